import { clauseOf, feelingOf, isGrave, type Subject, tailText } from '../clause.ts';
import type { Group } from '../groups.ts';
import { adjectives, prepositions } from '../lexicon/grammar-words.ts';
import { canBe, verbReading } from '../lexicon/verbs.ts';
import { joinItems, type Phrase } from '../phrase.ts';
import { questionOf } from '../question.ts';
import { lowerAt, type Token, textOf, wordToken } from '../tokens.ts';
import { itemsText, linkOf, looseOf, topic } from './common.ts';
import { ownThought } from './doer.ts';
import { opinion } from './judged.ts';
import { statedOf } from './stated.ts';
import type { Thought } from './thought.ts';

/** Reads what stayed with the writer: mostly things the reader said or does. */
export function readSpecific(thought: Thought): Phrase[] {
  const link = linkOf(thought);
  if (link) return [link];
  const phrases = thought.groups.map((group) => phraseOf(group, thought));
  if (
    thought.label === '' ||
    /^(?:note|specific|topic|liked|loved|highlight|moment|detail|thing)s?$/i.test(thought.label)
  )
    return phrases;
  if (/^(?:i )?said$/i.test(thought.label))
    return [
      { kind: 'clause', text: `I said ${textOf(thought.tokens)}`, whose: 'mine', said: false, grave: false },
    ];
  const [group] = thought.groups;
  // “her pet hate: slides without numbers”
  if (
    /^your (?:\w+ )?(?:pet hate|motto|advice|rule|mantra|tip|goal|aim|worry|priority|dream|wish|fear|hobby|favou?rite \w+|biggest \w+|main \w+)$/i.test(
      thought.label,
    ) &&
    group?.shape === 'noun' &&
    thought.groups.length === 1 &&
    group.tail.length === 0
  ) {
    const text = `${thought.label} ${/s$/.test(thought.label) ? 'are' : 'is'} ${itemsText(group, 'none', 'the')}`;
    return [{ kind: 'clause', text, whose: 'yours', said: false, grave: isGrave(text) }];
  }
  if (group?.shape === 'noun' && thought.groups.length === 1 && thought.tokens.length < 9)
    return [topic(`${labelText(thought.label)} (${textOf(thought.tokens)})`)];
  // “audit findings from January: late reviews, missing copies”: what it is, and what it holds.
  if (phrases.every(({ kind }) => kind === 'topic'))
    return [topic(`${labelText(thought.label)}: ${joinItems(phrases.map(({ text }) => text))}`)];
  return [topic(labelText(thought.label)), ...phrases];
}

// What somebody says or shows is theirs even when the note does not say so.
const voiced =
  /^(?:advice|words|tips?|suggestions?|comments?|remarks?|feedback|description|explanation|views?|thoughts|honesty|enthusiasm|passion|warmth|openness|patience|kindness|curiosity|generosity|encouragement)$/;

// One word of praise.
const admired =
  /^(?:brave|impressive|interesting|clever|fascinating|refreshing|inspiring|unusual|exciting|wonderful|lovely|touching|encouraging|reassuring|surprising|amazing|generous|thoughtful|smart|striking|moving|honest)$/;

function labelText(label: string): string {
  return /^(?:the|a|an|your|my|our)\s/i.test(label) || /s$/.test(label) || /\p{Lu}/u.test(label)
    ? label
    : `the ${label}`;
}

// “thank him for showing the scanner”
const shownTo = /^(showing|telling|giving|teaching|offering|lending) (?=(?:the|an?|your|how|about|what)\b)/;

