import type { Interview } from '../core/plan/interview.ts';
import { type Register, registers } from '../core/text/draft.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Mark } from '../ui/mark.tsx';
import { t } from '../ui/words.ts';
import { InterviewSwitcher } from './interview-switcher.tsx';
import './panel-head.css';

interface PanelHeadProps {
  interview: Interview;
  interviews: readonly Interview[];
  onPick: (interview: Interview) => void;
  onNew: () => void;
  onRegister: (register: Register) => void;
  /** Missing where there is nothing to go back to. */
  onClose?: () => void;
}

/** The product, the interview, the tone, and the way out. */
export function PanelHead({ interview, interviews, onPick, onNew, onRegister, onClose }: PanelHeadProps) {
  return (
    <header class="panel-head">
      <h1>
        <Mark />
      </h1>
      <InterviewSwitcher current={interview} interviews={interviews} onPick={onPick} onNew={onNew} />
      <span class="panel-head-space" />
      <Choice
        label={t('register')}
        options={registers.map((value) => ({
          value,
          label: t(value === 'formal' ? 'registerFormal' : 'registerCasual'),
        }))}
        value={interview.register}
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
