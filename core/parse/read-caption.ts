/** 图片说明 – clues that a display line explains a picture. */

/** `图为社员正在采茶`, `图①` */
const opening = /^(?:[▲▼◀▶△↑←→]|[上下左右]?图[为①-⑨]|图片?[为：:]|[上下左右]图[：:]|[（(][上下左右]?图[）)])/u;
/** `全媒体记者 李明 摄`, `（资料图）` */
const credit =
	/(?:[\s）)。](?:\p{Script=Han}{2,24}\s*)?\p{Script=Han}{2,4}\s*(?:摄|供图|摄影|图|／摄|\/摄)[）)]?|资料图[）)]?|图片来源[:：]?\S{2,12})$/u;
/** `社员正在茶园采茶` */
const scene = /(?:正在|一景|一角|合影|留影|为[^，]{2,12}(?:讲解|检查|服务|演示))/u;

/** Points that a display line is a caption: two decide. */
export function captionPoints(
	text: string,
	{blanks, amongSubheads}: {readonly blanks: number; readonly amongSubheads: boolean},
): number {
	let points = 0;
	if (opening.test(text)) points += 2;
	if (text.length < 80 && credit.test(text)) points += 2;
	if (text.length < 60 && scene.test(text)) points += 2;
	if (blanks >= 2) points += 1;
	return amongSubheads ? points - 1.5 : points;
}

/** 图为…, or a photo credit: a caption wherever it stands. */
export const isPlainCaption = (text: string): boolean => opening.test(text) || (text.length < 60 && credit.test(text));

/** A paragraph that is a caption: it opens with 图为. */
export const opensAsCaption = (text: string): boolean => /^(?:[上下左右]?图(?:片)?[为：:]|[▲▼◀▶△][^，]{2})/u.test(text);
