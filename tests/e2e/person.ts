import type { BrowserContext, Frame, Locator, Page } from 'playwright-core';
import { type ExtensionBrowser, panelFrame } from '../browser.ts';
import type { ComposeOptions, DoubleOptions, SavedDraft } from '../doubles/double.ts';
import type { ServedDoubles } from '../doubles/serve.ts';
import { axClick } from './ax.ts';

export type MailName = 'gmail' | 'outlook';

export const ana = { name: 'Ana Roy', address: 'ana.roy@northwind.example' };

/** The form's fields, by their labels. */
export type FieldName =
  | 'Interviewer'
  | 'Company'
  | 'Role'
  | 'Your name'
  | 'Interview date'
  | 'Something specific you talked about'
  | 'Why you fit'
  | 'Anything to put right'
  | 'Next step';

/** What a person fills in after an interview. */
export const example: Partial<Record<FieldName, string>> = {
  Interviewer: 'Ana Roy',
  Company: 'Northwind',
  Role: 'Data Analyst',
  'Your name': 'Sam Doe',
  'Something specific you talked about': 'the churn dashboard',
  'Why you fit': 'built a churn model at Contoso',
};

/** A compose on a double with the extension beside it, as a person meets it. */
export interface Desk {
  page: Page;
  key: string;
  /** Where the person types the mail. */
  body: Locator;
  subject: Locator;
  send: Locator;
  discard: Locator;
  root: Locator;
  /** Clicks into the first line and types. */
  type(words: string): Promise<void>;
  saved(): Promise<SavedDraft | null>;
  sent(): Promise<SavedDraft[]>;
  /** The body's markup, once the host has nothing left to save. */
  html(): Promise<string>;
  close(): Promise<void>;
}

export type DeskOptions = Partial<ComposeOptions> & { look?: DoubleOptions; host?: string };

/** Pages that were left, by their browser: a new one costs more than most of what is done in it. */
const leftPages = new WeakMap<BrowserContext, Page[]>();

/** Leaves a desk for good; the next one that is opened may stand in its page. */
export async function leaveDesk({ page }: Desk): Promise<void> {
  if (page.isClosed()) return;
  // Now, so that nothing of it is at work any more when the next test begins.
  await page.goto('about:blank');
  const context = page.context();
  leftPages.set(context, [...(leftPages.get(context) ?? []), page]);
}

/** Opens a double's page and a compose on it. */
export async function openDesk(
  browser: Pick<ExtensionBrowser, 'context'>,
  sites: ServedDoubles,
  mail: MailName,
  { look, host, ...compose }: DeskOptions = {},
): Promise<Desk> {
  const page = leftPages.get(browser.context)?.pop() ?? (await browser.context.newPage());
  await page.goto(sites[mail].address(look, host));
  await page.waitForFunction(() => window.double !== undefined);
  return openCompose(page, { kind: 'new', to: [ana], ...compose });
}

/** Opens one more compose on a page. */
export async function openCompose(page: Page, options: ComposeOptions): Promise<Desk> {
  const key = await page.evaluate((asked) => window.double.openCompose(asked), options);
  return deskOf(page, page, key);
}

/** Has the host take a compose out of its page into a window of its own. */
export async function popOut({ page, key }: Desk, mail: MailName): Promise<Desk> {
  // A window without an address loads through its opener: what a test answers for that one would wait for ever in it.
  if (mail === 'outlook') await page.context().unrouteAll();
  const arrival = page.waitForEvent('popup');
  await page.evaluate((own) => window.double.popOut(own), key);
  const child = await arrival;
  // Outlook's windows are run by the page that opened them, Gmail's by themselves.
  const double = mail === 'outlook' ? page : child;
  // It has a whole page to load.
  const loads = { timeout: 30_000 };
  // Into the blank window's own global in Firefox: a wait begun there would hang on the document that is put away.
  if (double === child) await child.waitForURL((address) => address.protocol === 'https:', loads);
  await double.waitForFunction(() => (window.double?.composes().length ?? 0) > 0, null, loads);
  const opened = await double.evaluate(() => window.double.composes().at(-1) ?? '');
  const { body } = await double.evaluate((own) => window.double.parts(own), opened);
  await child.locator(body).waitFor(loads);
  return deskOf(child, double, opened);
}

