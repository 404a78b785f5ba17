import { addArticles } from '../articles.ts';
import {
  adverbs,
  auxiliaries,
  determiners,
  possessives,
  prepositions,
  subjectPronouns,
} from '../lexicon/grammar-words.ts';
import { isKnownNoun, isPlural } from '../lexicon/nouns.ts';
import { canBe, verbReading } from '../lexicon/verbs.ts';
import { shapeOf } from '../shape.ts';
import { isSureNoun } from '../sure-noun.ts';
import { type Token, textOf } from '../tokens.ts';
import { measuredHead, withSmallCounts } from './figure-tails.ts';

const sureVerb =
  /^(?:takes?|goes?|comes?|wants?|needs?|makes|gets?|gives?|keeps?|thinks|says|knows|sees|finds|brings|becomes?|begins|lets|meets|pays|sends|tells|asks|looks|seems|happens|depends|runs out|costs|eats|sits|stands|stays|lasts|leaves|loses|saves|sells|uses|works|opens|closes|starts|serves|covers|pointed|dictates?|leads to)$/;

/** Whether a verb stands in it that can be nothing else there. */
export function hasSureVerb(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower, text }, at) => {
    if (at === 0 || /^\p{Lu}/u.test(text)) return false;
    if (auxiliaries.has(lower)) return true;
    const forms = verbReading(lower)?.forms;
    return (
      Boolean(forms?.has('past') && !forms.has('participle')) ||
      (sureVerb.test(lower) && at < tokens.length - 1)
    );
  });
}
const openers =
  /^(?:you|your|about|over|under|nearly|no|zero|some|most|half|all|both|each|every|many|few|several|another|one)$/;

// “five days a week”
function isOften(tokens: readonly Token[], at: number): boolean {
  const [count, unit, per] = tokens.slice(at, at + 3);
  return (
    (count?.kind === 'number' || /^(?:two|three|four|five|six)$/.test(count?.lower ?? '')) &&
    /^(?:days|times|nights|hours|weeks)$/.test(unit?.lower ?? '') &&
    /^(?:a|an|per)$/.test(per?.lower ?? '')
  );
}

/** Whether the words name a thing, whole, with nothing told of it. */
export function isThing(tokens: readonly Token[]): boolean {
  const [first] = tokens;
  if (!first || tokens.length > 14 || tokens.some(({ kind }) => kind === 'link')) return false;
  const isShift = / on and \d+ off$/.test(textOf(tokens));
  const last = isShift || tokens.at(-1)?.text === 'May' ? undefined : tokens.at(-1);
  if (
    last &&
    ((adverbs.has(last.lower) && last.lower !== 'each') ||
      prepositions.has(last.lower) ||
      auxiliaries.has(last.lower))
  )
    return false;
  if (subjectPronouns.has(first.lower) || prepositions.has(first.lower) || auxiliaries.has(first.lower))
    return false;
  const plain = tokens.filter(({ kind, lower }) => !(kind === 'mark' && lower === '-'));
  const end = plain.findIndex(
    ({ lower }, at) =>
      at > 0 &&
      (isOften(plain, at) ||
        prepositions.has(lower) ||
        lower === '(' ||
        /^(?:and|or|versus|to|due|built|planted|placed|sold|served|twice|once|going|arriving|starting|coming|opening|closing|leaving|running|made|asked|checked|cut|lost|shared|written|since|per|a|an|each)$/.test(
          lower,
        )),
  );
  const core = end === -1 ? plain : plain.slice(0, end);
  const head = core.at(-1);
  if (!head || (head.kind === 'number' && core.length === 1)) return false;
  if (core.some(({ lower }, at) => at > 0 && auxiliaries.has(lower))) return false;
  if (core.length > 1 && hasSureVerb(core)) return false;
  if (
    /^(?:tough|fair|good|great|nice|full|part-time|needed|too|only|just|very|so|again|first|due|ok|okay|super|weekly|daily|ready|available|current|valid|basic|attached|done|passed)$/.test(
      head.lower,
    )
  )
    return false;
  const opening = verbReading(first.lower);
  if (first.kind === 'word' && opening && !/^\p{Lu}/u.test(first.text)) {
    const isNoun = isKnownNoun(first.lower) || canBe(first.lower, 'ing');
    if (!isNoun && !determiners.has(first.lower) && !opening.forms.has('participle')) return false;
    if (opening.forms.has('past') && !isNoun && core.length < 2) return false;
  }
  if (tokens.every(({ text }) => /^\p{Lu}[\p{Lu}\d&-]+s?$/u.test(text))) return true;
  if (tokens.length === 1 && /^\p{Lu}\p{Ll}{2,}$/u.test(first.text)) return true;
  if (head.kind === 'number') return /^\p{L}/u.test(first.text) && core.length > 1;
  const bare = core.filter(({ kind }, at) => !(kind === 'number' && at > 0 && isNumbered(core[at - 1])));
  if (shapeOf(bare) === 'noun' && isSureNoun(bare)) return true;
  const isNamed = isKnownNoun(head.lower) || extraNouns.test(head.lower) || measuredHead.test(head.lower);
  return isNamed && bare.slice(0, -1).every((token, at) => isBefore(token, at));
}

