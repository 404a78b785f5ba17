/** A strip at the bottom left where a person reads what has been saved and sent. */
import type { SavedDraft } from '../../double.ts';
import type { DeskObserver } from './desk.ts';
import { el } from './element.ts';

export interface Inspector {
  element: HTMLElement;
  observer: DeskObserver;
}

export function makeInspector(): Inspector {
  const state = el('span', {}, 'nothing yet');
  const drafts = el('div');
  const sentMails = el('div');
  const element = el(
    'details.double-inspector',
    { dir: 'ltr', lang: 'en' },
    el('summary', {}, 'Saved draft ', state),
    el('div.double-papers', {}, drafts, sentMails),
  );
  const papers = new Map<string, HTMLElement>();
  let saves = 0;
  const observer: DeskObserver = {
    saved(key, draft) {
      saves += 1;
      state.textContent = saves === 1 ? 'saved once' : `saved ${saves} times`;
      const paper = paperOf(`Draft ${key}`, draft);
      const before = papers.get(key);
      if (before) before.replaceWith(paper);
      else drafts.append(paper);
      papers.set(key, paper);
    },
    sent(draft) {
      sentMails.append(paperOf('Sent', draft));
    },
    gone(key) {
      papers.get(key)?.remove();
      papers.delete(key);
    },
  };
  return { element, observer };
}

function paperOf(title: string, { subject, to, html, text }: SavedDraft): HTMLElement {
  const people = to.map(({ name, address }) => `${name} <${address}>`).join(', ');
  return el(
    'section',
    {},
    el('h4', {}, title),
    el('p', {}, `To: ${people || '–'}`),
    el('p', {}, `Subject: ${subject || '–'}`),
    el('pre', {}, text),
    el('pre.double-source', {}, html),
  );
}
