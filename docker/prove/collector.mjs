/** Takes traces as OTLP over HTTP in JSON on port 4318, and prints a line for each span: trace, kind, service. */
import { createServer } from 'node:http';
import process from 'node:process';
import { json } from 'node:stream/consumers';

const attribute = (attributes, key) =>
  attributes.find((one) => one.key === key)?.value.stringValue ?? '?';

createServer(async (request, response) => {
  const { resourceSpans } = await json(request);
  for (const { resource, scopeSpans } of resourceSpans) {
    const service = attribute(resource.attributes, 'service.name');
    for (const { spans } of scopeSpans) {
      for (const { traceId, kind } of spans) console.log(traceId, kind, service);
    }
  }
  response.setHeader('Content-Type', 'application/json');
  response.end('{}');
}).listen(4318);

process.once('SIGTERM', () => process.exit(0));
