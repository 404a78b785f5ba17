import { Button } from '../ui/button.tsx';
import { Mark } from '../ui/mark.tsx';
import { t, type WordKey } from '../ui/words.ts';
import { PracticeCompose } from './practice-compose.tsx';
import './welcome.css';

const steps: Array<{ title: WordKey; text: WordKey }> = [
  { title: 'stepOpen', text: 'stepOpenText' },
  { title: 'stepJot', text: 'stepJotText' },
  { title: 'stepInsert', text: 'stepInsertText' },
];

/** What it does, how it goes, and a place to try it. */
export function Welcome({ onSettings }: { onSettings: () => void }) {
  return (
    <div class="welcome">
      <header class="welcome-head">
        <Mark size={30} />
        <Button kind="quiet" icon="gear" onClick={onSettings}>
          {t('settings')}
        </Button>
      </header>
      <main>
        <div class="welcome-hero">
          <h1>{t('welcomeHeading')}</h1>
          <p>{t('welcomeLead')}</p>
        </div>
        <ol class="welcome-steps">
          {steps.map(({ title, text }, index) => (
            <li key={title}>
              <span class="welcome-number" aria-hidden="true">
                {index + 1}
              </span>
              <h2>{t(title)}</h2>
              <p>{t(text)}</p>
            </li>
          ))}
        </ol>
        <section class="welcome-practice" aria-labelledby="practice">
          <div class="welcome-practice-words">
            <h2 id="practice">{t('practiceHeading')}</h2>
            <p>{t('practiceLead')}</p>
          </div>
          <PracticeCompose />
        </section>
      </main>
      <footer class="welcome-foot">
        <p>{t('welcomePrivacy')}</p>
      </footer>
    </div>
  );
}
