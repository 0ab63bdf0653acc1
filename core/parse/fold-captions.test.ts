import {expect, test} from 'vitest';
import {parsePage} from './parse-page.ts';

const body = [
	'入冬以来，全县山塘清',
	'淤进入最忙的时候。记者近',
	'日在山塘边看到，村民们正',
	'把淤泥一担一担挑上岸来。',
	'村民们说，清淤之后，',
	'一口山塘能多蓄三成的水，',
	'来年春耕灌溉就不用愁了。',
	'县里还派来技术人员，',
	'一处一处地查看堤坝和涵',
	'管。',
];

test('a caption between a heading and its byline leaves the article whole', () => {
	const text = ['山塘清淤忙到冬至', '', '图为村民在搬运淤泥。', '', '□ 记者 王婷', '', ...body].join('\n');
	const [article, ...others] = parsePage('p.txt', text).articles;
	expect(others).toEqual([]);
	expect(article).toMatchObject({headline: ['山塘清淤忙到冬至'], captions: ['图为村民在搬运淤泥。']});
	expect(article?.blocks).toHaveLength(3);
});

test('a caption between a heading and its text does not hide the dateline', () => {
	const [first = '', ...rest] = body;
	const text = ['山塘清淤忙到冬至', '', '图为村民在搬运淤泥。', '', `本报讯 ${first}`, ...rest].join('\n');
	expect(parsePage('p.txt', text).articles[0]).toMatchObject({
		headline: ['山塘清淤忙到冬至'],
		dateline: '本报讯',
		captions: ['图为村民在搬运淤泥。'],
	});
});
