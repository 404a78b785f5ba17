import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What runs far longer than the size of its files tells; begun last, one worker would wait for the other. */
const long = ['/tests/hosts/anchors/', '/tests/soak/', '/tests/firefox/'];

/** Vitest's own order — longest first, where it has seen them before — behind the files known to be long. */
export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId, project }: TestSpecification): number =>
      2 * project.config.sequence.groupOrder + (long.some((part) => moduleId.includes(part)) ? 0 : 1);
    return (await super.sort(files)).sort((one, other) => rank(one) - rank(other));
  }
}
