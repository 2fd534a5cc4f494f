import { createHash } from 'node:crypto';

import { describe, expect, it } from '@jest/globals';

import { openingScript } from '@/reading/queries/site-assets';
import { speculationRules } from '@/site/frame/speculation-rules';
import { headersBesides, readerHeaders } from '@/server/page-cache/security-headers';

const publicUrl = 'https://portage.example';
const directive = (name: string, headers = readerHeaders(publicUrl)): readonly string[] =>
  (headers['Content-Security-Policy'] ?? '')
    .split('; ')
    .map((one) => one.split(' '))
    .find(([first]) => first === name)
    ?.slice(1) ?? [];

describe('the policy of reader pages', () => {
  it('lets nothing inline run but the line that pages begin with and the rules of navigation, by their digests', () => {
    const digests = [openingScript(), speculationRules].map(
      (code) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`,
    );
    expect(directive('script-src')).toEqual(["'self'", ...digests]);
    expect(directive('default-src')).toEqual(["'none'"]);
    expect(directive('style-src')).toEqual(["'self'"]);
  });
});

describe('the policy of the desk', () => {
  it('lets scripts come from here alone', () => {
    const desk = headersBesides(publicUrl, '/admin/collections/sources/1');
    expect(directive('script-src', desk)).toEqual(["'self'", "'unsafe-inline'"]);
  });
});
