import type { HostFault } from '../../core/text/compose.ts';
import type { Compose, HostText, Insertion } from '../../hosts/host.ts';

/**
 * Inserts a mail and, where `subject` is not null, its subject. To the person that is one change: when Ctrl+Z takes the
 * text back (and Ctrl+Y or Ctrl+Shift+Z brings it again) the subject goes with it, unless it was changed meanwhile.
 */
export function insertWithSubject(
  text: HostText,
  compose: Compose,
  { subject, ...insertion }: Insertion & { subject: string | null },
  signal: AbortSignal,
): HostFault | null {
  const before = { body: text.read(compose).text, subject: text.subject(compose) };
  const fault = text.insert(compose, insertion);
  if (fault || subject === null) return fault;
  text.setSubject(compose, subject);
  const after = { body: text.read(compose).text, subject: text.subject(compose) };

  const follow = (): void => {
    const now = { body: text.read(compose).text, subject: text.subject(compose) };
    if (now.body === before.body && now.subject === after.subject) text.setSubject(compose, before.subject);
    if (now.body === after.body && now.subject === before.subject) text.setSubject(compose, after.subject);
  };
  // In the root, not the body: Ctrl+Z in the subject field undoes the browser's last step, and that is our mail.
  compose.root.addEventListener(
    'keydown',
    ({ key, ctrlKey, metaKey }) => {
      // The editors undo on this key, the browser itself just after it: the next frame sees what came of it.
      if ((ctrlKey || metaKey) && /^[zy]$/i.test(key)) requestAnimationFrame(follow);
    },
    { signal, capture: true },
  );
  return null;
}
