import { describe, expect, it } from '@jest/globals';
import { listeningAddressIn } from '@/platform/listening-address';

describe('an address to listen on', () => {
  it.each([
    ['127.0.0.1:9464', { host: '127.0.0.1', port: 9464 }],
    ['[::1]:0', { host: '::1', port: 0 }],
    ['metrics.internal:80', { host: 'metrics.internal', port: 80 }],
    ['9464', { host: '127.0.0.1', port: 9464 }],
    [undefined, undefined],
  ])('%s', (text, address) => {
    expect(listeningAddressIn('METRICS_ADDRESS', text)).toEqual(address);
  });

  it.each(['localhost', ':x', '1.2.3.4:99999', 'http://a:1', '::1:80'])('refuses %s', (text) => {
    expect(() => listeningAddressIn('METRICS_ADDRESS', text)).toThrow('METRICS_ADDRESS must be');
  });
});
