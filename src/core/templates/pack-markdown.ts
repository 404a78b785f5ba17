import type { PackItem } from './pack-json.ts';
import { longestText, packed, refusal, tooLong } from './pack-template.ts';
import { formatTemplate, parseTemplate } from './parse.ts';
import type { Template } from './template.ts';
import type { Variant } from './variant.ts';

const seam = '<!-- next template -->';

/** Templates as Markdown with a head each, one after another; a file of one is like those we ship. */
export function writePackMarkdown(templates: readonly (Variant | Template)[]): string {
  return templates
    .map((one) => {
      const { basedOnText: _hash, basedOn, ...rest } = packed(one);
      return formatTemplate({ ...rest, ...(basedOn ? { basedOn } : {}) }, one.id);
    })
    .join(`\n${seam}\n`);
}

/** Reads such a file. Lines are counted through the whole of it. */
export function readPackMarkdown(source: string, name: string): PackItem[] {
  const lines = source.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  const starts = lines.flatMap((line, at) =>
    line.trim() === seam && lines[at + 1]?.trimEnd() === '---' ? [at + 1] : [],
  );
  return [0, ...starts].map((start, index) => {
    const end = starts[index] === undefined ? lines.length : starts[index] - 1;
    const own = name
      .replace(/\.[^.]*$/, '')
      .replace(/[^\w.-]+/g, '-')
      .slice(0, 60);
    return readOne(lines.slice(start, end).join('\n'), start, starts.length > 0 ? '' : own, name);
  });
}

function readOne(text: string, start: number, id: string, name: string): PackItem {
  const title = /^title:[ \t]*["']?(.{0,120}?)["']?[ \t]*$/m.exec(text.slice(0, 2_000))?.[1] ?? '';
  // Twice a text: the head with its sample may be as long.
  if (text.length > 2 * longestText) {
    return {
      ok: false,
      fault: { title: title || name, reason: tooLong(text.length), line: start + 1, column: 1 },
    };
  }
  const parsed = parseTemplate(text, id);
  if (!parsed.ok) {
    const [error] = parsed.errors;
    const place = error ? { line: error.line + start, column: error.column } : {};
    return { ok: false, fault: { title: title || name, reason: error?.message ?? '', ...place } };
  }
  const template = packed(parsed.template);
  const reason =
    parsed.template.channel === undefined
      ? refusal(template)
      : 'It is for LinkedIn or the phone. Only mail templates can be brought in.';
  if (reason === null) return { ok: true, template };
  return { ok: false, fault: { title: title || name, reason, line: start + 1, column: 1 } };
}
