import { useId } from 'preact/hooks';
import type { Letter } from '../core/plan/letter.ts';
import { writePackJson, writePackMarkdown } from '../core/templates/pack.ts';
import { download } from '../ui/download.ts';
import { interviewName } from '../ui/interview-words.ts';
import { MenuItem } from '../ui/menu-item.tsx';
import { Popover } from '../ui/popover.tsx';
import { t } from '../ui/words.ts';
import { FilePicker } from './file-picker.tsx';
import { shelfSize, type TemplateShelf } from './template-shelf.ts';

interface TemplatesBarProps {
  shelf: TemplateShelf;
  letters: readonly Letter[];
  /** The id of the letter that previews are filled with; empty for a sample. */
  about: string;
  onAbout: (id: string) => void;
  query: string;
  onQuery: (query: string) => void;
  onFiles: (files: readonly File[]) => void;
}

/** Fewer than these are seen at a glance. */
const worthSearching = 12;

/** Search, what previews are filled with, and the ways in and out. */
export function TemplatesBar(props: TemplatesBarProps) {
  const { shelf, letters } = props;
  const id = useId();
  return (
    <div class="templates-bar">
      {shelfSize(shelf) >= worthSearching && (
        <input
          type="search"
          class="input templates-search"
          aria-label={t('searchTemplates')}
          placeholder={t('searchTemplates')}
          value={props.query}
          onInput={(event) => props.onQuery(event.currentTarget.value)}
        />
      )}
      {letters.length > 0 && (
        <span class="templates-about">
          <label for={id}>{t('previewWith')}</label>
          <select
            id={id}
            class="input"
            value={props.about}
            onChange={(event) => props.onAbout(event.currentTarget.value)}
          >
            <option value="">{t('previewSample')}</option>
            {letters.map((letter) => (
              <option key={letter.id + letter.person} value={`${letter.id} ${letter.person}`}>
                {interviewName(letter)}
              </option>
            ))}
          </select>
        </span>
      )}
      <span class="templates-ways">
        <FilePicker
          multiple
          size="small"
          accept=".json,.md,.markdown,application/json,text/markdown"
          onFiles={props.onFiles}
        >
          {t('importTemplates')}
        </FilePicker>
        {shelf.variants.length > 0 && (
          <Popover label={t('exportTemplates')} trigger={t('exportTemplates')}>
            {(close) => {
              const save = (type: 'application/json' | 'text/markdown') => () => {
                close();
                const [name, write] =
                  type === 'application/json'
                    ? (['my-templates.json', writePackJson] as const)
                    : (['my-templates.md', writePackMarkdown] as const);
                download(name, type, write(shelf.variants));
              };
              return (
                <>
                  <MenuItem
                    title={t('exportJson')}
                    note={t('exportJsonNote')}
                    onClick={save('application/json')}
                  />
                  <MenuItem
                    title={t('exportMarkdown')}
                    note={t('exportMarkdownNote')}
                    onClick={save('text/markdown')}
                  />
                </>
              );
            }}
          </Popover>
        )}
      </span>
    </div>
  );
}
