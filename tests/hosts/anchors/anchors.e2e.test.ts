import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchPlain } from '../../browser.ts';
import type { HostName } from '../compose-on-double.ts';
import { anchorHosts, anchorTable, type Measured, marksFor, measureAnchors } from './table.ts';

/** A mail page that has lost any one anchor: something may be missing, nothing may break. */

let browser: Browser;
/** Begun together: each waits half of the time for its page to save. */
let measuring: Record<HostName, Promise<Measured>>;
beforeAll(async () => {
  browser = await launchPlain();
  measuring = {
    gmail: measureAnchors(browser, 'gmail'),
    outlook: measureAnchors(browser, 'outlook'),
  };
  // A fault of one is told where it is waited for.
  for (const each of Object.values(measuring)) each.catch(() => {});
});
afterAll(() => browser.close());

describe.each<HostName>(anchorHosts)('%s, with one anchor lost', (host) => {
  let measured: Measured;
  beforeAll(async () => {
    measured = await measuring[host];
  }, 600_000);

  it('loses nothing while nothing is lost', () => {
    for (const { outcome } of measured.rows.filter(({ part }) => part === 'nothing')) {
      expect(outcome).toMatchObject({ button: 'yes', insert: 'yes', undo: true, sent: true, subject: true });
    }
  });

  it('degrades, never breaks: no exception, no loop, no changed draft', () => {
    const broken = measured.rows.flatMap(({ part, lost, outcome }) =>
      outcome.broken.map((said) => `${part}, ${lost}: ${said}`),
    );
    expect(broken).toEqual([]);
  });

  it('still has all of its parts in the double, but for those that come with a menu or with age', () => {
    const expected = { gmail: ['scheduleSend'], outlook: ['oldSend'] };
    expect(measured.absent).toEqual(expected[host]);
  });

  it('does what the README of the hosts says; if not, run `node scripts/anchor-table.mjs`', () => {
    const page = readFileSync(new URL('../../../src/hosts/README.md', import.meta.url), 'utf8');
    const [start, end] = marksFor(host);
    const kept = page.slice(page.indexOf(start) + start.length, page.indexOf(end)).trim();
    expect(kept).toBe(anchorTable(measured));
  });
});
