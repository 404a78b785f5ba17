/** What a set of samples says. All in the samples' own unit. */
export interface Summary {
  median: number;
  p95: number;
  samples: number;
}

export function summarise(samples: readonly number[]): Summary {
  const sorted = [...samples].sort((a, b) => a - b);
  return { median: quantile(sorted, 0.5), p95: quantile(sorted, 0.95), samples: sorted.length };
}

/** Interpolated between neighbours; `sorted` is not empty. */
function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)] ?? Number.NaN;
  const above = sorted[Math.ceil(at)] ?? Number.NaN;
  return below + (above - below) * (at - Math.floor(at));
}

/** Something to time. Its inputs are made by `next`, outside the clock. */
export interface Runner<Input> {
  name: string;
  next(): Input;
  run(input: Input): number | Promise<number>;
}

export interface Timed extends Summary {
  name: string;
  /** Runs in one sample: as many as fill four milliseconds. */
  batch: number;
  /** What the last run answered. */
  answer: number;
  /** How long it took for each unit of the first runner's time: the median over the rounds, each round by itself. */
  ratio: number;
}

const warmUpMs = 600;
const leastSampleUs = 4000;

/**
 * Times runners in turn, A B C A B C …, so that a slow moment of the machine falls on all of them.
 * Answers microseconds a run.
 */
export async function timeInTurn<Input>(
  runners: readonly Runner<Input>[],
  { rounds, warm = warmUpMs }: { rounds: number; warm?: number },
): Promise<Timed[]> {
  const lanes: Array<{ runner: Runner<Input>; batch: number; us: number[]; answer: number }> = [];
  for (const runner of runners) lanes.push({ runner, batch: await warmUp(runner, warm), us: [], answer: 0 });
  for (let round = 0; round < rounds; round += 1) {
    for (const lane of lanes) {
      // The one before has filled the processor's caches and left its rubbish; a quarter of a sample clears the track.
      await sample(lane.runner, Math.ceil(lane.batch / 4));
      const { us, answer } = await sample(lane.runner, lane.batch);
      lane.us.push(us);
      lane.answer = answer;
    }
  }
  const first = lanes[0]?.us ?? [];
  return lanes.map(({ runner, batch, us, answer }) => {
    const ratio = summarise(us.map((one, round) => one / (first[round] ?? Number.NaN))).median;
    return { name: runner.name, ...summarise(us), batch, answer, ratio };
  });
}

/** Runs until the compiler has seen enough; answers how many runs make a sample long enough for the clock. */
async function warmUp<Input>(runner: Runner<Input>, warm: number): Promise<number> {
  const end = performance.now() + warm;
  let batch = 1;
  do {
    const { us } = await sample(runner, batch);
    batch = Math.max(batch, Math.min(10_000, Math.ceil(leastSampleUs / Math.max(us, 0.1))));
  } while (performance.now() < end);
  return batch;
}

async function sample<Input>(runner: Runner<Input>, batch: number): Promise<{ us: number; answer: number }> {
  const inputs = Array.from({ length: batch }, () => runner.next());
  let answer = 0;
  const start = performance.now();
  for (const input of inputs) {
    const result = runner.run(input);
    answer = typeof result === 'number' ? result : await result;
  }
  return { us: ((performance.now() - start) * 1000) / batch, answer };
}
