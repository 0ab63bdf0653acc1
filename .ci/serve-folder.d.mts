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
	options?: {
		/** A free one where none is given. */
		readonly port?: number;
		/** The path under which the folder stands, `/` or `/jianbao/`. */
		readonly base?: string;
		/** Lets pages of other origins read. */
		readonly crossOrigin?: boolean;
		/** What an answer waits for: a slow network. */
		readonly before?: (path: string) => Promise<void> | void;
	},
): Promise<FolderServer>;
