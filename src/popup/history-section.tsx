import { useRef, useState } from 'preact/hooks';
import type { Sent } from '../core/plan/sent.ts';
import { suggestStage } from '../core/plan/suggest-stage.ts';
import { byCode } from '../core/text/by-code.ts';
import { localMoment } from '../platform/clock.ts';
import { removeEntry, saveEntry } from '../platform/storage/sent.ts';
import { Button } from '../ui/button.tsx';
import { t } from '../ui/words.ts';
import { AddEntry } from './add-entry.tsx';
import { HistoryEntry } from './history-entry.tsx';
import './history-section.css';
import type { InterviewPageProps } from './interview-page.tsx';

type HistorySectionProps = Pick<InterviewPageProps, 'input' | 'now' | 'keep' | 'undoable'>;

/** What was sent, latest first, and the means to put the log right. */
export function HistorySection({ input, now, keep, undoable }: HistorySectionProps) {
  const [isAdding, setAdding] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const entries = input.sent.toSorted((a, b) => byCode(b.at, a.at));
  const close = (): void => {
    setAdding(false);
    requestAnimationFrame(() => opener.current?.focus());
  };
  return (
    <section aria-labelledby="history">
      <h2 id="history">{t('historyHeading')}</h2>
      {entries.length === 0 && <p class="history-empty">{t('historyEmpty')}</p>}
      <ul class="history">
        {entries.map((entry) => (
          <HistoryEntry
            key={entry.id}
            entry={entry}
            interview={input.interview}
            moment={localMoment(entry.at)}
            today={now.day}
            onCertainty={(certainty) => void keep(() => saveEntry({ ...known(entry), certainty }))}
            onCancelled={() => {
              void keep(() => removeEntry(entry));
              undoable(t('answeredNotYet'), () => saveEntry(entry));
            }}
            onDelete={() => {
              void keep(() => removeEntry(entry));
              undoable(t('entryDeleted'), () => saveEntry(entry));
            }}
          />
        ))}
      </ul>
      {isAdding ? (
        <AddEntry
          interview={input.interview}
          now={now}
          suggested={suggestStage(input, now)}
          onCancel={close}
          onAdd={(entry) => {
            close();
            void keep(() => saveEntry(entry));
          }}
        />
      ) : (
        <Button size="small" kind="quiet" icon="plus" buttonRef={opener} onClick={() => setAdding(true)}>
          {t('entryAdd')}
        </Button>
      )}
    </section>
  );
}

/** Once the person has spoken nothing hangs on the mail page any more. */
function known({ scheduled: _, ...entry }: Sent): Sent {
  return entry;
}
