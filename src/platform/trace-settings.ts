import { OperatorError } from './operator-error';

/** By OpenTelemetry's own variables (Environment Variable Specification), as far as they are known here. */
export type TraceSettings = {
  /** Where traces go (OTLP over HTTP), with `/v1/traces`. */
  url: string;
  headers: Readonly<Record<string, string>>;
  serviceName: string;
  /** The share of traces that are recorded, 0 to 1. */
  share: number;
};

type Text = (name: string) => string | undefined;

/** Nothing where no endpoint is named. Throws OperatorError. */
export const traceSettingsIn = (text: Text): TraceSettings | undefined => {
  const endpoint = text('OTEL_EXPORTER_OTLP_ENDPOINT');
  if (endpoint === undefined) return undefined;
  if (!/^https?:\/\//.test(endpoint) || !URL.canParse(endpoint)) {
    throw new OperatorError(
      `OTEL_EXPORTER_OTLP_ENDPOINT must be an http or https address, not “${endpoint}”.`,
    );
  }
  return {
    url: `${endpoint.replace(/\/+$/, '')}/v1/traces`,
    headers: headersIn(text('OTEL_EXPORTER_OTLP_HEADERS') ?? ''),
    serviceName: text('OTEL_SERVICE_NAME') ?? 'ibidem',
    share: shareIn(text('OTEL_TRACES_SAMPLER_ARG') ?? '1'),
  };
};

/** `name=value,name=value`, where values may be percent-encoded (W3C Baggage). */
const headersIn = (text: string): Record<string, string> =>
  Object.fromEntries(
    text.split(',').flatMap((pair) => {
      const [name = '', ...value] = pair.split('=');
      return name.trim() === '' ? [] : [[name.trim(), decode(value.join('=').trim())]];
    }),
  );

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const shareIn = (text: string): number => {
  const share = Number(text);
  if (share >= 0 && share <= 1) return share;
  throw new OperatorError(`OTEL_TRACES_SAMPLER_ARG must be a number from 0 to 1, not “${text}”.`);
};
