import {render} from 'preact';
import {Panel} from './panel.tsx';
import {followAddress, start} from './panel-model.ts';
import {say} from './say.ts';

document.documentElement.lang = chrome.i18n.getUILanguage();
document.title = say('name');
addEventListener('hashchange', () => void followAddress());

const root = document.getElementById('panel');
if (root) render(<Panel />, root);
void start();
