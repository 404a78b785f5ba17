import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ComposeContext } from '../../src/core/text/compose.ts';
import { launchPlain } from '../browser.ts';
import { type OddGmail, oddGmail, oddGmailPage } from '../doubles/odd/gmail.ts';
import { type OddOutlook, oddOutlook, oddOutlookPage } from '../doubles/odd/outlook.ts';
import { oddAddress, openOddPage } from '../doubles/odd/serve.ts';
import { hostsWorld } from './isolated.ts';

/** What the hosts make of compose windows of every kind and age. */

let browser: Browser;
let context: BrowserContext;
let page: Page | undefined;
beforeAll(async () => {
  browser = await launchPlain();
  context = await browser.newContext();
});
afterAll(() => browser.close());

interface Seen {
  /** Each compose once. */
  contexts: ComposeContext[];
  /** The text of the elements beside our button, before and after it. */
  beside: Array<[string, string]>;
}

/** All composes the signals lead to, as a content script would come upon them. */
async function see(address: string, html: string): Promise<Seen> {
  page = await openOddPage(context, address, html, page);
  const world = await hostsWorld(page);
  const seen = await world.evaluate<Seen>(`(() => {
    const host = hostFor(new URL(location.href));
    const text = hostText(host.id);
    const composes = new Map();
    for (const element of document.querySelectorAll(host.signals)) {
      const compose = host.find(element);
      if (compose) composes.set(compose.body, compose);
    }
    const all = [...composes.values()];
    const words = (element) => (element?.textContent ?? '').replace(/\\s+/g, ' ').trim();
    return {
      contexts: all.map((compose) => text.context(compose)),
      beside: all.map((compose) => {
        const place = host.placeButton(compose);
        if ('fault' in place) return ['no place', place.fault.part];
        const { previousElementSibling, nextElementSibling } = place.element;
        return [words(previousElementSibling), words(nextElementSibling)];
      }),
    };
  })()`);
  return seen;
}

const seeGmail = (odd: OddGmail = {}, page?: Parameters<typeof oddGmailPage>[1]): Promise<Seen> =>
  see(oddAddress.gmail, oddGmailPage(oddGmail(odd), page));
const seeOutlook = (odd: OddOutlook = {}): Promise<Seen> =>
  see(oddAddress.outlook, oddOutlookPage(oddOutlook(odd)));

describe('gmail', () => {
  it.each<[string, OddGmail, 'new' | 'reply', Parameters<typeof oddGmailPage>[1]?]>([
    ['docked', {}, 'new'],
    ['docked, a reply popped out', { answers: '#msg-f:1' }, 'reply'],
    ['in a window of its own', { kind: 'standalone' }, 'new', { bodyClass: 'xE xp' }],
    [
      'a reply in a window of its own',
      { kind: 'standalone', answers: '#msg-f:1' },
      'reply',
      { bodyClass: 'xE xp' },
    ],
    ['inline', { kind: 'inline', answers: '#msg-f:1' }, 'reply'],
    ['inline, without its hidden target', { kind: 'inline', answers: '' }, 'reply'],
    [
      'in a thread window',
      { kind: 'standalone-thread', answers: '#msg-f:1' },
      'reply',
      { bodyClass: 'aAU xE Su' },
    ],
    ['in the reading pane', { kind: 'pane', answers: '#msg-f:1' }, 'reply'],
    ['under another title class', { titleClass: 'Ht-x7f' }, 'new'],
    ['without g_editable', { gEditable: false }, 'new'],
    ['right to left', { direction: 'rtl' }, 'new', { lang: 'ar', dir: 'rtl' }],
    [
      'in Japanese',
      { words: { send: '送信 (Ctrl+Enter)', body: 'メッセージ本文', subject: '件名' } },
      'new',
      { lang: 'ja' },
    ],
    ['in plain text mode', { plainText: true }, 'new'],
    ['with its rows summed up', { collapsed: true }, 'new'],
  ])('%s: found once, of the right kind, button after Send', async (_, odd, kind, page) => {
    const { contexts, beside } = await seeGmail(odd, page);
    expect(contexts).toEqual([
      {
        host: 'gmail',
        kind,
        recipients: [{ name: 'Ana Roy', address: 'ana@example.org' }],
        subject: '',
        subjectWritable: kind === 'new',
        ownText: '',
      },
    ]);
    expect(beside).toEqual([['Send ▾', 'A']]);
  });

  it('classic recipients: name and address, or the address alone', async () => {
    const { contexts } = await seeGmail({ recipients: 'classic' });
    expect(contexts[0]?.recipients).toEqual([
      { name: 'Roy, Ana', address: 'ana@example.org' },
      { name: '', address: 'bo@example.org' },
    ]);
  });

  it.each(['with its form', 'without a form'])(
    'a window that is still being built, %s, beside a minimised one never takes its Send',
    async (how) => {
      const unfinished = oddGmail({ recipients: 'none' })
        .replace(/<tr class="btC">[\s\S]*?<\/tr>/, '')
        .replace(how === 'with its form' ? '' : /<form[\s\S]*?<\/form>/, '');
      const minimised = `<div style="display:none">${oddGmail()}</div>`;
      const page = oddGmailPage(minimised + unfinished);
      const { contexts, beside } = await see(oddAddress.gmail, page);
      expect(contexts.map(({ recipients }) => recipients.length)).toEqual(
        how === 'with its form' ? [1, 0] : [1],
      );
      // One stands beside the minimised window's own Send; the other, if any, beside nothing.
      expect(beside.filter(([before]) => before === 'Send ▾')).toHaveLength(1);
    },
  );

  it('two at once: each with its own recipients', async () => {
    const both = oddGmail({ recipients: 'none' }) + oddGmail();
    const { contexts } = await see(oddAddress.gmail, oddGmailPage(both));
    expect(contexts.map(({ recipients }) => recipients.length)).toEqual([0, 1]);
  });
});

