import fc from 'fast-check';

/**
 * `npm test` says the same of the same tree, so its properties see the same cases each time; `npm run fuzz` draws new
 * ones. A case that ever broke something stands among the property's `examples`.
 */
const times = process.env.FUZZ_TIMES;
fc.configureGlobal(times === undefined ? { seed: 20_260_302 } : { numRuns: Math.ceil(100 * Number(times)) });
