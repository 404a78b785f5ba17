import { describe, expect, it } from 'vitest';
import { dateWords, dayWords } from './day-words.ts';
import { greetingName } from './names.ts';
import { contextValues } from './values.ts';

describe('the day in words', () => {
  it.each([
    ['2025-11-14', '2025-11-14', 'today'],
    ['2025-11-13', '2025-11-14', 'yesterday'],
    ['2025-11-13T23:30:00Z', '2025-11-14T08:00:00+01:00', 'yesterday'],
    ['2025-11-11', '2025-11-14', 'on Tuesday'],
    ['2025-02-28', '2025-03-01', 'yesterday'],
    ['2025-11-07', '2025-11-14', 'on 7 November'],
    ['2025-11-20', '2025-11-14', 'on 20 November'],
    ['2025-11-04', undefined, 'on 4 November'],
    ['nonsense', '2025-11-14', ''],
    ['2025-13-01', '2025-11-14', ''],
    [undefined, undefined, ''],
  ])('%s seen from %s is %j', (day, sent, words) => {
    expect(dayWords(day, sent)).toBe(words);
  });

  it('names the date alone', () => expect(dateWords('2025-11-04')).toBe('4 November'));
});

describe('how to greet', () => {
  it.each([
    ['Dr. Ana Roy', 'Dr. Roy', 'Ana'],
    ['Ana Roy', 'Ana Roy', 'Ana'],
    ['Ana', 'Ana', 'Ana'],
    ['Coach Lani', 'Coach Lani', 'Coach Lani'],
    ['Big Ron Hale', 'Big Ron Hale', 'Big Ron'],
    ['Young Park', 'Young Park', 'Young Park'],
    ['Ms Roy', 'Ms Roy', 'Ms Roy'],
    ['Sir Edmund Carrow', 'Sir Edmund', 'Edmund'],
    ['Ana Roy, Ben Ode', 'Ana Roy and Ben Ode', 'Ana and Ben'],
    ['Prof. A B Roy, PhD, Ben & Cy', 'Prof. Roy, Ben and Cy', 'A, Ben and Cy'],
    ['Colonel (ret.) Imran Qureshi', 'Colonel Qureshi', 'Imran'],
    ['Ms Noor van Dijk', 'Ms van Dijk', 'Noor'],
    ['Dr Maria da Silva', 'Dr da Silva', 'Maria'],
    ['Herr Dr. Wendt', 'Dr. Wendt', 'Dr. Wendt'],
    ['Ms Li Wenjing', 'Ms Li', 'Wenjing'],
    ['Mr. Han Min-jun', 'Mr. Han', 'Min-jun'],
    ['Wenjing Li', 'Wenjing Li', 'Wenjing'],
    ['Dr. Wen Haoran', 'Dr. Wen', 'Haoran'],
    ['Ms. Tran Thi Mai', 'Ms. Mai', 'Mai'],
    ['Mr Đặng Quốc Bảo', 'Mr Bảo', 'Bảo'],
    ['Mr Nguyen', 'Mr Nguyen', 'Mr Nguyen'],
    ['Ms Jenny Tran', 'Ms Tran', 'Jenny'],
    ['Avv. Carla Neri', 'Avv. Neri', 'Carla'],
    ['Hon. Treasurer Mr. Joel Obi', 'Mr. Obi', 'Joel'],
    ['Ms Lin Roberts', 'Ms Roberts', 'Lin'],
    ['Ms Li Chen', 'Ms Chen', 'Li'],
    ['', '', ''],
  ])('%j', (name, formal, casual) => {
    expect(greetingName(name, 'formal')).toBe(formal);
    expect(greetingName(name, 'casual')).toBe(casual);
  });
});

it('takes “role” off the role, since templates say it', () => {
  expect(contextValues({ role: 'the Data Engineer position' }, 'formal').role).toBe('Data Engineer');
  expect(contextValues({ role: 'Role' }, 'formal').role).toBe('Role');
});

it.each([
  ['Institute for Coastal Ecology', 'the Institute for Coastal Ecology'],
  ['Basque Institute of Oceanography', 'the Basque Institute of Oceanography'],
  ['University of Leeds', 'the University of Leeds'],
  ['Borough of Ashcombe', 'the Borough of Ashcombe'],
  ['Bank of America', 'Bank of America'],
  ['Queen Mary University of London', 'Queen Mary University of London'],
  ['Office Depot', 'Office Depot'],
  ['Rural Hospice Volunteer Network', 'the Rural Hospice Volunteer Network'],
  ['Cartoon Network', 'Cartoon Network'],
  ['Tribunal de commerce de Lyon', 'the Tribunal de commerce de Lyon'],
])('tells of %j as %j', (company, told) => {
  expect(contextValues({ company }, 'formal').company).toBe(told);
});

it.each([
  ['Baker, early shift', 'baker (early shift)'],
  ['Paralegal, Commercial Litigation', 'Paralegal (Commercial Litigation)'],
  ['Director, Sales, EMEA', 'Director, Sales, EMEA'],
])('tells of the role %j as %j', (role, told) => {
  expect(contextValues({ role }, 'formal').role).toBe(told);
});
