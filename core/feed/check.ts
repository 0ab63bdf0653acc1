/** Type guards for what comes from outside: a feed is somebody else's file. */
export type Check<T> = (value: unknown) => value is T;

export const isString: Check<string> = value => typeof value === 'string';
export const isBoolean: Check<boolean> = value => typeof value === 'boolean';
export const isCount: Check<number> = (value): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

/** A string of that form; the brand of `T` is what the form vouches for. */
export const matching =
	<T extends string>(form: RegExp): Check<T> =>
	(value): value is T =>
		typeof value === 'string' && form.test(value);

export const oneOf =
	<T extends string | number>(...values: readonly T[]): Check<T> =>
	(value): value is T =>
		values.some(one => one === value);

export const orNull =
	<T>(check: Check<T>): Check<T | null> =>
	(value): value is T | null =>
		value === null || check(value);

/** For a field that may be absent. */
export const maybe =
	<T>(check: Check<T>): Check<T | undefined> =>
	(value): value is T | undefined =>
		value === undefined || check(value);

export const listOf =
	<T>(check: Check<T>): Check<readonly T[]> =>
	(value): value is readonly T[] =>
		Array.isArray(value) && value.every(check);

/** An object with these fields; others are let through, so that a later format may add some. */
export const shaped =
	<T extends object>(fields: {readonly [Name in keyof T]-?: Check<T[Name]>}): Check<T> =>
	(value): value is T =>
		isObject(value) && Object.entries<Check<unknown>>(fields).every(([name, check]) => check(value[name]));

export const isObject: Check<Readonly<Record<string, unknown>>> = (value): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
