import { createHash } from 'node:crypto';

import { describe, expect, it } from '@jest/globals';

import { openingScript } from '@/reading/queries/site-assets';
import { speculationRules } from '@/site/frame/speculation-rules';
import { readerHeaders } from '@/server/page-cache/security-headers';

const directive = (name: string): readonly string[] =>
  (readerHeaders('https://portage.example')['Content-Security-Policy'] ?? '')
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
