import { useEffect, useId, useRef } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import { t } from '../ui/words.ts';
import './question.css';

interface QuestionProps {
  words: string;
  /** The first has the focus to begin with. */
  answers: Array<{ label: string; kind?: 'primary' | 'plain'; onClick: () => void }>;
  onCancel: () => void;
}

/** Asked in place, answered by click or key; Escape takes it back. */
export function Question({ words, answers, onCancel }: QuestionProps) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    box.current?.querySelector('button')?.focus();
    return () => {
      // The answer may have led somewhere else.
      if (document.activeElement === document.body && before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <div
      class="question"
      role="alertdialog"
      aria-labelledby={id}
      ref={box}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onCancel();
      }}
    >
      <p id={id}>{words}</p>
      <div class="question-answers">
        {answers.map(({ label, kind, onClick }) => (
          <Button key={label} kind={kind ?? 'plain'} onClick={onClick}>
            {label}
          </Button>
        ))}
        <Button kind="quiet" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </div>
  );
}
