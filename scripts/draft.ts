import type { Readable, Writable } from 'node:stream';
import { answerCompose, answerLint } from './draft/answer.ts';
import { linesOf } from './draft/lines.ts';

export interface Terminal {
  stdin: Readable;
  stdout: Writable;
  stderr: Writable;
}

const verbs = new Map([
  ['lint', answerLint],
  ['compose', answerCompose],
]);

/** Answers each line as it comes; the exit code is 0, or 1 when a line was not valid, or 2 for an unknown verb. */
export async function main(args: string[], terminal: Terminal): Promise<number> {
  const answer = verbs.get(args[0] ?? '');
  if (!answer || args.length > 1) {
    const asked =
      args.length > 0 ? `“${args.join(' ')}” is not something this can do` : 'Nothing was asked for';
    terminal.stderr.write(
      `${asked}: use “lint” or “compose”, with one JSON object a line on standard input.\n`,
    );
    return 2;
  }
  let gone = false;
  terminal.stdout.on('error', () => {
    // The reader hung up, as `head` does: nobody is left to answer.
    gone = true;
    terminal.stdin.destroy();
  });
  let code = 0;
  for await (const line of linesOf(terminal.stdin)) {
    const reply = answer(line);
    if ('error' in reply) code = 1;
    if (!terminal.stdout.write(`${JSON.stringify(reply)}\n`) && !gone) await drained(terminal.stdout);
    if (gone) break;
  }
  return code;
}

function drained(stream: Writable): Promise<void> {
  return new Promise((resolve) => {
    stream.once('drain', resolve);
    stream.once('close', resolve);
    stream.once('error', () => resolve());
  });
}
