import type { IncomingMessage } from 'node:http';

/** Why a body is not taken in. */
export type BodyFault = 'body-too-large' | 'body-too-slow';

export type Pace = {
  /** Milliseconds that any body may take. */
  grace: number;
  /** Bytes a second that it must come with beyond that. */
  least: number;
};

type Options = {
  pace: Pace;
  /** Told once, when the limit or the time is over. Nothing of the body comes after that. */
  refuse: (fault: BodyFault, most: number) => void;
};

/** A body on its way in. */
export type Incoming = {
  /**
   * Says how large it may be: until then only as much comes as one read from the network brings. A small one is
   * waited for, so that nothing begins to work for somebody who sends a byte a minute.
   * Resolves to whether it may be handed on.
   */
  admit: (most: number) => Promise<boolean>;
};

/** Bodies up to this many bytes are handed on when they are complete; larger ones flow through. */
const small = 1024 * 1024;

/**
 * Counts what comes at the place where node:http puts it into the stream, whatever was announced and whoever reads it. Must be
 * called in the same turn in which the request arrived.
 */
export const receiveBody = (request: IncomingMessage, { pace, refuse }: Options): Incoming => {
  const begun = performance.now();
  const push = request.push.bind(request);
  // A request parts from its connection when it is answered, which may be before all of it has come.
  const { socket } = request;
  let most = Infinity;
  let received = 0;
  let isHeld = false;
  let settle: ((isIn: boolean) => void) | undefined;

  const settleWith = (isIn: boolean) => {
    clearTimeout(timer);
    socket.off('close', gone);
    settle?.(isIn);
  };
  const gone = () => settleWith(false);
  const fail = (fault: BodyFault) => {
    // Said once, whatever else is wrong with it.
    if (most < 0) return;
    const limit = most;
    most = -1;
    refuse(fault, limit);
    settleWith(false);
  };
  const allowance = () => pace.grace + (received / pace.least) * 1_000;
  const left = () => begun + allowance() - performance.now();
  const look = () => {
    if (request.complete || request.destroyed) return;
    if (left() > 0) timer = setTimeout(look, left());
    // What came while this process was busy has yet to be read.
    else setImmediate(() => (left() > 0 || request.complete ? look() : fail('body-too-slow')));
  };
  let timer = setTimeout(look, pace.grace);
  socket.once('close', gone);

  request.push = (chunk: Buffer | null, encoding) => {
    // Refused already: what still comes is nobody's.
    if (most < 0) return true;
    received += chunk?.length ?? 0;
    if (received > most) {
      fail('body-too-large');
      return true;
    }
    const wantsMore = push(chunk, encoding);
    if (chunk === null) settleWith(true);
    return wantsMore || isHeld;
  };

  const wait = () =>
    new Promise<boolean>((resolve) => {
      settle = resolve;
      isHeld = true;
      // What came before the decision may have stopped the reading.
      request._read(0);
    });

  return {
    admit: (limit) => {
      if (most < 0 || request.destroyed) return Promise.resolve(false);
      most = limit;
      if (Math.max(received, announcedIn(request)) > limit) {
        fail('body-too-large');
        return Promise.resolve(false);
      }
      return request.complete || limit > small ? Promise.resolve(true) : wait();
    },
  };
};

/** Bytes of the body as its sender counts them; 0 where nothing is said. */
export const announcedIn = ({ headers }: IncomingMessage): number =>
  Number(headers['content-length'] ?? 0);

/** RFC 9112 §6.3. */
export const hasBody = (request: IncomingMessage): boolean =>
  request.headers['transfer-encoding'] !== undefined || announcedIn(request) > 0;
