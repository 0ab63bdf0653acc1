import {expect, type Page} from '@playwright/test';
import {everyAddress} from './support/addresses.ts';
import {expectAccessible} from './support/axe.ts';
import {firstVisit} from './support/first-visit.ts';
import {deskArticles, filesInput} from './support/import-screen.ts';
import {writePages} from './support/page-files.ts';
import {test} from './support/reader-test.ts';
import {screenShown} from './support/screen-shown.ts';

const looks = {
	paper: {theme: 'paper'},
	light: {theme: 'light'},
	dark: {theme: 'dark'},
	关怀版: {theme: 'paper', textSize: 26},
	'关怀版, dark, largest': {theme: 'dark', textSize: 40},
};

for (const [look, settings] of Object.entries(looks)) {
	test(`axe finds nothing on any screen in ${look}`, async ({page}, testInfo) => {
		test.setTimeout(90_000);
		await firstVisit(page);
		const addresses = await everyAddress(page);
		await page.evaluate(value => localStorage.setItem('jianbao.settings', value), JSON.stringify(settings));
		for (const [name, address] of Object.entries(addresses)) {
			await page.goto(address);
			await screenShown(page);
			await expectAccessible(page, name);
		}

		const {files} = await writePages(testInfo.outputPath('pages'), 2);
		await page.goto('import');
		await filesInput(page).setInputFiles([...files]);
		await deskArticles(page, 2);
		await expectAccessible(page, 'desk');
		await page.getByRole('link', {name: '0001.txt'}).click();
		await expect(page.getByRole('heading', {name: '入库前看一看'})).toBeVisible();
		await expectAccessible(page, 'preview');
	});
}

test('axe finds nothing on a wide screen, nor in an empty library', async ({page}) => {
	await page.setViewportSize({width: 1280, height: 800});
	await firstVisit(page);
	for (const [name, address] of Object.entries(await everyAddress(page))) {
		await page.goto(address);
		await screenShown(page);
		await expectAccessible(page, `wide ${name}`);
	}
	await page.goto('feeds');
	await page.getByRole('button', {name: /^去掉/}).click();
	await page.getByRole('button', {name: '去掉', exact: true}).last().click();
	await expect(page.getByText(/^去掉了 5 版/)).toBeVisible();
	await page.goto('.');
	await expect(page.getByText('还没有报纸')).toBeVisible();
	await expectAccessible(page, 'empty library');
});

test('no screen scrolls sideways at 320 px, in any size of text', async ({page}) => {
	test.setTimeout(90_000);
	await firstVisit(page);
	const addresses = await everyAddress(page);
	await page.setViewportSize({width: 320, height: 640});
	for (const textSize of [18, 40]) {
		await page.evaluate(value => localStorage.setItem('jianbao.settings', value), JSON.stringify({textSize}));
		for (const [name, address] of Object.entries(addresses)) {
			await page.goto(address);
			await screenShown(page);
			const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
			expect.soft(overflow, `${name} at ${textSize} px`).toBeLessThanOrEqual(0);
		}
	}
});

test('nothing moves for a reader who asked for less motion', async ({page}) => {
	await page.emulateMedia({reducedMotion: 'reduce'});
	await firstVisit(page);
	for (const [name, address] of Object.entries(await everyAddress(page))) {
		await page.goto(address);
		await screenShown(page);
		const moving = await page.evaluate(() => {
			const seconds = (list: string) => Math.max(...list.split(',').map(Number.parseFloat));
			return [...document.querySelectorAll('*')]
				.filter(element => {
					const {transitionDuration, animationDuration, animationName} = getComputedStyle(element);
					return seconds(transitionDuration) > 0.01 || (animationName !== 'none' && seconds(animationDuration) > 0.01);
				})
				.map(element => `${element.tagName} ${element.className}`);
		});
		expect.soft(moving, name).toEqual([]);
		expect.soft(await page.evaluate(() => document.getAnimations().length), name).toBe(0);
	}
});

test('every target is large enough for a finger, and for a whole thumb in 关怀版', async ({page}) => {
	test.setTimeout(90_000);
	await firstVisit(page);
	const addresses = await everyAddress(page);
	for (const [textSize, least] of [
		[18, 44],
		[26, 60],
	] as const) {
		await page.evaluate(value => localStorage.setItem('jianbao.settings', value), JSON.stringify({textSize}));
		for (const [name, address] of Object.entries(addresses)) {
			await page.goto(address);
			await screenShown(page);
			expect.soft(await smallTargets(page, least), `${name} at ${textSize} px`).toEqual([]);
		}
	}
});

/** Targets lower than a finger is wide; marks within a running text are as high as its lines. A link's area may be drawn by its row, a mark's by an invisible margin: both are hit. */
async function smallTargets(page: Page, least: number): Promise<readonly string[]> {
	return page.evaluate(size => {
		const small: string[] = [];
		for (const target of document.querySelectorAll(
			'a[href], button:not(:disabled), summary, select, input:not([hidden])',
		)) {
			const box = target.getBoundingClientRect();
			if (
				!target.checkVisibility() ||
				box.width === 0 ||
				box.bottom < 0 ||
				target.closest('.skip-link, .aside-only, p')
			)
				continue;
			target.scrollIntoView({block: 'center'});
			const {left, top, width, height} = target.getBoundingClientRect();
			// Half the wanted height above and below the middle must still hit the target.
			const reach = size / 2 - 1;
			const middle = left + Math.min(width / 2, 20);
			const hit = [-reach, reach].every(away => {
				const at = document.elementFromPoint(middle, top + height / 2 + away);
				return at !== null && (target.contains(at) || at.contains(target));
			});
			if (!hit && height < size - 1)
				small.push(`${target.textContent?.trim().slice(0, 20)} ${Math.round(width)}×${Math.round(height)}`);
		}
		return small;
	}, least);
}
