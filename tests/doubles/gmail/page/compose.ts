/** One compose: its parts put together, and its life from opening to sending or closing. */
import type { ComposeOptions, SavedDraft } from '../../double.ts';
import { showAlert } from './alert.ts';
import { type DraftKeeper, makeDraftKeeper } from './draft-keeper.ts';
import { makeEditor } from './editor.ts';
import { type ComposeForm, makeForm } from './form.ts';
import { flattened } from './plain-text.ts';
import { forwardedNodes, makeQuote, type Quote } from './quote.ts';
import { isAddress, type Person } from './recipients.ts';
import { askTime, openSendMenu } from './schedule.ts';
import { mailHtml, mailText } from './serialise.ts';
import { type ComposeFrame, messageTable } from './skeleton.ts';
import { makeFormattingBar, makeToolbar, type Toolbar } from './toolbar.ts';
import type { Words } from './words.ts';

/** PeopleKit comes after the rest of the window and overwrites what is there. */
const recipientsDelayMs = 100;
/** The form is in the page this long before the body and the bars are. */
const bodyDelayMs = 20;

export interface Compose {
  key: string;
  frame: ComposeFrame;
  drafts: DraftKeeper;
  toolbar: Toolbar;
  body: HTMLElement;
  subject: HTMLInputElement;
  /** Resolves once the body can be written in. */
  mounted: Promise<void>;
  send(how?: Departure): void;
  /** Saves now what would be saved later. */
  flush(): void;
  stop(): void;
}

/** How a mail leaves its window. */
export type Departure = 'sent' | 'archived' | 'scheduled';

export interface ComposeOwner {
  words: Words;
  direction: 'ltr' | 'rtl';
  saved(compose: Compose, draft: SavedDraft): void;
  sent(compose: Compose, draft: SavedDraft, how: Departure): void;
  discarded(compose: Compose): void;
  escaped(compose: Compose): void;
}

/** The mail a reply answers. */
export interface Earlier {
  sender: Person;
  html: string;
  subject: string;
}

/** Fills a frame that is already in the page. */
export function makeCompose(
  frame: ComposeFrame,
  options: ComposeOptions,
  earlier: Earlier | null,
  owner: ComposeOwner,
): Compose {
  const { words, direction } = owner;
  const { forward: isForward = false, plainText: isPlain = false } = options;
  const people = options.to ?? (earlier && !isForward ? [earlier.sender] : []);
  const quoted = options.quote ?? true;
  let complete = false;
  let stopped = false;

  const form = makeForm(words, options.kind, isForward, () => compose.drafts.fieldChanged());
  const editor = makeEditor(words, {
    kind: options.kind,
    direction,
    body: options.body ?? '',
    signature: options.signature ?? true,
    plainText: isPlain,
    after: earlier && isForward && quoted ? forwardedNodes(words, earlier, isPlain) : [],
  });
  const quote: Quote | null =
    earlier && !isForward && quoted ? makeQuote(words, earlier, isPlain, editor.append) : null;
  const formattingBar = makeFormattingBar(words, isPlain, editor.run);
  const toolbar = makeToolbar(words, {
    send: () => compose.send(),
    sendAndArchive: options.sendAndArchive ? () => compose.send('archived') : null,
    more(byKey) {
      const menu = frame.cell.closest('.M9')?.querySelector<HTMLElement>('.J-M');
      const pickTime = () => {
        const refusal = whyNotSent(form, words);
        if (refusal !== null) showAlert(frame.cell, words, refusal);
        else askTime(words, () => compose.send('scheduled'), editor.element);
      };
      if (menu) openSendMenu(menu, words, byKey, pickTime);
    },
    discard: () => owner.discarded(compose),
    toggleFormatting() {
      formattingBar.style.display = formattingBar.style.display === 'none' ? '' : 'none';
      toolbar.remake();
    },
  });
  const drafts = makeDraftKeeper({
    read() {
      const html = editor.contents() + (quote?.trimmedHtml() ?? '');
      return readDraft(form, isPlain ? flattened(html) : html, direction);
    },
    isChanging: () => !complete || editor.isChanging(),
    onSave(draft) {
      form.set('subject', draft.subject);
      owner.saved(compose, draft);
    },
  });

  form.subject.value = options.subject ?? (earlier ? `${isForward ? 'Fwd' : 'Re'}: ${earlier.subject}` : '');
  form.set('subject', form.subject.value);
  if (options.body) form.set('draft', draftId());
  if (earlier) {
    form.set('rm', '#msg-f:1');
    form.set('rt', '#thread-f:1');
    if (quote) form.set('uet', quote.trimmedHtml());
  }
  frame.cell.append(form.element);

  const mountBody = () => {
    const afterEditor = quote ? [quote.opener] : [];
    frame.cell.append(
      messageTable({ editor: editor.element, afterEditor, formattingBar, toolbar: toolbar.element }),
    );
    toolbar.remake();
    editor.start(() => {
      if (!stopped) drafts.save();
    });
  };
  const fillRecipients = () => {
    if (stopped) return;
    form.recipients.fill(people);
    const hasNobody = people.length === 0 && (options.kind === 'new' || isForward);
    if (options.kind === 'new' || isForward) form.recipients.expand(hasNobody);
    if (!hasNobody) editor.focusAtStart();
    complete = true;
  };

  const compose: Compose = {
    key: frame.root.id,
    frame,
    drafts,
    toolbar,
    body: editor.element,
    subject: form.subject,
    mounted: pause(bodyDelayMs).then(() => {
      if (stopped) return;
      mountBody();
      setTimeout(fillRecipients, recipientsDelayMs - bodyDelayMs);
    }),
    send(how = 'sent') {
      form.recipients.takeTyped();
      const refusal = whyNotSent(form, words);
      if (refusal !== null) {
        showAlert(frame.cell, words, refusal);
        return;
      }
      editor.flush();
      owner.sent(compose, drafts.save(), how);
    },
    flush() {
      editor.flush();
      drafts.flush();
    },
    stop() {
      stopped = true;
      drafts.stop();
      editor.stop();
    },
  };
  editor.element.addEventListener('focus', () => form.recipients.expand(false));
  listenForKeys(compose, owner);
  return compose;
}

function readDraft(form: ComposeForm, html: string, direction: 'ltr' | 'rtl'): SavedDraft {
  const mail = mailHtml(html, direction);
  return { subject: form.subject.value, html: mail, text: mailText(mail), to: form.recipients.read('to') };
}

function whyNotSent({ recipients }: ComposeForm, words: Words): string | null {
  const everyone = (['to', 'cc', 'bcc'] as const).flatMap((kind) => recipients.read(kind));
  if (everyone.length === 0) return words.noRecipient;
  const bad = everyone.find(({ address }) => !isAddress(address));
  return bad ? words.badAddress(bad.address) : null;
}

/** Keys pressed in a compose go no further up than its root. */
function listenForKeys(compose: Compose, owner: ComposeOwner): void {
  const { root } = compose.frame;
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    root.addEventListener(type, (event) => event.stopPropagation());
  }
  root.addEventListener('keydown', (event) => {
    if (event.isComposing || event.defaultPrevented) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      compose.send();
    } else if (event.key === 'Escape') {
      owner.escaped(compose);
    }
  });
  compose.body.addEventListener('keydown', (event) => {
    if (event.key !== 'Tab' || event.shiftKey || event.ctrlKey || event.altKey) return;
    event.preventDefault();
    compose.toolbar.focusSend();
  });
}

function draftId(): string {
  return `#msg-a:r${Math.floor(Math.random() * 1e15)}`;
}

function pause(delayMs: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, delayMs));
}
