/** The first screen of 入库: what can be put in, and what lies there already. */
import {useEffect, useState} from 'preact/hooks';
import {Frame} from '../shell/frame.tsx';
import {href, navigate, route} from '../shell/navigate.ts';
import {useScreen} from '../shell/use-screen.ts';
import {Button} from '../ui/button.tsx';
import {DeskList} from './desk-list.tsx';
import {clearDesk, deskArticles, deskRows, layOnDesk} from './desk-model.ts';
import {DeskFault, ReadingProgress} from './desk-reading.tsx';
import {Foot} from './foot.tsx';
import {type Batches, fromClipboard, fromDrop} from './gather-sources.ts';
import {Givers} from './givers.tsx';
import {runJob} from './job.ts';
import {words} from './messages.ts';
import {RefusedList} from './refused-list.tsx';

/** A single page goes straight to its preview: a list of one is a step for nothing. */
async function lay(batches: Batches): Promise<void> {
	const before = deskRows.value.length;
	await layOnDesk(batches);
	if (before === 0 && deskRows.value.length === 1 && route.value.screen === 'import') {
		navigate({screen: 'import', step: 1});
	}
}

export function Desk() {
	useScreen(words().title);
	const over = useDropAndPaste();
	const filled = deskRows.value.length > 0;
	return (
		<Frame {...(filled && {foot: <DeskFoot />})}>
			<main class={over ? 'screen desk desk--over' : 'screen desk'} id="main">
				<div class="nameplate">
					<h1 class="preview-title" tabIndex={-1}>
						{words().title}
					</h1>
				</div>
				<div class="double-rule" />
				{over && <p class="drop-now">{words().dropNow}</p>}
				<ReadingProgress />
				<DeskFault />
				<RefusedList />
				{filled && <DeskList />}
				<Givers first={!filled} onGive={batches => void lay(batches)} />
				<a class="feeds-link" href={href({screen: 'feeds'})}>
					<span>{words().feedsLink}</span>
					<small>{words().feedsHint}</small>
				</a>
			</main>
		</Frame>
	);
}

function DeskFoot() {
	const articles = deskArticles.value;
	const toStore = deskRows.value.filter(row => row.effect !== 'unchanged');
	const store = () => runJob({kind: 'drafts', ids: deskRows.value.map(row => row.id)});
	return (
		<Foot>
			<Button onPress={() => void clearDesk()}>{words().dropAll}</Button>
			<Button filled disabled={toStore.length === 0} onPress={() => void store()}>
				{toStore.length === 0 ? words().storeNone : words().storeAll(articles)}
			</Button>
		</Foot>
	);
}

const pastedName = () => words().pasteName(new Date().toTimeString().slice(0, 5)) + '.txt';

/** The whole window takes drops, and a paste wherever no field has the cursor. True while something is held over it. */
function useDropAndPaste(): boolean {
	const [over, setOver] = useState(false);
	useEffect(() => {
		const ending = new AbortController();
		const {signal} = ending;
		const holdsFiles = (event: DragEvent) =>
			event.dataTransfer?.types.some(type => type === 'Files' || type === 'text/plain');
		const inField = (event: Event) =>
			event.target instanceof Element && event.target.closest('input, textarea') !== null;
		const drag = (event: DragEvent) => {
			if (!holdsFiles(event) || inField(event)) return;
			event.preventDefault();
			if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
			setOver(true);
		};
		const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false);
		const drop = (event: DragEvent) => {
			setOver(false);
			if (!event.dataTransfer || inField(event)) return;
			event.preventDefault();
			void lay(fromDrop(event.dataTransfer, pastedName()));
		};
		const paste = (event: ClipboardEvent) => {
			if (event.clipboardData && !inField(event)) void lay(fromClipboard(event.clipboardData, pastedName()));
		};
		addEventListener('dragover', drag, {signal});
		addEventListener('dragleave', leave, {signal});
		addEventListener('drop', drop, {signal});
		addEventListener('paste', paste, {signal});
		return () => ending.abort();
	}, []);
	return over;
}
