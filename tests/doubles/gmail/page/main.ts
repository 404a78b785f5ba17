/** Puts the page together and offers `window.double`. */
import { type Desk, makeDesk } from './desk.ts';
import { makeInspector } from './inspector.ts';
import { makeMailPage } from './mail-page.ts';
import { handedOver, isOwnWindow, makeOwnWindowPage } from './own-window.ts';
import { listenForShortcuts } from './shortcuts.ts';
import { wordsFor } from './words.ts';

const words = wordsFor(document.documentElement.lang);
const inspector = makeInspector();
const actions = {
  compose: () => desk.compose(),
  reply: () => desk.reply(),
  forward: () => desk.forward(),
  leaveThread: () => desk.leaveThread(),
};
const page = isOwnWindow ? makeOwnWindowPage() : makeMailPage(words, actions);
const desk: Desk = makeDesk(words, page, inspector.observer);
const fired = listenForShortcuts(actions);

document.body.append(page.element, inspector.element);
document.body.className = isOwnWindow ? 'xE xp' : 'aAU';
document.title = `${words.inbox} (4) - sam@example.com - Gmail`;

window.double = { ...desk, shortcuts: () => [...fired] };
const given = handedOver();
if (isOwnWindow && given) void desk.openCompose(given.options);
