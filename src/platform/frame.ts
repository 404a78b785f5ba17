import * as v from 'valibot';
import { claimAnswerSchema, portOfferSchema, type Request } from './messages.ts';
import { type Line, openLineToContent, type ToContent, type ToPanel } from './port.ts';
import { runtimeApi } from './runtime.ts';

/** How a panel page stands: over a compose, or by itself in a tab. */
export type Standing = { kind: 'compose'; line: Line<ToContent> } | { kind: 'standalone' };

/**
 * Finds out who opened this panel page. A frame must carry a secret that a content script of ours registered for
 * its tab; the background trades it, once, for a second secret that never stood in an address, and only a port
 * offered together with that one is taken. Framed by someone it does not know it goes no further than `onRefused`.
 */
export async function joinCompose(
  onMessage: (message: ToPanel) => void,
  onRefused: () => void,
  signal: AbortSignal,
): Promise<Standing> {
  if (window.top === window) return { kind: 'standalone' };
  const offers = collectOffers(signal);
  for (;;) {
    const portSecret = await claim(location.hash.slice(1));
    if (portSecret !== null) {
      const port = await offers.take(portSecret);
      return { kind: 'compose', line: openLineToContent(port, onMessage, signal) };
    }
    onRefused();
    // It may have asked before the content script had registered it; a port is offered after that.
    await offers.next();
  }
}

async function claim(secret: string): Promise<string | null> {
  const request: Request = { kind: 'frame-claim', secret };
  const answer = v.safeParse(claimAnswerSchema, await runtimeApi().runtime.sendMessage(request));
  return answer.success && answer.output.ok ? answer.output.portSecret : null;
}

/** The offer may come before or after the background's answer: hold what comes until the right secret is known. */
function collectOffers(signal: AbortSignal): {
  take(portSecret: string): Promise<MessagePort>;
  /** Resolves when one comes that was not waited for yet. */
  next(): Promise<void>;
} {
  const held: Array<{ portSecret: string; port: MessagePort }> = [];
  let awaited = 0;
  let wake = (): void => {};
  window.addEventListener(
    'message',
    (event: MessageEvent<unknown>) => {
      const offer = v.safeParse(portOfferSchema, event.data);
      const port = event.ports[0];
      if (!offer.success || !port || event.source !== window.parent) return;
      held.push({ portSecret: offer.output.portSecret, port });
      wake();
    },
    { signal },
  );
  const another = (): Promise<void> =>
    new Promise((resolve) => {
      wake = resolve;
    });
  return {
    async next() {
      if (held.length <= awaited) await another();
      awaited = held.length;
    },
    async take(portSecret) {
      for (;;) {
        const match = held.find((offer) => offer.portSecret === portSecret);
        if (match) return match.port;
        await another();
      }
    },
  };
}
