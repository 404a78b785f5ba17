import type { Finding } from '../core/lint/finding.ts';

/** A finding with its rule's own words, as a screen shows it. */
export interface FindingView extends Finding {
  /** Stays the same while the finding does, so that a list does not jump. */
  key: string;
  title: string;
  why: string;
}
