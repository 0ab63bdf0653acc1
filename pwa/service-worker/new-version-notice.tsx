import {Banner} from '../ui/banner.tsx';
import {words} from './messages.ts';
import {changeOver, newVersion, waitForLater} from './new-version.ts';

export function NewVersionNotice() {
	if (newVersion.value === 'none') return null;
	if (newVersion.value === 'changing') return <Banner>{words().changing}</Banner>;
	return (
		<Banner
			actions={[
				{label: words().later, onPress: waitForLater},
				{label: words().changeOver, act: true, onPress: changeOver},
			]}
		>
			{words().newVersion}
		</Banner>
	);
}
