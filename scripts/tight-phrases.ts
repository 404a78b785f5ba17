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
      return { code: tighten(code), map: null };
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
      .map((line) => line.replace(/ ?\| ?/g, '|').replace(/ ([?*])/g, '$1'));
    return `\`\n${kept.join('\n')}\n\``;
  });
}
