import { indefinite } from '../articles.ts';
import { opensObject } from '../finite-verb.ts';
import { isKnownNoun } from '../lexicon/nouns.ts';
import { canBe } from '../lexicon/verbs.ts';
import { joinItems, type Phrase } from '../phrase.ts';
import { isPerson } from '../read/self.ts';
import { lowerAt, tokensOf } from '../tokens.ts';

const held =
  /^I (?=(?:(?:fully|also) )?(?:licensed|certified|accredited|chartered|insured|vetted) (?:for|to|in|by|until)\b)|^I (?=now (?:registered|licensed|certified|accredited|chartered|enrolled|trained|qualified) (?:for|to|in|on|at|as|by|with)\b)/;
const heldSince = /^I (?=(?:registered|licensed|certified|accredited|chartered|qualified) since \S)/;
const makes =
  /^I (?:wrote|built|made|designed|started|founded|set up|created|launched) (?:an?|the|my|our) [^,]*\b[^,s]+$/;
const stillThere = /^still (?:in use|in print|running|used|open|there|online)(?: (?:today|now|there))?$/;
const made =
  /^I (?:started|founded|launched|set up|ran|run|lead|led|made|built|organised|hosted|managed|opened) (?:an?|the|my|our) [^,]+$/;
// What is counted is no stretch of time and no distance.
const measure = /^(?:years?|months?|weeks?|days?|hours?|minutes?|seasons|km|miles|metres|pages|times|of)$/;

/** Sets apart what hangs on a sentence and has a verb or a subject of its own. */
export function withBitsApart(phrases: readonly Phrase[]): Phrase[] {
  const out: Phrase[] = [];
  for (const phrase of phrases) {
    const before = out.at(-1);
    // “wrote the manual”, and on the next line “still in use”
    if (
      before?.kind === 'clause' &&
      makes.test(before.text) &&
      'text' in phrase &&
      stillThere.test(phrase.text)
    ) {
      const text = `${before.text}, which is ${phrase.text}`;
      out.splice(-1, 1, retold(before, text));
      continue;
    }
    // “free for wedding season, weekends too”
    if (
      before?.kind === 'clause' &&
      /^I am (?:free|available) [^,]+$/.test(before.text) &&
      phrase.kind === 'covers' &&
      /^(?:weekends|evenings|nights|mornings|afternoons|holidays|\p{L}+days)$/u.test(phrase.text)
    ) {
      const text = `${before.text}, ${phrase.text} included`;
      out.splice(-1, 1, retold(before, text));
      continue;
    }
    if (phrase.kind === 'experience' && /^experience with (?:mostly|mainly) /.test(phrase.text)) {
      const text = phrase.text.replace(/^experience with (\S+) /, 'experience, $1 with ');
      out.push(retold(phrase, text));
      continue;
    }
    if (phrase.kind !== 'clause' && phrase.kind !== 'sentence') {
      out.push(phrase);
      continue;
    }
    // “my notice period is down to four weeks, was eight”
    const been = /^I was ((?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve)(?: \p{Ll}+s)?)$/u.exec(
      phrase.text,
    )?.[1];
    if (been && before?.kind === 'sentence' && /^my \p{L}[^,;]* (?:is|are) /u.test(before.text)) {
      const text = `${before.text}; it was ${been}`;
      out.splice(-1, 1, retold(before, text));
      continue;
    }
    const changed = /^(\p{Ll}[\p{Ll} ]{2,30}) (?:is|are) (up|down) (?=from |by |to )(.+)$/u.exec(phrase.text);
    if (changed && before && isPastDeed(before)) {
      const text = `${before.text}, and ${changed[1]} went ${changed[2]} ${changed[3]}`;
      out.splice(-1, 1, retold(before, text));
      continue;
    }
    const texts = apart(mended(phrase.text));
    texts.forEach((text, at) => {
      if (at === 0) out.push(text === phrase.text ? phrase : retold(phrase, text));
      else out.push({ kind: 'sentence', text, plain: [text], asWritten: true });
    });
  }
  return out;
}

function retold(phrase: Exclude<Phrase, { kind: 'points' }>, text: string): Phrase {
  return { ...phrase, text, plain: [text] };
}

function isPastDeed(phrase: Phrase): phrase is Extract<Phrase, { kind: 'clause' | 'sentence' }> {
  if (phrase.kind !== 'clause' && phrase.kind !== 'sentence') return false;
  const [subject, verb = ''] = phrase.text.split(' ');
  return subject === 'I' && canBe(verb, 'past') && !/[,;]/.test(phrase.text);
}

function mended(text: string): string {
  return text
    .replace(held, 'I am ')
    .replace(/^I am (an? [^,]+) (?=since (?:19|20)\d\d$)/, 'I have been $1 ')
    .replace(heldSince, 'I have been ')
    .replace(/(^I|and) used to (?=upset \p{Ll}+s\b)/u, (_all, head: string) => `${head} am used to `)
    .replace(
      /^(I have spent \S+ (?:years?|months)) (?=in an? (?:\S+ ){0,2}(?:prison|hostel|shelter|hospital|hospice|clinic|home|ward)\b)/,
      '$1 working ',
    )
    .replace(/^I am (?=ex-\p{Ll}+ (\p{Ll}+)$)/u, (all, name: string) =>
      isPerson(tokensOf(name)) ? 'I am an ' : all,
    )
    .replace(/^(I (?:just )?(?:finished|sat|took|did|retook) [^,]+), passed$/, '$1 and passed');
}

