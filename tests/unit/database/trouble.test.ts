import { describe, expect, it } from '@jest/globals';
import { troubleOf } from '@/database/trouble';

const withCode = (code: string, message = 'as the driver says it') =>
  Object.assign(new Error(message), { code });

describe('trouble with the database', () => {
  it.each(['ECONNREFUSED', 'ECONNRESET', '57P01', '57P03', '08006', '53300'])(
    'is that it is away: %s',
    (code) => expect(troubleOf(withCode(code))).toBe('away'),
  );

  it.each([
    'Connection terminated unexpectedly',
    'Connection terminated due to connection timeout',
    'timeout exceeded when trying to connect',
    'Query read timeout',
    'Cannot use a pool after calling end on the pool',
  ])('is that it is away: “%s”', (message) => expect(troubleOf(new Error(message))).toBe('away'));

  it('is that its disk is full, or ours', () => {
    expect(troubleOf(withCode('53100', 'could not extend file "base/1": No space left'))).toBe(
      'full',
    );
    expect(troubleOf(withCode('ENOSPC'))).toBe('full');
  });

  it('is found within what libraries make of it', () => {
    const wrapped = new Error('Failed query', { cause: withCode('57P01') });
    expect(troubleOf(new Error('Something went wrong', { cause: wrapped }))).toBe('away');
  });

  it.each(['23505', '40001', '42P01', ''])('is not the fault of a question: %s', (code) =>
    expect(troubleOf(withCode(code))).toBeUndefined(),
  );
});
