import type { RefObject } from 'preact';
import type { TemplateTextError } from '../core/templates/check-text.ts';
import { t } from './words.ts';

interface TemplateErrorsProps {
  id: string;
  errors: readonly TemplateTextError[];
  body: string;
  source: RefObject<HTMLTextAreaElement | null>;
}

/** What is wrong with a template's text, each with its place; a click on the place goes there. */
export function TemplateErrors({ id, errors, body, source }: TemplateErrorsProps) {
  return (
    <ul class="template-editor-errors" id={id} aria-live="polite">
      {errors.map((error) => (
        <li key={`${error.part}${error.line}:${error.column}${error.message}`}>
          {error.part === 'body' ? (
            <button type="button" onClick={() => goTo(source.current, body, error)}>
              {t('templateErrorAt', error.line, error.column)}
            </button>
          ) : (
            <b>{t('templateErrorInSubject')}</b>
          )}{' '}
          {error.message}
        </li>
      ))}
    </ul>
  );
}

function goTo(area: HTMLTextAreaElement | null, body: string, { line, column }: TemplateTextError): void {
  const before = body.split('\n').slice(0, line - 1);
  const offset = before.reduce((sum, text) => sum + text.length + 1, 0) + column - 1;
  area?.focus();
  area?.setSelectionRange(offset, offset);
}
