import { createSocket } from 'node:dgram';

/** How the resolver is: it answers, says that it cannot (SERVFAIL), or takes questions and says nothing. */
export type Mood = 'answers' | 'fails' | 'silent';
export type Resolver = { be: (mood: Mood) => void; close: () => Promise<void> };

/** A resolver at `host`, port 53, to which every name under `suffix` is at `address`, and no other name is anything. */
export const startResolver = async (given: {
  host: string;
  suffix: string;
  address: string;
}): Promise<Resolver> => {
  const { host, suffix, address } = given;
  const now: { mood: Mood } = { mood: 'answers' };
  const socket = createSocket('udp4');
  socket.on('message', (asked, from) => {
    if (now.mood === 'silent') return;
    const said = answerTo(asked, now.mood, (name) => (name.endsWith(suffix) ? address : undefined));
    if (said) socket.send(said, from.port, from.address);
  });
  await new Promise<void>((resolve, reject) => {
    socket.once('error', reject).bind(53, host, resolve);
  });
  return {
    be: (mood) => void (now.mood = mood),
    close: () => new Promise((resolve) => socket.close(resolve)),
  };
};

const header = 12; // bytes, RFC 1035 §4.1.1
const types = { a: 1 } as const;
const codes = { fine: 0, failed: 2, noSuchName: 3 } as const;

type AddressOf = (name: string) => string | undefined;

/** RFC 1035, as much of it as a question for an address takes. */
const answerTo = (asked: Buffer, mood: Mood, addressOf: AddressOf): Buffer | undefined => {
  const name: string[] = [];
  let at = header;
  for (let length = asked[at] ?? 0; length > 0; length = asked[at] ?? 0) {
    name.push(asked.toString('ascii', at + 1, at + 1 + length).toLowerCase());
    at += 1 + length;
  }
  const end = at + 5;
  if (asked.length < end) return undefined;
  const address = addressOf(name.join('.'));
  const isGiven =
    mood === 'answers' && address !== undefined && asked.readUInt16BE(at + 1) === types.a;
  const code = mood === 'fails' ? codes.failed : address ? codes.fine : codes.noSuchName;
  const head = Buffer.from(asked.subarray(0, header));
  head.writeUInt16BE(0x8180 | code, 2); // an answer, with recursion
  head.writeUInt16BE(1, 4);
  head.writeUInt16BE(isGiven ? 1 : 0, 6);
  head.writeUInt32BE(0, 8);
  const parts = [head, asked.subarray(header, end)];
  if (isGiven) parts.push(record, Buffer.from(address.split('.').map(Number)));
  return Buffer.concat(parts);
};

/** The name that was asked for, A, IN, one second, four bytes. */
const record = Buffer.from([0xc0, header, 0, types.a, 0, 1, 0, 0, 0, 1, 0, 4]);
