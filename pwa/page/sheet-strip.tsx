/** 版次: the pages in a line, those held in ink; one that is not held leads to where it can be put in. */
import type {ArchivedPage} from '@jianbao/core/newspaper/archived';
import {useLayoutEffect, useRef} from 'preact/hooks';
import {href} from '../shell/navigate.ts';
import {words} from './messages.ts';
import type {Sheet} from './sheets.ts';
import './sheet-strip.css';

export function SheetStrip({sheets, page}: {sheets: readonly Sheet[]; page: ArchivedPage}) {
	const list = useRef<HTMLUListElement>(null);
	useLayoutEffect(() => {
		const current = list.current?.querySelector<HTMLElement>('[aria-current]');
		if (list.current && current) list.current.scrollLeft = current.offsetLeft - list.current.clientWidth / 2;
	}, [page.id]);
	return (
		<nav class="sheets" aria-label={words().sheets}>
			<span class="sheets-name" aria-hidden="true">
				{words().sheets}
			</span>
			<ul ref={list} data-scrolls>
				{sheets.map(({number, id}) => (
					<li key={id ?? number}>
						<a
							class={id ? 'sheet' : 'sheet sheet--missing'}
							href={href(id ? {screen: 'page', page: id} : {screen: 'import'})}
							aria-current={id === page.id ? 'page' : undefined}
							aria-label={id ? words().held(number) : words().missing(number)}
						>
							{number}
						</a>
					</li>
				))}
			</ul>
		</nav>
	);
}
