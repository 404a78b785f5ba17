import { articled } from '../articled.ts';
import { shapeOf } from '../shape.ts';
import { tokensOf } from '../tokens.ts';

/** A topic with the article it lacks. */
export function withArticle(text: string): string {
  return articled(text, 'the');
}

/** What the mended answer was about. */
export function aboutOf(text: string): string {
  if (text === '') return 'one of my answers';
  if (
    /^(?:my|your|“|")/.test(text) &&
    /^(?:my (?:example|story|point|explanation|figures?|numbers)|[“"])/.test(text)
  )
    return /^my/.test(text) ? text : `my answer to ${text}`;
  if (/^(?:\w+ ){1,4}questions?$/.test(text) && !/^(?:the|that|a|one)\b/.test(text))
    return `my answer to the ${text}`;
  if (/^(?:the |that )(?:\w+ ){1,4}questions?$/.test(text))
    return `my answer to ${text.replace(/^that /, 'the ')}`;
  if (/^(?:(?:the|that|their|your|a|one|first|last|\w+ing) )*questions?\b/.test(text))
    return `my answer to ${withArticle(text.replace(/^that /, 'the '))}`;
  if (/^(?:when|where|as)\b/.test(text)) return 'one of my answers';
  const shape = shapeOf(tokensOf(text));
  if (shape === 'wh') return `what I said about ${withArticle(text)}`;
  return shape === 'gerund' ? `my answer about ${text}` : `my answer about ${withArticle(text)}`;
}
