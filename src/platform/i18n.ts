import type messages from '../../public/_locales/en/messages.json';
import { runtimeApi } from './runtime.ts';

/** A string's key in `public/_locales/en/messages.json`. */
export type MessageKey = keyof typeof messages;

/** The browser's own string table; falls back to the key, which a test would catch. */
export function message(key: MessageKey, substitutions: string[] = []): string {
  return runtimeApi().i18n.getMessage(key, substitutions) || key;
}
