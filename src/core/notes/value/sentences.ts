import { joinItems, type Phrase } from '../phrase.ts';
import { withThingsHung } from './hung-things.ts';
import type { Piece } from './piece.ts';

/** What the pieces come to, in the order they were jotted. */
export function phrasesOf(jotted: readonly Piece[]): Phrase[] {
  const pieces = withThingsHung(withCountsHad(jotted));
  const worked = pieces.filter((piece) => piece.kind === 'span' || piece.kind === 'field');
  const deeds: { text: string; isLong: boolean }[] = [];
  const out: Phrase[] = [];
  const flush = () => {
    out.push(...sentences(deeds.splice(0)));
  };
  const seen = new Set<string>();
  for (const piece of pieces) {
    if (piece.kind === 'tail') continue;
    if (piece.kind === 'clause') {
      flush();
      out.push({ kind: 'sentence', text: piece.text + piece.tail });
      continue;
    }
    if (piece.kind === 'told') {
      deeds.push({
        text: piece.text + piece.tail,
        isLong: isLong(piece.text + piece.tail) && piece.tail !== '',
      });
      continue;
    }
    const group = piece.kind === 'field' || piece.kind === 'span' ? 'worked' : piece.kind;
    if (seen.has(group)) continue;
    seen.add(group);
    if (group === 'worked') {
      const told = workedText(worked);
      if (typeof told !== 'string') {
        flush();
        out.push(told);
      } else deeds.push({ text: told, isLong: isLong(told) });
      continue;
    }
    const same = pieces
      .filter((one) => one.kind === piece.kind)
      .flatMap((one) => ('tail' in one ? apart(one.text + one.tail) : []));
    const verb = piece.kind === 'had' ? 'have' : 'speak';
    deeds.push({ text: `${verb} ${joinItems(same)}`, isLong: same.length > 2 || isLong(same.join(' ')) });
  }
  flush();
  return out;
}

// “a PhD on bees, 3 papers”: what is only counted is had.
function withCountsHad(pieces: readonly Piece[]): Piece[] {
  const isHad = pieces.some(({ kind }) => kind === 'had');
  const isWorked = pieces.some(
    (piece) => piece.kind === 'span' || (piece.kind === 'field' && !isCount(piece)),
  );
  return pieces.map((piece) =>
    isHad && !isWorked && piece.kind === 'field' ? { ...piece, kind: 'had' as const } : piece,
  );
}

// A comma outside of brackets.
function isLong(text: string): boolean {
  return /, /.test(text.replace(/\([^)]*\)/g, ''));
}

type Worked = Extract<Piece, { kind: 'field' }> | (Extract<Piece, { kind: 'span' }> & { brought?: boolean });

function lonely({ told, tail }: Extract<Piece, { kind: 'span' }>): string {
  if (tail === '' || !/ behind me$/.test(told)) return told + tail;
  const bare = told.replace(/ behind me$/, '');
  return /^, and one of [^,]+$/.test(tail) ? `${bare}${tail.slice(1)} behind me` : bare + tail;
}

// A lone span is a deed; things alone are told of as experience; both together are what it covers.
function workedText(worked: readonly Worked[]): string | Phrase {
  const [first] = worked;
  if (first && worked.length === 1 && first.kind === 'span') return lonely(first);
  const items = withPartsOf(worked.flatMap(({ text, tail }) => apart(text + tail)));
  const fields = worked.filter(({ kind }) => kind === 'field');
  const bare = worked.find((one) => one.kind === 'span' && one.bare);
  if (bare && fields.length === worked.length - 1) {
    const [doing] = fields;
    if (doing && fields.length === 1 && isBareDoing(doing))
      return `have spent ${bare.text.replace(/ of experience$/, '')} ${doing.text}${doing.tail}${bare.tail}`;
    const things = joinItems(fields.map(({ text, tail }) => text + tail));
    // “curly hair mostly, 4 years”
    const mostly = /^(mostly|mainly) (.+)$/.exec(things);
    if (mostly) return `have ${bare.text}, ${mostly[1]} with ${mostly[2]}${bare.tail}`;
    return `have ${bare.text} with ${things}${bare.tail}`;
  }
  return {
    kind: 'covers',
    text: joinItems(items),
    items,
    hasSpan:
      worked.some((one) => one.kind === 'span' || one.brought || /^\d+ (?:years|months)\b/.test(one.text)) ||
      (worked.length === 1 && counted.test(first?.text ?? '')),
  };
}

// “two shipped apps, one with 80k users”: some of what was named, and no more of it.
function withPartsOf(items: readonly string[]): string[] {
  const whole: string[] = [];
  for (const item of items) {
    if (whole.length > 0 && someOfThem.test(item)) whole.push(`${whole.pop()}, ${item}`);
    else whole.push(item);
  }
  return whole;
}

const someOfThem =
  /^(?:(?:one|two|three|four|five|\d+|some|most|half|both|all|none|each|many)(?: of (?:them|these|those|which)\b| (?:with|in|for|on|at|from) )|the (?:last|first) (?:\d+|one|two|three) )/;

const counted = /^(?:\d|(?:two|three|four|five|six|seven|eight|nine|ten|several) )/;

// “Dictaphone and BigHand”
function apart(text: string): string[] {
  return /^\p{L}+ and \p{L}+$/u.test(text) ? text.split(' and ') : [text];
}

const state = /^am (?:no )?[\p{L}-]+(?:, [\p{L}-]+)*(?: and (?:no )?[\p{L}-]+)?$/u;

// Short deeds share their “I”; one with a comma stands by itself.
function sentences(deeds: readonly { text: string; isLong: boolean }[]): Phrase[] {
  const runs: { texts: string[]; isLong: boolean }[] = [];
  for (const { text, isLong } of deeds) {
    const run = runs.at(-1);
    const words = text.split(' ').length + (run?.texts.join(' ').split(' ').length ?? 0);
    const isSame =
      run &&
      run.texts.length < 3 &&
      !run.isLong &&
      !isLong &&
      words < 27 &&
      !(/ and /.test(text) && run.texts.some((one) => / and /.test(one)));
    // “patient, calm” share their “am”.
    if (run && isSame && state.test(text) && state.test(run.texts.at(-1) ?? '')) {
      const before = run.texts.pop() ?? '';
      const [, states = ''] = /^am (.+)$/.exec(before) ?? [];
      run.texts.push(`am ${joinItems([...states.split(/, | and /), text.slice(3)])}`);
    } else if (run && isSame) run.texts.push(text);
    else runs.push({ texts: [text], isLong });
  }
  return runs.map(({ texts }, at): Phrase => {
    const states = texts.length === 2 && texts.every((one) => /^am /.test(one));
    const text = `I ${states ? joinItems(texts).replace(/ and am /, ' and ') : joinItems(texts)}`;
    return at === 0
      ? { kind: 'clause', text, whose: 'mine', said: false, grave: false, asWritten: true }
      : { kind: 'sentence', text, asWritten: true };
  });
}

/** “running two shifts”: what one did, its doer left out. */
export function isBareDoing(piece: Piece): boolean {
  return piece.kind === 'field' && /^\p{L}+ing \S/u.test(piece.text);
}

/** “50k downloads”: says of nothing what it counts. */
export function isCount(piece: Piece): boolean {
  return piece.kind === 'field' && /^\d/.test(piece.text);
}
