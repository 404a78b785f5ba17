/** What a hostile script of a mail page would try; each runs in the page and takes nothing from outside itself. */

/** A page script that writes down whatever it can get hold of, before anything else runs. */
export function eavesdrop(): void {
  const overheard: string[] = [];
  Object.assign(window, { overheard });
  const say = (value: unknown): void => {
    if (value !== undefined && value !== null && value !== '') overheard.push(String(value));
  };
  const types = [
    ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'paste', 'copy', 'cut'],
    ...['compositionstart', 'compositionupdate', 'compositionend', 'selectionchange', 'focusin', 'focusout'],
    ...['message', 'messageerror', 'storage', 'click', 'pointerdown', 'submit'],
  ];
  for (const type of types) {
    for (const capture of [true, false]) {
      for (const target of [window, document]) {
        target.addEventListener(
          type,
          (event) => {
            const { key, data } = event as KeyboardEvent & InputEvent;
            say(`${type}:${key ?? ''}`);
            say(typeof data === 'object' ? JSON.stringify(data) : data);
            for (const node of event.composedPath()) {
              if (node instanceof ShadowRoot) say(`shadow of ${node.host.localName}: ${node.textContent}`);
              else if (node instanceof Element && node.localName.startsWith('duly-')) {
                say(node.outerHTML);
                say((node as HTMLInputElement).value);
              }
            }
          },
          capture,
        );
      }
    }
  }
  new MutationObserver((changes) => {
    for (const { addedNodes, target } of changes) {
      for (const node of addedNodes) {
        if (node instanceof Element) say(node.outerHTML);
        if (node instanceof Element && node.shadowRoot) say(node.shadowRoot.textContent);
      }
      say(target.textContent?.slice(0, 0));
    }
  }).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
}

/** What the page can still ask for afterwards. */
export function pry(): string[] {
  const found: string[] = [...(window as unknown as { overheard: string[] }).overheard];
  const attempt = (get: () => unknown): void => {
    try {
      const value = get();
      if (value !== undefined && value !== null) found.push(String(value));
    } catch (error) {
      found.push(String(error));
    }
  };
  attempt(() => document.documentElement.outerHTML);
  attempt(() => document.documentElement.innerText);
  attempt(() => getSelection()?.toString());
  attempt(() => JSON.stringify({ ...localStorage, ...sessionStorage }) + document.cookie + window.name);
  attempt(() => JSON.stringify(performance.getEntries()));
  for (const host of document.querySelectorAll('duly-noted-form, duly-noted-card, [data-room]')) {
    attempt(() => host.shadowRoot?.textContent);
    attempt(() => (host as HTMLElement).innerText);
    attempt(() => new XMLSerializer().serializeToString(host));
    attempt(() =>
      (host as HTMLElement & { getHTML?(all: object): string }).getHTML?.({ serializableShadowRoots: true }),
    );
  }
  for (let index = 0; index < window.length; index += 1) {
    attempt(() => window[index]?.document.body.innerText);
    attempt(() => window[index]?.location.href);
  }
  for (let x = 5; x < innerWidth; x += 40) {
    for (let y = 5; y < innerHeight; y += 40) {
      const element = document.elementFromPoint(x, y);
      if (element?.localName.startsWith('duly-')) attempt(() => (element as HTMLInputElement).value);
      const caret = document.caretPositionFromPoint(x, y);
      if (caret) attempt(() => caret.offsetNode.textContent);
    }
  }
  return found;
}

/** Says to everything in reach what our own parts say to each other, with forged secrets; returns what comes back. */
export async function shout(): Promise<unknown[]> {
  const heard: unknown[] = [];
  const messages: object[] = [
    { kind: 'duly-noted-port', portSecret: '' },
    { kind: 'duly-noted-port', portSecret: crypto.randomUUID() },
    { kind: 'frame-register', secret: 'a', portSecret: 'b' },
    { kind: 'frame-claim', secret: 'a' },
    { kind: 'follow-up' },
    { kind: 'hide' },
    { kind: 'insert', subject: 'forged', body: 'forged', mode: 'replace' },
    { kind: 'review', on: true },
    { kind: 'paint', revision: 1, total: 9, marks: [], hold: [] },
    { kind: 'text', revision: 1, subject: 'forged', body: 'forged' },
  ];
  const hosts = [...document.querySelectorAll('duly-noted-form, [data-room]')];
  const windows: Window[] = [window];
  for (let index = 0; index < window.length; index += 1) {
    const frame = window[index];
    if (frame) windows.push(frame);
  }
  for (const message of messages) {
    for (const target of windows) {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => heard.push(data);
      target.postMessage(message, '*', [port2]);
      for (const said of messages) port1.postMessage(said);
    }
    for (const target of [window, document, ...hosts]) {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => heard.push(data);
      target.dispatchEvent(
        new MessageEvent('message', { data: message, source: window, ports: [port2], bubbles: true }),
      );
      target.dispatchEvent(new CustomEvent('message', { detail: message, bubbles: true, composed: true }));
    }
  }
  const { chrome } = window as unknown as { chrome?: { runtime?: { sendMessage?: unknown } } };
  if (chrome?.runtime?.sendMessage) heard.push('the page may talk to an extension');
  // Nothing will answer, so there is nothing to wait for but a fair while of frames.
  for (let frame = 0; frame < 60; frame += 1) await new Promise(requestAnimationFrame);
  return heard;
}
