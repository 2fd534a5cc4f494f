import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';

/** What a TLS server is started with. */
export type Certified = { key: string; cert: string };

type Wish = {
  /** Names and IPv4 addresses for which it is given. */
  hosts: readonly string[];
  from?: Date;
  until?: Date;
  issuer?: Authority;
};
type Authority = Certified & { signingKey: KeyObject; name: string };

/** Somebody who gives certificates, in this process only. */
export const anAuthority = (): Authority => {
  const { privateKey: signingKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const name = 'An authority for tests';
  const self = { signingKey, name, key: '', cert: '' };
  return { ...self, ...issue(signingKey, name, { hosts: [], issuer: self }) };
};

/** A certificate of the issuer, or of its own when there is none. */
export const aCertificate = (wish: Wish): Certified => {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return issue(privateKey, wish.hosts[0] ?? 'nobody', wish);
};

/** X.509 v3 (RFC 5280), signed with ECDSA and SHA-256, as little of it as a TLS client asks for. */
const issue = (key: KeyObject, subject: string, wish: Wish): Certified => {
  const { hosts, issuer } = wish;
  const { from = new Date('2020-01-01'), until = new Date('2049-01-01') } = wish;
  const isAuthority = hosts.length === 0;
  const publicKey = publicPart(key);
  const body = sequence(
    tagged(0xa0, integer(2)),
    integer(...createHash('sha256').update(publicKey).digest().subarray(0, 8), 1),
    algorithm,
    nameOf(issuer?.name ?? subject),
    sequence(time(from), time(until)),
    nameOf(subject),
    publicKey,
    tagged(0xa3, sequence(isAuthority ? authorityMark : alternativeNames(hosts))),
  );
  const signature = sign('sha256', body, issuer?.signingKey ?? key);
  const der = sequence(body, algorithm, tagged(0x03, Buffer.from([0]), signature));
  return { key: key.export({ type: 'pkcs8', format: 'pem' }).toString(), cert: pem(der) };
};

const publicPart = (key: KeyObject): Buffer => {
  const { x, y } = key.export({ format: 'jwk' });
  const point = [x, y].map((part) => Buffer.from(part ?? '', 'base64url'));
  const curve = sequence(
    oid(0x2a, 0x86, 0x48, 0xce, 0x3d, 2, 1),
    oid(0x2a, 0x86, 0x48, 0xce, 0x3d, 3, 1, 7),
  );
  return sequence(curve, tagged(0x03, Buffer.from([0, 4]), ...point));
};

const tagged = (tag: number, ...parts: Buffer[]): Buffer => {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size =
    length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
};
const sequence = (...parts: Buffer[]) => tagged(0x30, ...parts);
const oid = (...bytes: number[]) => tagged(0x06, Buffer.from(bytes));
/** A leading zero keeps it positive. */
const integer = (...bytes: number[]) =>
  tagged(0x02, Buffer.from((bytes[0] ?? 0) > 127 ? [0, ...bytes] : bytes));
const text = (words: string) => tagged(0x0c, Buffer.from(words));
const time = (at: Date) =>
  tagged(0x18, Buffer.from(`${at.toISOString().replace(/[-:T]/g, '').slice(0, 14)}Z`));
const nameOf = (words: string) => sequence(tagged(0x31, sequence(oid(0x55, 4, 3), text(words))));

const algorithm = sequence(oid(0x2a, 0x86, 0x48, 0xce, 0x3d, 4, 3, 2));
const extension = (id: Buffer, value: Buffer) => sequence(id, tagged(0x04, value));
const authorityMark = sequence(
  oid(0x55, 0x1d, 0x13),
  tagged(0x01, Buffer.from([255])),
  tagged(0x04, sequence(tagged(0x01, Buffer.from([255])))),
);
const alternativeNames = (hosts: readonly string[]) =>
  extension(oid(0x55, 0x1d, 0x11), sequence(...hosts.map(alternativeName)));
const alternativeName = (host: string) =>
  /^[\d.]+$/.test(host)
    ? tagged(0x87, Buffer.from(host.split('.').map(Number)))
    : tagged(0x82, Buffer.from(host));

const pem = (der: Buffer): string =>
  `-----BEGIN CERTIFICATE-----\n${der.toString('base64').replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`;
