import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { ensureChromium } from '../../../scripts/chromium.mjs';
import { quietFlags } from '../../browser.ts';

type Params = Record<string, unknown>;
type Heard = (params: Params) => void;

/** What one target of the browser, or the browser itself, is told and says. */
export interface Wire {
  send<Answer = Params>(method: string, params?: Params): Promise<Answer>;
  on(event: string, heard: Heard): void;
}

/** A Chromium that is spoken to through a pipe, with a debugger nowhere but where one is asked for. */
export interface PipeBrowser extends Wire {
  attach(targetId: string): Promise<Wire>;
  close(): Promise<void>;
}

/**
 * Launches Chromium with the extension. Playwright's debugger joins every new frame before that may begin, and holds
 * each of its requests in its hand: on the way from a click to the form that is more than all we do.
 */
export async function launchOverPipe(extension: string): Promise<PipeBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'duly-noted-'));
  const child = spawn(
    ensureChromium(),
    [
      ...quietFlags,
      '--headless=new',
      '--remote-debugging-pipe',
      '--window-size=1440,900',
      `--user-data-dir=${profile}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const talk = openTalk(child.stdio[3] as Writable, child.stdio[4] as Readable);
  return {
    ...talk.wire(),
    async attach(targetId) {
      const { sessionId } = await talk
        .wire()
        .send<{ sessionId: string }>('Target.attachToTarget', { targetId, flatten: true });
      return talk.wire(sessionId);
    },
    async close() {
      // It goes without an answer.
      void talk.wire().send('Browser.close');
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

interface Message {
  id?: number;
  sessionId?: string;
  method?: string;
  params?: Params;
  result?: Params;
  error?: { message: string };
}

/** Messages are JSON, each ended by a zero. */
function openTalk(to: Writable, from: Readable): { wire(sessionId?: string): Wire } {
  const waiting = new Map<number, { resolve: (result: Params) => void; reject: (error: Error) => void }>();
  const listening: Array<{ sessionId: string | undefined; event: string; heard: Heard }> = [];
  let last = 0;
  let unread = '';

  const take = ({ id, sessionId, method, params = {}, result = {}, error }: Message): void => {
    if (id === undefined) {
      for (const one of listening) if (one.event === method && one.sessionId === sessionId) one.heard(params);
      return;
    }
    const asked = waiting.get(id);
    waiting.delete(id);
    if (error) asked?.reject(new Error(error.message));
    else asked?.resolve(result);
  };
  from.setEncoding('utf8');
  from.on('data', (chunk: string) => {
    const parts = (unread + chunk).split('\0');
    unread = parts.pop() ?? '';
    for (const part of parts) take(JSON.parse(part) as Message);
  });

  return {
    wire: (sessionId) => ({
      send<Answer>(method: string, params: Params = {}) {
        const id = ++last;
        to.write(`${JSON.stringify({ id, method, params, ...(sessionId ? { sessionId } : {}) })}\0`);
        return new Promise<Answer>((resolve, reject) => {
          waiting.set(id, { resolve: resolve as (result: Params) => void, reject });
        });
      },
      on(event, heard) {
        listening.push({ sessionId, event, heard });
      },
    }),
  };
}
