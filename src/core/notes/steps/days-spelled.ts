import { dated, month, ordinal } from '../lexicon/dates.ts';

/** Writes out short forms that only a next step makes plain: “come sat”, “any pm”, “on req”, “by 29/5”, “the 24”. */
export function daysSpelled(text: string): string {
  return text
    .replace(
      /(?<=\p{Ll}) (?<!\b(?:on|by|from|until|till|before|after|of|or|and|for|to|is|in|at|around|than|about|between|except|but|not|like|excluding|with) )the (\d{1,2}(?:st|nd|rd|th))(?=$|,| (?:so|at|because|then|when)\b)/gu,
      ' on the $1',
    )
    .replace(/\bany (?:dec|December)\b\.?(?=\?|$| yet)/g, 'any decision')
    .replace(
      /(?<=\b(?:starts?|begins?|ends?|opens?|closes?|meets?) )(?=the \d{1,2}(?:st|nd|rd|th)\b)/g,
      'on ',
    )
    .replace(
      new RegExp(
        `(?<=\\b(?:starts?|begins?) )(?=(?:\\d{1,2}(?:st|nd|rd|th)? ${month}|${month} \\d{1,2})\\b)`,
        'g',
      ),
      'on ',
    )
    .replace(/\b(?:come|pop in|drop by|call in) Saturday\b/g, (found) => found.replace(' S', ' on S'))
    .replace(/(?<=\b(?:from|on|by|until|till|before|after) the )first$/, '1st')
    .replace(/(?<=\b(?:end|start|beginning|middle) of )(?=(?:month|week|term|year)\b)/g, 'the ')
    .replace(/(?<=\b(?:bring|bringing|wear|wearing|use) )(?=own \p{L})/gu, 'my ')
    .replace(/\b2nite\b/gi, 'tonight')
    .replace(/\bany (?:pm|aft)\b/g, 'any afternoon')
    .replace(/\bany am\b/g, 'any morning')
    .replace(/\bany eve\b/g, 'any evening')
    .replace(/\bon req$/, 'on request')
    .replace(/\bno\.? (?=to \p{Lu})/gu, 'number ')
    .replace(
      /(?<=\b(?:by|until|till|on|before|after) )(1[3-9]|2\d|3[01])\/(1[0-2]|[1-9])(?!\/|\d)/g,
      (_, day: string, monthFigure: string) => dated(day, monthFigure),
    )
    .replace(
      /(?<=\p{Ll} )(?<!\b(?:on|by|from|until|till|before|after|of|or|and|for|to|is) )the (\d{1,2})$/u,
      (_, day: string) => `on the ${ordinal(day)}`,
    )
    .replace(/(?<=\b(?:on|by|from|until|till|before|after) the )(\d{1,2})$/u, (day) => ordinal(day));
}
