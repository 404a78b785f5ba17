import type { Span } from '../text/draft.ts';
import { oneOf, wordSet } from '../text/word-set.ts';
import { mark, type Words } from '../text/words.ts';
import type { KnownNames } from './context-names.ts';
import { fold } from './kinship.ts';
import { isPlaceLike } from './name-slips.ts';
import { belongsTo } from './people.ts';
import type { NamedHit } from './phrases/net.ts';
import type { Reading } from './reading.ts';

/** A company that is named where only the right one belongs. */
export interface CompanySlip extends Span {
  name: string;
}

const noName = wordSet(`
  i january february march april may june july august september october november december monday tuesday
  wednesday thursday friday saturday sunday linkedin zoom teams skype slack google english german french
  spanish
`);

/** What names of firms and houses have and names of fields of work have not. */
const houses = wordSet(`
  ltd inc llc gmbh plc corp group trust clinic hospital bank school college university studios partners
  technologies solutions agency museum company sons holdings airlines hotel hotels associates stores
  nurseries estates gardens industries mobility airways ferries laboratories bakery brewery
`);
const fields = wordSet(`
  lab labs institute studio systems software tech logistics services foundation theatre brothers media
  press energy foods consulting insurance works council society association catering kitchen farm farms
  mill mills motors pharma health care digital network networks ventures capital publishing books design
  architects engineering nursery estate railway railways laboratory analytics robotics biotech retail
  consultants dental vet vets
`);
/** What hardly any name of a person or a place has. */
const organisation = new RegExp(`\\b(${oneOf(houses)}|${oneOf(fields)})\\b`, 'i');