/** A compose in `page` that the script of `double` runs. */
async function deskOf(page: Page, double: Page, key: string): Promise<Desk> {
  const parts = await double.evaluate((own) => window.double.parts(own), key);
  const settle = (): Promise<void> => double.evaluate((own) => window.double.settled(own), key);
  await settle();
  const body = page.locator(parts.body);
  return {
    page,
    key,
    body,
    subject: page.locator(parts.subject),
    send: page.locator(parts.send),
    discard: page.locator(parts.discard),
    root: page.locator(parts.root),
    async type(words) {
      await body.click({ position: { x: 40, y: 12 } });
      await page.keyboard.type(words);
    },
    async saved() {
      await settle();
      return double.evaluate((own) => window.double.savedDraft(own), key);
    },
    sent: () => double.evaluate(() => window.double.sent()),
    async html() {
      await settle();
      return body.innerHTML();
    },
    close: () => double.evaluate((own) => window.double.close(own), key),
  };
}

export const followUp = /^Write an interview follow-up/;

/** Clicks our button and waits until the form can be typed into. */
export async function openForm(page: Page): Promise<Frame> {
  await axClick(page, 'button', followUp);
  return formReady(page);
}

/** The form, once its fields are drawn and the mail stands beside them. */
export async function formReady(page: Page): Promise<Frame> {
  const form = await panelFrame(page);
  await form.getByLabel('Something specific you talked about').waitFor();
  await form.locator('[data-made="true"]').waitFor();
  return form;
}

/** Types into the form's fields. */
export async function fillForm(
  form: Frame,
  fields: Partial<Record<FieldName, string>> = example,
): Promise<void> {
  for (const [label, value] of Object.entries(fields)) {
    await form.getByLabel(label, { exact: true }).fill(value);
  }
}

/** Clicks into a text of the form, and waits until the keys go there: a frame gets the focus a moment after the click. */
export async function clickInto(form: Frame, text: Locator): Promise<void> {
  // Until it is made, the mail takes no typing.
  await form.locator('.mail[data-made="true"]').waitFor();
  await text.click();
  await form.waitForFunction(
    (wanted) => document.hasFocus() && (wanted?.contains(document.activeElement) ?? false),
    await text.elementHandle(),
  );
}

/** Clicks Insert and waits until the text stands in the compose and the caret has come back to it. */
export async function insert(form: Frame, desk: Desk): Promise<void> {
  await form.getByRole('button', { name: 'Insert', exact: true }).click();
  await desk.page.waitForFunction(
    (body) => body?.textContent?.includes('Sam Doe') && document.activeElement === body,
    await desk.body.elementHandle(),
  );
}

/** Types at the start of the inserted mail's first paragraph, once the caret has come back to the mail. */
export async function typeInMail({ page, body }: Desk, words: string): Promise<void> {
  await page.waitForFunction((mail) => document.activeElement === mail, await body.elementHandle());
  for (const key of ['Control+Home', 'ArrowDown', 'ArrowDown', 'Home']) await page.keyboard.press(key);
  await page.keyboard.type(words);
}

/** Where the middle of the words is on the screen, once they are underlined. */
export async function spotOfFinding({ page }: Desk, words: string): Promise<{ x: number; y: number }> {
  const spot = await page.waitForFunction((wanted) => {
    const ranges = [...CSS.highlights].flatMap(([, all]) => [...all]) as Range[];
    const box = ranges.find((range) => String(range) === wanted)?.getBoundingClientRect();
    return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, words);
  const at = await spot.jsonValue();
  if (!at) throw new Error(`“${words}” is not underlined`);
  return at;
}

/** Goes to the words by F8, once they are underlined: findings come and go while one types. */
export async function goToFinding({ page }: Desk, words: string): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      [...CSS.highlights].some(
        ([name, ranges]) =>
          name.startsWith('duly-noted-') && [...ranges].some((range) => String(range) === wanted),
      ),
    words,
  );
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('F8');
}
