import { determiners, prepositions } from '../lexicon/grammar-words.ts';
import { wordsOf } from '../lexicon/words-of.ts';
import { lowerAt, type Token, textOf } from '../tokens.ts';
import type { Piece } from './piece.ts';
import { placed } from './places.ts';

/** The names of languages. */
export const languages = wordsOf(`
afrikaans albanian amharic arabic armenian azerbaijani basque bangla belarusian bengali bosnian bulgarian burmese cantonese cebuano catalan chinese croatian czech danish dari dutch english estonian ewe fante ga farsi finnish flemish french gaelic georgian german greek gujarati haitian hausa hebrew hindi hungarian icelandic igbo indonesian irish italian japanese javanese kannada kazakh khmer kikuyu kinyarwanda korean kurdish lao latvian lingala lithuanian luganda macedonian malay malayalam maltese maori mandarin marathi moldovan mongolian nepali norwegian oromo pashto persian polish portuguese punjabi quechua romanian russian samoan sepedi serbian sesotho setswana shona sinhala slovak slovene slovenian somali sotho spanish swahili swedish tagalog tajik tamazight tamil telugu thai tigrinya tswana tongan turkish twi ukrainian urdu uyghur uzbek vietnamese welsh wolof xhosa yiddish yoruba zulu
`);
const measure =
  /^(?:some|a|bit|of|little|basic|good|fluent|native|conversational|enough|decent|also|everyday)$/;
const level = /^(?:[abc][12](?:\.\d)?|fluent|native|basic)$/;

/** Reads the languages one speaks: “some Arabic”, “German B1”, “three languages on the phone”. */
export function spokenOf(chunk: readonly Token[]): Piece | undefined {
  const spoken = (text: string): Piece => ({ kind: 'spoken', text, tail: '' });
  // “I speak Greek English and a bit of German”
  const from = lowerAt(chunk, 0) === 'i' ? 1 : 0;
  if (lowerAt(chunk, from) === 'speak') return rowOf(chunk.slice(from + 1));
  const count = chunk[0];
  const isCounted =
    lowerAt(chunk, 1) === 'languages' && (count?.kind === 'number' || determiners.has(count?.lower ?? ''));
  if (isCounted) {
    const rest = chunk.slice(2);
    if (rest.length === 0) return spoken(textOf(chunk));
    if (rest.every(({ lower }) => languages.has(lower)))
      return spoken(`${textOf(chunk.slice(0, 2))} (${listed(rest)})`);
    return /^(?:on|at|with)$/.test(lowerAt(rest, 0)) && rest.length < 5
      ? spoken(`${textOf(chunk.slice(0, 2))} ${placed(rest)}`)
      : undefined;
  }
  const names = chunk.filter(({ lower }) => lower !== 'and');
  if (names.length > 0 && names.every(({ lower }) => languages.has(lower))) return spoken(listed(names));
  const at = chunk.findIndex(({ lower }) => languages.has(lower));
  // “Italian mother tongue”
  if (
    at === 0 &&
    /^(?:mother tongue|first language|native|native speaker)$/.test(textOf(chunk.slice(1)).toLowerCase())
  )
    return {
      kind: 'clause',
      text: `${named(chunk[0])} is my ${/^first/.test(lowerAt(chunk, 1)) ? 'first language' : 'mother tongue'}`,
      tail: '',
    };
  if (at < 0 || !chunk.slice(0, at).every(({ lower }) => measure.test(lower) && lower !== 'also'))
    return undefined;
  const before = textOf(chunk.slice(0, at));
  const name = named(chunk[at]);
  const rest = chunk.slice(at + 1);
  const told = /^(?:bit|bit of|a bit)$/.test(before) ? 'a bit of' : before;
  const full =
    /^(?:fluent|native|basic|good)?$/.test(told) || /^(?:some|a bit of|a little|enough)$/.test(told);
  if (!full) return undefined;
  const text = told === '' ? name : `${told} ${name}`;
  if (rest.length === 0) return spoken(text);
  const inner = rest.filter(({ text: mark }) => mark !== '(' && mark !== ')');
  if (rest.length === 3 && inner.length === 1 && level.test(lowerAt(inner, 0)) && told === '')
    return spoken(`${name} (${textOf(inner)})`);
  if (rest.length === 1 && level.test(lowerAt(rest, 0)) && told === '')
    return /^[abc]/.test(lowerAt(rest, 0)) && !/^basic$/.test(lowerAt(rest, 0))
      ? spoken(`${name} (${textOf(rest).toUpperCase()})`)
      : spoken(`${lowerAt(rest, 0)} ${name}`);
  return prepositions.has(lowerAt(rest, 0)) && lowerAt(rest, 0) === 'for' && rest.length < 8
    ? spoken(`${text} ${textOf(rest)}`)
    : undefined;
}

function named(token: Token | undefined): string {
  const text = token?.text ?? '';
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function listed(tokens: readonly Token[]): string {
  const names = tokens.map(named);
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : (names[0] ?? '');
}

// Languages one after the other, with or without their commas.
function rowOf(tokens: readonly Token[]): Piece | undefined {
  const names: string[] = [];
  let before = '';
  for (const token of tokens) {
    if (token.lower === 'and' && before === '') continue;
    if (languages.has(token.lower)) {
      names.push(before === '' ? named(token) : `${before} ${named(token)}`);
      before = '';
    } else if (measure.test(token.lower) && token.lower !== 'also')
      before = before === '' && token.lower === 'bit' ? 'a bit' : `${before} ${token.text}`.trim();
    else return undefined;
  }
  return names.length > 1 && before === ''
    ? { kind: 'spoken', text: `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`, tail: '' }
    : undefined;
}
