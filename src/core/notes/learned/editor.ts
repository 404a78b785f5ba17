import type { People } from '../people.ts';
import type { Phrase } from '../phrase.ts';
import { keepsSeveral } from '../several-others.ts';
import { mayDrop } from './droppable.ts';
import { keepsSubjects } from './edit-subjects.ts';
import { tellsIdeaAsDeed } from './idea-deeds.ts';
import { networkOf, type Purpose } from './network.ts';
import type { PackedEditor } from './pack.ts';
import { phrasesOf } from './phrases.ts';
import { heardRules } from './ruled.ts';
import { type Edited, editsOf } from './search.ts';
import { agreesOnSpeakers, goesOnStill, holds } from './sound-edit.ts';
import { type SourceToken, sourceOf } from './source.ts';

/** Makes sentences of a note by what it learned from notes and the sentences people made of them. */
export interface NoteEditor {
  /**
   * The note's sentences, in order, and how sure it is of them (0 at most); nothing for a note that is too long for it.
   * `ruled` is what the rules made of it.
   */
  edit(note: string, ruled: readonly Phrase[], people: People, purpose: Purpose): EditedNote | undefined;
}

export interface EditedNote {
  phrases: Phrase[];
  sureness: number;
}

/** Longer notes take too long, and are seldom one thought. */
const mostWords = 60;
/** So many answers are kept at hand: each key changes one note of four. */
const mostKept = 64;

export function createEditor(packed: PackedEditor): NoteEditor {
  const network = networkOf(packed);
  const kept = new Map<string, ReturnType<NoteEditor['edit']>>();
  return {
    edit(note, ruled, people, purpose) {
      const words = sourceOf(note, people, keepsOthers(note, purpose));
      if (words.length === 0 || words.length > mostWords) return undefined;
      const source = heardRules(words, ruled);
      const key = JSON.stringify([
        purpose,
        source.map(({ text, glued, features }) => [text, glued, features]),
      ]);
      if (kept.has(key)) return kept.get(key);
      const answer = soundOf(editsOf(network, source, purpose, mayDrop), source, ruled, purpose);
      if (kept.size >= mostKept) kept.delete(kept.keys().next().value ?? '');
      kept.set(key, answer);
      return answer;
    },
  };
}

// Those whom an idea is for, and the things an answer was about; elsewhere the editor learned them as its reader.
function keepsOthers(note: string, { slot, stage }: Purpose): boolean {
  return (slot === 'clarify' || stage === 'share-an-idea') && keepsSeveral(note, slot, stage);
}

// The likeliest of the edits that may be told.
function soundOf(
  edits: Iterable<Edited>,
  source: readonly SourceToken[],
  ruled: readonly Phrase[],
  purpose: Purpose,
): EditedNote | undefined {
  for (const edited of edits) {
    if (!keepsSubjects(edited, source) || tellsIdeaAsDeed(edited, source, purpose)) continue;
    const phrases = phrasesOf(edited, source, purpose);
    const isSound =
      phrases.length > 0 &&
      phrases.every(holds) &&
      !goesOnStill(phrases, purpose.slot) &&
      agreesOnSpeakers(phrases, ruled, purpose.slot);
    if (isSound) return { phrases, sureness: edited.sureness };
  }
  return undefined;
}
