import type { Letter } from '../core/plan/letter.ts';
import { type Register, registers } from '../core/text/draft.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Mark } from '../ui/mark.tsx';
import { t } from '../ui/words.ts';
import { InterviewSwitcher } from './interview-switcher.tsx';
import './panel-head.css';

interface PanelHeadProps {
  letter: Letter;
  letters: readonly Letter[];
  onPick: (letter: Letter) => void;
  onNew: () => void;
  onRegister: (register: Register) => void;
  /** Missing where there is nothing to go back to. */
  onClose?: () => void;
}

/** The product, the interview, the tone, and the way out. */
export function PanelHead({ letter, letters, onPick, onNew, onRegister, onClose }: PanelHeadProps) {
  return (
    <header class="panel-head">
      <h1>
        <Mark />
      </h1>
      <InterviewSwitcher current={letter} letters={letters} onPick={onPick} onNew={onNew} />
      <span class="panel-head-space" />
      <Choice
        label={t('register')}
        options={registers.map((value) => ({
          value,
          label: t(value === 'formal' ? 'registerFormal' : 'registerCasual'),
        }))}
        value={letter.register}
        onValue={onRegister}
      />
      {onClose && (
        <Button bare icon="close" onClick={onClose}>
          {t('close')}
        </Button>
      )}
    </header>
  );
}
