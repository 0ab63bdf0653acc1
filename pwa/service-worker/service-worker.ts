/** The reader's service worker: the app's own files come from the cache, everything else from wherever it comes from. */
import {PrecacheController, PrecacheRoute} from 'workbox-precaching';
import {NavigationRoute, registerRoute} from 'workbox-routing';
import {putIntoInbox} from './inbox.ts';
import type {PageMessage} from './page-message.ts';

declare const self: ServiceWorkerGlobalScope;

const home = new URL(self.registration.scope);
const assets = new URL('assets/', home);
const feed = new URL('feed/', home);
const share = new URL('share', home);

// Every built file, so that no chunk loaded later can be missing: the whole app is smaller than one newspaper photograph.
const appFiles = new PrecacheController();
appFiles.addToCacheList(self.__WB_MANIFEST);

self.addEventListener('install', event => void appFiles.install(event));

self.addEventListener('activate', event => {
	event.waitUntil(clearOldFiles(event));
	// The page of the very first visit is served from the cache at once too: the server may be gone before the second.
	event.waitUntil(self.clients.claim());
});

self.addEventListener('message', event => {
	const message: PageMessage = event.data;
	// The one way out of waiting is a person's yes.
	if (message.type === 'SKIP_WAITING') event.waitUntil(self.skipWaiting());
	if (message.type === 'PAGE_STARTED') event.waitUntil(clearOldFiles(event));
});

// A feed may have grown since the app was built, so its server is asked first. With no network the sample that came with
// the app answers: for a first visit that broke off, and for a reader that asks for the sample again on the road.
registerRoute(
	({url}) => isInside(url, feed),
	async ({request}) => {
		try {
			return await fetch(request);
		} catch {
			return (await appFiles.matchPrecache(request)) ?? Response.error();
		}
	},
);

registerRoute(new PrecacheRoute(appFiles));

// A page opened before an update asks for chunks that only its own version has: they stay until no such page is open.
registerRoute(
	({url}) => isInside(url, assets),
	async ({request}) => (await caches.match(request, {ignoreVary: true})) ?? fetch(request),
);

// Every address of the app is one page: issue, article, paragraph, and those that name nothing.
registerRoute(new NavigationRoute(appFiles.createHandlerBoundToURL('index.html'), {denylist: [/\/feed\//]}));

// Page texts shared from another app: kept in the inbox, then shown on the import screen like files dropped there.
registerRoute(
	({url}) => url.href === share.href,
	async ({request}) => {
		await putIntoInbox(await request.formData());
		return Response.redirect(new URL('import?shared', home).href, 303);
	},
	'POST',
);

function isInside(url: URL, folder: URL): boolean {
	return url.origin === folder.origin && url.pathname.startsWith(folder.pathname);
}

/** Drops files of earlier versions, but only while no page is open that may still ask for them. */
async function clearOldFiles(event: ExtendableEvent): Promise<void> {
	const open = await self.clients.matchAll({type: 'window', includeUncontrolled: true});
	const started = event instanceof ExtendableMessageEvent ? 1 : 0;
	if (open.length <= started) await appFiles.activate(event);
}
