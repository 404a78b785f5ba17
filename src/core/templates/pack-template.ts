import type { Sample, Template } from './template.ts';
import type { Variant } from './variant.ts';

/** What of a template travels in a file. */
export interface PackTemplate
  extends Pick<Variant, 'title' | 'stage' | 'register' | 'subject' | 'body' | 'basedOn' | 'basedOnText'> {
  /** Empty where the file does not say. */
  id: string;
  when: string;
  sample?: Sample;
}

/** Something in a file that is no template, and why. */
export interface PackFault {
  /** Its title, or where it stands: for telling it from the others. */
  title: string;
  reason: string;
  line?: number;
  column?: number;
}

/** No text that fits into synced storage is longer; reading longer ones for slips would only take time. */
export const longestText = 8_192;

const longestTitle = 120;
const longestSubject = 400;
const longestWhen = 400;
// Also the sign that filling uses for a gap.
const noText = /[\p{Surrogate}\p{Private_Use}\p{Noncharacter_Code_Point}]|(?![\t\r\n])\p{Control}/u;

/** Why this text may not become one's own, or null: what no file should bring in, whatever its format. */
export function refusal({ id, title, when, subject, body, basedOn, sample }: PackTemplate): string | null {
  if (title === '') return 'It has no title.';
  if (title.length > longestTitle) return `Its title is longer than ${longestTitle} letters.`;
  if (subject.length > longestSubject) return `Its subject is longer than ${longestSubject} letters.`;
  if (when.length > longestWhen) return `Its “when” is longer than ${longestWhen} letters.`;
  if (body.trim() === '') return 'It has no text.';
  if (body.length > longestText) return tooLong(body.length);
  const texts = [title, when, subject, body, ...Object.values(flatSample(sample))];
  if (texts.some((text) => noText.test(text))) return 'It holds signs that are not text.';
  if (/[\r\n]/.test(title + subject)) return 'Its title and its subject should be one line each.';
  if (![id, basedOn].every((one) => /^[\w.-]{0,80}$/.test(one))) {
    return 'Its id should be made of letters, digits and hyphens.';
  }
  return null;
}

/** What to say of a text that the browser would not sync. */
export function tooLong(bytes: number): string {
  return `It takes ${Math.ceil(bytes / 1_000)} kB. Your browser keeps at most 8 kB in one.`;
}

/** A variant or template as it travels. */
export function packed(one: Variant | Template): PackTemplate {
  const { id, title, stage, register, when = '', subject, body, basedOn = '', sample } = one;
  const basedOnText = 'basedOnText' in one ? one.basedOnText : '';
  return {
    id,
    title,
    stage,
    register,
    when,
    subject,
    body,
    basedOn,
    basedOnText,
    ...(sample ? { sample } : {}),
  };
}

/** A sample's words by where they stand. */
function flatSample(sample: Sample | undefined): Record<string, string> {
  return { ...sample?.context, ...sample?.notes };
}
