import type messages from '../../public/_locales/en/messages.json';
import { runtimeApi } from './runtime.ts';

/** The browser's own string table; falls back to the key, which a test would catch. */
export function message(key: keyof typeof messages, substitutions: string[] = []): string {
  return runtimeApi().i18n.getMessage(key, substitutions) || key;
}
