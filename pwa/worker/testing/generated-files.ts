/** Page files as a person has them in a folder, set by the page setter of the benches: the same ones every time. */
import {yearPage} from '@jianbao/core/bench/typeset/generate-year';
import {inventStories} from '@jianbao/core/bench/typeset/invent-story';

export function generatedFiles(count: number): readonly File[] {
	const stories = inventStories('dev', 400);
	return Array.from({length: count}, (_, index) => {
		const {source, text} = yearPage(stories, {family: 'dev', first: '2021-03-01', seed: 7}, index);
		return new File([text], source, {type: 'text/plain'});
	});
}
