import { useId } from 'preact/hooks';
import { type Stage, stages } from '../core/text/draft.ts';
import { Choice } from './choice.tsx';
import './stage-picker.css';
import { stageWords } from './stage-words.ts';
import { t } from './words.ts';

/** Which of the six mails this is to be, with a word on when it is due. */
export function StagePicker({ stage, onStage }: { stage: Stage; onStage: (stage: Stage) => void }) {
  const when = useId();
  return (
    <div class="stage-picker">
      <Choice
        label={t('stage')}
        options={stages.map((value) => ({ value, label: t(stageWords[value].title) }))}
        value={stage}
        onValue={onStage}
        grid
        describedBy={when}
      />
      <p class="stage-picker-when" id={when}>
        {t(stageWords[stage].when)}
      </p>
    </div>
  );
}
