import { describe, expect, it } from 'vitest';
import { compose, round } from './slot-turns.cases.ts';

describe('a note that the editor reads otherwise', () => {
  const editorWho = (sureness: number) => ({
    edit: (note: string) =>
      note.includes('kafka')
        ? { phrases: [{ kind: 'sentence' as const, text: 'we moved Kafka', asWritten: true }], sureness }
        : undefined,
  });
  const editor = editorWho(-0.1);

  it('is told by the rules first, then by the editor, then by the rules again', () => {
    const [rules, edited, again] = [0, 1, 2].map(
      (specific) => compose({ specific }, { editor }).woven.specific,
    );
    expect(rules).toBe(compose().woven.specific);
    expect(edited).toBe('We moved Kafka.');
    expect(again).toBe(compose({ specific: 1 }).woven.specific);
  });

  it('is told by the rules alone where the editor hardly knows', () => {
    expect(compose({ specific: 1 }, { editor: editorWho(-0.9) }).woven.specific).toBe(
      compose({ specific: 1 }).woven.specific,
    );
  });

  it('offers each wording once', () => {
    const texts = round('specific', {}, { editor }).map((at) => compose(at, { editor }).woven.specific);
    expect(texts).toContain('We moved Kafka.');
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('leaves the notes alone that the editor does not read', () => {
    expect(compose({ value: 1 }, { editor }).woven.value).toBe(compose({ value: 1 }).woven.value);
  });
});
