import type { Draft } from '../text/draft.ts';
import { isBlank } from '../text/letters.ts';
import { ownText } from '../text/own-text.ts';
import type { FindingField } from './finding.ts';
import { findGreeting, findSignOff, type Greeting, type SignOff } from './frame.ts';
import type { NamedHit } from './phrases/net.ts';
import { hitsByAct, type Reading } from './reading.ts';
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

/** A draft as the rules see it: its paragraphs read, its frame found, the quoted mail left out. */
export class Mail {
  readonly draft: Draft;
  readonly subject: Passage;
  /** The person's own paragraphs, greeting and sign-off included, and what is said below the name. */
  readonly passages: readonly Passage[];
  /** The subject and the paragraphs. */
  readonly all: readonly Passage[];
  /** The person's own part of the body, name block below the sign-off included. */
  readonly own: string;
  readonly greeting: Greeting | null;
  readonly signOff: SignOff | null;
  /** Words of the body from greeting to name. */
  readonly wordCount: number;

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
    this.all = [this.subject, ...passages];
  }

  /** Where the phrases of an act ("missing-gratitude/thanks") were found, subject first. */
  hits(act: string): readonly PlacedHit[] {
    const placed: PlacedHit[] = [];
    for (const passage of this.all) {
      for (const hit of hitsByAct(passage.reading).get(act) ?? none) placed.push({ hit, passage });
    }
    return placed;
  }

  /** Is the act found in the body? */
  says(act: string): boolean {
    return this.passages.some(({ reading }) => hitsByAct(reading).has(act));
  }
}

const none: readonly NamedHit[] = [];

function split(text: string, read: (text: string) => Reading): Passage[] {
  const passages: Passage[] = [];
  const add = (start: number, end: number): void => {
    const paragraph = text.slice(start, end);
    if (!isBlank(paragraph)) passages.push({ reading: read(paragraph), field: 'body', offset: start });
  };
  let start = 0;
  for (let line = text.indexOf('\n'); line >= 0; line = text.indexOf('\n', line + 1)) {
    let next = line + 1;
    while (isGap(text.charCodeAt(next))) next++;
    if (text.charCodeAt(next) !== 10) continue;
    add(start, line);
    while (next < text.length && /\s/.test(text.charAt(next))) next++;
    start = next;
    line = next - 1;
  }
  add(start, text.length);
  return passages;
}

/** A blank that may stand in an empty line. */
const isGap = (code: number): boolean => code === 32 || code === 9 || code === 0xa0 || code === 13;
