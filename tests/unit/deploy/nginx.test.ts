import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { createPublicServer } from '@/server/requests/public-server';

const site = readFileSync('deploy/nginx/ibidem.conf', 'utf8');
const pass = readFileSync('deploy/nginx/ibidem-pass.conf', 'utf8');

const seconds = (line: RegExp, text: string): number => Number(line.exec(text)?.[1]);

describe('the site of nginx', () => {
  it('closes kept connections before a web process does, which would lose what is on its way', () => {
    const { keepAliveTimeout } = createPublicServer(() => undefined);
    expect(seconds(/keepalive_timeout (\d+)s/, site) * 1_000).toBeLessThan(keepAliveTimeout);
  });

  it('asks another process where nothing was done, and nowhere else', () => {
    expect(/proxy_next_upstream (.*);/.exec(pass)?.[1]).toBe('error timeout http_502');
    expect(pass).toContain('proxy_set_header X-Next-Upstream 502;');
  });

  it('leaves a process alone after one failure, in all workers of nginx', () => {
    const servers = [...site.matchAll(/^ {2}server (.*);/gm)].map(([, words]) => words);
    expect(servers).toHaveLength(2);
    for (const one of servers) expect(one).toMatch(/max_fails=1 fail_timeout=2s$/);
    expect(site).toMatch(/upstream ibidem \{[^}]*zone ibidem 64k;/);
  });

  it('keeps nothing of what is answered to somebody who is known', () => {
    expect(site).toContain('proxy_no_cache $ibidem_session $http_authorization;');
    expect(site).toContain('proxy_cache_bypass $ibidem_session $http_authorization;');
    const [, pattern = ''] = /'~(.*)' 1;/.exec(site) ?? [];
    expect('a=1; payload-token=x').toMatch(new RegExp(pattern));
    expect('not-payload-token=x').not.toMatch(new RegExp(pattern));
  });

  it.each(['deploy/nginx/ibidem-pass.conf', 'docker/nginx/pass.conf'])(
    'has room for the head of an article with what the cache keeps of it in %s',
    (file) => {
      const [, kilobytes] = /^proxy_buffer_size (\d+)k;$/m.exec(readFileSync(file, 'utf8')) ?? [];
      // Links take up to 2,900 bytes of it, and the other headers a kilobyte.
      expect(Number(kilobytes)).toBeGreaterThanOrEqual(8);
    },
  );

  it('believes nobody about the address from which they come', () => {
    expect(pass).toContain('proxy_set_header X-Forwarded-For $remote_addr;');
  });
});
