import {ArchiveError} from '@jianbao/core/newspaper/archive-error';
import {afterEach, expect, test} from 'vitest';
import {setLanguage} from '../shell/language.ts';
import {wordError} from './error-messages.ts';

afterEach(() => setLanguage('zh-Hans'));
const url = 'https://example.org/issues/%E6%99%A8%E6%8A%A5.json';

test('a file that does not fit its fingerprint is named as a person would name it', () => {
	expect(wordError(new ArchiveError('feed-hash-mismatch', {url})).sentence).toContain('晨报.json 和报源');
	const broken = 'https://example.org/issues/%E6%99.json';
	expect(wordError(new ArchiveError('feed-hash-mismatch', {url: broken})).sentence).toContain('%E6%99.json');
});

test('a server that answered is not said to be silent', () => {
	const silent = wordError(new ArchiveError('feed-unreachable', {url, status: 0}));
	const answered = wordError(new ArchiveError('feed-unreachable', {url, status: 404}));

	expect(silent.sentence).toContain('CORS');
	expect(answered.sentence).toContain('“404”');
	expect(answered.title).toBe(silent.title);
});

test('a feed that moved to another site is told where to', () => {
	const moved = new ArchiveError('feed-not-a-feed', {url, reason: 'redirected', to: 'https://other.example'});

	expect(wordError(moved).sentence).toContain('https://other.example');
});

test.each(['zh-Hans', 'zh-Hant', 'en'] as const)('no sentence in %s leaves a gap open', language => {
	setLanguage(language);
	const codes = ['storage-lost', 'quota-exceeded', 'feed-unreachable', 'feed-hash-mismatch', 'unexpected'] as const;

	for (const code of codes) expect(wordError(new ArchiveError(code)).sentence).not.toMatch(/[{}]|undefined/u);
});
