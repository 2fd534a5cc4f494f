#!/usr/local/bin/node
/**
 * Stands in for axllent/mailpit: takes every letter on port 1025 and tells of it at `/api/v1/messages` on port 8025,
 * in as much of Mailpit's form as a check needs. `readyz` says whether one runs.
 */
import { createServer as createHttpServer } from 'node:http';
import { createServer } from 'node:net';
import process from 'node:process';

if (process.argv[2] === 'readyz') {
  const answer = await fetch('http://127.0.0.1:8025/readyz').catch(() => undefined);
  process.exit(answer?.ok ? 0 : 1);
}

const messages = [];

createServer((socket) => {
  const said = { lines: '', letter: undefined, to: [] };
  const say = (line) => socket.write(`${line}\r\n`);
  socket.setEncoding('utf8').on('error', () => undefined);
  socket.on('data', (chunk) => {
    said.lines += chunk;
    for (let end = said.lines.indexOf('\r\n'); end !== -1; end = said.lines.indexOf('\r\n')) {
      const line = said.lines.slice(0, end);
      said.lines = said.lines.slice(end + 2);
      if (said.letter) take(said, line, say);
      else command(said, line, say, socket);
    }
  });
  say('220 mail');
}).listen(1025);

/** RFC 5321, 4.5.2: a line that begins with a dot has one more. */
const take = (said, line, say) => {
  if (line !== '.') return void said.letter.push(line.replace(/^\./, ''));
  const source = said.letter.join('\r\n');
  const Subject = /^Subject: (.*)$/im.exec(source)?.[1] ?? '';
  messages.unshift({ Subject, To: said.to.map((Address) => ({ Address })), Size: source.length });
  said.letter = undefined;
  said.to = [];
  say('250 kept');
};

const command = (said, line, say, socket) => {
  const verb = line.slice(0, 4).toUpperCase();
  if (verb === 'RCPT') said.to.push(/<([^>]*)>/.exec(line)?.[1] ?? '');
  if (verb === 'DATA') {
    said.letter = [];
    return say('354 go on');
  }
  if (verb === 'QUIT') {
    say('221 good bye');
    return socket.end();
  }
  say('250 fine');
};

createHttpServer(({ url }, response) => {
  const isList = url?.startsWith('/api/v1/messages');
  response.setHeader('Content-Type', 'application/json');
  response.end(isList ? JSON.stringify({ messages, total: messages.length }) : '{}');
}).listen(8025);

process.once('SIGTERM', () => process.exit(0));
