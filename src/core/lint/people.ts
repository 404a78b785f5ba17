import { fold } from './kinship.ts';

const titles = new Set(
  (
    'mr mrs ms miss mx dr prof professor sir madam dame lord lady rev reverend father sister brother judge justice captain ' +
    'colonel commander major lieutenant lt cdr capt col principal director chef coach president officer ' +
    'herr frau mme madame monsieur m mlle senor senora sr sra signor signora don dona the ret hon chief doctor rabbi imam pastor ' +
    'commissioner councillor senator minister ambassador governor mayor brigadier general admiral sergeant constable inspector ' +
    'superintendent warden canon bishop dean provost rector vicar deacon maestro maestra sensei master headmaster headmistress ' +
    'matron nurse chairman chairwoman chair secretary skipper sheikh shri smt pan pani ing dipl mag dott dottore dottoressa avv ' +
    'docteur ingeniero hr hrn uncle auntie aunt mama baba tante onkel madam herrn fru'
  ).split(' '),
);
const men = new Set('mr sir herr monsieur senor signor father brother'.split(' '));
const women = new Set('mrs ms miss madam frau mme madame mlle senora signora sister'.split(' '));
const particles = new Set(
  'van von de der den del della di da dos das la le al el bin ibn ten ter st of and'.split(' '),
);

/** Short forms that a prefix does not give away. */
const nicknames =
  'robert bob rob bobby bert|william bill will billy liam|richard dick rick rich ricky|elizabeth liz beth betty lizzie eliza libby|margaret peggy maggie meg greta|katherine catherine kathryn kate kathy katie cathy kat kit|james jim jimmy jamie|john jack johnny jon|jonathan jon|michael mike mick mickey|edward ed ted eddie ned|alexander alex sasha sandy xander|alexandra alex sasha sandy lexi|andrew andy drew|anthony tony ant|charles charlie chuck|christopher chris kit topher|christina chris tina|daniel dan danny|danielle dani|david dave davey|deborah deb debbie|dorothy dot dottie|francis frank fran|frances fran frankie|frederick fred freddie|gerald gerry jerry|henry harry hank|jacob jake|jennifer jen jenny|jessica jess|joseph joe joey|joshua josh|joanna jo joanne|kenneth ken|lawrence larry laurie|leonard leo len|matthew matt|nicholas nick|nicola nicky nic|patricia pat patty trish tricia|patrick pat paddy|peter pete|philip phil|phillip phil|rebecca becky bex becca|ronald ron|samuel sam|samantha sam|stephen steve|steven steve|stephanie steph|susan sue suzy|theodore ted theo|theresa terri tess|thomas tom|timothy tim|victoria vicky tori|vincent vince|walter walt|zachary zach|abigail abby gail|benjamin ben|barbara barb babs|gregory greg|jeffrey jeff geoff|geoffrey geoff|nathaniel nate nat|natalie nat|olivia liv|oliver ollie|penelope penny|raymond ray|sebastian seb bas|gabriel gabe|gabriela gabi|antonio toni tony|francisco paco pancho|jose pepe|ignacio nacho|dmitri dima mitya|mikhail misha|maria masha mia|aleksandr sasha|johannes hans|yevgeny zhenya|wilhelmina mina'
    .split('|')
    .map((group) => new Set(group.split(' ')));

/** A person's name in parts, folded, titles apart. */
export interface PersonName {
  parts: readonly string[];
  titles: readonly string[];
}

const nameWord = /[\p{L}][\p{L}'’-]*/gu;

/** The people in "Ms Anita Rao and Mr Paul Lindqvist". */
export function peopleIn(text: string): PersonName[] {
  const people: PersonName[] = [];
  for (const chunk of text.slice(0, 1000).split(/,|;|\/|&|\band\b/i)) {
    const words = (chunk.match(nameWord) ?? []).map(fold);
    const parts = words.filter((word) => !titles.has(word));
    if (parts.length > 0) people.push({ parts, titles: words.filter((word) => titles.has(word)) });
  }
  return people;
}

/** Is `given` a way to write or shorten `known`? Both folded. */
export function sameName(given: string, known: string): boolean {
  if (given === known || plain(given) === plain(known)) return true;
  if (given.length === 1) return known.startsWith(given);
  const [short, long] = given.length < known.length ? [given, known] : [known, given];
  if (short.length >= 3 && long.startsWith(short)) return true;
  // "Becky" for Rebecca, "Ollie" for Oliver: the same start with a pet ending.
  if (/(ie|y|i)$/.test(short) && short.length >= 4 && long.startsWith(short.replace(/(.)\1?(ie|y|i)$/, '$1')))
    return true;
  return nicknames.some((group) => group.has(given) && group.has(known));
}

/** Umlauts written out, hyphens and apostrophes dropped. */
function plain(name: string): string {
  return name.replace(/[-'’]/g, '').replace(/ae/g, 'a').replace(/oe/g, 'o').replace(/ue/g, 'u');
}

/** Is a greeting's name a way to address this person? With a title goes the name as it is, not its short form. */
export function addresses(given: PersonName, known: PersonName): boolean {
  if (given.titles.length === 0) return given.parts.every((part) => belongsTo(part, [known]));
  const pieces = known.parts.flatMap((part) => [part, ...part.split('-')]).map(plain);
  return given.parts.every(
    (part) =>
      particles.has(part) ||
      part.length === 1 ||
      [part, ...part.split('-')].some((piece) => pieces.includes(plain(piece))),
  );
}

/** Is the word part of one of the people's names, or a title or particle? */
export function belongsTo(word: string, people: readonly PersonName[]): boolean {
  const folded = fold(word).replace(/['’]s$/, '');
  if (titles.has(folded) || particles.has(folded)) return true;
  // Nearly always the name stands as it is known; only then is it worth looking for short forms.
  if (people.some(({ parts }) => parts.includes(folded))) return true;
  const pieces = [folded, ...folded.split('-')];
  return people.some(({ parts }) =>
    parts.some((part) =>
      [part, ...part.split('-')].some((known) => pieces.some((piece) => sameName(piece, known))),
    ),
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
