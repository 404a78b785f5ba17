import { t } from './words.ts';

/** One plain sentence over whatever still stands, for what nobody expected. */
export function showBug(): void {
  document.querySelector('.bug')?.remove();
  const bar = document.createElement('p');
  bar.className = 'bug';
  bar.setAttribute('role', 'alert');
  bar.textContent = t('bug');
  document.body.append(bar);
}
