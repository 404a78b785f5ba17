import type { RefObject } from 'preact';
import { fields } from '../core/templates/fields.ts';
import { t } from './words.ts';

/** Every field a template may use; a click puts it where the caret is. */
export function FieldChips({ area }: { area: RefObject<HTMLTextAreaElement | null> }) {
  const insert = (name: string): void => {
    area.current?.focus();
    // Through the editing command, so that Ctrl+Z takes it back; the input event updates the text.
    document.execCommand('insertText', false, `{{${name}}}`);
  };
  return (
    <fieldset class="template-editor-chips" aria-label={t('fieldsInsert')}>
      {fields.map((field) => (
        <button
          type="button"
          class="template-editor-chip"
          key={field.name}
          title={field.description}
          onClick={() => insert(field.name)}
        >
          {field.title}
        </button>
      ))}
    </fieldset>
  );
}
