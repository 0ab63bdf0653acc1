/** 全角 → 半角: digits, letters and the marks a folio or a date uses. `２０２２年９月` → `2022年9月`. */
export function foldWidth(text: string): string {
	if (!/[\uff01-\uff5e\u3000]/u.test(text)) return text;
	return text
		.replace(/[\uff01-\uff5e]/gu, mark => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
		.replaceAll('　', ' ');
}
