import { render } from 'preact';
import { catchBugs } from '../platform/errors.ts';
import { joinCompose } from '../platform/frame.ts';
import { message } from '../platform/i18n.ts';
import '../ui/base.css';
import { showBug } from '../ui/show-bug.ts';
import { speakWith, t } from '../ui/words.ts';
import { readChosen } from './chosen.ts';
import { createInbox } from './inbox.ts';
import { Panel } from './panel.tsx';
import { loadStored } from './stored.ts';

speakWith((key, substitutions) => message(key, substitutions));
document.title = t('productName');
catchBugs('panel', showBug);

const root = document.createElement('div');
document.body.append(root);
const refuse = (): void => render(<p class="plain-page">{t('panelRefused')}</p>, root);
const inbox = createInbox();
// Both at once: neither needs the other's answer.
const [stored, standing] = await Promise.all([
  loadStored(),
  joinCompose(inbox.put, refuse, new AbortController().signal),
]);
const line = standing.kind === 'compose' ? standing.line : null;
const chosen = readChosen(location.search);
render(<Panel line={line} inbox={inbox} stored={stored} chosen={chosen} />, root);
