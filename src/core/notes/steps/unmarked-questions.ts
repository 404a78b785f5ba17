const asks =
  /^((?:and |but |or |so |also )?(?:is|are|does|did|has|was) (?:the|my|there|it|that|this|staff|anyone|anybody|he|she|they|you|I)|(?:and |but |so |also )?(?:do|have|can|could|will|would|shall|may) (?:he|she|they|you|I|we|it|there)) (?!be\b|not\b).+$/i;
const goesOn =
  /^(?:or|and|if|so|when|once|given|how|because|b\/c|cos|but|either|even|as|like|which|who|since|before|after|until|with|for|at|in|on|by|from)\b/i;
const within =
  /\b(?:if|whether|when|how|what|where|why|who|which|that|than|ask|knows?|because|so|either|or|until|as)\s*$/i;

// What leads up to a question, and what lost its subject, is read with it.
const staysWith =
  /^(?:(?:just )?(?:one|a|another|last|quick|1)? ?(?:more |last |quick |other )?(?:question|q|thing)|(?:told|said|sent|gave|forgot|asked|wrote) .*), $/i;

/** “does the post come with a card, no rush”: each bit that asks without its mark gets it, and ends there. */
export function withQuestionsMarked(note: string): string {
  return note
    .split('\n')
    .map((line) => {
      const bits = line.split(/(, | [-–—] | \/ )/);
      let told = '';
      for (let at = 0; at < bits.length; at += 2) {
        let bit = bits[at] ?? '';
        let link = bits[at + 1] ?? '';
        const opens = /^(?:and|but|so|also) /i.exec(bit)?.[0] ?? '';
        if (
          asks.test(bit) &&
          !/[?:.;!"“]/.test(bit) &&
          !within.test(told.replace(/[,\s]+$/, '')) &&
          bit.split(' ').length > 3
        ) {
          while (
            link === ', ' &&
            /^(?:or|if)\b/i.test(bits[at + 2] ?? '') &&
            !/\?/.test(bits[at + 2] ?? '')
          ) {
            at += 2;
            bit += `, ${bits[at]}`;
            link = bits[at + 1] ?? '';
          }
          const next = bits[at + 2] ?? '';
          const ends = link === '' || !(goesOn.test(next) || /\?/.test(next)) || asks.test(next);
          if (ends && /\p{L}$/u.test(bit)) {
            if (!staysWith.test(told)) told = told.replace(/, $/, '. ');
            told += `${told === '' ? bit : bit.slice(opens.length)}?${link === '' ? '' : ' '}`;
            continue;
          }
        }
        told += bit + link;
      }
      return told;
    })
    .join('\n');
}
