/** A word, number, link, quotation or mark of a note. `glued` ones had no space before them. */
export interface Token {
  text: string;
  lower: string;
  kind: 'word' | 'number' | 'link' | 'quote' | 'mark';
  glued: boolean;
}

const pattern = new RegExp(
  [
    /(?<link>(?:https?:\/\/|www\.)[^\s<>"”)]*[^\s<>"”).,;:!?]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\b(?:[a-z0-9-]+\.)+(?:com|org|net|io|dev|app|me|co|ai|example)(?:\/[^\s,;)]*[^\s,;).!?])?(?![\w-]))/iu,
    /(?<quote>"[^"\n]+"|“[^”\n]+”|‘[^’\n]+’)/u,
    // “15th-century”
    /(?<aged>\b\d{1,2}(?:st|nd|rd|th)-\p{L}+)/iu,
    // “R9,500”
    /(?<sum>(?<![\p{L}\p{N}])\p{Lu}{1,3}\d{1,3}(?:,\d{3})+(?![\p{L}\p{N}]))/u,
    /(?<number>(?:(?<![^\s(])[-−+])?[~≈<>±]?[$€£#]?\d+(?:[.,:/-]\d+)*(?:%|\+|[a-z]{1,2}\b)?\+?)(?![\p{L}])/iu,
    /(?<word>(?:[bB]\/[cCwW]|[wW]\/(?:in|o|out)?(?![\p{L}])|[\p{L}\p{N}_.#@]*[\p{L}\p{N}_](?:['’&/+.-][\p{L}\p{N}]+)*(?:\+\+|#|['’](?![\p{L}]))?))/u,
    /(?<mark>\.{2,}|…|--+|[^\s])/u,
  ]
    .map((part) => part.source)
    .join('|'),
  'giu',
);

/** Makes a token of a text that is known to be one. */
export function wordToken(text: string, glued = false): Token {
  return { text, lower: text.toLowerCase(), kind: 'word', glued };
}

/** Parts a text into tokens. Straight apostrophes come out, whichever went in. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    const groups = match.groups ?? {};
    const kind = groups.link
      ? 'link'
      : groups.quote
        ? 'quote'
        : groups.number || groups.sum
          ? 'number'
          : groups.word || groups.aged
            ? 'word'
            : 'mark';
    const raw = kind === 'word' ? match[0].replace(/’/g, "'") : match[0];
    const glued = match.index === end && tokens.length > 0;
    tokens.push({ text: raw, lower: raw.toLowerCase(), kind, glued });
    end = match.index + match[0].length;
  }
  return tokens;
}

/** Puts tokens back into a text: one space wherever there was any. */
export function textOf(tokens: readonly Token[]): string {
  let text = '';
  for (const token of tokens) text += text !== '' && !token.glued ? ` ${token.text}` : token.text;
  return text;
}

/** The lower-case text of a token, or nothing behind either end. */
export function lowerAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? '';
}
