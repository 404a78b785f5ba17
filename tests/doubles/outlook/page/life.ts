/** The life of a compose: opened in passes, saved, sent, thrown away. */
import { flushSync } from 'react-dom';
import type { SavedDraft } from '../../double.ts';
import type { OutlookComposeOptions } from '../variants.ts';
import { type DraftKeeper, draftKeeper } from './draft.ts';
import type { BodyEditor } from './editor.ts';
import { inbox, mailFrom } from './mail.ts';
import { type Compose, composeOf, pageState, update, updateCompose } from './state.ts';
import { words } from './words.ts';

/** Time between two passes of mounting, in milliseconds: long enough for a script to see the gap. */
const passGapMs = 40;

interface Workings {
  keeper: DraftKeeper;
  editor: BodyEditor | null;
  mounted(): void;
}

const workings = new Map<string, Workings>();
let opened = 0;
let numbers = 0;

/** Opens a compose and resolves to its key when the row, the fields and the editor are all there. */
export async function openCompose(
  options: OutlookComposeOptions,
  ownWindow: Window | null = null,
  draw: (compose: Compose) => void = () => {},
): Promise<string> {
  const compose = { ...newCompose(options), window: ownWindow };
  const { key } = compose;
  const editorStands = new Promise<void>((mounted) => {
    workings.set(key, { keeper: draftKeeper(() => save(key)), editor: null, mounted });
  });
  update({
    composes: [...pageState().composes, compose],
    active: ownWindow ? pageState().active : key,
  });
  draw(compose);
  await pause();
  updateCompose(key, { pass: 'fields' });
  await pause();
  updateCompose(key, { pass: 'editor' });
  if (composeOf(key)) await editorStands;
  return key;
}

function newCompose(options: OutlookComposeOptions): Compose {
  const isReply = options.kind === 'reply';
  const sender = inbox.slice(0, 1).map((mail) => mail.from);
  const to = options.to ?? (isReply && !options.forward ? sender : []);
  // A mail that is passed on is not from the one it goes to.
  const from = options.forward ? sender[0] : to[0];
  const answered = isReply && from ? mailFrom(from, options.subject) : null;
  return {
    key: `compose-${opened++}`,
    options,
    answered,
    docking: numbers++,
    editorParent: numbers++,
    fieldsId: hexId(),
    pass: 'row',
    rowGeneration: 0,
    expanded: !isReply || options.forward === true,
    recipients: { TO: to, CC: [], BCC: [] },
    shown: { TO: true, CC: false, BCC: false },
    subject: options.subject ?? (answered ? `${options.forward ? 'Fw' : 'Re'}: ${answered.subject}` : ''),
    window: null,
    over: null,
  };
}

/** Four random hexadecimal digits, as stand in the middle of the host's ids. */
export function hexId(): string {
  const number = crypto.getRandomValues(new Uint16Array(1))[0] ?? 0;
  return number.toString(16).padStart(4, '0');
}

/** Tells a compose that its editor stands, or that it is gone. */
export function attachEditor(key: string, editor: BodyEditor | null): void {
  const own = workings.get(key);
  if (!own) return;
  own.editor = editor;
  if (editor) own.mounted();
}

/** The editor of a compose, while it stands. */
export function editorOf(key: string): BodyEditor | null {
  return workings.get(key)?.editor ?? null;
}

/** Notes a change that is to be saved. */
export function touched(key: string): void {
  workings.get(key)?.keeper.touched();
}

/** Saves at once what waits to be saved, as Ctrl+S does. */
export function flush(key: string): void {
  workings.get(key)?.keeper.flush();
}

/** Sends, or asks first where the compose was opened to ask; nothing goes to nobody. */
export function send(key: string): void {
  const compose = composeOf(key);
  if (compose?.pass !== 'editor' || !hasRecipient(compose)) return;
  if (compose.options.askBeforeSending && compose.over !== 'question') {
    updateCompose(key, { over: 'question' });
    return;
  }
  leave(compose, 'sent');
}

/** Asks when to send. */
export function askTime(key: string): void {
  const compose = composeOf(key);
  if (compose && hasRecipient(compose)) updateCompose(key, { over: 'schedule' });
}

/** Lets the mail go at the time that was picked. */
export function schedule(key: string): void {
  const compose = composeOf(key);
  if (compose) leave(compose, 'scheduled');
}

function hasRecipient({ key, recipients }: Compose): boolean {
  const someone = Object.values(recipients).some((people) => people.length > 0);
  if (!someone) updateCompose(key, { over: 'no-recipient' });
  return someone;
}

function leave({ key, options }: Compose, how: 'sent' | 'scheduled'): void {
  const mail = serialised(key);
  if (!mail) return;
  const undo = (): void => {
    update({ [how]: pageState()[how].filter((other) => other !== mail), notice: null });
    // A new compose with the old content; the signature and the quote are in that already.
    const { subject, html, to } = mail;
    void openCompose({ ...options, subject, to, body: html, signature: false, quote: false });
  };
  const text = how === 'sent' ? words.messageSent : words.messageScheduled;
  update({ [how]: [...pageState()[how], mail], notice: { text, undo } });
  remove(key);
}

/** Closes without sending. What has been saved stays saved; what waited is saved first. */
export function close(key: string, closesWindow = true): void {
  flush(key);
  remove(key, closesWindow);
}

/** Takes a compose out of the page; returns what to open it with elsewhere, as it stands. */
export function handOver(key: string): OutlookComposeOptions | null {
  const mail = serialised(key);
  const options = composeOf(key)?.options;
  if (!mail || !options) return null;
  close(key);
  const { subject, html, to } = mail;
  return { ...options, subject, to, body: html, signature: false, quote: false };
}

/** Throws the compose and its saved draft away. */
export function discard(key: string): void {
  workings.get(key)?.keeper.stop();
  const saved = new Map(pageState().saved);
  saved.delete(key);
  update({ saved });
  remove(key);
}

/** Has React throw these composes' toolbar rows away and make new ones. */
export function remakeToolbar(keys: readonly string[]): void {
  flushSync(() => {
    for (const key of keys) {
      const compose = composeOf(key);
      if (compose) updateCompose(key, { rowGeneration: compose.rowGeneration + 1 });
    }
  });
}

function remove(key: string, closesWindow = true): void {
  workings.get(key)?.keeper.stop();
  const gone = composeOf(key);
  const composes = pageState().composes.filter((compose) => compose.key !== key);
  const inPage = composes.filter((compose) => compose.window === null);
  flushSync(() => {
    const { active, reading } = pageState();
    update({
      composes,
      active: active === key ? (inPage.at(-1)?.key ?? null) : active,
      reading: active === key && gone?.answered ? gone.answered : reading,
    });
  });
  workings.delete(key);
  if (closesWindow) gone?.window?.close();
}

function save(key: string): void {
  const draft = serialised(key);
  if (draft) update({ saved: new Map(pageState().saved).set(key, draft) });
}

function serialised(key: string): SavedDraft | null {
  const compose = composeOf(key);
  const content = editorOf(key)?.serialise();
  if (!compose || !content) return null;
  return { subject: compose.subject, ...content, to: compose.recipients.TO };
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, passGapMs));
}
