import * as v from 'valibot';
import { claimAnswerSchema, portOfferSchema, type Request } from './messages.ts';
import { type Line, openLineToContent, type ToContent, type ToPanel } from './port.ts';
import { runtimeApi } from './runtime.ts';

/** How a panel page stands: over a compose, by itself in a tab, or framed by someone it does not know. */
export type Standing =
  | { kind: 'compose'; line: Line<ToContent> }
  | { kind: 'standalone' }
  | { kind: 'refused' };

/**
 * Finds out who opened this panel page. A frame must carry a secret that a content script of ours registered for
 * its tab; the background trades it, once, for a second secret that never stood in an address, and only a port
 * offered together with that one is taken.
 */
export async function joinCompose(
  onMessage: (message: ToPanel) => void,
  signal: AbortSignal,
): Promise<Standing> {
  if (window.top === window) return { kind: 'standalone' };
  const offers = collectOffers(signal);
  const request: Request = { kind: 'frame-claim', secret: location.hash.slice(1) };
  const answer = v.safeParse(claimAnswerSchema, await runtimeApi().runtime.sendMessage(request));
  if (!answer.success || !answer.output.ok) return { kind: 'refused' };
  const port = await offers.take(answer.output.portSecret);
  return { kind: 'compose', line: openLineToContent(port, onMessage, signal) };
}

/** The offer may come before or after the background's answer: hold what comes until the right secret is known. */
function collectOffers(signal: AbortSignal): { take(portSecret: string): Promise<MessagePort> } {
  const held: Array<{ portSecret: string; port: MessagePort }> = [];
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
  return {
    async take(portSecret) {
      for (;;) {
        const match = held.find((offer) => offer.portSecret === portSecret);
        if (match) return match.port;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
  };
}
