/** @jsxImportSource react */
// biome-ignore-all lint/a11y/useSemanticElements: the host's own markup is so
/** A compose in a window of its own: no address, written twice by the page that opened it, and run from there. */
import { type ReactNode, useRef } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { ComposeParts } from './compose.tsx';
import { hashed } from './hashed.ts';
import { close, handOver, openCompose } from './life.ts';
import { PageDocument } from './page-document.ts';
import { addStyles } from './sheets.ts';
import { listenForShortcuts } from './shortcuts.ts';
import { type Compose, composeOf, usePageState } from './state.ts';
import { trustedMarkup } from './trusted-html.ts';
import { direction } from './words.ts';

/** How long the window says that it is loading before it is written anew. */
const loadingMs = 120;

/** Takes a compose out of the page and opens it, as it stands, in a window. */
export function popOut(key: string): void {
  const options = handOver(key);
  const child = options && window.open('', '', 'width=900,height=700');
  if (!child) return;
  write(child, 'Loading …');
  setTimeout(() => {
    write(child, '<div id="app"></div>');
    addStyles(child.document);
    listenForShortcuts({ n() {}, r() {} }, child.document);
    void openCompose(options, child, (compose) => draw(child, compose));
  }, loadingMs);
}

function write({ document: page }: Window, body: string): void {
  const { lang } = document.documentElement;
  page.open();
  page.write(
    trustedMarkup(`<!doctype html><html lang="${lang}" dir="${direction}"><body>${body}</body></html>`),
  );
  page.close();
}

function draw(child: Window, compose: Compose): void {
  const place = child.document.querySelector('#app');
  if (!place) return;
  // Closed by the person, not by us: what was written is kept.
  child.addEventListener('pagehide', () => {
    if (!child.closed) close(compose.key, false);
  });
  flushSync(() =>
    createRoot(place).render(
      <PageDocument value={child.document}>
        <OwnWindow first={compose} />
      </PageDocument>,
    ),
  );
}

/** The window goes with its mail; the mail is not taken out of it first. */
function OwnWindow({ first }: { first: Compose }): ReactNode {
  usePageState();
  const last = useRef(first);
  last.current = composeOf(first.key) ?? last.current;
  return (
    <div data-app-section="Form_Content" className={`fui-FluentProvider ${hashed('own-window')}`}>
      <ComposeParts compose={last.current} />
    </div>
  );
}
