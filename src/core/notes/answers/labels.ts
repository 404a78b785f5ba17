import { addArticles } from '../articles.ts';
import { finiteVerbAt } from '../finite-verb.ts';
import { prepositions } from '../lexicon/grammar-words.ts';
import { canBe } from '../lexicon/verbs.ts';
import type { Phrase } from '../phrase.ts';
import { questionOf } from '../question.ts';
import { withArticle } from '../read/about.ts';
import { isExampleLabel, shouldBe } from '../read/example-label.ts';
import { putRight } from '../read/put-right.ts';
import { isBareJudgement } from '../read/remark.ts';
import { isClause } from '../read/whole-clause.ts';
import { textOf, tokensOf } from '../tokens.ts';
import { phrasesOf } from './answer-phrases.ts';
import { askedWhat } from './asked-what.ts';
import { clauseRow, mark } from './clause-row.ts';
import { isFault, isIdle } from './fault.ts';
import { isExcuse } from './said-right.ts';
import { areSteps, joinedSteps, stepsOf } from './steps-taken.ts';

/** What stood before the colon and behind it. */
interface Labelled {
  label: string;
  text: string;
  isLater: boolean;
}

type Inner = (body: string, isLater?: boolean) => Phrase[] | undefined;

const plain =
  /^(?:short|summary|in short|briefly|note|clarify|todo|fix|to add|add|ps|say|mention|also|correction|correct|in fact|actually|now|update)$/i;

/** An answer with what stood before its colon, in one sentence; nothing where a frame must help. */
export function labelTold({ label, text, isLater }: Labelled, inner: Inner): Phrase[] | undefined {
  const told = (sentences: readonly string[]) => phrasesOf(sentences, isLater);
  if (isBareJudgement(text) || isExcuse(text) || /^(?:yes|no|ok|hm+)$/i.test(label)) return undefined;
  if (/^(?:(?:your|the) )?question$/i.test(label)) {
    const asked = askedOf(text);
    return asked ? told([asked]) : undefined;
  }
  if (/\?$/.test(text)) return undefined;
  if (plain.test(label) || isIdle(label)) return inner(text);
  const mixed = /^(?:the |my )?(.{2,30}?) (?:were |got )?(mixed up|muddled up|swapped)$/i.exec(label);
  if (mixed) return told([`I ${mixed[2]?.toLowerCase()} the ${mixed[1]}: ${mark(text)}`]);
  const forgotten = /^(?:I )?forgot(?: to (?:say|mention|add))?$/i.test(label)
    ? clauseRow(tokensOf(text))
    : undefined;
  if (forgotten) return told([`I forgot to mention that ${forgotten[0]}`, ...forgotten.slice(1)]);
  if (isFault(text) || /^(?:(?:I )?forgot$|(?:use|take|give|tell) )/i.test(label)) return undefined;
  const lead = leadOf(label);
  if (lead === undefined) return undefined;
  if (isExampleLabel(label)) {
    const steps = putRight(label, false, text);
    if (steps) return steps;
  }
  const wrong = /\bwrong\b|^correct (?:the|my|that)\b/i.test(label) ? inner(`${label}: ${text}`) : undefined;
  if (wrong) return wrong;
  const passive = lead.kind === 'topic' ? ofMine(label, text) : undefined;
  if (passive) return told([passive]);
  const example =
    lead.kind === 'answer' && /\b(?:example|one|case)$/i.test(label)
      ? exampleTold(lead.text, text)
      : undefined;
  if (example) return told(example);
  const body = itFirst(text);
  if (lead.kind === 'doing') {
    const steps = stepsOf(text.replace(/^I would /, ''));
    if (areSteps(steps)) return told([`${lead.text} is ${joinedSteps(steps)}`]);
    return told([`${lead.text}${areSteps(steps.slice(0, 1)) ? ' is' : ':'} ${mark(text)}`]);
  }
  if (lead.kind === 'topic') {
    const [first, ...rest] = inner(body, true) ?? [];
    if (
      first &&
      /^(?:I|it|we|you|that)\b/i.test(first.text) &&
      /^(?:sentence|clause|correction)$/.test(first.kind)
    )
      return [...told([`${lead.text}, ${first.text}`]), ...rest];
    return first ? undefined : told([`${lead.text}: ${mark(rowed(body))}`]);
  }
  const row = clauseRow(tokensOf(body));
  const [first = '', ...rest] = row ?? [mark(rowed(body))];
  if (row && lead.kind === 'answer' && reasoned.test(lead.text))
    return told([`${lead.text} ${/meant$/.test(lead.text) ? 'was' : 'is'} that ${first}`, ...rest]);
  const link =
    lead.kind === 'asked' && /^I (?:said|forgot|answered|told|gave)\b/.test(first) ? ', and ' : ': ';
  const opening = lead.text.replace(/^what (?=I should have said$)/, '');
  return told([`${opening}${row || opening !== 'what I meant' ? link : ' was '}${first}`, ...rest]);
}

// “better example: night shift in March, calmed two families”
function exampleTold(lead: string, text: string): string[] | undefined {
  const [first, ...rest] = text.split(', ');
  if (!first || finiteVerbAt(tokensOf(first)) > 0 || clauseRow(tokensOf(first)) || /^here\b/i.test(lead))
    return undefined;
  const sentences = [`${lead} is ${withArticle(first)}`];
  for (const part of rest) {
    const [row] = clauseRow(tokensOf(part)) ?? [];
    if (row) sentences.push(row);
    else sentences[sentences.length - 1] += `, ${part}`;
  }
  return sentences;
}

