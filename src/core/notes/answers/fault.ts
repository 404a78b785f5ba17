import { isBareJudgement } from '../read/remark.ts';
import { isExcuse } from './said-right.ts';

const privately =
  /^(?:I )?(?:(?:really|kind of|kinda|sort of|rather|totally|completely|probably|definitely|maybe|a bit|a little|clearly|just|so) )*(?:flubbed|blew|bombed|botched|fumbled|messed|screwed up|mangled|mumbled|butchered|rambled|waffled|babbled|blanked|went blank|drew a blank|froze|choked|stumbled|tripped|struggled|hesitated|panicked|fluffed|garbled|rushed|got lost|lost my (?:way|thread)|got (?:nervous|stuck|muddled)|was (?:nervous|unclear|vague|weak|too|not clear|rambling)|undersold|oversold|over-?explained|oversimplified|glossed over|(?:talked|spoke|went on) too|did a (?:bad|poor) job|(?:gave|had|made) (?:an? )?(?:bad|weak|poor|vague|fluffy|lame|rambling|terrible|half|messy|thin|short|unclear)(?: \p{L}+)? (?:answer|reply|example|explanation))\b/iu;
const judged =
  /^(?:my|the) (?:answer|example|story|point|reply|explanation|part|bit)\b.* (?:was|were|came out|sounded) (?:(?:a bit|very|so|too|really|rather|just) )*(?:lame|weak|vague|bad|poor|thin|messy|short|long|unclear|muddled|rambling|terrible)\b|^you (?:seemed|looked|sounded) /i;

/** Whether the words only tell that an answer went badly. */
export function isFault(text: string): boolean {
  return privately.test(text);
}

/** The same, or a judgement of an answer: “my example was lame”. */
export function isJudged(text: string): boolean {
  return isFault(text) || judged.test(text);
}

/** Whether a thought only tells how an answer went. */
export function isIdle(text: string): boolean {
  return (
    isExcuse(text) ||
    isBareJudgement(text) ||
    /^(?:\d|two|three|four|a few|some) (?:points?|things?|corrections?)(?: to (?:add|correct|fix))?$/i.test(
      text,
    ) ||
    /^you (?:nodded|smiled|laughed|frowned|winced)(?: (?:a bit|though))?$/.test(text)
  );
}

/** The words without how one felt, where that comes last: “the fleet was 45, not 54, nerves”. */
export function withoutExcuse(text: string): string {
  const at = text.lastIndexOf(', ');
  return at > 0 && isExcuse(text.slice(at + 2)) ? text.slice(0, at) : text;
}
