interface AddressedMail {
  to: string;
  subject: string;
  body: string;
}

/** Addresses that open a prefilled compose in a tab of its own. */
export function deepLinks({ to, subject, body }: AddressedMail): { gmail: string; outlook: string } {
  return {
    gmail: `https://mail.google.com/mail/?${query({ view: 'cm', fs: '1', to, su: subject, body })}`,
    outlook: `https://outlook.live.com/mail/0/deeplink/compose?${query({ to, subject, body })}`,
  };
}

// Half an emoji, cut by an edit, would make the encoder throw.
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}

// Outlook shows a plus sign for a space, so it is written %20; an apostrophe would end some attributes.
function query(values: Record<string, string>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}=${encodeURIComponent(wellFormed(value)).replaceAll("'", '%27')}`)
    .join('&');
}
