import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { mkdir, readdir, stat } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { aUser } from '@support/builders';
import { openInstallation, type Installation } from '@support/entry-points';
import { env, setEnv } from '@/platform/env';
import { askPublication, runningPublication } from '@/server/operator/ask-publication';
import { controlFolder, newSocket } from '@/server/operator/control-folder';
import { openControlSocket } from '@/server/operator/control-socket';
import type { TaskNews } from '@/server/operator/contract';
import { runTasks } from '@/server/operator/run-tasks';
import { createShutdown, type Shutdown } from '@/server/shutdown';

let installation: Installation;
let publication: Shutdown | undefined;
const news: TaskNews[] = [];
const tell = (one: TaskNews) => void news.push(one);

const start = async () => {
  publication = createShutdown();
  await openControlSocket(() => Promise.resolve(installation.payload), publication);
};

const stop = async () => publication?.run();

beforeAll(async () => {
  installation = await openInstallation();
});
afterEach(async () => {
  await stop();
  news.length = 0;
});
afterAll(() => installation.stop());

const ask = async (task: string, input: object) => {
  const path = await runningPublication();
  if (path === undefined) throw new Error('nobody listens');
  return askPublication(path, { task, input }, tell);
};

describe('a command beside a running publication', () => {
  it('has it do the work, and says what comes of it', async () => {
    const { email } = await aUser(installation.payload);
    await start();
    expect(await runTasks(tell, (run) => run('reset-password', { email }))).toBe(true);
    expect(news).toEqual([
      { kind: 'line', text: expect.stringMatching(`^New password of ${email}: .{12,}$`) },
    ]);
  });

  it('is told in a sentence why nothing came of it', async () => {
    await start();
    await expect(ask('reset-password', { email: 'nobody@example.org' })).rejects.toThrow(
      'nobody@example.org',
    );
    await expect(ask('sell-everything', {})).rejects.toThrow('knows no task sell-everything');
  });

  it('brings files in that the publication itself may not be able to read', async () => {
    await start();
    const bytes = Buffer.from('A Title\n\nA sentence of a text.').toString('base64');
    const file = { path: 'texts/one.txt', filename: 'one.txt', bytes, preview: true };
    expect(await ask('import-file', file)).toBe(true);
    expect(news[0]).toMatchObject({ text: expect.stringContaining('✓ texts/one.txt') });
  });

  it('does the work itself where none runs, and after a publication that was killed', async () => {
    await mkdir(controlFolder(), { recursive: true });
    expect(await runningPublication()).toBeUndefined();
    const path = newSocket();
    await listenAndBeKilled(path);
    expect(await readdir(controlFolder())).toHaveLength(1);
    expect(await runningPublication()).toBeUndefined();
    expect(await readdir(controlFolder())).toEqual([]);
  });

  it('hears in a sentence that the publication was killed in the middle of it', async () => {
    await mkdir(controlFolder(), { recursive: true });
    const path = newSocket();
    // Whoever goes without having read what was sent, resets the connection.
    const dying = createServer({ pauseOnConnect: true }, (connection) => {
      connection.write('{"kind":"line","text":"begun"}\n{"kind":"li', () => connection.destroy());
    });
    dying.listen(path);
    await once(dying, 'listening');
    const asked = askPublication(path, { task: 'rebuild-search', input: {} }, tell);
    await expect(asked).rejects.toThrow('The publication stopped before this was done');
    dying.close();
  });

  it('does not ask one that runs from other code', async () => {
    await start();
    const { bundle } = env();
    setEnv({ IBIDEM_BUNDLE: '/build/0123456789abcdef' });
    expect(await runningPublication()).toBeUndefined();
    if (bundle === undefined) delete process.env['IBIDEM_BUNDLE'];
    else setEnv({ IBIDEM_BUNDLE: bundle });
  });

  it('is heard only from who may read the secrets', async () => {
    await start();
    expect((await stat(controlFolder())).mode & 0o777).toBe(0o700);
    await stop();
    expect(await readdir(controlFolder())).toEqual([]);
  });
});

const listenAndBeKilled = async (path: string): Promise<void> => {
  const program = `require('node:net').createServer().listen(process.argv[1], () => console.log('listening'))`;
  const child = spawn(process.execPath, ['-e', program, path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await once(child, 'exit');
};
