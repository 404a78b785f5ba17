import { indefinite } from '../articles.ts';
import { adjectives, determiners, prepositions } from '../lexicon/grammar-words.ts';
import { isKnownNoun, isPlural } from '../lexicon/nouns.ts';
import { canBe, participleOf, verbReading } from '../lexicon/verbs.ts';
import { isPerson, persons } from '../read/self.ts';
import { tokensOf } from '../tokens.ts';
import { isPaper } from './had.ts';
import { qualificationOf } from './qualifications.ts';

const traits =
  'happy|glad|big|halfway|polite|awake|discreet|slow|squeamish|bothered|afraid|scared|shy|keen|tidy|tactful|diplomatic|unflappable|meticulous|punctual|dependable|numerate|bilingual|trilingual|multilingual|organised|cheerful|curious|humble|sober|unfazed|unshockable|comfortable|confident|at home|at ease';
const behind =
  '(?: (?:and|but) [\\p{Ll}-]+)?(?: (?:on|with|at|in|about|under|to|of|by|through|around|doing|working|being|anyway)(?: .+)?)?';
const state = new RegExp(`^(?:(?:not|very|quite|always|still|never) )?(?:${traits})${behind}$`, 'u');
const alone = /^(?:big|at home|at ease|afraid|scared|bothered|glad|happy|slow|halfway|awake)$/;

/** What one is, its “am” left out: “discreet”, “halfway through the APA modules”, “not squeamish”, “happy on nights”. */
export function ownState(text: string): string | undefined {
  if (!state.test(text) || alone.test(text) || text.split(' ').length > 9) return undefined;
  return `am ${text.replace(/^(?=never (?:bothered|scared|afraid|awake))/, '')}`;
}

const wellKnown =
  /^(?:retired|former|qualified|certified|licensed|registered|chartered|fast|calm|quick|steady|careful|patient|trained|experienced|keen|hard|good|tidy|safe|confident|early|self-taught|time-served|published|sworn|native|skilled|seasoned|practising) (?:\p{Ll}+ ){0,2}(\p{Ll}+)$/u;
export const folk =
  /^(?:firefighter|guy|notary|provider|instructor|assessor|practitioner|keyholder|subtitler|proofreader|copywriter|invigilator|interpreter|typist|carrier|grader|rider|sailor|climber|diver|swimmer|linguist|storyteller|riser|rigger|joiner|mason|machinist|registrar|actuary|surveyor|dispatcher|caregiver|carer|programmer)$/;

const byName = /^\p{Lu}[\p{L}\d]*(?: \p{Lu}[\p{L}\d]*)? (\p{Ll}+|Master|Instructor|ProAdvisor|Divemaster)$/u;

/** “Q grader”, “O2 provider”: what one is by its trade's name. */
export function namedRole(text: string): string | undefined {
  const head = byName.exec(text)?.[1] ?? '';
  return folk.test(head) || /^(?:Master|Instructor|ProAdvisor|Divemaster)$/.test(head)
    ? `am ${article(text)}${text}`
    : undefined;
}

/** “retired bank clerk”, “calm guy”: a person, said of oneself. */
export function ownRole(text: string): string | undefined {
  const head = wellKnown.exec(text)?.[1] ?? '';
  const isLivingOne = head !== '' && isPerson(tokensOf(head)) && !isPlural(head);
  return isLivingOne || folk.test(head) ? `am ${indefinite(text)} ${text}` : undefined;
}

/** “never lost a wheel nut”, “was never late”: what one says of a time that goes on. */
export function neverSaid(told: string): string {
  const lasting = /^was (never|always) (.+)$/.exec(told);
  if (lasting) return lasting[1] === 'never' ? `have never been ${lasting[2]}` : `am always ${lasting[2]}`;
  const [, verb = ''] = /^never (\p{Ll}+) /u.exec(told) ?? [];
  const participle = canBe(verb, 'past') ? participleOf(verbReading(verb)?.base ?? '') : undefined;
  if (/^not \p{Ll}+(?: |$)/u.test(told)) return `am ${told}`;
  if (participle) return `have never ${participle}${told.slice(6 + verb.length)}`;
  // “wired houses since I was 17”
  const [, deed = ''] = /^(\p{Ll}+) .* since (?:I was|(?:19|20)\d\d|school|college)\b/u.exec(told) ?? [];
  const done = canBe(deed, 'past') ? participleOf(verbReading(deed)?.base ?? '') : undefined;
  return done
    ? `have ${done}${told.slice(deed.length)}`
    : told.replace(/^am (?=trained (?:at|in|under) )/, '');
}

