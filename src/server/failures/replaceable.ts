import type { ServerResponse } from 'node:http';

/** Answers in place of the one that was being made. */
type Instead = () => void;

/**
 * An answer that may be replaced as long as nothing of it was sent: `judge` hears its status when it begins. Returns how
 * to replace it without waiting for its beginning, as when nobody makes it any more. Whoever makes it need not know, and
 * may wrap the response for purposes of their own, as for compressing it.
 */
export const replaceable = (
  response: ServerResponse,
  judge: (status: number) => Instead | undefined,
): ((instead: Instead) => void) => {
  // As whoever stands before us has left them.
  const own = {
    writeHead: response.writeHead.bind(response) as (...args: unknown[]) => ServerResponse,
    write: response.write.bind(response) as (...args: unknown[]) => boolean,
    end: response.end.bind(response) as (...args: unknown[]) => ServerResponse,
    flushHeaders: response.flushHeaders.bind(response),
  };
  let isDecided = false;
  let isReplaced = false;

  const replace = (instead: Instead) => {
    isDecided = true;
    Object.assign(response, own);
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    instead();
    isReplaced = true;
    fallSilent(response);
  };
  /** Whether the answer was replaced, now or before: who has wrapped the response may still hold what is given here. */
  const decide = (status: number): boolean => {
    if (isDecided) return isReplaced;
    isDecided = true;
    const instead = response.headersSent ? undefined : judge(status);
    if (instead) replace(instead);
    return isReplaced;
  };

  Object.assign(response, {
    writeHead: (status: number, ...rest: unknown[]) =>
      decide(status) ? response : own.writeHead(status, ...rest),
    write: (...args: unknown[]) => decide(response.statusCode) || own.write(...args),
    end: (...args: unknown[]) => (decide(response.statusCode) ? response : own.end(...args)),
    flushHeaders: () => {
      if (!decide(response.statusCode)) own.flushHeaders();
    },
  });

  return (instead) => {
    if (!isDecided && !response.headersSent) replace(instead);
  };
};

/** What comes from now on belongs to an answer that nobody gets. */
const fallSilent = (response: ServerResponse): void => {
  const nothing = () => response;
  Object.assign(response, {
    writeHead: nothing,
    end: nothing,
    setHeader: nothing,
    appendHeader: nothing,
    write: () => true,
    removeHeader: () => undefined,
    flushHeaders: () => undefined,
  });
};
