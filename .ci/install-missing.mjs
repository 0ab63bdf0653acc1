#!/usr/bin/env node
// Installs the locked dependencies when they are absent or older than the lock file, so that one command is enough on a fresh clone.
import {spawnSync} from 'node:child_process';
import {existsSync, statSync} from 'node:fs';

const stamp = 'node_modules/.package-lock.json';
const current = existsSync(stamp) && statSync(stamp).mtimeMs >= statSync('package-lock.json').mtimeMs;
if (!current) {
	const {status} = spawnSync('npm', ['ci'], {stdio: 'inherit', shell: process.platform === 'win32'});
	process.exit(status ?? 1);
}
