/** Progress of a long command on standard error: one line that rewrites itself on a terminal, a line each tenth in a log. */
export type Progress = {readonly show: (done: number, total: number) => void; readonly end: () => void};

/** A terminal is repainted at most this often, in milliseconds. */
const repaint = 100;

export function showProgress(out: NodeJS.WriteStream): Progress {
	return out.isTTY ? onTerminal(out) : inLog(out);
}

function onTerminal(out: NodeJS.WriteStream): Progress {
	let painted = 0;
	return {
		show: (done, total) => {
			if (done < total && performance.now() - painted < repaint) return;
			painted = performance.now();
			out.write(`\r${done}/${total} pages`);
		},
		end: () => {
			if (painted > 0) out.write('\r\u001b[K');
		},
	};
}

/** Short builds say nothing: a log wants the slow ones. */
function inLog(out: NodeJS.WriteStream): Progress {
	const short = 500;
	let told = 0;
	return {
		show: (done, total) => {
			const tenth = Math.floor((done * 10) / total);
			if (total < short || tenth === told) return;
			told = tenth;
			out.write(`${done}/${total} pages\n`);
		},
		end: () => {},
	};
}
