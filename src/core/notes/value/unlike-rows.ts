import { indefinite } from '../articles.ts';
import { splitAtCommas } from '../chunks.ts';
import { isThing } from '../jotted/thing.ts';
import { isPlural } from '../lexicon/nouns.ts';
import { joinItems, type Phrase } from '../phrase.ts';
import { lowerAt, type Token, textOf } from '../tokens.ts';
import { isProduct } from './row-fields.ts';
import { withFiguresWritten } from './row-figures.ts';
import { type Item, itemOf } from './row-item.ts';
import { spanOf } from './span.ts';
import { languages } from './spoken.ts';

/**
 * A row of unlike things one brings, each behind the verb it takes: “firing curves, glaze faults, led a crew of nine” is
 * “I have experience with firing curves and glaze faults, and I led a crew of nine”. Readers turned down every such row that
 * one verb told: “experience with German and a crane ticket”. Nothing where the items are alike, or one of them is in doubt.
 */
export function unlikeRow(note: string, thoughts: readonly (readonly Token[])[]): Phrase[] | undefined {
  const chunks = thoughts
    .flatMap((tokens) => splitAtCommas([...tokens]))
    .flatMap(apart)
    .map((chunk) => asNamed(chunk, note));
  // “2 of them home births” counts what stands before it.
  const isCounted = chunks.some((chunk) => lowerAt(chunk, 1) === 'of' && lowerAt(chunk, 2) === 'them');
  if (chunks.length < 1 || chunks.length > 6 || isCounted) return undefined;
  const items: Item[] = [];
  for (const chunk of chunks) {
    const before = items.at(-1);
    const lasting = before && lastingOf(items, chunk);
    if (lasting) {
      items.splice(lasting.kind === 'told' ? 0 : -1, items.length, lasting);
      continue;
    }
    // “3 cutovers, all on the planned night”
    if (
      before?.kind === 'told' &&
      / behind me$/.test(before.text) &&
      /^(?:all|both|most|mostly)$/.test(lowerAt(chunk, 0))
    ) {
      items.splice(-1, 1, { ...before, text: `${before.text}, ${textOf(chunk)}` });
      continue;
    }
    const hung = before?.kind === 'told' && items.length > 0 ? hungOn(chunk) : undefined;
    if (before && hung) {
      items.splice(-1, 1, { ...before, text: before.text + hung });
      continue;
    }
    const item = countOf(chunk, before) ?? itemOf(chunk, before);
    // Behind a deed a thing is what it was done to: “directed 3 musicals, Grease, Oliver”.
    if (!item || (item.kind === 'field' && items.some(takesThings))) return undefined;
    items.push(item);
  }
  if (chunks.length === 1 && !alone.test(items[0]?.text ?? '')) return undefined;
  const phrases = isUnlike(items) ? sentences(clausesOf(items)) : undefined;
  // A figure that was read as another one: “1 in 20” is no year.
  if (phrases?.some(({ text }) => /\b(?:of|with|in) from \d| (?:licen[cs]e|class) [A-Z]\d(?: |$)/.test(text)))
    return undefined;
  const figures = phrases?.flatMap(({ text }) => text.match(/\d+/g) ?? []) ?? [];
  return figures.every((figure) => note.includes(figure)) ? phrases : undefined;
}

function takesThings({ kind, text }: Item): boolean {
  return (
    kind === 'told' &&
    !/^have (?:led a |spent |been |held |never |done \d|logged |attended |won |\S+ years )|^would bring |^type \d|^(?:am|play|hold) |^write shorthand |^do audio |^(?:am trained|trained|apprenticed|studied) (?:in|at) /.test(
      text,
    )
  );
}

// “low vision experience, 5 years”, “motivational interviewing, certified 2021”: told of what is before it.
function lastingOf(items: readonly Item[], chunk: readonly Token[]): Item | undefined {
  const { kind, text } = items.at(-1) as Item;
  const isFields = items.every((item) => item.kind === 'field');
  const told = textOf(chunk);
  const [, how = '', year = ''] =
    /^(certified|qualified|accredited|licensed|registered) (?:in |since )?((?:19|20)\d\d)$/.exec(told) ?? [];
  if (isFields && items.length === 1 && year !== '')
    return { kind: 'told', text: `have been ${how} in ${text} since ${year}`, isTurned: true };
  const span = spanOf(chunk);
  if (span?.kind !== 'span' || !span.bare) return undefined;
  const time = span.text.replace(/ of experience$/, '');
  if (kind === 'had' && / experience$/.test(text)) return { kind: 'had', text: `${time} of ${text}` };
  return isFields
    ? {
        kind: 'told',
        text: `have ${time} of experience with ${joinItems(items.map((item) => item.text))}`,
        isTurned: true,
      }
    : undefined;
}

// What needs no second item to be told so: the rules and the editor have what is counted, or am it.
const alone =
  /^have (?:been|held|passed) |^(?:passed|completed|did \d)|^have (?:done|logged|attended|won|filed|spent) |^have \p{Ll}+(?:ed|en|n|t) (?:(?:over|about|more than|nearly) )?\d|^(?:do audio|write short)/u;

const rest =
  /^(?:mostly|mainly|all|both|most|including|the last|last|(?:\d+|one|two|three|four|five) of (?:them|these|those)) |^(?:\d+|two|three|four) (?:at|in|on|as) /;
const outcome = /^(?:zero|no|\d[\d.]*%) (?!problem|ticket|licen)/;

