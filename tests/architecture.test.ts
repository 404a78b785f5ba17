import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../scripts/setup.mjs';

/** Who may import whom. The rooms are the folders of `src`; what is not listed is forbidden. */
const worlds = ['background', 'content', 'panel', 'popup', 'options', 'welcome'];
const screen = { rooms: ['core', 'library', 'platform', 'ui'], packages: ['preact'] };
const allowed: Record<string, { rooms: string[]; packages: string[] }> = {
  core: { rooms: [], packages: ['mustache', 'js-yaml', 'valibot'] },
  library: { rooms: ['core'], packages: [] },
  hosts: { rooms: ['core'], packages: [] },
  platform: { rooms: ['core'], packages: ['webextension-polyfill', 'valibot'] },
  ui: { rooms: ['core'], packages: ['preact'] },
  background: { rooms: ['core', 'library', 'platform'], packages: ['valibot', 'webextension-polyfill'] },
  content: {
    rooms: ['core', 'hosts', 'platform'],
    packages: ['@floating-ui/dom', 'valibot', 'webextension-polyfill'],
  },
  panel: screen,
  popup: screen,
  options: screen,
  welcome: screen,
};

const source = join(root, 'src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
  .map((file) => file.replaceAll('\\', '/'));

interface Import {
  file: string;
  room: string;
  target: string;
}

// Static, for their effect, and dynamic.
const importForms = [
  /^(?:import|export)\b[^'";]*?\bfrom\s*'([^']+)'/gm,
  /^import\s*'([^']+)'/gm,
  /\bimport\(\s*(?:\/\*.*?\*\/\s*)?'([^']+)'/g,
];

const imports: Import[] = files.flatMap((file) => {
  const text = readFileSync(join(source, file), 'utf8');
  return importForms.flatMap((form) =>
    [...text.matchAll(form)].map((match) => ({
      file,
      room: file.split('/')[0] ?? '',
      target: match[1] ?? '',
    })),
  );
});

/** The room a relative import leads to, or null for a package. */
function roomOf({ file, target }: Import): string | null {
  if (!target.startsWith('.')) return null;
  return (
    relative(source, join(source, dirname(file), target))
      .replaceAll('\\', '/')
      .split('/')[0] ?? null
  );
}

/** The package a bare import names, without the path inside it. */
function packageOf(target: string): string {
  const [scope = '', name = ''] = target.split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
}

describe('the import table', () => {
  it('knows every room', () => {
    expect(new Set(files.map((file) => file.split('/')[0]))).toEqual(new Set(Object.keys(allowed)));
  });

  it('is kept between rooms', () => {
    const broken = imports.filter((found) => {
      const room = roomOf(found);
      // `../../public/_locales` is only ever imported for its type.
      if (room === null || room === found.room || room === '..') return false;
      return !allowed[found.room]?.rooms.includes(room);
    });
    expect(broken.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  it('is kept for packages', () => {
    const broken = imports.filter(
      (found) => roomOf(found) === null && !allowed[found.room]?.packages.includes(packageOf(found.target)),
    );
    expect(broken.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  it('keeps the worlds apart', () => {
    const crossing = imports.filter((found) => {
      const room = roomOf(found);
      return room !== null && room !== found.room && worlds.includes(room);
    });
    expect(crossing).toEqual([]);
  });
});

describe('the extension API', () => {
  it('is named only in platform', () => {
    const naming = files.filter(
      (file) =>
        !file.startsWith('platform/') &&
        /\b(?:chrome|browser)\.(?:runtime|storage|tabs|i18n|alarms|action|commands)\b/.test(
          readFileSync(join(source, file), 'utf8'),
        ) &&
        !readFileSync(join(source, file), 'utf8').includes('platform/browser.ts'),
    );
    expect(naming).toEqual([]);
  });
});

/** Files in whose text `pattern` stands. */
function naming(pattern: RegExp): string[] {
  return files.filter((file) => pattern.test(readFileSync(join(source, file), 'utf8')));
}

describe('strings', () => {
  it('are never parsed as HTML', () => {
    // Reading `innerHTML`, to compare, is fine.
    expect(
      naming(
        /\.(?:inner|outer)HTML\s*[+|&?]*=(?!=)|insertAdjacentHTML|setHTML|createContextualFragment|DOMParser|srcdoc|dangerouslySetInnerHTML|document\.write/,
      ),
    ).toEqual([]);
    // The one way past the above: writing through a host's own editor, as text.
    expect(naming(/['"]insertHTML['"]/)).toEqual([]);
  });

  it('are never run', () => {
    expect(naming(/\beval\(|new Function\(|javascript:|set(?:Timeout|Interval)\(\s*['"`]/)).toEqual([]);
  });
});

describe('the outside', () => {
  it('is never called', () => {
    expect(
      naming(/\bfetch\(|XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|RTCPeerConnection/),
    ).toEqual([]);
  });

  it('has no way in but the ones we know: no other extension, no page', () => {
    expect(naming(/onMessageExternal|onConnectExternal|onUserScriptMessage/)).toEqual([]);
    const manifest = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8'));
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest).not.toHaveProperty('sandbox');
    // What a page may load is what it may frame or import, and only on the mail hosts.
    const [content] = manifest.content_scripts;
    for (const { resources, matches } of manifest.web_accessible_resources) {
      expect(resources).toEqual(['src/panel/panel.html', 'src/content/late.js']);
      expect(matches).toEqual(content.matches);
    }
  });
});
