import type { PackEntry } from '../core/templates/pack.ts';
import type { PackFault } from '../core/templates/pack-template.ts';
import { DifferenceView } from '../ui/difference-view.tsx';
import { stageWords } from '../ui/stage-words.ts';
import { t } from '../ui/words.ts';
import { toneWord } from './template-shelf.ts';

type Coming = Extract<PackEntry, { kind: 'new' | 'changed' }>;

interface ComingEntriesProps {
  heading: string;
  entries: readonly Coming[];
  /** Ids of those that stay out. */
  left: ReadonlySet<string>;
  onToggle: (id: string, on: boolean) => void;
}

/** What would come in, each with a tick to take away, and its text to look at. */
export function ComingEntries({ heading, entries, left, onToggle }: ComingEntriesProps) {
  if (entries.length === 0) return null;
  return (
    <section>
      <h3>
        {heading} <span class="import-count">{entries.length}</span>
      </h3>
      <ul>
        {entries.map((entry) => (
          <li key={entry.variant.id} class="import-entry" data-kind={entry.kind}>
            <label>
              <input
                type="checkbox"
                checked={!left.has(entry.variant.id)}
                onChange={(event) => onToggle(entry.variant.id, event.currentTarget.checked)}
              />
              <b>{entry.variant.title}</b>
              <span class="import-note">
                {t(stageWords[entry.variant.stage].title)} · {t(toneWord(entry.variant.register))}
              </span>
            </label>
            <details>
              <summary>
                {t(entry.kind === 'changed' ? 'differs' : 'templateText')}
                <span class="only-read-aloud"> {entry.variant.title}</span>
              </summary>
              {entry.kind === 'changed' ? (
                <DifferenceView before={entry.mine} after={entry.variant} />
              ) : (
                <p class="import-text">{`${entry.variant.subject}\n\n${entry.variant.body}`}</p>
              )}
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is here already. */
export function SameEntries({
  heading,
  entries,
}: {
  heading: string;
  entries: readonly Extract<PackEntry, { kind: 'same' }>[];
}) {
  if (entries.length === 0) return null;
  return (
    <section>
      <h3>
        {heading} <span class="import-count">{entries.length}</span>
      </h3>
      <p class="import-note">{entries.map(({ variant }) => variant.title).join(', ')}</p>
    </section>
  );
}

/** Nobody reads more of them. */
const mostShown = 50;

/** What stays out, and why. */
export function BrokenEntries({ heading, faults }: { heading: string; faults: readonly PackFault[] }) {
  if (faults.length === 0) return null;
  return (
    <section class="import-broken">
      <h3>
        {heading} <span class="import-count">{faults.length}</span>
      </h3>
      <ul>
        {faults.slice(0, mostShown).map(({ title, reason, line, column }) => (
          <li key={`${title}${line}${column}${reason}`}>
            <b>{title}</b>
            <span class="import-reason">
              {line !== undefined && column !== undefined ? `${t('templateErrorAt', line, column)} ` : ''}
              {reason}
            </span>
          </li>
        ))}
      </ul>
      {faults.length > mostShown && <p class="import-note">{t('importMore', faults.length - mostShown)}</p>}
    </section>
  );
}
