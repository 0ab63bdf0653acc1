/** What a page says to the service worker. `SKIP_WAITING` is worded as workbox-window sends it. */
export type PageMessage =
	/** A person said yes to the new version. */
	| {readonly type: 'SKIP_WAITING'}
	/** A page of the current version has loaded: files of earlier ones may be due. */
	| {readonly type: 'PAGE_STARTED'};
