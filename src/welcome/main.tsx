import { render } from 'preact';
import { browser } from '../platform/browser.ts';
import { catchBugs } from '../platform/errors.ts';
import { message } from '../platform/i18n.ts';
import '../ui/base.css';
import { showBug } from '../ui/show-bug.ts';
import { speakWith, t } from '../ui/words.ts';
import { Welcome } from './welcome.tsx';

speakWith((key, substitutions) => message(key, substitutions));
document.title = t('welcomeTitle');
catchBugs('welcome', showBug);

const root = document.createElement('div');
document.body.append(root);
render(<Welcome onSettings={() => void browser.runtime.openOptionsPage()} />, root);
loadContentScript();

/** The practice compose is served by the very script mail pages get. */
function loadContentScript(): void {
  const path = browser.runtime.getManifest().content_scripts?.[0]?.js?.[0];
  if (!path) return;
  const script = document.createElement('script');
  script.src = browser.runtime.getURL(path);
  document.body.append(script);
}
