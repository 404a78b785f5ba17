import { asTold } from '../answers/as-told.ts';
import { asCorrections } from '../answers/corrections.ts';
import { isIdle } from '../answers/fault.ts';
import { onTopics } from '../answers/on-topics.ts';
import { asWholeAnswers } from '../answers/whole-answers.ts';
import { clauseOf } from '../clause.ts';
import { finiteVerbAt } from '../finite-verb.ts';
import type { Group } from '../groups.ts';
import { ingOf } from '../lexicon/verbs.ts';
import type { Phrase } from '../phrase.ts';
import { questionOf } from '../question.ts';
import { isSure } from '../sure.ts';
import { lowerAt, textOf, tokensOf } from '../tokens.ts';
import { aboutOf, withArticle } from './about.ts';
import { withOpenOnesJoined } from './answers.ts';
import { questionAsked } from './asked.ts';
import { itemsText, linkOf, looseOf, rowOf, subordinateOf, topic } from './common.ts';
import { example, isExample } from './example.ts';
import { isExampleLabel, shouldBe } from './example-label.ts';
import { withoutJudgement } from './judged.ts';
import { readPlain } from './plain.ts';
import { isProse } from './prose.ts';
import { notFigured, putRight } from './put-right.ts';
import { isBareJudgement, remarkOf } from './remark.ts';
import { written } from './row.ts';
import { regroup, type Thought } from './thought.ts';
import { isWholeOf } from './whole.ts';

/** Reads what is to be put right: the private remark first, then what should have been said. */
export function readClarify(noted: readonly Thought[]): Phrase[] {
  return asCorrections(asWholeAnswers(onTopics(phrasesIn(noted))));
}

function phrasesIn(noted: readonly Thought[]): Phrase[] {
  let remarked = false;
  let corrected = false;
  const thoughts = withOpenOnesJoined(noted);
  let isLater = false;
  return thoughts.flatMap((thought, at) => {
    const isOneOfMany = thoughts.length > 1 && thought.label === '';
    if (isOneOfMany && isIdle(textOf(thought.written)) && (isLater || at < thoughts.length - 1)) return [];
    const question = written(thought.written);
    if (
      thought.leadIn === 'ask' &&
      thought.label === '' &&
      /^(?:whether|how|what|when|where|who|why|which) /.test(question)
    )
      return [{ kind: 'question', text: question, indirect: question }];
    const told = asTold({
      label: thought.label,
      text: written(thought.written),
      isLater,
      isFollowed: at < thoughts.length - 1,
    });
    if (told) {
      isLater = true;
      if (told.some(({ kind }) => kind === 'remark')) remarked = true;
      else corrected = true;
      return told;
    }
    isLater = true;
    const [group] = thought.groups;
    // Behind a correction a bare noun spells it out; it is no topic of its own.
    if (
      corrected &&
      group?.shape === 'noun' &&
      thought.groups.length === 1 &&
      finiteVerbAt(thought.tokens) < 1
    )
      return [looseOf(group)];
    const next = thoughts[at + 1];
    const asked = thought.groups[0];
    if (asked?.shape === 'question' && next && isBareJudgement(textOf(next.tokens)))
      return [{ kind: 'remark', text: `my answer to your question ${questionAsked(asked)}` }];
    const phrases = phrasesOf(thought, remarked);
    if (phrases.some((phrase) => /^(?:remark|unsaid|example)$/.test(phrase.kind))) remarked = true;
    if (phrases.some((phrase) => phrase.kind === 'correction')) corrected = true;
    return phrases.map(notFigured);
  });
}

function phrasesOf(thought: Thought, remarked: boolean): Phrase[] {
  const link = linkOf(thought);
  if (link) return [link];
  const told = textOf(thought.tokens);
  const right = putRight(thought.label, isPlainLabel(thought.label), textOf(thought.written));
  if (right) return right;
  const instead = /^(?:use|take|give|tell) (.+) instead$/i.exec(thought.label);
  if (instead?.[1]) return [...exampleOf(regroup(instead[1])), ...phrasesOf({ ...thought, label: '' }, true)];
  const label = thought.label;
  if (isExampleLabel(label)) {
    if (isProse(thought.written) && finiteVerbAt(thought.written) > 0)
      return [{ kind: 'loose', text: textOf(thought.written), asWritten: true }];
    const groups = regroup(told);
    const isRow =
      shouldBe.test(label) && groups.every(({ shape, items }) => shape === 'noun' && items.length > 1);
    return isRow ? [{ kind: 'loose', text: told }] : exampleOf(groups);
  }
  const judged = withoutJudgement(thought);
  if (judged) return phrasesOf(judged, remarked);
  const remark = remarkOf(label && !isPlainLabel(label) ? label : told);
  if (!remark) {
    const plain = label === '' ? readPlain('clarify', thought.written, 'clarification') : undefined;
    if (plain)
      return remarked ? plain.map(({ text }) => ({ kind: 'sentence', text, asWritten: true })) : plain;
    if (label !== '' && !isPlainLabel(label)) return labelledOf(thought);
    return thought.groups.map((group) => phraseOf(group, remarked));
  }
  const rest = label && !isPlainLabel(label) ? told : remark.rest;
  const after =
    rest === ''
      ? []
      : phrasesOf(
          { ...thought, label: '', tokens: tokensOf(rest), written: tokensOf(rest), groups: regroup(rest) },
          true,
        );
  switch (remark.kind) {
    case 'unsaid':
      return [...unsaidOf(regroup(remark.text)), ...after];
    case 'example':
      return [...exampleOf(regroup(remark.text)), ...after];
    case 'topic':
      return [{ kind: 'remark', text: `what I said about ${withArticle(remark.text)}` }];
    case 'correction':
      return [{ kind: 'correction', text: remark.text }, ...after];
    default:
      return [{ kind: 'remark', text: aboutOf(remark.text) }, ...after];
  }
}

