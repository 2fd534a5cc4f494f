/**
 * Makes what no two publications may share, once, before anything else of docker-compose.yml starts. Each folder below
 * /secrets is a volume that only those mount who need it. What an operator puts into docker/secrets comes before what
 * is made; what was made is kept.
 */
import { randomBytes, X509Certificate } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { selfSigned } from './self-signed.mjs';

const made = process.argv[2] ?? '/secrets';
const brought = process.argv[3] ?? '/brought';
const { PUBLIC_URL, SMTP_URL = '', S3_BUCKET, S3_ACCESS_KEY_ID } = process.env;

const textIn = (file) => (existsSync(file) ? readFileSync(file, 'utf8').trim() : '');

/** What is there and cannot be read must not be taken for missing: a new secret in its place would end every session. */
const namesBrought = () => {
  try {
    return existsSync(brought) ? readdirSync(brought) : [];
  } catch {
    console.error('docker/secrets is closed to user 1000: chmod 755 docker/secrets');
    return process.exit(1);
  }
};
const names = namesBrought();
const broughtBy = (name) => {
  try {
    return names.includes(name) ? readFileSync(join(brought, name), 'utf8').trim() : '';
  } catch {
    console.error(
      `docker/secrets/${name} is closed to user 1000: chmod 644 docker/secrets/${name}`,
    );
    return process.exit(1);
  }
};

/** Whole or not at all: a process that starts meanwhile finds the old one. Read by the other user of its volume as well. */
const put = (path, content) => {
  const file = join(made, path);
  if (textIn(file) === content.trim() && existsSync(file)) return;
  writeFileSync(`${file}.part`, content, { mode: 0o444 });
  renameSync(`${file}.part`, file);
};

const kept = (path, make) => textIn(join(made, path)) || make();
const random = () => randomBytes(32).toString('hex');

const password = broughtBy('postgres-password') || kept('postgres/password', random);
put('postgres/password', password);
put('ibidem/database-url', `postgres://ibidem:${password}@postgres:5432/ibidem`);
put('ibidem/payload-secret', broughtBy('payload-secret') || kept('ibidem/payload-secret', random));
put('ibidem/backup-key', broughtBy('backup-key'));
put('ibidem/smtp-url', broughtBy('smtp-url') || SMTP_URL);

// Without the name of a key the machine's own role opens the bucket, and there is no secret.
const key = broughtBy('s3-secret-access-key') || kept('storage/s3-secret-access-key', random);
put('storage/s3-secret-access-key', key);
put('ibidem/s3-secret-access-key', S3_ACCESS_KEY_ID ? key : '');
// A bucket is a folder for the storage of docker-compose.yml.
mkdirSync(join(made, 'bucket', S3_BUCKET || 'ibidem'), { recursive: true });

/** Days before its end at which a certificate of our own making is made anew. */
const spare = 30;
const day = 86_400_000;

const makeCertificate = () => {
  const now = new Date();
  const host = new URL(PUBLIC_URL || 'https://localhost').hostname;
  const hosts = [...new Set([host, 'localhost', '127.0.0.1'])];
  const old = textIn(join(made, 'certificate/certificate.pem'));
  const x509 = old && new X509Certificate(old);
  const isGood =
    x509 && x509.checkHost(host) && new Date(x509.validTo).getTime() > now.getTime() + spare * day;
  if (isGood) return;
  const period = {
    from: new Date(now.getTime() - day),
    until: new Date(now.getTime() + 397 * day),
  };
  const { key: privateKey, certificate } = selfSigned(hosts, period);
  put('certificate/key.pem', privateKey);
  put('certificate/certificate.pem', certificate);
};

if (broughtBy('certificate.pem')) {
  put('certificate/key.pem', `${broughtBy('key.pem')}\n`);
  put('certificate/certificate.pem', `${broughtBy('certificate.pem')}\n`);
} else makeCertificate();

console.log('Passwords, secrets and the certificate are there.');
