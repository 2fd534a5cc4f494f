import { jest } from '@jest/globals';

export type Logged = { level: string; message: string } & Record<string, unknown>;

/** Keeps what is logged from the terminal, and gives it as it stands. Until mocks are restored. */
export const linesOf = (stream: NodeJS.WriteStream): (() => Logged[]) => {
  const lines: Logged[] = [];
  const write = stream.write.bind(stream);
  jest.spyOn(stream, 'write').mockImplementation((text, ...rest) => {
    // What is printed besides, as by the runner of the tests, goes its way.
    if (!String(text).startsWith('{"time"')) return write(text, ...(rest as []));
    lines.push(JSON.parse(String(text)) as Logged);
    return true;
  });
  return () => lines;
};
