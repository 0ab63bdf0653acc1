import {expect, test} from 'vitest';
import {readRepeats} from './line-repeats.ts';
import {splitLines} from './split-lines.ts';

const text = ['入冬以来，', '全县山塘清淤进入最忙的时候。', '村民们说，', '一口山塘能多蓄三成的水。'];
const sharesOf = (lines: readonly string[]): number[] => [...readRepeats(splitLines(lines.join('\n')))];

test('a headline comes back in its text, whether it stands before it or behind', () => {
	const before = sharesOf(['全县山塘清淤忙', ...text]);
	const behind = sharesOf([...text, '全县山塘清淤忙']);
	expect(before[0]).toBeGreaterThan(0.8);
	expect(behind.at(-1)).toBeGreaterThan(0.8);
	expect(before[4]).toBeLessThan(0.3);
});

test('what comes back only far away does not count', () => {
	const far = Array.from({length: 20}, (_, at) => `第${at}天，另有别的消息传来。`);
	expect(sharesOf(['全县山塘清淤忙', ...far, ...text])[0]).toBe(0);
});

test('a line too short to say anything, and a paragraph on one line, share nothing', () => {
	const paragraph = text.join('').repeat(3);
	expect(sharesOf(['山塘', paragraph, paragraph])).toEqual([0, 0, 0]);
});
