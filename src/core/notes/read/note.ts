import type { NoteSlot, Stage } from '../../text/draft.ts';
import { type Group, groupsOf } from '../groups.ts';
import { canBe } from '../lexicon/verbs.ts';
import type { Owner } from '../owners.ts';
import type { People } from '../people.ts';
import { type Phrase, pointsOf } from '../phrase.ts';
import { pointsIn } from '../points.ts';
import { labelledStep } from '../steps/labelled-step.ts';
import { isSure } from '../sure.ts';
import { lowerAt, type Token, textOf, wordToken } from '../tokens.ts';
import { isOwnDone } from '../value/deed.ts';
import { doingsOf } from '../value/doings.ts';
import { askedOf, readIdea } from '../value/idea.ts';
import { labelledThing, linkedClause, withoutOrders } from '../value/labels.ts';
import { withCountsHung, withListsJoined } from '../value/lists.ts';
import { readOffer, readVerbatim } from '../value/offer.ts';
import { ownSentence } from '../value/own-subjects.ts';
import { asWholeIdeas } from '../value/whole-ideas.ts';
import { isAskLabel } from './asked.ts';
import { readClarify } from './clarify.ts';
import { labelledSentence } from './labelled.ts';
import { readNextStep } from './next-step.ts';
import { ideaTold, withIdea } from './own-idea.ts';
import { isLooseQuestion, isPatterned } from './patterned.ts';
import { readPlain } from './plain.ts';
import { isProse } from './prose.ts';
import { listAsWritten, written as writtenOut } from './row.ts';
import { isPerson } from './self.ts';
import { readSpecific } from './specific.ts';
import { type Thought, thoughtsOf } from './thought.ts';
import { isSureValue, readValue } from './value.ts';
import { isWholeOf } from './whole.ts';

/** A piece of a note as it was read; `unsure` ones are told as they stand, `listed` ones may join them. */
interface Piece {
  phrase: Phrase;
  unsure: boolean;
  listed: boolean;
}

/** Reads a note as its slot means it: the pieces that frames make sentences of. */
export function readNote(
  slot: NoteSlot,
  note: string,
  people: People,
  stage: Stage,
  named: Owner[] = [],
): Phrase[] {
  const isIdea = stage === 'share-an-idea';
  const own = slot === 'specific' && isIdea ? withIdea(note) : undefined;
  if (own) {
    const idea = ideaTold(thoughtsOf(own.idea, people, slot, stage), own);
    return own.before === '' ? [idea] : [...readNote(slot, own.before, people, stage, named), idea];
  }
  const all = thoughtsOf(note, people, slot, stage, named);
  const thoughts = slot === 'value' ? withoutOrders(all) : all;
  if (slot === 'clarify') return readClarify(thoughts);
  const read = (thought: Thought): Phrase[] =>
    slot === 'specific'
      ? readSpecific(thought)
      : slot === 'value'
        ? readValue(thought, stage)
        : readNextStep(thought);
  const isDoubtless = (group: Group) =>
    slot === 'value' && group.shape === 'noun'
      ? isSureValue(group, stage)
      : isSure(group) && !(slot === 'specific' && isBareOrder(group));
  const subject = slot === 'specific' ? undefined : 'I';
  const plainly = (group: Group) => pointsIn(group.chunks, subject);
  const row = ({ written }: Thought) =>
    slot === 'value' || slot === 'specific' ? listAsWritten(written, slot) : undefined;
  const plain = ({ written }: Thought) =>
    (slot === 'value'
      ? isIdea
        ? readIdea(written, 'sure')
        : (ownSaid(written) ?? askedOf(written) ?? doingsOf(written) ?? readOffer(written))
      : undefined) ??
    readPlain(slot, written, stage) ??
    (slot === 'value' && (!isIdea || isOwnDone(written)) ? readVerbatim(written, 'told') : undefined);
  const told = (phrase: Phrase | undefined) => phrase && [asTold(phrase)];
  const whole = (thought: Thought, pieces: Piece[]): Piece[] => {
    if (slot !== 'value' || !pieces.some(({ phrase }) => /^(?:points|loose)$/.test(phrase.kind)))
      return pieces;
    if (thought.label !== '' && !plainLabel.test(thought.label))
      return told(isIdea ? undefined : labelledThing(thought)) ?? pieces;
    const read = isIdea ? readIdea(thought.written, 'any') : readVerbatim(thought.written, 'any');
    return read?.map(asTold) ?? pieces;
  };
  const joined = slot !== 'value' ? (phrases: Phrase[]) => phrases : isIdea ? asWholeIdeas : withCountsHung;
  return withListsJoined(
    joined(
      gathered(
        thoughts.flatMap(
          (thought) =>
            plainSteps(slot, thought, stage) ??
            told(slot === 'value' ? linkedClause(thought) : undefined) ??
            whole(
              thought,
              piecesOf(thought, {
                read,
                isDoubtless,
                plainly,
                plain,
                row,
                tellsWhole: slot === 'specific',
              }),
            ),
        ),
      ),
    ),
  );
}

