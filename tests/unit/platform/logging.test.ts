import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { asText } from '@/platform/log-line';
import { hearLog, log } from '@/platform/logging';
import { workingOn } from '@/platform/work-context';
import { linesOf, type Logged } from '@support/server/logged';

let lines: () => Logged[];
beforeEach(() => {
  lines = linesOf(process.stderr);
});
afterEach(() => {
  jest.restoreAllMocks();
  delete process.env.IBIDEM_LOG;
});

describe('a line of the log', () => {
  it('says which request and which job it belongs to', async () => {
    await workingOn({ request: 'abc-1' }, async () => {
      await Promise.resolve();
      workingOn({ job: 'ensure-mail-is-sent' }, () => log('warn', 'It waits', { mail: 4 }));
    });
    log('warn', 'Nothing in hand');
    expect(lines()).toEqual([
      {
        time: expect.any(String),
        level: 'warn',
        message: 'It waits',
        request: 'abc-1',
        job: 'ensure-mail-is-sent',
        mail: 4,
      },
      { time: expect.any(String), level: 'warn', message: 'Nothing in hand' },
    ]);
  });

  it('is written from the level on that was asked for', () => {
    log('info', 'Request');
    process.env.IBIDEM_LOG = 'info';
    log('info', 'Request');
    log('debug', 'How');
    expect(lines().map(({ message }) => message)).toEqual(['Request']);
  });

  it('has nothing personal, whoever writes it', () => {
    const heard: unknown[] = [];
    const stop = hearLog((line) => heard.push(line));
    log('error', 'No letter to a@b.example', { email: 'a@b.example' });
    stop();
    log('error', 'Not heard');
    expect(lines()[0]).toMatchObject({ message: 'No letter to (e-mail)', email: '(hidden)' });
    expect(heard).toEqual([lines()[0]]);
  });

  it('is one for people on a terminal', () => {
    const line = { time: '2026-11-30T12:03:11.123Z', level: 'warn', message: 'It waits', mail: 4 };
    expect(asText({ ...line, reason: 'no answer', stack: 'Error\n  at x' })).toBe(
      '12:03:11  WARN   It waits  mail=4  reason="no answer"\n    Error\n      at x\n',
    );
  });
});
