import type { Plugin } from 'vite';

const phraseFiles =
  /\/src\/core\/(?:lint\/(?:rules|phrases)\/(?:[a-z-]+)|lint\/phrase-rule|text\/common-words)\.ts$/;
const block = /`\n([^`\\]*)`/g;

/** Takes the white space, which is there for whoever writes them, out of the blocks of phrases and words. */
export function tightPhrases(): Plugin {
  return {
    name: 'tight-phrases',
    enforce: 'pre',
    transform(code, id) {
      if (!phraseFiles.test(id)) return;
      return { code: /common-words/.test(id) ? packed(code) : tighten(code), map: null };
    },
  };
}

/** A module's source with its phrase blocks on the left margin, bars and brackets close, and comments gone. */
export function tighten(code: string): string {
  return code.replace(block, (_, lines: string) => {
    const kept = lines
      .split('\n')
      .map((line) => line.replace(/(^|\s)\/\/.*$/, '').trim())
      .filter((line) => line !== '')
      .map(tightLine);
    return `\`\n${kept.join('\n')}\n\``;
  });
}

/** Signs need no space beside them, save that two gaps must not run together; what to put in place stays as it is. */
function tightLine(line: string): string {
  const arrow = line.indexOf(' => ');
  const pattern = arrow < 0 ? line : line.slice(0, arrow);
  const tight = pattern
    .replace(/ ?([()[\]|?*^$]) ?/g, '$1')
    .replace(/(?<!\.) (?=\.{2,3}(?!\.))/g, '')
    .replace(/(?<=\.{2,3}) (?!\.)/g, '');
  return tight + line.slice(pattern.length);
}

/** A module's source with its lists of words packed. */
function packed(code: string): string {
  return code.replace(block, (_, list: string) => `\`${packWords(list)}\``);
}

/** Words in order, each as the number of letters it shares with the one before, and the rest; `wordsOf` unpacks them. */
export function packWords(list: string): string {
  let last = '';
  return list
    .trim()
    .split(/\s+/)
    .sort()
    .map((word) => {
      let shared = 0;
      while (shared < 9 && shared < last.length && last[shared] === word[shared]) shared++;
      last = word;
      return shared + word.slice(shared);
    })
    .join('');
}
