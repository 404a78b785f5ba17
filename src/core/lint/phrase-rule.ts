import type { Register, Span, Stage } from '../text/draft.ts';
import { mark } from '../text/words.ts';
import type { Passage, PlacedHit } from './mail.ts';
import type { Acts, NamedHit } from './phrases/net.ts';
import { remember } from './reading.ts';
import type { Remark, Rule } from './rule.ts';

/** One thing a writer may do with words, in the many ways there are to say it. */
export interface Act {
  /** What, why and what to do, in one or two plain sentences. */
  message: string;
  phrases: string;
  /** Only in these stages; default all. */
  stages?: readonly Stage[];
  /** Only in this register; default both. */
  register?: Register;
  /** Also when it stands in the report of what somebody said. */
  evenReported?: boolean;
  /** Also when it is written like a name: "Desperate Times". */
  evenCapitals?: boolean;
  fixLabel?: string;
  /** Only when nobody but the writer is spoken of: not "families who are behind on the rent". */
  mine?: boolean;
}

export interface PhraseRule extends Omit<Rule, 'check' | 'phrases'> {
  acts: Readonly<Record<string, Act>>;
  /** Phrases that excuse what they overlap. */
  innocent?: string;
  /** Phrases that excuse the whole sentence they stand in. */
  excuses?: string;
}

/** Acts that phrase rules share: who is speaking. */
export const sharedActs: Acts = {
  // "You mentioned that customers call it urgent": what follows is somebody else's, up to the next "but", "so" or "and I".
  'shared/reported': `
    (you | he | she | they | ana | the team | your team | someone | everyone) .. (mention~ | said | say | says | described | explain~ | told me | talked about | spoke about | brought up | pointed out | shared | outlined | asked | noted | raised)
    (mentioned | described | discussed | explained | outlined) by
    (hear~ | heard | learn~ | learned | learnt) .. (about | how | that | of)
    (our | the | your | that) (talk | chat | conversation | discussion | point | points | story | example | question | comment | description | explanation | account | remark | answer) .. (about | on | of | regarding | around)
    (talk~ | talked | spoke | speak~ | chat | chatted | chatting | discuss~ | conversation) about
    as you (said | put it | mentioned | asked | requested | suggested)
    (customers | clients | patients | users | students | people | members | stakeholders | candidates | guests | teams) (who | that)? .. (say | said | are | were | feel | felt | get | got | want | wanted | need | needed)
    (at | in | during | for) my (last | previous | current | former | old | first) (job | role | position | company | team | internship | employer)
  `,
  'shared/others': `
    (who | whose | they | them | their | he | she | his | him | people | families | clients | patients | customers | users | tenants | students | members | guests | callers | pupils | residents | candidates | drivers | farmers | nurses | visitors | passengers | shoppers | employees | teachers | readers)
  `,
  'shared/mine': '(i | me | my | we | our | us | myself)',
  // "…, your cook told me": what stands before is somebody's, or was settled with the reader.
  'shared/tag': `
    as (you | we) (asked | requested | suggested | agreed | advised | allowed)
    ^ as i (said | mentioned | told (you | your _ | your _ _))
    ^ as (you | he | she | they | your _ | the _) .. (said | told | put | explained | called | call | describe~ | mentioned | joked | wrote | taught | warned | pointed | advised | saw | know)
    ^ (you | he | she | they | your _ | your _ _ | our _ | our _ _ | the _ _ | my old _) (said | says | told (me | us) | explained | joked | warned (me | us) | taught (me | us) | called it | used to say | likes to say | put it | wrote)
  `,
  // Words spoken of, not meant: "'Rush' is the surname of the third referee".
  'shared/named': `
    (is | was | were) the (name | title | symbol | code | surname | nickname | refrain | motto | slogan | chorus) (of | for | in | on | i)
    (stands | stood) for
    (is | was | are | were) (meant)? (literal | literally)
    literally (was | were | is | are)
    in the literal sense
    (the | that) (word | words | phrase | term | expression | slogan | motto | saying | acronym | abbreviation)
    your (phrase | term | expression | slogan | motto | saying)
    not a word
    words (like | such as)
  `,
  'shared/turn': `
    (but | so | and | yet | because | as | since | therefore | which is why) (i | my | please | can you | could you | we | you | your | if you)
  `,
};