const easy = /^(?:no problem with |(.+) in my sleep$)/;

const opener = /^(?:an?|the|my|our|any|every|about|well|up)$/;
const offered = /^bring (?=about |over |my |our |an? |\d)/;

/** “keep my head”, “sign a bit of Makaton”: what one does; only a verb stands in front of an article. */
export function ownHabit(text: string): string | undefined {
  const asleep = easy.exec(text);
  if (asleep) return asleep[1] ? `can do ${text}` : `have ${text}`;
  const [first = '', next = '', ...rest] = text.split(' ');
  if (rest.length > 8 || (rest.length === 0 && next !== 'well')) return undefined;
  if (offered.test(text)) return `would ${text}`;
  const isVerb =
    /^\p{Ll}+$/u.test(first) &&
    canBe(first, 'base') &&
    !canBe(first, 'past') &&
    !canBe(first, 'participle') &&
    !prepositions.has(first) &&
    !determiners.has(first) &&
    !(adjectives.has(first) && first !== 'own');
  const isSure =
    opener.test(next) ||
    (/^(?:sing|read|laugh|talk|write|cook|walk|cycle|listen)$/.test(first) &&
      next === 'a' &&
      rest[0] === 'lot');
  return isVerb && isSure && !(next === 'up' && isKnownNoun(`${first}-up`)) ? text : undefined;
}

const names = /^(?:RVN|RN|RGN|RMN|HCA|EMT|CNA|LPN|PCSO|TA|GP|SHO|EHO)$/;
const since =
  /^(.+?) since ((?:\p{Lu}\p{Ll}+ )?(?:19|20)\d\d|\p{Lu}\p{Ll}+|\d\d|I was .+|then|school|college|university)$/u;
const heldPaper =
  /\b(?:licen[cs]e|certificate|certification|ticket|badge|card|diploma|permit|accreditation|registration|chartership|CCPA|CAMS|CFA|CPA|ACCA|CIMA|CISSP|SIA)$/;

/** “RVN since 2019”, “Q grader since 2021”, “skipper's ticket since January”: what one has been or held. */
export function lastingState(text: string): string | undefined {
  const [, thing = '', start = ''] = since.exec(text) ?? [];
  if (thing === '' || thing.split(' ').length > 5 || /^(?:an?|the|my|have|had)\b/.test(thing))
    return undefined;
  const from = `since ${/^[1-4]\d$/.test(start) ? `I was ${start}` : start}`;
  const head = (thing.split(' ').at(-1) ?? '').toLowerCase();
  if (
    names.test(thing) ||
    ((persons.test(head) || folk.test(head)) && /^(?:\p{Lu}|\p{Lu}{2,}|\p{Ll}+)(?: |$)/u.test(thing))
  )
    return `have been ${article(thing)}${/^\p{Lu}\p{Ll}+$/u.test(thing) ? head : thing} ${from}`;
  if (qualificationOf(tokensOf(thing))) return `have held ${qualificationOf(tokensOf(thing))} ${from}`;
  if (heldPaper.test(thing))
    return `have held ${/[A-Z]$/.test(thing) ? 'the ' : article(thing)}${thing} ${from}`;
  return undefined;
}

function article(thing: string): string {
  return /^[AEFHILMNORSX](?:[A-Z\d]|-)/.test(thing) ? 'an ' : `${indefinite(thing)} `;
}

const alright = /^((?:\p{L}[\p{L}-]* ){0,2}?(\p{Ll}+)) (?:are |is )?(?:ok|okay|fine|no problem|no bother)$/u;

