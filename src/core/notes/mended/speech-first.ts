import { finiteVerbAt } from '../finite-verb.ts';
import { adverbs, determiners, possessives, prepositions } from '../lexicon/grammar-words.ts';
import { countableNouns, isPlural } from '../lexicon/nouns.ts';
import { verbReading } from '../lexicon/verbs.ts';
import { lowerAt, tokensOf } from '../tokens.ts';

const verbs =
  'said|says|promised|told me|laughed|joked|admitted|warned|explained|reckoned|reckons|swore|swears';
const behind = new RegExp(`^(?!.*[?"“”])([^.;:]+?)(?:,| [-–—]+)\\s+(he|she|they) (${verbs})\\.?$`, 'iu');
const saidSo =
  /^([^.;:?"“”]+?)(?:,| [-–—]+)\s+(he|she|they|you) said (?:so|that|it) (himself|herself|themselves|yourself)\.?$/iu;
const asked =
  /^(?:(.{3,40}?)(?: [-–—]|,|:) )?((?:what|why|how|where|when|who) (?:(?! [-–—] )[^,?])+)(?:,|\?| [-–—]) (he|she|they) (asked|wondered|wanted to know)$/i;

// “Tuesdays are dead, she said, hardly covers the heating”
const between = /^([^,.;:?"“”]+), (he|she|they) (said|says), ([^,.;:?"“”]+)\.?$/iu;

function isThird(text: string): boolean {
  const word = /^(?:hardly|barely|never|always|scarcely) (\p{Ll}+)/u.exec(text)?.[1] ?? '';
  const forms = verbReading(word)?.forms;
  return Boolean(forms?.has('third') && !forms.has('base'));
}

/** “no two days the same, he promised”: who said it comes first, and what was said stays whole. */
export function speechFirst(line: string): string {
  const middle = between.exec(line);
  if (middle?.[1] && finiteVerbAt(tokensOf(middle[1])) > 0 && isThird(middle[4] ?? ''))
    return `${middle[2]} ${middle[3]} ${middle[1]}, and it ${middle[4]}`;
  const question = asked.exec(line);
  if (question && !question[1]) return `${question[3]} ${question[4]} ${question[2]}`;
  const [, news = '', whose = '', self = ''] = saidSo.exec(line) ?? [];
  if (finiteVerbAt(tokensOf(news)) > 0 && !news.includes(','))
    return `${whose} said ${self} that ${withThe(news)}`;
  const found = behind.exec(line);
  if (!found) return line;
  const [, said = '', who = '', verb = ''] = found;
  const what = said.replace(
    /^(?:No|The|An?|Every\w+|Nobody|Nothing|It|They|We|You|There|My|Our|Two|Three|Some|Most|All) /,
    (word) => word.toLowerCase(),
  );
  if (/ [=→] |->/.test(what)) return line;
  if (
    /\b(?:he|she|they) (?:said|says|told|thought)\b/i.test(what) ||
    /^(?:that|and|but|so|yes|no,)\b/i.test(what)
  )
    return line;
  const told = verb.toLowerCase().replace('laughed', 'joked');
  const parts = what.split(/(?:,| [-–—]+) /);
  const isWhole =
    /^(?:I|you|we|they|he|she|it|there|everyone|everybody|nobody|everything|nothing|no one) /i.test(what) ||
    finiteVerbAt(tokensOf(parts[0] ?? '')) > 0;
  if (isWhole)
    return `${who} ${told} ${/^(?:promised|joked|admitted|swore|swears|warned|explained)$/.test(told) ? 'that ' : ''}${withThe(what)}`;
  // “the tender in Ghent - everything hangs on it, he said”
  if (parts.length > 1 || /^(?:joked|swore|swears|admitted|warned|explained)$/.test(told)) return line;
  return `${who} ${/^(?:said|says|told me|reckon)/.test(told) ? 'mentioned' : told} ${withThe(what)}`;
}

/** “first aid room” with the article it lacks. */
export function withThe(thing: string): string {
  const tokens = tokensOf(thing);
  const end = tokens.findIndex(
    ({ kind, lower }, at) =>
      at > 0 &&
      (kind !== 'word' ||
        prepositions.has(lower) ||
        adverbs.has(lower) ||
        (verbReading(lower) !== undefined && !countableNouns.has(lower) && !isPlural(lower))),
  );
  if (tokens[end]?.kind === 'number') return thing;
  const front = end === -1 ? tokens : tokens.slice(0, end);
  const noun = lowerAt(front, front.length - 1);
  const first = front[0];
  const isBare =
    first?.kind === 'word' &&
    first.text === first.lower &&
    !determiners.has(first.lower) &&
    !possessives.has(first.lower) &&
    !/^(?:i|you|we|they|he|she|it|there|no|each|every|any|some|most|all|both|half)$|'s$/.test(first.lower) &&
    !front.some(({ lower }) => /^(?:and|or)$/.test(lower));
  return isBare && countableNouns.has(noun) && !isPlural(noun) ? `the ${thing}` : thing;
}
