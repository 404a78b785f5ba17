const words =
  /\b(?:unfortunately|not (?:to )?(?:be )?(?:mov|progress|proceed)\w*|other candidates?|regret|unsuccessful|decision on your application)\b/i;

/** True when a subject line is that of a mail turning somebody down. */
export function isRejection(subject: string): boolean {
  return words.test(subject);
}