function phraseOf(group: Group, thought: Thought): Phrase {
  const [first = []] = group.items;
  if (thought.leadIn === 'thank') {
    const text = itemsText(group, group.shape === 'gerund' ? 'none' : 'the', 'the');
    return { kind: 'thanks', text: text.replace(shownTo, '$1 me ') };
  }
  const feeling =
    /^(?:clause|predicate|describing)$/.test(group.shape) && group.items.length === 1
      ? feelingOf(first, 'the')
      : undefined;
  if (feeling !== undefined) return { kind: 'topic', text: feeling + tailText(group, 'the'), grave: true };
  if (
    /^(?:impressed|struck|touched|moved|inspired|surprised|fascinated|intrigued|reassured|delighted|pleased|amazed) (?:by|with|at|to|that)\b/.test(
      textOf(first).toLowerCase(),
    )
  ) {
    return clauseOf(
      { ...group, shape: 'predicate', items: [[wordToken('was'), ...first], ...group.items.slice(1)] },
      'I',
      'the',
    );
  }
  switch (group.shape) {
    case 'noun': {
      if (/^(?:that|this)$/.test(lowerAt(first, 0)) && first.length > 1)
        return phraseOf(
          { ...group, items: [[wordToken('the'), ...first.slice(1)], ...group.items.slice(1)] },
          thought,
        );
      const shared =
        /^(?:an? )?(?:great|good|nice|lovely|fun|brilliant|really good|interesting) (chat|talk|conversation|discussion|debate|laugh|walk|coffee|lunch)\b/i.exec(
          textOf(first),
        );
      if (shared && group.items.length === 1)
        return {
          kind: 'clause',
          text: `I enjoyed our ${shared[1]}${textOf(first).slice(shared[0].length)}${tailText(group, 'the')}`,
          whose: 'mine',
          said: false,
          grave: false,
        };
      const stated = statedOf(group);
      if (stated) return stated.kind === 'clause' ? { ...stated, whose: 'yours' } : stated;
      if (first.length === 1 && first[0]?.kind === 'quote') return looseOf(group);
      if (/^(?:nothing|just|not|only|everything|something)$/.test(lowerAt(first, 0))) return looseOf(group);
      if (first.length === 1 && group.items.length === 1 && admired.test(lowerAt(first, 0)))
        return {
          kind: 'clause',
          text: `I found that ${textOf(first)}`,
          whose: 'mine',
          said: false,
          grave: false,
        };
      if (lowerAt(first, 0) === 'no')
        return clauseOf(
          {
            ...group,
            shape: 'clause',
            items: [[wordToken('you'), wordToken('have'), ...first], ...group.items.slice(1)],
          },
          'you',
          'the',
        );
      if (voiced.test(lowerAt(first, 1)) && adjectives.has(lowerAt(first, 0)))
        return {
          kind: 'topic',
          text: itemsText(
            { ...group, items: [[wordToken('your'), ...first], ...group.items.slice(1)] },
            'the',
            'the',
          ),
          grave: true,
        };
      if (voiced.test(lowerAt(first, 0)) && (first.length === 1 || prepositions.has(lowerAt(first, 1)))) {
        const owned = { ...group, items: [[wordToken('your'), ...first], ...group.items.slice(1)] };
        return { kind: 'topic', text: itemsText(owned, 'the', 'the'), grave: true };
      }
      return topic(itemsText(group, 'the', 'the'));
    }
    case 'gerund':
      if (/^still \p{L}+ing /u.test(textOf(first)) && group.items.length === 1)
        return {
          kind: 'clause',
          text: `I am ${itemsText(group, 'none', 'the')}`,
          whose: 'mine',
          said: false,
          grave: false,
        };
      if (theirDoing.test(lowerAt(first, 0)) && first.length > 1)
        return clauseOf({ ...group, shape: 'predicate' }, 'you', 'the');
      return topic(itemsText(group, 'none', 'the'));
    case 'wh': {
      // “what you told me about what you said about it” says it twice.
      const said = /^what you (?:said|told me|explained|mentioned|had to say) about (?=\S)/.exec(
        textOf(first),
      );
      if (said) return topic(itemsText(group, 'none', 'the').replace(said[0], ''));
      return { kind: 'wh', text: itemsText(group, 'none', 'the') };
    }
    case 'clause': {
      const clause = clauseOf(group, 'you', 'the');
      return clause.whose === 'other' && opinion.test(clause.text) ? { ...clause, whose: 'mine' } : clause;
    }
    case 'predicate':
    case 'action':
    case 'describing':
      // “Role is new. Reports to the COO.”
      if (
        /^(?:reports to|includes|involves|covers|comes with|starts (?:in|on)|pays|costs) /.test(textOf(first))
      )
        return {
          kind: 'clause',
          text: `it ${itemsText(group, 'none', 'the')}`,
          whose: 'other',
          said: false,
          grave: false,
        };
      return clauseOf(asPredicate(group), subjectFor(first), 'the');
    case 'question':
      return questionOf(first);
    case 'prepositional':
      return prepositional(group, first);
    default:
      return looseOf(group);
  }
}

