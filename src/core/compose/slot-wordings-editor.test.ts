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

  const turned = (by: typeof editor) =>
    [0, 1, 2, 3].map((specific) => compose({ specific }, { editor: by }).woven.specific);
  const [ruled, ruledAgain] = [0, 1].map((specific) => compose({ specific }).woven.specific);

  it('is told by the editor first where it is sure, then by the rules, in turns', () => {
    expect(turned(editor)).toEqual(['We moved Kafka.', ruled, 'We moved Kafka.', ruledAgain]);
  });

  it('is told by the rules first where the editor is less sure', () => {
    expect(turned(editorWho(-0.45))).toEqual([ruled, 'We moved Kafka.', ruledAgain, 'We moved Kafka.']);
  });

  it('is told by the editor first where it is less sure, but the rules are, too', () => {
    const listing = {
      edit: (_: string, ruled: readonly { kind: string }[]) =>
        ruled.some(({ kind }) => kind === 'points' || kind === 'covers')
          ? { phrases: [{ kind: 'sentence' as const, text: 'I did it', asWritten: true }], sureness: -0.45 }
          : undefined,
    };
    expect(
      compose({}, { editor: listing, notes: { value: 'sheet metal: bending, nesting' } }).woven.value,
    ).toBe('I did it.');
  });

  it('is told by the rules first where the editor, too, only names what was talked about', () => {
    const phrases = [{ kind: 'talked' as const, text: 'the Kafka migration', grave: true, asWritten: true }];
    const naming = {
      edit: (note: string) => (note.includes('kafka') ? { phrases, sureness: -0.1 } : undefined),
    };
    expect(compose({}, { editor: naming }).woven.specific).toBe(ruled);
    expect(compose({ specific: 1 }, { editor: naming }).woven.specific).toContain(
      'about the Kafka migration',
    );
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
