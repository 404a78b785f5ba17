import type { Stage } from '../../text/draft.ts';
import { addArticles } from '../articles.ts';
import { clauseOf, tailText } from '../clause.ts';
import type { Group } from '../groups.ts';
import { prepositions } from '../lexicon/grammar-words.ts';
import { countableNouns, isMass, isPlural } from '../lexicon/nouns.ts';
import { properNames } from '../lexicon/proper-names.ts';
import { canBe, ingOf, nounOrVerb, pastOf, verbReading } from '../lexicon/verbs.ts';
import { joinItems, type Phrase } from '../phrase.ts';
import { questionOf } from '../question.ts';
import { isSureNoun } from '../sure-noun.ts';
import { lowerAt, type Token, textOf, wordToken } from '../tokens.ts';
import { withArticle } from './about.ts';
import { itemsText, labelled, linkOf, looseOf, subordinateOf } from './common.ts';
import { experience, isEvidence } from './experience.ts';
import { goesOn, isOver } from './plain.ts';
import { describing, isPerson, persons } from './self.ts';
import type { Thought } from './thought.ts';

/** Reads what the writer would bring. A deed without a subject is the writer's own. */
export function readValue(thought: Thought, stage: Stage): Phrase[] {
  const link = linkOf(thought);
  if (link) return [link];
  const [only] = thought.groups;
  const isPoint = thought.leadIn === 'tell' && thought.groups.length === 1 && only?.shape === 'noun';
  if (isPoint && only && /^the$/.test(lowerAt(only.items[0] ?? [], 0)))
    return [{ kind: 'unsaid', text: itemsText(only, 'the', 'a') }];
  const daily = /^(.+?),? (daily|every day|day to day|all day)$/i.exec(textOf(thought.tokens));
  if (daily?.[1] && thought.groups.every(({ shape }) => shape === 'noun') && !/^\d/.test(daily[1]))
    return [
      {
        kind: 'clause',
        text: `I use ${joinItems(daily[1].split(/, (?:and )?/))} ${daily[2]}`,
        whose: 'mine',
        said: false,
        grave: false,
      },
    ];
  const lacking = /^no (.{3,40}?) but (?=(?:strong|good|keen|willing|quick|happy|ready)\b)/i.exec(
    textOf(thought.tokens),
  );
  if (lacking?.[1])
    return [
      {
        kind: 'clause',
        text: `I have no ${lacking[1]} but am ${textOf(thought.tokens).slice(lacking[0].length)}`,
        whose: 'mine',
        said: false,
        grave: false,
      },
    ];
  const deeds = deedsOf(thought.tokens);
  const phrases = deeds
    ? [deeds]
    : thought.groups.map(
        (group) => (stage === 'share-an-idea' ? ideaOf(group) : undefined) ?? phraseOf(group),
      );
  const isPlainLabel =
    thought.label === '' ||
    /^(?:fit|value|why me|me|my fit|strengths?|experience|skills?|relevant|note|new|news|update|since|since then|also|reminder|mention|bring|offer|pitch|ideas?|sketch|proposal|propose|suggest|suggestion|say|add|plan|plus|offer)$/i.test(
      thought.label,
    );
  const [first, ...rest] = phrases;
  // “reports: automated 12 of them”
  if (
    !isPlainLabel &&
    first?.kind === 'clause' &&
    first.whose === 'mine' &&
    thought.label.split(' ').length < 4
  )
    return [{ ...first, text: `on ${withArticle(thought.label)}, ${first.text}` }, ...rest];
  return isPlainLabel ? phrases : [labelled(thought, true)];
}

/** Whether “experience with …” is sure to be right for every thing named. */
export function isSureValue({ items, tail }: Group, stage: Stage): boolean {
  if (tail.length > 0 && !prepositions.has(lowerAt(tail, 0))) return false;
  if (stage === 'share-an-idea')
    return items.length < 3 && items.every((item) => isSureNoun(item) && !canBe(lowerAt(item, 0), 'base'));
  if (items.every((item) => isPerson(item) && item.length < 6)) return true;
  return items.length < 5 && items.every((item) => isWhole(item) && (isEvidence(item) || isField(item)));
}

