import { determiners, prepositions } from '../lexicon/grammar-words.ts';
import { countableNouns, isPlural } from '../lexicon/nouns.ts';
import { canBe } from '../lexicon/verbs.ts';
import { lowerAt, type Token, textOf, tokensOf } from '../tokens.ts';
import { articled, articledText, type OwnPiece, owned, told, whole, withIndefinite } from './own-words.ts';
import { isObject, isThing } from './thing.ts';

/** “CM1/CM2 passed”: what is behind one. */
export function finishedOf(text: string): OwnPiece | undefined {
  const [, what = '', verb = '', when = ''] =
    /^(.{2,40}?) (passed|completed|done|finished|renewed)( (?:in|last|this) .+)?$/i.exec(text) ?? [];
  if (what === '' || !isThing(tokensOf(what.replace(/\//g, ' and ')))) return undefined;
  const thing = what.replace(/^(\p{Lu}\w+)\/(\p{Lu}\w+)$/u, '$1 and $2');
  const deed = /done/i.test(verb) ? 'completed' : verb.toLowerCase();
  const named = owned(thing);
  return told(when === '' ? `have ${deed} ${named}` : `${deed} ${named}${when}`);
}

/** “COC valid until 2030”: how a paper of one's own stands. */
export function standingOf(text: string): OwnPiece | undefined {
  const [, what = '', state = '', until = ''] =
    /^(.{2,40}?) (?:is |are )?(valid|current|in date|up to date|due|frozen|clear|ok)( .+)?$/i.exec(text) ??
    [];
  if (what === '') return undefined;
  const tail = until.trim().replace(/^to (?=\d|\p{Lu})/u, 'until ');
  if (/^due$/i.test(state) && !/^(?:in |on |by )?\p{Lu}\p{Ll}+/u.test(tail)) return undefined;
  if (/^ok$/i.test(state) && !(tail === '' && /^(?:DBS|references|medical|licence)$/i.test(what)))
    return undefined;
  if (tail !== '' && !/^(?:until|in|on|by|from|till) |^\p{Lu}/u.test(tail)) return undefined;
  const tokens = tokensOf(what);
  if (!isThing(tokens) || tokens.some(({ lower }) => prepositions.has(lower))) return undefined;
  const when = tail !== '' && /^\p{Lu}/u.test(tail) ? `in ${tail}` : tail;
  const verb =
    (isPlural(lowerAt(tokens, tokens.length - 1)) && !/^\p{Lu}+$/u.test(tokens.at(-1)?.text ?? '')) ||
    / and /.test(what)
      ? 'are'
      : 'is';
  const how = /^ok$/i.test(state) ? 'in place' : state.toLowerCase();
  return whole(`my ${what} ${verb} ${how}${when === '' ? '' : ` ${when}`}`);
}

/** “HV course booked for 9-13 November” */
export function bookedOf(text: string): OwnPiece | undefined {
  const [, what = '', when = ''] = /^(.{3,40}?) booked (?:for |on |in )?(\S.*)$/i.exec(text) ?? [];
  if (what === '' || !isThing(tokensOf(what)) || !/\d|\p{Lu}/u.test(when)) return undefined;
  const days = /^(\d{1,2})\s?[-–]\s?(\d{1,2} \p{Lu}\p{Ll}+)$/u.exec(when);
  const span = days
    ? `from ${days[1]} to ${days[2]}`
    : /^\d{1,2} \p{Lu}/u.test(when)
      ? `on ${when}`
      : `in ${when}`;
  return told(`am booked on ${withIndefinite(what)} ${span}`);
}

/** Verbs that open a deed of one's own. */
export const deedVerb =
  /^(?:built|led|ran|wrote|shipped|fixed|placed|cleared|managed|grew|cut|set|took|brought|did|made|kept|taught|trained|sold|designed|launched|reviewed|completed|finished|passed|worked|restored|re-logged|redesigned|rebuilt|negotiated|drafted|organised|organized|installed|coached|mentored|raised|saved|reduced|halved|doubled|moved|migrated|opened|closed|planned|woke|found|coded|typed|booked|tutored|picked|packed|forged|baked|cast|tested|automated|handled|looked|helped|started|created|developed|introduced|supervised|served|cooked|delivered|edited|translated|published|won|spent|studied|covered|assisted|logged|mapped|surveyed|painted|repaired|serviced|welded|wired|audited|drove|flew|sailed|dug|planted|cleaned|supported|rewrote|dropped|sharded|lifted|improved|increased|optimised|optimized|deployed|maintained|hosted|presented|prepared|sorted|ported|lectured|volunteered|interned|hired|recruited|onboarded|resolved|implemented|co-ordinated|coordinated|scaled)$/;
const spanText = '\\d+\\+? (?:years?|months?|seasons?|summers?)\\b';
const deedTail =
  /[,(]|\b(?:with|in|at|for|from|over|under|after|since|last|this|by|on|to|as|about|up|mostly|now)\b/;

const describesOnly =
  /^(?:used|qualified|certified|licensed|registered|retired|based|advanced|applied|experienced|skilled|mixed|dried|trained|related|needed|required|interested|dedicated|limited|unlimited|varied|combined|detailed|printed|painted|baked|fried|smoked|forged|welded)$/;

// “scanned 90k sheets”: a past form before what was counted.
function isOpenDeed(tokens: readonly Token[]): boolean {
  const [first, next] = tokens;
  return (
    first?.kind === 'word' &&
    /^\p{Ll}+ed$/u.test(first.text) &&
    canBe(first.lower, 'past') &&
    !describesOnly.test(first.lower) &&
    (next?.kind === 'number' || /^(?:the|a|an|my|all|two|three|four|five)$/.test(next?.lower ?? ''))
  );
}

/** “shipped live ETA”, “can sharpen anything” */
export function deedOf(text: string): OwnPiece | undefined {
  const tokens = tokensOf(text);
  const [first] = tokens;
  if (!first || tokens.length < 2 || tokens.length > 22) return undefined;
  if (/^(?:can|could)$/.test(first.lower))
    return canBe(lowerAt(tokens, 1), 'base') ? told(articled(tokens)) : undefined;
  if (first.lower === 'done') return told(`have done ${withIndefinite(textOf(tokens.slice(1)))}`);
  if (!deedVerb.test(first.lower) && !isOpenDeed(tokens)) return undefined;
  const rest = textOf(tokens.slice(1));
  // “did close from 8 to 4 days”
  const cut = /^([^,]{2,40}?) (\d[\d.]*%.*)$/.exec(rest);
  if (
    cut?.[1] &&
    /^(?:cut|reduced|raised|lowered|lifted|grew|improved|increased|dropped)$/.test(first.lower) &&
    isObject(tokensOf(cut[1]))
  )
    return told(`${first.lower} ${cut[1]} by ${cut[2]}`);
  const moved = /^(.{2,40}?) (from [£$€]?\d\S*(?: \p{L}+)? to [£$€]?\d.*)$/u.exec(rest);
  if (moved?.[1] && /^(?:did|took|got|made)$/.test(first.lower))
    return told(`brought the ${moved[1].replace(/^the /, '')} ${moved[2]}`);
  const object = tokens.slice(1);
  const end = object.findIndex(({ lower }) => deedTail.test(lower));
  const core = end === -1 ? object : object.slice(0, end);
  if (
    core.length > 0 &&
    !isObject(core) &&
    !/^[£$€]?\d/.test(core[0]?.text ?? '') &&
    !/^(?:the|my|our|all|it|them|similar|same|something)$/.test(lowerAt(core, 0))
  )
    return undefined;
  if (new RegExp(`^${spanText}`).test(rest)) return told(`${first.lower} for ${rest}`);
  if (end === 0 && /^(?:raised|cut|grew|brought|took|got|lifted|reduced)$/.test(first.lower))
    return undefined;
  if (/^(?:same|similar)$/.test(lowerAt(object, 0)))
    return told(`${first.lower} ${/^same/.test(lowerAt(object, 0)) ? 'the ' : 'something '}${rest}`);
  const isOne =
    core.length > 1 &&
    countableNouns.has(core.at(-1)?.lower ?? '') &&
    core[0]?.kind === 'word' &&
    !determiners.has(core[0].lower) &&
    !/^(?:my|same|similar)$/.test(core[0].lower);
  if (!isOne) return told(articled(tokens));
  return told(
    `${first.lower} ${withIndefinite(textOf(core))}${end === -1 ? '' : ` ${articledText(textOf(object.slice(end)))}`.replace(/ ,/g, ',')}`,
  );
}
