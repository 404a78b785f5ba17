const plus =
  /(?<!\b(?:age|aged|ages|over|than|about|the|level|year|stage) )(?<![£$€\d.,])(\d[\d,]*)\+ (?=(?:\p{Ll}+ ){0,2}?\p{Ll}+s\b)(?!groups?|years? old)/gu;

/** “edited 30+ cookbooks”, “by 18 %”: figures as a letter writes them. */
export function withFiguresWritten(text: string): string {
  return text.replace(plus, 'more than $1 ').replace(/(\d) %/g, '$1%');
}
