import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { root } from './setup.mjs';

/** `run.mjs` lets a script import no more once it has begun: a module asked for later is an error half way. */

// What is beside the script runs in a page or in the rivals' folders, and imports as it likes.
const elsewhere = /(?:^|\/)(?:node_modules|page|web-ext)\/|\.test\.ts$/;
const scripts = ['scripts', 'tests/doubles', 'tests/soak'].flatMap((folder) =>
  readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.ts') && !elsewhere.test(file)),
);

it.each(scripts)('%s imports nothing late', (file) => {
  expect(readFileSync(`${root}${file}`, 'utf8')).not.toMatch(/(?<!typeof )\bimport\(/);
});
