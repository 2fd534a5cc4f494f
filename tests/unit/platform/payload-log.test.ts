import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { APIError, Forbidden } from 'payload';
import { payloadLog } from '@/platform/payload-log';

const { options, destination } = payloadLog as unknown as {
  options: { serializers: { err: (error: unknown) => unknown } };
  destination: { write: (line: string) => void };
};

let lines: string[];
beforeEach(() => {
  lines = [];
  jest.spyOn(process.stderr, 'write').mockImplementation((line) => lines.push(String(line)) > 0);
});
afterEach(() => {
  jest.restoreAllMocks();
});

/** As pino does it, for which Payload has no door of its own. */
const tell = (error: Error) => {
  const err = options.serializers.err(error);
  destination.write(JSON.stringify({ level: 50, msg: error.message, err }));
};
const wrapped = (originalError?: Error) => new GraphQLError('No', { originalError });

describe('what Payload reports', () => {
  it.each([
    ['a wrong password', new APIError('The email or password provided is incorrect.', 401)],
    ['a refusal', new Forbidden()],
    ['invalid JSON', new APIError('Invalid JSON', 400)],
    ['a refusal within GraphQL', wrapped(new Forbidden())],
    ['a query that is none', wrapped()],
  ])('says nothing of %s', (_, err) => {
    tell(err);
    expect(lines).toEqual([]);
  });

  it.each([
    ['a defect', new TypeError('x is not a function')],
    ['a failure of ours', new APIError('The bucket did not answer', 502)],
    ['a defect within GraphQL', wrapped(new TypeError('x is not a function'))],
  ])('tells of %s, and where it happened', (_, err) => {
    tell(err);
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 'error', err: { stack: err.stack } });
  });
});
