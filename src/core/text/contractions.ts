const notBases: Record<string, string> = { ca: 'can', wo: 'will', sha: 'shall', ai: 'am' };
const endings: Record<string, string> = { m: 'am', re: 'are', ve: 'have', ll: 'will', d: 'would' };
const isBases = new Set(
  'it that this he she what there here who how where when everything something nothing all'.split(' '),
);

/**
 * The two plain words behind a lower-case contraction ("don't" → do not), so that a phrase needs writing once.
 * Null when it is none; a possessive ("Ana's") is its owner alone.
 */
export function expand(word: string): readonly [string, string] | null {
  return bare.get(word) ?? halves(word);
}

function halves(word: string): readonly [string, string] | null {
  const mark = word.lastIndexOf("'");
  if (mark < 1) return null;
  const ending = word.slice(mark + 1);
  const base = word.slice(0, mark);
  if (ending === 't' && base.endsWith('n')) {
    const verb = base.slice(0, -1);
    return [notBases[verb] ?? verb, 'not'];
  }
  if (ending === 's') {
    if (base === 'let') return ['let', 'us'];
    return [base, isBases.has(base) ? 'is' : ''];
  }
  const second = endings[ending];
  return second === undefined ? null : [base, second];
}

/** Contractions people type without the apostrophe. */
const bare = new Map(
  (
    "i'm i've don't doesn't didn't can't couldn't wouldn't shouldn't won't isn't aren't wasn't weren't hasn't " +
    "haven't hadn't you're you've you'll that's what's there's"
  )
    .split(' ')
    .map((word) => [word.replace("'", ''), halves(word)] as const),
);
bare.set('cannot', halves("can't"));

/** Words that are contractions though they show no apostrophe. */
export const bareContractions: readonly string[] = [...bare.keys()];
