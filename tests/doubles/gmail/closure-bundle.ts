/** The Closure files an editor needs, put into one script: 130 requests become one. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { minifySync } from 'vite';

interface ClosureFile {
  path: string;
  requires: readonly string[];
  isModule: boolean;
}

const entries = [
  'goog.dom.safe',
  'goog.html.legacyconversions',
  'goog.editor.SeamlessField',
  'goog.editor.ContentEditableField',
  'goog.editor.plugins.BasicTextFormatter',
  'goog.editor.plugins.UndoRedo',
] as const;

const library = join(
  dirname(createRequire(import.meta.url).resolve('google-closure-library/package.json')),
  'closure/goog',
);

let bundle: string | undefined;

/** Closure's editor, uncompiled, in dependency order. Read once a process. */
export function closureBundle(): string {
  bundle ??= withoutComments(
    [
      'var CLOSURE_NO_DEPS = true;',
      "var CLOSURE_UNCOMPILED_DEFINES = { 'goog.ENABLE_DEBUG_LOADER': false };",
      source('base.js'),
      ...inOrder(dependencies()).map(wrapped),
    ].join('\n'),
  );
  return bundle;
}

/** Two thirds of it are comments, which every page that is opened would be sent. */
function withoutComments(code: string): string {
  const { code: bare, errors } = minifySync('editor.js', code, { compress: false, mangle: false });
  if (errors.length > 0) throw new Error(`Closure could not be read: ${errors[0]?.message}`);
  return bare;
}

function dependencies(): Map<string, ClosureFile> {
  const byName = new Map<string, ClosureFile>();
  const addDependency = (
    path: string,
    provides: readonly string[],
    requires: readonly string[],
    load?: { module?: string },
  ) => {
    const file = { path, requires, isModule: load?.module === 'goog' };
    for (const name of provides) byName.set(name, file);
  };
  runInNewContext(source('deps.js'), { goog: { addDependency } });
  return byName;
}

function inOrder(byName: Map<string, ClosureFile>): ClosureFile[] {
  const ordered = new Set<ClosureFile>();
  const visit = (name: string, trail: ReadonlySet<string>) => {
    const file = byName.get(name);
    if (!file) throw new Error(`Closure's deps.js does not know ${name}.`);
    if (ordered.has(file) || trail.has(file.path)) return;
    const deeper = new Set(trail).add(file.path);
    for (const required of file.requires) visit(required, deeper);
    ordered.add(file);
  };
  for (const name of entries) visit(name, new Set());
  return [...ordered].filter((file) => file.path !== 'base.js');
}

/** Each file gets a scope of its own, as its own script tag would not share `const`. */
function wrapped({ path, isModule }: ClosureFile): string {
  const code = source(path);
  return isModule
    ? `goog.loadModule(function (exports) {${code}\n;return exports;});`
    : `(function () {${code}\n}).call(this);`;
}

function source(path: string): string {
  return readFileSync(join(library, path), 'utf8');
}
