/**
 * 职务 of bylines. A role is any short prefix and one of these words: 全媒体记者, 本报首席记者, 融媒体中心见习记者.
 * Longest first, so that 特约通讯员 is not read as 通讯员 with a strange prefix left over.
 */
const roleWords =
	'特约评论员|本报评论员|评论员|特约通讯员|通讯员|通訊員|报道员|特约撰稿人|特约撰稿|撰稿人|撰稿|实习记者|见习记者|首席记者|特派记者|特约记者|记者|記者|实习生|见习生|编译|作者|采写|采访|撰文|执笔|整理|口述|摄影师|摄影记者|特约摄影|记录|供稿|来稿|报道组|采访组|特约摄影|读者|市民|居民|村民|网友|记者站|攝影|實習生|文字|摄像|剪辑|视频|制图|漫画|绘图|插图|翻译'
		.split('|')
		.sort((a, b) => b.length - a.length)
		.join('|');

/** `全媒体记者李明` → prefix and word as the role, the rest left to be a name. */
const rolePattern = new RegExp(`^(?<role>\\p{Script=Han}{0,10}?(?:${roleWords}))(?<rest>.*)$`, 'u');

export type RoleReading = {readonly role: string; readonly rest: string};

/** Words in front of 记者 that make a sentence of it: `据记者`, `当记者`. */
const sentencePrefix = /^(?:据|当|向|对|让|给|被|和|与|在|这|有|中外|告诉|接受|面对)/u;

/** Reads a role at the head of a token; the rest is what is glued behind it. */
export function readRole(token: string): RoleReading | undefined {
	const {role, rest} = rolePattern.exec(token.slice(0, 32))?.groups ?? {};
	if (role === undefined || rest === undefined || sentencePrefix.test(role)) return undefined;
	return {role, rest: rest + token.slice(32)};
}

/** 文图 credits, as printed. `文/摄`, `摄影报道`, `供图`. */
const creditPattern =
	/^(?:文|图|摄|攝|摄影|供图|图片|文图|图文|文[/／]?(?:摄|图|摄影|视频)|(?:图|摄|摄影)[/／]?文|摄影报道|图文报道|报道)$/u;

export const isCredit = (token: string): boolean => creditPattern.test(token);

const rolePrefix = /^(?:全媒体|融媒体|首席|见习|实习|特派|特约|高级|资深|驻\p{Script=Han}|本报|本刊|文字|摄影)/u;
const knownRole = new RegExp(
	`^(?:本报|本刊|全媒体|融媒体|首席|见习|实习|特派|特约|高级|资深|文字|摄影)*(?:${roleWords})`,
	'u',
);

/** Words that qualify a role and look like a name: 全媒体, 高级. */
export const isRolePrefix = (text: string): boolean => rolePrefix.test(text);

/** Whether the text opens with a role that needs no paper's name before it: `通讯员 …`, `见习记者…`. */
export const isKnownRole = (text: string): boolean => knownRole.test(text);

const office =
	/^(?:\p{Script=Han}{2,14}(?:公司|委员会|办公室|中心|学校|中学|小学|大学|学院|医院|联盟|分社|融媒)|\p{Script=Han}{2,6}联盟·\p{Script=Han}{2,6}|\p{Script=Han}{1,6}(?:区|县|市|镇|乡|村|街道))$/u;

/** An office or a place in a role's place: `（省第三建筑公司 孙长有）`, `共享联盟·安吉 陈毛应`, `青羊区 屠云木`. It needs a name behind it. */
export const isOffice = (token: string): boolean => office.test(token);
