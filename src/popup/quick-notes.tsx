import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type QuickDraft, saveQuickDraft } from '../platform/storage/quick-draft.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { NoteField } from '../ui/note-field.tsx';
import { t } from '../ui/words.ts';
import { PageHead } from './page-head.tsx';
import './quick-notes.css';

interface QuickNotesProps {
  draft: QuickDraft;
  onBack: () => void;
  /** Called with every change: what is noted stays when the person leaves the page. */
  onDraft: (draft: QuickDraft) => void;
  onSave: (draft: QuickDraft) => Promise<void>;
}

/** What a person jots down on the way out, before any mail is open: Enter goes on, Ctrl+Enter saves. */
export function QuickNotes({ draft: initial, onBack, onDraft, onSave }: QuickNotesProps) {
  const [draft, setDraft] = useState(initial);
  const [isAsking, setAsking] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => inputsIn(form.current)[0]?.focus(), []);

  const put = (name: keyof QuickDraft) => (value: string) => {
    const next = { ...draft, [name]: value };
    setDraft(next);
    onDraft(next);
    const isBlank = (next.company + next.who + next.role + next.specific).trim() === '';
    void saveQuickDraft(isBlank ? null : next);
  };
  const save = (): void => {
    const isNamed = (draft.company + draft.who + draft.role).trim() !== '';
    setAsking(!isNamed);
    if (isNamed) void onSave(draft);
    else inputsIn(form.current)[0]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const { target } = event;
    if (event.key !== 'Enter' || event.isComposing || !(target instanceof HTMLElement)) return;
    if (!target.matches('.input')) return;
    const isNewLine = event.shiftKey && target.matches('textarea');
    if (isNewLine) return;
    event.preventDefault();
    const all = inputsIn(form.current);
    const next = all[all.indexOf(target) + 1];
    if (next && !event.ctrlKey && !event.metaKey) next.focus();
    else save();
  };

  return (
    <div class="quick-notes">
      <PageHead heading={t('quickNotes')} note={t('quickNotesLead')} onBack={onBack} />
      <main>
        <form ref={form} onKeyDown={onKeyDown} onSubmit={(event) => event.preventDefault()}>
          <Field label={t('factCompany')} value={draft.company} onValue={put('company')} />
          <Field label={t('quickWho')} value={draft.who} onValue={put('who')} />
          <div class="quick-notes-wide">
            <Field label={t('factRole')} value={draft.role} onValue={put('role')} />
          </div>
          <div class="quick-notes-wide">
            <NoteField
              label={t('noteSpecific')}
              placeholder={t('noteSpecificExample')}
              value={draft.specific}
              onValue={put('specific')}
            />
          </div>
          <Field label={t('factInterviewDate')} type="date" value={draft.day} onValue={put('day')} />
          <Field label={t('factInterviewTime')} type="time" value={draft.time} onValue={put('time')} />
          <Field label={t('factPromisedDate')} type="date" value={draft.promised} onValue={put('promised')} />
          <div class="quick-notes-save">
            <Button kind="primary" title={t('quickSaveKeys')} onClick={save}>
              {t('save')}
            </Button>
          </div>
        </form>
        <p class="quick-notes-how" role="status">
          {t(isAsking ? 'quickNameOne' : 'quickHow')}
        </p>
      </main>
    </div>
  );
}

function inputsIn(form: HTMLElement | null): HTMLElement[] {
  return [...(form?.querySelectorAll<HTMLElement>('.input') ?? [])];
}
