import { lowerAt, type Token } from '../tokens.ts';

/** “2 people and a phone”: who or what it was done with. */
export function isCrew(tokens: readonly Token[]): boolean {
  return (
    (tokens[0]?.kind === 'number' ||
      /^(?:two|three|four|five|six|seven|eight|nine|ten)$/.test(lowerAt(tokens, 0))) &&
    /^(?:people|staff|volunteers|helpers|colleagues|apprentices|students|trainees|others|members|guests)$/.test(
      lowerAt(tokens, 1),
    ) &&
    tokens.length < 7
  );
}
