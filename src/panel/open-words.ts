import type { Finding } from '../core/lint/finding.ts';
import { t } from '../ui/words.ts';

/** What is asked before a mail with errors goes out: the open fields by name, or how much there is to mend. */
export function openWords(errors: readonly Finding[]): string {
  const open = [
    ...new Set(
      errors.filter(({ rule, quote }) => rule === 'placeholder' && quote !== '').map((e) => e.quote),
    ),
  ];
  const [first, ...more] = open;
  if (first && open.length === new Set(errors.map((error) => error.quote)).size) {
    return more.length === 0 ? t('openOne', first) : t('openMany', open.join(', '));
  }
  return errors.length === 1 ? (errors[0]?.message ?? '') : t('openErrors', errors.length);
}
