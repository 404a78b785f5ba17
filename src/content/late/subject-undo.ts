import type { HostFault } from '../../core/text/compose.ts';
import type { Compose, HostText, Insertion } from '../../hosts/host.ts';

interface Written {
  body: string;
  subject: string;
}

/** Inserts a mail and, where `subject` is not null, its subject. Null is success. */
export type InsertWithSubject = (insertion: Insertion & { subject: string | null }) => HostFault | null;

/**
 * To the person a mail and its subject are one change: when Ctrl+Z takes the text back (and Ctrl+Y or Ctrl+Shift+Z brings
 * it again) the subject goes with it, unless it was changed meanwhile. One listener a compose, until `signal` aborts.
 */
export function openSubjectUndo(text: HostText, compose: Compose, signal: AbortSignal): InsertWithSubject {
  const changes: Array<{ before: Written; after: Written }> = [];
  const written = (): Written => ({ body: text.read(compose).text, subject: text.subject(compose) });

  const follow = (): void => {
    for (const { before, after } of changes) {
      const now = written();
      if (now.body === before.body && now.subject === after.subject) text.setSubject(compose, before.subject);
      if (now.body === after.body && now.subject === before.subject) text.setSubject(compose, after.subject);
    }
  };
  // In the root, not the body: Ctrl+Z in the subject field undoes the browser's last step, and that is our mail.
  compose.root.addEventListener(
    'keydown',
    ({ key, ctrlKey, metaKey }) => {
      if (changes.length === 0 || !(ctrlKey || metaKey) || !/^[zy]$/i.test(key)) return;
      // The editors undo on this key, the browser itself just after it: the next frame sees what came of it.
      requestAnimationFrame(follow);
    },
    { signal, capture: true },
  );

  return ({ subject, ...insertion }) => {
    const before = written();
    const fault = text.insert(compose, insertion);
    if (fault || subject === null) return fault;
    text.setSubject(compose, subject);
    changes.push({ before, after: written() });
    return null;
  };
}
