import { connect, type Socket } from 'node:net';

export type RawConnection = {
  socket: Socket;
  send: (bytes: string | Buffer) => void;
  /** All that came until the other side closed the connection. */
  answer: Promise<string>;
};

/** A connection on which a test says exactly what it wants, be it HTTP or not. */
export const rawConnection = (port: number): RawConnection => {
  const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
  const chunks: Buffer[] = [];
  const answer = new Promise<string>((resolve) => {
    const done = () => {
      socket.end();
      resolve(Buffer.concat(chunks).toString('latin1'));
    };
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('end', done);
    socket.on('close', done);
    // Whoever is hung up on while still sending hears of it here.
    socket.on('error', done);
  });
  return { socket, send: (bytes) => void socket.write(bytes), answer };
};

/** What is answered to one request, said as it is. */
export const askRaw = (port: number, request: string): Promise<string> => {
  const { send, answer } = rawConnection(port);
  send(request);
  return answer;
};
