import { render } from 'preact';
import { browser } from '../platform/browser.ts';
import { catchBugs } from '../platform/errors.ts';
import { message } from '../platform/i18n.ts';
import { openPage, openSite } from '../platform/pages.ts';
import { loadGlance } from '../platform/storage/glance.ts';
import { loadQuickDraft } from '../platform/storage/quick-draft.ts';
import '../ui/base.css';
import { showBug } from '../ui/show-bug.ts';
import { speakWith, t } from '../ui/words.ts';
import { Popup } from './popup.tsx';

speakWith((key, substitutions) => message(key, substitutions));
document.title = t('productName');
catchBugs('popup', showBug);

const root = document.createElement('div');
document.body.append(root);
const [glance, draft] = await Promise.all([loadGlance(), loadQuickDraft()]);
render(
  <Popup
    glance={glance}
    draft={draft}
    onPage={(page) => leave(openPage(page))}
    onThread={(address) => leave(openSite(address))}
    onSettings={() => leave(browser.runtime.openOptionsPage())}
  />,
  root,
);

/** A popup has done its work once something else is open. */
async function leave(opened: Promise<void>): Promise<void> {
  await opened;
  window.close();
}
