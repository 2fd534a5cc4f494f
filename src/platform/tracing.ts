export type SpanKind = 'internal' | 'server' | 'client' | 'consumer';
export type Attributes = Readonly<Record<string, string | number | boolean>>;

/** A piece of work that a trace is to show. */
export type SpanWish = {
  name: string;
  kind: SpanKind;
  /** Names as OpenTelemetry's conventions have them; nothing personal. */
  attributes?: Attributes;
  /** What it is part of, as `traceparent` says it (W3C Trace Context). Absent: the work in hand. */
  parent?: string | undefined;
};

export type Span = {
  /** W3C Trace Context: for whoever goes on with the work elsewhere. */
  traceparent: string;
  set: (attributes: Attributes) => void;
  fail: (reason: string) => void;
  end: () => void;
};

export type Tracer = {
  begin: (wish: SpanWish) => Span;
  within: <T>(span: Span, work: () => T) => T;
  inHand: () => Span | undefined;
};

/** Next's bundle has a copy of this module of its own, and what it does is part of the same traces. */
const key = Symbol.for('ibidem.tracer');
type Shared = { [key]?: Tracer | undefined };
const shared = globalThis as Shared;

export const traceWith = (tracer: Tracer | undefined): void => {
  shared[key] = tracer;
};

/** Does work as a span that the work ends itself, such as with the end of an answer. Costs nothing where nobody traces. */
export const tracedUntilEnd = <T>(wish: SpanWish, work: (span: Span | undefined) => T): T => {
  const tracer = shared[key];
  if (!tracer) return work(undefined);
  const span = tracer.begin(wish);
  return tracer.within(span, () => work(span));
};

/** Does work as a span that ends with it, or with what it promises. */
export const traced = <T>(wish: SpanWish, work: () => T): T =>
  shared[key] ? tracedUntilEnd(wish, (span) => endingWith(span, work)) : work();

/** The same where the work is a part of something else, and not a trace of its own. */
export const tracedInside = <T>(wish: () => SpanWish, work: () => T): T =>
  shared[key]?.inHand() ? traced(wish(), work) : work();

/** The `traceparent` of the work in hand; undefined where nobody traces, or nothing is in hand. */
export const traceInHand = (): string | undefined => shared[key]?.inHand()?.traceparent;

const endingWith = <T>(span: Span | undefined, work: () => T): T => {
  const fail = (error: unknown) => {
    span?.fail(error instanceof Error ? error.name : 'Error');
    span?.end();
  };
  try {
    const result = work();
    if (!(result instanceof Promise)) {
      span?.end();
      return result;
    }
    result.then(() => span?.end(), fail);
    return result;
  } catch (error) {
    fail(error);
    throw error;
  }
};
