import { describe, expect, it } from '@jest/globals';
import { fetchPage } from '@/link-checks/fetching/fetch-page';

describe('fetchPage without an allowance', () => {
  const refusedEverywhere = [
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0177.0.0.1/',
    'http://0x7f.0.0.1/',
    'http://0x7f000001/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[::127.0.0.1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[2002:7f00:1::]/',
    'http://[fd00::1]/',
    'http://[fe80::1]/',
    'http://0.0.0.0/',
    'http://10.0.0.1/',
    'http://100.64.0.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://172.16.0.1/',
    'http://192.168.1.1/',
    'http://198.18.0.1/',
    'http://224.0.0.1/',
    'http://localhost/',
    'http://LOCALHOST./',
    'http://a.localhost/',
    'http://printer.local/',
    'http://metadata.google.internal/',
    'http://intranet/',
    'http://１２７.０.０.１/',
    'http://127。0。0。1/',
  ];
  it.each(refusedEverywhere)('refuses %s', async (url) => {
    expect(await fetchPage(url)).toMatchObject({ error: 'address-refused', bytes: 0 });
  });

  it.each([
    ['ftp://example.org/', 'url-refused'],
    ['javascript:alert(1)', 'url-refused'],
    ['not a url', 'url-refused'],
    ['http://example.org:22/', 'port-refused'],
    ['https://example.org:8443/', 'port-refused'],
    ['http://user:word@example.org/', 'credentials-refused'],
  ])('refuses %s', async (url, error) => {
    expect((await fetchPage(url)).error).toBe(error);
  });

  it('refuses a public name with a private answer, and asks once for each connection', async () => {
    for (const answer of ['127.0.0.1', '10.1.2.3', '::1', '64:ff9b::a00:1', '192.0.2.7']) {
      const asked: string[] = [];
      const result = await fetchPage('http://public.example/', {
        lookup: (name, options, callback) => {
          asked.push(name);
          const family = answer.includes(':') ? 6 : 4;
          if (options.all) callback(null, [{ address: answer, family }]);
          else callback(null, answer, family);
        },
      });
      expect(result).toMatchObject({ error: 'address-refused', bytes: 0 });
      expect(asked).toEqual(['public.example']);
    }
  });

  it('refuses a name when only one of its answers is private', async () => {
    const result = await fetchPage('https://mixed.example/', {
      lookup: (_name, _options, callback) =>
        callback(null, [
          { address: '93.184.215.14', family: 4 },
          { address: '127.0.0.1', family: 4 },
        ]),
    });
    expect(result.error).toBe('address-refused');
  });

  it('says when a name is not known', async () => {
    const unknown = Object.assign(new Error('not found'), { code: 'ENOTFOUND' });
    const result = await fetchPage('http://gone.example/', {
      lookup: (_name, _options, callback) => callback(unknown, ''),
    });
    expect(result.error).toBe('host-not-found');
  });

  it('does not open one port because another is allowed', async () => {
    const result = await fetchPage('http://127.0.0.1:9/', { allowance: ['127.0.0.1:4000'] });
    expect(result.error).toBe('port-refused');
  });
});
