import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { build, defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { tightPhrases } from './scripts/tight-phrases.ts';

/** Gecko wants its own id, a background page made of scripts, and a word on data collection; it knows no policy schema. */
function forFirefox(): ManifestV3Export {
  const {
    minimum_chrome_version: _chromeOnly,
    storage: _policySchema,
    background,
    ...shared
  } = structuredClone(manifest);
  return {
    ...shared,
    background: { scripts: [background.service_worker], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: 'duly-noted@duly-noted.example',
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  } as unknown as ManifestV3Export;
}

/** The half of the content script that is imported, by address, on the first click: one module, no chunks. */
function lateContentScript(): Plugin {
  return {
    name: 'late-content-script',
    apply: 'build',
    async generateBundle() {
      const built = await build({
        configFile: false,
        logLevel: 'warn',
        build: {
          write: false,
          target,
          // Not library mode, which keeps the white space of modules.
          rollupOptions: {
            input: 'src/content/late/desk.ts',
            preserveEntrySignatures: 'strict',
            output: { format: 'es', codeSplitting: false },
          },
        },
      });
      const [output] = [built].flat();
      if (!output || !('output' in output)) throw new Error('the late content script was not built');
      this.emitFile({ type: 'asset', fileName: 'src/content/late.js', source: output.output[0].code });
    },
  };
}

const browser = process.env.BROWSER_TARGET === 'firefox' ? 'firefox' : 'chrome';
const target = browser === 'firefox' ? 'firefox142' : 'chrome123';

export default defineConfig({
  plugins: [
    { ...tightPhrases(), apply: 'build' },
    lateContentScript(),
    crx({
      manifest: browser === 'firefox' ? forFirefox() : (manifest as ManifestV3Export),
      browser,
      // One classic script per mail page: the loader CRXJS would add costs 60 ms and opens chunks to the page.
      contentScripts: { standaloneFiles: ['src/content/content.ts'] },
    }),
  ],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: `dist/${browser}`,
    emptyOutDir: true,
    target,
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: {
        panel: 'src/panel/panel.html',
        popup: 'src/popup/popup.html',
        options: 'src/options/options.html',
        welcome: 'src/welcome/welcome.html',
      },
    },
  },
});
