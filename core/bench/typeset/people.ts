/** Invented names for bylines: common surnames, given names of one or two characters. */
import type {Random} from './random.ts';

const surnames =
	'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文楼骆柳左季季盛应虞项俞裘童厉卞';
const given =
	'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红梅建国志文波辉力斌浩宇轩晨欣怡婷雪琳倩颖佳慧洁莹璐露瑶雯岚峰鹏飞翔凯旋健康宁安琪瑞祥云天海川江河山林森木青蓝晓春夏秋冬冰霜月星辰阳光亮彬彦哲思远达清源泽润沐';
const double = ['欧阳', '上官', '司马', '诸葛', '端木'];

export function nameOf(random: Random): string {
	const family = random.chance(0.02) ? random.pick(double) : random.pick([...surnames]);
	const letters = random.chance(0.32) ? 1 : 2;
	return family + Array.from({length: letters}, () => random.pick([...given])).join('');
}

export function namesOf(random: Random, count: number): string[] {
	return [...new Set(Array.from({length: count}, () => nameOf(random)))];
}
