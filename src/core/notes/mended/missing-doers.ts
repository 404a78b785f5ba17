import type { Mending } from './mending.ts';

const telling = 'says|said|thinks|thought|reckons|told|asked|explained|mentioned|showed|promised|offered';
const sign = new RegExp(
  `^((he|she|they) (?!(?:is|was|are|were) (?:called|named))[^,]+(?:, [^,]+)??), ((?:then |also |and )?)(${telling}) (?=\\S)`,
  'iu',
);

/** “she showed me the bench, says it is mad in March”: whoever did the first did the second. */
export const missingDoers: Mending = (text) =>
  text.replace(sign, (all, before: string, doer: string, link: string, verb: string) => {
    const isBase = /^they$/i.test(doer) && /^(?:says|thinks|reckons)$/.test(verb);
    // “… the lady who laughed, told us a story”: somebody else may be meant.
    if (
      isBase ||
      /\b(?:who|that|which|because|when|if|he|she|they|I|we|you)\b/i.test(before.slice(doer.length + 1))
    )
      return all;
    return `${before}, ${link}${doer.toLowerCase()} ${verb} `;
  });