function apart(text: string): string[] {
  // “shift work is fine, did nights for 5 years”
  const fine = /^(?!I )([^,]+? (?:is|are) (?:fine|ok|okay|no problem)) and (\p{Ll}+) (.+)$/u.exec(text);
  if (fine && canBe(fine[2] ?? '', 'past')) return [fine[1] ?? '', `I ${fine[2]} ${fine[3]}`];
  const at = text.indexOf(', ');
  if (at < 0 || /[;:()“”"]/.test(text)) return [text];
  const bits = text.split(', ');
  const last = bits.at(-1) ?? '';
  const before = bits.slice(0, -1).join(', ');
  // “a story hour, 60 families by the end”
  if (bits.length === 2 && made.test(before) && isCounted(last)) return [`${before}, with ${last}`];
  // “tutored 5 kids, three passed”
  const share = /^(?:all|both|most|none|half|\d+|two|three|four|five|six)(?: of them)? (\p{Ll}+)$/u.exec(
    last,
  )?.[1];
  if (
    share &&
    bits.length === 2 &&
    / (?:\d+|\p{L}+s)\b/u.test(before) &&
    /^(?:passed|stayed|qualified|graduated|won|survived)$/.test(share)
  )
    return [`${before}, and ${last}`];
  if (bits.length === 2 && stillThere.test(last) && makes.test(before) && !/ and /.test(before))
    return [`${before}, which is ${last}`];
  // “I speak Armenian, Russian, Farsi, scheduled 30 interpreters”
  if (
    isOwnDeed(last) &&
    /^I \p{Ll}+ /u.test(before) &&
    !/ (?:and|or|that|which|who|but) /.test(before) &&
    !goesOn(last)
  )
    return [isRow(bits.slice(0, -1)) ? joinItems(bits.slice(0, -1)) : before, `I ${last}`];
  const held =
    bits.length === 2 && /^I (?!have )/.test(before) && !/ and /.test(before)
      ? heldOf(before, last)
      : undefined;
  if (held) return [before, held];
  return [text];
}

// “calm under pressure, bus driver nine years”
function heldOf(before: string, bit: string): string | undefined {
  const role = /^([\p{Ll} -]+?) (?:for )?((?:\d+|\p{Ll}+) years)( (?:with|without|in|on|at) .+)?$/u.exec(bit);
  if (role?.[1] && isPerson(tokensOf(role[1])) && !/^(?:an?|the|my)\b|s$/.test(role[1]))
    return `I have been ${indefinite(role[1])} ${role[1]} for ${role[2]}${role[3] ?? ''}`;
  const isState = /^I am [\p{Ll}-]+ (?:in|with|at|under) /u.test(before);
  if (
    isState &&
    /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten) (?:\p{Ll}+ )?(?:seasons|winters|summers|tours|placements|terms) (?:in|at|on|with) /u.test(
      bit,
    )
  )
    return `I have ${bit} behind me`;
  if (/^(?:good|strong|great) (?:contacts|links|connections|references|knowledge|network)\b/.test(bit))
    return `I have ${bit}`;
  const also = /^((?:\p{Ll}+ )?\p{Ll}+ing) too$/u.exec(bit)?.[1];
  const verb = before.split(' ')[1] ?? '';
  return also && canBe(verb, 'past') && !canBe(verb, 'base') ? `I have done ${also} too` : undefined;
}

// “called 60 shows and speak Italian”: the end of a row of deeds.
function goesOn(bit: string): boolean {
  const verb = / and (?:still |then |often )?(\p{Ll}+)/u.exec(bit)?.[1];
  return verb !== undefined && (canBe(verb, 'past') || canBe(verb, 'base') || /^(?:am|have|can)$/.test(verb));
}

function isCounted(bit: string): boolean {
  return (
    /^\d[\d,.k]* (?:\p{Ll}+ )?\p{Ll}+s\b/u.test(bit) &&
    !bit
      .split(' ')
      .slice(1, 3)
      .some((word) => measure.test(word))
  );
}

// Short things behind the first: they are one list.
function isRow(bits: readonly string[]): boolean {
  return bits.length > 1 && bits.slice(1).every((bit) => /^\p{L}[\p{L}-]*(?: \p{L}+)?$/u.test(bit));
}

// “scheduled 30 interpreters”, “keep careful logs”
function isOwnDeed(bit: string): boolean {
  const tokens = tokensOf(bit);
  const first = lowerAt(tokens, 0);
  const next = tokens[1];
  if (!next || isKnownNoun(first)) return false;
  const isObject =
    next.kind === 'number' ||
    (opensObject(next.lower) && !/^(?:last|this|next|out|up|off)$/.test(next.lower));
  const isPast = canBe(first, 'past') && !canBe(first, 'base') && isObject;
  const keeps =
    /^(?:keep|know|own|teach|speak|love)$/.test(first) && tokens.length > 2 && next.kind === 'word';
  return isPast || keeps;
}
