import { createHash, createPrivateKey, generateKeyPairSync, sign } from 'node:crypto';

/**
 * A key and a certificate that vouches for itself, for a server that has none yet: X.509 v3 (RFC 5280) with ECDSA on
 * P-256 and SHA-256. Browsers warn of it, and they are right.
 *
 * @param {readonly string[]} hosts names and IPv4 addresses for which it is
 * @param {{ from: Date; until: Date }} period
 * @returns {{ key: string; certificate: string }} both as PEM
 */
export const selfSigned = (hosts, { from, until }) => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', {
    namedCurve: 'P-256',
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'der' },
  });
  const name = sequence(set(sequence(commonName, text(hosts[0] ?? 'localhost'))));
  const body = sequence(
    tagged(0xa0, integer(2)),
    integer(0x40, ...createHash('sha256').update(publicKey).digest().subarray(0, 15)),
    ecdsaWithSha256,
    name,
    sequence(time(from), time(until)),
    name,
    publicKey,
    tagged(0xa3, sequence(extension(subjectAltName, sequence(...hosts.map(alternative))))),
  );
  const signature = sign('sha256', body, createPrivateKey(privateKey));
  const der = sequence(body, ecdsaWithSha256, tagged(0x03, Buffer.from([0]), signature));
  const lines = der.toString('base64').replace(/.{64}(?=.)/g, '$&\n');
  return {
    key: privateKey,
    certificate: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
  };
};

/** DER (X.690): tag, length, content. */
const tagged = (tag, ...parts) => {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size =
    length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
};
const sequence = (...parts) => tagged(0x30, ...parts);
const set = (...parts) => tagged(0x31, ...parts);
const oid = (...bytes) => tagged(0x06, Buffer.from(bytes));
const text = (words) => tagged(0x0c, Buffer.from(words));
/** Positive, if its first byte is below 0x80. */
const integer = (...bytes) => tagged(0x02, Buffer.from(bytes));
/** GeneralizedTime, in seconds. */
const time = (at) =>
  tagged(0x18, Buffer.from(`${at.toISOString().replace(/\D/g, '').slice(0, 14)}Z`));
const extension = (id, value) => sequence(id, tagged(0x04, value));
const alternative = (host) =>
  /^\d+(\.\d+){3}$/.test(host)
    ? tagged(0x87, Buffer.from(host.split('.').map(Number)))
    : tagged(0x82, Buffer.from(host));

const commonName = oid(0x55, 4, 3);
const subjectAltName = oid(0x55, 0x1d, 0x11);
const ecdsaWithSha256 = sequence(oid(0x2a, 0x86, 0x48, 0xce, 0x3d, 4, 3, 2));
