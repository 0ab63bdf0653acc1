import {expect, test} from 'vitest';
import {parsePage} from './parse-page.ts';

const body = [
	'本报讯 入冬以来，全县山',
	'塘清淤进入最忙的时候。记者',
	'近日在山塘边看到，村民们正',
	'把淤泥一担一担挑上岸来。',
	'村民们说，清淤之后，一',
	'口山塘能多蓄三成的水，来年',
	'春耕灌溉就不用愁了。',
];

test('a line that ends in a bare page number, apart from the headline under it, is a teaser', () => {
	const text = ['前四个月快递业务量增长18.3%（3）', '', '山塘清淤忙到冬至', '', ...body].join('\n');
	const page = parsePage('p.txt', text);
	expect(page.teasers.map(({text: own}) => own)).toEqual([['前四个月快递业务量增长18.3%（3）']]);
	expect(page.articles.map(({headline}) => headline)).toEqual([['山塘清淤忙到冬至']]);
});

test('a headline alone over its text keeps the number of its series', () => {
	const text = ['山塘清淤忙到冬至（3）', '', ...body].join('\n');
	const page = parsePage('p.txt', text);
	expect(page.articles.map(({headline}) => headline)).toEqual([['山塘清淤忙到冬至（3）']]);
});
