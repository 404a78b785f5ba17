const notBases: Record<string, string> = { ca: 'can', wo: 'will', sha: 'shall', ai: 'am' };
const endings: Record<string, string> = { m: 'am', re: 'are', ve: 'have', ll: 'will', d: 'would' };
const isBases = new Set(
  'it that this he she what there here who how where when everything something nothing all'.split(' '),
);

/** Contractions people type without the apostrophe. */
const bare: Record<string, readonly [string, string]> = {
  im: ['i', 'am'],
  ive: ['i', 'have'],
  dont: ['do', 'not'],
  doesnt: ['does', 'not'],
  didnt: ['did', 'not'],
  cant: ['can', 'not'],
  cannot: ['can', 'not'],
  couldnt: ['could', 'not'],
  wouldnt: ['would', 'not'],
  shouldnt: ['should', 'not'],
  wont: ['will', 'not'],
  isnt: ['is', 'not'],
  arent: ['are', 'not'],
  wasnt: ['was', 'not'],
  werent: ['were', 'not'],
  hasnt: ['has', 'not'],
  havent: ['have', 'not'],
  hadnt: ['had', 'not'],
  youre: ['you', 'are'],
  youve: ['you', 'have'],
  youll: ['you', 'will'],
  thats: ['that', 'is'],
  whats: ['what', 'is'],
  theres: ['there', 'is'],
};

/** Words that are contractions though they show no apostrophe. */
export const bareContractions = Object.keys(bare);

/**
 * The two plain words behind a lower-case contraction ("don't" → do not), so that a phrase needs writing once.
 * Null when it is none; a possessive ("Ana's") is its owner alone.
 */
export function expand(word: string): readonly [string, string] | null {
  const known = bare[word];
  if (known) return known;
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
