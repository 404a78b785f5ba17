import { splitAtCommas } from '../chunks.ts';
import { isThing } from '../jotted/thing.ts';
import { isPlural } from '../lexicon/nouns.ts';
import { joinItems, type Phrase } from '../phrase.ts';
import { lowerAt, type Token, textOf } from '../tokens.ts';
import { type Item, itemOf } from './row-item.ts';
import { spanOf } from './span.ts';

/**
 * A row of unlike things one brings, each behind the verb it takes: “firing curves, glaze faults, led a crew of nine” is
 * “I have experience with firing curves and glaze faults, and I led a crew of nine”. Readers turned down every such row that
 * one verb told: “experience with German and a crane ticket”. Nothing where the items are alike, or one of them is in doubt.
 */
export function unlikeRow(note: string, thoughts: readonly (readonly Token[])[]): Phrase[] | undefined {
  const chunks = thoughts.flatMap((tokens) => splitAtCommas([...tokens])).flatMap(apart);
  // “2 of them home births” counts what stands before it.
  const isCounted = chunks.some((chunk) => lowerAt(chunk, 1) === 'of' && lowerAt(chunk, 2) === 'them');
  if (chunks.length < 2 || chunks.length > 6 || isCounted) return undefined;
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
    const item = countOf(chunk, before) ?? itemOf(chunk, before);
    // Behind a deed a thing is what it was done to: “directed 3 musicals, Grease, Oliver”.
    if (!item || (item.kind === 'field' && items.some(takesThings))) return undefined;
    items.push(item);
  }
  const phrases = isUnlike(items) ? sentences(clausesOf(items)) : undefined;
  // A figure that was read as another one: “1 in 20” is no year.
  const figures = phrases?.flatMap(({ text }) => text.match(/\d+/g) ?? []) ?? [];
  return figures.every((figure) => note.includes(figure)) ? phrases : undefined;
}

function takesThings({ kind, text }: Item): boolean {
  return (
    kind === 'told' &&
    !/^have (?:led a |spent |been )|^am an? |^(?:am trained|trained|apprenticed|studied) (?:in|at) /.test(
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

function isUnlike(items: readonly Item[]): boolean {
  const has = (...kinds: Item['kind'][]) => items.some(({ kind }) => kinds.includes(kind));
  return (
    items.some(({ isTurned }) => isTurned) ||
    (has('field', 'had') && has('told', 'spoken', 'paper')) ||
    (has('field') && has('had')) ||
    (has('spoken', 'paper') && new Set(items.map(({ kind }) => kind)).size > 1)
  );
}

// “Hindi and can visit villages”, “and a crane ticket”
function apart(jotted: Token[]): Token[][] {
  const chunk = /^(?:and|plus|also)$/.test(lowerAt(jotted, 0)) ? jotted.slice(1) : jotted;
  const at = chunk.findIndex(({ lower }) => lower === 'and');
  const isApart = at > 0 && /^(?:can|am|have|drive|play)$/.test(lowerAt(chunk, at + 1));
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
      /^am (?!an? )/.test(item?.text ?? '') && item?.kind === 'told';
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
    return [`${verbs[kind]} ${joinItems(same)}`];
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
      !/,| and /.test(pair.join(' ').replace(/\([^)]*\)/g, '')) && (!other || alike.test(other));
    const text = !other ? `I ${one}` : isPlain ? `I ${one} and ${other}` : `I ${one}, and I ${other}`;
    out.push({ kind: 'sentence', text, asWritten: true, plain: [text] });
  }
  return out;
}