/** “nights ok”, “early starts no problem”: what one is fine with. */
export function fineWith(text: string): string | undefined {
  const [, thing = '', head = ''] = alright.exec(text) ?? [];
  return isPlural(head) &&
    !/^(?:knees|legs|lungs|eyes|ears|hands|references|teeth|results|hips|arms)$/.test(head)
    ? `am fine with ${thing}`
    : undefined;
}

const standing = /^(.+?) (?:is )?(?:current|up to date|in date|in order)$/;

const bodies = /^(?:ACCA|ACA|CIMA|CIPD|CIPS|CPA)(?:[- ](?:qualified|part[- ]qualified))?$/;

/** “ACCA”: an accountant's body, whose name alone says that one is qualified. */
export function qualifiedBy(text: string): string | undefined {
  return bodies.test(text)
    ? `am ${text.replace(/[- ].*$/, '')}-${/part/.test(text) ? 'part-' : ''}qualified`
    : undefined;
}

/** “CPR current”, “CPC up to date”: a paper that holds. */
export function currentPaper(text: string): string | undefined {
  const [, thing = ''] = standing.exec(text) ?? [];
  if (!/^(?:\p{Lu}{2,6}|first aid|DBS|driving licence|passport|jabs)$/u.test(thing)) return undefined;
  return `have a current ${thing}${/^(?:CPR|BLS|ACLS|ALS|first aid|PALS)$/.test(thing) ? ' certificate' : ''}`;
}

const valid = /^(.+?) (?:valid|good|current|in date) (?:until|till|til|to|through) (.+)$/;

/** “F-gas certificate valid to 2029”, “STCW valid until 2029”. */
export function validPaper(text: string): string | undefined {
  const [, thing = '', end = ''] = valid.exec(text) ?? [];
  const tokens = tokensOf(thing);
  if (thing === '' || /^(?:an?|the|my|our)\b|s$/.test(thing) || / and /.test(thing)) return undefined;
  if (qualificationOf(tokens)) return `${qualificationOf(tokens)} valid until ${end}`;
  return isPaper(tokens) ? `${article(thing)}${thing} valid until ${end}` : undefined;
}

const finished = /^(\p{Lu}\S*(?:(?: and | )(?:\p{Lu}\S*|\d+))*) passed(?: (at|on|in|with) (.+))?$/u;
const course =
  /^((?:\p{Ll}[\p{L}'-]* )+(?:course|exam|module|diploma|training|apprenticeship)) (completed|passed|finished)((?: (?:in|on|at|with) .+)?)$/u;

/** “CM1 and CS1 passed at first sitting”, “posture course completed on 18 April”. */
export function passedPaper(text: string): string | undefined {
  const [, paper, at, how = ''] = finished.exec(text) ?? [];
  if (paper) {
    const place = at === 'at' && /^first (?:sitting|attempt|try|go)$/.test(how) ? `the ${how}` : how;
    return at ? `passed ${paper} ${at} ${place}` : `have passed ${paper}`;
  }
  const [, thing, verb = '', when = ''] = course.exec(text) ?? [];
  if (!thing || /^(?:an?|the|my|our) /.test(thing)) return undefined;
  const named = `${/training$/.test(thing) ? '' : `${indefinite(thing)} `}${thing}`;
  return when === '' ? `have ${verb} ${named}` : `${verb} ${named}${when}`;
}

const typed =
  /^(?:(?:touch[- ])?(?:type|typing) |(?:(audio typing|shorthand) ))?(?:at |of )?(\d{2,3}) words (?:per|a) minute(?: (shorthand|audio typing|typing))?$/;

/** “75 wpm audio typing”, “100 wpm shorthand”, “type 74 wpm”. */
export function typedSpeed(text: string): string | undefined {
  const [, before = '', speed, after = ''] = typed.exec(text) ?? [];
  if (!speed) return undefined;
  const what = before || after;
  if (what === 'shorthand') return `write shorthand at ${speed} words per minute`;
  return what === 'audio typing'
    ? `do audio typing at ${speed} words per minute`
    : `type ${speed} words per minute`;
}
