/// <reference types="vite/types/importMeta.d.ts" />
import type { RuleProof } from '../rule.ts';

const byFile: Record<string, RuleProof> = import.meta.glob('./*.proof.ts', {
  eager: true,
  import: 'default',
});

/** A rule's source and examples: for the documentation, the options page and the tests. The engine does without. */
export function proofOf(id: string): RuleProof {
  const proof = byFile[`./${id}.proof.ts`];
  if (!proof) throw new Error(`No ${id}.proof.ts`);
  return proof;
}
