/** Adds items one by one: spreading a page-long list into a call would overflow the stack. */
export function append<T>(target: T[], items: readonly T[]): void {
	for (const item of items) target.push(item);
}
