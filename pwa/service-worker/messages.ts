import {defineMessages} from '../shell/language.ts';

export const words = defineMessages({
	'zh-Hans': {
		newVersion: '剪报有新版本',
		later: '稍后',
		changeOver: '换上',
		changing: '正在换上，一两秒就好',
		installHint: '剪报可以装在这台设备上，像别的应用一样打开。',
		install: '安装',
		noInstall: '不用了',
		installByHand: '先装，再放报纸：点“分享”，选“添加到主屏幕”。装好的剪报另有自己的馆藏，在 Safari 里放的带不过去。',
		understood: '知道了',
	},
	'zh-Hant': {
		newVersion: '剪報有新版本',
		later: '稍後',
		changeOver: '換上',
		changing: '正在換上，一兩秒就好',
		installHint: '剪報可以裝在這部裝置上，像別的應用程式一樣打開。',
		install: '安裝',
		noInstall: '不用了',
		installByHand: '先裝，再放報紙：點「分享」，選「加入主畫面」。裝好的剪報另有自己的館藏，在 Safari 裡放的帶不過去。',
		understood: '知道了',
	},
	en: {
		newVersion: 'A new version of Jianbao is here',
		later: 'Later',
		changeOver: 'Change over',
		changing: 'Changing over, a second or two',
		installHint: 'Jianbao can be installed on this device and opened like any other app.',
		install: 'Install',
		noInstall: 'No, thanks',
		installByHand:
			'Install first, then add papers: tap Share, then Add to Home Screen. The installed reader keeps an archive of its own; what you add in Safari stays in Safari.',
		understood: 'I see',
	},
});
