/** Stands where an empty note was, until {@link tidy} has closed the gap; no keyboard makes this character. */
export const emptied = '\uE000';

const gap = emptied;
const nothingButMarks = /^[\s\uE000,;:.!?()•*–—-]*$/;

/**
 * Puts right what filling a template leaves behind: empty lines, doubled spaces and stranded commas where notes were
 * empty, and a second full stop where a filled-in name brought its own.
 */
export function tidy(text: string): string {
  const lines = text
    .split(/\r?\n/)
    .filter((line) => !(line.includes(gap) && nothingButMarks.test(line)))
    .map((line) => (line.includes(gap) ? closeGaps(line) : line).trimEnd());
  return (
    lines
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      // “… at Prairie Haul Inc.”: the abbreviation's point ends the sentence, too.
      .replace(/\b(Inc|Ltd|Co|Corp|Bros|Jr|Sr|plc|Pty|Ltda|Assoc|Intl|Mfg|e\.V)\.\.(?!\.)/g, '$1.')
      .replace(/\b((?:\p{L}\.){2,})\.(?!\.)/gu, '$1')
      .trim()
  );
}

function closeGaps(line: string): string {
  return line
    .replace(/\uE000(?:\s*\uE000)+/g, gap)
    .replace(/\s*\(\uE000\)/g, gap)
    .replace(/\s*[,;:–—]?\s*\uE000\s*(?=[.!?](?:\s|$))/g, '')
    .replace(/\s*[,;]\s*\uE000\s*(?=[,;:])/g, '')
    .replace(/[,;:]?\s*\uE000$/, (found) => (/^[,:;]/.test(found) ? found.charAt(0) : ''))
    .replace(/^\uE000[\s,;]*/, '')
    .replace(/ +\uE000(?=[,;:.!?)])/g, '')
    .replace(/\s+\uE000\s+/g, ' ')
    .replaceAll(gap, '');
}
