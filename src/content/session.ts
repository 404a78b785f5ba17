import type { Compose, Host } from '../hosts/host.ts';
import { message } from '../platform/i18n.ts';
import { extensionAlive } from '../platform/runtime.ts';
import { mountButton } from './button.ts';
import type { NoteFault } from './faults.ts';
import type { openDesk } from './late/desk.ts';
import { loadLate } from './load-late.ts';
import { showNotice } from './notice.ts';

/** What we keep for one open compose. */
export interface Session {
  isOpen(): boolean;
  isOnScreen(): boolean;
  /** Puts the button back where a remade toolbar lost it. */
  remount(): void;
  openForm(): void;
  end(): void;
}

/** Begins the life of one compose: a button now, all else when it is asked for. `onGone` hears that it has closed. */
export function openSession(host: Host, compose: Compose, noteFault: NoteFault, onGone: () => void): Session {
  const life = new AbortController();
  const { signal } = life;
  let desk: Promise<ReturnType<typeof openDesk>> | null = null;
  // Read now: an orphan's string table is gone.
  const orphaned = message('contentOrphaned');

  const opened = (): NonNullable<typeof desk> => {
    desk ??= loadLate().then(({ openDesk: open }) => open(host, compose, button, noteFault, signal));
    return desk;
  };
  const openForm = (): void => {
    opened()
      .then((form) => form.show())
      .catch((error: unknown) => {
        desk = null;
        if (extensionAlive()) throw error;
        showNotice(orphaned);
        life.abort();
      });
  };

  const prepare = (): void => {
    opened()
      .then((form) => form.prepare())
      // What could go wrong here is told when the click comes.
      .catch(() => {
        desk = null;
      });
  };
  const button = mountButton(host, compose, openForm, prepare, signal);
  // A size of nothing is how the browser says that the compose was removed, emptied or minimised.
  const sizes = new ResizeObserver(() => (host.isOpen(compose) ? button.remount() : onGone()));
  sizes.observe(compose.body);
  signal.addEventListener('abort', () => sizes.disconnect(), { once: true });

  return {
    isOpen: () => host.isOpen(compose),
    isOnScreen: () => compose.body.checkVisibility(),
    remount: button.remount,
    openForm,
    end: () => life.abort(),
  };
}
