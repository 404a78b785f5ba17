import type { Page } from 'playwright-core';
import type { OutlookComposeOptions } from '../doubles/outlook/double.ts';
import { ana, type WatchedCompose } from './sending-on-double.ts';

/** What a person does at a compose that may send it, by real clicks and keys. */

export const newMail = {
  kind: 'new',
  to: [ana],
  subject: 'Thank you',
  body: '<div>Dear Ana,</div><div>thank you.</div>',
} as const;
export const words = 'Dear Ana,\nthank you.';

export type Act = (compose: WatchedCompose) => Promise<unknown>;
export type Case = [name: string, act: Act, options?: Partial<OutlookComposeOptions>];

/** Clicks, in turn, what bears these selectors. */
export const clicks =
  (...selectors: string[]): Act =>
  async ({ page }) => {
    for (const selector of selectors) await page.click(selector);
  };
export const clicksSend: Act = ({ page, parts }) => page.click(parts.send);
export const keysOn =
  (part: 'send' | 'body' | 'subject', ...keys: string[]): Act =>
  async ({ page, parts }) => {
    await page.focus(parts[part]);
    await presses(page, keys);
  };
export const discards: Act = ({ page, parts }) => page.click(parts.discard);
/** The page closes it by itself, without anybody's click. */
export const hostCloses: Act = ({ page, key }) => page.evaluate((own) => window.double.close(own), key);
export const inTurn =
  (...acts: Act[]): Act =>
  async (compose) => {
    for (const act of acts) await act(compose);
  };
export async function presses(page: Page, keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

export async function pressesAndLetsGo({ page, parts }: WatchedCompose): Promise<void> {
  await page.hover(parts.send);
  await page.mouse.down();
  await page.hover(parts.body);
  await page.mouse.up();
}

// Of the compose opened last; one before it may stand beside it or, hidden, behind it.
export const arrow = {
  gmail: '.hG >> visible=true >> nth=-1',
  outlook: '[id$="__menuButton"] >> visible=true >> nth=-1',
};
export const backdrop = '.Kj-JD-Jh';
export const scheduling = '[role="dialog"].Kj-JD';
export const surface = '.fui-DialogSurface';
