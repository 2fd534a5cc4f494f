import { describe, expect, it } from '@jest/globals';
import { APIError, formatErrors, ValidationError } from 'payload';

import { knowErrorsOfAnyCopy } from '@/platform/errors-of-any-copy';

/** As another bundle would have made it: the same fields, another class, and a shortened name. */
const fromAnotherCopy = (): APIError =>
  Object.assign(new Error('Somebody was faster.'), {
    name: '',
    data: { findings: [] },
    isOperational: true,
    isPublic: true,
    status: 409,
  });

describe('an error of another copy of Payload', () => {
  knowErrorsOfAnyCopy();

  it('is answered with its message and its data', () => {
    expect(formatErrors(fromAnotherCopy())).toEqual({
      errors: [{ name: '', message: 'Somebody was faster.', data: { findings: [] } }],
    });
  });

  it('is no error of a kind of its own', () => {
    expect(fromAnotherCopy() instanceof ValidationError).toBe(false);
    expect(new Error('A defect.') instanceof APIError).toBe(false);
    expect(new APIError('No.') instanceof APIError).toBe(true);
  });
});
