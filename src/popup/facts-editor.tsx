import type { Interview } from '../core/plan/interview.ts';
import { changeInterview } from '../platform/storage/plan.ts';
import { Fold } from '../ui/fold.tsx';
import { t, type WordKey } from '../ui/words.ts';
import { KeptField } from './kept-fields.tsx';
import type { Keep } from './use-plan.ts';

const facts = [
  ['company', 'factCompany', 'text'],
  ['role', 'factRole', 'text'],
  ['round', 'factRound', 'text'],
  ['promisedDate', 'factPromisedDate', 'date'],
  ['interviewDate', 'factInterviewDate', 'date'],
  ['interviewTime', 'factInterviewTime', 'time'],
] as const satisfies ReadonlyArray<readonly [keyof Interview, WordKey, 'text' | 'date' | 'time']>;

/** What is known about the interview itself, to be put right. */
export function FactsEditor({ interview, keep }: { interview: Interview; keep: Keep }) {
  const isMissing = interview.company === '' || interview.interviewDate === '';
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">{t('factsHeading')}</h2>
      <Fold heading={t('factsEdit')} open={isMissing}>
        <div class="two-columns">
          {facts.map(([name, label, type]) => (
            <KeptField
              key={name}
              label={t(label)}
              type={type}
              value={interview[name]}
              keep={(value) => keep(() => changeInterview(interview.id, { [name]: value }))}
            />
          ))}
        </div>
      </Fold>
    </section>
  );
}
