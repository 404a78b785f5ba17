import { useId, useRef, useState } from 'preact/hooks';
import { checkTemplateText } from '../core/templates/check-text.ts';
import { fields } from '../core/templates/fields.ts';
import { Button } from './button.tsx';
import { Field } from './field.tsx';
import './template-editor.css';
import { TemplateErrors } from './template-errors.tsx';
import { t } from './words.ts';

/** What can be changed in a template. */
export interface TemplateText {
  title: string;
  subject: string;
  body: string;
}

interface TemplateEditorProps {
  initial: TemplateText;
  /** Fills the text, with today's interview or a sample. */
  preview: (text: { subject: string; body: string }) => { subject: string; body: string };
  onSave: (text: TemplateText) => void;
  onCancel: () => void;
}

/** A template's own text with its `{{fields}}`, checked as it is typed, beside the mail it makes. */
export function TemplateEditor({ initial, preview, onSave, onCancel }: TemplateEditorProps) {
  const [text, setText] = useState(initial);
  const id = useId();
  const source = useRef<HTMLTextAreaElement>(null);
  const errors = checkTemplateText(text.subject, text.body);
  const ready = errors.length === 0 && text.title.trim() !== '' && text.body.trim() !== '';
  const filled = ready ? preview(text) : null;

  const insertField = (name: string): void => {
    source.current?.focus();
    // Through the editing command, so that Ctrl+Z takes it back; the input event updates the state.
    document.execCommand('insertText', false, `{{${name}}}`);
  };

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
          <textarea
            id={id}
            ref={source}
            class="input template-editor-source"
            value={text.body}
            spellcheck={false}
            aria-invalid={errors.some((error) => error.part === 'body')}
            aria-describedby={`${id}-errors`}
            onInput={(event) => setText({ ...text, body: event.currentTarget.value })}
          />
        </div>
        <TemplateErrors id={`${id}-errors`} errors={errors} body={text.body} source={source} />
        <fieldset class="template-editor-chips" aria-label={t('fieldsInsert')}>
          {fields.map((field) => (
            <button
              type="button"
              class="template-editor-chip"
              key={field.name}
              title={field.description}
              onClick={() => insertField(field.name)}
            >
              {field.title}
            </button>
          ))}
        </fieldset>
      </div>
      <section class="template-editor-preview" aria-label={t('templatePreview')}>
        <h3>{t('templatePreview')}</h3>
        <p>{filled?.subject ?? ''}</p>
        <p>{filled?.body ?? t('templatePreviewWaits')}</p>
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
