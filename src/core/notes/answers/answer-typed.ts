import { bareAnswer } from './bare-answers.ts';

/**
 * An answer’s note with what its writer left out because he knew it: whose new number it is, who said what, of what the
 * years are.
 */
export function answerTyped(note: string): string {
  return bareAnswer(note)
    .replace(numbered, '$1. ')
    .replace(rateIs, '$1 is ')
    .replace(newNumber, newNumberTold)
    .replace(/(^|[,;.] |[-–—] )think (?=I (?:said|put|wrote|told|quoted|gave)\b)/gi, '$1I think ')
    .replace(notFigure, 'I meant $3$2, not $1')
    .replace(yearsOf, 'I have $2 $3 of $1, not $4');
}

// “2 things: 1) the van, yes 2) the gap was for my mother”
const numbered =
  /^(?:(?:two|2) (?:things|points|corrections)[:,. –-]+)1[).] ([^\n]+?)[;,.]? 2[).] (?=\S)(?=[^\n]+$)/i;
// Only two of them: with three each needs its own lead.
const newNumber =
  /^(?:my )?new ((?:(?:phone|mobile|cell|tel|contact|e-?mail|home|postal) )?(?:no\b\.?|nr\b\.?|number|address|e-?mail|mobile|phone|cell))( since (?:we|the|our) [^:,]{2,24})?(?: ?: ?| is | [-–—] | ?= ?)(?=\S*[\d@])/i;
// “my day rate's £240”
const rateIs = /^((?:my|the) (?:\p{L}+ ){0,2}\p{L}+)'s (?=(?:about )?[£$€]?\d)/iu;
// “not 50 tables, 15”
const notFigure = /^not (\d[\d.,]*k?)( \p{L}+)?(?:,|;|:| [-–—]) (?:but )?(\d[\d.,]*k?)(?: \2)?(?=$|[.!,;])/iu;
const yearsOf =
  /^(\p{Lu}[\p{L}\d+#./]*(?: \p{Lu}[\p{L}\d+#./]*)?)(?:,|:| [-–—])? (\d+)\+? ?(y|yrs?|years?) not (\d+)(?: ?(?:y|yrs?|years?))?\b/iu;

function newNumberTold(_all: string, thing: string, since?: string): string {
  const named = thing.replace(/\bn[or]\b\.?$/i, 'number').replace(/^number$/i, 'phone number');
  return since ? `I have a new ${named}${since}: ` : `my new ${named} is `;
}
