/** A sentence that ends in one word of praise or assent in brackets. */
export const judged =
  / \((?:(fair(?: enough)?|understandable)|(?:(?:so|very|really) )?(classy|kind|decent|generous|thoughtful|sweet)|(?:(?:so|very|really) )?(clever|brilliant|impressive|refreshing|reassuring|comforting|inspiring|encouraging|surprising|interesting|smart|charming|touching|bold)|((?:great|good) (?:question|idea|point)))\)$/;

/** What one thought of it, told as that: “(classy)” is “, which was classy of you”. */
export function verdictTold(text: string): string {
  return text.replace(judged, (all, fair?: string, kind?: string, felt?: string, what?: string) => {
    if (fair) return ', which is fair';
    if (kind) return `, which was ${kind}${/^you\b/.test(text) ? ' of you' : ''}`;
    if (felt) return `, which I found ${felt}`;
    return what ? `, which was a ${what}` : all;
  });
}
