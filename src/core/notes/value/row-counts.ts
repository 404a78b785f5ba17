import { isPlural } from '../lexicon/nouns.ts';
import { canBe, pastOf, verbReading } from '../lexicon/verbs.ts';
import { type Token, textOf } from '../tokens.ts';

const count =
  '((?:(?:about|over|nearly|almost|around|more than|some) )?(?:\\d[\\d,.]*k?\\+?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|several|dozens of|hundreds of))';
const counted = new RegExp(`^${count} ([^,;:()%£$€]+)$`, 'iu');
const tail =
  /^(.+?)( (?:in|at|on|for|with|as|across|under|over|last|this|since|from|to|before|by|a|per) .+)$/;
/** A day or a year that is over: then it was done, and has not been. */
const dated =
  / (?:last (?:year|month|week|season|summer|winter|spring|autumn)|in (?:19|20)\d\d|this (?:year|summer|winter|spring))\b/;
const notDone =
  /^(?:used|needed|required|left|based|related|called|named|made|merged|accepted|approved|exhibited|printed|born|gone|been|had|known|stocked|seated|bed|covered|enrolled|involved|shortlisted|nominated|awarded|selected|featured|funded|insured|licensed|certified|trained|paid|employed|located|affected)$/;

const done =
  /^(?:.*-)?(?:harvests|vintages|contracts|roll-?outs|campaigns|hearings|launches|cutovers|audits|moves|migrations|tours|placements|internships|trials|marathons|surveys|inspections|gigs|productions|voyages|trips|deployments|missions|expeditions|rotations|turnarounds|outages|refits|installs|installations|implementations|transplants|operations|procedures|jumps|crossings|surgeries|investigations|assessments|stocktakes|inventories|weddings|funerals|elections|renovations|conversions|restorations|pilots|exhibitions|translations|interviews|lifts|rescues|evaluations|valuations|commissionings|overhauls|necropsies|autopsies|biopsies|scans|fit-?outs|fit-?ups|go-lives|handovers|shutdowns|closes|closings|seizures|excavations|digs|dissections|extractions|demolitions|walkthroughs|workshops|phone-ins|runs)$/;
const others: readonly (readonly [things: RegExp, verb: string])[] = [
  [/^(?:dives|flights|descents|sorties|sails)$/, 'logged'],
  [/^hours$/, 'logged'],
  [/^births$/, 'attended'],
  [/^(?:awards|prizes|medals|trophies|titles|bursaries)$/, 'won'],
  [/^(?:manuscripts|cookbooks|anthologies)$/, 'edited'],
];

/**
 * How many of something one did, with its verb: “120 births attended”, “six contracts on ro-pax”, “three awards for a
 * mustard jar”. Readers turned down “I have 120 births attended” and “experience with six contracts” alike.
 */
export function countedDeed(chunk: readonly Token[]): string | undefined {
  if (chunk.length > 12) return undefined;
  const [, many = '', rest = ''] = counted.exec(textOf(chunk)) ?? [];
  if (rest === '') return undefined;
  const number = many.replace(/^(?:over |more than )?(\S+)\+$/, 'more than $1');
  const verbless = finished(number, rest) ?? undefined;
  if (verbless) return verbless;
  if (/^days at sea$/.test(rest)) return `have spent ${number} ${rest}`;
  const [, things = rest, where = ''] = tail.exec(rest) ?? [];
  const words = things.split(' ').filter((word) => !/^(?:logged|completed|finished)$/.test(word));
  const head = words.at(-1)?.toLowerCase() ?? '';
  if (words.length > 4 || words.some((word) => /^(?:a|an|the|i|you|we|it|and|or|not|no|of)$/i.test(word)))
    return undefined;
  if (/^ (?:a|per) /.test(where)) return undefined;
  if (head === 'hours' && !/\d{3}/.test(number)) return undefined;
  const verb = others.find(([sign]) => sign.test(head))?.[1] ?? (done.test(head) ? 'done' : undefined);
  if (!verb) return undefined;
  // A capital that the spelling gave a thing: “60 Weddings last summer”.
  const told = `${number} ${[...words.slice(0, -1), head].join(' ')}${where}`;
  return dated.test(where) ? `${verb === 'done' ? 'did' : verb} ${told}` : `have ${verb} ${told}`;
}

// “380 flights logged”, “2 INDs and 1 orphan designation filed at Corvane”
function finished(number: string, rest: string): string | undefined {
  const words = rest.split(' ');
  const at = words.findIndex((word, i) => i > 0 && /(?:ed|n|t|d|ne|ng|de)$/.test(word) && isDone(word));
  const things = words.slice(0, at);
  const behind = words.slice(at + 1);
  if (at < 1 || things.length > 6 || !things.some((word) => isPlural(word.toLowerCase()))) return undefined;
  if (things.some((word) => /^(?:of|them|which|that|at|in|on|for|with|were|was|are|is|a|per|an)$/.test(word)))
    return undefined;
  if (
    behind.length > 0 &&
    !/^(?:at|in|on|for|with|across|as|under|last|this|since|to|before)$/.test(behind[0] ?? '')
  )
    return undefined;
  const verb = words[at] ?? '';
  const base = verbReading(verb)?.base ?? '';
  const where = behind.length > 0 ? ` ${behind.join(' ')}` : '';
  const told = `${number} ${things.join(' ')}${where}`;
  return dated.test(where)
    ? `${canBe(verb, 'past') ? verb : (pastOf(base) ?? verb)} ${told}`
    : `have ${verb} ${told}`;
}

function isDone(word: string): boolean {
  return canBe(word, 'participle') && !canBe(word, 'base') && !notDone.test(word);
}
