import type {ArchiveErrorCode} from '@jianbao/core/newspaper/archive-error';
import {defineMessages} from '../shell/language.ts';

type Trouble = {readonly title: string; readonly sentence: string};

/** Storage faults in words; any other code is worded as the commonest, which is true of all: nothing was changed. */
export const troubleWords = (code: ArchiveErrorCode): Trouble => {
	const words = tables();
	switch (code) {
		case 'storage-blocked':
			return {title: words.title, sentence: words.blocked};
		case 'storage-hung':
			return {title: words.title, sentence: words.hung};
		case 'storage-lost':
			return {title: words.title, sentence: words.lost};
		case 'storage-newer':
			return {title: words.newerTitle, sentence: words.newer};
		case 'quota-exceeded':
			return {title: words.fullTitle, sentence: words.full};
		default:
			return {title: words.title, sentence: words.unavailable};
	}
};

export const actionWords = () => tables();

const tables = defineMessages({
	'zh-Hans': {
		title: '馆藏暂时打不开',
		unavailable: '浏览器没有把本机存储交给剪报，多半是无痕窗口或空间被清理。剪报没有动任何数据。',
		blocked: '另一个窗口还开着旧版剪报，占着馆藏。关掉那个窗口，再试一次。剪报没有动任何数据。',
		hung: '浏览器的存储一直没有回答。多半等一会儿就好。剪报没有动任何数据。',
		lost: '浏览器断开了馆藏，接了三次没有接上。已经存好的都在，关掉再打开多半就好。',
		newerTitle: '这里装着更新的馆藏',
		newer: '馆藏由更新版本的剪报存过，这个旧版本不敢动它。连一次网，换上新版本就能读。',
		fullTitle: '这台设备快满了',
		full: '浏览器没有空间打开馆藏。腾出一些空间再试，已经存好的都在。',
		retry: '再试一次',
		sample: '先看样报',
		sampleFailed: '样报也取不来：现在没有网络。',
		sampleOnly: '这是样报，没有存进本机，关掉窗口就没了。',
		understood: '知道了',
	},
	'zh-Hant': {
		title: '館藏暫時打不開',
		unavailable: '瀏覽器沒有把本機儲存交給剪報，多半是無痕視窗或空間被清理。剪報沒有動任何資料。',
		blocked: '另一個視窗還開著舊版剪報，佔著館藏。關掉那個視窗，再試一次。剪報沒有動任何資料。',
		hung: '瀏覽器的儲存一直沒有回答。多半等一會兒就好。剪報沒有動任何資料。',
		lost: '瀏覽器斷開了館藏，接了三次沒有接上。已經存好的都在，關掉再打開多半就好。',
		newerTitle: '這裡裝著更新的館藏',
		newer: '館藏由更新版本的剪報存過，這個舊版本不敢動它。連一次網，換上新版本就能讀。',
		fullTitle: '這台裝置快滿了',
		full: '瀏覽器沒有空間打開館藏。騰出一些空間再試，已經存好的都在。',
		retry: '再試一次',
		sample: '先看樣報',
		sampleFailed: '樣報也取不來：現在沒有網路。',
		sampleOnly: '這是樣報，沒有存進本機，關掉視窗就沒了。',
		understood: '知道了',
	},
	en: {
		title: 'The archive cannot be opened now',
		unavailable:
			'The browser gives Jianbao no storage: a private window, most likely, or space that was cleared. Jianbao has touched no data.',
		blocked:
			'Another window still holds the archive with an older version. Close it and try again. No data was touched.',
		hung: 'The browser’s storage does not answer. Waiting a moment mostly helps. No data was touched.',
		lost: 'The browser cut the archive off, and three tries did not bring it back. What was kept is safe; closing and opening again mostly helps.',
		newerTitle: 'The archive here is newer',
		newer:
			'A newer version of Jianbao has kept this archive, and this older one does not dare touch it. Go online once to get the new version.',
		fullTitle: 'This device is nearly full',
		full: 'The browser has no space to open the archive. Free some and try again; what was kept is safe.',
		retry: 'Try again',
		sample: 'See the samples first',
		sampleFailed: ' The samples cannot be fetched either: there is no network.',
		sampleOnly: 'These are the samples. They are not stored and go with this window.',
		understood: 'Got it',
	},
});
