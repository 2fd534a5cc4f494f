/** Payload's doors behind a bare node:http server, for figures that Next has no part in. Prints `ready` when it is. */
import { createServer } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { handleEndpoints } from 'payload';
import { bootPayload } from '../support/database/boot-payload';
import { takePlaceOfShared } from '../support/database/shared-payload';

const { DATABASE_URL: databaseUrl = '', PORT: port = '' } = process.env;

const start = async (): Promise<void> => {
  takePlaceOfShared(await bootPayload(databaseUrl));
  const { default: config } = await import('@payload-config');
  const server = createServer((asked, answer) => {
    const respond = async () => {
      const headers = new Headers();
      for (const [name, value] of Object.entries(asked.headers)) headers.set(name, String(value));
      const request = new Request(`http://127.0.0.1:${port}${asked.url}`, { headers });
      const { status, headers: given, body } = await handleEndpoints({ config, request });
      answer.writeHead(status, Object.fromEntries(given));
      if (body) await pipeline(Readable.fromWeb(body as never), answer);
      else answer.end();
    };
    respond().catch(() => answer.destroy());
  });
  server.listen(Number(port), '127.0.0.1', () => console.log('ready'));
};

await start();
