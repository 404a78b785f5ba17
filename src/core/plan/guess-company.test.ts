import { expect, test } from 'vitest';
import { guessCompany } from './guess-company.ts';

test.each([
  ['ana@acme-robotics.com', 'Acme Robotics'],
  ['ana@careers.acme.co.uk', 'Acme'],
  ['ana@hr.northwind.example', 'Northwind'],
  ['ana@mail.contoso.com.au', 'Contoso'],
  ['ana@dhl.de', 'DHL'],
  ['ana@3m.com', '3M'],
  ['Ana.Roy@Fabrikam.IO', 'Fabrikam'],
])('%s works at %s', (address, company) => {
  expect(guessCompany(address)).toBe(company);
});

test.each([
  'ana@gmail.com',
  'ana@yahoo.co.uk',
  'ana@web.de',
  'ana@163.com',
  'ana@outlook.com',
  'ana@proton.me',
  'no-reply@us.greenhouse-mail.io',
  'ana@hire.lever.co',
  'ana@xn--bcher-kva.example',
  'ana@[127.0.0.1]',
  'ana@localhost',
  'ana',
  '',
])('%s names no employer', (address) => {
  expect(guessCompany(address)).toBe('');
});

test('takes the spelling the subject uses', () => {
  expect(guessCompany('ana@ibm.com', 'Your interview at IBM')).toBe('IBM');
  expect(guessCompany('ana@acmerobotics.com', 'Acme Robotics: next steps')).toBe('Acme Robotics');
});
