import { type Article, addArticles } from './articles.ts';
import { textOf, tokensOf } from './tokens.ts';

/** A text with the articles that a note left out; `first` is what the noun that opens it gets, the others get “the”. */
export function articled(text: string, first: Article | 'none' = 'none'): string {
  return textOf(addArticles(tokensOf(text), first, 'the'));
}
