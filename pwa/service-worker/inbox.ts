/** 收件格 – where the service worker lays files shared from other apps until a page takes them. */
const cacheName = 'inbox';
const nameHeader = 'X-File-Name';

/** Keeps every file of a share, and its text as a file of its own: `{files: [一版.txt], text: '…'}`. */
export async function putIntoInbox(shared: FormData): Promise<void> {
	const inbox = await caches.open(cacheName);
	const files = shared.getAll('files').filter(entry => entry instanceof File);
	const text = shared.get('text');
	// A share that carries files often repeats their name as text; that is no page text.
	if (files.length === 0 && typeof text === 'string' && text.trim() !== '')
		files.push(new File([text], `${shared.get('title') || 'shared'}.txt`, {type: 'text/plain'}));
	await Promise.all(files.map((file, index) => inbox.put(address(index), letter(file))));
}

/** Takes everything out, in the order it was shared; empty when nothing waits or the browser keeps no caches. */
export async function takeFromInbox(): Promise<readonly File[]> {
	if (!('caches' in globalThis) || !(await caches.has(cacheName))) return [];
	const inbox = await caches.open(cacheName);
	const letters = await inbox.matchAll();
	const files = await Promise.all(letters.map(openLetter));
	await caches.delete(cacheName);
	return files;
}

// The address only has to differ from share to share: two shares before a page opens must not overwrite each other.
const address = (index: number) => `inbox/${Date.now()}-${String(index).padStart(4, '0')}`;

const letter = (file: File) =>
	new Response(file, {headers: {'Content-Type': file.type, [nameHeader]: encodeURIComponent(file.name)}});

async function openLetter(response: Response): Promise<File> {
	const name = decodeURIComponent(response.headers.get(nameHeader) ?? '');
	return new File([await response.arrayBuffer()], name, {type: response.headers.get('Content-Type') ?? ''});
}
