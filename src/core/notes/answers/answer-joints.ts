import { month } from '../lexicon/dates.ts';
import { type Mend, mendedBy } from '../mended/mends.ts';

const kin = '(?:sister|brother|mother|father|mum|mom|dad|wife|husband|daughter|son)';

const joints: readonly Mend[] = [
  [new RegExp(`\\b(I (?:said|meant|wrote)) in (?=(?:mid-|early |late )?${month}(?:$|[,.;]))`, 'g'), '$1 '],
  [
    new RegExp(`\\b(could|can) (actually |also )?do in (?=(?:mid-|early |late )?${month}\\b)`, 'g'),
    '$1 $2do ',
  ],
  [/\bdated on (?=\d)/gi, 'dated '],
  [/(?:; it is |: )(?=(?:just |only |the )?nerves$)/, '; it was '],
  [/, embarrassing$/, ', which is embarrassing'],
  [
    /(?<=\b(?:is|are|was|were|covers|includes|have|do|hold) [^;:]*), and (?=I only (?:mentioned|said|listed|named|wrote|told|put)\b)/,
    ', but ',
  ],
  [/(?<=\bI (?:hesitated|sounded unsure|was unsure|was vague)): /, ', but '],
  [/(?<=\b(?:I went blank|I blanked|I froze)): (?=I (?:did|do|have|had|was|am)\b)/, '; in fact '],
  [
    /(?<=\b(?:misread|misheard|missed|got|mixed up|messed up|failed|fluffed)\b[^;:]*), and (?=the (?:rest|others?) (?:was|were|is|are)\b)/,
    ', but ',
  ],
  [/\b(I (?:knew|know) (?:it|that|this)) and (?=(?:got|was|went|froze|blanked)\b)/, '$1 but '],
  [
    new RegExp(`\\b(since (?:${month}|last \\p{Ll}+|then|(?:19|20)\\d\\d),? it) is (?!since\\b)`, 'gu'),
    '$1 has been ',
  ],
  [/(?<=^I said [^;]*; )it is (?=too (?:strong|harsh|much|simple|broad|vague|hasty)\b)/, 'that was '],
  // “I said I could not do Sundays; I can”
  [
    /^((?:On [^,:;]+, )?I said (?:that )?I (?:could not|cannot|did not|do not|had no|had never|have never|never|was not|am not)\b[^;:]*); (?=I (?:can|do|did|have|had|am|could)\b)/i,
    '$1, but ',
  ],
  [/^(I (?:am|do|can)(?: not|not) [^,;]+), but (?=[^,;]+ (?:works|is fine|is ok|suits me) too$)/, '$1; '],
  [
    /(?<!\bnot only [^,;]*)(?<=\b(?:no|not|yes|more|said|well|now|yet) ?[^,;:—–]*)(?<![,;:]) but (?=(?:I|it|we|there|the [\p{L}\d.]+(?: [\p{L}\d]+){0,3} (?:is|was|stops|runs|goes))\b)/u,
    ', but ',
  ],
  [/(?<=\d[\d.,]*k? [\p{L} -]+)(?<!,) so (?=[£$€]?\d)/u, ', so '],
  // “as sister has the kids”, “because of the sister's wedding”
  [
    new RegExp(
      `(^|, |; |\\b(?:as|because|but|and|of|for) )(?:the )?(?=${kin}(?:'s (?:wedding|birthday|funeral|place|house|car)| (?:has|is|can|will|was|had|takes|looks|works|could|lives))\\b)`,
      'giu',
    ),
    '$1my ',
  ],
  [
    /\bbecause of (?:the )?(?=(?:kids|children|family|evening class|evening course|night school|language course|driving lessons)\b)/g,
    'because of my ',
  ],
  [
    /, and I have (?:the |my )?(?=(?:sister|brother|cousin|daughter|son|friend)'s wedding\b)/g,
    ', because of my ',
  ],
  [/(?<=, not \d[^,;]*?) (?=because of \p{L})/u, ', '],
  [/\b(the [^:;.]+) here (is|are) (?=(?:https?:\/\/)?[\w-]+\.[\w.-]+\/\S+$)/i, '$1 $2 here: '],
  [/\b((?:it|mine|degree|that) (?:is|was)) (BSc|MSc|BEng|MEng|BEd) (?:in )?(?=\p{Lu})/gu, '$1 a $2 in '],
  [/(?<=, not \p{Lu}[\p{L}\d]+) (?=(?:at|in|on|for) (?:my|the|our|that) )/u, ', '],
  [
    /(?<=\bis (?:in process|in progress|under way|ongoing|pending)), and it is (?=done by\b)/,
    ' and will be ',
  ],
  [/^Sorry, (?=I (?:was|am|did|had|could|missed|forgot|came|ran)\b)/i, 'sorry '],
  [
    new RegExp(
      `(?<=\\b(?:is|has been) [^,;:]+), (?=(?:out|back|ready|live) (?:in|on|by|from) (?:the )?(?:\\d|${month}))`,
      'u',
    ),
    ' and will be ',
  ],
  [/(?<=: [^;:]*) and ([^,;:]+?) and then (?=\p{Ll})/u, ', $1, then '],
  [/(?<=\b(?:came (?:out|across)|sounded|looked) as if I) do\b/, ' did'],
  [
    new RegExp(`\\bI (?:do )?have (one|it|a car|a van) (?=from (?:\\d{1,2} )?${month}\\b)`, 'g'),
    'I will have $1 ',
  ],
  [/: no (?=[^:;,]+ yet$)/, '; I have no '],
  [/^((?:I )?should have (?:said|mentioned))$/i, '$1 so'],
  [/, so I (?=(?:may|might|will) need (?:tweaking|adjusting|adapting|testing|fixing|changing)$)/, ', so it '],
  [/^(I (?:do )?have [^;,]+) and (?=(?:ticked|wrote|put|said|clicked) (?:the|on the|it)\b)/, '$1; I '],
  [/(?<=^My [^;]*); it (?=was not (?:sure|certain|aware)\b)/i, '; I '],
  [/(?<=\bI [^;]*)(?:,| and) (?:I )?should have (said|mentioned)$/, '; I should have $1 so'],
  [/; (?=whatever (?:my|the|you|I)\b)/, ', '],
  [/\bI only (?=cannot\b)/g, 'I just '],
  [/\bI seen\b/g, 'I have seen'],
  [/^I had (another|an) offer and (?=must\b)/, 'I have had $1 offer and '],
  [
    /\b(the first (?:thing|step)) is (?=(?:stay|keep|call|check|stop|ask|tell|get|make|listen|breathe) )/g,
    '$1 is to ',
  ],
  [/(?<=\bshould (?:be|have been) [^,;]+), and (?=I (?:left|forgot|missed|used|took)\b)/, ', as '],
  [
    /^I said ((?:19|20)\d\d), (?:but )?(?:the )?([\p{Ll} ]{3,30}) (was|were|is) (?:from )?(?=(?:19|20)\d\d$)/u,
    'I said $1, but the $2 $3 from ',
  ],
  // “I am insured, policy runs until May”
  [
    /(?<!^On [^,]*), (policy|licence|license|certificate|ticket|contract|registration|visa|permit) (?=(?:runs?|is|was|expires|ends)\b)/g,
    '; my $1 ',
  ],
  // What was settled since: “I can do Saturdays, I sorted childcare”
  [
    /(?<=^(?!.*\b(?:said|you asked|told|was|were)\b).*\b(?:can|is|are|am|do|expires|ends)\b[^;]*; )I (?=(?:asked|sorted|swapped|booked|applied|ordered|requested|arranged)\b(?!.*\b(?:last|yesterday|ago|when|after we|in (?:19|20)\d\d)\b))/,
    'I have ',
  ],
];

/** An answer with the joints between what was said and what is so as a careful hand would set them. */
export function withJoints(text: string): string {
  return mendedBy(joints, text);
}
