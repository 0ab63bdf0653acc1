import {useEffect} from 'preact/hooks';
import {spoken} from '../spoken.tsx';

/** Keeps the sentence that is read where it can be seen, moving as little as possible. */
export function useSpokenInView(): void {
	const now = spoken.value;
	useEffect(() => {
		const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
		document.querySelector('.spoken')?.scrollIntoView({block: 'nearest', behavior: still ? 'auto' : 'smooth'});
	}, [now]);
}
