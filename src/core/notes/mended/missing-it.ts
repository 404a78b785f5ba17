import type { Mending } from './mending.ts';

/** “I will do the course, is already paid”, “one board, sounds daft but …”: a clause behind a comma wants its “it”. */
export const missingIt: Mending = (text) =>
  text
    .replace(
      /(?<=, )(sounds|sounded|feels|felt) (?=(?:daft|silly|odd|strange|simple|obvious|boring|easy|stupid|mad|crazy|trivial|basic)\b)/giu,
      'it $1 ',
    )
    .replace(
      /(?<=^(?:[^,]* )?\b(?:I|we|you|they|he|she|it|there|\p{L}+(?= (?:is|are|was|were|has|have)\b))\b [^,]*, )(is|was) (?=(?:also|already|still|very|now|too|only|a|an|my|booked|paid|normal|\d+ minutes?|so)\b)/giu,
      'it $1 ',
    );
