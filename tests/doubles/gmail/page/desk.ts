/** All composes of the page, and the mails that have left it. */
import type { ComposeOptions, DoublePage, SavedDraft } from '../../double.ts';
import { showNotice } from './alert.ts';
import { type Compose, type ComposeOwner, makeCompose } from './compose.ts';
import { type DockedWindow, makeDock } from './dock.ts';
import type { MailPage } from './mail-page.ts';
import { handedOver, isOwnWindow, openOwnWindow } from './own-window.ts';
import { inlineFrame } from './skeleton.ts';
import type { Words } from './words.ts';

export interface Desk extends Required<Omit<DoublePage, 'shortcuts' | 'ribbon'>> {
  /** Opens what a person's click or key asks for. */
  compose(): void;
  reply(): void;
  forward(): void;
  /** Saves and closes what is open inline. */
  leaveThread(): void;
}

/** Told of everything that is saved or sent, for people to look at. */
export interface DeskObserver {
  saved(key: string, draft: SavedDraft): void;
  sent(draft: SavedDraft): void;
  gone(key: string): void;
}

interface Open {
  compose: Compose;
  docked: DockedWindow | null;
  options: ComposeOptions;
}

export function makeDesk(words: Words, page: MailPage, observer: DeskObserver): Desk {
  const open = new Map<string, Open>();
  const sent: SavedDraft[] = [];
  const scheduled: SavedDraft[] = [];
  const kept = new Map<string, SavedDraft>();
  const dock = makeDock();
  page.element.append(dock.element);

  const find = (key: string): Open => {
    const found = open.get(key);
    if (!found) throw new Error(`No compose ${key} is open.`);
    return found;
  };
  const remove = ({ key, frame, stop }: Compose) => {
    const found = open.get(key);
    if (!found) return;
    open.delete(key);
    if (!isOwnWindow) stop();
    if (found.docked) found.docked.close();
    else page.closeReply(frame.outer);
    observer.gone(key);
  };
  const owner: ComposeOwner = {
    words,
    direction: document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr',
    saved(compose, draft) {
      const frame = open.get(compose.key)?.docked?.frame;
      frame?.title.replaceChildren(draft.subject || words.newMessage);
      frame?.status.replaceChildren(words.draftSaved);
      kept.set(compose.key, draft);
      observer.saved(compose.key, draft);
    },
    sent(compose, draft, how) {
      const { options } = find(compose.key);
      const gone = how === 'scheduled' ? scheduled : sent;
      remove(compose);
      if (how === 'archived') page.backToList();
      gone.push(draft);
      observer.sent(draft);
      if (isOwnWindow) {
        handedOver()?.sent(draft, how === 'scheduled' ? how : 'sent');
        return;
      }
      offerUndo(options, draft, how === 'scheduled' ? how : 'sent');
    },
    discarded(compose) {
      remove(compose);
      showNotice(words.discarded);
    },
    escaped(compose) {
      if (open.get(compose.key)?.docked) close(compose);
    },
  };
  const offerUndo = (options: ComposeOptions, draft: SavedDraft, how: 'sent' | 'scheduled') => {
    const gone = how === 'scheduled' ? scheduled : sent;
    const takeBack = () => {
      gone.splice(gone.indexOf(draft), 1);
      // A new window with the old content; the signature and the quote are in that already.
      const { subject, html, to } = draft;
      void desk.openCompose({ ...options, subject, to, body: html, signature: false, quote: false });
    };
    showNotice(how === 'scheduled' ? words.scheduled : words.sent, { label: words.undo, run: takeBack });
  };
  const close = (compose: Compose) => {
    compose.flush();
    remove(compose);
  };

  const desk: Desk = {
    async openCompose(options) {
      const { kind, forward, to, subject } = options;
      // A mail that is passed on is not from the one it goes to.
      const earlier = kind === 'reply' ? page.showEarlier(forward ? undefined : to?.[0], subject) : null;
      let docked: DockedWindow | null = null;
      if (!earlier && !isOwnWindow) {
        docked = dock.open(
          words,
          () => close(compose),
          () => compose.toolbar.remake(),
        );
      }
      const frame = docked?.frame ?? inlineFrame(words);
      if (!docked) page.openReply(frame.outer);
      const compose: Compose = makeCompose(frame, options, earlier, owner);
      open.set(compose.key, { compose, docked, options });
      if (options.subject) docked?.frame.title.replaceChildren(options.subject);
      await compose.mounted;
      return compose.key;
    },
    composes: () => [...open.keys()],
    savedDraft: (key) => kept.get(key) ?? null,
    settled: async (key) => await open.get(key)?.compose.drafts.settled(),
    sent: () => [...sent],
    scheduled: () => [...scheduled],
    remakeToolbar: (key) => find(key).compose.toolbar.remake(),
    close: (key) => close(find(key).compose),
    minimise: (key) => find(key).docked?.minimise(),
    fullScreen: (key) => find(key).docked?.fullScreen(),
    popOut(key) {
      const { compose, options } = find(key);
      compose.flush();
      const { subject, to, html } = compose.drafts.save();
      // As it stands: signature and quote are in the body.
      const draft = { ...options, subject, to, body: html, signature: false, quote: false };
      openOwnWindow(draft, (mail, how) => {
        (how === 'sent' ? sent : scheduled).push(mail);
        observer.sent(mail);
        offerUndo(options, mail, how);
      });
      remove(compose);
    },
    parts(key) {
      const { compose } = find(key);
      const root = `[id="${key}"]`;
      return {
        root,
        body: `[id="${compose.body.id}"]`,
        subject: `[id="${compose.subject.id}"]`,
        send: `${root} .aoO[role="button"]`,
        discard: `${root} .oh[role="button"]`,
      };
    },
    compose: () => void desk.openCompose({ kind: 'new' }),
    reply() {
      if (page.canReply()) void desk.openCompose({ kind: 'reply' });
    },
    forward() {
      if (page.canReply()) void desk.openCompose({ kind: 'reply', forward: true });
    },
    leaveThread() {
      for (const { compose, docked } of [...open.values()]) if (!docked) close(compose);
    },
  };
  window.addEventListener('resize', () => {
    for (const { compose } of open.values()) compose.toolbar.remake();
  });
  return desk;
}
