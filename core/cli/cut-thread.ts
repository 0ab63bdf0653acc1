/** A thread that cuts page files for a build: a file in, its page or the refusal out, in the order they came. */
import {parentPort} from 'node:worker_threads';
import type {PageFile} from '../feed/cut-file.ts';
import {cutForFeed} from './cut-for-feed.ts';

parentPort?.on('message', (file: PageFile) => parentPort?.postMessage(cutForFeed(file)));
