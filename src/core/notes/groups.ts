import {
  isAside,
  isBareDescription,
  isFigure,
  isFurtherObject,
  isOpinion,
  isPerhaps,
  isPersonAt,
  tellsOfThing,
} from './chunk-roles.ts';
import { splitAtCommas, withoutJoiner } from './chunks.ts';
import { coordinators, prepositions } from './lexicon/grammar-words.ts';
import { canBe } from './lexicon/verbs.ts';
import { type Shape, shapeOf } from './shape.ts';
import { lowerAt, type Token, wordToken } from './tokens.ts';

/** Chunks between commas that make one statement: its items, and what hangs on behind them. */
export interface Group {
  shape: Shape;
  items: Token[][];
  /** Tokens to follow the items as they are, with the comma or bracket they need. */
  tail: Token[];
  /** The chunks as they were jotted. */
  chunks: Token[][];
}

/** Gathers the chunks of one thought: lists stay lists, shared subjects stay shared, a new subject starts anew. */
export function groupsOf(tokens: readonly Token[]): Group[] {
  const groups: Group[] = [];
  for (const raw of splitAtCommas(tokens)) {
    const { chunk, joiner } = withoutJoiner(raw);
    if (chunk.length === 0) continue;
    const shape = shapeOf(chunk);
    const group = groups.at(-1);
    const jotted = /^(?:but|so|or|yet)$/.test(joiner) ? [wordToken(joiner), ...chunk] : [...chunk];
    if (group && absorb(group, chunk, shape, joiner)) group.chunks.push(jotted);
    else groups.push({ shape, items: [chunk], tail: [], chunks: [jotted] });
  }
  for (const group of groups) joinTail(group);
  return groups;
}

const openings =
  /^(?:which|who|where|whose|so|though|although|because|since|while|with|without|including|especially|for|from|in|on|at|to|like|plus|then|not|mostly|mainly|partly|also|too|all|each|both)$/;

