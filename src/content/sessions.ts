import type { Compose, Host } from '../hosts/host.ts';
import type { NoteFault } from './faults.ts';
import { openSession, type Session } from './session.ts';

export interface Sessions {
  /** A compose was seen, for the first time or again. */
  notice(compose: Compose): void;
  /** Opens the form over the compose last worked in; false when none is open. */
  openCurrent(): boolean;
}

/** The open composes of this page, each with a life of its own. */
export function openSessions(host: Host, noteFault: NoteFault, signal: AbortSignal): Sessions {
  const open = new Map<HTMLElement, Session>();
  let current: Session | null = null;

  const sweep = (): void => {
    for (const [body, session] of open) {
      if (session.isOpen()) continue;
      session.end();
      open.delete(body);
      if (current === session) current = null;
    }
  };

  signal.addEventListener(
    'abort',
    () => {
      for (const session of open.values()) session.end();
      open.clear();
    },
    { once: true },
  );

  return {
    notice(compose) {
      sweep();
      const known = open.get(compose.body);
      if (known) {
        current = known;
        known.remount();
        return;
      }
      current = openSession(host, compose, noteFault, sweep);
      open.set(compose.body, current);
    },
    openCurrent() {
      sweep();
      const last = [...open.values()].reverse();
      // A minimised one, or a draft whose tab is behind another, is not what the person is looking at.
      const session = [current, ...last].find((each) => each?.isOnScreen()) ?? current ?? last[0];
      session?.openForm();
      return session !== undefined;
    },
  };
}
