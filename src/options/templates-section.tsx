import { useRef, useState } from 'preact/hooks';
import type { Letter } from '../core/plan/letter.ts';
import { type Stage, stages } from '../core/text/draft.ts';
import { versionStore } from '../platform/storage/version-store.ts';
import { counted } from '../ui/counted.ts';
import { Notice } from '../ui/notice.tsx';
import { Say } from '../ui/say.tsx';
import { StagePicker } from '../ui/stage-picker.tsx';
import { useVersions } from '../ui/use-versions.ts';
import { VersionNotice } from '../ui/version-notice.tsx';
import { t } from '../ui/words.ts';
import { ImportDialog } from './import-dialog.tsx';
import { StageList } from './stage-list.tsx';
import { neighbours, onStage, type TemplateShelf } from './template-shelf.ts';
import { TemplatesBar } from './templates-bar.tsx';
import './templates-section.css';
import { useFocusLater } from './use-focus-later.ts';

interface TemplatesSectionProps {
  shelf: TemplateShelf;
  letters: readonly Letter[];
  me: string;
}

/** All templates there are, stage by stage: to look at, make one's own, order, bring in and take along. */
export function TemplatesSection({ shelf, letters, me }: TemplatesSectionProps) {
  const versions = useVersions(shelf, versionStore);
  const [stage, setStage] = useState<Stage>('thank-you');
  const [query, setQuery] = useState('');
  const [about, setAbout] = useState('');
  const [files, setFiles] = useState<readonly File[] | null>(null);
  const [said, setSaid] = useState('');
  const root = useRef<HTMLElement>(null);
  /** What an undo would bring back. */
  const deleted = useRef<string | null>(null);
  const focusLater = useFocusLater(root);
  const focus = (id: string, part = 'toggle'): void => focusLater(partOf(id, part));

  const searches = query.trim() !== '';
  const shown = (searches ? stages : [stage])
    .map((one) => ({ stage: one, ...onStage(shelf, one, query) }))
    .filter(({ own, organisation, builtIn }) => own.length + organisation.length + builtIn.length > 0);
  const found = shown.reduce(
    (sum, { own, organisation, builtIn }) => sum + own.length + organisation.length + builtIn.length,
    0,
  );
  const { news } = versions;
  const { faults } = shelf.organisation;

  return (
    <section class="options-section" aria-labelledby="templates" ref={root}>
      <h2 id="templates">{t('templates')}</h2>
      <p class="options-lead">{t('templatesLead')}</p>
      <TemplatesBar
        shelf={shelf}
        letters={letters}
        about={about}
        onAbout={setAbout}
        query={query}
        onQuery={setQuery}
        onFiles={setFiles}
      />
      {!searches && <StagePicker stage={stage} onStage={setStage} />}
      {searches && (
        <p class="templates-found" role="status">
          {found === 0 ? t('searchNone', query.trim()) : counted(found, 'searchOne', 'searchMany')}
        </p>
      )}
      {news && (
        <div class="templates-news" data-news>
          <VersionNotice
            versions={{ ...versions, forgetNews: () => leaveNews(versions.forgetNews, root.current) }}
            news={{ ...news, undo: news.undo && (() => undoNews(news.undo)) }}
          />
        </div>
      )}
      {faults.length > 0 && (
        <Notice tone="warning">
          {t('organisationFaults', faults.map(({ title, reason }) => `“${title}”: ${reason}`).join(' '))}
        </Notice>
      )}
      {shown.map((part) => (
        <StageList
          key={part.stage}
          part={part}
          named={searches}
          shelf={shelf}
          versions={versions}
          previewWith={{ letter: letters.find(({ id, person }) => `${id} ${person}` === about) ?? null, me }}
          focus={focus}
          onMove={(variant, by) => {
            const { at, of } = neighbours(shelf, variant);
            const to = at + by;
            if (to < 0 || to >= of) return;
            const part = root.current
              ?.querySelector(':focus')
              ?.closest('[data-part]')
              ?.getAttribute('data-part');
            void versions.move(variant, by).then(() => {
              focus(variant.id, part ?? 'toggle');
              setSaid(t('moved', variant.title, to + 1, of));
            });
          }}
          onDelete={(variant) => {
            versions.remove(variant);
            deleted.current = variant.id;
            focusLater('[data-news] button');
          }}
        />
      ))}
      <Say>{said}</Say>
      {files && (
        <ImportDialog
          files={files}
          shelf={shelf}
          problem={news?.failed ? t(news.words) : null}
          onClose={() => setFiles(null)}
          onBringIn={async (variants) => {
            const title = counted(variants.length, 'templateOne', 'templateMany');
            if (!(await versions.bringIn(variants, title))) return;
            setFiles(null);
            setQuery('');
            const [first] = variants;
            if (first) setStage(first.stage);
            focusLater('[data-news] button');
          }}
        />
      )}
    </section>
  );

  function undoNews(undo: (() => void) | null): void {
    undo?.();
    if (news?.words === 'versionDeleted' && deleted.current) focus(deleted.current);
    else focusLater('[data-news] button');
  }
}

function leaveNews(forget: () => void, root: HTMLElement | null): void {
  forget();
  root?.querySelector<HTMLElement>('[data-part="toggle"]')?.focus();
}

function partOf(id: string, part: string): string {
  const card = `[data-card="${CSS.escape(id)}"]`;
  if (part === 'editor') return `${card} [data-field="variant-name"]`;
  return `${card} [data-part="${part}"]:is(button), ${card} [data-part="${part}"] button`;
}
