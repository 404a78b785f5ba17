import { finiteVerbAt } from '../finite-verb.ts';
import { canBe } from '../lexicon/verbs.ts';
import { tokensOf } from '../tokens.ts';

const owned =
  'visa|work permit|permit|licen[cs]e|driving licen[cs]e|contract|notice|notice period|portfolio|thesis|dissertation|exam|resit|certificate|reference|references|book chapter|chapter|novel|short film|article|paper|manuscript|wrist|knee|ankle|back|shoulder|arm|foot|leg|cast|eyesight|DBS|DBS check|green card|passport|flat|lease|commute|dad|mum|gran|sister|brother|degree|results|apprenticeship|traineeship|probation|placement|handwriting|typing|website|reel|showreel';
const front = new RegExp(
  `^((?:current|first|second|final|old|new|last|latest|own) )?(${owned})(?=(?:'s|’s)? (?!and |or |, ))`,
  'iu',
);
const behind =
  /^(?:here |now |just |finally |still |already |only )*(?:granted|accepted|published|renewed|signed|approved|extended|submitted|handed in|out|in|up to date|off|healed|sorted|done|valid|attached|fine|clean|good|free|online)\b/iu;
const ending =
  /^(?:here |now |just |finally |still |already |only )*(?:ends?|ended|runs out|expires?|starts|came|comes|went|arrived|got|is|was|are|has)\b/iu;
const be = /^(?:granted|accepted|published|renewed|signed|approved|extended|submitted|handed in)\b/iu;

const standing =
  /^(?:(?:finally|now|nearly|still|back then) )?(?:done with|strong(?:er|est)? (?:on|in|at|with)|allergic to|used to (?=\p{L}+ing\b|an? |the )|off to(?= \p{L}+ for)|near at hand|back (?:at|in) (?=sea|school|uni|college|work)|around for|pregnant|fully (?:vaccinated|jabbed|booked|recovered)|free (?:most|every|on|from|until))(?=[ ,]|$)/iu;
const whenDone =
  /^(meanwhile|in the meantime|(?:in|at|on|during|since) (?!\S*(?:we|I|you|they)\b)(?:my |the )?(?:last |old |first |previous )?[\p{L}\d'’]+(?: year| job)?),? (?=\p{L})(\p{L}+)(?= (?!by |to |for |with )\S)/iu;
const sinceSpoken =
  /^((?:since|when) (?:we|you and I) (?:last )?(?:spoke|talked|met)),? (?=(?:have|am|had|was|did|got|\p{Ll}+ed) (?!by |to )\S)/iu;
const lackingNow = /^no longer (?=need|have|work|want)/i;
const usedThere = /(?<=\p{L} )they (still )?use(?= at | in | to this day|$)/iu;

/** “visa came through”, “contract here ends in July”: what begins a sentence without its “my”. */
export function withOwnSubjects(text: string): string {
  const found = front.exec(text);
  if (!found)
    return text
      .replace(/^no hard feelings\b/i, 'there are no hard feelings')
      .replace(whenDone, (all, when: string, verb: string) =>
        canBe(verb.toLowerCase(), 'past') && !canBe(verb.toLowerCase(), 'base') ? `${when} I ${verb}` : all,
      )
      .replace(sinceSpoken, '$1, I ')
      .replace(standing, (all) => `I am ${all}`)
      .replace(lackingNow, (all) => `I ${all}`)
      .replace(usedThere, (_all, still: string | undefined) => `that is ${still ?? ''}in use`);
  const subject = found[0];
  // “dad came along, liked it”: who did the second is another matter.
  if (/^(?:dad|mum|gran|sister|brother)$/i.test(subject) && text.includes(', ')) return text;
  const rest = text.slice(subject.length).replace(/^\s+/, '');
  const first = /^[^,;:(]+/.exec(rest)?.[0] ?? '';
  if (/^['’]s /.test(rest)) return `my ${text}`;
  const at = finiteVerbAt(tokensOf(`it ${first}`));
  const isClause = (at > 0 && at < 3 && /^\p{L}+/u.test(first)) || ending.test(first);
  if (!isClause && !behind.test(first)) return text;
  if (/^(?:in|out|on) \p{Lu}/u.test(first)) return text;
  if (/^healed\b/i.test(first)) return `my ${subject} has ${rest}`;
  if (/^sorted\b/i.test(first)) return `my ${subject} is ${rest}`;
  if (be.test(first)) return `my ${subject} was ${rest}`;
  return isClause ? `my ${text}` : text;
}

const told =
  /^my (?:[^\s,]+ ){1,7}?(?:appeared|got|came|went|fell|became|grew|won|began|is|are|was|were|has|had|opened|closed|starts|ends|ended|expires|helps)\b [^,]*|^my (?:\S+ ){0,2}\S+['’]s (?:a|an|the|fine|healed|back|on|in|out|up|free|online|done|ready|good|still|now|just|about)\b/u;

const sinceThen =
  /^meanwhile,? I \p{L}+ed [^,]+$|^(?:since|until|after|before|at|in|on|as|for|during) (?!then\b)[^,]{3,40}?,? I (?:am|have|had|was|did|do|ran|led|got|made|took|\p{L}+ed|check|teach|run|use|go|work) [^,]+(?:, (?:all|both|one|two|three|weekly|daily|no|not|with|in|on|at|\d|\S+$)[^,]*)?$/iu;

/** “my visa came through, valid for five years”: a sentence whose subject is something of one's own. */
export function ownSentence(text: string): string | undefined {
  if (/^(?:I no longer (?:need|have|want|work)|there are no hard feelings)\b[^,;:?]*$/.test(text))
    return text;
  if (sinceThen.test(text) && !/[;:?]/.test(text)) return text;
  if (!told.test(text) || /[;:?]|\b(?:that|which|who|I|we|you)\b/u.test(/^[^,]*/.exec(text)?.[0] ?? ''))
    return undefined;
  // A further deed or sentence is read for itself.
  const rest = text.split(', ').slice(1);
  return rest.every((part) =>
    /^(?:valid|no|not|all|both|one|two|three|grade|mostly|mainly|with|in|on|at|so|\d|attached|\S+$)/u.test(
      part,
    ),
  )
    ? text
    : undefined;
}
