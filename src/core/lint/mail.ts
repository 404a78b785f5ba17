import type { Draft } from '../text/draft.ts';
import { ownText } from '../text/own-text.ts';
import type { FindingField } from './finding.ts';
import { findGreeting, findSignOff, type Greeting, type SignOff } from './frame.ts';
import type { NamedHit } from './phrases/net.ts';
import { type Reading, remember } from './reading.ts';
import { spokenBelow } from './spoken-below.ts';

/** A paragraph in its place. */
export interface Passage {
  reading: Reading;
  field: Exclude<FindingField, 'timing'>;
  /** Where the paragraph starts in its field. */
  offset: number;
}

/** A phrase found, in its place in the mail. */
export interface PlacedHit {
  hit: NamedHit;
  passage: Passage;
}

const blank = /\n[ \t\u00a0\r]*\n\s*/g;

/** A draft as the rules see it: its paragraphs read, its frame found, the quoted mail left out. */
export class Mail {
  readonly draft: Draft;
  readonly subject: Passage;
  /** The person's own paragraphs, greeting and sign-off included, and what is said below the name. */
  readonly passages: readonly Passage[];
  /** The person's own part of the body, name block below the sign-off included. */
  readonly own: string;
  readonly greeting: Greeting | null;
  readonly signOff: SignOff | null;
  /** Words of the body from greeting to name. */
  readonly wordCount: number;
  readonly #hits = new Map<string, PlacedHit[]>();

  constructor(draft: Draft, read: (text: string) => Reading) {
    this.draft = draft;
    this.subject = { reading: read(draft.subject), field: 'subject', offset: 0 };
    this.own = draft.body.slice(0, ownText(draft.body).end);
    this.greeting = findGreeting(this.own);
    this.signOff = findSignOff(this.own);
    const end = this.signOff?.end ?? this.own.length;
    const passages = split(this.own.slice(0, end), read);
    let words = 0;
    for (const passage of passages) words += passage.reading.words.said;
    this.wordCount = words;
    for (const said of spokenBelow(this.own, end)) {
      passages.push({
        reading: read(this.own.slice(said.start, said.end)),
        field: 'body',
        offset: said.start,
      });
    }
    this.passages = passages;
    for (const passage of [this.subject, ...this.passages]) {
      for (const [act, hits] of remember(passage.reading, 'by act', byAct)) {
        let same = this.#hits.get(act);
        if (!same) {
          same = [];
          this.#hits.set(act, same);
        }
        for (const hit of hits) same.push({ hit, passage });
      }
    }
  }

  /** Where the phrases of an act ("urgent/clock") were found, subject first. */
  hits(act: string): readonly PlacedHit[] {
    return this.#hits.get(act) ?? none;
  }

  /** Is the act found in the body? */
  says(act: string): boolean {
    return this.hits(act).some(({ passage }) => passage.field === 'body');
  }
}

const none: readonly PlacedHit[] = [];

function byAct({ hits }: Reading): [act: string, hits: NamedHit[]][] {
  const groups = new Map<string, NamedHit[]>();
  for (const hit of hits) {
    const group = groups.get(hit.act);
    if (group) group.push(hit);
    else groups.set(hit.act, [hit]);
  }
  return [...groups];
}

function split(text: string, read: (text: string) => Reading): Passage[] {
  const passages: Passage[] = [];
  const add = (start: number, end: number): void => {
    const paragraph = text.slice(start, end);
    if (paragraph.trim() !== '') passages.push({ reading: read(paragraph), field: 'body', offset: start });
  };
  let start = 0;
  for (const gap of text.matchAll(blank)) {
    add(start, gap.index);
    start = gap.index + gap[0].length;
  }
  add(start, text.length);
  return passages;
}
