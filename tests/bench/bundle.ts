import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { root } from '../../scripts/setup.mjs';
import { tightPhrases } from '../../scripts/tight-phrases.ts';

/** Bundles and minifies one entry, all it imports included, into one ES module. */
export async function bundle(entry: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [tightPhrases()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'chrome123',
      modulePreload: false,
      rollupOptions: {
        input: entry,
        preserveEntrySignatures: 'strict',
        output: { format: 'es', codeSplitting: false },
      },
    },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error(`${entry} was not built`);
  return output.output[0].code;
}

/** Bytes on the wire, compressed as hard as gzip can. */
export function gzipSize(content: string | Uint8Array): number {
  return gzipSync(content, { level: 9 }).length;
}
