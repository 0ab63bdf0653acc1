import type {Measure} from '../text/measure.ts';
import type {FixedForm} from './fixed-form.ts';

/** One non-blank source line. */
export type Line = Measure & {
	/** 1-based number in the source. */
	readonly number: number;
	/** Trimmed, inner spaces as printed. */
	readonly text: string;
	/** Without any white space. */
	readonly tight: string;
	/** Blank source lines right before it. */
	readonly blanks: number;
	/** Starts with a single space: where a text frame of the page begins. */
	readonly frame: boolean;
	/** Starts with a printed indent of about two ems. */
	readonly indented: boolean;
	/** What the whole line is, if its form alone says so; undefined for open text. */
	readonly form: FixedForm | undefined;
};
