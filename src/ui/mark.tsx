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
          d="M8 6.5h16a1.5 1.5 0 0 1 1.5 1.5v11.2L19.2 25.5H8A1.5 1.5 0 0 1 6.5 24V8A1.5 1.5 0 0 1 8 6.5Z"
        />
        <path class="mark-marker" d="M25.5 19.2h-4.8a1.5 1.5 0 0 0-1.5 1.5v4.8Z" />
        <path
          class="mark-tick"
          fill="none"
          stroke-width="3"
          stroke-linecap="round"
          stroke-linejoin="round"
          d="M10.6 16.2l4 4 7.4-8.6"
        />
      </svg>
      <span class={alone ? 'only-read-aloud' : undefined}>{t('productName')}</span>
    </span>
  );
}
