import { execFileSync } from 'node:child_process';
import { createPrivateKey, X509Certificate } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { parse } from 'yaml';

type Service = {
  image: string;
  user: string;
  restart: string;
  environment?: Record<string, string>;
  volumes?: string[];
  ports?: string[];
  profiles?: string[];
  networks: string[];
  read_only: boolean;
  cap_drop: string[];
  security_opt: string[];
  mem_limit: string;
  build?: { context: string; dockerfile: string };
};
type Compose = { services: Record<string, Service>; volumes: Record<string, unknown> };

const read = (file: string) => readFileSync(file, 'utf8');
const compose = parse(read('docker/docker-compose.yml'), { merge: true }) as Compose;
const small = parse(read('docker/docker-compose.small.yml')) as Compose;
const services = Object.entries(compose.services);
const service = (name: string): Service => {
  const found = compose.services[name];
  if (!found) throw new Error(`There is no ${name}`);
  return found;
};

describe('docker-compose.yml', () => {
  it('follows the Compose Specification', () => {
    const schema = JSON.parse(read('tests/fixtures/compose-spec/compose-spec.json')) as Record<
      string,
      unknown
    >;
    const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
    // Ajv knows the draft by its http address only.
    const validate = ajv.compile({ ...schema, $schema: 'http://json-schema.org/draft-07/schema#' });
    validate(compose);
    expect(validate.errors ?? []).toEqual([]);
    expect(validate({ ...compose, services: { web: { imaje: 'x' } } })).toBe(false);
  });

  it('runs one image in every role', () => {
    const roles = ['secrets', 'migrate', 'web', 'worker', 'backup'].map(service);
    expect(new Set(roles.map(({ image }) => image))).toEqual(new Set(['ibidem']));
    expect(service('web').environment?.IBIDEM_ROLE).toBe('web');
    expect(service('worker').environment?.IBIDEM_ROLE).toBe('worker');
  });

  it.each(services)('confines %s', (_, one) => {
    expect(one.user).toMatch(/^(postgres|[1-9]\d*:[1-9]\d*)$/);
    expect(one.read_only).toBe(true);
    expect(one.cap_drop).toEqual(['ALL']);
    expect(one.security_opt).toEqual(['no-new-privileges:true']);
    expect(one.mem_limit).toMatch(/\d[mg]\}?$/);
  });

  it('hands secrets over by file, from volumes that only those mount who need them', () => {
    for (const [, { environment = {}, volumes = [] }] of services) {
      for (const [name, value] of Object.entries(environment)) {
        if (!/PASSWORD|SECRET|DATABASE_URL|_KEY$/.test(name)) continue;
        expect(name).toMatch(/_FILE$/);
        expect(value).toMatch(/^\/run\/secrets\//);
        expect(volumes.join()).toMatch(/secrets-of-\w+:\/run\/secrets:ro/);
      }
    }
    expect(JSON.stringify(compose)).not.toMatch(/postgres:\/\//);
    const whoMounts = (volume: string) =>
      services
        .filter(([, one]) => (one.volumes ?? []).join().includes(volume))
        .map(([name]) => name);
    expect(whoMounts('secrets-of-postgres')).toEqual(['secrets', 'postgres']);
    expect(whoMounts('secrets-of-storage')).toEqual(['secrets', 'storage']);
  });

  it('opens no private addresses to the fetcher', () => {
    expect(JSON.stringify(compose)).not.toContain('IBIDEM_ALLOW_FETCH');
  });

  it('keeps what lasts in named volumes', () => {
    const named = services
      .flatMap(([, { volumes = [] }]) => volumes)
      .map((volume) => volume.split(':')[0] ?? '')
      .filter((volume) => !volume.startsWith('.'));
    expect(Object.keys(compose.volumes).sort()).toEqual([...new Set(named)].sort());
  });

  it('lets nobody in but through nginx, and the database nowhere', () => {
    const published = services.filter(([, { ports }]) => ports).map(([name]) => name);
    expect(published).toEqual(['nginx', 'mail']);
    expect(service('mail').profiles).toEqual(['mail']);
    expect(service('postgres').networks).toEqual(['inside']);
  });
});

describe('docker-compose.small.yml', () => {
  it('stays within a gigabyte', () => {
    const limits = Object.values(small.services).map(({ mem_limit }) => parseInt(mem_limit || '0'));
    expect(limits.reduce((sum, limit) => sum + limit)).toBe(1024);
  });
});

describe('Dockerfile', () => {
  const dockerfile = read('docker/Dockerfile');

  it('runs Node 24 as an ordinary user, without a shell', () => {
    const images = [...dockerfile.matchAll(/^FROM (\S+)/gm)].map(([, image]) => image);
    expect(images).toEqual([
      'node:24-bookworm-slim',
      'dependencies',
      'gcr.io/distroless/cc-debian12',
    ]);
    expect(read('.nvmrc').trim()).toBe('24');
    expect(dockerfile.slice(dockerfile.lastIndexOf('FROM'))).toMatch(/^USER 1000:1000$/m);
  });

  it('copies only what is there', () => {
    const kept = read('docker/Dockerfile.dockerignore')
      .split('\n')
      .filter((line) => line.startsWith('!'))
      .map((line) => line.slice(1));
    for (const file of ['app', 'collections', 'src', 'package.json', 'docker/*.mjs']) {
      expect(kept).toContain(file);
    }
    for (const file of kept) expect(statSync(file.replace('/*.mjs', ''))).toBeDefined();
  });
});

describe('make-secrets.mjs', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'ibidem-secrets-'));
  const brought = path.join(folder, 'brought');
  afterAll(() => rmSync(folder, { recursive: true }));

  const make = (variables: Record<string, string> = {}) => {
    for (const name of ['ibidem', 'postgres', 'storage', 'certificate', 'bucket', 'brought']) {
      mkdirSync(path.join(folder, name), { recursive: true });
    }
    const { PATH } = process.env;
    const env = { NODE_ENV: 'production' as const, PATH, ...variables };
    execFileSync(process.execPath, ['docker/make-secrets.mjs', folder, brought], { env });
    return (file: string) => read(path.join(folder, file));
  };

  it('makes every secret once, and keeps what is there', () => {
    const first = make();
    const password = first('postgres/password');
    expect(password).toMatch(/^[0-9a-f]{64}$/);
    expect(first('ibidem/payload-secret')).toMatch(/^[0-9a-f]{64}$/);
    expect(first('ibidem/payload-secret')).not.toBe(password);
    expect(first('ibidem/database-url')).toBe(`postgres://ibidem:${password}@postgres:5432/ibidem`);
    const names = readdirSync(path.join(folder, 'ibidem'));
    const before = [...names.map((name) => first(`ibidem/${name}`)), first('certificate/key.pem')];
    const again = make();
    expect([...names.map((name) => again(`ibidem/${name}`)), again('certificate/key.pem')]).toEqual(
      before,
    );
  });

  it('has a file for each that the compose file names', () => {
    make();
    const names = services.flatMap(([, { environment = {} }]) =>
      Object.values(environment).filter((value) => value.startsWith('/run/secrets/')),
    );
    const made = ['ibidem', 'postgres'].flatMap((one) => readdirSync(path.join(folder, one)));
    for (const name of names) expect(made).toContain(path.basename(name));
  });

  it('has no secret for a bucket that the role of the machine opens', () => {
    expect(make()('ibidem/s3-secret-access-key')).toBe('');
    const named = make({ S3_ACCESS_KEY_ID: 'ibidem' });
    expect(named('ibidem/s3-secret-access-key')).toBe(named('storage/s3-secret-access-key'));
    expect(named('ibidem/s3-secret-access-key')).toHaveLength(64);
  });

  it('prefers what was brought', () => {
    mkdirSync(brought, { recursive: true });
    writeFileSync(path.join(brought, 'payload-secret'), 'mine\n');
    expect(make()('ibidem/payload-secret')).toBe('mine');
  });

  it('makes a certificate for the public address, and anew for another one', () => {
    const PUBLIC_URL = 'https://news.example.org';
    const certificate = () =>
      new X509Certificate(make({ PUBLIC_URL })('certificate/certificate.pem'));
    const made = certificate();
    expect(made.checkHost('news.example.org')).toBeDefined();
    expect(made.checkIP('127.0.0.1')).toBeDefined();
    expect(made.verify(made.publicKey)).toBe(true);
    const key = createPrivateKey(read(path.join(folder, 'certificate/key.pem')));
    expect(made.checkPrivateKey(key)).toBe(true);
    expect(certificate().fingerprint256).toBe(made.fingerprint256);
    const other = make({ PUBLIC_URL: 'https://other.example.org' })('certificate/certificate.pem');
    expect(new X509Certificate(other).checkHost('other.example.org')).toBeDefined();
  });
});
