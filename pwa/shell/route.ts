/** Every screen has a real address: the typed route and its URL, both ways, without touching the browser. */
import type {ArticleId, IsoDay, IssueId, PageId} from '@jianbao/core/newspaper/ids';

export type Route =
	| {readonly screen: 'library'; readonly day?: IsoDay | 'undated'}
	| {readonly screen: 'issue'; readonly issue: IssueId}
	| {readonly screen: 'page'; readonly page: PageId; readonly source?: true}
	| {readonly screen: 'article'; readonly article: ArticleId; readonly paragraph?: number}
	/** `step` is the 1-based number of the file whose preview is open. */
	| {readonly screen: 'import'; readonly step?: number}
	| {readonly screen: 'feeds'}
	| {readonly screen: 'settings'}
	| {readonly screen: 'unknown'; readonly path: string};

/** An address inside the app: path, query and hash as `location` gives them, all still percent-encoded. */
export type Address = {readonly pathname: string; readonly search?: string; readonly hash?: string};

const isoDay = /^\d{4}-\d{2}-\d{2}$/;
const count = /^[1-9]\d{0,5}$/;
const paragraphHash = /^#p([1-9]\d{0,5})$/;

/** A day of the calendar: 2022-02-30 is none. */
const toDay = (text: string): IsoDay | undefined =>
	isoDay.test(text) && new Date(`${text}T00:00Z`).toJSON()?.startsWith(text) ? (text as IsoDay) : undefined;

/**
 * Reads an address such as `/jianbao/read/%E4%B9%89…/2022-06-13/1#p3`, `base` being `/jianbao/`.
 * Whatever is no address of ours, broken percent signs included, gives `unknown`.
 */
export function readRoute(address: Address, base: string): Route {
	const unknown: Route = {screen: 'unknown', path: address.pathname};
	const inside = withoutBase(address.pathname, base);
	if (inside === undefined) return unknown;
	const steps = decodeSteps(inside);
	if (steps === undefined) return unknown;
	return readSteps(steps, address) ?? unknown;
}

function readSteps([first, ...rest]: readonly string[], address: Address): Route | undefined {
	if (first === undefined || first === 'index.html') return rest.length === 0 ? {screen: 'library'} : undefined;
	if (first === 'read') return readReadSteps(rest, address);
	const [second] = rest;
	if (rest.length > 1) return undefined;
	if (first === 'day' && second !== undefined) return toLibraryDay(second);
	if (first === 'import') return toImport(second);
	if (second !== undefined) return undefined;
	return first === 'feeds' || first === 'settings' ? {screen: first} : undefined;
}

function readReadSteps(steps: readonly string[], {search, hash}: Address): Route | undefined {
	const id = steps.join('/');
	if (steps.length === 2) return {screen: 'issue', issue: id as IssueId};
	if (steps.length === 3) {
		const page = {screen: 'page', page: id as PageId} as const;
		return search === '?source' ? {...page, source: true} : page;
	}
	if (steps.length !== 4) return undefined;
	const article = {screen: 'article', article: id as ArticleId} as const;
	const paragraph = paragraphHash.exec(hash ?? '')?.[1];
	return paragraph === undefined ? article : {...article, paragraph: Number(paragraph)};
}

function toLibraryDay(text: string): Route | undefined {
	const day = text === 'undated' ? text : toDay(text);
	return day && {screen: 'library', day};
}

function toImport(text: string | undefined): Route | undefined {
	if (text === undefined) return {screen: 'import'};
	return count.test(text) ? {screen: 'import', step: Number(text)} : undefined;
}

/** The address of a route, to be put into `href` and `history` as it stands. */
export function writeRoute(route: Route, base: string): string {
	switch (route.screen) {
		case 'library':
			return route.day === undefined ? base : base + 'day/' + route.day;
		case 'issue':
			return base + 'read/' + encodeSteps(route.issue);
		case 'page':
			return base + 'read/' + encodeSteps(route.page) + (route.source ? '?source' : '');
		case 'article':
			return base + 'read/' + encodeSteps(route.article) + (route.paragraph ? '#p' + route.paragraph : '');
		case 'import':
			return base + 'import' + (route.step ? '/' + route.step : '');
		case 'unknown':
			return route.path;
		default:
			return base + route.screen;
	}
}

/** Ids are paths already: each step is encoded, the slashes between them stay. */
const encodeSteps = (id: string): string => id.split('/').map(encodeURIComponent).join('/');

function withoutBase(pathname: string, base: string): string | undefined {
	if (pathname + '/' === base) return '';
	return pathname.startsWith(base) ? pathname.slice(base.length) : undefined;
}

/** A step that decodes to nothing, to a slash or to half a character names nothing. A closing slash is forgiven. */
function decodeSteps(path: string): readonly string[] | undefined {
	if (path === '') return [];
	try {
		const steps = path.replace(/\/$/, '').split('/').map(decodeURIComponent);
		return steps.some(step => step === '' || step.includes('/')) ? undefined : steps;
	} catch {
		// decodeURIComponent throws URIError on `%E4%B9`: an address cut off by a chat program.
		return undefined;
	}
}
