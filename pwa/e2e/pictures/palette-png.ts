/** Screenshots of type on paper have few colours: an indexed PNG is a third of what a browser writes. */
import {deflateSync} from 'node:zlib';
import {crc32} from '../../../core/archive/crc32.ts';

/** RGBA bytes, four a pixel, row by row. */
export type Pixels = {readonly width: number; readonly height: number; readonly rgba: Uint8Array};

const mostColours = 256;

/** The 256 commonest colours stand for all: what is left are a few pixels at the edge of a letter. */
export function encodePalettePng({width, height, rgba}: Pixels): Buffer {
	const view = new DataView(rgba.buffer, rgba.byteOffset, rgba.byteLength);
	const counts = new Map<number, number>();
	for (let at = 0; at < view.byteLength; at += 4) {
		const colour = view.getUint32(at) >>> 8;
		counts.set(colour, (counts.get(colour) ?? 0) + 1);
	}
	const palette = [...counts.entries()]
		.sort(([, a], [, b]) => b - a)
		.slice(0, mostColours)
		.map(([colour]) => colour);
	const places = new Map(palette.map((colour, place) => [colour, place]));
	const rows = Buffer.alloc((width + 1) * height);
	for (let pixel = 0; pixel < width * height; pixel++) {
		const colour = view.getUint32(pixel * 4) >>> 8;
		const place = places.get(colour) ?? nearest(palette, colour);
		places.set(colour, place);
		rows[Math.floor(pixel / width) * (width + 1) + 1 + (pixel % width)] = place;
	}
	const head = Buffer.alloc(13);
	head.writeUInt32BE(width, 0);
	head.writeUInt32BE(height, 4);
	head.set([8, 3, 0, 0, 0], 8);
	const colours = Buffer.from(palette.flatMap(colour => [colour >>> 16, (colour >>> 8) & 255, colour & 255]));
	return Buffer.concat([
		Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
		chunk('IHDR', head),
		chunk('PLTE', colours),
		chunk('IDAT', deflateSync(rows, {level: 9})),
		chunk('IEND', Buffer.alloc(0)),
	]);
}

function nearest(palette: readonly number[], colour: number): number {
	const away = (one: number) =>
		[16, 8, 0].reduce((sum, shift) => sum + (((one >>> shift) & 255) - ((colour >>> shift) & 255)) ** 2, 0);
	return palette.reduce((best, one, place) => (away(one) < away(palette[best] ?? 0) ? place : best), 0);
}

function chunk(type: string, data: Buffer): Buffer {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const framed = Buffer.alloc(body.length + 8);
	framed.writeUInt32BE(data.length, 0);
	body.copy(framed, 4);
	framed.writeUInt32BE(crc32(body), framed.length - 4);
	return framed;
}
