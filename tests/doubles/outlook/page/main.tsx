/** @jsxImportSource react */
/** Starts the page: its looks, its parts, its shortcuts, and `window.double`. */
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { DoublePage } from '../../double.ts';
import { Folders, Header, MessageList, Rail, Ribbon, read, startNewMail, startReply } from './frame.tsx';
import { hashed } from './hashed.ts';
import { Inspector } from './inspector.tsx';
import { close, flush, openCompose, remakeToolbar } from './life.ts';
import { inbox } from './mail.ts';
import { Notice } from './notice.tsx';
import { popOut } from './own-window.tsx';
import { ReadingPane } from './reading.tsx';
import { settings } from './settings.ts';
import { addStyles } from './sheets.ts';
import { firedShortcuts, listenForShortcuts } from './shortcuts.ts';
import { composeOf, pageState, update } from './state.ts';
import { words } from './words.ts';

function Page(): ReactNode {
  return (
    <div className={`fui-FluentProvider ${hashed('page')}`}>
      <Header />
      <div className={hashed('main')}>
        <Rail />
        <div className={hashed('module')}>
          <Ribbon />
          <div className={hashed('columns')}>
            <Folders />
            <MessageList />
            <ReadingPane />
          </div>
        </div>
      </div>
      <Notice />
      {settings.inspector === 'on' && <Inspector />}
    </div>
  );
}

const double: DoublePage = {
  openCompose,
  composes: () => pageState().composes.map(({ key }) => key),
  savedDraft: (key) => pageState().saved.get(key) ?? null,
  settled: async (key) => flush(key),
  sent: () => [...pageState().sent],
  scheduled: () => [...pageState().scheduled],
  popOut,
  ribbon: (mode) => flushSync(() => update({ ribbon: mode })),
  remakeToolbar: (key) => remakeToolbar([key]),
  close: (key) => close(key),
  shortcuts: firedShortcuts,
  parts(key) {
    const compose = composeOf(key);
    if (!compose) throw new Error(`No compose of the key ${key} is open.`);
    const root = compose.window
      ? '[data-app-section="Form_Content"]'
      : `#docking_InitVisiblePart_${compose.docking}`;
    return {
      root,
      body: `#editorParent_${compose.editorParent} [role="textbox"]`,
      subject: `#MSG_${compose.fieldsId}_SUBJECT`,
      send: `${root} [id$="__primaryActionButton"]`,
      discard: `${root} #discardCompose`,
    };
  },
};

addStyles(document);
document.title = `${words.inbox} - ${words.outlook}`;

if (inbox[0]) read(inbox[0]);
listenForShortcuts({ n: startNewMail, r: startReply });
window.addEventListener('resize', () => remakeToolbar(pageState().composes.map((compose) => compose.key)));
window.double = double;
createRoot(document.querySelector('#app') ?? document.body).render(<Page />);
