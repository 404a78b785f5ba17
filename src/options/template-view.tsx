import { useState } from 'preact/hooks';
import type { Template } from '../core/templates/template.ts';
import { isVariant } from '../core/templates/variant.ts';
import { Choice } from '../ui/choice.tsx';
import { DifferenceView } from '../ui/difference-view.tsx';
import { t } from '../ui/words.ts';
import { type PreviewWith, previewMail } from './preview-mail.ts';
import type { AnyTemplate } from './template-shelf.ts';

interface TemplateViewProps {
  template: AnyTemplate;
  base: Template | undefined;
  previewWith: PreviewWith;
}

/** A template as the mail it makes, as its own text, or beside the one it is based on. */
export function TemplateView({ template, base, previewWith }: TemplateViewProps) {
  const [shows, setShows] = useState<'mail' | 'text' | 'difference'>('mail');
  const options = [
    { value: 'mail' as const, label: t('templatePreview') },
    { value: 'text' as const, label: t('templateText') },
    ...(base && isVariant(template) ? [{ value: 'difference' as const, label: t('differs') }] : []),
  ];
  const shown = shows === 'mail' ? previewMail(template, previewWith) : template;
  return (
    <div class="template-view">
      <Choice label={t('templateShow')} options={options} value={shows} onValue={setShows} />
      {base && shows === 'difference' ? (
        <div class="template-sheet">
          <p class="template-sheet-note">{t('differsFrom', base.title)}</p>
          <DifferenceView before={base} after={template} />
        </div>
      ) : (
        <div class="template-sheet" data-shows={shows}>
          <p class="template-sheet-subject">{shown.subject}</p>
          <p>{shown.body}</p>
        </div>
      )}
    </div>
  );
}
