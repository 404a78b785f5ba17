import { expect, it } from 'vitest';
import manifest from '../manifest.json' with { type: 'json' };

/** What the person is told when they install it, and what PRIVACY.md promises. A new line here needs a very good reason. */
it('asks for storage and alarms, offers notifications, and works on the five mail hosts alone', () => {
  expect(manifest.permissions).toEqual(['storage', 'alarms']);
  expect(manifest.optional_permissions).toEqual(['notifications']);
  expect('host_permissions' in manifest).toBe(false);
  expect('optional_host_permissions' in manifest).toBe(false);
  const hosts = [
    'https://mail.google.com/*',
    'https://outlook.live.com/*',
    'https://outlook.office.com/*',
    'https://outlook.office365.com/*',
    'https://outlook.cloud.microsoft/*',
  ];
  for (const { matches } of [...manifest.content_scripts, ...manifest.web_accessible_resources]) {
    expect(matches).toEqual(hosts);
  }
});

it('lets its pages load nothing but themselves and connect nowhere', () => {
  const policy = manifest.content_security_policy.extension_pages;
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'none'");
  expect(policy).not.toMatch(/https?:|unsafe|\*/);
});
