import type { Compose, Host } from '../hosts/host.ts';
import type { Diagnosis } from '../platform/diagnosis.ts';

/** What of this page we recognise. Reads tags, roles and counts, and no text. */
export function diagnose(host: Host, faults: Diagnosis['faults']): Diagnosis {
  const composes = new Map<HTMLElement, Compose>();
  for (const element of document.querySelectorAll(host.signals)) {
    const compose = host.find(element);
    if (compose) composes.set(compose.body, compose);
  }
  return {
    host: host.id,
    parts: Object.entries(host.selectors).map(([part, selectors]) => ({
      part,
      selectors: selectors.map((selector) => ({
        selector,
        count: document.querySelectorAll(selector).length,
      })),
    })),
    composes: [...composes.values()].map(({ root, body }) => ({
      button: root.querySelector('[data-room]') !== null,
      layers: layersBetween(body, root),
    })),
    faults,
  };
}

function layersBetween(body: HTMLElement, root: HTMLElement): string[] {
  const layers: string[] = [];
  for (let at: HTMLElement | null = body; at && layers.length < 60; at = at.parentElement) {
    const role = at.getAttribute('role');
    // A tag or role that is made up could say something.
    const tag = /^[a-z][a-z0-9-]{0,39}$/.test(at.localName) ? at.localName : 'unknown';
    layers.push(role && /^[a-z]{1,20}$/.test(role) ? `${tag}[${role}]` : tag);
    if (at === root) break;
  }
  return layers;
}
