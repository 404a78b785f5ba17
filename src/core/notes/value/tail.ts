import { addArticles, indefinite } from '../articles.ts';
import { adjectives, determiners, prepositions } from '../lexicon/grammar-words.ts';
import { isPlural } from '../lexicon/nouns.ts';
import { canBe } from '../lexicon/verbs.ts';
import { isCrew } from '../read/crew.ts';
import { isPerson } from '../read/self.ts';
import { isClause } from '../read/whole-clause.ts';
import { isSureNoun } from '../sure-noun.ts';
import { lowerAt, type Token, textOf } from '../tokens.ts';
import type { Piece } from './piece.ts';
import { placed } from './places.ts';
import { spanEnd } from './span.ts';

const funded =
  /^(?:funded|accepted|published|approved|built|used|occupied|renewed|adopted|printed|shortlisted|chosen|picked|recorded|signed)$/;
const papersIn = /\b(?:licen[cs]e|certificate|card|ticket|permit|badge|diploma)\b/;
/** What only says more of the stretch `before`: “mostly the nervous ones”, “no accidents”, “the last 4 as manager”. */
export function tailOf(
  chunk: readonly Token[],
  joiner: string,
  before: Piece | undefined,
): string | undefined {
  if (!before || before.kind === 'tail' || chunk.length > 10) return undefined;
  const first = lowerAt(chunk, 0);
  const last = lowerAt(chunk, chunk.length - 1);
  const text = placed(chunk);
  const and = joiner === '' ? '' : `${joiner} `;
  if (chunk.some(({ lower }) => /^(?:i|we|you|he|she|they)$/.test(lower)))
    return first === 'so' && isClause(chunk.slice(1)) ? `, ${text}` : undefined;
  if (
    /^(?:mostly|mainly|especially|including|partly|usually|particularly|chiefly)$/.test(first) &&
    chunk.length > 1
  )
    return canBe(lowerAt(chunk, 1), 'past') ? undefined : `, ${text}`;
  // “sheep mainly”
  if (/^(?:mostly|mainly)$/.test(last) && chunk.length > 1 && isSureNoun(chunk.slice(0, -1)))
    return before.kind === 'span' && before.bare
      ? `, mostly ${/^(?:nights|days|weekends|evenings|mornings)$/.test(lowerAt(chunk, 0)) ? '' : 'with '}${textOf(chunk.slice(0, -1))}`
      : `, ${last} ${textOf(chunk.slice(0, -1))}`;
  if (
    /^(?:too|as well)$/.test(last) &&
    chunk.length > 1 &&
    'tail' in before &&
    (before.tail !== '' || before.kind === 'span') &&
    isSureNoun(chunk.slice(0, -1))
  )
    return before.tail === '' ? `, ${text}` : `, and ${text}`;
  if (first === 'nothing') {
    const from = lowerAt(chunk, 1) === 'ever' ? 2 : 1;
    const state = chunk.slice(from);
    if (state.length > 0 && state.length < 3 && isLacking(lowerAt(state, state.length - 1)))
      return `, and nothing was ${from === 2 ? 'ever ' : ''}${textOf(state)}`;
  }
  if (first === 'no' && isNothing(chunk) && /^, with [^,]+$/.test(before.tail)) return ` and ${text}`;
  if (isCrew(chunk) && before.kind === 'told') return `, with ${textOf(addArticles(chunk, 'none', 'a'))}`;
  if (/^(?:no|not)$/.test(first) && isNothing(chunk))
    return before.kind === 'told' && before.tail === '' ? ` with ${text}` : `, with ${text}`;
  if (/^(?:christmas|weekends?|nights|holidays)$/.test(first) && last === 'included' && chunk.length === 2)
    return `, ${text}`;
  const whole = /^(.+) and all(?: that)?$/.exec(text)?.[1];
  if (
    whole &&
    chunk.length < 8 &&
    isSureNoun(
      chunk.slice(
        0,
        chunk.findIndex(({ lower }) => lower === 'and'),
      ),
    )
  )
    return `, ${whole} included`;
  // “trained two apprentices, both stayed”
  if (
    /^(?:both|all|none|most|half)$/.test(first) &&
    before.kind === 'told' &&
    canBe(lowerAt(chunk, 1), 'past') &&
    chunk.length < 5
  )
    return funded.test(last) ? `, ${text}` : `, and ${text}`;
  if (first === 'never' && /^an?$/.test(lowerAt(chunk, 1)) && chunk.length < 5 && isSureNoun(chunk.slice(2)))
    return ` without ${textOf(chunk.slice(1))}`;
  // “books balanced every month”
  if (
    isPlural(first) &&
    canBe(lowerAt(chunk, 1), 'participle') &&
    /^(?:every|each|on)$/.test(lowerAt(chunk, 2)) &&
    chunk.length < 6 &&
    before.kind !== 'field'
  )
    return `, with the ${text}`;
  // “five jobs in hotels, three as night manager”
  const counted =
    before.kind === 'field' &&
    /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten) \p{L}+s\b/u.test(before.text);
  if (
    counted &&
    /^(?:one|two|three|four|five|six|\d{1,2})$/.test(first) &&
    /^(?:with|as|in|on|at)$/.test(lowerAt(chunk, 1))
  )
    return `, ${text.replace(/^(\S+)/, '$1 of them')}`;
  if (before.kind === 'span') {
    // “2 with ECMO”, “one of year 5”, “last 4 as manager”
    const at = /^(?:the )?last\b/.test(text) ? (first === 'the' ? 2 : 1) : 0;
    const isThem = /^of them$/.test(`${lowerAt(chunk, 1)} ${lowerAt(chunk, 2)}`);
    if (isThem && (prepositions.has(lowerAt(chunk, 3)) || canBe(lowerAt(chunk, 3), 'ing')))
      return `, ${text}`;
    // “ski patrol for three”
    const share = /^(.+) for (one|two|three|four|five|six|\d{1,2})(?: of them)?$/.exec(textOf(chunk));
    if (share?.[1] && isSureNoun(chunk.slice(0, share[1].split(' ').length)))
      return `, with ${share[1]} for ${share[2]} of them`;
    const isShare = /^(?:one|two|three|four|five|six|\d{1,2})$/.test(lowerAt(chunk, at));
    const link = lowerAt(chunk, at + 1);
    if (isShare && /^(?:with|as|in|on|at)$/.test(link))
      return `, ${at > 0 ? `the last ${text.replace(/^(?:the )?last /, '')}` : text.replace(/^(\S+)/, '$1 of them')}`;
    if (isShare && at === 0 && link === 'of' && chunk.length < 6) return `, and ${text}`;
    if (
      /^(?:\S+ ){1,2}(?:a|per|each|every) (?:day|week|month|night|shift|year)$/.test(text) &&
      chunk[0]?.kind === 'number'
    )
      return `, with ${text}`;
    const role = chunk;
    const then = joiner === 'then' ? 'then ' : '';
    if (
      isPerson(role) &&
      !isPlural(last) &&
      role.length < 4 &&
      !/^(?:an?|the|my|no)$/.test(lowerAt(role, 0)) &&
      !/[ (]/.test(before.tail.replace(/, as an? \p{L}+$/u, ''))
    )
      return `, ${then}as ${indefinite(textOf(role))} ${textOf(role)}`;
    if (
      then !== '' &&
      role.length < 3 &&
      /^(?:logistics|sales|care|retail|security|catering|admin|management|training|kitchens?)$/.test(last)
    )
      return `, then in ${textOf(role)}`;
  }
  if (
    /^(?:the )?(?:longest|biggest|largest|smallest|oldest|youngest|shortest|heaviest|tallest) /.test(text) &&
    chunk.some(({ kind }) => kind === 'number')
  )
    return `, ${text.replace(/^(?:the )?/, 'the ')}`;
  if (/^(?:the )?(?:same) /.test(text) && isSureNoun(chunk))
    return `, with ${text.replace(/^(?:the )?/, 'the ')}`;
  // “CIA part 2 passed, part 3 in November”
  if (/^part \d (?:in|on|next) /.test(text) && before.kind === 'told' && /\bpart \d/.test(before.text))
    return `, with ${text}`;
  // “forklift licence soon, November 12”
  if (
    /^(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}$|^\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)$/.test(
      text,
    ) &&
    before.kind === 'told'
  )
    return `, on ${text}`;
  if (last === 'included' && chunk.length < 5 && isSureNoun(chunk.slice(0, -1)))
    return `, ${determiners.has(first) || isPlural(lowerAt(chunk, chunk.length - 2)) ? '' : 'the '}${textOf(chunk)}`;
  if (/^(?:alone|on my own|single-handed)$/.test(text) && before.kind === 'told') return `, ${text}`;
  if (/^(?:nights|days|earlies|lates|weekends)$/.test(text) && before.kind === 'span') return `, on ${text}`;
  if (
    /^(?:mon|tues|wednes|thurs|fri|satur|sun)day (?:nights|evenings|mornings|afternoons)$/.test(
      text.toLowerCase(),
    )
  )
    return `, on ${text}`;
  // “my own website, 900 readers”
  if (
    before.kind === 'had' &&
    /^my own /.test(before.text) &&
    chunk[0]?.kind === 'number' &&
    chunk.length === 2 &&
    isPlural(last)
  )
    return `, with ${text}`;
  if (
    before.kind === 'had' &&
    /^(?:finished|completed|renewed|passed)$/.test(first) &&
    /^(?:in|last|this)$/.test(lowerAt(chunk, 1)) &&
    chunk.length < 4
  )
    return `, ${text}`;
  if (
    /^(?:mon|tues|wednes|thurs|fri|satur|sun)days$/.test(first) &&
    chunk.length === 1 &&
    before.kind === 'told'
  )
    return `, on ${text}`;
  const expiry = /^(?:expires?|runs out) (?:in |on )?((?:\p{Lu}\p{Ll}+ )?20\d\d)$/u.exec(text)?.[1];
  if (expiry && before.kind === 'had') return `, valid until ${expiry}`;
  // “trained in manual handling, refreshed in April”
  if (
    canBe(first, 'participle') &&
    /^(?:in|last|this)$/.test(lowerAt(chunk, 1)) &&
    chunk.length < 4 &&
    before.kind === 'told' &&
    /^am (?:trained|certified|qualified|registered)\b/.test(before.text)
  )
    return `, ${text}`;
  if (/^first time in /.test(text)) return ` for the ${text}`;
  if (text === 'all weathers') return ', in all weathers';
  const until = /^(?:still )?(?:good|valid|ok) ((?:until|to|till) .+)$/.exec(text)?.[1] ?? '';
  if (until && before.kind === 'told' && papersIn.test(before.text)) return `, and it is valid ${until}`;
  if (/^valid (?:until|to|till) /.test(text) && before.kind === 'had') return `, ${text}`;
  // “about 70 in a year”, “80 calls a day”
  if (
    /^(?:about|over|nearly|almost|some|up to)$/.test(first) &&
    chunk.some(({ kind }) => kind === 'number') &&
    !(before.kind === 'field' && joiner !== '')
  )
    return spanEnd(chunk, 0) > 0 ? undefined : `, ${text}`;
  if (
    chunk[0]?.kind === 'number' &&
    before.kind === 'told' &&
    spanEnd(chunk, 0) === 0 &&
    !canBe(last, 'participle') &&
    chunk.length > 1 &&
    isPlural(lowerAt(chunk, 1))
  )
    return `, ${text}`;
  if (
    /^(?:in|at|with|without|from|for|by|on|for|as)$/.test(first) &&
    !/^on (?:call|duty)\b/.test(text) &&
    chunk.length > 1 &&
    !chunk.some(({ lower }) => canBe(lower, 'past'))
  )
    return `, ${and}${text}`;
  return undefined;
}

function isLacking(word: string): boolean {
  return (
    /^(?:missing|late|wrong|lost|broken|stolen|short|left|wasted|unpaid)$/.test(word) ||
    (canBe(word, 'participle') && /ed$/.test(word))
  );
}

// “no accidents”, “not one accident”
function isNothing(chunk: readonly Token[]): boolean {
  const from = lowerAt(chunk, 0) === 'no' ? 1 : /^(?:one|a)$/.test(lowerAt(chunk, 1)) ? 2 : 0;
  // “no smoker” says what one is.
  if (isPerson(chunk.slice(from)) && !isPlural(lowerAt(chunk, chunk.length - 1))) return false;
  if (from === 0 || chunk.length < from + 1 || chunk.length > from + 4) return false;
  const end = chunk.findIndex(({ lower }, at) => at > from && prepositions.has(lower));
  const head = lowerAt(chunk, (end === -1 ? chunk.length : end) - 1);
  return (
    !(adjectives.has(head) && !isPlural(head)) &&
    (isPlural(head) || isSureNoun(chunk.slice(from))) &&
    !/^(?:problem|problems|worries|idea|experience)$/.test(head)
  );
}
