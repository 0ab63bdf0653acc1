/** Lighthouse's four scores on a phone, of the first visit: the worst case, with the sample still to be imported. */

import {createServer} from 'node:net';
import {openProfile, withProfile} from './built-reader.ts';

export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Scores = Readonly<Record<(typeof categories)[number], number>> & {
	/** Audits short of full marks, by id. */
	readonly short: readonly string[];
};

export async function measureLighthouse(url: string): Promise<Scores> {
	return withProfile(async profile => {
		const port = await freePort();
		const context = await openProfile(profile, `--remote-debugging-port=${port}`);
		try {
			// Loaded when it is wanted: it takes a second, and `npm run bench` only lists the benches.
			const {default: lighthouse} = await import('lighthouse');
			const result = await lighthouse(url, {port, output: 'json', logLevel: 'error', onlyCategories: [...categories]});
			if (!result) throw new Error('Lighthouse gave no result');
			const {categories: scored, audits} = result.lhr;
			const score = (name: string) => Math.round((scored[name]?.score ?? 0) * 100);
			const short = categories.flatMap(name =>
				(scored[name]?.auditRefs ?? [])
					.filter(({id, weight}) => weight > 0 && (audits[id]?.score ?? 1) < 1)
					.map(({id}) => `${name}: ${id} ${audits[id]?.displayValue ?? ''}`.trim()),
			);
			return {
				performance: score('performance'),
				accessibility: score('accessibility'),
				'best-practices': score('best-practices'),
				seo: score('seo'),
				short,
			};
		} finally {
			await context.close();
		}
	});
}

function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.once('error', reject);
		server.listen(0, () => {
			const address = server.address();
			server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
		});
	});
}
