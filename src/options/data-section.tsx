import { useState } from 'preact/hooks';
import type { Plan } from '../core/plan/plan.ts';
import { loadPlan, removePlan, savePlan } from '../platform/storage/plan.ts';
import { Button } from '../ui/button.tsx';
import { counted } from '../ui/counted.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Notice } from '../ui/notice.tsx';
import { t } from '../ui/words.ts';
import { BackupDialog } from './backup-dialog.tsx';
import './data-section.css';
import { download } from '../ui/download.ts';
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
  /** What stood before the last change, to go back to. */
  const [before, setBefore] = useState<{ plan: Plan; words: string } | null>(null);
  const [failed, setFailed] = useState(false);
  const size = plan.interviews.length + plan.letters.length + plan.sent.length;

  const save = async (): Promise<void> => {
    const name = `duly-noted-${new Date().toISOString().slice(0, 10)}.json`;
    download(name, 'application/json', await backupText(shelf));
  };
  const deleteAll = async (): Promise<void> => {
    setAsks(false);
    const all = await loadPlan();
    const removed = await removePlan(all);
    setFailed(!removed.ok);
    if (removed.ok) setBefore({ plan: all, words: t('dataDeleted') });
  };
  const undo = async (): Promise<void> => {
    if (!before) return;
    const now = await loadPlan();
    const restored = await savePlan(before.plan);
    setFailed(!restored.ok);
    if (!restored.ok) return;
    await removePlan(without(now, before.plan));
    setBefore(null);
  };

  return (
    <section class="options-section" aria-labelledby="data">
      <h2 id="data">{t('dataHeading')}</h2>
      {failed && <Notice tone="error">{t('storageFailed')}</Notice>}
      {before && (
        <Notice
          actions={
            <Button size="small" kind="quiet" onClick={() => void undo()}>
              {t('undo')}
            </Button>
          }
        >
          {before.words}
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
          <Button kind="quiet" icon="bin" disabled={size === 0} onClick={() => setAsks(true)}>
            {t('dataDelete')}
          </Button>
        </div>
      </div>
      {file && (
        <BackupDialog
          file={file}
          plan={plan}
          shelf={shelf}
          onDone={(words) => {
            setBefore({ plan, words });
            setFile(null);
          }}
          onClose={() => setFile(null)}
        />
      )}
      {asks && (
        <Dialog heading={t('dataDelete')} onClose={() => setAsks(false)}>
          <p>{counted(plan.interviews.length, 'dataDeleteOne', 'dataDeleteMany')}</p>
          <div class="data-answers">
            <Button onClick={() => setAsks(false)}>{t('cancel')}</Button>
            <Button kind="primary" onClick={() => void deleteAll()}>
              {t('dataDeleteYes')}
            </Button>
          </div>
        </Dialog>
      )}
    </section>
  );
}

/** What of a plan another one does not hold. */
function without(plan: Plan, other: Plan): Plan {
  const interviews = new Set(other.interviews.map(({ id }) => id));
  const letters = new Set(other.letters.map(({ interview, person }) => `${interview} ${person}`));
  const sent = new Set(other.sent.map(({ id }) => id));
  return {
    interviews: plan.interviews.filter(({ id }) => !interviews.has(id)),
    letters: plan.letters.filter(({ interview, person }) => !letters.has(`${interview} ${person}`)),
    sent: plan.sent.filter(({ id }) => !sent.has(id)),
  };
}
