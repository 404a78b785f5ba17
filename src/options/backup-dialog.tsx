import { useEffect, useState } from 'preact/hooks';
import { type BackupReading, readBackup } from '../core/plan/backup.ts';
import type { Interview } from '../core/plan/interview.ts';
import type { Plan } from '../core/plan/plan.ts';
import { readPack } from '../core/templates/pack.ts';
import type { Variant } from '../core/templates/variant.ts';
import { builtInTemplates } from '../library/templates.ts';
import { type Everything, takeEverything, turnBack } from '../platform/storage/everything.ts';
import { savePlan } from '../platform/storage/plan.ts';
import { readSettings, saveSettings } from '../platform/storage/settings.ts';
import { saveVariants } from '../platform/storage/variants.ts';
import { Button } from '../ui/button.tsx';
import { counted } from '../ui/counted.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Notice } from '../ui/notice.tsx';
import { t, type WordKey } from '../ui/words.ts';
import './import-dialog.css';
import { BrokenEntries } from './import-groups.tsx';
import type { TemplateShelf } from './template-shelf.ts';

interface BackupDialogProps {
  file: File;
  /** What is here now. */
  plan: Plan;
  shelf: TemplateShelf;
  /** With what to say about it, and what was here before. */
  onDone: (words: string, before: Everything) => void;
  onClose: () => void;
}

type Good = Extract<BackupReading, { ok: true }>;

const faultWords: Record<Extract<BackupReading, { ok: false }>['fault'], WordKey> = {
  'too-large': 'backupTooLarge',
  'not-json': 'backupNotOurs',
  'not-ours': 'backupNotOurs',
  newer: 'backupNewer',
};

/** What a file of all one's data would change; nothing happens before the person says so. */
export function BackupDialog({ file, plan, shelf, onDone, onClose }: BackupDialogProps) {
  const [reading, setReading] = useState<BackupReading | null>(null);
  const [fault, setFault] = useState<WordKey | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown may not change while the person decides.
  useEffect(() => {
    let gone = false;
    void readFile(file, plan).then((read) => {
      if (!gone) setReading(read);
    });
    return () => {
      gone = true;
    };
  }, [file]);
  if (!reading) return null;
  if (!reading.ok) {
    return (
      <Dialog heading={t('dataImport')} onClose={onClose}>
        <Notice tone="error">{t(faultWords[reading.fault])}</Notice>
      </Dialog>
    );
  }
  const { fresh, changed, broken, mended } = reading;
  const templates = templatesOf(reading, shelf);
  const settings = readSettings(reading.settings);
  const coming = count(fresh) + count(changed) + templates.length;
  const bringIn = async (): Promise<void> => {
    const before = await takeEverything();
    const versions = templates.length > 0 ? await saveVariants(templates) : ({ ok: true } as const);
    const saved = versions.ok
      ? await savePlan({
          interviews: [...fresh.interviews, ...changed.interviews],
          letters: [...fresh.letters, ...changed.letters],
          sent: [...fresh.sent, ...changed.sent],
        })
      : versions;
    if (!saved.ok) {
      // All of it or nothing.
      await turnBack(before, await takeEverything());
      const full = versions.ok ? 'planFull' : 'storageFull';
      return setFault(saved.fault === 'full' ? full : 'storageFailed');
    }
    // A first device has nothing to lose; on another one what was chosen there holds.
    if (settings && plan.interviews.length === 0) await saveSettings(settings);
    onDone(counted(coming, 'backupDoneOne', 'backupDoneMany'), before);
  };
  return (
    <Dialog heading={t('dataImport')} onClose={onClose}>
      <div class="import">
        {fault && <Notice tone="error">{t(fault)}</Notice>}
        {coming === 0 && <p>{t('importNothing')}</p>}
        <Named heading={t('importNew')} interviews={fresh.interviews} />
        <Named heading={t('importChanged')} interviews={changed.interviews} />
        {templates.length > 0 && (
          <section>
            <h3>
              {t('dataTemplates')} <span class="import-count">{templates.length}</span>
            </h3>
            <p class="import-note">{templates.map(({ title }) => title).join(', ')}</p>
          </section>
        )}
        {coming > 0 && (
          <p class="import-note">
            {[
              counted(count(fresh), 'backupFreshOne', 'backupFreshMany'),
              counted(count(changed), 'backupChangedOne', 'backupChangedMany'),
              counted(reading.same, 'backupSameOne', 'backupSameMany'),
            ]
              .filter((_, place) => [count(fresh), count(changed), reading.same][place] !== 0)
              .join(' ')}
          </p>
        )}
        <BrokenEntries heading={t('backupMended')} faults={mended} />
        <BrokenEntries heading={t('importBroken')} faults={broken} />
        <div class="import-actions">
          <Button onClick={onClose}>{t(coming === 0 ? 'close' : 'cancel')}</Button>
          {coming > 0 && (
            <Button kind="primary" onClick={() => void bringIn()}>
              {t('backupBringIn')}
            </Button>
          )}
        </div>
      </div>
    </Dialog>
  );
}

function Named({ heading, interviews }: { heading: string; interviews: readonly Interview[] }) {
  if (interviews.length === 0) return null;
  const names = interviews.map(({ company, role }) => company || role || t('interviewUnnamed'));
  const shown = names.slice(0, 12).join(', ');
  return (
    <section>
      <h3>
        {heading} <span class="import-count">{interviews.length}</span>
      </h3>
      <p class="import-note">{names.length > 12 ? `${shown} …` : shown}</p>
    </section>
  );
}

async function readFile(file: File, plan: Plan): Promise<BackupReading> {
  const first = readBackup('', plan, file.size);
  const isTooLarge = !first.ok && first.fault === 'too-large';
  return isTooLarge ? first : readBackup(await file.text(), plan);
}

/** The templates of the file that are new or changed. */
function templatesOf({ templates }: Good, { variants, organisation }: TemplateShelf): Variant[] {
  const taken = new Set([...builtInTemplates, ...organisation.templates].map(({ id }) => id));
  const files = templates.map((pack) => ({ name: 'templates.json', text: JSON.stringify(pack) }));
  const entries = readPack(files, { mine: variants, taken, now: new Date().toISOString() });
  return entries.flatMap((entry) =>
    entry.kind === 'new' || entry.kind === 'changed' ? [entry.variant] : [],
  );
}

function count({ interviews, letters, sent }: Plan): number {
  return interviews.length + letters.length + sent.length;
}
