import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtFor } from '../../browser.ts';

/** What the form's clock tells the mail page: wall-clock milliseconds. */
export interface ClockTold {
  /**
   * The form is there, out of sight or not; a field of it has the focus and the frame after that was drawn; the last
   * part that is sent for after that has come.
   */
  clock: 'loaded' | 'ready' | 'settled';
  at: number;
}

// As text: it runs in the form's page, which takes scripts from files alone. `last` is loaded by the form itself once
// there are findings; asked for again, it comes when it has come there.
const clock = (last: string) => `(() => {
  const tell = (clock) => parent.postMessage({ clock, at: performance.timeOrigin + performance.now() }, '*');
  const look = () => requestAnimationFrame(() => setTimeout(() => {
    const canType = document.activeElement?.matches('input, textarea, [role="textbox"]') ?? false;
    if (document.hasFocus() && canType) tell('ready');
  }));
  const drawn = new MutationObserver(() => {
    if (!document.querySelector('[data-field]')) return;
    drawn.disconnect();
    tell('loaded');
  });
  drawn.observe(document, { childList: true, subtree: true });
  const checked = new MutationObserver(() => {
    if (!document.querySelector('.mail-findings > *')) return;
    checked.disconnect();
    void import('${last}').then(() => requestIdleCallback(() => tell('settled')));
  });
  checked.observe(document, { childList: true, subtree: true });
  document.addEventListener('focusin', look, true);
  addEventListener('focus', look);
})();`;

/** A copy of the build whose form tells the mail page the time, so that no debugger has to look into it. */
export function clockedBuild(): string {
  const copy = mkdtempSync(join(tmpdir(), 'duly-noted-'));
  cpSync(builtFor('chrome'), copy, { recursive: true });
  const tone = readdirSync(join(copy, 'assets')).find((name) => name.startsWith('built-in-'));
  writeFileSync(join(copy, 'clock.js'), clock(`/assets/${tone}`));
  const form = join(copy, 'src/panel/panel.html');
  // Last, so that it holds up nothing of ours.
  const page = readFileSync(form, 'utf8').replace(
    '</head>',
    '<script async src="/clock.js"></script></head>',
  );
  writeFileSync(form, page);
  return copy;
}