function ownSaid(tokens: readonly Token[]): Phrase[] | undefined {
  const text = ownSentence(writtenOut(tokens));
  return text ? [{ kind: 'sentence', text, asWritten: true }] : undefined;
}

const asTold = (phrase: Phrase): Piece => ({ phrase, unsure: false, listed: false });

// What one means to do and says in a shape of its own.
function plainSteps(slot: NoteSlot, { label, whole }: Thought, stage: Stage): Piece[] | undefined {
  if (slot !== 'nextStep') return undefined;
  return labelledStep(plainLabel.test(label) ? '' : label, whole, stage)?.map(asTold);
}

// “cut it to 45 s”: advice, or what they did?
function isBareOrder({ shape, items }: Group): boolean {
  const verb = lowerAt(items[0] ?? [], 0);
  return (
    /^(?:predicate|action)$/.test(shape) && canBe(verb, 'base') && !/^(?:want|need|love|look)$/.test(verb)
  );
}

/** How a slot reads: a thought, whether a group leaves doubt, and a group as bare points. */
interface Reading {
  read: (thought: Thought) => Phrase[];
  isDoubtless: (group: Group) => boolean;
  plainly: (group: Group) => string[];
  /** A thought that is written out, as it stands. */
  plain: (thought: Thought) => Phrase[] | undefined;
  /** A row of things that is written out. */
  row: (thought: Thought) => Phrase | undefined;
  /** Whether a clause before a colon is told with what it names. */
  tellsWhole: boolean;
}

function piecesOf(thought: Thought, reading: Reading): Piece[] {
  const { isDoubtless, plainly } = reading;
  const { groups } = thought;
  const labelled = reading.tellsWhole ? labelledSentence(thought) : undefined;
  if (labelled) return [{ phrase: labelled, unsure: false, listed: false }];
  if (plainLabel.test(thought.label) || (isAskLabel(thought.label) && groups[0]?.shape === 'question'))
    return piecesOf({ ...thought, label: '' }, reading);
  const isGuided = thought.label !== '' || thought.leadIn !== 'none';
  const hasLink = thought.tokens.some(({ kind }) => kind === 'link');
  const [first, ...rest] = groups;
  if (thought.leadIn === 'thank' && first && rest.length > 0)
    return [
      ...certain({ ...thought, groups: [first], tokens: joined(first.chunks) }, reading),
      ...piecesOf(
        { ...thought, leadIn: 'none', groups: rest, tokens: joined(rest.flatMap(({ chunks }) => chunks)) },
        reading,
      ),
    ];
  if (isGuided || hasLink) return certain(thought, reading);
  const told = reading.plain(thought);
  if (told) return told.map((phrase) => ({ phrase, unsure: false, listed: false }));
  const [only] = groups;
  const isReasoned = /\b(?:so|because) I\b/.test(textOf(thought.written));
  const isOne =
    !isReasoned &&
    groups.length === 1 &&
    only?.items.length === 1 &&
    only.tail.length === 0 &&
    isDoubtless(only);
  const row =
    isOne || (groups.length === 1 && isPerson(only?.items[0] ?? [])) ? undefined : reading.row(thought);
  if (row) return [{ phrase: row, unsure: false, listed: false }];
  const phrases = reading.read(thought);
  if (phrases.length !== groups.length) return certain(thought, reading);
  return groups.flatMap((group, at): Piece[] => {
    const phrase = phrases[at];
    const alone = { ...thought, groups: [group], tokens: joined(group.chunks) };
    if (phrase?.kind === 'question' && /^about /.test(phrase.indirect) && isLooseQuestion(group))
      return [
        {
          phrase: { ...phrase, text: pointsIn(group.chunks, undefined).join(', '), indirect: '' },
          unsure: false,
          listed: false,
        },
      ];
    if (phrase?.kind === 'occasion' && group.shape === 'noun' && isProse(thought.written))
      return [{ ...asPiece(phrase, [group], plainly), unsure: false }];
    const isGuess = phrase?.kind === 'occasion' && group.shape === 'gerund' && !isPatterned(phrase, group);
    if (phrase && !isGuess && (isPatterned(phrase, group) || isDoubtless(group)))
      return [{ ...asPiece(phrase, [group], plainly), unsure: false }];
    // One doubtful chunk leaves its neighbours what they are.
    const apart = group.chunks.length > 1 ? group.chunks.flatMap((chunk) => groupsOf(chunk)) : [];
    if (apart.some((one) => deeds.test(one.shape) && isDoubtless(one)))
      return apart.flatMap((one) =>
        piecesOf({ ...alone, groups: [one], tokens: joined(one.chunks) }, reading),
      );
    return [{ phrase: pointsOf(plainly(group)), unsure: true, listed: true }];
  });
}

