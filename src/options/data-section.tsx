import { useEffect, useRef, useState } from 'preact/hooks';
import type { Plan } from '../core/plan/plan.ts';
import {
  type Everything,
  forgetEverything,
  takeEverything,
  turnBack,
} from '../platform/storage/everything.ts';
import { loadPlan, removePlan } from '../platform/storage/plan.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { t } from '../ui/words.ts';
import { BackupDialog } from './backup-dialog.tsx';
import './data-section.css';
import { download } from '../ui/download.ts';
import { DeleteDialog } from './delete-dialog.tsx';
import { FilePicker } from './file-picker.tsx';
import { backupText } from './take-backup.ts';
import type { TemplateShelf } from './template-shelf.ts';

interface DataSectionProps {
  plan: Plan;
  shelf: TemplateShelf;
}

/** What is kept on this device: seen, taken along, brought back, and deleted. */
export function DataSection({ plan, shelf }: DataSectionProps) {
  const [file, setFile] = useState<File | null>(null);
  const [asks, setAsks] = useState(false);
  /** What was done last, and what stood before and after it. */
  const [done, setDone] = useState<{ words: string; before: Everything; after: Everything } | null>(null);
  const [failed, setFailed] = useState(false);
  const undoButton = useRef<HTMLButtonElement>(null);
  const head = useRef<HTMLHeadingElement>(null);
  // What had focus before is disabled, or in a dialog that has closed; a dialog gives it back as it goes.
  useEffect(() => {
    if (done) undoButton.current?.focus();
  }, [done]);
  const size = plan.interviews.length + plan.letters.length + plan.sent.length;

  const save = async (): Promise<void> => {
    const name = `duly-noted-${new Date().toISOString().slice(0, 10)}.json`;
    download(name, 'application/json', await backupText(shelf));
  };
  const deleteData = async (all: boolean): Promise<void> => {
    setAsks(false);
    const before = await takeEverything();
    const removed = await (all ? forgetEverything(before) : removePlan(await loadPlan()));
    setFailed(!removed.ok);
    if (removed.ok) await offerUndo(t(all ? 'dataDeletedAll' : 'dataDeleted'), before);
  };
  const offerUndo = async (words: string, before: Everything): Promise<void> => {
    setDone({ words, before, after: await takeEverything() });
  };
  const undo = async (): Promise<void> => {
    if (!done) return;
    const restored = await turnBack(done.before, done.after);
    setFailed(!restored.ok);
    if (!restored.ok) return;
    setDone(null);
    head.current?.focus();
  };

  return (
    <section class="options-section" aria-labelledby="data">
      <h2 id="data" tabIndex={-1} ref={head}>
        {t('dataHeading')}
      </h2>
      {failed && <Notice tone="error">{t('storageFailed')}</Notice>}
      {done && (
        <Notice
          actions={
            <Button size="small" kind="quiet" buttonRef={undoButton} onClick={() => void undo()}>
              {t('undo')}
            </Button>
          }
        >
          {done.words}
        </Notice>
      )}
      <div class="data-box">
        <dl class="data-counts">
          <dt>{t('dataInterviews')}</dt>
          <dd>{plan.interviews.length}</dd>
          <dt>{t('dataPeople')}</dt>
          <dd>{plan.interviews.reduce((sum, { people }) => sum + people.length, 0)}</dd>
          <dt>{t('dataSent')}</dt>
          <dd>{plan.sent.length}</dd>
          <dt>{t('dataTemplates')}</dt>
          <dd>{shelf.variants.length}</dd>
        </dl>
        <div class="data-ways">
          <Button onClick={() => void save()}>{t('dataExport')}</Button>
          <FilePicker accept=".json,application/json" onFiles={([first]) => setFile(first ?? null)}>
            {t('dataImport')}
          </FilePicker>
          <Button
            kind="quiet"
            icon="bin"
            disabled={size + shelf.variants.length === 0}
            onClick={() => setAsks(true)}
          >
            {t('dataDelete')}
          </Button>
        </div>
      </div>
      {file && (
        <BackupDialog
          file={file}
          plan={plan}
          shelf={shelf}
          onDone={(words, before) => {
            setFile(null);
            void offerUndo(words, before);
          }}
          onClose={() => setFile(null)}
        />
      )}
      {asks && (
        <DeleteDialog
          interviews={plan.interviews.length}
          onDelete={(all) => void deleteData(all)}
          onClose={() => setAsks(false)}
        />
      )}
    </section>
  );
}
