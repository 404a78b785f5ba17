/** A text's words alone, in lower case: what it says, whatever its capitals and marks. */
export function bareWords(text: string): string {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');
}

/** Whether a text says these words, in their order and with none between. */
export function saysWords(text: string, words: string): boolean {
  return ` ${bareWords(text)} `.includes(` ${bareWords(words)} `);
}
