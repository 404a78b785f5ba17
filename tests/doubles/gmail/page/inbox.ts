/** The mails that are there. */
import type { Person } from './recipients.ts';

export interface InboxMail {
  /** The thread's, as it stands in the address. */
  id: string;
  sender: Person;
  subject: string;
  html: string;
  date: string;
}

export const inbox: readonly [InboxMail, ...InboxMail[]] = [
  {
    id: 'FMfcgzQcqbWzVrkLPnDKtwHmJXSdBvLp',
    sender: { name: 'Ana Roy', address: 'ana.roy@northwind.example.org' },
    subject: 'Interview for Data Analyst on Tuesday',
    html:
      '<div dir="ltr"><div>Hi Sam,</div><div><br></div><div>Good to meet you today. Thank you for walking us ' +
      'through the churn dashboard; the team is still talking about it.</div><div><br></div><div>We hope to decide ' +
      'by the end of next week. Do write if a question comes up.</div><div><br></div><div>Best,<br>Ana</div></div>',
    date: '10:12',
  },
  {
    id: 'FMfcgzQbgcPhTVnSxkWqLrJdMfZvGwHk',
    sender: { name: 'Northwind Hiring', address: 'hiring@northwind.example.org' },
    subject: 'What to expect on the day',
    html: '<div dir="ltr">Three conversations of 45 minutes each, and a tour of the office.</div>',
    date: 'Nov 2',
  },
  {
    id: 'FMfcgzQZTCkLmRwPjXqNfVbSdGhTzWxD',
    sender: { name: 'Jun Park', address: 'jun@contoso.example.com' },
    subject: 'Your application to Contoso',
    html: '<div dir="ltr">We have decided to go on with another candidate, and would like to stay in touch.</div>',
    date: 'Oct 30',
  },
  {
    id: 'FMfcgzQXKWjTnLvHqRdBmPzSfGkVwXcJ',
    sender: { name: 'Bike Library', address: 'desk@bikes.example.net' },
    subject: 'Your cargo bike is due back on Friday',
    html: '<div dir="ltr">Please bring the lock as well.</div>',
    date: 'Oct 28',
  },
];
