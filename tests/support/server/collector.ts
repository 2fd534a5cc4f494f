import { Ajv } from 'ajv';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { OtlpSpan } from '@/server/traces/otlp-tracer';

export type Received = OtlpSpan & { service: string };

/** What a collector of OpenTelemetry is like for whoever sends: takes OTLP/HTTP in JSON, and refuses what the schema does not allow. */
export type Collector = {
  /** For OTEL_EXPORTER_OTLP_ENDPOINT. */
  url: string;
  spans: () => readonly Received[];
  /** Why messages were refused. */
  refusals: () => readonly string[];
  headers: () => readonly NodeJS.Dict<string | string[]>[];
  close: () => Promise<void>;
};

type Message = {
  resourceSpans: {
    resource: { attributes: { key: string; value: { stringValue?: string } }[] };
    scopeSpans: { spans: OtlpSpan[] }[];
  }[];
};

export const startCollector = async (): Promise<Collector> => {
  const schema = readFileSync('tests/fixtures/schemas/otlp-traces.schema.json', 'utf8');
  const isMessage = new Ajv({ allErrors: true }).compile<Message>(JSON.parse(schema) as object);
  const spans: Received[] = [];
  const refusals: string[] = [];
  const headers: NodeJS.Dict<string | string[]>[] = [];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      headers.push(request.headers);
      const message: unknown = JSON.parse(body);
      const isRight =
        request.url === '/v1/traces' && request.headers['content-type'] === 'application/json';
      if (!isRight || !isMessage(message)) {
        refusals.push(`${request.url} ${JSON.stringify(isMessage.errors)}`);
        return response.writeHead(400).end('{}');
      }
      for (const { resource, scopeSpans } of message.resourceSpans) {
        const named = resource.attributes.find(({ key }) => key === 'service.name');
        const service = named?.value.stringValue ?? '';
        for (const scope of scopeSpans)
          spans.push(...scope.spans.map((span) => ({ ...span, service })));
      }
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"partialSuccess":{}}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    spans: () => spans,
    refusals: () => refusals,
    headers: () => headers,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
};
