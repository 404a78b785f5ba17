import type { Stage } from '../../text/draft.ts';
import { articled } from '../articled.ts';
import type { Phrase } from '../phrase.ts';
import { mine } from '../read/next-deed.ts';
import { placed, whenSource } from './when.ts';

const calling = '(?:call|ring|phone|telephone|give (?:me|us) a (?:call|ring|bell|buzz))';
const writing =
  '(?:write|e-?mail|text|message|get back|get in touch|be in touch|contact|let (?:me|us) know|tell me|reply|answer|send word|drop me a line)';
const later = String.raw`(?:${whenSource}|(?:after|when|once|as soon as|before) [^,?]{3,60})`;
const answer = new RegExp(
  String.raw`^you (will |would |are going to |shall |should )?(?:(${calling})|${writing})(?: (?:to )?(?:me|us))?(?: back)?(?: (${later}(?: or (?:on )?\p{Lu}\p{L}+day)?))?((?: (?:about|regarding|with) [^,?]{2,60})?)$`,
  'iu',
);
const hearing = new RegExp(
  String.raw`^(?:I (?:will|should|am to|would) )?hear(?: back)?(?: from you)?(?: again)? (${later})$`,
  'iu',
);

/** What the reader is to do, as something one looks forward to: “she'll ring Thursday”, “I'll hear after 1 Dec”. */
export function awaitedReply(text: string, stage: Stage): Phrase | undefined {
  const heard = hearing.exec(text);
  if (heard?.[1]) return mine(`I look forward to hearing from you ${placed(heard[1])}`);
  const match = answer.exec(text);
  // Days later, what “would” come is overdue: the sentence would sound like a reproach.
  const isLate = /^(?:follow-up|status-check)$/.test(stage);
  if (!match || (isLate && /would|should/.test(match[1] ?? ''))) return undefined;
  const what = match[2] ? 'your call' : 'hearing from you';
  const then = match[3] ? ` ${articled(placed(match[3]))}` : '';
  const about = match[4] ? articled(match[4].trim()) : '';
  const matter = match[2] || !/^with /.test(about) ? about : '';
  return mine(`I look forward to ${what}${then}${matter === '' ? '' : ` ${matter}`}`);
}
