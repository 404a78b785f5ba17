import type { HostName } from './compose-on-double.ts';
import {
  arrow,
  type Case,
  clicks,
  clicksSend,
  inTurn,
  keysOn,
  pressesAndLetsGo,
  scheduling,
  surface,
} from './send-acts.ts';

const everywhere: Case[] = [
  ['a click on Send', clicksSend],
  ['Enter on Send', keysOn('send', 'Enter')],
  ['Space on Send', keysOn('send', 'Space')],
  ['Ctrl+Enter in the body', keysOn('body', 'Control+Enter')],
  ['⌘+Enter in the body', keysOn('body', 'Meta+Enter')],
  ['Ctrl+Enter in the subject', keysOn('subject', 'Control+Enter')],
  ['a second try, after one that was let go beside the button', inTurn(pressesAndLetsGo, clicksSend)],
  [
    'a click without a press, as a screen reader makes',
    ({ page, parts }) => page.locator(parts.send).dispatchEvent('click'),
  ],
  ['a click on Send in a reply', clicksSend, { kind: 'reply' }],
];
/** Ways that send at once. */
export const sends: Record<HostName, Case[]> = {
  gmail: [
    ...everywhere,
    ['Send & archive', clicks('.Uo'), { kind: 'reply', sendAndArchive: true }],
    [
      'Enter on Send & archive',
      ({ page }) => page.press('.Uo', 'Enter'),
      { kind: 'reply', sendAndArchive: true },
    ],
  ],
  outlook: [
    ...everywhere,
    ['Alt+S in the body', keysOn('body', 'Alt+s')],
    ['Send in the menu', clicks(arrow.outlook, '[role="menuitem"]:first-child')],
    [
      'Send in the menu, by keys',
      inTurn(
        ({ page }) => page.press(arrow.outlook, 'Enter'),
        ({ page }) => page.press('[role="menuitem"]:focus', 'Enter'),
      ),
    ],
    [
      'a question answered with Send',
      inTurn(clicksSend, clicks(`${surface} button:first-child`)),
      { askBeforeSending: true },
    ],
    [
      'a question answered with Send, by keys',
      inTurn(keysOn('body', 'Control+Enter'), ({ page }) => page.press(`${surface} button:focus`, 'Enter')),
      { askBeforeSending: true },
    ],
  ],
};

/** Ways that send later. */
export const schedules: Record<HostName, Case[]> = {
  gmail: [
    ['a ready time', clicks(arrow.gmail, '[selector="scheduledSend"]', `${scheduling} .Az:first-child`)],
    [
      'a time of one’s own',
      clicks(
        arrow.gmail,
        '[selector="scheduledSend"]',
        `${scheduling} .Az:last-child`,
        `${scheduling} input`,
        `${scheduling} .J-at1-auR:last-child`,
      ),
    ],
    [
      'keys alone',
      async ({ page }) => {
        await page.press(arrow.gmail, 'Enter');
        await page.press('.J-M:focus', 'Enter');
        await page.press('.Az:focus', 'Enter');
      },
    ],
    [
      'a second thought about cancelling',
      inTurn(
        clicks(arrow.gmail, '[selector="scheduledSend"]', `${scheduling} .J-at1-auR`),
        clicks(arrow.gmail, '[selector="scheduledSend"]', `${scheduling} .Az:first-child`),
      ),
    ],
  ],
  outlook: [
    [
      'a ready time',
      clicks(arrow.outlook, '[role="menuitem"]:last-child', `${surface} > button:nth-of-type(1)`),
    ],
    [
      'a time of one’s own, from a list apart from the dialog',
      clicks(
        arrow.outlook,
        '[role="menuitem"]:last-child',
        `${surface} > button:nth-of-type(2)`,
        `${surface} [role="combobox"]`,
        '[role="option"]:last-child',
        `${surface} button:text-is("Send at this time")`,
      ),
    ],
    [
      'keys alone',
      async ({ page }) => {
        await page.press(arrow.outlook, 'Enter');
        await page.press('[role="menuitem"]:focus', 'ArrowDown');
        await page.press('[role="menuitem"]:focus', 'Enter');
        await page.press(`${surface} button:focus`, 'Enter');
      },
    ],
  ],
};
