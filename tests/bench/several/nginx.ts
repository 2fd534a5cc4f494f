import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { freePort } from '@/database/free-port';
import { eventually } from '@support/faults/points';

export type Nginx = {
  port: number;
  /** The certificate, which nobody else has signed. */
  certificate: Buffer;
  stop: () => Promise<void>;
};

export const hasNginx = (): boolean => {
  try {
    execFileSync('nginx', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

const shippedCache = '/dev/shm/ibidem-pages';
const cacheAt = (port: number): string => `${shippedCache}-${port}`;

/** The site as it is shipped, with other ports, folders and processes. */
const siteFor = (folder: string, port: number, behind: readonly string[]): string => {
  const shipped = readFileSync('deploy/nginx/ibidem.conf', 'utf8');
  const [, options = ''] = /server 127\.0\.0\.1:3001 (.*);/.exec(shipped) ?? [];
  const servers = behind.map((one) => `  server ${one} ${options};`).join('\n');
  return shipped
    .replace(/( {2}server 127\.0\.0\.1:\d+ .*;\n)+/, `${servers}\n`)
    .replace(/^server \{\n {2}listen 80;[\s\S]*?\n\}\n/m, '')
    .replace(/listen 443/, `listen 127.0.0.1:${port}`)
    .replace(/.*listen \[::\]:443.*\n/, '')
    .replaceAll('/etc/ssl/ibidem/', `${folder}/`)
    .replaceAll(shippedCache, cacheAt(port))
    .replace('/var/log/nginx/ibidem.log ibidem', `${folder}/access.log lines`)
    .replace('/var/log/nginx/ibidem-error.log crit', `${folder}/error.log info`)
    .replaceAll('snippets/ibidem-pass.conf', resolve('deploy/nginx/ibidem-pass.conf'));
};

const around = (folder: string): string => `
user root;
worker_processes 2;
daemon off;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log info;
events { worker_connections 4096; }
http {
  include /etc/nginx/mime.types;
  log_format lines '$msec $request_method $request_uri $status $request_time $upstream_addr $upstream_status';
  access_log ${folder}/access.log lines;
  include ${folder}/site.conf;
}
`;

/** Starts nginx with the site of deploy/nginx in front of these web processes, each `host:port`. */
export const startNginx = async (folder: string, behind: readonly string[]): Promise<Nginx> => {
  mkdirSync(folder, { recursive: true });
  const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
  execFileSync(
    'openssl',
    [
      ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'],
      ...['-days', '2', '-subj', '/CN=localhost', '-addext', 'subjectAltName=IP:127.0.0.1'],
      ...['-keyout', key, '-out', certificate],
    ],
    { stdio: 'ignore' },
  );
  const port = await freePort();
  writeFileSync(join(folder, 'site.conf'), siteFor(folder, port, behind));
  writeFileSync(join(folder, 'nginx.conf'), around(folder));
  const child = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  child.stderr.on('data', (bytes: Buffer) => (printed += bytes.toString()));
  await eventually(async () => {
    if (child.exitCode !== null) throw new Error(`nginx did not start:\n${printed}`);
    const isUp = await fetch(`http://127.0.0.1:${port}/`).then(
      () => true,
      () => false,
    );
    return isUp || undefined;
  }, 10_000);
  return {
    port,
    certificate: readFileSync(certificate),
    stop: async () => {
      child.kill('SIGQUIT');
      await eventually(
        () => Promise.resolve(child.exitCode !== null || child.signalCode !== null || undefined),
        10_000,
      ).catch(() => child.kill('SIGKILL'));
      rmSync(cacheAt(port), { recursive: true, force: true });
    },
  };
};
