/** 入库前看一看: one draft with its figures, its facts, its doubts, and how it was cut. */
import type {Draft} from '@jianbao/core/archive/archive';
import {useEffect} from 'preact/hooks';
import {Frame} from '../shell/frame.tsx';
import {href, navigate} from '../shell/navigate.ts';
import {useScreen} from '../shell/use-screen.ts';
import {Button} from '../ui/button.tsx';
import {State} from '../ui/state.tsx';
import {archiveWorker} from '../worker/start-archive-worker.ts';
import {countLines, cutOf, figuresOf} from './cut.ts';
import {CutRuler} from './cut-ruler.tsx';
import {deskChanges, deskRows, drop} from './desk-model.ts';
import {DoubtList} from './doubt-list.tsx';
import {EffectNote} from './effect-note.tsx';
import {wordError} from './error-messages.ts';
import {FactForm} from './fact-form.tsx';
import {FigureRow} from './figures.tsx';
import {Foot} from './foot.tsx';
import {runJob} from './job.ts';
import {openDoubts} from './open-doubts.ts';
import {words} from './preview-messages.ts';
import {useCall} from './use-call.ts';

/** `step` is the draft's 1-based place on the desk. */
export function Preview({step}: {step: number}) {
	const rows = deskRows.value;
	const row = rows[step - 1];
	const asked = useCall(row?.id ?? '', deskChanges.value, () => archiveWorker.call('draft', [row?.id ?? '']));
	const ready = row === undefined || asked.stage !== 'loading';
	useScreen(ready ? words().title : undefined);
	useArrows(step, rows.length);
	if (asked.stage === 'failed') {
		const {title, sentence} = wordError(asked.error);
		return <Missing title={title}>{sentence}</Missing>;
	}
	if (asked.stage === 'loading' && row) return <Loading />;
	const draft = asked.stage === 'ready' ? asked.value : undefined;
	if (!row || !draft) return <Missing title={words().gone}>{words().goneWhat}</Missing>;
	return <DraftPage draft={draft} step={step} count={rows.length} key={draft.id} />;
}

function DraftPage({draft, step, count}: {draft: Draft; step: number; count: number}) {
	const doubts = openDoubts(draft.page.doubts, draft.facts);
	const figures = figuresOf({page: draft.page, text: draft.text, doubts, lost: draft.lost});
	const goOn = () => afterThis(step);
	return (
		<Frame
			foot={
				<Foot>
					<Button onPress={() => void drop([draft.id]).then(goOn)}>{words().drop}</Button>
					<StoreButton draft={draft} onStored={goOn} />
				</Foot>
			}
		>
			<main class="screen preview" id="main">
				<div class="nameplate">
					<h1 class="preview-title" tabIndex={-1}>
						{words().title}
					</h1>
					<p class="nameplate-side figures">{words().place(step, count)}</p>
				</div>
				<div class="double-rule" />
				<Steps step={step} count={count} />
				<div class="preview-columns">
					<div class="preview-facts">
						<p class="preview-file">
							<span class="preview-name">{draft.name}</span>
							<span class="figures">{words().lines(countLines(draft.text))}</span>
							<span>{draft.encoding.toUpperCase()}</span>
						</p>
						<FigureRow figures={figures} />
						<FactForm draft={draft} />
						<EffectNote draft={draft} />
						<h2 class="preview-heading">{words().doubtsTitle}</h2>
						<DoubtList doubts={doubts} earliest={draft.facts.date?.value.earliest} />
					</div>
					<section class="preview-cut" aria-labelledby="cut-title">
						<div class="preview-cut-head">
							<h2 class="preview-heading" id="cut-title">
								{words().cutTitle}
							</h2>
							<span class="nameplate-side">{words().cutHint}</span>
						</div>
						<CutRuler items={cutOf(draft.page, doubts)} text={draft.text} />
					</section>
				</div>
			</main>
		</Frame>
	);
}

function StoreButton({draft, onStored}: {draft: Draft; onStored: () => void}) {
	const store = async () => {
		await runJob({kind: 'drafts', ids: [draft.id]}, {behind: true});
		onStored();
	};
	if (draft.effect === 'unchanged') {
		return (
			<Button filled onPress={() => void drop([draft.id]).then(onStored)}>
				{words().next}
			</Button>
		);
	}
	const articles = draft.page.articles.length;
	return (
		<Button filled onPress={() => void store()}>
			{articles > 0 ? words().store(articles) : words().storePage}
		</Button>
	);
}

/** Where to go when a draft has left the desk: the one that took its place, the last one, or the desk. */
function afterThis(step: number): void {
	const left = deskRows.value.length;
	navigate(left === 0 ? {screen: 'import'} : {screen: 'import', step: Math.min(step, left)}, {replace: true});
}

function Steps({step, count}: {step: number; count: number}) {
	if (count < 2) return null;
	const places = [
		{label: words().before, to: step - 1},
		{label: words().after, to: step + 1},
	];
	return (
		<nav class="steps" aria-label={words().place(step, count)}>
			<a class="word-action" href={href({screen: 'import'})}>
				{words().list}
			</a>
			{places.map(({label, to}) =>
				to >= 1 && to <= count ? (
					<a class="word-action" key={label} href={href({screen: 'import', step: to})}>
						{label}
					</a>
				) : (
					<span class="word-action word-action--off" key={label}>
						{label}
					</span>
				),
			)}
		</nav>
	);
}

/** ← and → turn to the next draft, except where they move a cursor. */
function useArrows(step: number, count: number): void {
	useEffect(() => {
		const press = (event: KeyboardEvent) => {
			if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
			if (event.target instanceof Element && event.target.closest('input, textarea, select')) return;
			const to = step + (event.key === 'ArrowRight' ? 1 : 0) - (event.key === 'ArrowLeft' ? 1 : 0);
			if (to !== step && to >= 1 && to <= count) navigate({screen: 'import', step: to});
		};
		addEventListener('keydown', press);
		return () => removeEventListener('keydown', press);
	}, [step, count]);
}

function Loading() {
	return (
		<Frame>
			<main class="screen" id="main" aria-busy="true" />
		</Frame>
	);
}

function Missing({title, children}: {title: string; children: string}) {
	return (
		<Frame>
			<main class="screen" id="main">
				<State
					level={1}
					title={title}
					actions={
						<Button filled href={href({screen: 'import'})}>
							{words().toImport}
						</Button>
					}
				>
					{children}
				</State>
			</main>
		</Frame>
	);
}
