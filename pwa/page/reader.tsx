import {useScreen} from '../shell/use-screen.ts';

export function Reader() {
	useScreen('');
	return <main class="screen" id="main" />;
}
