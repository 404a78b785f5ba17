interface AddressedMail {
  to: string;
  subject: string;
  body: string;
}

/** Addresses that open a prefilled compose in a tab of its own. */
export function deepLinks({ to, subject, body }: AddressedMail): { gmail: string; outlook: string } {
  const gmail = new URL('https://mail.google.com/mail/?view=cm&fs=1');
  gmail.search += `&${query({ to, su: subject, body })}`;
  const outlook = new URL('https://outlook.live.com/mail/0/deeplink/compose');
  outlook.search = query({ to, subject, body });
  return { gmail: gmail.href, outlook: outlook.href };
}

// Half an emoji, cut by an edit, would make the encoder throw.
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}

// Outlook shows a plus sign for a space, so it is written %20.
function query(values: Record<string, string>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}=${encodeURIComponent(wellFormed(value))}`)
    .join('&');
}
