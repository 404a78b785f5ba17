import { wordSet } from '../text/word-set.ts';
import { fold } from './kinship.ts';

const titles = wordSet(`
  abbess abbot admiral adv advocate agha alhaja alhaji ambassador anh arch archdeacon arq ato attorney atty
  avv bac bapak begum bey bibi bishop boss bosun brigadier brother bu bursar bwana canon capt captain cdr
  chair chairman chairwoman chan chef chi chief chu cik cllr coach col colonel commander commissioner
  constable councillor cpl curator dada dame datin dato datuk deacon dean dhr dipl director doamna docteur
  doctor doktor domnul domnule don dona dott dottore dottoressa doutor doutora dr editor encik eng engineer
  engr father foreman fr frau froken fru gaffer general gospa gospodin gospodine gospodja governor gveret
  haji hajj hajjah hajji hanim head headmaster headmistress headteacher herr herrn hoca hocam hon hr hrn ibu
  imam ing ingeniero insp inspector ji judge justice khanom kun kyria kyrie lady laoshi librarian lic
  licenciada licenciado lieutenant lord lt m maam madam madame maestra maestro mag maitre major mam manager
  mama mar master matron mayor meneer mevr mevrouw mijnheer minister miss missus mister mlle mme monsieur
  mother mr mrs ms msgr mwalimu mx mzee nurse nushi officer oga ong pak pan pandit pane pani panie panna
  pastor president principal prior prioress producer prof profe professor provost puan purser rabbi rector
  registrar rev revd reverend saheb sahib sama san sayyid secretary senator senor senora senpai sensei
  sergeant sgt sheikh shri shrimati signor signora sir sister skipper smt sr sra superintendent supervisor
  supt swami szanowny teacher the tuan ustad ustadh ustaz vicar warden weizero xiansheng
`);
const men = wordSet(`mr sir herr monsieur senor signor father brother`);
const women = wordSet(`mrs ms miss madam frau mme madame mlle senora signora sister`);
const academic = new Set(['dr', 'prof', 'professor']);
const particles = wordSet(`
  van von de der den del della di da dos das la le al el bin ibn ten ter st of and
`);

/** Short forms that a prefix does not give away. */
const nicknames = (
  'agnieszka aga|alberto beto tito|aleksander olek|aleksandr sasha|aleksandra ola|alexander sasha sandy' +
  '|alexandra sasha sandy lexi|amelia millie amy|anastasia nastya|angus gus' +
  '|anthony tony|antonina tosia|antonio tony|barbara babs babsi|cecilia celia|charles chuck|christopher kit' +
  '|david dave davey|dmitri dima mitya' +
  '|dolores lola|dorothy dot dottie|edmund ned ted|eduardo lalo dudu|edward ted ned' +
  '|ekaterina katya|eleanor nell nora|elisabeth lisbeth liesl betty els|elizabeth liz betty lizzie libby' +
  '|emily millie|enrique quique kike|eoghan owen|fergus gus|frances frankie|francis frank' +
  '|francisco paco pancho chico|friedrich fritz|gabriel gabe|georg jorg|gerald jerry' +
  '|giovanni gianni|giuseppe beppe peppe|grzegorz grzes|guillermo memo|harriet hattie hetty' +
  '|heinrich heinz heiner|helen nell nellie|hendrik henk|henrietta hetty|henry harry hank' +
  '|ignacio nacho|isabella izzy|ivan vanya|jacob jake|jacqueline jackie' +
  '|jakub kuba|james jim jimmy jem|jeffrey geoff|jeremy jem|jerzy jurek|jesus chucho' +
  '|joanna joanne asia|johannes hans|john jack jon|jose pepe ze|josef sepp|joseph joe joey' +
  '|katherine catherine kathryn kate cathy kit|lars lasse|lawrence larry laurie|leonard len' +
  '|luis lucho|malgorzata gosia|margaret peggy maggie mags meg greta' +
  '|margarete gretel grete|maria mia|martha patty|mary polly molly|matilda tilly' +
  '|michael mike mick mickey|nathaniel nate|nicholas nick|nicola nicky' +
  '|nikolai kolya nick|nikolaus klaus|nils nisse|olivia liv|padraig pat|patricia trish|patrick paddy' +
  '|philip pip|philippa pippa pip|rebecca becky bex|reginald rex|richard dick rick ricky' +
  '|robert bob bobby|roberto beto|rosalind roz|rosario charo|rudolf rolf|sarah sally sadie|sebastian bas' +
  '|stephen steve|susan sue suzy|theodore ted|theresa terri tess|thomas tom|ulrich uli|veronica ronnie' +
  '|victoria vicky|vladimir vova volodya|wilhelmina mien|willem wim|william bill billy|yevgeny zhenya'
)
  .split('|')
  .map((group) => new Set(group.split(' ')));

