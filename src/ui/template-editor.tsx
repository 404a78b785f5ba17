import { useId, useRef, useState } from 'preact/hooks';
import { checkTemplateText } from '../core/templates/check-text.ts';
import { Button } from './button.tsx';
import { Choice } from './choice.tsx';
import { DifferenceView } from './difference-view.tsx';
import { Field } from './field.tsx';
import { FieldChips } from './field-chips.tsx';
import './template-editor.css';
import { TemplateErrors } from './template-errors.tsx';
import { TemplateSource } from './template-source.tsx';
import { t } from './words.ts';

/** What can be changed in a template. */
export interface TemplateText {
  title: string;
  subject: string;
  body: string;
}

interface TemplateEditorProps {
  initial: TemplateText;
  /** What it is based on, for showing what differs. */
  base?: TemplateText | undefined;
  /** Fills the text, with today's interview or a sample. */
  preview: (text: { subject: string; body: string }) => { subject: string; body: string };
  onSave: (text: TemplateText) => void;
  onCancel: () => void;
}

/** A template's own text with its `{{fields}}`, checked as it is typed, beside the mail it makes. */
export function TemplateEditor({ initial, base, preview, onSave, onCancel }: TemplateEditorProps) {
  const [text, setText] = useState(initial);
  const [shows, setShows] = useState<'mail' | 'difference'>('mail');
  const id = useId();
  const source = useRef<HTMLTextAreaElement>(null);
  const errors = checkTemplateText(text.subject, text.body);
  const ready = errors.length === 0 && text.title.trim() !== '' && text.body.trim() !== '';
  const filled = ready && shows === 'mail' ? preview(text) : null;

  return (
    <div class="template-editor">
      <div class="template-editor-text">
        <Field
          label={t('variantName')}
          value={text.title}
          onValue={(title) => setText({ ...text, title })}
          name="variant-name"
        />
        <Field
          label={t('subject')}
          value={text.subject}
          onValue={(subject) => setText({ ...text, subject })}
        />
        <div class="field">
          <label class="field-label" for={id}>
            {t('templateText')}
          </label>
          <TemplateSource
            id={id}
            area={source}
            value={text.body}
            invalid={errors.some((error) => error.part === 'body')}
            describedBy={`${id}-errors ${id}-how`}
            onValue={(body) => setText({ ...text, body })}
          />
          <p class="template-editor-how" id={`${id}-how`}>
            {t('fieldsHow')}
          </p>
        </div>
        <TemplateErrors id={`${id}-errors`} errors={errors} body={text.body} source={source} />
        <FieldChips area={source} />
      </div>
      <section class="template-editor-preview" aria-label={t('templatePreview')}>
        {base ? (
          <Choice
            label={t('templateShow')}
            options={[
              { value: 'mail', label: t('templatePreview') },
              { value: 'difference', label: t('differs') },
            ]}
            value={shows}
            onValue={setShows}
          />
        ) : (
          <h3>{t('templatePreview')}</h3>
        )}
        {base && shows === 'difference' ? (
          <>
            <p class="template-editor-how">{t('differsFrom', base.title)}</p>
            <DifferenceView before={base} after={text} />
          </>
        ) : (
          <>
            <p class="template-editor-subject">{filled?.subject ?? ''}</p>
            <p>{filled?.body ?? t('templatePreviewWaits')}</p>
          </>
        )}
      </section>
      <div class="template-editor-actions">
        <Button onClick={onCancel}>{t('cancel')}</Button>
        <Button
          kind="primary"
          disabled={!ready}
          onClick={() => onSave({ ...text, title: text.title.trim() })}
        >
          {t('saveVersion')}
        </Button>
      </div>
    </div>
  );
}
