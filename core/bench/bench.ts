/** `npm run bench -- NAME …`: every other file of this folder is one bench and exports `about` and `run`. */
import {readdirSync} from 'node:fs';

type Bench = {readonly about: string; readonly run: (args: readonly string[]) => Promise<void>};

const folder = new URL('.', import.meta.url);
const names = readdirSync(folder)
	.filter(file => file.endsWith('.ts') && !file.endsWith('.test.ts') && file !== 'bench.ts')
	.map(file => file.replace(/\.ts$/u, ''))
	.sort();

async function load(name: string): Promise<Bench> {
	const bench: unknown = await import(new URL(`${name}.ts`, folder).href);
	if (!isBench(bench)) throw new TypeError(`core/bench/${name}.ts exports no about and run`);
	return bench;
}

function isBench(module: unknown): module is Bench {
	return (
		typeof module === 'object' &&
		module !== null &&
		'run' in module &&
		typeof module.run === 'function' &&
		'about' in module
	);
}

async function list(): Promise<string> {
	const abouts = await Promise.all(names.map(async name => `  ${name.padEnd(14)}${(await load(name)).about}`));
	return ['usage: npm run bench -- NAME [OPTION…]', ...abouts].join('\n');
}

const [name, ...args] = process.argv.slice(2);
if (name === '--help') console.log(await list());
else if (name === undefined || !names.includes(name)) {
	if (name !== undefined) console.error(`no bench is called ${name}`);
	console.error(await list());
	process.exitCode = 2;
} else await (await load(name)).run(args);