describe('outlook', () => {
  const fields = ['combobox', 'textbox', 'presentation', 'bare', 'no-class'] as const;
  it.each(
    fields.flatMap((field) => [
      [field, 'Ana Roy', { name: 'Ana Roy', address: null }] as const,
      [field, 'Ana Roy &lt;ana@example.org&gt;', { name: 'Ana Roy', address: 'ana@example.org' }] as const,
      [field, 'ana@example.org', { name: '', address: 'ana@example.org' }] as const,
    ]),
  )('a %s field that reads %s', async (field, to, recipient) => {
    const { contexts } = await seeOutlook({ field, to });
    expect(contexts.map(({ recipients }) => recipients)).toEqual([[recipient]]);
  });

  it('a reply with its fields summed up: names, and the address where one is shown', async () => {
    const { contexts } = await seeOutlook({ kind: 'reply', to: 'Ana Roy; Bo Lee &lt;bo@example.org&gt;' });
    expect(contexts[0]).toMatchObject({
      kind: 'reply',
      subjectWritable: false,
      recipients: [
        { name: 'Ana Roy', address: null },
        { name: 'Bo Lee', address: 'bo@example.org' },
      ],
    });
  });

  it('a mail answered on a phone: what follows the reference container is not the person’s', async () => {
    const body = '<div>mine</div><div id="mail-editor-reference-message-container">quoted</div>';
    const { contexts } = await seeOutlook({ kind: 'reply', body });
    expect(contexts[0]?.ownText).toBe('mine');
  });

  it.each<[string, OddOutlook]>([
    ['with a test id', {}],
    ['without a test id', { testId: false }],
    ['without a named root', { namedRoot: false }],
    ['without either', { testId: false, namedRoot: false }],
  ])('%s: the button stands after Send and its arrow', async (_, odd) => {
    expect((await seeOutlook(odd)).beside).toEqual([['Send ▾', '🗑']]);
  });

  it('two at once without a named root: each its own', async () => {
    const both = [0, 1].map((number) => oddOutlook({ number, namedRoot: false, to: `Person ${number}` }));
    const { contexts } = await see(oddAddress.outlook, oddOutlookPage(both.join('')));
    expect(contexts.map(({ recipients }) => recipients[0]?.name)).toEqual(['Person 0', 'Person 1']);
  });

  it('a compose whose Send is not there yet never takes another’s', async () => {
    const unfinished = oddOutlook({ number: 1, namedRoot: false }).replace(
      /<div class="h-row"[\s\S]*?↗<\/button><\/div>/,
      '',
    );
    const { contexts } = await see(
      oddAddress.outlook,
      oddOutlookPage(unfinished + oddOutlook({ namedRoot: false, to: 'Bo Lee' })),
    );
    expect(contexts.map(({ recipients }) => recipients[0]?.name)).toEqual(['Bo Lee']);
  });

  it('“New mail” of the page is nobody’s Send', async () => {
    const unfinished = oddOutlook({ namedRoot: false }).replace(
      /<div class="h-row"[\s\S]*?↗<\/button><\/div>/,
      '',
    );
    expect((await see(oddAddress.outlook, oddOutlookPage(unfinished))).contexts).toEqual([]);
  });

  const hostNames = [
    'outlook.live.com',
    'outlook.office.com',
    'outlook.office365.com',
    'outlook.cloud.microsoft',
  ];
  const paths = [
    '/mail/0/',
    '/mail/',
    '/mail/deeplink/compose?to=ana@example.org',
    '/mail/compose/AAQk',
    '/owa/',
  ];
  it.each(hostNames.flatMap((name) => paths.map((path) => `https://${name}${path}`)))(
    'a mail at %s',
    async (address) => {
      const { contexts, beside } = await see(address, oddOutlookPage(oddOutlook()));
      expect(contexts).toHaveLength(1);
      expect(beside).toEqual([['Send ▾', '🗑']]);
    },
  );

  it('a forwarded mail: its subject is the thread’s, and what is forwarded is not the person’s', async () => {
    const quoted =
      '<div>mine</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg">From: Bo</div><div>theirs</div>';
    const { contexts } = await seeOutlook({ kind: 'new', body: quoted, to: '' });
    expect(contexts[0]).toMatchObject({
      kind: 'reply',
      subjectWritable: false,
      ownText: 'mine',
      recipients: [],
    });
  });

  it('drafts kept behind the one that is shown: each found, each its own', async () => {
    const behind = `<div style="display:none">${oddOutlook({ number: 1, to: 'Bo Lee' })}</div>`;
    const { contexts } = await see(oddAddress.outlook, oddOutlookPage(behind + oddOutlook()));
    expect(contexts.map(({ recipients }) => recipients[0]?.name)).toEqual(['Bo Lee', 'Ana Roy']);
  });

  it('an invitation in the calendar is no mail', async () => {
    expect((await see(oddAddress.calendar, oddOutlookPage(oddOutlook()))).contexts).toEqual([]);
  });
});
