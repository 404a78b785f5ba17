import { opensObject } from './finite-verb.ts';
import { isKnownNoun, isPlural } from './lexicon/nouns.ts';
import { canBe, isListedVerb } from './lexicon/verbs.ts';
import type { Token } from './tokens.ts';

/** “reserves policy”, “claims backlog”: a plural before its noun, and no deed. */
export function isCompound(first: string, second: string, next: Token | undefined): boolean {
  // “walled garden”
  if (/ed$/.test(first) && canBe(first, 'participle') && !isListedVerb(first))
    return isKnownNoun(second) && !isPlural(second) && !opensObject(second);
  return (
    canBe(first, 'third') &&
    isPlural(first) &&
    isKnownNoun(first) &&
    next?.text === next?.lower &&
    isKnownNoun(second) &&
    !isPlural(second) &&
    !opensObject(second) &&
    !persons.test(first)
  );
}

const persons =
  /^(?:wants|needs|loves|hates|likes|uses|runs|knows|prefers|owns|leads|manages|plans|hopes|fears|works|reports|starts|pays|covers|includes|costs|sells|makes|takes|gives|asks|says|thinks|worries|speaks|reads|plays|bakes|teaches|brings|keeps|does|has|gets)$/;
