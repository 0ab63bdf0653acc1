import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {entry, href, navigate, route, startNavigation} from './navigate.ts';

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
