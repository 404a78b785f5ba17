import { spawn } from 'node:child_process';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { longestLinkedIn } from '../src/core/compose/compose.ts';
import { longestLine } from './draft/lines.ts';
import { main } from './draft.ts';

async function run(args: string[], input: string | Array<string | Buffer>) {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const answered = text(stdout);
  const complained = text(stderr);
  const stdin = Readable.from(typeof input === 'string' ? [input] : input);
  const code = await main(args, { stdin, stdout, stderr });
  stdout.end();
  stderr.end();
  const lines = (await answered).split('\n').filter((line) => line !== '');
  return {
    code,
    lines: lines.map((line): Record<string, unknown> => JSON.parse(line)),
    stderr: await complained,
  };
}

const mail = {
  id: 'a',
  stage: 'thank-you',
  register: 'formal',
  subject: 'Hello',
  body: 'Dear [name],',
  context: {},
};
const order = {
  id: 'b',
  stage: 'follow-up',
  register: 'casual',
  fields: {
    interviewer: 'Ben Ode',
    company: 'Acme',
    role: 'Chef',
    me: 'Ana Roy',
    interviewDate: '2025-11-04',
    sentDate: '2025-11-12',
  },
  notes: { specific: 'new menu', nextStep: '' },
};

describe('the terminal door', () => {
  it('checks mails, in order', async () => {
    const { code, lines } = await run(
      ['lint'],
      `${JSON.stringify(mail)}\n${JSON.stringify({ ...mail, id: 7 })}\n`,
    );
    expect(code).toBe(0);
    expect(lines.map(({ id }) => id)).toEqual(['a', 7]);
    expect(lines[0]?.findings).toContainEqual(
      expect.objectContaining({
        rule: 'placeholder',
        severity: 'error',
        field: 'body',
        start: 5,
        end: 11,
        quote: '[name]',
      }),
    );
  });

  it('writes mails', async () => {
    const { code, lines } = await run(['compose'], JSON.stringify(order));
    expect(code).toBe(0);
    expect(Object.keys(lines[0] ?? {})).toEqual(['id', 'subject', 'body', 'findings']);
    expect(lines[0]?.body).toContain('the new menu');
    expect(lines[0]?.findings).toEqual([]);
  });

  it('puts in what is insisted on, and takes no other shape for it', async () => {
    const note = { ...order, notes: { specific: 'new menu; boss seemed nice' } };
    const insisted = { specific: ['boss seemed nice'], value: null };
    const { lines } = await run(
      ['compose'],
      [note, { ...note, insisted }, { ...note, insisted: 'nice' }, { ...note, insisted: { value: [1] } }]
        .map((line) => `${JSON.stringify(line)}\n`)
        .join(''),
    );
    expect(lines[0]?.body).not.toContain('nice');
    expect(lines[1]?.body).toContain('boss seemed nice');
    expect(lines[2]?.error).toMatch(/“insisted” should be an object/);
    expect(lines[3]?.error).toMatch(/“insisted.value.0” should be text/);
  });

  it.each([
    ['nonsense', null, /not valid JSON/],
    ['', null, /not valid JSON/],
    ['null', null, /should be a JSON object/],
    ['[1]', null, /should be a JSON object|missing/],
    ['{"id":"x"}', 'x', /“stage” is missing/],
    [JSON.stringify({ ...mail, id: undefined }), null, /“id” is missing/],
    [JSON.stringify({ ...mail, id: { a: 1 } }), null, /“id” should be text/],
    [JSON.stringify({ ...mail, stage: 'party' }), 'a', /“stage” should be one of/],
    [JSON.stringify({ ...mail, stage: 'toString' }), 'a', /“stage” should be one of/],
    [JSON.stringify({ ...mail, body: 5 }), 'a', /“body” should be text/],
    [JSON.stringify({ ...mail, context: 'x' }), 'a', /“context” should be an object/],
    [
      JSON.stringify({ ...mail, context: { interviewer: ['x'] } }),
      'a',
      /“context.interviewer” should be text/,
    ],
    [JSON.stringify({ ...mail, context: { sentDate: '14.11.2025' } }), 'a', /ISO 8601/],
    [JSON.stringify({ ...mail, context: { sentDate: '2025-02-30' } }), 'a', /ISO 8601/],
    [`"${'x'.repeat(longestLine)}"`, null, /too long/],
  ])('answers a line that is not valid in its place: %.40s', async (line, id, error) => {
    const good = JSON.stringify(mail);
    const { code, lines } = await run(['lint'], `${good}\n${line}\n${good}\n`);
    expect(code).toBe(1);
    expect(lines).toHaveLength(3);
    expect(lines[1]).toEqual({ id, error: expect.stringMatching(error) });
    expect(lines[2]).toHaveProperty('findings');
  });

  it('writes the message or the script asked for, and checks it as one', async () => {
    const ask = (template: string) => JSON.stringify({ ...order, template });
    const { code, lines } = await run(
      ['compose'],
      `${ask('linkedin-follow-up-casual')}\n${ask('phone-follow-up-casual')}\n`,
    );
    expect(code).toBe(0);
    expect(lines[0]).toMatchObject({ subject: '', body: expect.stringContaining('menu'), findings: [] });
    expect(String(lines[0]?.body).length).toBeLessThanOrEqual(longestLinkedIn);
    expect(lines[1]).toMatchObject({
      subject: '',
      body: expect.stringContaining('On voicemail'),
      findings: [],
    });
  });

  it('names a template nobody has', async () => {
    const { code, lines } = await run(['compose'], JSON.stringify({ ...order, template: '__proto__' }));
    expect(code).toBe(1);
    expect(lines[0]?.error).toMatch(/no template called “__proto__”/);
  });

  it('is not led astray by prototype keys', async () => {
    const line = JSON.stringify(mail).replace(
      '"context":{}',
      '"context":{"__proto__":{"company":"Evil"},"constructor":1}',
    );
    const { code, lines } = await run(['lint'], line);
    expect(code).toBe(0);
    expect(lines[0]).toHaveProperty('findings');
  });

  it('answers an unknown verb with one plain sentence', async () => {
    for (const args of [[], ['frob'], ['lint', 'file.jsonl'], ['constructor']]) {
      const { code, lines, stderr } = await run(args, '');
      expect({ code, lines }).toEqual({ code: 2, lines: [] });
      expect(stderr.trim().split('\n')).toHaveLength(1);
    }
  });

  it('reads lines across chunks, with any ending, in UTF-8', async () => {
    const bytes = Buffer.from(`${JSON.stringify({ ...mail, id: 'é😀' })}\r\n`);
    const { lines } = await run(
      ['lint'],
      [...bytes].map((byte) => Buffer.from([byte])),
    );
    expect(lines[0]?.id).toBe('é😀');
  });

  it('answers a line before the next one comes, from any directory', async () => {
    const script = fileURLToPath(new URL('draft.mjs', import.meta.url));
    const child = spawn(process.execPath, [script, 'compose'], {
      cwd: '/',
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const first = new Promise<string>((resolve) =>
      child.stdout.once('data', (data) => resolve(String(data))),
    );
    child.stdin.write(`${JSON.stringify(order)}\n`);
    expect(JSON.parse(await first)).toMatchObject({ id: 'b' });
    child.stdin.end('nonsense\n');
    expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(1);
  }, 30_000);
});
