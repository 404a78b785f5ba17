const when = '(?:on |at |in |by |next |this |from |tomorrow|tonight|today|mon|tue|wed|thu|fri|sat|sun|\\d)';

const back = new RegExp(`^(?:i am |i'm )?back (?=${when})`, 'i');
const start = new RegExp(`^start (?=${when})([^?]+)\\?$`, 'i');
const gladTo =
  /^(?:i am |i'm )?((?:very |always |more than |only too )?(?:glad|pleased|delighted) to )(?!have\b|be (?:here|part)\b|(?:see|hear|learn|read) that\b)/i;

const named =
  /^(?=(?:book|report|plan|list|sketch|design|draft|film|record|copy|mail|name|link|test|call|visit|drive|ride|show|email|post|paper|form) (?:he|she|they|you) (?:asked|wanted|showed|promised|mentioned|named|liked|offered|suggested|gave|sent|lent|needs?|wants)\b)/i;

/** A next step with the verb it left out: “back monday 7am”, “start monday?”, “glad to try it”. */
export function withLeftOutVerb(step: string): string {
  return step
    .replace(named, 'the ')
    .replace(back, 'I will be back ')
    .replace(start, (_all, rest: string) => `could I start ${rest}?`)
    .replace(gladTo, 'I would be $1')
    .replace(/^fingers crossed (?=for )/i, 'I have my fingers crossed ')
    .replace(
      /^([^,?]+?)( tasks?| studies| study| forms?| references?| samples?| letters?| papers?), due (?=\S)/i,
      (_all, before: string, noun: string) => `${before}${noun} ${/s$/.test(noun) ? 'are' : 'is'} due `,
    );
}