/** Makes a rule out of phrases. */
export function definePhraseRule(rule: PhraseRule): Rule {
  const { acts, innocent, excuses, ...rest } = rule;
  const phrases: Record<string, string> = {};
  for (const [name, act] of Object.entries(acts)) phrases[name] = act.phrases;
  if (innocent !== undefined) phrases.innocent = innocent;
  if (excuses !== undefined) phrases.excuses = excuses;
  const named = Object.entries(acts).map(([name, act]) => [`${rule.id}/${name}`, act] as const);
  return {
    ...rest,
    phrases,
    *check(mail) {
      for (const [name, act] of named) {
        const hits = mail.hits(name);
        if (hits.length === 0) continue;
        if (act.stages && !act.stages.includes(mail.draft.stage)) continue;
        if (act.register && act.register !== mail.draft.register) continue;
        for (const hit of hits) {
          const said = verdict(rule.id, act, hit);
          if (said) yield placed(said, hit.passage);
        }
      }
    },
  };
}

/** A remark with its place in the paragraph. */
type Said = Required<Pick<Remark, 'span' | 'message' | 'fixes'>>;

/** What is to be said of a phrase, with its place in the paragraph; null when it is excused. Kept with the paragraph. */
function verdict(id: string, act: Act, placed: PlacedHit): Said | null {
  const { reading, field } = placed.passage;
  const known = remember(reading, field, () => new Map<NamedHit, Said | null>());
  let said = known.get(placed.hit);
  if (said === undefined) {
    said = isExcused(id, act, placed) ? null : remark(act, placed);
    known.set(placed.hit, said);
  }
  return said;
}

function placed(said: Said, { field, offset }: Passage): Remark {
  const { span, message, fixes } = said;
  return { field, span: { start: span.start + offset, end: span.end + offset }, message, fixes };
}

function isExcused(id: string, act: Act, placed: PlacedHit): boolean {
  const { hit } = placed;
  for (const other of neighbours(placed)) {
    if (other.act === `${id}/excuses`) return true;
    if (other.act === `${id}/innocent` && other.from < hit.to && hit.from < other.to) return true;
  }
  if (!act.evenCapitals && isName(placed)) return true;
  if (isCompound(placed) || isTagged(placed)) return true;
  if (act.mine && isAboutOthers(placed)) return true;
  return !act.evenReported && isReported(placed);
}

/** What may excuse a phrase of the same sentence. */
function neighbours({ hit, passage }: PlacedHit): readonly NamedHit[] {
  const { reading } = passage;
  const bySentence = remember(reading, 'neighbours', () => new Map<number, NamedHit[]>());
  let near = bySentence.get(hit.sentence);
  if (!near) {
    near = reading.guards.read(reading.words, hit.sentence);
    bySentence.set(hit.sentence, near);
  }
  return near;
}

/** Going back from the phrase, do other people come before the writer? */
function isAboutOthers(placed: PlacedHit): boolean {
  let others = -1;
  let mine = -1;
  for (const { act, from } of neighbours(placed)) {
    if (from >= placed.hit.to) continue;
    if (act === 'shared/others') others = Math.max(others, from);
    else if (act === 'shared/mine') mine = Math.max(mine, from);
  }
  return others > mine;
}

/** Words that keep small letters inside a name. */
const small = new Set(['a', 'an', 'and', 'at', 'by', 'for', 'in', 'of', 'on', 'or', 'the', 'to']);

