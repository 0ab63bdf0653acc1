import './progress.css';

/** A 2 px bar with its figures below; `label` names it for the ear. */
export function Progress({
	done,
	total,
	label,
	figures,
	note,
}: {
	done: number;
	total: number;
	label: string;
	figures?: string;
	note?: string;
}) {
	return (
		<div class="progress">
			<progress class="progress-bar" value={done} max={Math.max(total, 1)} aria-label={label} />
			{(figures || note) && (
				<p class="progress-words">
					<span class="figures">{figures}</span>
					<span>{note}</span>
				</p>
			)}
		</div>
	);
}
