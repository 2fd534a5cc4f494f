import { describe, expect, it } from '@jest/globals';
import { scopeAt } from '@/accounts/rules/scopes';

describe('the scope that a key needs', () => {
  it.each([
    ['articles', 'get', '/:id', 'read'],
    ['articles', 'get', '/:id/transitions', 'read'],
    ['api', 'get', '/audit', 'read'],
    ['editorial-policy', 'get', '/', 'read'],
    ['users', 'get', '/me', 'read'],
    ['articles', 'patch', '/:id', 'write'],
    ['articles', 'post', '/import', 'write'],
    ['api', 'post', '/import', 'write'],
    ['citations', 'post', '/:key/resolve', 'write'],
    ['comments', 'post', '/:id/answers', 'write'],
    ['articles', 'post', '/:id/transitions', 'workflow'],
    ['articles', 'delete', '/:id/assignments', 'workflow'],
    ['articles', 'post', '/:id/embargo', 'workflow'],
    ['editorial-policy', 'post', '/', 'administer'],
    ['webhooks', 'get', '/', 'administer'],
    ['mails', 'post', '/:id/send', 'administer'],
    ['users', 'get', '/', 'administer'],
    ['users', 'patch', '/:id', 'administer'],
    ['what-comes-later', 'get', '/', 'administer'],
    ['api-keys', 'get', '/', 'administer'],
    ['api-keys', 'post', '/make', 'nobody'],
    ['api-keys', 'post', '/:id/revoke', 'nobody'],
    ['api', 'patch', '/desk/calendar/:article', 'workflow'],
    ['api', 'get', '/desk/calendar-feeds', 'read'],
    ['api', 'post', '/desk/calendar-feeds', 'nobody'],
    ['api', 'post', '/desk/calendar-feeds/:id/revoke', 'nobody'],
    ['users', 'post', '/login', 'nobody'],
    ['users', 'post', '/reset-password', 'nobody'],
  ])('at %s %s %s is %s', (of, method, path, scope) =>
    expect(scopeAt({ of, method, path })).toBe(scope),
  );
});
