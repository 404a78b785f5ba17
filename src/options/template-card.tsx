import { useId, useState } from 'preact/hooks';
import { fingerprint } from '../core/templates/fingerprint.ts';
import { isVariant } from '../core/templates/variant.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Notice } from '../ui/notice.tsx';
import { TemplateEditor } from '../ui/template-editor.tsx';
import type { Versions } from '../ui/use-versions.ts';
import { RenameForm } from '../ui/variant-row.tsx';
import { t } from '../ui/words.ts';
import { BaseNews } from './base-news.tsx';
import { MoveButtons } from './move-buttons.tsx';
import { type PreviewWith, previewMail } from './preview-mail.ts';
import './template-card.css';
import { TemplateMenu } from './template-menu.tsx';
import {
  type AnyTemplate,
  baseOf,
  neighbours,
  standing,
  type TemplateShelf,
  toneWord,
} from './template-shelf.ts';
import { TemplateView } from './template-view.tsx';

interface TemplateCardProps {
  template: AnyTemplate;
  shelf: TemplateShelf;
  versions: Versions;
  previewWith: PreviewWith;
  /** Puts focus on a card's part, as soon as it is drawn. */
  focus: (id: string, part?: string) => void;
  onMove: (by: number) => void;
  onDelete: () => void;
}

/** One template: its name and standing, what it makes, and the editor when it is being changed. */
export function TemplateCard(props: TemplateCardProps) {
  const { template, shelf, versions, previewWith, focus } = props;
  const [doing, setDoing] = useState<'edit' | 'rename' | null>(null);
  const [open, setOpen] = useState(false);
  const body = useId();
  // As it was when the editor opened: another device may change what is kept meanwhile.
  const [begun, setBegun] = useState(template);
  const own = isVariant(template);
  const base = own ? baseOf(template, shelf.organisation) : undefined;
  const stands = standing(template, shelf);
  const at = own ? neighbours(shelf, template).at : 0;
  const done = (part = 'edit'): void => {
    setDoing(null);
    focus(template.id, part);
  };
  const outdated =
    own && base && template.basedOnText !== '' && fingerprint(base) !== template.basedOnText ? base : null;

  if (doing === 'edit') {
    return (
      <li class="template-card" data-card={template.id}>
        {versions.news?.failed && <Notice tone="error">{t(versions.news.words)}</Notice>}
        <TemplateEditor
          initial={isVariant(begun) ? begun : { ...begun, title: t('myTitle', begun.title) }}
          base={isVariant(begun) ? baseOf(begun, shelf.organisation) : begun}
          preview={(text) => previewMail({ ...begun, ...text }, previewWith)}
          onCancel={() => done()}
          onSave={async (text) => {
            const saved = await (isVariant(begun)
              ? versions.saveOver(begun, text)
              : versions.saveNew(text, begun));
            if (saved === null) return;
            setDoing(null);
            focus(saved, 'edit');
          }}
        />
      </li>
    );
  }
  return (
    <li
      class="template-card"
      data-card={template.id}
      onKeyDown={(event) => {
        const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
        if (!own || !event.altKey || by === 0) return;
        event.preventDefault();
        props.onMove(by);
      }}
    >
      <div class="template-card-row">
        {doing === 'rename' && own ? (
          <RenameForm
            title={template.title}
            onDone={(title) => {
              if (title !== null && title !== template.title) versions.rename(template, title);
              done('toggle');
            }}
          />
        ) : (
          <button
            type="button"
            class="template-toggle"
            data-part="toggle"
            aria-expanded={open}
            aria-controls={body}
            onClick={() => setOpen(!open)}
          >
            <Icon name="down" size={14} />
            <span class="template-title">{template.title}</span>
            <span class="template-note">
              {[
                t(toneWord(template.register)),
                stands === 'first' ? t('comesFirst') : '',
                own && base ? t('basedOn', base.title) : '',
                template.when,
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
            {stands === 'chosen' && <span class="template-first">{t('firstChoice')}</span>}
          </button>
        )}
        <div class="template-card-actions">
          {own && <MoveButtons variant={template} shelf={shelf} onMove={props.onMove} />}
          <span data-part="edit">
            <Button
              size="small"
              onClick={() => {
                versions.forgetNews();
                setBegun(template);
                setDoing('edit');
                focus(template.id, 'editor');
              }}
            >
              {t(own ? 'edit' : 'makeMine')}
              <span class="only-read-aloud"> {template.title}</span>
            </Button>
          </span>
          <TemplateMenu
            template={template}
            chosen={stands === 'chosen'}
            versions={versions}
            {...(at > 1 ? { onMoveFirst: () => props.onMove(-at) } : {})}
            onRename={() => setDoing('rename')}
            onDelete={props.onDelete}
            onDuplicate={async () => {
              const title = t('copyTitle', template.title);
              const saved = await versions.saveNew({ ...template, title }, template);
              if (saved !== null) focus(saved, 'toggle');
            }}
          />
        </div>
      </div>
      {outdated && own && <BaseNews variant={template} base={outdated} versions={versions} />}
      <div id={body} hidden={!open}>
        {open && <TemplateView template={template} base={base} previewWith={previewWith} />}
      </div>
    </li>
  );
}
