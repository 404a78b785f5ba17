/** Where a sentence's features are gathered; it grows when one needs more, and is used again for the next. */
export class FeatureList {
  hashes = new Int32Array(4096);
  count = 0;

  /** The hashes themselves, with room for so many more. */
  roomFor(more: number): Int32Array {
    if (this.count + more > this.hashes.length) {
      const longer = new Int32Array((this.count + more) * 2);
      longer.set(this.hashes);
      this.hashes = longer;
    }
    return this.hashes;
  }

  put(hash: number): void {
    this.roomFor(1)[this.count++] = hash;
  }

  putAll(more: Int32Array): void {
    const { length } = more;
    const hashes = this.roomFor(length);
    for (let i = 0; i < length; i++) hashes[this.count + i] = more[i] as number;
    this.count += length;
  }

  /** Those gathered, good until the list is used again. */
  get found(): Int32Array {
    return this.hashes.subarray(0, this.count);
  }
}