// “his question: who decides when design and engineering disagree?”
function askedOf(text: string): string | undefined {
  const question = questionOf(tokensOf(text));
  const indirect = question.kind === 'question' ? question.indirect : '';
  const what = indirect === '' ? askedWhat(text) : indirect;
  return /\?$/.test(text) && what ? `you asked ${what}` : undefined;
}

interface Lead {
  kind: 'asked' | 'answer' | 'topic' | 'deed' | 'doing';
  text: string;
}

// What can be “that …” as a whole.
const reasoned = /^(?:what I|my point|(?:the|a|my) .*\b(?:answer|version)$)/;

function leadOf(label: string): Lead | undefined {
  const asked = /^(when )?(?:you |I was |was |got )?asked (?:me )?(.+)$/i.exec(label);
  const what = asked?.[2] ? askedWhat(asked[2]) : undefined;
  if (asked) return what && !asked[1] ? { kind: 'asked', text: `you asked ${what}` } : undefined;
  if (
    /^(?:I )?should(?: have)? (?:said|say|be|have been)$|^(?:(?:what )?I )?(?:meant(?: to say)?|wanted to say)$/i.test(
      label,
    )
  )
    return { kind: 'answer', text: /meant/i.test(label) ? 'what I meant' : 'what I should have said' };
  const doing = /^what I (would do|do|did)$/i.exec(label)?.[1];
  if (doing) return { kind: 'doing', text: `what I ${doing.toLowerCase()}` };
  if (/^(?:my |the )?point(?: is| was)?$/i.test(label)) return { kind: 'answer', text: 'my point' };
  if (isExampleLabel(label) && (!shouldBe.test(label) || / one$/i.test(label)))
    return { kind: 'answer', text: named(label) };
  const opening = label.split(' ')[0]?.toLowerCase() ?? '';
  const row =
    canBe(opening, 'past') || /^(?:I|we|it|you|the|my)$/i.test(opening)
      ? clauseRow(tokensOf(label))
      : undefined;
  if (row?.length === 1 && row[0]) return { kind: 'deed', text: row[0] };
  const tokens = tokensOf(label);
  if (isClause(tokens) || finiteVerbAt(tokens) > 0 || tokens.length > 6 || /\d\.?$/.test(label))
    return undefined;
  const topic = /^(?:the |your |my )?questions? (?:on|about|of|re|regarding) (.+)$/i.exec(label)?.[1];
  if (topic) return { kind: 'topic', text: `on your question about ${topic}` };
  const bare = label.replace(/^(?:on|about|regarding|for|re) /i, '').replace(/ (?:answer|part|bit)$/i, '');
  const isOne = / question$/i.test(bare);
  const name = isOne
    ? `the ${bare.replace(/^(?:the|your) /i, '')}`
    : / /.test(bare) && canBe(bare.split(' ')[0]?.toLowerCase() ?? '', 'ing')
      ? bare
      : withArticle(bare);
  return { kind: 'topic', text: `on ${name}` };
}

function named(label: string): string {
  if (/^(?:the|my|an?|here) /i.test(label)) return label;
  return `${/^(?:better|fuller|good|stronger|full|longer|clearer)\b/i.test(label) ? 'a' : 'the'} ${label}`;
}

// “my certificate: renewed in January, valid for two more years”
function ofMine(label: string, text: string): string | undefined {
  const parts = text.split(/, (?:and )?/);
  const [first = ''] = parts;
  if (!/^my \p{L}+/iu.test(label) || !canBe(first.split(' ')[0]?.toLowerCase() ?? '', 'participle'))
    return undefined;
  if (!/^\p{L}+ (?:in|on|by|at|until|last|since|this)\b/u.test(first) || parts.length > 2) return undefined;
  const state = parts[1];
  if (state && !/^(?:valid|good|current|free|ready|due|available|open|safe|clean|still|now)\b/.test(state))
    return undefined;
  return `${label} was ${first}${state ? ` and is ${state}` : ''}`;
}

function itFirst(text: string): string {
  return text.replace(
    /^(was|is) (?=(?:in fact |only |about |actually )?(?:the |an? |[£$€]?\d))/i,
    (_all, verb: string) => `it ${verb.toLowerCase()} `,
  );
}

// “one sheet per table, chef signs it, nobody improvises”: only the last takes an “and”.
function rowed(text: string): string {
  const parts = text.replace(/\bem\b/g, 'them').split(/, /);
  const all = parts.map((part) => {
    const tokens = tokensOf(part);
    return parts.length > 1 && finiteVerbAt(tokens) > 0 ? textOf(addArticles(tokens, 'the', 'the')) : part;
  });
  const last = all.at(-1) ?? '';
  const isOpen = all.some((part) => /^(?:and|or|not|but|then|no)\b/i.test(part));
  const isTold = finiteVerbAt(tokensOf(last)) > 0;
  return all.length > 2 && !isOpen && !prepositions.has(last.split(' ')[0] ?? '')
    ? `${all.slice(0, -1).join(', ')}${isTold ? ',' : ''} and ${last}`
    : all.join(', ');
}
