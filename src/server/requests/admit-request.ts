import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { FindingParams } from '@/platform/finding';
import type { Gate } from '../rate-limits/rate-limits';
import { requestFinding, type RequestFault } from './findings';
import { isForeign } from './foreign-origin';
import { leadTo, refuseRequest } from './refuse-request';
import {
  announcedIn,
  hasBody,
  receiveBody,
  type BodyFault,
  type Incoming,
  type Pace,
} from './request-body';
import { ruleFor, type RequestRule } from './request-rules';
import { readTarget, type ReadTarget } from './request-target';

export type Admission = {
  /**
   * The path that a request asks for, whose `url` is put into its one writing; undefined where it was refused or led there.
   * Every reader's request passes here.
   */
  readAddress: (request: IncomingMessage, response: ServerResponse) => string | undefined;
  /** Whether a request may be handed on; else it has its answer. Called in the turn in which it came. */
  admit: (
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
  ) => Promise<boolean> | boolean;
};

type Options = { publicUrl: string; gate?: Gate | undefined; pace?: Pace | undefined };

/** What every request meets before any work is done for it. */
export const admission = ({ publicUrl, gate, pace = usualPace }: Options): Admission => ({
  readAddress: (request, response) => {
    const read = hasOneHost(request)
      ? readTarget({ target: request.url ?? '/', host: request.headers.host })
      : otherHost;
    if (read.kind === 'refused') {
      return void refuse(request, response, { fault: read.fault });
    }
    if (read.kind === 'moved' && isReading(request)) {
      return void leadTo(request, response, read.target);
    }
    request.url = read.target;
    return read.path;
  },

  admit: (request, response, path) => {
    // What came along with a request that was not understood is not understood either.
    if (misunderstood.has(request.socket)) return false;
    const rule = ruleFor(request.method ?? 'GET', path);
    const refusal = refusalOf(request, rule, publicUrl);
    if (refusal) {
      refuse(request, response, refusal);
      return false;
    }
    if (hasBody(request)) return admitWithBody(request, response, { rule, gate, pace });
    return !rule.isCounted || !gate || gate.admit(request, response, rule.isSignIn);
  },
});

const otherHost: ReadTarget = { kind: 'refused', fault: 'host-unreadable' };

/** Bodies may come slowly from afar, but not without end. */
const usualPace: Pace = { grace: 20_000, least: 16 * 1024 };

type Held = { rule: RequestRule; gate: Gate | undefined; pace: Pace };

/** The limits come first, so that what is sent in vain costs no more than what is asked in vain. */
const admitWithBody = async (
  request: IncomingMessage,
  response: ServerResponse,
  { rule, gate, pace }: Held,
): Promise<boolean> => {
  const { stranger, known } = rule.largestBody;
  const { socket } = request;
  const body = receiveBody(request, {
    pace,
    refuse: (fault, most) => {
      // An answer that has begun cannot be taken back.
      if (response.headersSent) socket.destroy();
      else refuse(request, response, { fault: faultIn(fault, most, rule), params: { most } });
    },
  });
  // What is too large for anybody costs no question.
  if (announcedIn(request) > known) return body.admit(known);
  if (rule.isCounted && gate && !(await gate.admit(request, response, rule.isSignIn))) return false;
  const isKnown = known > stranger && gate ? await gate.isKnown(request) : true;
  return letIn(request, response, body, isKnown ? known : stranger);
};

/** A person whose session has ended while they wrote is to log in again, and not to write less. */
const faultIn = (fault: BodyFault, most: number, { largestBody }: RequestRule): RequestFault =>
  fault === 'body-too-large' && most < largestBody.known ? 'body-needs-session' : fault;

/** RFC 9110 §10.1.1: who asks first whether to send it is told before anything comes. */
const letIn = (
  request: IncomingMessage,
  response: ServerResponse,
  body: Incoming,
  most: number,
): Promise<boolean> => {
  const admitted = body.admit(most);
  const waits = request.headers.expect?.toLowerCase() === '100-continue';
  if (waits && !response.headersSent) response.writeContinue();
  return admitted;
};

