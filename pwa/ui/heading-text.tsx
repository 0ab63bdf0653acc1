import {Fragment} from 'preact';
import {headingRuns, type Run} from './heading-runs.ts';

/**
 * The lines of a heading as one run of text. It breaks first where the page broke it, between its clauses and before a
 * long quotation, then between words, never inside one.
 */
export function HeadingText({
	lines,
	spaced,
	known,
}: {
	lines: readonly string[];
	spaced?: boolean;
	/** The article's own text: words it repeats are not torn. */
	known?: string | undefined;
}) {
	const runs = headingRuns(lines, {...(known !== undefined && {known}), ...(spaced && {spaced})});
	const [only] = runs;
	// What stands behind the heading (〔拟题〕) follows on its last line: an inline block would push it to the next.
	if (only !== undefined && runs.length === 1)
		return (
			<span class="words">
				<Pieces run={only} />
			</span>
		);
	return (
		<>
			{runs.map((run, index) => (
				<Fragment key={index}>
					{index > 0 && (run.after === 'space' ? ' ' : <wbr />)}
					<span class="clause">
						<Pieces run={run} />
					</span>
				</Fragment>
			))}
		</>
	);
}

function Pieces({run: {pieces}}: {run: Run}) {
	return (
		<>
			{pieces.map((piece, index) => (
				<Fragment key={index}>
					{index > 0 && <wbr />}
					{piece}
				</Fragment>
			))}
		</>
	);
}
