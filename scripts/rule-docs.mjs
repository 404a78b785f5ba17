// Writes src/core/lint/rules/README.md from the rules.
import { run } from './run.mjs';

process.exitCode = await run('rule-docs');
