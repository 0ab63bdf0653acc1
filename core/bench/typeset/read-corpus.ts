/**
 * Reads stories from the folder that JIANBAO_CORPUS names: gzipped JSON Lines `{id, date, title, body}`.
 * Without the variable the bench sets invented stories instead (invent-story.ts).
 */
import {createReadStream, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import {createGunzip} from 'node:zlib';
import {cleanHeadline, cleanText} from './clean-text.ts';
import {titleOf} from './make-title.ts';
import {hash} from './random.ts';
import type {FamilyName, Story} from './story.ts';

/** Lines read from each file: enough for 10,000 different pages, and two seconds instead of ten. */
const linesPerFile = 24_000;

// Web pages carry remains of their site; a paragraph with any of these is no newspaper text.
const remains =
	/[<>{}|\\#*_^=@【】■●□▢◆▲★☆◎★→↓]|https?|www\.|[a-zA-Z0-9.,%:/+~-]{14}|责任编辑|编辑[：:]|来源[：:]|原标题|返回搜狐|分享让|扫一扫|二维码|微信号|本报讯|[（(](?:记者|通讯员|作者|文|图)|(?:日|社)电\s*[（(]|记者[：:]|如图|图源|供图|网讯|消息：|报道\d|文[×x/／]|编辑×|电 ?[（(]|[一-龥]网记者|点击|字号|转载/u;
const finished = /[。！？…][”’）」]*$/u;
// A quotation cut in two by the gathering of sentences below is no paragraph that print would show.
const balanced = (text: string): boolean => text.split('“').length === text.split('”').length;
const digest = /快讯|预告|简讯|一句话|早报|晚报|要闻|汇总/u;

/** The day's date in brackets, as television says it (今天（9月16日）); a newspaper prints the date alone. */
const spokenDay = /(?:今天|今日|昨天|昨日)（(\d{1,2}月\d{1,2}日)）/gu;

export async function readCorpus(folder: string, family: FamilyName): Promise<Story[]> {
	const stories: Story[] = [];
	for (const file of readdirSync(folder)
		.filter(name => name.endsWith('.jsonl.gz'))
		.sort()) {
		for await (const story of storiesOf(join(folder, file))) if (familyOf(story.id) === family) stories.push(story);
	}
	return stories.sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
}

export function familyOf(id: string): FamilyName {
	return hash(id) % 2 === 0 ? 'dev' : 'heldout';
}

async function* storiesOf(path: string): AsyncGenerator<Story> {
	const lines = createInterface({
		input: createReadStream(path).pipe(createGunzip()),
		crlfDelay: Number.POSITIVE_INFINITY,
	});
	let read = 0;
	for await (const line of lines) {
		if (++read > linesPerFile) break;
		const story = storyOf(JSON.parse(line));
		if (story) yield story;
	}
	lines.close();
}

function storyOf(record: unknown): Story | undefined {
	if (typeof record !== 'object' || record === null) return undefined;
	const {id, date, title, body} = record as Readonly<Record<string, unknown>>;
	if (typeof id !== 'string' || typeof body !== 'string') return undefined;
	const paragraphs = paragraphsOf(body);
	if (!paragraphs) return undefined;
	const printed = typeof title === 'string' && title ? title.replace(/【[^】]*】/gu, '') : titleOf(paragraphs);
	const clean = cleanHeadline(printed);
	if (digest.test(clean) || [...clean].length < 6 || [...clean].length > 44) return undefined;
	return {id, date: typeof date === 'string' ? date : '', title: clean, paragraphs};
}

/** Undefined where the text is not all finished paragraphs: lists of short items, captions, remains of a web page. */
function paragraphsOf(body: string): string[] | undefined {
	const pieces = body.split(/\n+/u).map(piece => cleanText(piece.replace(spokenDay, '$1')));
	const paragraphs = pieces.flatMap(piece => (piece.length > 360 ? splitLong(piece) : [piece])).filter(Boolean);
	if (/[。：][一二三四]、|[一二三]是.{0,40}事实/u.test(body)) return undefined;
	const sound = paragraphs.every(
		text =>
			text.length >= 8 &&
			!/^[，。、；：！？”’）》]/u.test(text) &&
			finished.test(text) &&
			balanced(text) &&
			!remains.test(text),
	);
	return sound && paragraphs.join('').length >= 90 ? paragraphs : undefined;
}

/** Web texts often lose their paragraphs: sentences are gathered to the length newspapers print. */
function splitLong(text: string): string[] {
	const sentences = text.split(/(?<=[。！？][”’]?)(?![”’）])/u);
	const paragraphs: string[] = [];
	let open = '';
	for (const sentence of sentences) {
		open += sentence;
		if (balanced(open) && open.length >= 60 + (hash(open) % 120)) {
			paragraphs.push(open);
			open = '';
		}
	}
	if (open) paragraphs.push(open);
	return paragraphs;
}
