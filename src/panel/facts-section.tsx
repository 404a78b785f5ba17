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

/** Who, where and when. */
export function FactsSection({ letter, guessed, today, onFact, onPromised }: FactsSectionProps) {
  const field = (name: FactName) => (
    <Field
      name={name}
      label={t(labels[name])}
      type={name === 'interviewDate' ? 'date' : 'text'}
      value={letter[name]}
      guessed={guessed.has(name)}
      onValue={(value) => onFact(name, value)}
      {...(name === 'interviewDate' ? { max: today } : {})}
    />
  );
  return (
    <section class="facts" aria-label={t('factsHeading')}>
      <div class="facts-wide">{field('interviewer')}</div>
      {field('company')}
      {field('role')}
      {field('interviewDate')}
      <Field label={t('factPromisedDate')} type="date" value={letter.promisedDate} onValue={onPromised} />
      <div class="facts-wide">{field('me')}</div>
    </section>
  );
}
