import { noOrganisation, type Organisation, organisationPrefix } from './organisation.ts';
import { packLimits } from './pack.ts';
import { readPackJson } from './pack-json.ts';

/** Reads what the policy holds: a name, and templates written as in a template file. */
export function readOrganisation(policy: { name?: unknown; templates?: unknown }): Organisation {
  const { name, templates } = policy;
  if (templates === undefined) return noOrganisation;
  const source = JSON.stringify({ format: 'duly-noted-templates', version: 1, templates });
  const items = source.length > packLimits.file ? [] : readPackJson(source, 'policy');
  const seen = new Set<string>();
  const organisation: Organisation = {
    name: typeof name === 'string' ? name.trim().slice(0, 80) : '',
    templates: [],
    faults:
      source.length > packLimits.file ? [{ title: 'policy', reason: 'The policy is far too large.' }] : [],
  };
  items.forEach((item, index) => {
    if (!item.ok) {
      // Its place is in text that only we have seen.
      const { line: _line, column: _column, ...fault } = item.fault;
      organisation.faults.push(fault);
      return;
    }
    const { basedOnText: _hash, basedOn, ...template } = item.template;
    const id = organisationPrefix + (template.id || `${template.stage}-${index + 1}`);
    if (seen.has(id)) {
      organisation.faults.push({ title: template.title, reason: 'Another one before it has the same id.' });
      return;
    }
    seen.add(id);
    organisation.templates.push({ ...template, id, ...(basedOn ? { basedOn } : {}) });
  });
  return organisation;
}
