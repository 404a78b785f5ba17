import type { SlotAsides } from '../core/compose/asides.ts';
import type { LeftOutReason } from '../core/notes/insisted.ts';

/** The ids of the elements below a note. */
export interface AsideIds {
  headings: Record<LeftOutReason, string>;
  /** In the pieces' order. */
  pieces: readonly string[];
  hint: string;
  own: string;
}

/** Ids made of the note's own. */
export function asideIdsOf(note: string, { pieces }: SlotAsides): AsideIds {
  return {
    headings: { remark: `${note}-remark`, shorthand: `${note}-shorthand` },
    pieces: pieces.map((_, at) => `${note}-${at}`),
    hint: `${note}-hint`,
    own: `${note}-own`,
  };
}

/** Those of what describes the note, as it is read. */
export function describingIds(ids: AsideIds, { pieces, asJotted }: SlotAsides, isOwn: boolean): string[] {
  const groups = (['remark', 'shorthand'] as const).flatMap((reason) => {
    const alike = ids.pieces.filter((_, at) => pieces[at]?.reason === reason);
    return alike.length > 1 ? [ids.headings[reason], ...alike] : alike;
  });
  return [...groups, ...(asJotted.length > 0 ? [ids.hint] : []), ...(isOwn ? [ids.own] : [])];
}
