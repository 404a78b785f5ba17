import { render } from 'preact';
import { browser } from '../platform/browser.ts';
import { catchBugs } from '../platform/errors.ts';
import { message } from '../platform/i18n.ts';
import { openPage } from '../platform/pages.ts';
import { loadLetters } from '../platform/storage/plan.ts';
import '../ui/base.css';
import { showBug } from '../ui/show-bug.ts';
import { speakWith, t } from '../ui/words.ts';
import { Popup } from './popup.tsx';

speakWith((key, substitutions) => message(key, substitutions));
document.title = t('productName');
catchBugs('popup', showBug);

const root = document.createElement('div');
document.body.append(root);
render(<Popup interviews={await loadLetters()} onOpen={open} onSettings={openSettings} />, root);

async function open(page: string): Promise<void> {
  await openPage(page);
  window.close();
}

async function openSettings(): Promise<void> {
  await browser.runtime.openOptionsPage();
  window.close();
}
