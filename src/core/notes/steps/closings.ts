import type { Stage } from '../../text/draft.ts';
import { articled } from '../articled.ts';
import type { Phrase } from '../phrase.ts';
import { mine } from '../read/next-deed.ts';

const whole = (text: string): Phrase => ({ kind: 'sentence', text, asWritten: true });

const picked =
  /^(?:I )?(?:really |do )?(?:hope|hoping|pray) (?:that )?you (?:still |will |do |will still |finally )*(?:call|ring|phone|write|pick|choose|take|want|hire|get back|answer|reply)(?: (?:me|us|to me|back))*$/i;
const calledOn =
  /^(?:I )?(?:hope|hoping|pray|praying) (?:that )?you (?:do )?(?:call|ring|phone)(?: me)?(?: back)?( (?:on|by|next|this|before|after|tomorrow) .+?)(?:,? (?:like|as)(?: you said)?)?$/i;
const glad =
  /^(?:I am |am )?((?:very |more than )?(?:glad|happy|delighted)) to (hear|help|come|join|stay|show|talk|meet|be)\b(.*)$/i;
const rival =
  /^(?:(?:I |have |got |an? |the |there is )*)(other|another|second|competing|different) (?:job )?offer\b((?: [^,?]+)?)$/i;
const brief =
  /^(?:just |even |only )?(?:an? )?((?:quick|short|simple|clear|brief) (?:yes or no|answer|reply|word|line|note|update))((?: either way)?)$/i;
const inTouch =
  /^(?:(?:(?:would like to|like to|want to) )(?:stay|keep)|(?:still )?(?:staying|keeping)) in touch( (?:about|over|on|for|until|after|through|via) .+)$/i;
const elsewhere =
  /^(?:but )?(?:I am )?(away|abroad|travelling|on holiday|on leave|back (?:from|in|on|at) .+?|back|out of (?:the country|town|office))((?: (?:from|until|till|on|in|for|next|this|all|between|\d).*)?)$/i;
const there =
  /^I am (there|here|in|with you|in town|at yours|at the \p{L}+)( (?:on|at|by|from|next|tomorrow) .+)$/u;
const luck =
  /^(?:very )?((?:good|best of|all the|lots of|every) (?:luck|best|success))((?: (?:with|for|to|in|on) .+)?)$/i;
const wished =
  /^wish (?:you|him|her|them) (?:all )?((?:good |the best of |every )?(?:luck|success|well|the best))((?: (?:with|for|in) .+)?)$/i;
const hopes =
  /^(?:I )?(?:hope|hoping) (our paths cross|we meet|we can|we stay|we will|we get|to|it|that|the|there|everything|your)\b(.*)$/i;
const feedback =
  /^(?:maybe |perhaps |would like |would love )*(?:some |an? (?:line|word|bit|sentence) of |any |more )(feedback|advice)((?: (?:on|about|from|for) (?:(?!would\b)[^,])+)?)(,? if .+)?$/i;
const free =
  /^(?:me )?(free|available|around)( (?:for|on|from|in|all|any|every|at|until|after|next|this)\b[^,?]*)(?:, (?:yes|sure|of course|definitely))?$/i;
const doings =
  /^((?:still |also |already )?)(coming|going|staying|planning|retraining|taking|starting|moving|working|learning|studying|saving|applying|doing)\b(.+)$/i;
const doneFor = /^need (.{3,60}? to (?:finish|test|try|check|do|build|complete|start|show) .+)$/i;

/** What closes a mail in a few words: luck, hopes, what one is free for or is about to do. */
export function closing(text: string, stage: Stage): Phrase | undefined {
  if (/[?;–]/.test(text)) return undefined;
  if (picked.test(text)) return mine('I hope to hear from you');
  const away = elsewhere.exec(text);
  if (away && (away[2] || / /.test(away[1] ?? '')) && !/,/.test(text))
    return mine(`I am ${away[1]?.toLowerCase()}${away[2]}`);
  const off = /^holiday (?:from )?(\d.*|until .*|in .*|all of .*)$/i.exec(text);
  if (off) return mine(`I am on holiday ${off[1]}`);
  const present = there.exec(text);
  if (present) return mine(`I will be ${present[1]}${present[2]}`);
  const only = /^only (free|available|around) (.+)$/.exec(text);
  if (only && !/,/.test(text)) return mine(`I am only ${only[1]} ${only[2]}`);
  if (/^works for me$/i.test(text)) return whole('that works for me');
  if (/^all set (?:for|to) /i.test(text)) return mine(`I am ${text}`);
  const lacking = /^no (\p{Ll}+) (yet|until .+|so far)$/u.exec(text);
  if (lacking) return mine(`I have ${text}`);
  const call = calledOn.exec(text);
  if (call) return mine(`I look forward to your call${call[1]}`);
  const other = rival.exec(text);
  if (other && /^ (?:needs?|wants?|expires?|runs?|ends?|is|must|closes?)\b/.test(other[2] ?? ''))
    return mine(`my other offer${spaced(other[2] ?? '')}`);
  if (other)
    return mine(
      `I have ${/^(?:second|competing|different)$/i.test(other[1] ?? '') ? `a ${other[1]}` : 'another'} offer${spaced(other[2] ?? '')}`,
    );
  const answer = brief.exec(text);
  if (answer) return whole(`a ${answer[1]}${answer[2]} would help`);
  const touch = inTouch.exec(text);
  if (touch) return mine(`I would like to stay in touch${spaced(touch[1] ?? '')}`);
  const willing = glad.exec(text);
  if (willing && stage === 'rejection-reply')
    return mine(`I would be ${willing[1]?.toLowerCase()} to ${willing[2]}${willing[3]}`);
  if (/^still (?:hoping|waiting|looking)\b/.test(text) && !/,/.test(text))
    return mine(
      `I am ${spaced(` ${text}`)
        .trim()
        .replace(/ to hear$/, ' to hear from you')}`,
    );
  const wish = wished.exec(text);
  if (wish) return whole(`I wish you ${wish[1]}${spaced(wish[2] ?? '')}`);
  const good = luck.exec(text);
  if (good) return whole(`${good[1]?.toLowerCase()}${spaced(good[2] ?? '')}`);
  const hope = hopes.exec(text);
  if (hope && !/^to\b/.test(hope[1] ?? '')) return whole(`I hope ${hope[1]}${spaced(hope[2] ?? '')}`);
  const word = feedback.exec(text);
  if (word)
    return mine(
      `I would be grateful for some ${word[1]?.toLowerCase()}${spaced(word[2] ?? '')}${word[3] ?? ''}`,
    );
  const when = free.exec(text);
  if (when && /^me |, (?:yes|sure|of course|definitely)$/.test(text))
    return mine(`I am ${when[1]?.toLowerCase()}${spaced(when[2] ?? '')}`);
  if (/^no need (?:to|for) /i.test(text)) return whole(`there is ${text}`);
  const doing = doings.exec(text);
  if (doing?.[2] && !/,/.test(text) && (stage === 'rejection-reply' || doing[1] !== ''))
    if (!/^(?:forward|on to)\b/.test(doing[3]?.trim() ?? '')) return mine(`I am ${text}`);
  const need = doneFor.exec(text);
  if (need) return mine(`I would need ${articled(need[1] ?? '')}`);
  return undefined;
}

function spaced(text: string): string {
  return text === '' ? '' : ` ${articled(text.trim())}`;
}
