import type { Phrase } from '../phrase.ts';
import { mine } from '../read/next-deed.ts';

const deed =
  '(?:send|show|bring|come|call|phone|ring|help|do|explain|make|write|start|work|try|join|visit|record|draw|walk|stay|post|give|meet|go)';
const offered = new RegExp(
  String.raw`^if (you (?:like|want|need|wish|prefer)(?: it| one| that| this| them)?|you (?:agree|are interested|think it helps)),? (?:I )?(?:can |could |will |would )?(${deed} .+)$`,
  'u',
);
const should =
  /^if ((?:(?:something|anything|another|there is) .+?|you (?:ever )?(?:need|want|have|look for|are (?:short|looking)) .+?|a .+?|the .+?)),? I (would|can|could|will|am|have) (.+)$/u;

/** What the writer would do under a condition, with the comma and the verb it lacks: “if you like I show you”. */
export function conditional(text: string): Phrase | undefined {
  const like = offered.exec(text);
  if (like?.[1] && like[2])
    return mine(`if ${like[1]}, I can ${like[2].replace(/^send (?!you\b|it\b|them\b)/, 'send you ')}`);
  const case_ = should.exec(text);
  if (!case_?.[1] || !case_[3] || /[?:–]/.test(case_[3]) || /\b(?:I|if)\b/.test(case_[1])) return undefined;
  const back =
    case_[2] === 'would'
      ? case_[3].replace(/^(come|help|join|apply|work|be) ?/, 'be glad to $1 ').trim()
      : case_[3];
  return mine(
    `if ${case_[1].replace(/ $/, '')}, I ${case_[2]} ${back.replace(/be glad to be (?=glad|happy)/, 'be ')}`,
  );
}
