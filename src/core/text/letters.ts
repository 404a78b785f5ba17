const letter = 1;
export const digit = 2;
export const capital = 3;
const kinds = new Uint8Array(128);
for (let c = 97; c <= 122; c++) kinds[c] = letter;
for (let c = 65; c <= 90; c++) kinds[c] = capital;
for (let c = 48; c <= 57; c++) kinds[c] = digit;

/** Kind of a UTF-16 unit: 0 when it is no part of a word. Beyond ASCII, all but punctuation and symbols is a letter. */
export function kindOf(code: number): number {
  if (code < 128) return kinds[code] ?? 0;
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return 0;
  if (code >= 0xd800) return code >= 0xf900 && code < 0xfe00 ? letter : 0;
  if (code >= 0x2000 && code < 0x2c00) return 0;
  if (code >= 0x3000 && code < 0x3041) return 0;
  return letter;
}

/** Is there nothing but white space? */
export const isBlank = (text: string): boolean => !(text.charCodeAt(0) > 32) && !/\S/.test(text);

/** Straight, curly or the modifier letter. */
export const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x2bc;
/** The first unit of an emoji. */
export const isEmoji = (code: number): boolean =>
  (code >= 0xd83c && code <= 0xd83e) || code === 0x2764 || code === 0x263a || code === 0x2728;

/** Where what stands between single quotation marks ends, or -1: most such signs are apostrophes. */
export function singleQuoteEnd(text: string, open: number): number {
  if ((open > 0 && kindOf(text.charCodeAt(open - 1)) !== 0) || kindOf(text.charCodeAt(open + 1)) === 0)
    return -1;
  const end = Math.min(text.length, open + 160);
  for (let i = open + 2; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 10) return -1;
    if (isApostrophe(code) && kindOf(text.charCodeAt(i + 1)) === 0 && text.charCodeAt(i - 1) > 32) return i;
  }
  return -1;
}
