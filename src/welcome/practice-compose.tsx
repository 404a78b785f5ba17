import { useState } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { t, type WordKey } from '../ui/words.ts';
import './practice-compose.css';
import { PracticeDraft } from './practice-draft.tsx';

/** A compose window that goes nowhere. Its `data-practice` marks are what the practice host looks for. */
export function PracticeCompose() {
  const [draft, setDraft] = useState(0);
  const [note, setNote] = useState<WordKey | null>(null);
  const discard = (): void => {
    setDraft(draft + 1);
    setNote('practiceDiscarded');
  };
  return (
    <div class="practice-compose" data-practice="compose">
      <p class="practice-title">{t('practiceTitle')}</p>
      <PracticeDraft key={draft} />
      <div class="practice-toolbar" data-practice="toolbar">
        <button
          type="button"
          class="practice-send"
          data-practice="send"
          onClick={() => setNote('practiceSent')}
        >
          {t('practiceSend')}
        </button>
        <button type="button" class="button" data-kind="quiet" data-practice="discard" onClick={discard}>
          {t('practiceDiscard')}
        </button>
      </div>
      {note && (
        <div class="practice-note">
          <Notice
            actions={
              <Button bare icon="close" onClick={() => setNote(null)}>
                {t('dismiss')}
              </Button>
            }
          >
            {t(note)}
          </Notice>
        </div>
      )}
    </div>
  );
}
