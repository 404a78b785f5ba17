import { join } from 'node:path';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { build, defineConfig, type Plugin, runnerImport } from 'vite';
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
            input: 'src/content/late/late.ts',
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

/** The templates we ship as what reading their files comes to: no page of ours then holds a reader of YAML for them. */
function readTemplates(): Plugin {
  return {
    name: 'read-templates',
    apply: 'build',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith('/src/library/template-files.ts')) return;
      const { module } = await runnerImport<{ templateFiles: unknown }>(id, { configFile: false });
      return `export const templateFiles = ${JSON.stringify(module.templateFiles)};`;
    },
  };
}

type Modules = { getModuleInfo(id: string): { importedIds: readonly string[] } | null };

/** Everything that is loaded before an entry's first line runs. */
function closureOf(entry: string, modules: Modules): Set<string> {
  const seen = new Set<string>();
  const waiting = [join(import.meta.dirname, entry)];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    waiting.push(...(modules.getModuleInfo(id)?.importedIds ?? []));
  }
  return seen;
}

/**
 * What the form has in common with the background in one file, with the other pages in another, instead of in twenty
 * small ones: each costs a request, and the form is to open at once.
 */
function sharedFile(id: string, modules: Modules): string | null {
  closures ??= {
    form: closureOf('src/panel/main.tsx', modules),
    background: closureOf('src/background/background.ts', modules),
    pages: ['popup', 'options', 'welcome'].map((page) => closureOf(`src/${page}/main.tsx`, modules)),
  };
  const { form, background, pages } = closures;
  if (!form.has(id)) return null;
  if (background.has(id)) return 'base';
  return pages.some((page) => page.has(id)) ? 'parts' : null;
}
let closures: { form: Set<string>; background: Set<string>; pages: Set<string>[] } | null = null;

const browser = process.env.BROWSER_TARGET === 'firefox' ? 'firefox' : 'chrome';
const target = browser === 'firefox' ? 'firefox142' : 'chrome123';

export default defineConfig({
  plugins: [
    { ...tightPhrases(), apply: 'build' },
    readTemplates(),
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
      output: { codeSplitting: { groups: [{ name: sharedFile }] } },
    },
  },
});
