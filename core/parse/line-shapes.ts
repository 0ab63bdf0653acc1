import type {ColumnWidths} from './column-widths.ts';
import {lattice as cost} from './costs.ts';
import type {Line} from './line.ts';

/** What it costs one line to stand in each width: short of it (not as a last line), or over it. */
export type LineShapes = {
	readonly shortFirst: Float64Array;
	readonly shortLater: Float64Array;
	readonly overFirst: Float64Array;
	readonly overLater: Float64Array;
};

export function createShapes(widths: number): LineShapes {
	const make = () => new Float64Array(widths);
	return {shortFirst: make(), shortLater: make(), overFirst: make(), overLater: make()};
}

function short(missing: number): number {
	if (missing <= 0) return 0;
	if (missing <= 1) return missing * cost.shortFirstEm;
	return Math.min(cost.shortMax, cost.shortFirstEm + (missing - 1) * cost.shortPerEm);
}

const over = (excess: number): number => (excess > cost.overFree ? (excess - cost.overFree) * cost.overPerEm : 0);

/** Fills the shapes of one line. The last width is no column: nothing is short there, or over. */
export function measureShapes(line: Line, {widths}: ColumnWidths, shapes: LineShapes): void {
	const low = line.width - 2 * line.squeeze;
	const high = line.letterSpaced ? Number.POSITIVE_INFINITY : line.width + 2 * line.stretch;
	const code = line.tight.charCodeAt(0);
	const quoted = code === 0x201c || code === 0x300c || code === 0x300e || code === 0x2018;
	const indent = quoted ? cost.indentBeforeQuote : cost.indent;
	for (let w = 0; w < widths.length - 1; w++) {
		const width = widths[w] ?? 0;
		shapes.shortFirst[w] = short(width - indent - high);
		shapes.shortLater[w] = short(width - high);
		shapes.overFirst[w] = over(low - width + indent);
		shapes.overLater[w] = over(low - width);
	}
}
