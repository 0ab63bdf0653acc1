/** 设置. */
import type {ComponentChildren} from 'preact';
import {Frame} from '../shell/frame.tsx';
import {language, languages, setLanguage} from '../shell/language.ts';
import {href} from '../shell/navigate.ts';
import {care} from '../shell/settings.ts';
import {useScreen} from '../shell/use-screen.ts';
import {Choice} from './choice.tsx';
import {words} from './messages.ts';
import {StorageLine} from './storage-line.tsx';
import {TextChoices} from './text-choices.tsx';
import {version} from './version.ts';
import './settings.css';

/** Each language by its own name, so that one who cannot read the rest finds it. */
const languageNames = ['简体', '繁體', 'English'];

export function SettingsScreen() {
	useScreen(words().title);
	return (
		<Frame>
			<main class="screen settings" id="main">
				<h1 class="settings-title" tabIndex={-1}>
					{words().title}
				</h1>
				<div class="double-rule" />
				<Part name={words().text}>
					<TextChoices />
					<p class="settings-sample" lang="zh">
						{words().sample}
					</p>
				</Part>
				<Part name={words().language}>
					<Choice
						legend={words().language}
						values={languages}
						names={languageNames}
						chosen={language.value}
						onChoose={setLanguage}
					/>
				</Part>
				<Part name={words().storage}>
					<StorageLine />
				</Part>
				{care.value && (
					<a class="settings-row" href={href({screen: 'import'})}>
						<span>{words().add}</span>
					</a>
				)}
				<a class="settings-row" href={href({screen: 'feeds'})}>
					<span>{words().feeds}</span>
					<span class="settings-row-note">{words().feedsNote}</span>
				</a>
				<Part name={words().about}>
					<p class="settings-words">{words().privacy}</p>
					<p class="settings-words figures">{words().version(version)}</p>
				</Part>
			</main>
		</Frame>
	);
}

function Part({name, children}: {name: string; children: ComponentChildren}) {
	return (
		<section class="settings-part">
			<h2 class="settings-name">{name}</h2>
			{children}
		</section>
	);
}
