import type { BrowserContext } from 'playwright-core';
import type { DoubleSite } from './double.ts';
import { gmailDouble } from './gmail/double.ts';
import { outlookDouble } from './outlook/double.ts';

/** The doubles as a browser context sees them. */
export interface ServedDoubles {
  gmail: DoubleSite;
  outlook: DoubleSite;
  /** Every request that no double answered and that would have left the machine. Stays empty. */
  strays: string[];
}

/** Answers the mail hosts' true names from the doubles and nothing else; the network is never asked. */
export async function serveDoubles(context: BrowserContext): Promise<ServedDoubles> {
  const gmail = gmailDouble();
  const outlook = await outlookDouble();
  const strays: string[] = [];
  await context.route(/^https?:/, (route) => {
    const url = new URL(route.request().url());
    const answer = gmail.respond(url) ?? outlook.respond(url);
    if (!answer) {
      strays.push(url.href);
      return route.abort();
    }
    const { status, contentType, headers = {}, body } = answer;
    return route.fulfill({
      status,
      contentType,
      headers,
      body: typeof body === 'string' ? body : Buffer.from(body),
    });
  });
  return { gmail, outlook, strays };
}
