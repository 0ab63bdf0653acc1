// Runs before the first paint: puts the remembered look on <html>, so that nothing flashes. A classic script in a file
// of its own, since the content security policy allows no inline one.
(() => {
	var root = document.documentElement;
	// On a page or an article the library's nameplate of index.html would flash and vanish.
	if (location.pathname.indexOf('/read/') >= 0) root.dataset.at = 'read';
	var wide = matchMedia('(min-width: 64rem)').matches;
	try {
		Object.assign(root.dataset, JSON.parse(localStorage.getItem('jianbao.html') || '{}'));
	} catch (_) {
		// Storage refused or damaged: the usual look it is; main.tsx puts it right.
	}
	if (wide && root.dataset.mode !== 'care') root.dataset.wide = '';
})();