/** Written with capitals where a sentence would not have them: the name of a team, a book, a product. */
function isName({ hit, passage }: PlacedHit): boolean {
  const { text, marks, starts, ends } = passage.reading.words;
  if (passage.field === 'subject') return false;
  let named = false;
  for (let i = hit.from; i < hit.to; i++) {
    const marked = marks[i] ?? 0;
    const length = (ends[i] ?? 0) - (starts[i] ?? 0);
    // Short words ("the Last of Us") keep small letters in names; a capital that opens a sentence says nothing.
    if ((marked & mark.upper) !== 0) return false;
    if ((marked & mark.capital) === 0) {
      if (length > 3 || !small.has(text.slice(starts[i], ends[i]))) return false;
    } else if ((marked & mark.first) !== 0) {
      if (i === hit.from && hit.to - hit.from > 1) continue;
      return false;
    } else if (length > 1) named = true;
  }
  return named;
}

/** Half of a longer word: "rush-hour", "the haha-reaction". */
function isCompound({ hit, passage }: PlacedHit): boolean {
  const { text, starts, ends, marks } = passage.reading.words;
  const isTied = (i: number): boolean =>
    ((marks[i] ?? 0) & mark.tied) !== 0 && text.charAt((starts[i] ?? 0) - 1) === '-';
  return (
    (isTied(hit.from) && (starts[hit.from] ?? 0) > 1) ||
    (isTied(hit.to) && ends[hit.to - 1] === (starts[hit.to] ?? 0) - 1)
  );
}

/** Followed by who said it, or spoken of as words. */
function isTagged(placed: PlacedHit): boolean {
  const { hit, passage } = placed;
  const { marks, sentences } = passage.reading.words;
  const stop = sentences[hit.sentence]?.to ?? 0;
  return neighbours(placed).some(
    ({ act, from, to }) =>
      act === 'shared/named' ||
      (act === 'shared/tag' && from >= hit.to && (to === stop || ((marks[to] ?? 0) & mark.clause) !== 0)),
  );
}

/** Said by somebody else in a sentence that reports it. */
function isReported(placed: PlacedHit): boolean {
  const near = neighbours(placed);
  let reported = -1;
  for (const { act, from, to } of near) {
    if (act === 'shared/reported' && to <= placed.hit.from) reported = Math.max(reported, from);
  }
  if (reported < 0) return false;
  const { words } = placed.passage.reading;
  if (/[;—]| – /.test(words.text.slice(words.starts[reported], placed.hit.start))) return false;
  return !near.some(({ act, from }) => act === 'shared/turn' && from > reported && from < placed.hit.to);
}

const joining = new Set(['and', 'but', 'so', 'because', 'or', 'as', 'which']);

/** The most words a mark is drawn out by, so that it ends where the writer's thought does. */
const mostMore = 5;

/** The phrase and the few words that end its clause: «You never bothered to reply», not «You never». */
function wholeThought({ hit, passage }: PlacedHit): Span {
  const { words } = passage.reading;
  const stop = words.sentences[hit.sentence]?.to ?? hit.to;
  const { start, end } = hit;
  if (words.ends[hit.to - 1] !== end) return { start, end };
  for (let i = hit.to; i <= stop && i - hit.to <= mostMore; i++) {
    const marked = words.marks[i] ?? 0;
    if ((marked & mark.quoted) !== 0 && i < stop) break;
    const word = words.text.slice(words.starts[i], words.ends[i]);
    if (i < stop && (marked & mark.clause) === 0 && !joining.has(word)) continue;
    return { start, end: i === hit.to ? end : (words.ends[i - 1] ?? end) };
  }
  return { start, end };
}

function remark(act: Act, placed: PlacedHit): Said {
  const { start, end, replacement } = placed.hit;
  if (replacement === undefined) return { span: wholeThought(placed), message: act.message, fixes: [] };
  const label = replacement === '' ? 'Take it out' : `Write “${replacement}”`;
  const fixes = [{ label: act.fixLabel ?? label, replacement }];
  return { span: { start, end }, message: act.message, fixes };
}
