import { indefinite } from '../articles.ts';
import { month } from '../lexicon/dates.ts';
import { determiners, prepositions } from '../lexicon/grammar-words.ts';
import { countableNouns, isMass, isPlural } from '../lexicon/nouns.ts';
import { canBe } from '../lexicon/verbs.ts';
import { roles } from '../spans.ts';
import { lowerAt, type Token, textOf, tokensOf } from '../tokens.ts';
import { withDateJoined, withFigureJoined, withSmallCounts } from './figure-tails.ts';
import { bookedOf, deedOf, deedVerb, finishedOf, standingOf } from './own-deeds.ts';
import { span, spanOf } from './own-spans.ts';
import {
  articledOne,
  articledText,
  held,
  joined,
  known,
  type OwnPiece,
  type OwnReader,
  told,
  whole,
  withIndefinite,
} from './own-words.ts';
import { isThing } from './thing.ts';

/** A readable piece of what the writer would bring; nothing where its sentence would be a guess. */
export function ownPiece(piece: string): OwnPiece | undefined {
  const text = withDateJoined(piece)
    .replace(/^(?:and|plus|also|then|so|but|new|since then|news?|me|fit)(?::\s*|,\s*| (?=\S))/i, (lead) =>
      /^also/i.test(lead) ? 'also ' : /^new\b/i.test(lead) && !/:/.test(lead) ? lead : '',
    )
    .replace(/^i (?:have|ve|'ve) (?=\p{L})/iu, '')
    .replace(/,? too$/i, '')
    .replace(/^i (?=\p{L})/iu, '');
  const there =
    /^(?:at )?(?:my )?(previous|last|old|former) (company|job|clinic|school|employer|place|role|firm|ward|hospital|shop|kitchen|site|team): (.+)$/i.exec(
      text,
    );
  if (there?.[3]) {
    const deed = deedOf(there[3]);
    return deed?.kind === 'told'
      ? whole(`at my ${there[1]?.toLowerCase()} ${there[2]} I ${deed.text}`)
      : undefined;
  }
  for (const read of readers) {
    const found = read(text);
    if (found) return { ...found, text: withSmallCounts(found.text) };
  }
  return undefined;
}

const languages: ReadonlyMap<string, string> = new Map(
  'en=English eng=English de=German fr=French es=Spanish it=Italian pt=Portuguese nl=Dutch pl=Polish hu=Hungarian slo=Slovenian hr=Croatian cz=Czech ru=Russian tr=Turkish vi=Vietnamese sv=Swedish dk=Danish ro=Romanian hindi=Hindi bangla=Bangla urdu=Urdu arabic=Arabic english=English german=German french=French spanish=Spanish italian=Italian polish=Polish dutch=Dutch portuguese=Portuguese'
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
);

/** “HU/DE/EN”: languages by their codes. */
function spokenOf(text: string): OwnPiece | undefined {
  const bare = text.replace(/^(?:languages?|langs?):? /i, '');
  const codes = bare.split(/\/|, | and /);
  const names = codes.flatMap((code) => {
    const [, bit = '', short = ''] = /^(bit )?(.+)$/i.exec(code.trim().toLowerCase()) ?? [];
    const name = languages.get(short);
    return name ? [bit ? `a bit of ${name}` : name] : [];
  });
  if (codes.length < 2 || names.length < codes.length) return undefined;
  return told(`speak ${joined(names)}`);
}
// “phonics lead”, “independent prescriber since 2023”
function roleOf(text: string): OwnPiece | undefined {
  const tokens = tokensOf(text);
  const end = tokens.findIndex(({ lower }, at) => at > 0 && (prepositions.has(lower) || lower === '('));
  const core = end === -1 ? tokens : tokens.slice(0, end);
  const head = lowerAt(core, core.length - 1);
  if (
    isPlural(head) ||
    core.some(({ lower }) => lower === 'and') ||
    !(roles.test(head) || roleEnd.test(head))
  )
    return undefined;
  if (determiners.has(lowerAt(core, 0)) || !isThing(core)) return undefined;
  return told(`${/nerd|fan|geek|graduate|mariner/.test(head) ? 'am' : 'have been'} ${withIndefinite(text)}`);
}

const roleEnd =
  /^(?:nerd|geek|fan|graduate|mariner|grader|preceptor|prescriber|instructor|inspector|captain|skipper|trustee|governor|chair|treasurer|captain|foreman|auditor|mentor)$/;

function answerableOf(text: string): OwnPiece | undefined {
  const fine = /^(.{4,30}) (?:ok|okay|fine|no problem)$/i.exec(text)?.[1];
  if (fine && /(?:shifts?|weekends?|nights?|hours|evenings?|mornings?)$/i.test(fine))
    return told(`can work ${fine}`);
  if (/^(?:full|part)[- ]time(?: or .+)?$/i.test(text)) return told(`can work ${text}`);
  if (fine && isPlural(fine.split(' ').at(-1) ?? '')) return told(`am fine with ${fine}`);
  const trained =
    /^(\p{Lu}[\p{Lu}\d-]+|first[- ]aid) (trained|certified|qualified|licensed|registered)$/u.exec(text);
  if (trained) return told(`am ${trained[1]?.replace(' ', '-')}-${trained[2]}`);
  const owned = /^(\p{Ll}+) own$/u.exec(text)?.[1];
  if (owned) return held(`my own ${owned}`);
  const qualified = /^((?:[MF]RICS|RVN|RGN|RMN|QTS|[CI]Eng|ACCA|FCCA)) (in 20\d\d|since 20\d\d)$/.exec(text);
  if (qualified)
    return told(
      /^since/.test(qualified[2] ?? '')
        ? `have been ${indefinite(qualified[1] ?? '')} ${qualified[1]} ${qualified[2]}`
        : `qualified as ${indefinite(qualified[1] ?? '')} ${qualified[1]} ${qualified[2]}`,
    );
  const clean = new RegExp(`^(${span}) (accident|incident|injury|claim)-free$`).exec(text);
  if (clean) return told(`have been ${clean[2]}-free for ${clean[1]}`);
  const licence = /^licen[cs]es? ((?:\p{Lu}{1,2}\d?(?:, | and )?)+)$/u.exec(text)?.[1];
  if (licence) return held(`a licence for ${licence}`);
  const typing = /^(?:type |typing )?(\d+ words per minute)$/.exec(text)?.[1];
  if (typing) return told(`type ${typing}`);
  const only = new RegExp(`^(\\p{Lu}.{2,20}) only (${span})$`, 'u').exec(text);
  if (only?.[1]) return held(`${only[2]} with ${only[1]}`);
  const often = /^(.{4,40}) (weekly|daily|monthly)$/.exec(text);
  if (often?.[1] && isThing(tokensOf(often[1]))) return known(`a ${often[2]} ${often[1]}`);
  const postNominal = /^(?:[MF]RICS|MRTPI|[CI]Eng|MCI\w+|FCCA|ACCA|RVN|RGN|RMN|QTS)$/.exec(text);
  if (postNominal) return told(`am ${text}-qualified`);
  const spoken = /^(\p{Lu}\p{Ll}+) ([ABC][12])(?: (?:to|–) ([ABC][12]) exam(?: on)? (.+))?$/u.exec(text);
  if (spoken)
    return told(
      `have ${spoken[1]} at ${spoken[2]}${spoken[3] ? ` and take the ${spoken[3]} exam on ${spoken[4]}` : ''}`,
    );
  const moved = /^(.{2,40}?) (from [£$€]?\d\S*(?: \p{L}+)? to [£$€]?\d.*)$/u.exec(text);
  if (
    moved?.[1] &&
    !/from 20\d\d/.test(moved[2] ?? '') &&
    !deedVerb.test(moved[1].split(' ')[0] ?? '') &&
    isThing(tokensOf(moved[1]))
  )
    return told(`brought the ${moved[1].replace(/^the /, '')} ${moved[2]}`);
  const going =
    /^(?:currently |now )?(redoing|learning|studying|finishing|retraining|taking|building|writing) (.+)$/i.exec(
      text,
    );
  if (going?.[2] && isThing(tokensOf(going[2]))) return told(`am ${going[1]} ${articledText(going[2])}`);
  if (/^responsible for \S/i.test(text)) return told(`have been ${text}`);
  if (
    /^(?:not )?(?:afraid of|fluent in|used to|good (?:at|with)|calm (?:with|under|in)|quick (?:at|with)|strong (?:on|in|at)|comfortable with|happy to|familiar with|patient with|reliable|punctual)\b/i.test(
      text,
    )
  )
    return told(`am ${text}`);
  const never =
    /^(?:no|0|zero) (accidents?|incidents?|SPADs?|points|claims|injuries|LTIs?|absences?)\b(.*)$/i.exec(text);
  const none = /^no (\p{Ll}+s)$/u.exec(text)?.[1];
  if (none && isPlural(none)) return told(`have had no ${none}`);
  return never
    ? told(`have had no ${never[1]?.replace(/^(accident|incident|absence)$/, '$1s')}${never[2]}`)
    : undefined;
}

const cert =
  /\b(?:certificate|licence|license|diploma|degree|card|qualification|course|BSc|MSc|BA|MA|PhD|DBS|CPR|CSCS|SMSTS|Cert(?:ificate)? \d|level \d.*|\d+ edition|ticket|pass|permit|training|CCNP|CCNA|CPC|ADR|ACLS|PALS|NRP|ATPL|CPL|ECDIS|CIMA|CFA|CIPD.*|ISO \d+.*|award|membership|laptop|tools|van|car|hood|rapport|hands|experience)$/i;

// “own hood”, “210 logged dives”, “SAP TM”
function heldOf(text: string): OwnPiece | undefined {
  if (/^own \p{L}/u.test(text)) return held(`my ${text}`);
  const basic = /^(\p{Lu}\S*(?: \p{Lu}\S*)?) (basic|basics|only basic)$/u.exec(text);
  if (basic?.[1]) return known(`basic ${basic[1]}`);
  const also = /^also (.+)$/i.exec(text)?.[1];
  if (also && !/^own /.test(also))
    return isThing(tokensOf(also)) ? { kind: 'aside', text: `also ${also}` } : undefined;
  const thing = withFigureJoined(
    (also ?? text)
      .replace(/^experience (?:with|in|of) /i, '')
      .replace(/^some experience (?:with|in|of) /i, ''),
  );
  const tokens = tokensOf(thing);
  if (/:|\?/.test(thing) || deedVerb.test(lowerAt(tokens, 0)) || !isThing(tokens) || endsInMonth.test(thing))
    return undefined;
  const end = tokens.findIndex(
    ({ lower }, at) => at > 0 && (prepositions.has(lower) || lower === '(' || lower === 'since'),
  );
  const core = end === -1 ? tokens : tokens.slice(0, end);
  const head = core.at(-1);
  const [first] = tokens;
  if (!head || !first) return undefined;
  if (/^experience /i.test(also ?? text)) return known(thing);
  if (cert.test(textOf(core))) return held(certText(tokens, core));
  const isNames = core.every((token) => /^\p{Lu}|^\d|^(?:and|&)$/u.test(token.text)) && !isPlural(head.lower);
  const isDoing = canBe(first.lower, 'ing') && !/ing$/.test(head.lower);
  if (isNames || isDoing || isPlural(head.lower) || isMass(head.lower) || canBe(head.lower, 'ing'))
    return known(articledOne(tokens, true));
  if (/^(?:shorthand|typing)$/.test(head.lower)) return held(textOf(tokens));
  const isOne = countableNouns.has(head.lower) || oneOfMany.test(textOf(core));
  return known(articledOne(tokens, !isOne));
}

// What no list of countable things has: people by their endings, papers with a name behind.
const oneOfMany =
  /(?:er|or|ist|ian|man|woman|lead|student|average|bit)$|\b(?:certificate|licence|diploma|card|course|degree)\b/;

// “my CCNP”, “an MSc”, “level 3 youth work”
function certText(tokens: readonly Token[], core: readonly Token[]): string {
  const head = core.at(-1)?.text ?? '';
  if (/^(?:level|cert(?:ificate)?) \d/i.test(textOf(core)) || /^\d/.test(textOf(core))) return textOf(tokens);
  if (core.length === 1 && /^\p{Lu}{3,}$/u.test(head)) return `my ${textOf(tokens)}`;
  return articledOne(tokens, /\p{Lu}/u.test(head) && !/^(?:BSc|MSc|BA|MA|PhD)/.test(textOf(core)));
}

const endsInMonth = new RegExp(`${month}$`);

const asideOf: OwnReader = (text) =>
  /^(?:\p{Lu}+|\p{Ll}+(?: \p{Ll}+)?) (?:up|down) (?:by )?\d/u.test(text) ||
  /^(?:mostly|mainly|especially|including|all|both|each|then|longest|biggest|largest|only)\b/i.test(text) ||
  /^(?:two|three|\d[\d,.]*) (?:of them |with |on |of which )/i.test(text)
    ? { kind: 'aside', text }
    : undefined;

const readers: readonly OwnReader[] = [
  spokenOf,
  bookedOf,
  finishedOf,
  standingOf,
  answerableOf,
  deedOf,
  spanOf,
  asideOf,
  roleOf,
  heldOf,
];
