/** A stand-in for Outlook on the web: its pages and its one script, answered from memory. */
import { createHash } from 'node:crypto';
import type { DoubleOptions, DoubleResponse, DoubleSite } from '../double.ts';
import { pageScript } from './bundle.ts';
import type { OutlookVariants } from './variants.ts';

export type { OutlookComposeOptions, OutlookVariants } from './variants.ts';

/** What the Outlook double can be asked for at its address, beyond what every double offers. */
export interface OutlookOptions extends DoubleOptions, OutlookVariants {}

/** The Outlook double's site; its address takes Outlook's own variants too. */
export interface OutlookSite extends DoubleSite {
  address(options?: OutlookOptions, host?: string): string;
}

const hosts = [
  'outlook.live.com',
  'outlook.office.com',
  'outlook.office365.com',
  'outlook.cloud.microsoft',
] as const;

/** Builds (or finds) the page's script and gives back the site that serves it. */
export async function outlookDouble(): Promise<OutlookSite> {
  const script = await pageScript();
  const version = createHash('sha256').update(script).digest('hex').slice(0, 8);
  const scriptPath = `/mail/scripts/owa.${version}.js`;
  return {
    hosts,
    address(options = {}, host = hosts[0]) {
      const url = new URL(`https://${host}/mail/0/`);
      for (const [name, value] of Object.entries(options)) {
        if (value !== undefined) url.searchParams.set(name, String(value));
      }
      return url.href;
    },
    respond(url) {
      if (!hosts.some((host) => host === url.hostname)) return null;
      if (url.pathname === scriptPath) {
        return { status: 200, contentType: 'text/javascript; charset=utf-8', body: script };
      }
      return url.pathname.startsWith('/mail/') ? page(url, scriptPath) : null;
    },
  };
}

function page(url: URL, scriptPath: string): DoubleResponse {
  const nonce = createHash('sha256').update(url.href).digest('base64url').slice(0, 22);
  const policy = [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    // The one name Rooster's HTML goes through, and no other.
    'trusted-types outlook-double',
  ];
  const language = url.searchParams.get('language') ?? 'en';
  const direction = language === 'ar' ? 'rtl' : 'ltr';
  const safeLanguage = /^[a-z]{2}$/.test(language) ? language : 'en';
  return {
    status: 200,
    contentType: 'text/html; charset=utf-8',
    headers: { 'content-security-policy': policy.join('; '), 'cache-control': 'no-store' },
    body: `<!doctype html>
<html lang="${safeLanguage}" dir="${direction}">
<head><meta charset="utf-8"><title>Outlook</title><link rel="icon" href="data:,"><meta name="viewport" content="width=device-width, initial-scale=1"></head>
<body><div id="app"></div><script nonce="${nonce}" src="${scriptPath}"></script></body>
</html>`,
  };
}
