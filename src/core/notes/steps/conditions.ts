import type { Phrase } from '../phrase.ts';
import { mine } from '../read/next-deed.ts';

const deed =
  '(?:send|show|bring|come|call|phone|ring|help|do|explain|make|write|start|work|try|join|visit|record|draw|walk|stay|post|give|meet|go)';
const offered = new RegExp(
  String.raw`^if (you (?:like|want|need|wish|prefer)(?: it| one| that| this| them)?|you (?:agree|are interested|think it helps)),? (?:I )?(?:can |could |will |would )?(${deed} .+)$`,
  'u',
);
const should =
  /^if ((?:(?:something|anything|another|there is) .+?|you (?:ever )?(?:need|want|have|look for|are (?:short|looking)) .+?|(?:a|the|my|your|this|that) .+?)),? (I|we) (would|can|could|will|am|have) (.+)$/u;

/** What the writer would do under a condition, with the comma and the verb it lacks: “if you like I show you”. */
export function conditional(text: string): Phrase | undefined {
  const like = offered.exec(text);
  if (like?.[1] && like[2])
    return mine(`if ${like[1]}, I can ${like[2].replace(/^send (?!you\b|it\b|them\b)/, 'send you ')}`);
  const [, when, who, aid, deed] = should.exec(text) ?? [];
  if (!when || !deed || /[?:–]/.test(deed) || /\b(?:I|if)\b/.test(when)) return undefined;
  const told =
    aid === 'would' && who === 'I'
      ? deed.replace(/^(come|help|join|apply|work) ?/, 'be glad to $1 ').trim()
      : deed;
  return mine(`if ${when}, ${who} ${aid} ${told}`);
}
