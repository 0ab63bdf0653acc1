/** How every test, picture and bench starts Chromium: the system's own, quiet, and with a fresh profile. */
export const launchOptions = {
	executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
	// Not Playwright's own `headless`: its old headless shell installs no service worker-backed app.
	headless: false,
	args: [
		'--headless=new',
		'--no-sandbox',
		'--disable-gpu',
		'--disable-quic',
		'--no-first-run',
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-sync',
	],
};
