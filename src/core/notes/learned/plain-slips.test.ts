import { expect, it } from 'vitest';
import { mendedEdit } from './mended-edit.ts';

it.each([
  ['I joined the depot for 4 years ago', 'I joined the depot 4 years ago'],
  ['we discussed about the rota', 'we discussed the rota'],
  ['you said that first 60 days are busy', 'you said that the first 60 days are busy'],
  ['you count the first 60 days', 'you count the first 60 days'],
  ['we talked about wages and shifts and parking', 'we talked about wages, shifts and parking'],
  ['I am level 2 welder', 'I am a level 2 welder'],
  ['I have been a Trust Mark registered since 2018', 'I have been Trust Mark registered since 2018'],
  ['I had 97% attendance rate', 'I had a 97% attendance rate'],
  ['I am away on the 2nd to the 9th', 'I am away from the 2nd to the 9th'],
  ['I liked how the everyone helps', 'I liked how everyone helps'],
  ['director said that it is quiet', 'the director said that it is quiet'],
  ['the director said that it is quiet', 'the director said that it is quiet'],
  ['it could save maybe 5 hours', 'it could save maybe 5 hours'],
  ['you will ring by on Friday', 'you will ring by Friday'],
  ['you will call by Friday', 'you will call by Friday'],
  ['you will stop by Friday', 'you will stop by on Friday'],
  ['you began in sales and now runs the shop', 'you began in sales and now run the shop'],
  ['you know a man who bakes and now runs the shop', 'you know a man who bakes and now runs the shop'],
  ['we talked about the replacing the lift', 'we talked about replacing the lift'],
  ['you are moving to bigger warehouse in May', 'you are moving to a bigger warehouse in May'],
])('%s', (text, mended) => {
  expect(mendedEdit(text)).toBe(mended);
});
