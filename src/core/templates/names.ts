import type { Register } from '../text/draft.ts';

const titles =
  /^(?:dr|prof|professor|mr|mrs|ms|mx|miss|sir|dame|rev|judge|captain|capt|col|sgt|herr|frau|mme|mlle|monsieur|madame|señora?|senora?|signora?)\.?$/i;
const suffixes = /^(?:jr|sr|ii|iii|iv|phd|ph\.d|md|m\.d|mba|esq|cpa|rn|pe)\.?$/i;

/** What stands before a first name and belongs to it: nobody is greeted “Hi Coach” or “Hi Big”. */
const callings =
  /^(?:coach|chef|sister|brother|father|mother|uncle|aunt|auntie|pastor|nurse|officer|lady|lord|big|little|old|young)$/i;

interface PersonName {
  title: string;
  first: string;
  last: string;
  full: string;
}

// Only a comma before a suffix belongs to the name; every other one parts two people.
function splitPeople(names: string): string[] {
  return names
    .split(/\s*[,;&]\s*|\s+and\s+/i)
    .map((name) => name.replace(/\s+/g, ' ').trim())
    .filter((name) => name !== '' && !suffixes.test(name));
}

function readName(full: string): PersonName {
  const words = full.split(' ').filter((word) => !suffixes.test(word));
  const title = words.length > 1 && titles.test(words[0] ?? '') ? (words.shift() ?? '') : '';
  const last = words.at(-1) ?? '';
  return { title, first: words.length > 1 || !title ? (words[0] ?? '') : '', last, full };
}

/** The people a mail is addressed to, by every form of their name a note may use. */
export function namesOf(interviewer: string | undefined): PersonName[] {
  return splitPeople(interviewer ?? '').map(readName);
}

/** How to greet: “Ana” or “Ana and Ben”; “Dr. Roy”, or “Ana Roy” where no title is known. */
export function greetingName(interviewer: string | undefined, register: Register): string {
  const names = namesOf(interviewer).map(({ title, first, last, full }) => {
    if (register === 'casual' && first !== '')
      return callings.test(first) ? full.split(' ').slice(0, 2).join(' ') : first;
    // Knights and dames are called by their first name.
    return title ? `${title} ${/^(?:sir|dame)$/i.test(title) ? first : last}` : full;
  });
  const final = names.pop() ?? '';
  return names.length > 0 ? `${names.join(', ')} and ${final}` : final;
}

/** The first of a person's own names. */
export function firstName(name: string | undefined): string {
  return namesOf(name)[0]?.first ?? '';
}
