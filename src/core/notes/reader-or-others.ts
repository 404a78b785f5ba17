import { lowerAt, type Token } from './tokens.ts';

/** Whether those one knows were named before: “I know a brewery, shall I ask them”. */
export function isOfKnown(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(0, at).some(({ lower }, i) => {
    const doer = lowerAt(tokens, i - 1);
    return (
      lower === 'know' &&
      (i === 0 || /^(?:i|also|,|and)$/.test(doer)) &&
      /^(?:an?|some|someone|somebody|two|three|several|people)$/.test(lowerAt(tokens, i + 1))
    );
  });
}

/** “bank shifts if they are ever short”: whether only persons are what the words from `at` tell. */
export function isOfPersons(tokens: readonly Token[], at: number): boolean {
  const state = lowerAt(
    tokens,
    /^(?:ever|still|really|all|so|very|too)$/.test(lowerAt(tokens, at + 1)) ? at + 2 : at + 1,
  );
  return (
    /^(?:are|were)$/.test(lowerAt(tokens, at)) &&
    /^(?:short|short-staffed|short-handed|stuck|keen|interested|hiring|willing|unsure|curious|happy)$/.test(
      state,
    )
  );
}

/** Whether they look for somebody, as a firm does. */
export function hires(tokens: readonly Token[], at: number): boolean {
  const told = tokens
    .slice(at, at + 5)
    .map(({ lower }) => lower)
    .join(' ');
  return /^(?:(?:still|also|really|just) )?(?:need|needed|want|wanted|were looking for|are looking for|looked for|hired|chose|picked|found|went (?:with|for)) (?:someone|somebody|another candidate)\b/.test(
    told,
  );
}
