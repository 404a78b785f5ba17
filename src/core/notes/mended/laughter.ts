import type { Mending } from './mending.ts';

/** “while she timed me ha”: laughter at the end of a clause says nothing to a reader. “10 ha” is land. */
export const laughter: Mending = (text) =>
  text
    .replace(/(?<=\S),? (?:(?:ha){2,}h?|hah|(?:he){2,}|lol|lmao)(?=$|[.,;:!?])/giu, '')
    .replace(/(?<=\p{L}),? ha(?=$|[.;!])/giu, '');
