/** HTML under the page's own Trusted Types policy. */
import type { DOMCreator } from 'roosterjs';

interface TrustedHtmlPolicy {
  createHTML(html: string): string;
}

interface TrustedTypePolicies {
  createPolicy(name: string, rules: TrustedHtmlPolicy): TrustedHtmlPolicy;
}

declare global {
  interface Window {
    /** Typed as giving plain strings, since that is what the DOM's own types take. */
    readonly trustedTypes?: TrustedTypePolicies;
  }
}

const identity: TrustedHtmlPolicy = { createHTML: (html) => html };
const policy = window.trustedTypes?.createPolicy('outlook-double', identity) ?? identity;

/** Parses HTML the way the editor is to do it: into a document of its own, where no script runs. */
export const domCreator: DOMCreator = {
  htmlToDOM: (html) => new DOMParser().parseFromString(policy.createHTML(html), 'text/html'),
};

/** Markup the page may write into a window it has opened. */
export function trustedMarkup(html: string): string {
  return policy.createHTML(html);
}
