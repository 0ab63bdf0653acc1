import {Fragment} from 'preact';
import {breakHeading} from './break-heading.ts';

/**
 * The lines of a heading as one run of text. It breaks first where the page broke it and between its clauses, then
 * between words, never inside one. A clause is an inline block: it goes to the next line whole if it fits there.
 */
export function HeadingText({lines, spaced}: {lines: readonly string[]; spaced?: boolean}) {
	const clauses = lines.flatMap(line =>
		line
			.split(/\s+/u)
			.filter(Boolean)
			.map((text, index) => ({text, spaced: index > 0})),
	);
	if (clauses.length === 1) return <Words text={clauses[0]?.text ?? ''} />;
	return (
		<>
			{clauses.map((clause, index) => (
				<Fragment key={index}>
					{index > 0 && (clause.spaced || spaced || isApart(clauses[index - 1]?.text, clause.text) ? ' ' : <wbr />)}
					<span class="clause">
						<Words text={clause.text} />
					</span>
				</Fragment>
			))}
		</>
	);
}

/** Latin ends and begins must not run together where two printed lines meet. */
const isApart = (before = '', after: string): boolean => /[\w.,]$/.test(before) && /^\w/.test(after);

function Words({text}: {text: string}) {
	return (
		<>
			{breakHeading(text).map((piece, index) => (
				<Fragment key={index}>
					{index > 0 && <wbr />}
					{piece}
				</Fragment>
			))}
		</>
	);
}
