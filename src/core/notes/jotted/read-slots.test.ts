import { describe, expect, it } from 'vitest';
import type { NoteSlot } from '../../text/draft.ts';
import type { NoteEditor } from '../learned/editor.ts';
import { peopleOf } from '../people.ts';
import type { Phrase } from '../phrase.ts';
import { readSlots } from './read-slots.ts';

const people = peopleOf({ interviewer: 'Ana Roy', company: 'Acme', role: 'Nurse', me: 'Bo Li' });
const sentence = { kind: 'sentence', text: 'my BLS exam comes in August rather than July' } as const;

function told(slot: NoteSlot, note: string, sureness: number, phrases: Phrase[] = [sentence]): string {
  const editor: NoteEditor = { edit: () => ({ phrases, sureness }) };
  const read = readSlots({ [slot]: note }, people, 'clarification', { editor, register: 'formal' });
  return read[slot].phrases.map(({ text }) => text).join('|');
}

describe('shorthand', () => {
  const note = 'BLS II cert exam due Aug, not Jul';

  it('is told by the editor where that is sure of it', () => {
    expect(told('clarify', note, -0.2)).toBe(sentence.text);
  });

  it('is not where the editor is less sure, or only lists', () => {
    expect(told('clarify', note, -0.35)).not.toBe(sentence.text);
    const list: Phrase[] = [{ kind: 'points', text: 'BLS card', items: ['BLS card'] }];
    expect(told('clarify', note, -0.2, list)).not.toBe('BLS card');
  });

  it('leaves to the rules a day they look forward to', () => {
    expect(told('nextStep', 'demo w/ HR mon 9am', -0.2)).toBe('the demo with HR on Monday at 9am');
  });
});
