import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { parse } from 'yaml';

type Service = {
  image: string;
  environment: Record<string, string>;
  secrets: string[];
  volumes: string[];
  healthcheck: { test: string[] };
  build?: { context: string; dockerfile: string };
};
type Compose = {
  services: Record<'postgres' | 'web' | 'worker', Service>;
  secrets: Record<string, { file: string }>;
  volumes: Record<string, unknown>;
};

const read = (file: string) => readFileSync(file, 'utf8');
const compose = parse(read('docker/docker-compose.yml'), { merge: true }) as Compose;
const { postgres, web, worker } = compose.services;

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

  it('runs one image in two roles', () => {
    expect(web.image).toBe(worker.image);
    expect(web.build).toEqual(worker.build);
    expect([web.environment.IBIDEM_ROLE, worker.environment.IBIDEM_ROLE]).toEqual([
      'web',
      'worker',
    ]);
  });

  it('hands secrets over by file, and every file is declared', () => {
    for (const service of Object.values(compose.services)) {
      expect(service.secrets.every((secret) => secret in compose.secrets)).toBe(true);
      for (const [name, value] of Object.entries(service.environment)) {
        if (/PASSWORD|SECRET|DATABASE_URL/.test(name)) {
          expect(name).toMatch(/_FILE$/);
          expect(service.secrets).toContain(value.replace('/run/secrets/', ''));
        }
      }
    }
    expect(JSON.stringify(compose)).not.toMatch(/postgres:\/\//);
  });

  it('opens no private addresses to the fetcher', () => {
    expect(JSON.stringify(compose)).not.toContain('IBIDEM_ALLOW_FETCH');
  });

  it('keeps data in named volumes and looks after every service', () => {
    for (const service of [postgres, web, worker]) {
      expect(service.healthcheck.test[0]).toBe('CMD');
      const volume = service.volumes[0]?.split(':')[0] ?? '';
      expect(compose.volumes).toHaveProperty([volume]);
    }
  });
});

describe('Dockerfile', () => {
  const dockerfile = read('docker/Dockerfile');

  it('runs Node 24 as an ordinary user', () => {
    const images = [...dockerfile.matchAll(/^FROM (\S+)/gm)].map(([, image]) => image);
    expect(images).toEqual(['node:24-slim', 'dependencies', 'node:24-slim']);
    expect(read('.nvmrc').trim()).toBe('24');
    expect(dockerfile.slice(dockerfile.lastIndexOf('FROM'))).toMatch(/^USER node$/m);
  });

  it('copies only what is there, and starts a file that exists', () => {
    const kept = read('docker/Dockerfile.dockerignore')
      .split('\n')
      .filter((line) => line.startsWith('!'))
      .map((line) => line.slice(1));
    const needed = ['app', 'collections', 'src', 'package.json', 'docker/healthcheck.mjs'];
    for (const file of needed) {
      expect(kept).toContain(file);
      expect(statSync(file)).toBeDefined();
    }
  });
});

describe('make-secrets.sh', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'ibidem-secrets-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('makes every secret of the compose file once, and keeps what is there', () => {
    const script = path.join(folder, 'make-secrets.sh');
    mkdirSync(folder, { recursive: true });
    copyFileSync('docker/make-secrets.sh', script);
    const make = () => {
      execFileSync('sh', [script]);
      return Object.values(compose.secrets).map(({ file }) => read(path.join(folder, file)));
    };
    const made = make();
    const [password, url, secret] = made;
    expect(password).toMatch(/^[0-9a-f]{64}$/);
    expect(secret).toMatch(/^[0-9a-f]{64}$/);
    expect(url).toBe(`postgres://ibidem:${password}@postgres:5432/ibidem`);
    expect(statSync(path.join(folder, 'secrets')).mode & 0o777).toBe(0o700);
    expect(make()).toEqual(made);
  });
});
