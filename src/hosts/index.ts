import { gmail } from './gmail/gmail.ts';
import type { Host } from './host.ts';
import { outlook } from './outlook/outlook.ts';
import { practice } from './practice/practice.ts';

/** Every mail page we know. A new host is one folder and one line here. */
export const hosts: readonly Host[] = [gmail, outlook, practice];

/** The host for a page's address, or null where we have no business. */
export function hostFor(url: URL): Host | null {
  return hosts.find((host) => host.matches(url)) ?? null;
}
