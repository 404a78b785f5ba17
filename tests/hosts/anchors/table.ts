import type { Browser } from 'playwright-core';
import { gmailSelectors } from '../../../src/hosts/gmail/selectors.ts';
import { outlookSelectors } from '../../../src/hosts/outlook/selectors.ts';
import type { HostName } from '../compose-on-double.ts';
import { type Hook, hookName, hooksOf, type Loss, type Selectors } from './loss.ts';
import { type AnchorPage, type Kind, type Outcome, openAnchorPage } from './walk.ts';

/** The table "anchor lost → what still works", measured on the doubles. */

export const anchorHosts: HostName[] = ['gmail', 'outlook'];
const tables: Record<HostName, Selectors> = { gmail: gmailSelectors, outlook: outlookSelectors };

/** One thing lost, and what came of it. */
export interface Row {
  part: string;
  lost: string;
  kind: Kind;
  outcome: Outcome;
}

/** All that was measured on one host. */
export interface Measured {
  host: HostName;
  rows: Row[];
  /** Single names that could be lost without any harm. */
  spare: string[];
  /** Parts the double has no element for. */
  absent: string[];
}

/** Walks a host's double once for every anchor that can be lost. */
export async function measureAnchors(browser: Browser, host: HostName): Promise<Measured> {
  const page = await openAnchorPage(browser, host);
  try {
    const measured: Measured = { host, rows: [], spare: [], absent: [] };
    for (const kind of ['new', 'reply'] as const) {
      const outcome = await page.walk(kind, { kind: 'none' });
      measured.rows.push({ part: 'nothing', lost: '–', kind, outcome });
    }
    const known = new Map<string, Outcome>();
    for (const [part, selectors] of Object.entries(tables[host]))
      await losePart(page, part, selectors, measured, known);
    return measured;
  } finally {
    await page.close();
  }
}

/** What a reply alone has, or is found by in another way than in a new mail. */
const inReplies = new Set([
  'root',
  'body',
  'send',
  'sendAndArchive',
  'row',
  'replyTarget',
  'signature',
  'quote',
]);

async function losePart(
  page: AnchorPage,
  part: string,
  selectors: readonly string[],
  measured: Measured,
  known: Map<string, Outcome>,
): Promise<void> {
  const kind: Kind = inReplies.has(part) ? 'reply' : 'new';
  const whole: Array<[string, Loss]> = [
    ['removed', { kind: 'removed', selectors }],
    ['moved', { kind: 'moved', selectors }],
  ];
  const found: Row[] = [];
  for (const [lost, loss] of whole) {
    const outcome = await page.walk(kind, loss);
    if (outcome.touched > 0) found.push({ part, lost, kind, outcome });
  }
  const hooks = unique(selectors.flatMap(hooksOf));
  const present: Hook[] = [];
  for (const hook of hooks) {
    const name = hookName(hook);
    const outcome =
      known.get(`${kind} ${name}`) ?? (await page.walk(kind, { kind: 'renamed', hooks: [hook] }));
    known.set(`${kind} ${name}`, outcome);
    if (outcome.touched === 0) continue;
    present.push(hook);
    if (isWhole(outcome)) {
      if (!measured.spare.includes(name)) measured.spare.push(name);
    } else if (hooks.length > 1) {
      found.push({ part, lost: `${code(name)} renamed`, kind, outcome });
    }
  }
  if (present.length > 0) {
    const outcome = await page.walk(kind, { kind: 'renamed', hooks: present });
    found.push({ part, lost: 'every name of it renamed', kind, outcome });
  }
  if (found.length === 0) measured.absent.push(part);
  measured.rows.push(...found);
}

function unique(hooks: readonly Hook[]): Hook[] {
  return [...new Map(hooks.map((hook) => [hookName(hook), hook])).values()];
}

/** Whether nothing was lost to the person. */
function isWhole({ button, kind, recipients, subject, insert, undo, kept, sent }: Outcome): boolean {
  return (
    button === 'yes' && kind && recipients && subject && insert === 'yes' && undo && kept && sent === true
  );
}

const code = (text: string): string => `\`${text}\``;
const tick = (works: boolean): string => (works ? '✓' : '–');

/** A host's table, as Markdown. */
export function anchorTable({ host, rows, spare, absent }: Measured): string {
  const title = { gmail: 'Gmail', outlook: 'Outlook' }[host];
  const lines = rows.map(({ part, lost, kind, outcome }) => {
    const { button, insert, sent } = outcome;
    const cells = [
      part,
      lost,
      kind,
      button === 'yes' ? '✓' : button === 'no' ? '–' : button,
      ...(insert === null
        ? ['–', '–', '–', '–', '–']
        : [
            tick(outcome.kind),
            tick(outcome.recipients),
            tick(outcome.subject),
            insert === 'yes' ? '✓' : insert,
            tick(outcome.undo),
          ]),
      tick(outcome.kept),
      sent === null ? 'n/a' : tick(sent),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return [
    `### ${title}`,
    '',
    '| part | lost | mail | button | new or reply | recipients | subject | insert | undo | draft kept | send noticed |',
    '|---|---|---|---|---|---|---|---|---|---|---|',
    ...lines,
    '',
    `Names that can go one at a time with no harm at all: ${spare.map(code).join(', ')}.`,
    ...(absent.length > 0
      ? ['', `Not in an open compose of the double, so not measured here: ${absent.map(code).join(', ')}.`]
      : []),
  ].join('\n');
}

/** The marks in `src/hosts/README.md` between which a host's table stands. */
export function marksFor(host: HostName): [string, string] {
  return [`<!-- anchors: ${host} -->`, `<!-- /anchors: ${host} -->`];
}
