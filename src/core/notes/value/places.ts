import { addArticles } from '../articles.ts';
import { type Token, textOf } from '../tokens.ts';

/** A phrase that says where or with what, with the small words jotting left out: “at front desk of a dentist”. */
export function placed(tokens: readonly Token[]): string {
  return textOf(addArticles(tokens, 'none', 'a'))
    .replace(
      /\b(on|at|behind) (?:an? )?(?=(?:front desk|reception desk|phones?|tills|counter|doors?)\b)/g,
      '$1 the ',
    )
    .replace(
      /\bas (?=(?:guide|manager|volunteer|shift lead|leader|cook|nurse|waiter|teacher|purser|porter|steward|foreman|supervisor|manageress|helper|lifeguard|cleaner|driver|receptionist|trainee|apprentice)\b)/g,
      'as a ',
    )
    .replace(/\s+([,.;)])/g, '$1');
}
