import { describe, expect, it } from 'vitest';
import { told } from './told-alone.cases.ts';

describe('what is written out', () => {
  it('is no name of this interview', () => {
    expect(told('nextStep', 'send Dev my first aid certificate')).toBe(
      'I will send you my first aid certificate.',
    );
    expect(told('specific', 'the new dev board')).toContain('dev board');
  });

  it('is no name of somebody else either', () => {
    expect(told('nextStep', 'who is my line mgr, you or Dev?')).not.toContain('development');
    expect(told('clarify', 'the rota row with Jan, solved by swapping')).not.toContain('January');
    expect(told('nextStep', 'start in Jan')).toContain('January');
  });

  it('is told by the words beside it', () => {
    expect(told('clarify', 'fade margin is 30 db not 13')).toContain('30 dB');
    expect(told('value', 'know sql, built the db for the clinic')).toContain('the database');
    expect(told('value', 'late nights no prob')).toContain('no problem');
    expect(told('value', '14 mo on call')).toContain('14 months');
    expect(told('specific', 'the housing assoc and its backlog')).toContain('housing association');
    expect(told('nextStep', 'can do tues eve')).toContain('Tuesday evening');
    expect(told('nextStep', 'can shadow sat 2pm')).toContain('Saturday');
    expect(told('value', "rota'd 45 volunteers")).not.toContain('would');
    expect(told('specific', 'booking slots, max. 4 hours')).not.toContain('max.');
    expect(told('clarify', 'asked abt budgets, I went blank')).not.toContain('I asked');
    expect(told('value', 'I answer comments within the hr')).toContain('within the hour');
    expect(told('value', 'comfortable with slit lamp and OCT')).toContain('OCT');
    expect(told('nextStep', 'start in OCT')).toContain('October');
    expect(told('value', 'wrote a CAN bootloader')).toContain('CAN');
    expect(told('specific', "priced by last wk's sales")).toContain("last week's");
    expect(told('value', 'a form with yes / no buttons')).toContain('yes/no buttons');
    expect(told('value', '8D reports, SPC, Kaizen')).toContain('8D reports');
    expect(told('value', 'know the buyers at Coop')).toContain('Coop');
    expect(told('nextStep', 'free from 2 p.m. I can come by bus')).toContain('2pm. I can');
    expect(told('nextStep', 'trial at 3 a.m. with the night baker')).toContain('3am with');
    expect(told('nextStep', 'trial night fri, not sun')).toContain('Sunday');
    expect(told('nextStep', 'ready mid march')).toContain('mid-March');
    expect(told('nextStep', 'the test is mar 10')).toContain('March 10');
    expect(told('value', 'qualified ref since 2017')).toContain('referee');
    expect(told('specific', 'the paeds nurse role')).toContain('paediatric nurse');
    expect(told('nextStep', 'cd I see the rota?')).toBe('Could I see the rota?');
    expect(told('nextStep', 'send the showreel pw')).toContain('password');
    expect(told('specific', 'mr Hale and prof Lind on cell walls')).toContain('Professor Lind');
  });

  it('is no sign that belongs to a name, and no word that only looks like one', () => {
    expect(told('clarify', 'said CySA+ was done')).toContain('CySA+');
    expect(told('specific', 'the IT people were left out')).toContain('the IT people');
    expect(told('value', 'sat through 2 audits at Humber')).toContain('sat through');
    expect(told('specific', 'the ward gets the sun in the morning')).toContain('the sun in');
    expect(told('value', 'grew up on a stud')).toContain('a stud');
    expect(told('specific', "Mo's dog in the office")).toContain("Mo's dog");
    expect(told('specific', 'commission plan, no cap anymore')).toContain('no cap');
  });

  it('tells whose a thing is from what somebody is', () => {
    expect(told('specific', "his daughter's at my old school")).toContain(
      'your daughter is at my old school',
    );
    expect(told('specific', "dinner at his brother's in Leeds")).toContain("at your brother's in Leeds");
    expect(told('value', "did a day's shadowing at the vet's")).toContain("a day's shadowing");
  });

  it('tells what one is used to from what one used to do', () => {
    expect(told('value', 'used to 3am starts')).toBe('I am used to 3am starts.');
    expect(told('value', 'used to run a bar')).toBe('I used to run a bar.');
  });

  it('tells what somebody is from what they have', () => {
    expect(told('specific', "he's fed up with bikes that come without a key")).toContain('you are fed up');
    expect(told('specific', "he's fed 40 kids from one pot")).toContain('you have fed 40 kids');
  });

  it('gives no article to what a number names', () => {
    expect(told('specific', 'churn in month two')).toContain('churn in month two');
    expect(told('specific', 'severity vs priority in the bug tracker')).toContain('severity versus priority');
  });

  it('knows milliseconds from a lady', () => {
    expect(told('specific', 'latency under 4 ms or players leave')).toContain('4 ms or players');
    expect(told('specific', 'the demo by ms winter')).toContain('Ms');
  });

  it('leaves no number of a row in it', () => {
    expect(told('specific', '1) the rain plan 2) 14 food stalls 3) his clipboard')).toContain(
      'the rain plan, the 14 food stalls and your clipboard',
    );
    expect(told('specific', 'level 2) was the hard one')).not.toBe('');
  });

  it('tells things from the names they share', () => {
    expect(told('specific', 'the soup kitchen, blender noise')).not.toContain('Blender');
    expect(told('value', 'rigging in blender')).toContain('Blender');
    expect(told('specific', 'flight sims & how cadets hate them')).not.toContain('SIMS');
    expect(told('specific', 'the ferry left ten min before dawn')).toContain('ten minutes');
  });

  it('loses nothing that only looks like an errand', () => {
    expect(told('specific', 'iron age pots in the basement')).toContain('pots');
    expect(told('specific', 'google ads budget for the museum')).toContain('budget');
    expect(told('specific', 'the fire drill, iron shirt')).not.toContain('shirt');
    expect(told('specific', 'the slide, the dinosaur flags')).toContain('dinosaur flags');
  });
});
