const ordinal =
	/^(?:[一二三四五六七八九十]{1,3}[、是]|[（(][一二三四五六七八九十\d]{1,2}[）)]|\d{1,2}[、.．](?!\d)|第[一二三四五六七八九十][章节招步条]|[①-⑩❶-❿])/u;

/** Whether a display line opens with an ordinal, as subheads do: `一、堂屋里的第一盏灯`. */
export const isOrdinal = (tight: string): boolean => ordinal.test(tight);
