import { abbreviations, doubtfulAbbreviations } from './lexicon/abbreviations.ts';

const seams = [
  /\b(?:an?|the) (?:an?|the|my|your|our|their|his|her|is|are|was|were|I|you|we|and|or|of|in|on|for|to|with)\b(?! ?[-–])/,
  /\b(?:my|your|our) (?:my|your|our|the|an?|I|you|we|and|is|are)\b/i,
  /\b(?:about|of|for|with|to) (?:I|he|she|they|we) /,
  /\b(?:is|are|was|were|am) (?:is|are|was|were|am|have|has|do|does|will|would|can)\b/i,
  /\b(?:I|we) (?:I|we|you|the|my|your|our|an?|of|in|for|with)\b/,
  /\byou (?:took you|saying|telling|showing|you)\b/i,
  /\b(?:can|will|would|could|should|may|to) (?:is|are|was|were|has|had|did|went|took|made|got|been)\b/i,
  /\bto (?:to|of|and|for)\b/i,
  /\b(?:glad|happy|able|like|love|want|is|suggestion is|idea is) to (?:sent|gave|led|ran|built|told|wrote|knew|came|saw|said|kept|did|had|grew|held)\b/i,
  /\b(?:that|about|with|for|of|hear|learn) [,.;:?]/,
  /[(“‘] |\s[,.;:?)]|,,|;;|::|,;|\(\)/,
  /(?:^|\s)(?:->|=>|→|w\/|b\/c|w\/o|&|@|\+|=|<|>|\*|~|#|\/|\|)(?:\s|$)/,
  /[!?]{2,}|\.{2,}|…/,
  /(?:^|[\s(“"])i(?:'|\s|$)/,
  /: [^.?]*: /,
];

const doubled = /(?<![-'’\p{L}])(?!(?:that|had|New|Wagga|so|very|bye|ha)\b)(\p{L}{2,}) \1\b(?![-'])/iu;
// “I liked being argued with” ends well.
const dangling =
  /(?<!\b(?:be|been|being) \p{L}+ )\b(?:the|an?|my|your|our|of|with|and|or|but|because|from|than|if|whether|as|that is|including|especially)[.?]$/iu;

/** Whether a sentence may go out: nothing jotted is left in it, and its seams hold. */
export function isSound(sentence: string): boolean {
  const text = sentence.replace(/(?:https?:\/\/|www\.)\S*[^\s.,;:!?)]|\S+@\S+\.\p{L}+/gu, 'link');
  return (
    /[.?!]["”’)\]]*$/.test(text) &&
    isBalanced(text) &&
    !doubled.test(text) &&
    !dangling.test(text) &&
    !seams.some((seam) => seam.test(text)) &&
    !hasShorthand(text)
  );
}

function isBalanced(text: string): boolean {
  const count = (mark: string) => text.split(mark).length - 1;
  let depth = 0;
  for (const char of text) {
    depth += char === '(' ? 1 : char === ')' ? -1 : 0;
    if (depth < 0) return false;
  }
  return depth === 0 && count('“') === count('”') && count('"') % 2 === 0;
}

function hasShorthand(text: string): boolean {
  for (const [word = ''] of text.matchAll(/(?<![\p{L}\p{N}])[\p{Ll}/]+(?![\p{L}\p{N}'’/@-]|\.\p{L})/gu)) {
    const full = abbreviations.get(word);
    if (full !== undefined && full !== word && !doubtfulAbbreviations.has(word)) return true;
  }
  return false;
}
