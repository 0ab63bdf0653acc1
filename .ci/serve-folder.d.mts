export type FolderServer = {
	/** The address of the folder, base included. */
	readonly url: string;
	/** Paths asked for so far, oldest first. */
	readonly requests: string[];
	/** Ends the server and every open connection. */
	readonly close: () => Promise<void>;
};
export function serveFolder(
	folder: string,
	options?: {readonly port?: number; readonly base?: string; readonly crossOrigin?: boolean},
): Promise<FolderServer>;
