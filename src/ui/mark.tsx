import './mark.css';
import { t } from './words.ts';

/** The product's sign: a note, one line marked, a tick through it. `alone` leaves the name to assistive technology. */
export function Mark({ size = 26, alone = false }: { size?: number; alone?: boolean }) {
  return (
    <span class="mark">
      <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
        <rect class="mark-ground" width="32" height="32" rx="8" />
        <path
          class="mark-sheet"
          stroke="none"
          d="M7.5 5h17a2.5 2.5 0 0 1 2.5 2.5v11.5l-8 8h-11.5a2.5 2.5 0 0 1-2.5-2.5v-17a2.5 2.5 0 0 1 2.5-2.5Z"
        />
        <path class="mark-marker" d="M27 19h-6a2 2 0 0 0-2 2v6Z" />
        <path
          class="mark-tick"
          fill="none"
          stroke-width="3.4"
          stroke-linecap="round"
          stroke-linejoin="round"
          d="M10 14.8l4.4 4.4 7.8-9.2"
        />
      </svg>
      <span class={alone ? 'only-read-aloud' : undefined}>{t('productName')}</span>
    </span>
  );
}