// Labels that say what the slot says already.
const plainLabel =
  /^(?:fit|value|why me|me|my fit|strengths?|experience|skills?|relevant|note|new|news|update|since|since then|also|reminder|bring|offer|pitch|ideas?|sketch|proposal|suggestion|add|plan|plus|next|next steps?|then|todo|follow-?up|my side|for me|ps|specific|topic|highlight|moment|detail|(?:my |the )?point (?:was|is)|(?:my |the )?point)s?$/i;

const deeds = /^(?:clause|predicate|action|describing)$/;

function certain(thought: Thought, { read, plainly }: Reading): Piece[] {
  const { groups } = thought;
  const phrases = read(thought);
  return phrases.map((phrase, at): Piece => {
    const own =
      phrases.length === groups.length ? groups.slice(at, at + 1) : phrases.length === 1 ? groups : [];
    return asPiece(thought.label === '' ? phrase : { ...phrase, plain: [] }, own, plainly);
  });
}

function asPiece(phrase: Phrase, groups: readonly Group[], plainly: Reading['plainly']): Piece {
  const plain = phrase.plain ? [] : groups.flatMap(plainly);
  const listed =
    plain.length > 0 &&
    groups.every(({ shape }) => shape === 'noun') &&
    /^(?:topic|experience|asset|offer)$/.test(phrase.kind);
  const isLossy = groups.length === 1 && groups.some((group) => !isWholeOf(phrase, group));
  if ((phrase.kind === 'loose' || isLossy) && plain.length > 0)
    return { phrase: pointsOf(plain), unsure: false, listed: true };
  const told = plain.length > 0 && phrase.kind !== 'question' ? { ...phrase, plain } : phrase;
  return { phrase: told, unsure: false, listed };
}

function joined(chunks: readonly Token[][]): Token[] {
  const comma: Token = { ...wordToken(',', true), kind: 'mark' };
  return chunks.flatMap((chunk, at) => (at > 0 ? [comma, ...chunk] : chunk));
}

// Where one point is in doubt, its neighbours stand beside it in one list.
function gathered(pieces: readonly Piece[]): Phrase[] {
  const inDoubt = pieces.some(({ unsure }) => unsure);
  if (!inDoubt) return pieces.map(({ phrase }) => phrase);
  const points = pieces.filter(({ listed }) => listed).flatMap(({ phrase }) => phrase.plain ?? []);
  const at = pieces.findIndex(({ listed }) => listed);
  return pieces.flatMap(({ phrase, listed }, i) => (i === at ? [pointsOf(points)] : listed ? [] : [phrase]));
}
