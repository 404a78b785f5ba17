import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { blankPerson } from '../core/plan/blank-interview.ts';
import type { Person } from '../core/plan/interview.ts';
import { changeInterview, removePlan, savePlan } from '../platform/storage/plan.ts';
import { Button } from '../ui/button.tsx';
import { Fold } from '../ui/fold.tsx';
import { t } from '../ui/words.ts';
import type { InterviewPageProps } from './interview-page.tsx';
import { PersonEditor } from './person-editor.tsx';

type PeopleSectionProps = Pick<InterviewPageProps, 'input' | 'plan' | 'keep' | 'undoable'>;

/** Who was there, each with the person's own notes. */
export function PeopleSection({ input, plan, keep, undoable }: PeopleSectionProps) {
  const { interview } = input;
  const { id, people } = interview;
  const letters = plan.letters.filter((letter) => letter.interview === id);

  const root = useRef<HTMLElement>(null);
  const [added, setAdded] = useState<string | null>(null);
  const isShown = people.some((person) => person.id === added);
  useLayoutEffect(() => {
    if (isShown) root.current?.querySelector<HTMLElement>(`[data-field="name-${added}"]`)?.focus();
  }, [isShown, added]);

  const add = (): void => {
    const person = blankPerson(crypto.randomUUID());
    setAdded(person.id);
    void keep(() => changeInterview(id, (now) => ({ people: [...now.people, person] })));
  };
  const remove = (person: Person): void => {
    const place = people.indexOf(person);
    const own = {
      interviews: [],
      letters: letters.filter((letter) => letter.person === person.id),
      sent: input.sent.filter((entry) => entry.person === person.id),
    };
    void keep(async () => {
      const changed = await changeInterview(id, (now) => {
        const others = now.people.filter((one) => one.id !== person.id);
        // Another window may have taken the others away: an interview has at least one.
        return others.length > 0 ? { people: others } : {};
      });
      return changed.ok ? removePlan(own) : changed;
    });
    undoable(t('personRemoved', person.name || t('personUnnamed')), async () => {
      const changed = await changeInterview(id, (now) =>
        now.people.some((one) => one.id === person.id)
          ? {}
          : { people: now.people.toSpliced(place, 0, person) },
      );
      return changed.ok ? savePlan(own) : changed;
    });
  };

  return (
    <section aria-labelledby="people" ref={root}>
      <h2 id="people">{t('peopleHeading')}</h2>
      {people.map((person) => {
        const notes = letters.find((letter) => letter.person === person.id)?.notes ?? {};
        const hint = [person.title, notes.specific].filter(Boolean).join(' · ');
        return (
          <Fold
            key={person.id}
            heading={person.name || t('personUnnamed')}
            {...(hint ? { note: hint } : {})}
            open={person.name === ''}
          >
            <PersonEditor interview={interview} person={person} notes={notes} keep={keep} />
            {people.length > 1 && (
              <div>
                <Button size="small" kind="quiet" icon="bin" onClick={() => remove(person)}>
                  {t('personRemove')}
                </Button>
              </div>
            )}
          </Fold>
        );
      })}
      <Button size="small" kind="quiet" icon="plus" onClick={add}>
        {t('personAdd')}
      </Button>
    </section>
  );
}
