/** The four figures of 入库前看一看. */
import type {Figures} from './cut.ts';
import {words} from './preview-messages.ts';

export function FigureRow({figures}: {figures: Figures}) {
	const cells = [
		{amount: figures.articles, unit: words().articles},
		{amount: figures.furnitureLines, unit: figures.onlyFolio ? words().folioLines : words().otherLines},
		{amount: figures.doubts, unit: words().doubts, doubt: figures.doubts > 0},
		{amount: figures.lost, unit: words().lost, doubt: figures.lost > 0},
	];
	return (
		<dl class="figure-row">
			{cells.map(({amount, unit, doubt}) => (
				<div key={unit} class={doubt ? 'figure figure--doubt' : 'figure'}>
					<dt>{unit}</dt>
					<dd>{amount}</dd>
				</div>
			))}
		</dl>
	);
}
