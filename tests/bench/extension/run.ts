import type { Frame, Page } from 'playwright-core';
import { type ExtensionBrowser, launchPlain, launchWithExtension, panelFrame } from '../../browser.ts';
import { type Summary, summarise } from '../measure.ts';
import { ourButton, timeButton } from './button.ts';
import { timeForms } from './form.ts';
import { openGmail, serveGmail, untilWatched } from './gmail-page.ts';
import { openMeter, timeNodes, timeStyling } from './nodes.ts';
import { popupPage, storeInterviews, timePopup } from './popup.ts';
import { insertMail, timeUnderline } from './underline.ts';

/** One figure of the built extension on the Gmail double, in milliseconds; or why there is none. */
export interface Measured {
  what: string;
  budget?: { value: number; unit: 'ms' | 'frames' };
  ms: Summary | null;
  frames?: Summary;
  why?: string;
}

const times = 9;

/** Times the built extension from outside, as the page and the person meet it. */
export async function timeExtension(): Promise<Measured[]> {
  const browser = await launchWithExtension();
  try {
    await serveGmail(browser.context);
    const open = async (): Promise<Page> => {
      const page = await openGmail(browser.context);
      await untilWatched(page);
      return page;
    };
    return [
      ...(await attempt(['from compose to button'], () => buttons(open))),
      ...(await attempt(formLanes, forms)),
      ...(await attempt(['from key to underline'], () => underlines(open))),
      ...(await attempt(['10,000 nodes added'], () => nodes(open))),
      ...(await attempt(['popup'], () => popups(browser))),
    ];
  } finally {
    await browser.close();
  }
}

/** What cannot be measured is said, and the rest goes on. */
async function attempt(whats: readonly string[], measure: () => Promise<Measured[]>): Promise<Measured[]> {
  try {
    return await measure();
  } catch (error) {
    const why = String(error).split('\n')[0] ?? '';
    return whats.map((what) => ({ what, ms: null, why }));
  }
}

async function buttons(open: () => Promise<Page>): Promise<Measured[]> {
  const page = await open();
  await timeButton(page);
  const delays = [];
  for (let turn = 0; turn < times * 2; turn += 1) delays.push(await timeButton(page));
  await page.close();
  const ms = summarise(delays.map((delay) => delay.ms));
  const frames = summarise(delays.map((delay) => delay.frames));
  return [{ what: 'from compose to button', budget: { value: 2, unit: 'frames' }, ms, frames }];
}

async function forms(): Promise<Measured[]> {
  const { asleep, cold, prepared, warm } = await timeForms(times);
  const budget = (value: number) => ({ value, unit: 'ms' as const });
  return [
    { what: formLanes[0], ms: summarise(asleep) },
    { what: formLanes[1], budget: budget(120), ms: summarise(cold) },
    { what: formLanes[2], budget: budget(120), ms: summarise(prepared) },
    { what: formLanes[3], budget: budget(30), ms: summarise(warm) },
  ];
}

const formLanes = [
  'from click to form, background asleep',
  'from click to form, cold',
  'from click to form, pointer came before',
  'from click to form, warm',
] as const;

/** A page with one compose and the form open over it. */
async function openedForm(open: () => Promise<Page>): Promise<{ page: Page; form: Frame }> {
  const page = await open();
  await page.evaluate(() =>
    window.double.openCompose({ kind: 'new', to: [{ name: 'Ana Roy', address: 'ana@halden.example' }] }),
  );
  await page.locator(ourButton).click();
  const form = await panelFrame(page);
  await form.locator('[data-made="true"]').waitFor();
  return { page, form };
}

async function underlines(open: () => Promise<Page>): Promise<Measured[]> {
  const { page, form } = await openedForm(open);
  await insertMail(page, form);
  const delays = [];
  for (let turn = 0; turn < times; turn += 1) delays.push(await timeUnderline(page));
  await page.close();
  const ms = summarise(delays.map((delay) => delay.ms));
  const frames = summarise(delays.map((delay) => delay.frames));
  return [{ what: 'from key to underline', budget: { value: 1, unit: 'frames' }, ms, frames }];
}

async function popups(browser: ExtensionBrowser): Promise<Measured[]> {
  const page = await popupPage(browser);
  const measured: Measured[] = [];
  for (const count of [10, 1000]) {
    await storeInterviews(page, browser, count);
    await timePopup(page, browser, false);
    const what = `popup to lists, ${count} interviews`;
    const budget = { value: 150, unit: 'ms' } as const;
    const opened = async (afresh: boolean): Promise<Summary> => {
      const delays = [];
      for (let turn = 0; turn < times; turn += 1) delays.push(await timePopup(page, browser, afresh));
      return summarise(delays);
    };
    measured.push({ what, budget, ms: await opened(false) });
    measured.push({ what: `${what}, before the background looked`, ms: await opened(true) });
  }
  await page.close();
  return measured;
}

async function nodes(open: () => Promise<Page>): Promise<Measured[]> {
  const plain = await launchPlain();
  try {
    const context = await plain.newContext({ viewport: { width: 1440, height: 900 } });
    await serveGmail(context);
    const pages = [await open(), await openGmail(context)] as const;
    const meters = [await openMeter(pages[0]), await openMeter(pages[1])] as const;
    const costs = { with: [] as number[], without: [] as number[] };
    for (let turn = -2; turn < times * 2; turn += 1) {
      const ours = await timeNodes(pages[0], meters[0]);
      const theirs = await timeNodes(pages[1], meters[1]);
      if (turn < 0) continue;
      costs.with.push(ours);
      costs.without.push(theirs);
    }
    const styling = await timeStyling(pages[0], 100);
    return [
      { what: '10,000 nodes scroll in, with us', ms: summarise(costs.with) },
      { what: '10,000 nodes scroll in, without', ms: summarise(costs.without) },
      {
        what: '10,000 nodes, what our style rule adds',
        budget: { value: 0.5, unit: 'ms' },
        ms: summarise([styling]),
      },
    ];
  } finally {
    await plain.close();
  }
}
