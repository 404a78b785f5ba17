import type { Letter } from '../core/plan/letter.ts';
import { Button } from '../ui/button.tsx';
import { interviewName, interviewState } from '../ui/interview-words.ts';
import { Mark } from '../ui/mark.tsx';
import { MenuItem } from '../ui/menu-item.tsx';
import { t } from '../ui/words.ts';
import './popup.css';

interface PopupProps {
  interviews: readonly Letter[];
  /** Opens a page of the extension in a tab. */
  onOpen: (page: string) => void;
  onSettings: () => void;
}

const form = 'src/panel/panel.html';
const shownAtMost = 5;

/** What one click on the toolbar offers anywhere: the form, the practice page, and what was begun. */
export function Popup({ interviews, onOpen, onSettings }: PopupProps) {
  return (
    <div class="popup">
      <header class="popup-head">
        <h1>
          <Mark />
        </h1>
      </header>
      <main>
        <div class="popup-main">
          <Button kind="primary" icon="pencil" onClick={() => onOpen(form)}>
            {t('popupWrite')}
          </Button>
          <p>{t('popupWhere')}</p>
        </div>
        <section aria-labelledby="last">
          <h2 class="menu-list-heading" id="last">
            {t('interviewsLast')}
          </h2>
          {interviews.length === 0 && <p class="popup-empty">{t('popupEmpty')}</p>}
          {interviews.slice(0, shownAtMost).map((interview) => (
            <MenuItem
              key={interview.id + interview.person}
              title={interviewName(interview)}
              note={interviewState(interview)}
              onClick={() =>
                onOpen(
                  `${form}?interview=${encodeURIComponent(interview.id)}&person=${encodeURIComponent(interview.person)}`,
                )
              }
            />
          ))}
        </section>
        <hr class="menu-rule" />
        <MenuItem icon="open" title={t('popupPractice')} onClick={() => onOpen('src/welcome/welcome.html')} />
        <MenuItem icon="gear" title={t('popupSettings')} onClick={onSettings} />
      </main>
    </div>
  );
}
