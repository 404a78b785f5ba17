import { prepositions } from '../lexicon/grammar-words.ts';
import { isPerson } from '../read/self.ts';
import { roles } from '../spans.ts';
import { lowerAt, tokensOf } from '../tokens.ts';
import { articledText, held, type OwnPiece, withIndefinite } from './own-words.ts';
import { isThing } from './thing.ts';

const spanUnit = '(?:years?|months?|seasons?|summers?|winters?)';
/** A span of time, as part of a pattern. */
export const span = String.raw`(?:about |over |nearly )?\d+(?:[.,]\d+)?\+? ${spanUnit}`;

/** “5 years ICU”, “NX panel 5 years” */
export function spanOf(text: string): OwnPiece | undefined {
  const bare = new RegExp(`^(${span})(?: experience)?$`, 'i').exec(text);
  if (bare?.[1]) return held(`${bare[1]} of experience`);
  const front = new RegExp(`^(${span}) (?!of\\b)(.+)$`, 'i').exec(text);
  if (front?.[1] && front[2] && /^(?:as|in|at|on|with|for)\b/.test(front[2]))
    return isThing(tokensOf(front[2].replace(/^\S+ /, '')))
      ? held(`${front[1]} ${articledText(front[2])}`)
      : undefined;
  const back = new RegExp(`^(.{2,40}?) (?:for )?(${span})( (?:at|in|with|on|for) .+)?$`, 'i').exec(text);
  const time = front?.[1] ?? back?.[2];
  const what = (front?.[2] ?? back?.[1] ?? '').replace(/^(?:of|only) /, '');
  if (!time || what === '' || !isThing(tokensOf(what.replace(/(?<=\p{Lu})\/(?=\p{Lu})/gu, ' and '))))
    return undefined;
  if (/^\d+ (?:seasons?|summers?|winters?)$/.test(time) && /^\p{Lu}\p{Ll}+$/u.test(what))
    return held(`${time} in ${what}`);
  return held(`${time} ${spent(what.replace(/^(\p{Lu}\w*)\/(\p{Lu}\w*)$/u, '$1 and $2'))}${back?.[3] ?? ''}`);
}

const onThe =
  /(?:panel|desk|ward|line|site|unit|floor|team|rig|boat|ship|farm|phones?|crane|road|bar|grill|pass|fryer|tills?|counter|door)$/i;
const onMany =
  /^(?:\p{L}+ )?(?:tankers|ferries|trawlers|ships|boats|bulkers|rigs|wards|nights|yachts|farms|sites|tugs)$/iu;
const inOne =
  /^(?:hotel|hospital|school|shop|bakery|nursery|clinic|library|museum|warehouse|factory|kitchen|garage|call centre|care home|pharmacy|bank|deli|café|cafe|salon|studio|laboratory|lab)$/i;
const inThe = /^(?:the )?(?:.*(?:department|sector|trade|industry|army|navy)|ICU|CTICU|NICU|A&E|ED|NHS|ER)$/;
const branches =
  /(?:HEMS|retail|banking|nights|sales|logistics|fleet|fleets|haulage|hospitality|education|finance|insurance|nursing|care|catering|construction|manufacturing|marketing|support|service|shipping|farming|paediatrics|psychiatry|accounting|maintenance|repairs?|inspection|security|outreach|teaching|childcare|kennels|stables|forestry|warehousing|dispatch|payroll|procurement|consulting)$/i;

/** What the time was spent on, behind the word it takes. */
function spent(what: string): string {
  const tokens = tokensOf(what);
  const head = lowerAt(tokens, tokens.length - 1);
  const end = tokens.findIndex(({ lower }, at) => at > 0 && prepositions.has(lower));
  const core = end === -1 ? tokens : tokens.slice(0, end);
  if (roles.test(lowerAt(core, core.length - 1)) || isPerson(core)) return `as ${withIndefinite(what)}`;
  if (inThe.test(what)) return `in the ${what.replace(/^the /, '')}`;
  const branch = /^line$/.test(what) ? 'line maintenance' : what;
  if (/^nights$/i.test(branch)) return 'on nights';
  if (branches.test(branch)) return `in ${branch}`;
  if (/port$/i.test(what) && /^\p{Lu}/u.test(what))
    return `at ${what.replace(/(?<!the )(\p{Lu}\p{Ll}+) port$/u, '$1 port')}`;
  if (onMany.test(what)) return `on ${what}`;
  if (inOne.test(what)) return `in a ${what}`;
  if (onThe.test(head)) return `on the ${what}`;
  if (tokens.every(({ text }) => /^\p{Lu}|^\d|^(?:and|&)$/u.test(text))) return `with ${what}`;
  return `of ${what}`;
}
