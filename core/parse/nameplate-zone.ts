import type {ClassifiedLine} from './classify-lines.ts';
import type {FixedForm} from './fixed-form.ts';

const furnitureKinds: ReadonlySet<FixedForm['kind']> = new Set<FixedForm['kind']>([
	'nameplate',
	'folio',
	'imprint',
	'hotline',
]);
/** Short lines between two nameplate lines belong to it: 触屏版, 爱报名. */
const longestZoneLine = 10;
const widestZoneGap = 8;
/** The nameplate stands within a page's first lines. */
const nameplateLines = 60;

/** Only the nameplate makes a zone: three or more of its lines among a page's first. */
export function fillNameplate(lines: readonly ClassifiedLine[]): ClassifiedLine[] {
	const out = [...lines];
	let last = -1;
	const plates = lines.slice(0, nameplateLines).filter(({form}) => form?.kind === 'nameplate').length;
	if (plates < 3) return out;
	for (let at = 0; at < lines.length && at < nameplateLines; at++) {
		const line = lines[at];
		if (line?.form === undefined || !furnitureKinds.has(line.form.kind)) continue;
		const between = lines.slice(last + 1, at);
		if (last >= 0 && at - last <= widestZoneGap && between.every(isZoneLine)) {
			for (const [i, inner] of between.entries()) out[last + 1 + i] = asNameplate(inner);
		}
		last = at;
	}
	return out;
}

const isZoneLine = (line: ClassifiedLine): boolean =>
	line.width <= longestZoneLine &&
	(line.form === undefined || line.form.kind === 'name' || line.form.kind === 'shadow');

function asNameplate(line: ClassifiedLine): ClassifiedLine {
	const once = line.form?.kind === 'shadow' ? line.form.once : line.tight;
	const day = /^\d{1,2}$/u.test(once) ? Number(once) : undefined;
	const calendar = day !== undefined && day >= 1 && day <= 31 ? {day} : {};
	const shadow = line.form?.kind === 'shadow' ? {shadow: once} : {};
	return {
		...line,
		...shadow,
		form: {kind: 'nameplate'},
		furniture: {kind: 'nameplate', calendar, found: ['zone'], sure: true},
	};
}

/** `新闻`, `热线` over the numbers: the label's pieces belong to the hotline. */
export function labelHotlines(lines: readonly ClassifiedLine[]): ClassifiedLine[] {
	const out = [...lines];
	for (let at = 1; at < out.length; at++) {
		if (out[at]?.form?.kind !== 'hotline') continue;
		for (const size of [2, 1]) {
			const label = out.slice(Math.max(0, at - size), at);
			if (!/^(?:\p{Script=Han}{2,6}|24小时)?(?:热线|电话)[:：]?$/u.test(label.map(({tight}) => tight).join('')))
				continue;
			for (const [i, line] of label.entries()) out[at - label.length + i] = asHotline(line);
			break;
		}
	}
	return out;
}

function asHotline(line: ClassifiedLine): ClassifiedLine {
	return {
		...line,
		form: {kind: 'hotline'},
		furniture: {kind: 'hotline', calendar: {}, found: ['hotline label'], sure: true},
	};
}
