/** 署名 in words: 全媒体记者 李明 文/摄　通讯员 某某. */
import type {Byline} from '@jianbao/core/newspaper/page';

export const bylineWords = (bylines: readonly Byline[]): string =>
	bylines.map(({role, names, credit}) => [role, ...names, credit].filter(Boolean).join(' ')).join('　');