// “salary: 55k” stays one point; “visa: I have …” is a topic and then its answer.
function labelledOf(thought: Thought): Phrase[] {
  // “end is: he came back”
  if (/ (?:is|was|are|were)$/.test(thought.label))
    return [
      {
        kind: 'sentence',
        text: `${withArticle(thought.label)}: ${textOf(thought.written)}`,
        asWritten: true,
      },
    ];
  if (/\b(?:wrong|error|mistake|slip|correct\w*)\b/i.test(thought.label))
    return [{ kind: 'correction', text: textOf(thought.tokens) }];
  const about = aboutOf(
    thought.label.replace(/^(?:i )?(?:was|got) asked /i, '').replace(/^(?:on|about|regarding|for) /i, ''),
  ).replace(/^my answer about/, 'what I said about');
  const [group] = thought.groups;
  if (
    group?.shape === 'noun' &&
    thought.groups.length === 1 &&
    thought.tokens.length < 9 &&
    !/^question/.test(thought.label)
  ) {
    return [
      {
        kind: 'loose',
        text: `on ${withArticle(thought.label.replace(/^(?:i )?(?:was|got) asked (?:about|on|for) /i, ''))}, ${textOf(thought.tokens)}`,
      },
    ];
  }
  const rest = phrasesOf({ ...thought, label: '' }, true);
  return [
    { kind: 'remark', text: about },
    ...rest.filter((phrase) => phrase.kind !== 'remark' || phrase.text !== 'one of my answers'),
  ];
}

function isPlainLabel(label: string): boolean {
  return /^(?:short|summary|in short|briefly|short answer|note|clarify|todo|fix|to add|add|ps|say|mention|also)$/i.test(
    label,
  );
}

function phraseOf(group: Group, remarked: boolean): Phrase {
  const phrase = readPhrase(group, remarked);
  return isWholeOf(phrase, group) ? phrase : rowOf(group);
}

function readPhrase(group: Group, remarked: boolean): Phrase {
  const [first = []] = group.items;
  if (!isSure(group) && group.shape !== 'question') return rowOf(group);
  switch (group.shape) {
    case 'noun':
      if (/^questions?$/.test(lowerAt(first, /^(?:the|that)$/.test(lowerAt(first, 0)) ? 1 : 0)) && !remarked)
        return { kind: 'remark', text: aboutOf(textOf(first)) };
      if (first.length === 1 && first[0]?.kind === 'quote')
        return { kind: 'remark', text: aboutOf(textOf(first)) };
      // A figure spells out what is right; it is no example.
      if (remarked && first[0]?.kind === 'number') return looseOf(group);
      return remarked
        ? isExample(first)
          ? example(group)
          : rowOf(group)
        : { kind: 'remark', text: `what I said about ${itemsText(group, 'the', 'the')}` };
    case 'subordinate':
      return subordinateOf(group);
    case 'gerund':
      // A title spells out what was missing.
      if (remarked && /^\p{Lu}/u.test(first[0]?.text ?? '')) return looseOf(group);
      return { kind: 'remark', text: `what I said about ${itemsText(group, 'none', 'the')}` };
    case 'wh':
      return { kind: 'remark', text: `what I said about ${itemsText(group, 'none', 'the')}` };
    case 'clause':
      return clauseOf(group, 'I', 'a');
    case 'predicate':
    case 'action':
      return clauseOf(group, 'I', 'a');
    case 'question':
      return questionOf(first);
    case 'prepositional':
      return /^(?:about|on|regarding)$/.test(lowerAt(first, 0)) && first.length > 1
        ? { kind: 'remark', text: `what I said about ${withArticle(textOf(first.slice(1)))}` }
        : looseOf(group);
    default:
      return looseOf(group);
  }
}

function exampleOf(groups: Group[]): Phrase[] {
  return groups.map((group, at) =>
    at === 0 &&
    /^(?:noun|gerund)$/.test(group.shape) &&
    isSure(group) &&
    group.items[0]?.[0]?.kind !== 'number'
      ? example(group)
      : group.shape === 'action'
        ? looseOf(group)
        : phraseOf(group, true),
  );
}

function unsaidOf(groups: Group[]): Phrase[] {
  return groups.map((group, at): Phrase => {
    if (at > 0) return phraseOf(group, true);
    if (group.shape === 'clause' || group.shape === 'predicate') {
      const clause = clauseOf(group, 'I', 'a');
      return { kind: 'unsaid', text: `that ${clause.text}` };
    }
    if (group.shape === 'action') {
      const [verb, ...rest] = group.items[0] ?? [];
      const ing = ingOf(verb?.lower ?? '');
      return ing ? { kind: 'unsaid', text: `${ing} ${textOf(rest)}`.trim() } : looseOf(group);
    }
    if (group.shape === 'noun' || group.shape === 'gerund' || group.shape === 'wh') {
      return { kind: 'unsaid', text: itemsText(group, group.shape === 'noun' ? 'the' : 'none', 'a') };
    }
    const phrase = phraseOf(group, true);
    return phrase.kind === 'topic' ? topic(phrase.text) : phrase;
  });
}
