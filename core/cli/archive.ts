/** `npm run --silent archive -- COMMAND …`: the archive's terminal. Each command is one file, loaded when it is called. */
import {guardOutput} from './write-out.ts';

/** Resolves to the exit status: 0 done, 1 something could not be done, 2 called wrongly. */
export type Command = (args: readonly string[]) => Promise<number>;

const commands: Readonly<Record<string, {readonly usage: string; readonly load: () => Promise<Command>}>> = {
	parse: {
		usage: 'parse FILE…            cut page texts into articles, one JSON object a line (- reads standard input)',
		load: async () => (await import('./parse.ts')).parse,
	},
	build: {
		usage: 'build PAGES_DIR OUT_DIR   make a feed of a folder of page texts [--title TITLE]',
		load: async () => (await import('./build.ts')).build,
	},
};

const usage = `usage: npm run --silent archive -- COMMAND …

${Object.values(commands)
	.map(command => `  ${command.usage}`)
	.join('\n')}

  --help                  this text`;

async function main([name, ...args]: readonly string[]): Promise<number> {
	if (name === '--help' || name === '-h' || name === 'help') {
		console.log(usage);
		return 0;
	}
	const command = name === undefined ? undefined : Object.entries(commands).find(([key]) => key === name)?.[1];
	if (!command) {
		if (name !== undefined) console.error(`archive: no command is called ${name}`);
		console.error(usage);
		return 2;
	}
	if (args.includes('--help') || args.includes('-h')) {
		console.log(`usage: npm run --silent archive -- ${command.usage}`);
		return 0;
	}
	return (await command.load())(args);
}

guardOutput();
process.exitCode = await main(process.argv.slice(2));
