import type { HostName } from './compose-on-double.ts';
import {
  type Act,
  arrow,
  backdrop,
  type Case,
  clicks,
  clicksSend,
  discards,
  hostCloses,
  inTurn,
  keysOn,
  presses,
  pressesAndLetsGo,
  scheduling,
  surface,
} from './send-acts.ts';

const nobody = { to: [] };
const types: Act = async ({ page, parts }) => {
  await page.focus(parts.body);
  await page.keyboard.type('x');
};
const closesGmail: Act = ({ page, parts }) => page.click(`${parts.root} .Ha`);
const closesTab: Act = ({ page }) =>
  page.click('[role="tab"][aria-selected="true"] + button, [role="tablist"] span button:last-child');

const goesByItself: Case[] = [
  ['going by itself', hostCloses],
  [
    'a right click on Send, then going',
    inTurn(({ page, parts }) => page.click(parts.send, { button: 'right' }), hostCloses),
  ],
  ['opening the menu, then going', inTurn(({ page }) => page.click('.hG, [id$="__menuButton"]'), hostCloses)],
  [
    'being refused, changed without a key, then going',
    inTurn(
      clicksSend,
      ({ page }) => page.press('[role="alertdialog"]', 'Escape'),
      ({ page, parts }) =>
        page.locator(parts.body).evaluate((body) => {
          body.focus();
          document.execCommand('insertText', false, 'x');
        }),
      hostCloses,
    ),
    nobody,
  ],
];

/** Ways in which a compose goes without the mail. */
export const others: Record<HostName, Case[]> = {
  gmail: [
    ...goesByItself,
    ['discarding', discards],
    ['saving and closing', closesGmail],
    ['Escape', keysOn('body', 'Escape')],
    [
      'closing after Send was refused',
      inTurn(clicksSend, clicks('[role="alertdialog"] .J-at1-auR'), closesGmail),
      nobody,
    ],
    [
      'Escape after Send was refused',
      inTurn(clicksSend, ({ page }) => presses(page, ['Escape', 'Escape'])),
      nobody,
    ],
    [
      'discarding after Ctrl+Enter was refused',
      inTurn(keysOn('body', 'Control+Enter'), clicks('[role="alertdialog"] .J-at1-auR'), discards),
      nobody,
    ],
    [
      'closing after the time was cancelled',
      inTurn(clicks(arrow.gmail, '[selector="scheduledSend"]', `${scheduling} .J-at1-auR`), closesGmail),
    ],
    [
      'Escape after Escape from the time',
      inTurn(clicks(arrow.gmail, '[selector="scheduledSend"]'), ({ page }) =>
        presses(page, ['Escape', 'Escape']),
      ),
    ],
    [
      'closing after a click beside the times',
      inTurn(
        clicks(arrow.gmail, '[selector="scheduledSend"]'),
        ({ page }) => page.click(backdrop, { position: { x: 5, y: 5 } }),
        closesGmail,
      ),
    ],
    ['closing after the menu was opened', inTurn(clicks(arrow.gmail), closesGmail)],
    ['closing after a press on Send was let go beside it', inTurn(pressesAndLetsGo, closesGmail)],
    ['leaving the thread', clicks('.lS'), { kind: 'reply' }],
    [
      'leaving the thread after Send was refused',
      inTurn(clicksSend, clicks('[role="alertdialog"] .J-at1-auR', '.lS')),
      { kind: 'reply', ...nobody },
    ],
  ],
  outlook: [
    ...goesByItself,
    ['discarding', discards],
    ['closing its tab', closesTab],
    ['popping out', clicks('[aria-label="Open in new window"]')],
    ['discarding after Send was refused', inTurn(clicksSend, clicks(`${surface} button`), discards), nobody],
    [
      'closing its tab after Send was refused',
      inTurn(clicksSend, clicks(`${surface} button`), closesTab),
      nobody,
    ],
    [
      'closing its tab after the question was answered with no',
      inTurn(clicksSend, clicks(`${surface} button:last-child`), closesTab),
      { askBeforeSending: true },
    ],
    [
      'typing on after the question, then closing',
      inTurn(clicksSend, ({ page }) => page.keyboard.press('Escape'), types, closesTab),
      { askBeforeSending: true },
    ],
    [
      'turning to a mail after the time was cancelled, then closing',
      inTurn(
        clicks(arrow.outlook, '[role="menuitem"]:last-child', `${surface} > div button`, '[role="tab"]'),
        closesTab,
      ),
    ],
    ['closing after a press on Send was let go beside it', inTurn(pressesAndLetsGo, closesTab)],
  ],
};
