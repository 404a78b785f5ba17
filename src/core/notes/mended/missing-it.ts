import type { Mending } from './mending.ts';

/** “I will do the course, is already paid”: a clause behind a comma wants its “it”. */
export const missingIt: Mending = (text) =>
  text.replace(
    /(?<=^(?:[^,]* )?\b(?:I|we|you|they|he|she|it|there|\p{L}+(?= (?:is|are|was|were|has|have)\b))\b [^,]*, )(is|was) (?=(?:also|already|still|very|now|too|only|a|an|my|booked|paid|normal|\d+ minutes?|so)\b)/giu,
    'it $1 ',
  );
