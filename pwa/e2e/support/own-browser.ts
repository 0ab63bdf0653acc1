import {type ChildProcess, spawn} from 'node:child_process';
import {readFile, rm} from 'node:fs/promises';
import {join} from 'node:path';
import {type BrowserContext, chromium} from '@playwright/test';
import {launchOptions} from './browser.ts';

/** A browser whose process is ours, so that it can be killed the way a phone kills one: without a word. */
export type OwnBrowser = {readonly context: BrowserContext; readonly kill: () => Promise<void>};

export async function startOwnBrowser(profile: string): Promise<OwnBrowser> {
	const portFile = join(profile, 'DevToolsActivePort');
	await rm(portFile, {force: true});
	// A group of its own: the kill takes renderers and workers along.
	const child = spawn(
		launchOptions.executablePath,
		[
			...launchOptions.args,
			'--lang=zh-CN',
			'--accept-lang=zh-CN',
			'--remote-debugging-port=0',
			`--user-data-dir=${profile}`,
			'about:blank',
		],
		{detached: true, stdio: 'ignore', env: process.env},
	);
	const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await readPort(portFile)}`);
	const [context] = browser.contexts();
	if (!context) throw new Error('the browser has no context');
	return {context, kill: () => killGroup(child)};
}

async function readPort(file: string): Promise<string> {
	for (let wait = 0; wait < 100; wait++) {
		const [port] = (await readFile(file, 'utf8').catch(() => '')).split('\n');
		if (port) return port;
		await new Promise(resolve => setTimeout(resolve, 100));
	}
	throw new Error('the browser did not start');
}

function killGroup(child: ChildProcess): Promise<void> {
	return new Promise(resolve => {
		if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return resolve();
		child.once('exit', () => resolve());
		process.kill(-child.pid, 'SIGKILL');
	});
}
