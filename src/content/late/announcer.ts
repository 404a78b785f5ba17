import { attachShell, make } from '../shadow.ts';

const css = `:host{all:initial}
p{position:fixed;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}`;

// A screen reader is still speaking the typed letters; what we have to say waits for the pause.
const pauseMs = 1000;

/** Says things to screen readers, politely: only the last of them, once the person has paused. */
export function openAnnouncer(signal: AbortSignal): { say(sentence: string): void } {
  const host = make('duly-noted-voice' as 'div');
  const line = make('p', { role: 'status' });
  attachShell(host, css).append(line);
  document.body.append(host);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(waiting);
      host.remove();
    },
    { once: true },
  );
  return {
    say(sentence) {
      clearTimeout(waiting);
      if (line.textContent === sentence) return;
      waiting = setTimeout(() => {
        line.textContent = sentence;
      }, pauseMs);
    },
  };
}