/** A person's name in parts, folded, titles apart. */
export interface PersonName {
  parts: readonly string[];
  titles: readonly string[];
}

/** First names that with another ending are somebody else's: a Daniel is no short Daniela, as a Dan may be. */
const whole = wordSet(`
  adrian albert carl christian daniel denis dominic emil eric erik gabriel ivan joseph josef julian justin
  karl louis manuel marcel martin michel paul philip rafael raphael robert simon stefan stephan valentin
  victor viktor
`);
const otherEnding = /^(?:l?a|l?e|ina?|ine|ett[ea]|i[ea]|n[ea]|pa)$/;

/** Are both whole first names that share all but an ending, as Paul and Paula do? */
function isOtherSex(short: string, long: string): boolean {
  return whole.has(short) && otherEnding.test(long.slice(short.length));
}

const nameWord = /[\p{L}][\p{L}'’-]*/gu;

/** The people in "Ms Anita Rao and Mr Paul Lindqvist". */
export function peopleIn(text: string): PersonName[] {
  const people: PersonName[] = [];
  for (const chunk of text.slice(0, 1000).split(/,|;|\/|&|\band\b/i)) {
    const words = (chunk.match(nameWord) ?? []).map(fold);
    const isTitle = (word: string, at: number): boolean => titles.has(word) && !isSurname(words, at);
    const parts = words.filter((word, at) => !isTitle(word, at));
    if (parts.length > 0) people.push({ parts, titles: words.filter(isTitle) });
  }
  return people;
}

/** "Mr Abbot", "Dr Dean": titles that are surnames, too. */
const surnames = wordSet(`abbot bishop canon dean judge major pope`);

function isSurname(words: readonly string[], at: number): boolean {
  return (
    at === words.length - 1 &&
    surnames.has(words[at] ?? '') &&
    at > 0 &&
    /^(?:mr|mrs|ms|miss|mx|dr|prof)$/.test(words[0] ?? '')
  );
}

/** Is `given` a way to write or shorten `known`? Both folded. */
function sameName(given: string, known: string): boolean {
  if (given === known || plain(given) === plain(known)) return true;
  if (given.length === 1) return known.startsWith(given);
  const [short, long] = given.length < known.length ? [given, known] : [known, given];
  // A lost last letter is a slip: a Jasmin is no short Jasmine.
  if (short.length >= 2 && long.startsWith(short))
    return !isOtherSex(short, long) && !(short.length > 5 && long === `${short}e`);
  // "Lena" for Magdalena, "Enzo" for Lorenzo.
  if (short.length >= 4 && long.includes(short)) return true;
  // "Becky" for Rebecca, "Ollie" for Oliver: the same start with a pet ending.
  if (/(ie|y|i)$/.test(short) && short.length >= 4 && long.startsWith(short.replace(/(.)\1?(ie|y|i)$/, '$1')))
    return true;
  // "Tymek", "Zosia", "Masha": a pet ending on the first letters.
  if (
    short.slice(0, 2) === long.slice(0, 2) &&
    /(?:[cnstz][iy]a|sha|[cs]hka|enka|ek|ito|ita|inh[oa]|chen|je)$/.test(
      given.length > known.length ? known : given,
    )
  )
    return true;
  return nicknames.some((group) => group.has(given) && group.has(known));
}

/** Umlauts written out, hyphens and apostrophes dropped. */
function plain(name: string): string {
  return name.replace(/[-'’]/g, '').replace(/ae/g, 'a').replace(/oe/g, 'o').replace(/ue/g, 'u');
}

/** Is a greeting's name a way to address this person? With a title goes the name as it is, not its short form. */
export function addresses(given: PersonName, known: PersonName): boolean {
  // "Pani Anno": a name in -a, called.
  const isVocative = (part: string): boolean =>
    part.endsWith('o') && known.parts.includes(`${part.slice(0, -1)}a`);
  // “Dr Femi” is what Dr Oluwafemi Adebayo lets himself be called; “Mr Femi” is nobody.
  const isTitled = given.titles.some(
    (title) => men.has(title) || women.has(title) || (given.parts.length > 1 && academic.has(title)),
  );
  if (!isTitled)
    return isCalled(given.parts, known) || (given.titles.length > 0 && isVocative(given.parts.at(-1) ?? ''));
  const pieces = known.parts.flatMap((part) => [part, ...part.split('-')]).map(plain);
  return given.parts.every(
    (part) =>
      particles.has(part) ||
      part.length === 1 ||
      pieces.includes(plain(part)) ||
      part.split('-').every((piece) => pieces.includes(plain(piece))),
  );
}

/** "Ana Roy", "Roy", "Auntie Ana": a word before the first name is what she is called, in whatever language. */
function isCalled(parts: readonly string[], known: PersonName): boolean {
  const belongs = (part: string): boolean => belongsTo(part, [known]);
  const last = parts.at(-1) ?? '';
  return parts.every(belongs) || (parts.length === 2 && sameName(last, known.parts[0] ?? ''));
}

/** Is the word part of one of the people's names, or a title or particle? */
export function belongsTo(word: string, people: readonly PersonName[]): boolean {
  const folded = fold(word).replace(/['’]s$/, '');
  if (titles.has(folded) || particles.has(folded)) return true;
  // Nearly always the name stands as it is known; only then is it worth looking for short forms.
  if (people.some(({ parts }) => parts.includes(folded))) return true;
  const known = people.flatMap(({ parts }) => parts);
  const halves = known.flatMap((part) => part.split('-'));
  const isDouble = folded.includes('-');
  return (
    folded.split('-').every((piece) => halves.some((half) => sameName(piece, half))) ||
    // “Fenwick-Hulme” is nobody’s way to write Fenwick-Hume, though it begins like it.
    known.some((part) => !(isDouble && part.includes('-')) && sameName(folded, part))
  );
}

/** "Mr" for a "Ms", or the other way round. */
export function wrongTitle(given: PersonName, people: readonly PersonName[]): boolean {
  const side = (person: PersonName): 'men' | 'women' | null =>
    person.titles.some((title) => men.has(title))
      ? 'men'
      : person.titles.some((title) => women.has(title))
        ? 'women'
        : null;
  const mine = side(given);
  if (!mine) return false;
  const meant = people.filter((person) => given.parts.some((part) => belongsTo(part, [person])));
  return meant.length > 0 && meant.every((person) => side(person) !== null && side(person) !== mine);
}

/** Is the word a slip of the pen away from a name? Both folded. */
export function isNearMiss(word: string, name: string): boolean {
  if (name.length < 5 || word.length < 4 || Math.abs(word.length - name.length) > 1) return false;
  if (word[0] !== name[0] && word.slice(1) !== name.slice(1)) return false;
  return (
    distance(plain(word), plain(name)) === 1 || (name.length > 7 && distance(plain(word), plain(name)) === 2)
  );
}

/** Edits between two short words, a swap of neighbours counting as one. */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  const at = (i: number, j: number): number => rows[i]?.[j] ?? 99;
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(at(i - 1, j) + 1, (row[j - 1] ?? 99) + 1, at(i - 1, j - 1) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, at(i - 2, j - 2) + 1);
      row.push(best);
    }
  }
  return at(a.length, b.length);
}
