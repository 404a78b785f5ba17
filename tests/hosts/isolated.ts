import type { Page } from 'playwright-core';
import { build } from 'vite';
import { root } from '../../scripts/setup.mjs';

let bundle: Promise<string> | null = null;

/** `src/hosts` as one script that leaves `hostFor` and `hostText` on its world's global object. */
function hostsBundle(): Promise<string> {
  bundle ??= (async () => {
    const built = await build({
      root,
      configFile: false,
      logLevel: 'silent',
      build: {
        write: false,
        lib: { entry: 'tests/hosts/entry.ts', formats: ['iife'], name: 'dulyNotedHosts' },
      },
    });
    const [output] = [built].flat();
    if (!output || !('output' in output)) throw new Error('the hosts were not built');
    return output.output[0].code;
  })();
  return bundle;
}

/** Runs code in a world of its own on the page, as a content script does: same nodes, other globals. */
export interface IsolatedWorld {
  /** Evaluates an expression and returns its (awaited) value as JSON. */
  evaluate<T>(expression: string): Promise<T>;
}

/** Opens an isolated world on the page and loads the hosts into it. */
export async function hostsWorld(page: Page): Promise<IsolatedWorld> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'duly-noted-test',
  });
  const evaluate = async <T>(expression: string): Promise<T> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      contextId,
      expression,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  };
  await evaluate(await hostsBundle());
  return { evaluate };
}
