import { describe, expect, it } from '@jest/globals';
import { databaseIn, hostsIn, sayHosts, wishIn, withDatabase } from '@/platform/database-address';

const two =
  'postgres://desk:p%40ss@one.example.org,[::1]:5433/ibidem?sslmode=require&target_session_attrs=read-write';

describe('the address of a database', () => {
  it('may name several hosts, each with its port, as libpq reads it', () => {
    expect(hostsIn(two)).toMatchObject({
      hosts: [
        { host: 'one.example.org', port: 5432 },
        { host: '::1', port: 5433 },
      ],
      isSought: true,
    });
  });

  it('is given to the driver with one host, and without what only libpq knows', () => {
    const { hosts = [], addressOf = () => '' } = hostsIn(two) ?? {};
    expect(hosts.map(addressOf)).toEqual([
      'postgres://desk:p%40ss@one.example.org:5432/ibidem?sslmode=require',
      'postgres://desk:p%40ss@[::1]:5433/ibidem?sslmode=require',
    ]);
  });

  it('leads to one server where it names one, which is asked nothing', () => {
    expect(hostsIn('postgres://desk@one/ibidem')?.isSought).toBe(false);
    expect(hostsIn('postgres://desk@one/ibidem?target_session_attrs=primary')?.isSought).toBe(true);
  });

  it('is said without user and password', () => {
    expect(sayHosts(two)).toBe('one.example.org:5432 or ::1:5433');
    expect(sayHosts('postgres://desk@one/ibidem')).toBe('one:5432');
  });

  it('leads to another database of the same servers', () => {
    expect(databaseIn(two)).toBe('ibidem');
    expect(databaseIn('postgres://de%20sk:secret@one')).toBe('de sk');
    const other = withDatabase(two, 'ibidem before');
    expect(databaseIn(other)).toBe('ibidem before');
    expect(hostsIn(other)?.hosts).toEqual(hostsIn(two)?.hosts);
    expect(wishIn(other)).toBe('read-write');
  });

  it('says what must be true of the server', () => {
    expect(wishIn(two)).toBe('read-write');
    expect(wishIn('postgres://desk@one/ibidem')).toBeUndefined();
  });

  it('is none where a host is missing', () => {
    expect(hostsIn('postgres://desk@one,/ibidem')).toBeUndefined();
    expect(hostsIn('mysql://one/ibidem')).toBeUndefined();
  });
});
