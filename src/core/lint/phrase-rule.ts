import type { Register, Span, Stage } from '../text/draft.ts';
import { mark, type Words } from '../text/words.ts';
import type { PlacedHit } from './mail.ts';
import type { Acts, NamedHit } from './phrases/net.ts';
import { excusesIn, type Reading, remember } from './reading.ts';
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
  /** Only when nobody but the writer is spoken of: not "families who are behind on the rent". */
  mine?: boolean;
}

export interface PhraseRule extends Omit<Rule, 'check' | 'checkPassage' | 'phrases'> {
  acts: Readonly<Record<string, Act>>;
  /** Phrases that excuse what they overlap. */
  innocent?: string;
  /** Phrases that excuse the whole sentence they stand in. */
  excuses?: string;
}

/** An act under its whole name, and what excuses it. */
interface NamedAct {
  name: string;
  act: Act;
  excuses: string;
  innocent: string;
}

/** Acts that phrase rules share: who is speaking. */
export const sharedActs: Acts = {
  // "You mentioned that customers call it urgent": what follows is somebody else's, up to the next "but", "so" or "and I".
  'shared/reported': `
    (you | he | she | they | ana | the team | your team | someone | everyone) .. (mention~ | said | say | says | described | explain~ | told me | talked about | spoke about | brought up | pointed out | shared | outlined | asked | noted | raised)
    (mentioned | described | discussed | explained | outlined) by
    (hear~ | heard | learn~ | learnt) .. (about | how | that | of)
    (our | the | your | that) (talk | chat | conversation | discussion | point | points | story | example | question | comment | description | explanation | account | remark | answer) .. (about | on | of | regarding | around)
    (talk~ | spoke | speak~ | chat | chatted | chatting | discuss~ | conversation) about
    as you (said | put it | mentioned | asked | requested | suggested)
    (customers | clients | patients | users | students | people | members | stakeholders | candidates | guests | teams) (who | that)? .. (say | said | are | were | feel | felt | get | got | want | wanted | need | needed)
    (at | in | during | for) my (last | previous | current | former | old | first) (job | role | position | company | team | internship | employer)
  `,
  'shared/others': `
    (who | whose | they | them | their | he | she | his | him | people | families | clients | patients | customers | users | tenants | students | members | guests | callers | pupils | residents | candidates | drivers | farmers | nurses | visitors | passengers | shoppers | employees | teachers | readers)
  `,
  'shared/mine': `
    (i | me | my | we | our | us | myself)
  `,
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
    (is | was | are | were) meant? (literal | literally)
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
export function definePhraseRule(rule: PhraseRule): Rule & Required<Pick<Rule, 'checkPassage'>> {
  const { acts, innocent, excuses, ...rest } = rule;
  const phrases: Record<string, string> = {};
  for (const [name, act] of Object.entries(acts)) phrases[name] = act.phrases;
  if (innocent !== undefined) phrases.innocent = innocent;
  if (excuses !== undefined) phrases.excuses = excuses;
  const named = Object.entries(acts).map(
    ([name, act]): NamedAct => ({
      name: `${rule.id}/${name}`,
      act,
      excuses: `${rule.id}/excuses`,
      innocent: `${rule.id}/innocent`,
    }),
  );
  return {
    ...rest,
    phrases,
    checkPassage(passage, { stage, register }) {
      const found = remember(passage.reading, 'by rule', hitsByRule).get(rule.id);
      if (!found) return none;
      const remarks: Remark[] = [];
      for (const one of named) {
        const { name, act } = one;
        if (act.stages && !act.stages.includes(stage)) continue;
        if (act.register && act.register !== register) continue;
        for (const hit of found) {
          if (hit.act !== name) continue;
          const placed = { hit, passage };
          if (!isExcused(one, placed)) remarks.push(remark(act, placed));
        }
      }
      return remarks;
    },
  };
}

const none: readonly Remark[] = [];

function hitsByRule({ hits }: Reading): ReadonlyMap<string, readonly NamedHit[]> {
  const groups = new Map<string, NamedHit[]>();
  for (const hit of hits) {
    const group = groups.get(hit.owner);
    if (group) group.push(hit);
    else groups.set(hit.owner, [hit]);
  }
  return groups;
}

function isExcused({ act, excuses, innocent }: NamedAct, placed: PlacedHit): boolean {
  const { hit } = placed;
  if (!act.evenCapitals && isName(placed)) return true;
  if (isCompound(placed)) return true;
  const near = excusesIn(placed.passage.reading, hit.sentence);
  const stop = placed.passage.reading.words.sentences[hit.sentence]?.to ?? 0;
  let others = -1;
  let mine = -1;
  let reported = -1;
  for (const other of near) {
    const { act: kind, from, to } = other;
    if (kind === excuses || kind === 'shared/named') return true;
    if (kind === innocent && from < hit.to && hit.from < to) return true;
    // Followed by who said it.
    if (kind === 'shared/tag' && from >= hit.to && (to === stop || opensClause(placed, to))) return true;
    if (kind === 'shared/others' && from < hit.to) others = Math.max(others, from);
    if (kind === 'shared/mine' && from < hit.to) mine = Math.max(mine, from);
    if (kind === 'shared/reported' && to <= hit.from) reported = Math.max(reported, from);
  }
  // Going back from the phrase, other people come before the writer.
  if (act.mine && others > mine) return true;
  return !act.evenReported && reported >= 0 && isReported(placed, reported);
}

const opensClause = ({ passage }: PlacedHit, word: number): boolean =>
  ((passage.reading.words.marks[word] ?? 0) & mark.clause) !== 0;

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

/** Is the phrase part of what is reported from the word `from` on? */
function isReported(placed: PlacedHit, from: number): boolean {
  const { words } = placed.passage.reading;
  if (/[;—]| – /.test(words.text.slice(words.starts[from], placed.hit.start))) return false;
  return !excusesIn(placed.passage.reading, placed.hit.sentence).some(
    (turn) => turn.act === 'shared/turn' && turn.from > from && turn.from < placed.hit.to,
  );
}

const joining = new Set(['and', 'but', 'so', 'because', 'or', 'as', 'which']);

const isJoining = ({ text, starts, ends }: Words, i: number): boolean =>
  (ends[i] ?? 0) - (starts[i] ?? 0) < 8 && joining.has(text.slice(starts[i], ends[i]));

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
    if (i < stop && (marked & mark.clause) === 0 && !isJoining(words, i)) continue;
    return { start, end: i === hit.to ? end : (words.ends[i - 1] ?? end) };
  }
  return { start, end };
}

function remark(act: Act, placed: PlacedHit): Remark {
  const { start, end, replacement } = placed.hit;
  if (replacement === undefined) return { span: wholeThought(placed), message: act.message };
  const fixes = [{ label: `Write “${replacement}”`, replacement }];
  return { span: { start, end }, message: act.message, fixes };
}