/** Connections on which it is not certain any more where a request begins. */
const misunderstood = new WeakSet<Socket>();

const isReading = ({ method }: IncomingMessage): boolean => method === 'GET' || method === 'HEAD';

type Refusal = { fault: RequestFault; params?: FindingParams; allow?: string };

const statusOf: Readonly<Record<RequestFault, number>> = {
  'address-unreadable': 400,
  'host-unreadable': 400,
  'address-too-long': 414,
  'body-unreadable': 400,
  'method-unknown': 405,
  'method-overridden': 400,
  'origin-foreign': 403,
  'body-type-unknown': 415,
  'body-too-large': 413,
  'body-needs-session': 401,
  'body-too-slow': 408,
};

const refuse = (
  request: IncomingMessage,
  response: ServerResponse,
  { fault, params, allow }: Refusal,
): void => {
  const status = statusOf[fault];
  if (status === 400) misunderstood.add(request.socket);
  refuseRequest(request, response, {
    status,
    finding: requestFinding(fault, params),
    headers: {
      ...(status === 400 ? { Connection: 'close' } : {}),
      ...(allow === undefined ? {} : { Allow: allow }),
    },
  });
};

/** Of what cannot be judged by the size of a body alone. */
const refusalOf = (
  request: IncomingMessage,
  rule: RequestRule,
  publicUrl: string,
): Refusal | undefined => {
  const { method = 'GET', headers } = request;
  const coding = headers['transfer-encoding'];
  // RFC 9112 §6.1: whoever knows another coding sees another end of this request than we do.
  if (coding !== undefined && coding !== 'chunked') return { fault: 'body-unreadable' };
  if (!rule.methods.includes(method)) {
    const allow = rule.methods.join(', ');
    return { fault: 'method-unknown', params: { method, known: allow }, allow };
  }
  if (isReading(request) || method === 'OPTIONS') return undefined;
  const override = overrideIn(headers);
  if (override !== undefined && !(method === 'POST' && override === 'GET')) {
    return { fault: 'method-overridden' };
  }
  const isQuestion = rule.isQuestion || override === 'GET';
  if (isForeign(headers, publicUrl) && !isOnItsOwn(request, isQuestion)) {
    return { fault: 'origin-foreign' };
  }
  if (!hasBody(request)) return undefined;
  const type = (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (rule.types.includes(type)) return undefined;
  if (override === 'GET' && type === 'application/x-www-form-urlencoded') return undefined;
  return {
    fault: 'body-type-unknown',
    params: { type: type || '?', known: rule.types.join(', ') },
  };
};

/** Headers by which some servers take one method for another. Payload knows the first two, with GET in a POST. */
const overrides = ['x-payload-http-method-override', 'x-http-method-override'] as const;
const others = ['x-http-method', 'x-method-override'] as const;

const overrideIn = (headers: IncomingHttpHeaders): string | undefined => {
  if (others.some((name) => headers[name] !== undefined)) return 'unknown';
  const given = overrides.flatMap((name) => headers[name] ?? []);
  return given.every((one) => one === 'GET') ? given[0] : 'unknown';
};

/** A page of another site with a key of its own, or with a question that anybody may ask; never with somebody's cookie. */
const isOnItsOwn = ({ headers }: IncomingMessage, isQuestion: boolean): boolean =>
  !/(?:^|;\s*)payload-token=/.test(headers.cookie ?? '') &&
  (isQuestion || headers.authorization !== undefined);

/** RFC 9112 §3.2: node:http keeps the first of several, and somebody else may have heeded the last. */
const hasOneHost = ({ rawHeaders }: IncomingMessage): boolean => {
  let hosts = 0;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index] ?? '';
    if (name.length === 4 && name.toLowerCase() === 'host') hosts += 1;
  }
  return hosts <= 1;
};
