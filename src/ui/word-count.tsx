import { lengths } from '../core/lint/lengths.ts';
import type { Stage } from '../core/text/draft.ts';
import { counted } from './counted.ts';
import { t } from './words.ts';
import './word-count.css';

/** How long the mail is; speaks up only outside what its stage bears. */
export function WordCount({ body, stage }: { body: string; stage: Stage }) {
  const words = body.match(/[^\s]*[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
  const { least, most } = lengths[stage];
  const outside = words < least || words > most;
  return (
    <span class="word-count" data-outside={outside || undefined} title={t('wordsBounds', least, most)}>
      {counted(words, 'wordsOne', 'wordsMany')}
      {outside && <> · {t('wordsAim', least, most)}</>}
    </span>
  );
}