function absorb(group: Group, chunk: Token[], shape: Shape, joiner: string): boolean {
  if (
    /^(?:not|especially|mostly|mainly|partly|including|particularly)$/.test(lowerAt(chunk, 0)) ||
    isPerhaps(chunk)
  )
    return hang(group, chunk, joiner);
  if (joiner === 'but' && shape === group.shape && shape === 'noun') return hang(group, chunk, joiner);
  const opens = lowerAt(chunk, 0);
  // “the rewrite, which was the best bit”
  if (opens === 'which' && joiner === '' && /^(?:is|was|are|were|has|had)$/.test(lowerAt(chunk, 1)))
    return hang(group, chunk, joiner);
  const tellsDeed = group.shape === 'clause' || group.shape === 'predicate' || group.shape === 'action';
  const isTailed = group.tail.length > 0;
  // “…, runs marathons”: behind a deed, what can be a deed is one.
  const carriesOn =
    tellsDeed &&
    shape === 'noun' &&
    (canBe(opens, 'third') || canBe(opens, 'past')) &&
    !isTailed &&
    chunk.length > 1;
  if (carriesOn) return add(group, chunk);
  if (/^(?:noun|clause)$/.test(group.shape) && isOpinion(chunk))
    return hang(group, [...'which I found'.split(' ').map((word) => wordToken(word)), ...chunk], '');
  if (group.shape === 'noun' && isBareDescription(chunk)) return hang(group, chunk, joiner);
  if (
    /^(?:noun|clause|predicate)$/.test(group.shape) &&
    /^(?:most|some|all|half|many|few|none)$/.test(opens) &&
    (prepositions.has(lowerAt(chunk, 1)) || chunk.length < 3)
  )
    return hang(group, chunk, joiner);
  if (
    tellsDeed &&
    chunk[0]?.kind === 'number' &&
    /^(?:years?|months|summers|seasons)$/.test(lowerAt(chunk, 1)) &&
    chunk.length > 2 &&
    !/^(?:in|ago|each|at|running)$/.test(lowerAt(chunk, 2))
  )
    return false;
  // “team of 6, reports to the board”, “checklist on the wall, signed by everyone”
  if (
    group.shape === 'noun' &&
    /^(?:predicate|noun|clause)$/.test(shape) &&
    joiner === '' &&
    !isTailed &&
    tellsOfThing(group, chunk)
  ) {
    const isPassive = canBe(opens, 'participle') && lowerAt(chunk, 1) === 'by';
    return hang(
      group,
      isPassive ? chunk : [wordToken(isPersonAt(group) ? 'who' : 'which'), ...chunk],
      joiner,
    );
  }
  if (/^(?:0|zero)$/.test(opens) && chunk.length > 1) return hang(group, chunk, joiner);
  if (tellsDeed && joiner === '' && isFigure(chunk)) return bracket(group, chunk);
  if (group.shape === 'noun' && isAside(chunk)) return hang(group, chunk, '');
  if (group.shape === 'describing' && shape === 'noun') {
    return chunk.some((token) => prepositions.has(token.lower)) ? hang(group, chunk, joiner) : false;
  }
  if (/est$/.test(opens) && chunk.some(({ lower }) => lower === 'i'))
    return hang(group, [wordToken('the'), ...chunk], joiner);
  if (shape === 'noun' && isFurtherObject(group, chunk, joiner)) {
    group.items.at(-1)?.push(wordToken('and'), ...chunk);
    return true;
  }
  if (shape === 'noun' || shape === 'link') {
    if ((group.shape === 'noun' || group.shape === 'gerund') && !isTailed) return add(group, chunk);
    if (tellsDeed || group.shape === 'gerund' || isTailed) return hang(group, chunk, joiner);
    if (group.shape === 'wh' || group.shape === 'prepositional') return hang(group, chunk, joiner);
    return false;
  }
  // “trips down 20%, want weddings instead”: the trips want nothing.
  if (
    group.shape === 'clause' &&
    /^(?:wants?|needs?|hopes?|plans?|thinks?|prefers?)$/.test(opens) &&
    !/^(?:i|we|you)$/.test(lowerAt(group.items[0] ?? [], 0))
  )
    return false;
  if (
    group.shape === 'clause' &&
    shape === 'describing' &&
    joiner === '' &&
    /^(?:it|that|this)$/.test(lowerAt(chunk, chunk.length - 1))
  )
    return hang(group, chunk, joiner);
  if (tellsDeed && opens === 'works' && chunk.length < 3)
    return hang(group, [wordToken('it'), ...chunk], 'and');
  if (group.shape === 'describing' && /^(?:just|only|need|needs)$/.test(opens)) return false;
  // “wants two references, will send them”
  if (
    group.shape === 'predicate' &&
    canBe(lowerAt(group.items[0] ?? [], 0), 'third') &&
    /^(?:can|could|will|would)$/.test(opens)
  )
    return false;
  if (/^still \p{L}+ing$/u.test(`${opens} ${lowerAt(chunk, 1)}`)) return false;
  // “references ready, can start in May”: the writer can.
  if (
    group.shape === 'clause' &&
    /^(?:can|could|am|would|free|available|happy|sent|submitted|finished|passed|booked|emailed|signed)$/.test(
      opens,
    ) &&
    !/^(?:i|we|you)$/.test(lowerAt(group.items[0] ?? [], 0))
  )
    return false;
  // “the session was fun, learned a lot”: the writer did.
  if (
    group.shape === 'clause' &&
    /^(?:learned|learnt|liked|loved|enjoyed|felt)$/.test(opens) &&
    !/^(?:i|we)$/.test(lowerAt(group.items[0] ?? [], 0))
  )
    return false;
  if (shape === 'wh' && joiner === 'and' && /^(?:noun|gerund)$/.test(group.shape) && !isTailed)
    return add(group, chunk);
  if (shape === 'gerund') {
    if ((group.shape === 'gerund' || group.shape === 'noun') && !isTailed) return add(group, chunk);
    return hang(group, chunk, joiner);
  }
  if (shape === group.shape && !isTailed && /^(?:predicate|action|describing|wh|prepositional)$/.test(shape))
    return add(group, chunk);
  if ((shape === 'predicate' || shape === 'action') && tellsDeed && !isTailed) return add(group, chunk);
  if (group.shape === 'subordinate') {
    group.shape = shape === 'clause' ? 'clause' : group.shape;
    return hang(group, chunk, joiner);
  }
  if (shape === 'clause' && (joiner === 'but' || joiner === 'so' || joiner === 'and') && tellsDeed) {
    return hang(group, chunk, joiner);
  }
  if (shape === 'wh' || shape === 'subordinate' || shape === 'prepositional') {
    return group.shape === 'question' ? false : hang(group, chunk, joiner);
  }
  return false;
}

