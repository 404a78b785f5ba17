import { useEffect, useState } from 'preact/hooks';
import type { Variant } from '../core/templates/variant.ts';
import { loadSettings, type Settings, saveSettings, watchSettings } from '../platform/storage/settings.ts';
import { loadVariants, watchVariants } from '../platform/storage/variants.ts';
import { counted } from '../ui/counted.ts';
import { Mark } from '../ui/mark.tsx';
import { Notice } from '../ui/notice.tsx';
import { t } from '../ui/words.ts';
import { AboutYou } from './about-you.tsx';
import './options.css';
import { RuleList } from './rule-list.tsx';
import { VersionsSection } from './versions-section.tsx';

interface OptionsProps {
  settings: Settings;
  variants: Variant[];
  /** Records found that could not be read. */
  unreadable: number;
}

/** What the person chose once, their own versions, and what is checked. */
export function Options(initial: OptionsProps) {
  const [settings, setSettings] = useState(initial.settings);
  const [variants, setVariants] = useState(initial.variants);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const life = new AbortController();
    watchSettings(async () => setSettings(await loadSettings()), life.signal);
    watchVariants(async () => setVariants(await loadVariants()), life.signal);
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
        <VersionsSection variants={variants} me={settings.me} />
        <RuleList
          disabled={settings.disabledRules}
          onDisabled={(disabledRules) => save({ disabledRules })}
          checkAtSend={settings.checkAtSend}
          onCheckAtSend={(checkAtSend) => save({ checkAtSend })}
        />
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
