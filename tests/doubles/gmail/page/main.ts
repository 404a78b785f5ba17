/** Puts the page together and offers `window.double`. */
import { type Desk, makeDesk } from './desk.ts';
import { makeInspector } from './inspector.ts';
import { makeMailPage } from './mail-page.ts';
import { listenForShortcuts } from './shortcuts.ts';
import { wordsFor } from './words.ts';

const words = wordsFor(document.documentElement.lang);
const inspector = makeInspector();
const actions = {
  compose: () => desk.compose(),
  reply: () => desk.reply(),
  leaveThread: () => desk.leaveThread(),
};
const page = makeMailPage(words, actions);
const desk: Desk = makeDesk(words, page, inspector.observer);
const fired = listenForShortcuts(actions);

document.body.append(page.element, inspector.element);
document.body.className = 'aAU';
document.title = `${words.inbox} (4) - sam@example.com - Gmail`;

window.double = { ...desk, shortcuts: () => [...fired] };