function add(group: Group, chunk: Token[]): true {
  group.items.push(chunk);
  return true;
}

// “…, 40 services” is an aside; “…, no downtime” says how; the rest keeps its comma.
function hang(group: Group, chunk: Token[], joiner: string): true {
  const first = chunk[0];
  const opening = first?.lower ?? '';
  const item = group.items.at(-1);
  if (
    chunk.length === 1 &&
    first?.kind === 'number' &&
    item?.at(-1)?.kind === 'number' &&
    group.tail.length === 0
  ) {
    item.push({ ...wordToken(',', true), kind: 'mark' }, first);
    return true;
  }
  if (joiner === '' && first?.kind === 'number' && !/^0$/.test(opening)) return bracket(group, chunk);
  const comma = { ...wordToken(',', true), kind: 'mark' as const };
  if (joiner === '' && /^(?:no|0|zero|little|minimal)$/.test(opening))
    group.tail.push(wordToken('with'), ...chunk);
  else if (joiner !== '') group.tail.push(comma, wordToken(joiner), ...chunk);
  else if (opening === 'because') group.tail.push(...chunk);
  else if (openings.test(opening) || group.tail.length > 0) group.tail.push(comma, ...chunk);
  else group.tail.push(comma, ...chunk);
  return true;
}

// “managed tenancies, income recovery, rent cases”: several things hang on, and the last takes an “and”.
function joinTail(group: Group): void {
  const commas = group.tail.flatMap((token, at) => (token.text === ',' ? [at] : []));
  const last = commas.at(-1);
  if (commas.length < 2 || commas[0] !== 0 || last === undefined) return;
  const pieces = commas.map((at, i) => group.tail.slice(at + 1, commas[i + 1]));
  if (group.tail.some(({ text }) => text === '(') || !pieces.every(isPlainThing)) return;
  group.tail.splice(last, 1, wordToken('and'));
}

function isPlainThing(piece: readonly Token[]): boolean {
  return (
    shapeOf(piece) === 'noun' &&
    !openings.test(lowerAt(piece, 0)) &&
    !piece.some(({ lower }) => coordinators.has(lower))
  );
}

function bracket(group: Group, chunk: Token[]): true {
  const [first] = chunk;
  const item = group.items.at(-1);
  const closing = item?.at(-1);
  if (!first) return true;
  if (
    group.tail.length === 0 &&
    item &&
    closing?.text === ')' &&
    item.some(({ kind }) => kind === 'number')
  ) {
    item.splice(-1, 1, { ...wordToken(',', true), kind: 'mark' }, ...chunk, closing);
    return true;
  }
  const open = { ...wordToken('('), kind: 'mark' as const };
  const close = { ...wordToken(')', true), kind: 'mark' as const };
  const aside = [open, { ...first, glued: true }, ...chunk.slice(1), close];
  if (group.tail.length === 0 && item) item.push(...aside);
  else group.tail.push(...aside);
  return true;
}
