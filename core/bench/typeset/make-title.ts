/** Makes display lines out of a story's own words: titles for texts without one, kickers, decks and subheads. */
import type {Random} from './random.ts';

const opensBadly =
	/^(?:而|但|继|据|记者|本次|其|对此|随着|通过|根据|按照|经|于|今|至|只|更|已|能|可|要|会上|同比|环比|占|较|比|分别|共|均|使|让|于是|有的|一些|许多|每|各|凡|其他|后者|前者|当地|首先|接下来|下一步|此外|另外|同样|特别|尤其|甚至|包括|例如|比如|并|但|并|也|还|又|其|该|此|这|那|在此|据|他|她|它|我|你|同时|其中|因此|所以|如果|由于|为了|以及|和|与|或|的|了|是|就|都|将|被|对|不|则|从|当|据悉|目前|截至|表示|指出|强调|认为|称|说|第二|第三)/u;
const endsBadly =
	/(?:的|了|和|与|在|是|为|对|等|中|时|后|前|将|以|从|表示|指出|强调|认为|称|说|显示|获悉|介绍|了解到|看到|发现|透露|包括|其中|第一|以来|之一|方面|期间|之后|以及|等等|例如|进行|公布|发布|上|下|来)$/u;
const dayBefore = /^(?:.{0,6}\d{1,2}日(?:上午|下午|晚|凌晨|至\d{1,2}日)?|近日|日前|昨日|昨天|今天|今年|去年)，?/u;

/** Clauses that could stand as a display line: whole, 6 to 20 characters, no inner punctuation. */
export function clausesOf(text: string): string[] {
	return text
		.split(/[，。；！？：、]/u)
		.map(clause => clause.replace(dayBefore, ''))
		.filter(clause => /^[\p{Script=Han}0-9A-Za-z%“”.·]{6,20}$/u.test(clause))
		.filter(clause => !opensBadly.test(clause) && !endsBadly.test(clause))
		.filter(clause => (clause.match(/“/gu)?.length ?? 0) === (clause.match(/”/gu)?.length ?? 0));
}

/** A title from the lead; empty where the lead offers none. */
export function titleOf(paragraphs: readonly string[]): string {
	// Figures and reporters in a clause mean the middle of a sentence, not its news.
	const clauses = clausesOf(paragraphs.slice(0, 2).join('')).filter(clause => /^(?!.*记者)[^\d电]{8,}$/u.test(clause));
	return clauses[0] ?? '';
}

/** One clause of the text that is not yet used, or undefined. */
export function clauseFor(text: string, used: ReadonlySet<string>, random: Random): string | undefined {
	const free = clausesOf(text).filter(clause => !used.has(clause));
	return free.length > 0 ? random.pick(free) : undefined;
}
