import type { Variant } from '../core/templates/variant.ts';
import { versionStore } from '../platform/storage/version-store.ts';
import { useVersions } from '../ui/use-versions.ts';
import { VersionNotice } from '../ui/version-notice.tsx';
import { t } from '../ui/words.ts';
import { VersionCard } from './version-card.tsx';

/** The person's own versions, to read, change, rename and delete. */
export function VersionsSection({ variants, me }: { variants: readonly Variant[]; me: string }) {
  const versions = useVersions({ variants, firstChoices: {} }, versionStore);
  return (
    <section class="options-section" aria-labelledby="versions">
      <h2 id="versions">{t('templatesOwn')}</h2>
      <p class="options-lead">{t('versionsLead')}</p>
      {versions.news && <VersionNotice versions={versions} news={versions.news} />}
      {variants.length === 0 && <p class="options-empty">{t('versionsNone')}</p>}
      <ul class="options-list">
        {variants.map((variant) => (
          <VersionCard key={variant.id} variant={variant} versions={versions} me={me} />
        ))}
      </ul>
    </section>
  );
}
