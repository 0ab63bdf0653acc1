import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {entry, href, navigate, route, settle, startNavigation} from './navigate.ts';

let end: () => void;
const home = location.href;

beforeEach(() => {
	end = startNavigation();
	navigate({screen: 'library'});
});

afterEach(() => {
	end();
	document.body.replaceChildren();
	history.replaceState(null, '', home);
});

function link(target: string): HTMLAnchorElement {
	const element = document.createElement('a');
	element.href = target;
	document.body.append(element);
	return element;
}

const click = (element: Element, options: MouseEventInit = {}) => {
	const event = new MouseEvent('click', {bubbles: true, cancelable: true, ...options});
	// Whatever is left to the browser must not carry the test page away.
	addEventListener('click', later => later.preventDefault(), {once: true});
	element.dispatchEvent(event);
	return event;
};

test('a plain click on a link of ours changes the screen without loading', () => {
	click(link('/settings'));

	expect(route.value).toEqual({screen: 'settings'});
	expect(location.pathname).toBe('/settings');
});

test.each([{ctrlKey: true}, {metaKey: true}, {shiftKey: true}, {button: 1}])(
	'a click with %j is the browser’s own',
	options => {
		click(link('/settings'), options);

		expect(route.value.screen).toBe('library');
	},
);

test('an address that is none of ours is left to the browser', () => {
	click(link('https://example.org/settings'));
	click(link('/no/such/screen'));

	expect(route.value.screen).toBe('library');
});

test('going back shows the screen before, under the key it had', async () => {
	const before = entry.value.key;
	navigate({screen: 'settings'});
	history.back();

	await vi.waitFor(() => expect(route.value.screen).toBe('library'));
	expect(entry.value.key).toBe(before);
});

test('replacing a screen does not inherit its scroll place, a change within it does', () => {
	const {key} = entry.value;
	navigate({screen: 'library', day: '2022-06-13'}, {replace: true, stay: true});
	expect(entry.value.key).toBe(key);

	navigate({screen: 'settings'}, {replace: true});
	expect(entry.value.key).not.toBe(key);
});

test('an address is written under the base it is served from', () => {
	expect(href({screen: 'library', day: '2022-06-13'})).toBe('/day/2022-06-13');
});

const tall = (height: number): HTMLElement => {
	const element = document.createElement('div');
	element.style.blockSize = `${height}px`;
	return element;
};
const place = () => document.documentElement.scrollTop;
const scrollTo = async (top: number) => {
	window.scrollTo(0, top);
	await vi.waitFor(() => expect(place()).toBe(top));
	await new Promise(requestAnimationFrame);
};
const goBack = async () => {
	const {key} = entry.value;
	history.back();
	await vi.waitFor(() => expect(entry.value.key).not.toBe(key));
};

test('what comes in above a list after going back does not move the place', async () => {
	document.body.append(tall(5000));
	settle(entry.value);
	await scrollTo(600);
	navigate({screen: 'settings'});
	settle(entry.value);
	await goBack();
	settle(entry.value);
	document.body.prepend(tall(130));

	await vi.waitFor(() => expect(document.body.scrollHeight).toBeGreaterThan(5100));
	await new Promise(resolve => setTimeout(resolve, 100));
	expect(place()).toBe(600);
});

test('a flick that runs on while the next screen is read is no place of that screen', async () => {
	document.body.append(tall(5000));
	settle(entry.value);
	navigate({screen: 'settings'});
	await scrollTo(900);
	settle(entry.value);

	expect(place()).toBe(0);
});
