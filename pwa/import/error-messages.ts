/** What stopped a job, in words: what happened, what is safe, what to do. */
import type {ArchiveError, ArchiveErrorCode} from '@jianbao/core/newspaper/archive-error';
import {defineMessages} from '../shell/language.ts';

/** A title and a sentence for each code; `{file}` and `{address}` are filled from the error's details. */
type Words = {readonly [Code in ArchiveErrorCode as `${Code}`]: string} & {
	readonly [Code in ArchiveErrorCode as `${Code}:what`]: string;
} & {
	/** What is better said than the code alone. */
	readonly answered: string;
	readonly redirected: string;
	readonly 'insecure-context': string;
};

const simplified: Words = {
	'storage-unavailable': '馆藏暂时打不开',
	'storage-unavailable:what': '浏览器没有把本机存储交给剪报，多半是无痕窗口或空间被清理。剪报没有动任何数据。',
	'storage-blocked': '另一个窗口还开着旧版',
	'storage-blocked:what': '把其他剪报窗口关掉，再试一次。已经放好的都在。',
	'storage-hung': '存储没有回应',
	'storage-hung:what': '浏览器的存储一直没有回答。已经放好的都在；再试一次，不行就重开浏览器。',
	'storage-lost': '存储断开了',
	'storage-lost:what': '浏览器关掉了存储的连接。已经放好的都在，没放的还排着。',
	'storage-newer': '馆藏是新版剪报存的',
	'storage-newer:what': '这一版读不了它。刷新页面换上新版；馆藏没有动。',
	'quota-exceeded': '这台设备快满了',
	'quota-exceeded:what': '最后一件没有放进去，前面的都完好。腾出空间后接着放，不用重来。',
	aborted: '停下了',
	'aborted:what': '已经放好的都在。',
	'feed-unreachable': '够不着这个地址',
	'feed-unreachable:what': '{address} 没有回答：没有网络，地址不对，或者对方不许别的网页读取（CORS）。已经放好的都在。',
	answered: '{address} 回答“{status}”，没有给文件：地址不对，或者对方暂时有事。已经放好的都在。',
	redirected: '{address} 转去了另一个网站 {to}。要跟的话，请直接填那里的地址。',
	'insecure-context': '这个页面不是加密打开的，浏览器不让核对文件，所以没有取。请用 https:// 打开剪报。',
	'feed-not-a-feed': '这个地址不是报源',
	'feed-not-a-feed:what': '{address} 有回答，但不是剪报认得的 feed.json。',
	'feed-newer': '报源的格式比这一版新',
	'feed-newer:what': '刷新页面换上新版剪报，再来取。已经放好的都在。',
	'feed-hash-mismatch': '取来的文件对不上',
	'feed-hash-mismatch:what': '{file} 和报源登记的指纹不一样，没有入库。多半是传到一半断了，或对方正在更新。',
	'worker-lost': '入库的程序意外停了',
	'worker-lost:what': '已经放好的都在，没放的还排着。再试一次会从断的地方接着来。',
	unexpected: '出了没有料到的错',
	'unexpected:what': '已经放好的都在。再试一次；还不行，请把这句话告诉我们：{message}',
};

