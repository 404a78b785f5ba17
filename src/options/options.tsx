import { useEffect, useMemo, useState } from 'preact/hooks';
import { lettersOf, type Plan } from '../core/plan/plan.ts';
import { followPlan } from '../platform/storage/plan.ts';
import { loadSettings, type Settings, saveSettings, watchSettings } from '../platform/storage/settings.ts';
import { counted } from '../ui/counted.ts';
import { Mark } from '../ui/mark.tsx';
import { Notice } from '../ui/notice.tsx';
import { t } from '../ui/words.ts';
import { AboutYou } from './about-you.tsx';
import { DataSection } from './data-section.tsx';
import { DiagnosticsSection } from './diagnostics-section.tsx';
import './options.css';
import { RemindersSection } from './reminders-section.tsx';
import { RuleList } from './rule-list.tsx';
import type { TemplateShelf } from './template-shelf.ts';
import { TemplatesSection } from './templates-section.tsx';
import { useShelf } from './use-shelf.ts';

interface OptionsProps {
  settings: Settings;
  shelf: TemplateShelf;
  plan: Plan;
  /** Records found that could not be read. */
  unreadable: number;
}

/** What the person chose once, the templates and their own versions, and what is checked. */
export function Options(initial: OptionsProps) {
  const [settings, setSettings] = useState(initial.settings);
  const shelf = useShelf(initial.shelf);
  const [plan, setPlan] = useState(initial.plan);
  const letters = useMemo(() => lettersOf(plan), [plan]);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const life = new AbortController();
    watchSettings(async () => setSettings(await loadSettings()), life.signal);
    followPlan((turn) => setPlan(turn), life.signal);
    return () => life.abort();
  }, []);
  const save = (change: Partial<Settings>): void => {
    const next = { ...settings, ...change };
    setSettings(next);
    void saveSettings(next).then((saved) => setFailed(!saved.ok));
  };
  return (
    <div class="options">
      <header class="options-head">
        <Mark size={30} />
        <h1>{t('optionsHeading')}</h1>
      </header>
      <main>
        {failed && <Notice tone="error">{t('storageFailed')}</Notice>}
        {initial.unreadable > 0 && (
          <Notice tone="warning">{counted(initial.unreadable, 'unreadableOne', 'unreadableMany')}</Notice>
        )}
        <AboutYou settings={settings} onChange={save} />
        <RemindersSection settings={settings} onChange={save} />
        <TemplatesSection shelf={shelf} letters={letters} me={settings.me} />
        <RuleList
          disabled={settings.disabledRules}
          onDisabled={(disabledRules) => save({ disabledRules })}
          checkAtSend={settings.checkAtSend}
          onCheckAtSend={(checkAtSend) => save({ checkAtSend })}
        />
        <DataSection plan={plan} shelf={shelf} />
        <DiagnosticsSection />
        <section class="options-section" aria-labelledby="privacy">
          <h2 id="privacy">{t('privacyHeading')}</h2>
          <ul class="options-privacy">
            <li>{t('privacyDevice')}</li>
            <li>{t('privacyNetwork')}</li>
            <li>{t('privacySending')}</li>
          </ul>
        </section>
      </main>
    </div>
  );
}