function asPredicate(group: Group): Group {
  if (group.shape !== 'describing') return group;
  return { ...group, items: group.items.map((item, at) => (at === 0 ? [wordToken('are'), ...item] : item)) };
}

// “about the new lab”, “on testing”: the preposition only points.
function prepositional(group: Group, first: Token[]): Phrase {
  if (/^on call\b/.test(textOf(first))) return topic(`being ${itemsText(group, 'none', 'the')}`);
  if (!/^(?:about|on|regarding|re)$/.test(lowerAt(first, 0)) || first.length < 2) return looseOf(group);
  const bare = { ...group, items: [first.slice(1), ...group.items.slice(1)] };
  return topic(itemsText(bare, canBe(lowerAt(first, 1), 'ing') ? 'none' : 'the', 'the'));
}

const mine =
  /^(?:taste|try|tour|ride|shadow|touch|watch|visit|eat|drink|smell|play|test|spend|spot|miss|forget|cry|go|sit|do|get|love|like|enjoy|appreciate|admire|learn|ask|notice|feel|think|realise|realize|wonder|remember|see|hear|find|respect|agree|hope|want|wish|leave|come|laugh|understand)$/;
const together = /^(?:discuss|speak|chat|bond|meet|debate|agree|sketch|whiteboard|compare)$/;

const theirDoing =
  /^(?:waiting|growing|struggling|hiring|recruiting|expanding|looking|trying|losing|shrinking|hoping|outgrowing|phasing)$/;

const shared =
  /^had an? (?:\w+ ){0,2}(?:laugh|chat|talk|conversation|debate|walk|look|tour|coffee|tea|lunch|moment|discussion)\b/i;

function subjectFor(tokens: readonly Token[]): Subject {
  let at = 0;
  while (at < tokens.length - 1 && !verbReading(lowerAt(tokens, at))) at++;
  const word = lowerAt(tokens, at);
  const reading = verbReading(word);
  if (!reading) return 'you';
  if (
    /^(?:was|were)$/.test(word) &&
    /^(?:told|asked|shown|offered|given|invited|introduced|allowed|greeted|welcomed)$/.test(
      lowerAt(tokens, at + 1),
    )
  )
    return 'I';
  if (word === 'had' && /^(?:an?)$/.test(lowerAt(tokens, at + 1)) && shared.test(textOf(tokens))) return 'we';
  if (ownThought.test(textOf(tokens))) return 'I';
  if (tokens.some(({ lower }) => lower === 'together')) return 'we';
  if (/^had an? (?:\w+ ){0,2}(?:time|morning|day|afternoon|go|try|hour|evening)\b/i.test(textOf(tokens)))
    return 'I';
  if (word === 'walked' && /^(?:through|around|past|round|along)$/.test(lowerAt(tokens, at + 1))) return 'I';
  if (word === 'went' && /^(?:through|over)$/.test(lowerAt(tokens, 1))) return 'we';
  if (reading.base === 'ask' && tokens.some(({ lower }) => lower === 'my' || lower === 'me' || lower === 'i'))
    return 'you';
  if (word === 'spoke' && /^(?:to|with)$/.test(lowerAt(tokens, at + 1))) return 'I';
  const isPresentThird = reading.forms.has('third') && !reading.forms.has('base');
  if (isPresentThird) return 'you';
  if (reading.base === 'want' && !reading.forms.has('past')) return 'you';
  if (
    /^(?:ask|tell|show|teach|offer|give|send|invite)$/.test(reading.base) &&
    /^(?:me|us)$/.test(lowerAt(tokens, at + 1))
  )
    return 'you';
  if (mine.test(reading.base) || word === 'am') return 'I';
  if (reading.base === 'talk') return /^(?:about|for)$/.test(lowerAt(tokens, at + 1)) ? 'we' : 'you';
  return together.test(reading.base) && reading.forms.has('past') ? 'we' : 'you';
}
