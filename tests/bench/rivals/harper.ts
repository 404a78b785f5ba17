import { createBinaryModuleFromUrl, LocalLinter } from 'harper.js';
import type { Lint } from '../race.ts';

/** `asset` is the address of its WebAssembly file. */
export async function open(asset: string): Promise<Lint> {
  const linter = new LocalLinter({ binary: createBinaryModuleFromUrl(asset) });
  await linter.setup();
  return async ({ body }) => {
    const found = await linter.lint(body);
    for (const one of found) one.free();
    return found.length;
  };
}
