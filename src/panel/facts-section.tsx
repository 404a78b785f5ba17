import type { Letter } from '../core/plan/letter.ts';
import { Field } from '../ui/field.tsx';
import { t, type WordKey } from '../ui/words.ts';
import './facts-section.css';
import type { FactName } from './form-state.ts';

interface FactsSectionProps {
  letter: Letter;
  guessed: ReadonlySet<FactName>;
  today: string;
  onFact: (name: FactName, value: string) => void;
  onPromised: (day: string) => void;
}

const labels: Record<FactName, WordKey> = {
  interviewer: 'factInterviewer',
  company: 'factCompany',
  role: 'factRole',
  me: 'factMe',
  interviewDate: 'factInterviewDate',
};

const order: readonly FactName[] = ['interviewer', 'company', 'role', 'interviewDate', 'me'];

/** Who, where and when. */
export function FactsSection({ letter, guessed, today, onFact, onPromised }: FactsSectionProps) {
  return (
    <section class="facts" aria-label={t('factsHeading')}>
      {order.map((name) => (
        <div key={name} class={name === 'interviewer' ? 'facts-wide' : undefined}>
          <Field
            name={name}
            label={t(labels[name])}
            type={name === 'interviewDate' ? 'date' : 'text'}
            value={letter[name]}
            guessed={guessed.has(name)}
            onValue={(value) => onFact(name, value)}
            {...(name === 'interviewDate' ? { max: today } : {})}
          />
        </div>
      ))}
      <div class="facts-wide">
        <Field label={t('factPromisedDate')} type="date" value={letter.promisedDate} onValue={onPromised} />
      </div>
    </section>
  );
}