/** Companies named where only the right one belongs, "the role at …", "join …", and halves of the right one. */
export function* companySlips(reading: Reading, known: KnownNames, company: string): Iterable<CompanySlip> {
  const { words } = reading;
  let last = -1;
  for (const hit of reading.hits) {
    if (!hit.act.startsWith('wrong-name/')) continue;
    const sentence = words.sentences[hit.sentence];
    if (!sentence || isOwn(words, hit.from, hit.to, sentence.end)) continue;
    let end = hit.to;
    while (end < sentence.to && isNameWord(words, end, end > hit.to)) end++;
    const at = words.starts[hit.to] ?? 0;
    // “at [Company]”, “at XXX Ltd”, “at COMPANY_NAME”: gaps, and told as such.
    if (end === hit.to || /^[[{<]|^.(?:XX|[A-Z]+_)/.test(words.text.slice(at - 1, at + 20))) continue;
    const names = Array.from({ length: end - hit.to }, (_, k) => wordAt(words, hit.to + k));
    const after = end < sentence.to ? wordAt(words, end).toLowerCase() : '';
    const isOwner = ((words.marks[end - 1] ?? 0) & mark.owner) !== 0;
    if (
      hit.act === 'wrong-name/help'
        ? !(isOwner && isPlaceLike(names.at(-1) ?? ''))
        : isOwner && names.length === 1
    )
      continue;
    const isHouse = organisation.test(names.join(' ')) || isKindOnly(names, names.length - 1, company);
    if (hit.act === 'wrong-name/met' && !isHouse) continue;
    if (!isHouse && isPlace(reading, hit, names, company)) continue;
    if (hit.act === 'wrong-name/gift' && !houses.has((names.at(-1) ?? '').toLowerCase())) continue;
    if (isVenue(wordAt(words, hit.from), names.at(-1) ?? '')) continue;
    if (
      isListed(words, after, end, sentence.to) ||
      names.some((name, k) => isKnown(name, known) && !isKindOnly(names, k, company))
    )
      continue;
    if (isInitials(names.join(''), company)) continue;
    // "Wish to work for" and "work for" end at the same name.
    if (last === hit.to) continue;
    last = hit.to;
    yield {
      start: words.starts[hit.to] ?? 0,
      end: words.ends[end - 1] ?? 0,
      name: names.join(' '),
    };
  }
  yield* halfNamed(reading, known, company);
}

/** "My last job at …" and "the team at …, where I worked" are about another employer. */
function isOwn(words: Words, from: number, to: number, sentenceEnd: number): boolean {
  const before = words.text
    .slice(words.starts[Math.max(0, from - 4)], words.ends[to - 1])
    .replace(
      /\bmy (?:skills|knowledge|contacts|energy|ideas|interest|passion|enthusiasm|wish|dream|hope|aim)\b/i,
      '',
    );
  const after = words.text.slice(words.ends[to - 1], sentenceEnd);
  return (
    /\b(my|last|previous|former|current|old|ago|i (worked|did|was|had|ran|led))\b/i.test(before) ||
    /\b(where|when|while) (i|we)\b(?!['’]d| would| could| want| hope)|\b(?:ago|until|from|since|in) (?:19|20)\d\d\b/i.test(
      after,
    )
  );
}

const venues = wordSet(`
  station wharf park hall house court cross airport building campus centre center café tower
`);
const streets = wordSet(`street road lane avenue square terrace`);
/** "The interview at Union Station" tells where it was, "at Mill Lane" wherever it stands. */
const isVenue = (first: string, last: string): boolean =>
  streets.has(last.toLowerCase()) || (/^interview/i.test(first) && venues.has(last.toLowerCase()));

/** "The post, and the wells at Tinghir", "the branch manager at Ho", "the interview with Globex at Nuwara Eliya". */
function isPlace(
  { text, words }: Reading,
  { from, to }: NamedHit,
  names: readonly string[],
  company: string,
): boolean {
  for (let i = from + 1; i < to; i++) if (((words.marks[i] ?? 0) & mark.clause) !== 0) return true;
  const said = text.slice(words.starts[from], words.ends[to - 1]);
  if (/^interview\w* at$/i.test(said)) return names.length > 1 || text.includes(company);
  return names.length === 1 && /\b(?:branch|depot|station|district)\b/i.test(said);
}

/** "Join Priya and you", "… and Tom": a list of people. */
const isListed = (words: Words, after: string, end: number, stop: number): boolean =>
  after === 'and' &&
  end + 1 < stop &&
  (/^(you|your|the|her|his)$/.test(wordAt(words, end + 1)) || isNameWord(words, end + 1, true));

const wordAt = (words: Words, i: number): string =>
  words.text.slice(words.starts[i], words.ends[i]).replace(/['’]s$/, '');

function isNameWord(words: Words, i: number, inside: boolean): boolean {
  const marked = words.marks[i] ?? 0;
  return (
    (marked & mark.capital) !== 0 &&
    (marked & (mark.quoted | mark.half)) === 0 &&
    (!inside || (marked & mark.clause) === 0) &&
    (inside || (marked & mark.clause) === 0)
  );
}

/** Is it a name of the context, or of nobody at all? */
export function isKnown(name: string, { words, people }: KnownNames): boolean {
  const folded = fold(name);
  return (
    words.has(folded) ||
    noName.has(folded) ||
    belongsTo(name, people) ||
    folded.split('-').some((part) => words.has(part))
  );
}

/** "Ferndale Gardens" for Fernhill Gardens: the last word only tells what kind of house it is. */
function isKindOnly(names: readonly string[], k: number, company: string): boolean {
  const kind = /[\p{L}\p{N}]+\s+([\p{L}\p{N}]+)\W*$/u.exec(company)?.[1];
  return k > 0 && k === names.length - 1 && kind !== undefined && fold(names[k] ?? '') === fold(kind);
}

/** "Hollow Elm's list" for Hollow Oak Press: begun like the company's name, and gone on like another. */
function* halfNamed({ words }: Reading, known: KnownNames, company: string): Iterable<CompanySlip> {
  const [own = '', second = ''] = wordsIn(company);
  // “North”, “Royal” and “Great” begin many names.
  if (own.length < 6 || second === '' || organisation.test(second)) return;
  for (let at = 1; at < words.count; at++) {
    const isOwner = ((words.marks[at] ?? 0) & mark.owner) !== 0;
    if (!isOwner || !isNameWord(words, at, true) || fold(wordAt(words, at - 1)) !== own) continue;
    const [start = 0, end = 0] = [words.starts[at - 1], words.ends[at]];
    if (!isKnown(wordAt(words, at), known)) yield { start, end, name: words.text.slice(start, end) };
  }
}

const wordsIn = (company: string): string[] => (company.match(/[\p{L}\p{N}]+/gu) ?? []).map(fold);

/** "HSBC" for a company of those initials, or "BlueRiver" for Blue River. */
function isInitials(name: string, company: string): boolean {
  const words = company.match(/[\p{L}\p{N}]+/gu) ?? [];
  const folded = fold(name);
  return (
    fold(words.map((word) => word[0]).join('')).startsWith(folded) || fold(words.join('')).startsWith(folded)
  );
}
