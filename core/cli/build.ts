/** `archive build PAGES_DIR OUT_DIR`: a folder of page texts to a feed, ready for any static web server. */
import {parseArgs} from 'node:util';
import {type BuildReport, buildFeed} from '../feed/build-feed.ts';
import {listPageFiles} from '../feed/list-page-files.ts';
import {createCutPool} from './cut-pool.ts';
import {placeOf} from './place-of.ts';
import {reasonOf, refusalInWords} from './read-page-file.ts';
import {showProgress} from './show-progress.ts';

const usage = 'usage: npm run archive -- build PAGES_DIR OUT_DIR [--title TITLE]';

/** 1 where a file is no page text (it is named, the others are built) or a folder cannot be used. */
export async function build(args: readonly string[]): Promise<number> {
	const wanted = readArguments(args);
	if (!wanted) {
		console.error(usage);
		return 2;
	}
	const pagesDir = placeOf(wanted.pagesDir);
	const files = await countFiles(pagesDir);
	if (typeof files === 'string') {
		console.error(`${wanted.pagesDir}: ${files}`);
		return 1;
	}
	return buildFrom({...wanted, pagesDir}, files);
}

type Wanted = {readonly pagesDir: string; readonly outDir: string; readonly title: string | undefined};

function readArguments(args: readonly string[]): Wanted | undefined {
	try {
		const {values, positionals} = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {title: {type: 'string'}},
		});
		const [pagesDir, outDir, more] = positionals;
		return pagesDir && outDir && more === undefined ? {pagesDir, outDir, title: values.title} : undefined;
	} catch (error) {
		console.error(error instanceof Error ? error.message : String(error));
		return undefined;
	}
}

/** The number of files that may be pages, or why there are none. A feed of nothing would remove what the old one holds. */
async function countFiles(pagesDir: string): Promise<number | string> {
	try {
		const {names} = await listPageFiles(pagesDir, new Set());
		return names.length === 0 ? 'holds no page texts (*.txt)' : names.length;
	} catch (error) {
		return error instanceof Error && 'code' in error && error.code === 'ENOTDIR' ? 'is no folder' : reasonOf(error);
	}
}

async function buildFrom({pagesDir, outDir, title}: Wanted, files: number): Promise<number> {
	const stop = new AbortController();
	const interrupt = () => stop.abort(new Error('interrupted'));
	process.once('SIGINT', interrupt);
	const pool = createCutPool(files);
	const progress = showProgress(process.stderr);
	try {
		const {cut, atOnce} = pool;
		const report = await buildFeed({
			pagesDir,
			outDir: placeOf(outDir),
			...(title !== undefined && {title}),
			cut,
			atOnce,
			signal: stop.signal,
			onPage: progress.show,
		});
		progress.end();
		return tell(report, outDir);
	} catch (error) {
		progress.end();
		console.error(`build: ${error instanceof Error ? error.message : String(error)}`);
		return stop.signal.aborted ? 130 : 1;
	} finally {
		process.off('SIGINT', interrupt);
		await pool.close();
	}
}

function tell(report: BuildReport, outDir: string): number {
	for (const {name, code, detail} of report.skipped) console.error(`${name}: ${refusalInWords(code, detail)}`);
	for (const fault of report.faults) console.error(fault);
	const size = `${(report.bytes / 1e6).toFixed(1)} MB`;
	console.log(
		`${outDir}: ${report.title}, ${report.issues} issues, ${report.pages} pages, ${report.articles} articles, ${size}`,
	);
	return report.skipped.length > 0 ? 1 : 0;
}
