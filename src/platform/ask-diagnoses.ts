import * as v from 'valibot';
import { type Diagnosis, diagnosisSchema } from './diagnosis.ts';
import type { Request } from './messages.ts';
import { runtimeApi } from './runtime.ts';

/** Our version, and what the open mail pages look like to us. */
export async function askDiagnoses(): Promise<{ version: string; pages: Diagnosis[] }> {
  const { runtime } = runtimeApi();
  const request: Request = { kind: 'diagnose-tabs' };
  const answer = v.safeParse(v.array(diagnosisSchema), await runtime.sendMessage(request));
  return { version: runtime.getManifest().version, pages: answer.success ? answer.output : [] };
}
