import { indefinite } from '../articles.ts';
import { clauseOf } from '../clause.ts';
import type { Group } from '../groups.ts';
import { determiners } from '../lexicon/grammar-words.ts';
import { animals } from '../lexicon/living.ts';
import { isPlural } from '../lexicon/nouns.ts';
import { isLiving } from '../owners.ts';
import { joinItems, type Phrase } from '../phrase.ts';
import { type Token, textOf, tokensOf, wordToken } from '../tokens.ts';

// “lead auditor, 14 audits”
function aside(figures: readonly Token[][]): Token[] {
  if (figures.length === 0) return [];
  const inner = tokensOf(`(${joinItems(figures.map((item) => textOf(item)))})`);
  return inner.map((token, at) => (at === 0 ? { ...token, glued: false } : token));
}

/** “good at X, patient with Y” share one “I am”. */
export function describing(group: Group, first: Token[]): Phrase {
  const figures = group.items.slice(1).filter(([word]) => word?.kind === 'number');
  const rest = group.items.slice(1).filter(([word]) => word?.kind !== 'number');
  const opening = first[0]?.lower ?? '';
  const isPast = /\bmy (?:last|previous|former|old)\b/.test(textOf(first));
  const isOne =
    isPerson(first) &&
    !isPlural(headOf(first)) &&
    (!determiners.has(opening) || opening === 'half') &&
    opening !== 'not';
  const article =
    isOne && first[0]?.kind !== 'number' && (isPast || first.length < 9)
      ? [wordToken(indefinite(first[0]?.text ?? ''))]
      : [];
  return clauseOf(
    {
      ...group,
      shape: 'predicate',
      items: [[wordToken(isPast ? 'was' : 'am'), ...article, ...first, ...aside(figures)], ...rest],
    },
    'I',
    'a',
  );
}

/** Words for what somebody is. */
export const persons =
  /^(?:learner|player|speaker|starter|self-starter|thinker|listener|communicator|worker|organi[sz]er|problem-solver|solver|writer|reader|manager|nurse|teacher|engineer|developer|designer|analyst|graduate|scientist|accountant|lawyer|chef|carer|parent|volunteer|veteran|generalist|specialist|perfectionist|person|user|fan|coach|mentor|trainer|driver|founder|finisher|leader|cook|baker|editor|translator|researcher|optimist|native|wizard|enthusiast|expert|tinkerer|runner|welder|electrician|plumber|carpenter|mechanic|pilot|paramedic|midwife|pharmacist|librarian|aider|broker|clerk|barista|usher|kid|mum|dad|mother|father|parent|baker|gardener|farmer|tutor|lecturer|journalist|photographer|illustrator|musician|architect|builder|technician|administrator|planner|buyer|marketer|consultant|auditor|bookkeeper|secretary|therapist|lead|officer|assistant|supervisor|receptionist|apprentice|chair|treasurer|coordinator|rep|representative|examiner|governor|trustee|referee|lifeguard|moderator|speaker|handler|operative|labourer|fitter|roofer|plasterer|tiler|warden|ranger|steward|stewardess|purser|seamstress|tailor|upholsterer|attendant|walker|minder|keeper|picker|packer|decorator|au pair|nanny|waitress|waiter|porter|guide)$/;

function headOf(item: readonly Token[]): string {
  const end = item.findIndex(
    (token, at) => at > 0 && /^(?:in|of|with|for|at|from|who|and|since|as|\()$/.test(token.lower),
  );
  return item[(end === -1 ? item.length : end) - 1]?.lower ?? '';
}

/** “quick learner” says what I am, not what I know. */
export function isPerson(item: readonly Token[]): boolean {
  const head = headOf(item);
  // “simulation model”
  if (
    head === 'model' &&
    !/^(?:role|fashion|life|art)$/.test(
      item[item.findIndex(({ lower }) => lower === 'model') - 1]?.lower ?? 'art',
    )
  )
    return false;
  return persons.test(head) || (isLiving(head) && !animals.has(head));
}
