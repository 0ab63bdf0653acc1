import {eachBigram} from '../text/bigrams.ts';
import {cut} from './costs.ts';
import type {Run} from './runs.ts';

const slots = 1 << 15;
const slotOf = (bigram: number): number => (Math.imul(bigram, 0x9e3779b1) >>> 17) & (slots - 1);
/** A bigram in more runs than this says nothing about one story. */
const rare = 4;
/** Shared share of rare bigrams at which a gap counts as neither torn nor tight. Measured on the development pages. */
const even = 0.12;
const windowCharacters = 240;

/**
 * 上下文连贯 – for each gap between runs, how much the text before and behind it share rare words: `cut.cohesion` when
 * they clearly belong together, minus that when they share nothing.
 */
export function weighCohesion(runs: readonly Run[]): Float64Array {
	const spread = new Uint8Array(slots);
	const lastRun = new Int32Array(slots).fill(-1);
	for (const [at, run] of runs.entries()) {
		for (const line of run.lines) {
			eachBigram(line, bigram => {
				const slot = slotOf(bigram);
				if (lastRun[slot] === at) return;
				lastRun[slot] = at;
				if ((spread[slot] ?? 0) < 255) spread[slot] = (spread[slot] ?? 0) + 1;
			});
		}
	}
	return Float64Array.from({length: runs.length + 1}, (_, at) => {
		const [before, behind] = [runs[at - 1], runs[at]];
		if (before === undefined || behind === undefined) return -cut.cohesion;
		const near = rareOf(tailOf(before.lines), spread);
		let shared = 0;
		const ahead = rareOf(headOf(behind.lines), spread);
		for (const slot of ahead) if (near.has(slot)) shared++;
		const size = Math.min(near.size, ahead.size);
		if (size === 0) return 0;
		return cut.cohesion * Math.max(-1, Math.min(1, shared / size / even - 1));
	});
}

function rareOf(text: string, spread: Uint8Array): Set<number> {
	const out = new Set<number>();
	eachBigram(text, bigram => {
		const slot = slotOf(bigram);
		const count = spread[slot] ?? 0;
		if (count >= 2 && count <= rare) out.add(slot);
	});
	return out;
}

function headOf(lines: readonly string[]): string {
	let out = '';
	for (const line of lines) {
		out += line;
		if (out.length > windowCharacters) break;
	}
	return out.slice(0, windowCharacters);
}

function tailOf(lines: readonly string[]): string {
	let out = '';
	for (let i = lines.length - 1; i >= 0 && out.length <= windowCharacters; i--) out = (lines[i] ?? '') + out;
	return out.slice(-windowCharacters);
}
