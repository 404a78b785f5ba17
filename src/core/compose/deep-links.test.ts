import { expect, test } from 'vitest';
import { deepLinks } from './deep-links.ts';

const mail = { to: 'ana@acme.com', subject: 'Thanks & more', body: 'Dear Ana,\n\n100 % + one' };

test('opens a compose with recipient, subject and text in it', () => {
  const gmail = new URL(deepLinks(mail).gmail);
  expect(gmail.origin + gmail.pathname).toBe('https://mail.google.com/mail/');
  expect(Object.fromEntries(gmail.searchParams)).toEqual({
    view: 'cm',
    fs: '1',
    to: mail.to,
    su: mail.subject,
    body: mail.body,
  });
  const outlook = new URL(deepLinks(mail).outlook);
  expect(outlook.origin + outlook.pathname).toBe('https://outlook.live.com/mail/0/deeplink/compose');
  expect(Object.fromEntries(outlook.searchParams)).toEqual(mail);
});

test('spaces are %20, which Outlook needs', () => {
  expect(deepLinks(mail).outlook).not.toContain('+one');
  expect(deepLinks(mail).outlook).toContain('Thanks%20%26%20more');
});

test('leaves out what is unknown and bears half an emoji', () => {
  const { gmail } = deepLinks({ to: '', subject: '\ud83d', body: '' });
  expect(new URL(gmail).searchParams.has('to')).toBe(false);
  expect(new URL(gmail).searchParams.get('su')).toBe('\ufffd');
});
