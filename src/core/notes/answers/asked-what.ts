import { addArticles } from '../articles.ts';
import { finiteVerbAt } from '../finite-verb.ts';
import { countableNouns } from '../lexicon/nouns.ts';
import { textOf, tokensOf } from '../tokens.ts';

/** What the reader asked, as it stands behind “you asked”: “how do you calm a caller” is “how I calm a caller”. */
export function askedWhat(text: string): string | undefined {
  const told = text.replace(/^(?:me )?/, '').replace(/[\s,?]+$/, '');
  // “you asked and I rambled”
  if (/^(?:and|but|so)?$/i.test(told) || told.split(' ').length > 24) return undefined;
  const mine = /^(how|what|when|where|why|which .+?) (?:do|would|did) you (.+)$/i.exec(told);
  if (mine) return `${mine[1]?.toLowerCase()} I ${/ would you /i.test(told) ? 'would ' : ''}${mine[2]}`;
  const can = /^(can|could|do|have|would) you (.+)$/i.exec(told);
  if (can) return `whether I ${/^do$/i.test(can[1] ?? '') ? '' : `${can[1]?.toLowerCase()} `}${can[2]}`;
  if (/^(?:about|if|whether|how|what|when|where|why|which|who|to|me) /i.test(told)) return withSubject(told);
  const about = told.replace(/^(?:for|on|re|regarding|over) /i, '');
  const tokens = tokensOf(about);
  return finiteVerbAt(tokens) < 1 && tokens.length < 8
    ? `about ${/\d$/.test(about) ? about : textOf(addArticles(tokens, 'the', 'the'))}`
    : undefined;
}

// “what I do if dose looks wrong”
function withSubject(text: string): string {
  return text
    .replace(/^(?:if|whether) (?:I )?ever\b/i, 'whether I ever')
    .replace(
      /\b(if|when|whether) (\p{Ll}+) (?=(?:looks|is|goes|has|feels|comes|says|seems)\b)/gu,
      (found, link: string, noun: string) => (countableNouns.has(noun) ? `${link} a ${noun} ` : found),
    );
}