// No figure and no day hangs on behind.
function isWhole(item: readonly Token[]): boolean {
  return item.every(
    ({ kind, lower }, at) =>
      (kind !== 'number' ||
        at === 0 ||
        lowerAt(item, at - 1) === '(' ||
        prepositions.has(lowerAt(item, at - 1))) &&
      !/^(?:last|next|done|passed|only|so-so|daily|weekly|monthly|now|before|too)$/.test(lower),
  );
}

function isField(item: readonly Token[]): boolean {
  if (/^(?:my|our|same)$/.test(lowerAt(item, 0)) || canBe(lowerAt(item, 0), 'ing')) return true;
  const end = item.findIndex((token, at) => at > 0 && prepositions.has(token.lower));
  if (item.some(({ kind }, at) => kind === 'number' && at > 0)) return false;
  const head = lowerAt(item, (end === -1 ? item.length : end) - 1);
  return properNames.has(head) || isMass(head) || (isPlural(head) && item[0]?.kind === 'word');
}

// What one shares is an idea, not a strength.
function ideaOf(group: Group): Phrase | undefined {
  const [first = []] = group.items;
  if (
    group.shape === 'action' &&
    /^(?:propose|suggest|pitch|offer)$/.test(lowerAt(first, 0)) &&
    first.length > 1
  )
    return {
      kind: 'idea',
      text: itemsText({ ...group, items: [first.slice(1), ...group.items.slice(1)] }, 'a', 'a'),
    };
  if (group.shape === 'predicate' && isThird(first))
    return {
      kind: 'clause',
      text: `it ${itemsText(group, 'none', 'a')}`,
      whose: 'other',
      said: false,
      grave: false,
    };
  if (group.shape === 'noun') return { kind: 'idea', text: itemsText(group, 'a', 'a') };
  if (group.shape === 'gerund' && /\bmy (?:last|old|previous|former)\b/.test(textOf(first))) {
    const past = pastOf(verbReading(lowerAt(first, 0))?.base ?? '');
    const rest = textOf(first.slice(1)) + tailText(group, 'a');
    if (past && group.items.length === 1)
      return { kind: 'clause', text: `I ${past} ${rest}`, whose: 'mine', said: false, grave: false };
  }
  if (group.shape === 'gerund') return { kind: 'idea', text: itemsText(group, 'none', 'a') };
  if (isOver(first) && group.items.length === 1) return clauseOf({ ...group, shape: 'predicate' }, 'I', 'a');
  const isCutOrPut = group.shape === 'predicate' && canBe(lowerAt(first, 0), 'base');
  return group.shape === 'action' || isCutOrPut
    ? { kind: 'plan', text: itemsText(group, 'none', 'the') }
    : undefined;
}

// “costs nothing, needs two volunteers”: the idea does.
function isThird(tokens: readonly Token[]): boolean {
  const forms = verbReading(lowerAt(tokens, 0))?.forms;
  return Boolean(forms?.has('third') && !forms.has('base'));
}

