import { attachShell, make } from './shadow.ts';

const css = `
:host{all:initial}
p{position:fixed;inset:auto auto 24px 24px;margin:0;max-width:360px;padding:12px 16px;border:0;border-radius:10px;
background:#2b2924;color:#f6f1e7;font:400 14px/1.45 system-ui,"Segoe UI",Roboto,sans-serif;box-shadow:0 6px 24px rgb(0 0 0/30%)}
@media (forced-colors:active){p{border:1px solid CanvasText}}
`;

/** One plain sentence at the edge of the page, read out, gone after the next click or key anywhere. */
export function showNotice(sentence: string): void {
  const host = make('duly-noted-notice' as 'div');
  const root = attachShell(host, css);
  const line = make('p', { popover: 'manual', role: 'alert' });
  root.append(line);
  document.body.append(host);
  line.showPopover();
  line.textContent = sentence;
  const life = new AbortController();
  const close = (): void => {
    life.abort();
    host.remove();
  };
  for (const type of ['keydown', 'pointerdown']) {
    document.addEventListener(type, close, { capture: true, signal: life.signal });
  }
}
