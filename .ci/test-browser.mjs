#!/usr/bin/env node
// Sees to it that the tests' browser and its Chinese fonts are there: Debian's own packages, installed with apt where they are absent.
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';

const chromium = process.env.CHROMIUM ?? '/usr/bin/chromium';
const wanted = [];
if (!existsSync(chromium)) wanted.push('chromium');
if (spawnSync('fc-list', [':lang=zh'], {encoding: 'utf8'}).stdout?.trim() === '') wanted.push('fonts-noto-cjk');
if (spawnSync('fc-list', ['--version']).error) wanted.push('fontconfig', 'fonts-noto-cjk');
if (wanted.length === 0) process.exit(0);

const advice = `The tests need ${wanted.join(' and ')}. Install them (Debian: apt-get install ${wanted.join(' ')}) or set CHROMIUM to a Chromium's path.`;
const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
const run = (...command) =>
	spawnSync([...asRoot, ...command][0], [...asRoot, ...command].slice(1), {stdio: ['ignore', 'ignore', 'inherit']});

console.log(`Installing the test browser: ${wanted.join(', ')} …`);
run('apt-get', 'update', '-qq');
const {status, error} = run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...wanted);
if (status !== 0 || error || !existsSync(chromium)) {
	console.error(advice);
	process.exit(1);
}