const errorMessages = defineMessages({
	'zh-Hans': simplified,
	'zh-Hant': {
		'storage-unavailable': '館藏暫時打不開',
		'storage-unavailable:what': '瀏覽器沒有把本機儲存交給剪報，多半是無痕視窗或空間被清理。剪報沒有動任何資料。',
		'storage-blocked': '另一個視窗還開着舊版',
		'storage-blocked:what': '把其他剪報視窗關掉，再試一次。已經放好的都在。',
		'storage-hung': '儲存沒有回應',
		'storage-hung:what': '瀏覽器的儲存一直沒有回答。已經放好的都在；再試一次，不行就重開瀏覽器。',
		'storage-lost': '儲存斷開了',
		'storage-lost:what': '瀏覽器關掉了儲存的連線。已經放好的都在，沒放的還排着。',
		'storage-newer': '館藏是新版剪報存的',
		'storage-newer:what': '這一版讀不了它。重新整理頁面換上新版；館藏沒有動。',
		'quota-exceeded': '這台裝置快滿了',
		'quota-exceeded:what': '最後一件沒有放進去，前面的都完好。騰出空間後接着放，不用重來。',
		aborted: '停下了',
		'aborted:what': '已經放好的都在。',
		'feed-unreachable': '夠不着這個地址',
		'feed-unreachable:what':
			'{address} 沒有回答：沒有網絡，地址不對，或者對方不許別的網頁讀取（CORS）。已經放好的都在。',
		answered: '{address} 回答「{status}」，沒有給檔案：地址不對，或者對方暫時有事。已經放好的都在。',
		redirected: '{address} 轉去了另一個網站 {to}。要跟的話，請直接填那裏的地址。',
		'insecure-context': '這個頁面不是加密打開的，瀏覽器不讓核對檔案，所以沒有取。請用 https:// 打開剪報。',
		'feed-not-a-feed': '這個地址不是報源',
		'feed-not-a-feed:what': '{address} 有回答，但不是剪報認得的 feed.json。',
		'feed-newer': '報源的格式比這一版新',
		'feed-newer:what': '重新整理頁面換上新版剪報，再來取。已經放好的都在。',
		'feed-hash-mismatch': '取來的檔案對不上',
		'feed-hash-mismatch:what': '{file} 和報源登記的指紋不一樣，沒有入庫。多半是傳到一半斷了，或對方正在更新。',
		'worker-lost': '入庫的程式意外停了',
		'worker-lost:what': '已經放好的都在，沒放的還排着。再試一次會從斷的地方接着來。',
		unexpected: '出了沒有料到的錯',
		'unexpected:what': '已經放好的都在。再試一次；還不行，請把這句話告訴我們：{message}',
	},
	en: {
		'storage-unavailable': 'The archive does not open',
		'storage-unavailable:what':
			'The browser keeps its storage from Jianbao: a private window, perhaps, or it was cleared. Jianbao changed nothing.',
		'storage-blocked': 'Another window runs an older version',
		'storage-blocked:what': 'Close the other Jianbao windows and try again. What was stored is safe.',
		'storage-hung': 'Storage does not answer',
		'storage-hung:what': 'What was stored is safe. Try again; if that does not help, restart the browser.',
		'storage-lost': 'Storage was disconnected',
		'storage-lost:what': 'The browser closed the connection. What was stored is safe, the rest is still queued.',
		'storage-newer': 'A newer Jianbao wrote this archive',
		'storage-newer:what': 'This version cannot read it. Reload the page to get the new one; the archive is untouched.',
		'quota-exceeded': 'This device is nearly full',
		'quota-exceeded:what': 'The last page did not fit; all before it are safe. Free some space and go on from there.',
		aborted: 'Stopped',
		'aborted:what': 'What was stored is safe.',
		'feed-unreachable': 'That address cannot be reached',
		'feed-unreachable:what':
			'{address} did not answer: no network, a wrong address, or a server that lets no other site read it (CORS). What was stored is safe.',
		answered:
			'{address} answered “{status}” and gave no file: a wrong address, or the server is in trouble. What was stored is safe.',
		redirected: '{address} leads to another site, {to}. To follow that one, enter its address.',
		'insecure-context':
			'This page was not opened over an encrypted connection, so files cannot be checked and were not fetched. Open Jianbao with https://.',
		'feed-not-a-feed': 'That address is no feed',
		'feed-not-a-feed:what': '{address} answered, but not with a feed.json that Jianbao knows.',
		'feed-newer': 'The feed’s format is newer than this version',
		'feed-newer:what': 'Reload the page to get the new Jianbao, then fetch again. What was stored is safe.',
		'feed-hash-mismatch': 'A fetched file is not the promised one',
		'feed-hash-mismatch:what':
			'{file} differs from the fingerprint in the feed and was not stored. Perhaps the transfer broke off, or the feed is being updated.',
		'worker-lost': 'The importer stopped unexpectedly',
		'worker-lost:what': 'What was stored is safe, the rest is still queued. Try again to go on from there.',
		unexpected: 'Something unforeseen went wrong',
		'unexpected:what': 'What was stored is safe. Try again; if it stays, tell us this: {message}',
	},
});

export type ErrorWords = {readonly title: string; readonly sentence: string};

export function wordError({code, details}: ArchiveError): ErrorWords {
	const messages = errorMessages();
	const address = details.url ?? '';
	const filled = {...details, address, file: fileOf(String(address))};
	const sentence = messages[variantOf(code, details) ?? `${code}:what`];
	return {
		title: messages[code],
		sentence: sentence.replace(/\{(?<name>\w+)\}/gu, (_, name: string) => fill(filled, name)),
	};
}

type Details = ArchiveError['details'];

function variantOf(code: ArchiveErrorCode, {status, reason}: Details) {
	if (code === 'feed-unreachable' && reason === 'insecure-context') return reason;
	if (code === 'feed-unreachable' && Number(status) > 0) return 'answered';
	return code === 'feed-not-a-feed' && reason === 'redirected' ? reason : undefined;
}

/** The last step of an address, as a person would name the file. */
function fileOf(address: string): string {
	const name = address.slice(address.lastIndexOf('/') + 1);
	try {
		return decodeURIComponent(name);
	} catch {
		// Not every server's addresses are UTF-8: such a name is shown as it stands.
		return name;
	}
}

const fill = (details: Details, name: string): string => String(details[name] ?? '');
