import { one, redirects, refused, type HostileCase } from './case';

export const unreachable: readonly HostileCase[] = [
  'file:///etc/passwd',
  'ftp://example.org/a',
  'javascript:alert(1)',
  'data:text/html,hello',
  'gopher://example.org/',
  'http://[',
].map((to) => redirects(to, refused('url-refused')));

/** Loopback, private networks and the metadata services of clouds, as they are and as they may be written. */
export const inside: readonly HostileCase[] = [
  'http://127.0.0.1/',
  'http://127.1/',
  'http://2130706433/',
  'http://0177.0.0.1/',
  'http://0x7f000001/',
  'http://0x7f.1/',
  'http://0/',
  'http://%31%32%37.0.0.1/',
  'http://１２７.０.０.１/',
  'http://10.0.0.1/',
  'http://192.168.0.1/',
  'http://172.31.255.255/',
  'http://100.100.100.200/',
  'http://169.254.169.254/latest/meta-data/',
  'http://0xa9fea9fe/',
  'http://metadata.google.internal/',
  'http://[::1]/',
  'http://[::]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:a9fe:a9fe]/',
  'http://[64:ff9b::7f00:1]/',
  'http://[64:ff9b:1::a00:1]/',
  'http://[2002:7f00:1::]/',
  'http://[fd00:ec2::254]/',
  'http://[fe80::1]/',
  'http://[ff02::1]/',
  'http://224.0.0.1/',
  'http://localhost/',
  'http://app.localhost./',
  'http://printer.local/',
  'http://intranet/',
].map((to) => redirects(to, refused('address-refused')));

export const ports: readonly HostileCase[] = [
  redirects('http://127.0.0.1:1/', refused('port-refused')),
  redirects('http://example.org:22/', refused('port-refused')),
  redirects('https://example.org:6379/', refused('port-refused')),
  redirects('http://user:word@example.org/', refused('credentials-refused')),
];

/** The names are known to `hostileNames`. */
export const names: readonly HostileCase[] = [
  one('a public name with a private address', {
    url: 'http://private.example/',
    ...refused('address-refused'),
  }),
  one('a name with one private address among others', {
    url: 'https://mixed.example/',
    ...refused('address-refused'),
  }),
  one('a name behind NAT64', { url: 'http://nat64.example/', ...refused('address-refused') }),
  one('a name with the address of a metadata service', {
    url: 'http://metadata.example/',
    ...refused('address-refused'),
  }),
  one('a name that nobody knows', {
    url: 'http://unknown.example/',
    verdict: 'failing',
    error: 'host-not-found',
  }),
  redirects('http://rebinding.example/', refused('address-refused')),
];
export const hostileNames: Readonly<Record<string, readonly string[]>> = {
  'private.example': ['10.1.2.3'],
  'mixed.example': ['93.184.215.14', '127.0.0.1'],
  'nat64.example': ['64:ff9b::a00:1'],
  'metadata.example': ['169.254.169.254'],
  'rebinding.example': ['127.0.0.1'],
};
