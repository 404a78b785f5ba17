import { writeBackup } from '../core/plan/backup.ts';
import { writePackJson } from '../core/templates/pack.ts';
import { loadPlan } from '../platform/storage/plan.ts';
import { loadUnreadable } from '../platform/storage/record.ts';
import { loadSettings } from '../platform/storage/settings.ts';
import type { TemplateShelf } from './template-shelf.ts';

/** The text of a file with everything remembered, as it is kept now. */
export async function backupText({ variants }: Pick<TemplateShelf, 'variants'>): Promise<string> {
  const [plan, settings, unreadable] = await Promise.all([loadPlan(), loadSettings(), loadUnreadable()]);
  const templates = [JSON.parse(writePackJson(variants))];
  return writeBackup(plan, { templates, settings, unreadable }, new Date().toISOString());
}
