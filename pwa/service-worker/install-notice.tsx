import {route} from '../shell/navigate.ts';
import {isOffline} from '../shell/notices.tsx';
import {Banner} from '../ui/banner.tsx';
import {declineInstall, install, installOffer} from './install-offer.ts';
import {words} from './messages.ts';
import {newVersion} from './new-version.ts';

/** Nobody is interrupted in an article, nor asked two things at once: the hint waits in the library for its turn. */
export function InstallNotice() {
	if (route.value.screen !== 'library' || newVersion.value !== 'none' || isOffline.value) return null;
	if (installOffer.value === 'by-hand')
		return <Banner actions={[{label: words().understood, onPress: declineInstall}]}>{words().installByHand}</Banner>;
	if (installOffer.value === 'browser')
		return (
			<Banner
				actions={[
					{label: words().noInstall, onPress: declineInstall},
					{label: words().install, act: true, onPress: () => void install()},
				]}
			>
				{words().installHint}
			</Banner>
		);
	return null;
}
