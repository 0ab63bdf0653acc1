import {href} from '../shell/navigate.ts';
import {Button} from '../ui/button.tsx';
import {State} from '../ui/state.tsx';
import {words} from './messages.ts';
import {whileEmpty} from './while-empty.ts';

/** 空馆, or the import that is filling it. */
export function Empty() {
	const Filling = whileEmpty.value;
	if (Filling === 'coming') return <div aria-busy="true" />;
	if (Filling === 'none') return <Nothing />;
	return (
		<Filling>
			<Nothing />
		</Filling>
	);
}

function Nothing() {
	return (
		<State
			title={words().emptyTitle}
			actions={
				<>
					<Button href={href({screen: 'feeds'})}>{words().sample}</Button>
					<Button filled href={href({screen: 'import'})}>
						{words().add}
					</Button>
				</>
			}
		>
			{words().empty}
		</State>
	);
}
