import type { ServerResponse } from 'node:http';

/** Adds these headers when the answer begins, where it does not bring its own: the framework would say them twice. */
export const addHeaders = (
  response: ServerResponse,
  headers: Readonly<Record<string, string>>,
): void => {
  const writeHead = response.writeHead.bind(response) as (...given: unknown[]) => ServerResponse;
  response.writeHead = (...given: unknown[]) => {
    for (const [name, value] of Object.entries(headers)) {
      if (!response.hasHeader(name)) response.setHeader(name, value);
    }
    return writeHead(...given);
  };
};
