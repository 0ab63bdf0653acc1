import type {ArchivedArticle} from '@jianbao/core/newspaper/archived';

export function Listen(_: {article: ArchivedArticle; onClose: () => void}) {
	return null;
}
