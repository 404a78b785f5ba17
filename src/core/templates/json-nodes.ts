/** A JSON value that knows where it stands. Keys are a map's: `__proto__` is a key like any other. */
export type JsonNode = { at: number } & (
  | { kind: 'object'; entries: Map<string, JsonNode> }
  | { kind: 'list'; items: JsonNode[] }
  | { kind: 'text'; value: string }
  | { kind: 'other'; value: number | boolean | null }
);

export interface JsonFault {
  offset: number;
  message: string;
}

const deepest = 24;

/** Reads JSON with the place of every value, which `JSON.parse` does not tell in any browser's own words. */
export function readJson(text: string): { ok: true; node: JsonNode } | { ok: false; fault: JsonFault } {
  try {
    return { ok: true, node: new Reader(text).all() };
  } catch (error) {
    if (error instanceof Stop) return { ok: false, fault: error.fault };
    throw error;
  }
}

class Stop extends Error {
  readonly fault: JsonFault;
  constructor(offset: number, message: string) {
    super(message);
    this.fault = { offset, message };
  }
}

class Reader {
  readonly #text: string;
  #at: number;

  constructor(text: string) {
    this.#text = text;
    this.#at = text.startsWith('\uFEFF') ? 1 : 0;
  }

  all(): JsonNode {
    const node = this.#value(0);
    if (this.#peek() !== '') this.#stop('Something stands after the end of the file’s own text.');
    return node;
  }

  #value(depth: number): JsonNode {
    const next = this.#peek();
    const at = this.#at;
    if (depth > deepest) this.#stop('This is nested far deeper than a template file is.');
    if (next === '{') return { kind: 'object', at, entries: this.#entries(depth) };
    if (next === '[') return { kind: 'list', at, items: this.#items(depth) };
    if (next === '"') return { kind: 'text', at, value: this.#string() };
    return { kind: 'other', at, value: this.#plain() };
  }

  #entries(depth: number): Map<string, JsonNode> {
    const entries = new Map<string, JsonNode>();
    this.#each('}', () => {
      if (this.#peek() !== '"') this.#stop('A name in double quotes is expected here.');
      const key = this.#string();
      if (this.#peek() !== ':') this.#stop('A colon is missing here.');
      this.#at++;
      entries.set(key, this.#value(depth + 1));
    });
    return entries;
  }

  #items(depth: number): JsonNode[] {
    const items: JsonNode[] = [];
    this.#each(']', () => items.push(this.#value(depth + 1)));
    return items;
  }

  #each(end: '}' | ']', read: () => void): void {
    this.#at++;
    if (this.#peek() === end) {
      this.#at++;
      return;
    }
    for (;;) {
      read();
      const next = this.#peek();
      this.#at++;
      if (next === end) return;
      if (next === ',') continue;
      this.#at--;
      this.#stop(next === '' ? `The file ends before “${end}”.` : `A comma or “${end}” is missing here.`);
    }
  }

  #string(): string {
    const from = this.#at;
    const text = this.#text;
    let at = from + 1;
    for (let char = text[at]; char !== '"'; char = text[at]) {
      if (char === undefined || char === '\n') return this.#stop('This text in quotes is never closed.');
      at += char === '\\' ? 2 : 1;
    }
    this.#at = at + 1;
    try {
      return JSON.parse(text.slice(from, at + 1)) as string;
    } catch {
      this.#at = from;
      return this.#stop('This text holds a sign that JSON does not know.');
    }
  }

  #plain(): number | boolean | null {
    const word = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
    word.lastIndex = this.#at;
    const found = word.exec(this.#text)?.[0];
    if (found === undefined) {
      return this.#stop(
        this.#at >= this.#text.length ? 'The file ends too early.' : 'This cannot be read as JSON.',
      );
    }
    this.#at += found.length;
    return JSON.parse(found) as number | boolean | null;
  }

  #peek(): string {
    while (' \t\r\n'.includes(this.#text[this.#at] ?? '?')) this.#at++;
    return this.#text[this.#at] ?? '';
  }

  #stop(message: string): never {
    throw new Stop(this.#at, message);
  }
}

/** Where in the file the `offset`th unit of a text value stands, past the backslashes before it. */
export function offsetWithin(source: string, node: JsonNode, offset: number): number {
  let at = node.at + 1;
  for (let units = 0; units < offset; units++) {
    at += source[at] !== '\\' ? 1 : source[at + 1] === 'u' ? 6 : 2;
  }
  return at;
}