// “zero incidents”, “the last three on nights”: said of the deed before it.
function hungOn(chunk: readonly Token[]): string | undefined {
  const text = textOf(chunk);
  if (chunk.length > 8 || chunk.some(({ lower }) => /^(?:i|is|are|was|were|have|has|my)$/.test(lower)))
    return undefined;
  if (outcome.test(text)) return `, with ${text}`;
  const rated =
    /^(?:(?:low|high|good|top|perfect|clean|small) )?(?:\p{Ll}+ )?(?:rate|record|score|rating)(?: (?:under|of|over|below|above) \S+)?$/u;
  if (rated.test(text) && chunk.length > 1) return `, with ${indefinite(text)} ${text}`;
  return rest.test(text) ? `, ${text.replace(/^last (?=\d|\p{Ll}+ )/u, 'the last ')}` : undefined;
}

function isUnlike(items: readonly Item[]): boolean {
  const has = (...kinds: Item['kind'][]) => items.some(({ kind }) => kinds.includes(kind));
  return (
    items.some(({ isTurned }) => isTurned) ||
    (has('field', 'had') && has('told', 'spoken', 'paper')) ||
    (has('field') && has('had')) ||
    (has('spoken', 'paper') && new Set(items.map(({ kind }) => kind)).size > 1)
  );
}

// “Reaper and iZotope RX”, “Sage 300 People”: beside another name the capital was the name's, not the note's.
function asNamed(chunk: Token[], note: string): Token[] {
  const [first, next] = chunk;
  const name = first && first.text.charAt(0).toUpperCase() + first.text.slice(1);
  const beside = next?.lower === 'and' ? chunk[2] : next?.kind === 'number' ? chunk[2] : undefined;
  const isNamed =
    first?.kind === 'word' &&
    /^\p{Ll}{3,}$/u.test(first.text) &&
    !/ing$/.test(first.text) &&
    !isPlural(first.lower) &&
    /^\p{Lu}|^\p{Ll}+\p{Lu}/u.test(beside?.text ?? '') &&
    !languages.has(first.lower) &&
    note.includes(`${name} `);
  return first && isNamed ? [{ ...first, text: name ?? first.text }, ...chunk.slice(1)] : chunk;
}

// “Hindi and can visit villages”, “and a crane ticket”
function apart(jotted: Token[]): Token[][] {
  const chunk = /^(?:and|plus|also)$/.test(lowerAt(jotted, 0)) ? jotted.slice(1) : jotted;
  const at = chunk.findIndex(({ lower }) => lower === 'and');
  const isApart = at > 0 && /^(?:can|am|have|drive|play|learning|speak)$/.test(lowerAt(chunk, at + 1));
  return isApart ? [chunk.slice(0, at), chunk.slice(at + 1)] : [chunk];
}

// “PMP; 3 airline cutovers”
function countOf(chunk: readonly Token[], before: Item | undefined): Item | undefined {
  const isCount =
    chunk[0]?.kind === 'number' ||
    /^(?:two|three|four|five|six|seven|eight|nine|ten)$/.test(lowerAt(chunk, 0));
  const isMany = chunk.length > 1 && chunk.length < 5 && isPlural(lowerAt(chunk, chunk.length - 1));
  const isTime = /^(?:years|months|weeks|days|hours|seasons|summers|winters|languages)$/;
  return before?.kind === 'paper' &&
    isCount &&
    isMany &&
    isThing(chunk) &&
    !chunk.some(({ lower }) => isTime.test(lower))
    ? { kind: 'told', text: `have ${textOf(chunk)} behind me` }
    : undefined;
}

function clausesOf(items: readonly Item[]): string[] {
  const seen = new Set<Item['kind']>();
  return items.flatMap(({ kind, text }, at) => {
    const isState = (item: Item | undefined) =>
      /^am (?!an? |\p{Ll}+ing )/u.test(item?.text ?? '') && item?.kind === 'told';
    if (isState(items[at - 1]) && isState(items[at])) return [];
    if (isState(items[at]) && isState(items[at + 1])) {
      const end = items.findIndex((item, i) => i > at && !isState(item));
      const states = items.slice(at, end < 0 ? items.length : end).map((item) => item.text.slice(3));
      return [`am ${joinItems(states)}`];
    }
    if (kind === 'told') return [text];
    if (seen.has(kind)) return [];
    seen.add(kind);
    const same = items.filter((item) => item.kind === kind).map((item) => item.text);
    const isAgain = kind === 'field' && items.some((item, i) => i < at && / experience /.test(item.text));
    const verb = isAgain && same.every(isProduct) ? 'have worked with' : `also ${verbs[kind]}`;
    return [`${isAgain ? verb : verbs[kind]} ${joinItems(same)}`];
  });
}

const verbs: Readonly<Record<Exclude<Item['kind'], 'told'>, string>> = {
  spoken: 'speak',
  paper: 'hold',
  had: 'have',
  field: 'have experience with',
};

const alike = /^(?:have|hold|am|can|speak)\b/;

// Two clauses to a sentence, the second with its own “I” where a list stands before it.
function sentences(clauses: readonly string[]): Phrase[] {
  const out: Phrase[] = [];
  for (let at = 0; at < clauses.length; at += 2) {
    const pair = clauses.slice(at, at + 2);
    const [one = '', other] = pair;
    const isPlain =
      !/, | and /.test(pair.join(' ').replace(/\([^)]*\)/g, '')) && (!other || alike.test(other));
    const isBe =
      / an? /.test(` ${other?.slice(2) ?? ''}`) &&
      /^am (?:an? |[\p{L}-]+$)/u.test(one) &&
      /^am an? [^,]+$/.test(other ?? '');
    const told = !other ? `I ${one}` : isPlain ? `I ${one} and ${other}` : `I ${one}, and I ${other}`;
    const text = withFiguresWritten(isBe ? `I ${one} and ${other?.slice(3)}` : told);
    out.push({ kind: 'sentence', text, asWritten: true, plain: [text] });
  }
  return out;
}
