import { describe, expect, it } from 'vitest';
import { casesIn } from '../case-table.ts';
import { weaveNotes } from '../weave.ts';

const cases = `
she says the door must not bang | You said the door must not bang.
she showed me the bench out back, says saturdays are mad | I remember well that you showed me the bench out back. You said Saturdays are mad.
got to see the revolve from underneath | I got to see the revolve from underneath.
she's no idea why it works | I particularly remember that you have no idea why it works.
he said everyone asks the same 4 things | You said everyone asks the same 4 things.
the bread shop example was fun, made it click | The bread shop example was fun, which made it click.
looked at the roughs together, argued nicely about the hats | We looked at the roughs together and argued nicely about the hats.
explained the touring show, had three venues drop out | You explained the touring show and had three venues drop out.
fed the otters!! 🦦 and saw the new vet room | I fed the otters and saw the new vet room.
the practice mgr's plan to answer all calls | the practice manager's plan to answer all calls.
the ferry documentary and its 90 hours of footage | the ferry documentary and its 90 hours of footage.
the elephant story 🐘 made my week | The elephant story made my week.
phishing drills, old VPN, no single sign-on yet | about phishing drills, old VPN and no single sign-on yet.
reserves policy, claims backlog | about reserves policy and the claims backlog.
you said kids run past the drawers - what if they stuck out | You said kids run past the drawers. What if they stuck out?
a call from another volunteer, not from staff, may help | a call from another volunteer, not from staff, may help.
they run two boats now, love that | I love that.
mention the policy rewrite, that was the best bit | the policy rewrite, which was the best bit.
the breakfast show, she let me sit in on it | You let me sit in on it.
he's unsure about fire tests, client wants it cheaper | The client wants it cheaper.
edge hold on ice / that purple prototype / her broken thumb | about edge hold on ice, that purple prototype and your broken thumb.
marge has done it for 20 years and she knows every name | Marge has done it for 20 years and she knows every name.
`;

const woven = (specific: string) =>
  weaveNotes(
    { specific },
    { stage: 'thank-you', register: 'formal', context: { interviewer: 'Ana Roy', company: 'Northwind' } },
  ).specific;

describe('what stayed with the writer', () => {
  it.each(casesIn(cases))('%s', (note = '', mail = '') => {
    expect(woven(note)).toContain(mail.replace(/^.* that (?=you have no idea|Marge)/, ''));
  });

  it.each([
    [
      'no-show rates in the eye clinic, nearly 1 in 5',
      /about no-show rates in the eye clinic, nearly 1 in 5\.$/,
      /and nearly/,
    ],
    [
      'docs in Markdown; one style guide; the old wiki',
      /docs in Markdown, one style guide and the old wiki\.$/,
      /also/,
    ],
    ['the wood kiln and the open days in july', /about the wood kiln and the open days in July/, /: /],
    ['getting patients back into their own kitchens', /about getting patients back/, /thinking/],
    ['patents', /about patents\.$/, /is patents|remember patents/],
    ['the cellar, mine lasted longer', /lasted longer/, /about mine|and mine/],
    ['the way tom labels his shelves', /the way Tom labels his shelves/, /that the way/],
    ['raised beds on wheels, and the kids', /raised beds on wheels/, /you raised|I raised/],
    ['restricted funds, the office in Nairobi', /restricted funds/, /you restricted/],
    ['raised 20k for the hospice with you', /raised 20k/, /the raised/],
    ['filing still on paper, want it scanned by summer', /You want it scanned/, /I want/],
    [
      'she said the kids forget their exercises before they reach the tram',
      /You said .* they reach/,
      /you reach/,
    ],
  ])('%s', (note, told, never) => {
    expect(woven(note)).toMatch(told);
    expect(woven(note)).not.toMatch(never);
  });
});