const extraNouns =
  /^(?:go-live|handover|sign-off|roll-?out|swap|mess|repo|tie|hire|count|move|wait|spend|unit|drill|stand-?up|borescope|shorthand|check-in|drop-in|follow-up|start-up|set-?up|take-?off|turnaround)$/;

function isNumbered(token: Token | undefined): boolean {
  return (
    /^\p{Lu}{2,}$/u.test(token?.text ?? '') ||
    /^(?:stage|phase|level|year|grade|class|tier|minus|oven|kiln|shaft|line|machine|room|unit|gate|berth|platform|tank|bay|dock|type|part|version|number|key)$/.test(
      token?.lower ?? '',
    )
  );
}

// What may stand before a noun and belong to it.
function isBefore({ kind, text, lower }: Token, at: number): boolean {
  if (kind === 'number') return at === 0;
  if (kind !== 'word' || auxiliaries.has(lower) || subjectPronouns.has(lower)) return false;
  if (
    adverbs.has(lower) &&
    !/^(?:daily|weekly|monthly|early|late|only|fast|back|front|next|first|last)$/.test(lower)
  )
    return false;
  const forms = /^\p{Lu}/u.test(text) ? undefined : verbReading(lower)?.forms;
  return !(at === 0 && forms && !isKnownNoun(lower) && !forms.has('ing') && !forms.has('participle'));
}

/** Whether the words can be what a deed was done to. */
export function isObject(tokens: readonly Token[]): boolean {
  const head = tokens.at(-1);
  if (!head || isThing(tokens)) return head !== undefined;
  const isPlain = tokens.every(
    ({ lower, kind }) =>
      kind !== 'mark' && !auxiliaries.has(lower) && !prepositions.has(lower) && !subjectPronouns.has(lower),
  );
  return isPlain && (/^\p{Lu}{2,}/u.test(head.text) || isKnownNoun(head.lower) || isPlural(head.lower));
}

/** The thing with the articles it goes by when both know it. */
export function named(tokens: readonly Token[]): string {
  const inner = innerArticles(tokens);
  const text = withSmallCounts(textOf(inner))
    .replace(
      /^(\d[\d.,]*) (km|kg|tonnes?|litres?|acres?|hectares?) (?=\p{L})(?!of\b|from\b|away\b|per\b|a\b)/u,
      '$1 $2 of ',
    )
    .replace(/(?<=^| )(\d+)-(\d+) (?=\p{Ll}{3})/gu, '$1 to $2 ');
  const [first] = tokens;
  if (!first || determiners.has(first.lower) || possessives.has(first.lower) || openers.test(first.lower))
    return text;
  if (/^(?:an?|the) /i.test(text)) return text.replace(/^an? /i, 'the ');
  if (first.kind === 'word' && canBe(first.lower, 'ing') && !isKnownNoun(first.lower)) return text;
  const end = tokens.findIndex(({ lower }, at) => at > 0 && (prepositions.has(lower) || lower === '('));
  const core = end === -1 ? tokens : tokens.slice(0, end);
  const isName =
    core.every((token) => /^\p{Lu}/u.test(token.text) || /^\d/.test(token.text) || token.text === '&') &&
    (core.length > 1 || !isPlural(core.at(-1)?.lower ?? '')) &&
    first.kind === 'word';
  const isLone = tokens.length === 1 && /^\p{Lu}{2,}$/u.test(first.text);
  const isNumberedName = /^\p{Ll}+ (?:\d{1,2}|[IVX]+)$/u.test(textOf(core));
  if (isLone || isNumberedName) return text;
  return isName && core.length < 4 && !/^\p{Lu}{2,}$/u.test(core.at(-1)?.text ?? '') ? text : `the ${text}`;
}

// Only what stands behind a preposition gets one: “forecast error” is one thing.
function innerArticles(tokens: readonly Token[]): Token[] {
  const end = tokens.findIndex(({ lower }, at) => at > 0 && prepositions.has(lower));
  return end === -1
    ? [...tokens]
    : [...tokens.slice(0, end), ...addArticles(tokens.slice(end), 'none', 'the')];
}