function phraseOf(group: Group): Phrase {
  const [first = []] = group.items;
  if (
    group.shape === 'noun' &&
    /^(?:the )?same (?:thing|problem|issue|story|setup|set-up|size|kind|system)\b/.test(textOf(first))
  )
    return {
      kind: 'clause',
      text: `it was ${itemsText(group, 'the', 'a')}`,
      whose: 'mine',
      said: false,
      grave: false,
    };
  // “own van”
  if (group.shape === 'noun' && lowerAt(first, 0) === 'own' && group.items.length < 4)
    return {
      kind: 'clause',
      text: `I have ${itemsText({ ...group, items: [[wordToken('my'), ...first], ...group.items.slice(1)] }, 'a', 'a')}`,
      whose: 'mine',
      said: false,
      grave: false,
    };
  const completed = completedOf(group);
  if (completed) return completed;
  switch (group.shape) {
    case 'noun':
      return isPerson(first) ||
        /^(?:MRICS|FRICS|MRTPI|CEng|IEng|MCIOB|MCIPS|MCIPD|FCCA|ACCA|RVN|RGN|RMN|QTS)$/.test(textOf(first)) ||
        lowerAt(first, 0) === 'not'
        ? describing(group, first)
        : experience(group);
    case 'gerund':
      if (/^(?:looking|hiring|searching)$/.test(lowerAt(first, 0)) && lowerAt(first, 1) === 'for')
        return clauseOf({ ...group, shape: 'predicate' }, 'you', 'a');
      if (
        lowerAt(first, 0) === 'being' &&
        /^(?:an?|the)$/.test(lowerAt(first, 1)) &&
        group.items.length === 1
      )
        return clauseOf(
          { ...group, shape: 'predicate', items: [[wordToken('am'), ...first.slice(1)]] },
          'I',
          'a',
        );
      if (
        /^(?:currently|now|still|recently|also)$/.test(lowerAt(first, 0)) ||
        first.some(({ lower }) => lower === 'since') ||
        (/^(?:starting|taking|doing|finishing|getting)$/.test(lowerAt(first, 0)) &&
          goesOn.test(` ${textOf(first)} `)) ||
        /^(?:learning|studying)$/.test(lowerAt(first, 0)) ||
        (/^(?:doing|studying|finishing|taking|learning|completing|working)$/.test(lowerAt(first, 0)) &&
          /^(?:my|a|an|towards|on|at|part-time|full-time)$/.test(lowerAt(first, 1)))
      )
        return clauseOf({ ...group, shape: 'predicate' }, 'I', 'a');
      return { kind: 'experience', text: `experience in ${itemsText(group, 'none', 'a')}` };
    case 'clause':
      return clauseOf(group, 'I', 'a');
    case 'predicate':
    case 'action':
      if (
        group.shape === 'action' &&
        persons.test(lowerAt(first, 0)) &&
        /^(?:at|for|in|since|with)$/.test(lowerAt(first, 1))
      )
        return describing(group, first);
      return clauseOf(group, /^(?:needs?|wants?|lacks?|uses?)$/.test(lowerAt(first, 0)) ? 'you' : 'I', 'a');
    case 'describing':
      return describing(group, first);
    case 'question':
      return questionOf(first);
    case 'subordinate':
      return subordinateOf(group);
    default:
      return looseOf(group);
  }
}

// “sketch, build, light”: a row of bare verbs is what I do.
function deedsOf(tokens: readonly Token[]): Phrase | undefined {
  const words = tokens.filter((token) => token.text !== ',' && token.lower !== 'and');
  const isRow = words.length > 2 && tokens.filter((token) => token.text === ',').length >= words.length - 2;
  const deeds = words.flatMap(({ lower }) => (canBe(lower, 'base') ? (ingOf(lower) ?? []) : []));
  const hasDeed = words.some(({ lower }) => !nounOrVerb.has(lower) && !countableNouns.has(lower));
  return isRow && hasDeed && deeds.length === words.length
    ? { kind: 'experience', text: `experience in ${joinItems(deeds)}` }
    : undefined;
}

// “ethics training done”: a deed, its verb behind.
function completedOf(group: Group): Phrase | undefined {
  const [item = []] = group.items;
  const at = item.findIndex(
    (token, i) =>
      i > 0 &&
      /^(?:done|completed|finished|passed|obtained|trained|hired|placed|sold|built|written|published|delivered|coached|mentored|raised|saved|managed|led|taught|served|cooked|cleaned|launched|restored|catalogued)$/.test(
        token.lower,
      ),
  );
  if (group.shape !== 'noun' || group.items.length > 1 || at === -1) return undefined;
  const isEnd = item.slice(at + 1).every(({ lower }) => /^(?:too|also|already|now|since)$/.test(lower));
  if (!isEnd || /^(?:half|nearly|almost|not|yet)$/.test(lowerAt(item, at - 1))) return undefined;
  const verb = lowerAt(item, at) === 'done' ? 'completed' : lowerAt(item, at);
  const text = `I have ${verb} ${textOf(addArticles(item.slice(/^(?:now|just|recently)$/.test(lowerAt(item, 0)) ? 1 : 0, at), 'the', 'a'))}${tailText(group, 'a')}`;
  return { kind: 'clause', text, whose: 'mine', said: false, grave: false };
}
