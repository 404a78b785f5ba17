import type { Finding } from '../core/lint/finding.ts';

/** A finding with its rule's own words, as a screen shows it. */
export interface FindingView extends Finding {
  title: string;
  why: string;
  /** The same for findings that say the same about the same words: a list shows them once. */
  group: string;
}
