/** Why a file is no page text, in words. */
import type {RefusalCode} from '@jianbao/core/archive/archive';
import {defineMessages} from '../shell/language.ts';

type Words = {readonly [Code in RefusalCode as `${Code}`]: string};

const simplified: Words = {
	empty: '是空的。',
	binary: '不是文字，是程序或数据。',
	pdf: '是 PDF，里面是版样不是文字。请先取出文字再放进来。',
	image: '是图片。请先识别成文字再放进来。',
	'too-large': '太大，不像一个版面的文字。',
	'no-chinese': '里面几乎没有汉字，不像报纸版面。',
	unreadable: '读不出来：文件已移走，或没有读它的权限。',
	'bad-zip': '压缩包坏了，打不开。',
	'encrypted-zip': '压缩包有密码。请先解开再放进来。',
};

export const refusalMessages = defineMessages({
	'zh-Hans': simplified,
	'zh-Hant': {
		empty: '是空的。',
		binary: '不是文字，是程式或資料。',
		pdf: '是 PDF，裏面是版樣不是文字。請先取出文字再放進來。',
		image: '是圖片。請先識別成文字再放進來。',
		'too-large': '太大，不像一個版面的文字。',
		'no-chinese': '裏面幾乎沒有漢字，不像報紙版面。',
		unreadable: '讀不出來：檔案已移走，或沒有讀它的權限。',
		'bad-zip': '壓縮檔壞了，打不開。',
		'encrypted-zip': '壓縮檔有密碼。請先解開再放進來。',
	},
	en: {
		empty: 'is empty.',
		binary: 'is not text but a program or data.',
		pdf: 'is a PDF: a picture of the page, not its text. Extract the text first.',
		image: 'is a picture. Have its text recognised first.',
		'too-large': 'is too large for the text of one page.',
		'no-chinese': 'has hardly any Chinese characters: no page of a newspaper.',
		unreadable: 'cannot be read: it was moved, or you may not read it.',
		'bad-zip': 'is a damaged zip archive.',
		'encrypted-zip': 'is a zip archive with a password. Unpack it first.',
	},
});
