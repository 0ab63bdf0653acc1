#!/usr/bin/env node
// What `npm test` does: every check, one after the other, even where an earlier one fails; then a line a step and one count.
import {spawn} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

const reports = mkdtempSync(join(tmpdir(), 'check-'));
const report = name => join(reports, `${name}.json`);

/** A step without `count` is one check: it passes or fails. */
const steps = [
	{name: 'type check', command: ['tsc', '--noEmit']},
	{name: 'lint', command: ['biome', 'ci', '.']},
	unitStep('unit tests', 'core'),
	unitStep('real-browser tests', 'browser'),
	{name: 'build of the reader', command: ['vite', 'build', '--mode', 'pwa', '--logLevel', 'warn']},
	{name: 'build of the extension', command: ['vite', 'build', '--mode', 'extension', '--logLevel', 'warn']},
	{
		name: 'end-to-end tests',
		command: ['playwright', 'test', '--config', 'pwa/e2e/playwright.config.ts', '--reporter', 'list,json'],
		env: {PLAYWRIGHT_JSON_OUTPUT_NAME: report('e2e'), READER_BUILT: '1'},
		count: () => {
			const {expected, unexpected, flaky} = readReport('e2e').stats;
			return {passed: expected + flaky, failed: unexpected, note: flaky > 0 ? `${flaky} only at the second try` : ''};
		},
	},
];

function unitStep(name, project) {
	const reporters = ['--reporter', 'default', '--reporter', 'json', `--outputFile.json=${report(project)}`];
	return {
		name,
		command: ['vitest', 'run', '--project', project, ...reporters],
		count: () => {
			const {numPassedTests, numFailedTests} = readReport(project);
			return {passed: numPassedTests, failed: numFailedTests};
		},
	};
}

const readReport = name => JSON.parse(readFileSync(report(name), 'utf8'));

function run({command, env}) {
	return new Promise(resolve => {
		const child = spawn('npx', ['--no-install', ...command], {
			stdio: 'inherit',
			env: {...process.env, ...env},
			shell: process.platform === 'win32',
		});
		child.once('error', () => resolve(1));
		child.once('exit', status => resolve(status ?? 1));
	});
}

/** A run that broke off, or whose report is missing, has failed at least once, whatever it counted. */
function countOf({count}, status) {
	if (!count) return {passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1};
	try {
		const counted = count();
		return {...counted, failed: status !== 0 && counted.failed === 0 ? 1 : counted.failed};
	} catch {
		return {passed: 0, failed: 1, note: 'no report'};
	}
}

const results = [];
for (const step of steps) {
	console.log(`\n── ${step.name} ──`);
	const start = performance.now();
	const status = await run(step);
	results.push({name: step.name, seconds: (performance.now() - start) / 1000, ...countOf(step, status)});
}
rmSync(reports, {recursive: true});

console.log('');
for (const {name, passed, failed, seconds, note} of results) {
	const mark = failed === 0 ? '✓' : '✗';
	console.log(
		`${mark} ${name}: ${passed} passed, ${failed} failed, ${seconds.toFixed(1)} s${note ? ` (${note})` : ''}`,
	);
}
const sum = key => results.reduce((total, result) => total + result[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') === 0 ? 0 : 1);
