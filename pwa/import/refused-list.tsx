/** 没有收下: every file that is no page text, by name, with the reason. */
import {useState} from 'preact/hooks';
import {refusals} from './desk-model.ts';
import {words} from './messages.ts';
import {refusalMessages} from './refusal-messages.ts';

const pageful = 50;

export function RefusedList() {
	const [shown, setShown] = useState(pageful);
	const refused = refusals.value;
	return (
		<div role="status">
			{refused.length > 0 && (
				<section class="refused">
					<h2 class="refused-title">{words().refusedTitle(refused.length)}</h2>
					<ul>
						{refused.slice(0, shown).map(({name, code}, index) => (
							<li key={`${index} ${name}`}>
								<span class="refused-name">{name}</span> {refusalMessages()[code]}
							</li>
						))}
					</ul>
					{refused.length > shown && (
						<button type="button" class="word-action" onClick={() => setShown(shown + pageful)}>
							{words().moreRows(Math.min(pageful, refused.length - shown))}
						</button>
					)}
					<button type="button" class="word-action word-action--act" onClick={dismiss}>
						{words().refusedDismiss}
					</button>
				</section>
			)}
		</div>
	);
}

function dismiss(): void {
	refusals.value = [];
}
