/** The floor: node:http sending the bytes of a file, with the headers of another, and nothing else. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const [body, headers] = process.argv.slice(2);
const bytes = readFileSync(body);
const pairs = JSON.parse(readFileSync(headers, 'utf8'));

createServer((_, response) => {
  response.writeHead(200, pairs);
  response.end(bytes);
}).listen(Number(process.env.PORT), '127.0.0.1', () => console.log('bare server ready'));
