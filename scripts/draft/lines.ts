/** A line of input, or the length of one that was too long to keep. */
export type Line = { kind: 'text'; text: string } | { kind: 'too-long' };

/** Far more than any mail, and little enough to hold. */
export const longestLine = 4_000_000;

/** Parts a stream into lines as they arrive; a last line without an end counts, the nothing behind the last end does not. */
export async function* linesOf(stream: AsyncIterable<Buffer | string>): AsyncGenerator<Line> {
  const decoder = new TextDecoder();
  let pieces: string[] = [];
  let length = 0;
  const take = (text: string) => {
    length += text.length;
    if (length <= longestLine) pieces.push(text);
  };
  const finish = (): Line => {
    const line: Line = length > longestLine ? { kind: 'too-long' } : { kind: 'text', text: pieces.join('') };
    pieces = [];
    length = 0;
    return line;
  };
  try {
    for await (const chunk of stream) {
      const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
      let from = 0;
      for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', from)) {
        take(text.slice(from, end));
        from = end + 1;
        yield finish();
      }
      take(text.slice(from));
    }
  } catch (error) {
    // The stream was closed under us; what came before stands.
    if (!(error instanceof Error) || !('code' in error) || error.code !== 'ERR_STREAM_PREMATURE_CLOSE')
      throw error;
  }
  if (length > 0) yield finish();
}
