import { expect, it } from '@jest/globals';
import { HeadersAdapter } from 'next/dist/server/web/spec-extension/adapters/headers';
import { newApiKey, withoutApiKey } from '@/accounts/rules/api-key';

it('a page sees no key, and everything else, in the headers that Next hands it', () => {
  const seen = (authorization: string) => {
    const headers = HeadersAdapter.seal(new Headers({ authorization, cookie: 'a=b' }));
    return [...withoutApiKey(headers)];
  };
  expect(seen(`Bearer ${newApiKey()}`)).toEqual([['cookie', 'a=b']]);
  expect(seen('JWT a.b.c')).toEqual([
    ['authorization', 'JWT a.b.c'],
    ['cookie', 'a=b'],
  ]);
});
