/** The page round the composes: header, folders, the list of mails, one thread. */
import { setHtml } from './closure.ts';
import type { Earlier } from './compose.ts';
import { divButton, el, show } from './element.ts';
import { type IconName, icon } from './icons.ts';
import { type InboxMail, inbox } from './inbox.ts';
import type { Person } from './recipients.ts';
import { mailText } from './serialise.ts';
import type { Words } from './words.ts';

export interface MailPage {
  element: HTMLElement;
  /** Shows the thread with the mail a reply answers, written for this sender if one is given. */
  showEarlier(sender?: Person, subject?: string): Earlier;
  /** Puts an inline reply under the mail shown last. */
  openReply(reply: HTMLElement): void;
  closeReply(reply: HTMLElement): void;
  /** Whether a mail is shown that has no reply open under it. */
  canReply(): boolean;
  /** Leaves the thread for the list. */
  backToList(): void;
}

export interface MailPageActions {
  compose(): void;
  reply(): void;
  forward(): void;
  /** What is open inline in the thread has to go. */
  leaveThread(): void;
}

export function makeMailPage(words: Words, actions: MailPageActions): MailPage {
  const thread = el('div.nH.a98.iY');
  const threadView = el('div.thread', { style: 'display:none' });
  const list = el('table.F.cf.zt', { role: 'grid' }, el('tbody'));
  const listView = el('div.list', {}, list);
  const backToList = () => {
    actions.leaveThread();
    view('list');
    location.hash = '#inbox';
  };
  const view = (shown: 'list' | 'thread') => {
    show(listView, shown === 'list');
    show(threadView, shown === 'thread');
  };
  let current: InboxMail = inbox[0];
  const showThread = (mail: InboxMail) => {
    actions.leaveThread();
    current = mail;
    thread.replaceChildren(el('h2.hP', {}, mail.subject), message(words, mail, actions));
    view('thread');
    location.hash = `#inbox/${mail.id}`;
  };
  const isOpen = () => threadView.style.display !== 'none';
  const isAnswered = () => thread.querySelector('.ip.adB') !== null;
  for (const mail of inbox) list.tBodies[0]?.append(listRow(mail, () => showThread(mail)));
  threadView.append(el('div.G-atb', {}, divButton('lS', words.back, backToList, icon('arrowBack'))), thread);
  const main = el('div.bkK', {}, el('div.nH', { role: 'main' }, listView, threadView));
  const element = el('div.nH.page', {}, header(words), el('div.nH.below', {}, folders(words, actions), main));
  return {
    element,
    backToList,
    canReply: () => isOpen() && !isAnswered(),
    showEarlier(sender, subject) {
      const bare = subject?.replace(/^\s*(re|aw|réf?)\s*:\s*/i, '');
      const asked = { ...current, sender: sender ?? current.sender, subject: bare || current.subject };
      if (isOpen() && isAnswered()) thread.append(message(words, asked, actions));
      else if (!isOpen() || !isSame(asked, current)) showThread(asked);
      current = asked;
      return { sender: asked.sender, html: asked.html, subject: asked.subject };
    },
    openReply(reply) {
      const place = [...thread.querySelectorAll('.adn .ip')].at(-1);
      place?.classList.add('adB');
      place?.append(reply);
      reply.scrollIntoView({ block: 'nearest' });
    },
    closeReply(reply) {
      reply.closest('.ip')?.classList.remove('adB');
      reply.remove();
    },
  };
}

function isSame(one: InboxMail, other: InboxMail): boolean {
  return one.sender.address === other.sender.address && one.subject === other.subject;
}

function header(words: Words): HTMLElement {
  return el(
    'header.gb',
    { role: 'banner' },
    el('div.menu', {}, icon('menu')),
    el('div.brand', {}, 'Gmail', el('small', {}, 'double')),
    el(
      'div.search',
      {},
      icon('search'),
      el('input', { type: 'text', placeholder: words.search, 'aria-label': words.search }),
    ),
    el('div.me', { title: 'sam@example.com' }, 'S'),
  );
}

function folders(words: Words, actions: MailPageActions): HTMLElement {
  const compose = divButton('T-I.T-I-KE.L3', words.compose, actions.compose, icon('pencil'), words.compose);
  compose.setAttribute('gh', 'cm');
  const names: ReadonlyArray<[IconName, string, string]> = [
    ['inbox', words.inbox, String(inbox.length)],
    ['star', words.starred, ''],
    ['sent', words.sentMail, ''],
    ['draft', words.drafts, ''],
  ];
  const items = names.map(([glyph, name, count], index) =>
    el(
      index === 0 ? 'div.aio.nZ' : 'div.aio',
      {},
      icon(glyph),
      el('span.nU', {}, name),
      el('span.bsU', {}, count),
    ),
  );
  return el('nav.aeN', { role: 'navigation' }, compose, ...items);
}

function listRow({ sender, subject, html, date }: InboxMail, open: () => void): HTMLElement {
  const snippet = mailText(html).replace(/\s+/g, ' ');
  const row = el(
    'tr.zA.zE',
    { tabindex: '-1' },
    el('td.yX', {}, el('span', { email: sender.address, name: sender.name }, sender.name)),
    el(
      'td.a4W',
      {},
      el('span.bog', { dir: 'auto' }, subject),
      ' – ',
      el('span.y2', { dir: 'auto' }, snippet),
    ),
    el('td.xW', {}, date),
  );
  row.addEventListener('click', open);
  return row;
}

function message(words: Words, { sender, html, date }: InboxMail, actions: MailPageActions): HTMLElement {
  const body = el('div.a3s.aiL');
  setHtml(body, html);
  const face = el('div.face', {}, sender.name.slice(0, 1).toUpperCase());
  const from = el('h3.iw', {}, el('span.gD', { email: sender.address, name: sender.name }, sender.name));
  from.append(el('span.go', {}, `<${sender.address}>`));
  const buttons = el(
    'div.amn',
    {},
    divButton('ams.bkH', words.reply, actions.reply, icon('reply'), words.reply),
    divButton('ams.bkG', words.forward, actions.forward, icon('forward'), words.forward),
  );
  return el(
    'div.adn.ads',
    {},
    el('div.gs', {}, face, el('div.gE.iv.gt', {}, from, el('span.g3', {}, date)), el('div.ii.gt', {}, body)),
    el('div.h7', {}, el('div.ip', {}, buttons)),
  );
}
