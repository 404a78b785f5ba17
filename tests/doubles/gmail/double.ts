/** A stand-in for Gmail: its page, its scripts and its style, answered from memory. */
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { DoubleOptions, DoubleResponse, DoubleSite } from '../double.ts';
import { closureBundle } from './closure-bundle.ts';
import { buildPageScript } from './page-script.ts';

const host = 'mail.google.com';
const themes = ['light', 'dark', 'dark-frame'] as const;
const languages = ['en', 'de', 'fr', 'ja', 'ar'] as const;
const sheets = ['mail', 'thread', 'windows', 'compose', 'toolbar', 'inspector'] as const;

const pageScript = await buildPageScript();

/** The Gmail double: https://mail.google.com/mail/… with Gmail's kind of headers. */
export function gmailDouble(): DoubleSite {
  return {
    hosts: [host],
    address(options: DoubleOptions = {}, at = host) {
      const url = new URL(`https://${at}/mail/u/0/`);
      for (const [name, value] of Object.entries(options)) url.searchParams.set(name, String(value));
      return url.href;
    },
    respond(url) {
      if (url.hostname !== host) return null;
      if (url.pathname === '/mail' || url.pathname.startsWith('/mail/')) return page(url);
      if (url.pathname === '/closure/editor.js') return script(closureBundle());
      if (url.pathname === '/double/page.js') return script(pageScript);
      const sheet = /^\/double\/([a-z-]+)\.css$/.exec(url.pathname)?.[1];
      return sheet && isSheet(sheet) ? style(sheet) : null;
    },
  };
}

function page(url: URL): DoubleResponse {
  const theme = oneOf(themes, url.searchParams.get('theme'));
  const language = oneOf(languages, url.searchParams.get('language'));
  const nonce = randomBytes(16).toString('base64url');
  const links = [...sheets, `theme-${theme}`].map(
    (name) => `<link rel="stylesheet" href="/double/${name}.css">`,
  );
  return {
    status: 200,
    contentType: 'text/html; charset=utf-8',
    headers: { 'content-security-policy': policy(nonce), 'cache-control': 'no-store' },
    body: `<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
<head><meta charset="utf-8"><title>Gmail</title><link rel="icon" href="data:,">
${links.join('\n')}</head>
<body><script nonce="${nonce}" src="/closure/editor.js"></script><script nonce="${nonce}" src="/double/page.js"></script></body>
</html>`,
  };
}

function policy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    // Mail bodies carry style attributes.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'self'",
    "require-trusted-types-for 'script'",
    // The two names Closure makes for itself, and no other.
    'trusted-types goog#base goog#html',
  ].join('; ');
}

function script(body: string): DoubleResponse {
  return { status: 200, contentType: 'text/javascript; charset=utf-8', body };
}

function isSheet(name: string): boolean {
  return [...sheets, ...themes.map((theme) => `theme-${theme}`)].includes(name);
}

function style(name: string): DoubleResponse {
  const body = readFileSync(new URL(`./page/${name}.css`, import.meta.url), 'utf8');
  return { status: 200, contentType: 'text/css; charset=utf-8', body };
}

/** The wanted value if it is one of the known ones, else the first of those. */
function oneOf<T extends string>(known: readonly [T, ...T[]], wanted: string | null): T {
  return known.find((value) => value === wanted) ?? known[0];
}
