import { noteSlots } from '../text/draft.ts';
import { type PackItem, readPackJson } from './pack-json.ts';
import { readPackMarkdown } from './pack-markdown.ts';
import { type PackFault, type PackTemplate, tooLong } from './pack-template.ts';
import { storedBytes, syncLimits } from './storable.ts';
import { type Sample, sampleKeys } from './template.ts';
import { placeFor, type Variant } from './variant.ts';

export { writePackJson } from './pack-json.ts';
export { writePackMarkdown } from './pack-markdown.ts';

/** A file as the person chose it. */
export interface PackFile {
  name: string;
  text: string;
  /** Its size, where its text was not worth reading. */
  bytes?: number;
}

/** What one template of a file would do: nothing has happened yet. */
export type PackEntry =
  | { kind: 'new'; variant: Variant }
  | { kind: 'changed'; variant: Variant; mine: Variant }
  | { kind: 'same'; variant: Variant }
  | { kind: 'broken'; fault: PackFault };

/** In bytes, and in templates of all files together. No file of templates comes near; what does is something else. */
export const packLimits = { file: 1_000_000, templates: 200 };

/** What is known when files are read. */
export interface PackSetting {
  mine: readonly Variant[];
  /** Ids of templates that are not the person's to change. */
  taken: ReadonlySet<string>;
  /** ISO 8601 instant that new variants are dated. */
  now: string;
}

/** Reads template files, JSON or Markdown, against what the person has. Never throws and changes nothing. */
export function readPack(files: readonly PackFile[], setting: PackSetting): PackEntry[] {
  const items = files.flatMap(readFile);
  const [first] = files;
  if (items.length > packLimits.templates && first) {
    const reason = `That is ${items.length} templates. At most ${packLimits.templates} can be brought in at once.`;
    return [{ kind: 'broken', fault: { title: first.name, reason } }];
  }
  const seen = new Set<string>();
  return items.map((item, index): PackEntry => {
    if (!item.ok) return { kind: 'broken', fault: item.fault };
    const { template } = item;
    const id = ownId(template, setting.taken);
    const { title } = template;
    if (seen.has(id)) {
      return { kind: 'broken', fault: { title, reason: 'Another one before it has the same id.' } };
    }
    seen.add(id);
    return compare(template, id, index, setting);
  });
}

function readFile({ name, text, bytes = text.length }: PackFile): PackItem[] {
  if (bytes > packLimits.file) {
    return [{ ok: false, fault: { title: name, reason: 'This file is far too large for templates.' } }];
  }
  if (/\.json$/i.test(name)) return readPackJson(text, name);
  if (/\.(?:md|markdown|txt)$/i.test(name)) return readPackMarkdown(text, name);
  return /^\s*[{[]/.test(text) ? readPackJson(text, name) : readPackMarkdown(text, name);
}

function compare(template: PackTemplate, id: string, index: number, { mine, now }: PackSetting): PackEntry {
  const { when, sample, ...rest } = template;
  // What a file leaves out is no word against it.
  const about = { ...(when ? { when } : {}), ...(sample ? { sample } : {}) };
  const known = mine.find((variant) => variant.id === id);
  // A file's first stands before its second, and all before what was there.
  const fresh = { place: placeFor(now) + index / 1_000, revision: '', earlier: [] };
  const variant: Variant = { ...fresh, ...known, ...rest, ...about, id, updatedAt: now };
  if (!rest.basedOnText && known?.basedOn === rest.basedOn) variant.basedOnText = known.basedOnText;
  const bytes = storedBytes(variant);
  if (bytes > syncLimits.item - 400) {
    return { kind: 'broken', fault: { title: template.title, reason: tooLong(bytes) } };
  }
  if (!known) return { kind: 'new', variant };
  const keys = ['title', 'stage', 'register', 'when', 'subject', 'body', 'basedOn'] as const;
  const isSame = keys.every((key) => known[key] === variant[key]) && sameSample(known.sample, variant.sample);
  if (isSame) return { kind: 'same', variant: known };
  return { kind: 'changed', variant, mine: known };
}

function sameSample(a: Sample | undefined, b: Sample | undefined): boolean {
  const words = (sample: Sample | undefined): string =>
    JSON.stringify([
      ...sampleKeys.map((key) => sample?.context[key] ?? ''),
      ...noteSlots.map((slot) => sample?.notes[slot] ?? ''),
    ]);
  return words(a) === words(b);
}

/** The id under which it would be the person's own, the same on every reading. */
function ownId({ id, title, stage }: PackTemplate, taken: ReadonlySet<string>): string {
  const slug = title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const given = id || `${stage}-${slug}`.slice(0, 70);
  return taken.has(given) ? `own-${given}` : given;
}
