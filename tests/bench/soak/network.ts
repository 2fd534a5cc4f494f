import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';

/** A network of its own for the processes of the publication, each on a host of its own, and this machine beside them. */
export type Network = {
  /** This machine, as they reach it. */
  here: string;
  /** An address of this machine that counts as one of the public internet, where cited pages are. */
  outside: string;
  of: (role: 'web' | 'worker', which: number) => { host: string; through: readonly string[] };
  /** From now on nothing that such a process sends to this port of this machine arrives, nor any answer; returns how it ends. */
  cut: (role: 'web' | 'worker', which: number, port: number) => () => void;
  close: () => void;
};

/** Of a range that is kept for trials of radio amateurs, and leads nowhere (ARDC, 44.128.0.0/16). */
const outsideNetwork = '44.128';

/**
 * Namespaces of Linux on a bridge; needs root. In them names are asked of a resolver on this machine, at `here`.
 *
 * @throws Error with what `ip` said where it could not be made
 */
export const layNetwork = (hosts: { webs: number; workers: number }): Network => {
  const mark = `ibs${process.pid % 100_000}`;
  const third = process.pid % 250;
  const here = `10.77.${third}.1`;
  const outside = `${outsideNetwork}.${third}.1`;
  const all = [
    ...Array.from({ length: hosts.webs }, (_, which) => ({ role: 'web' as const, which })),
    ...Array.from({ length: hosts.workers }, (_, which) => ({ role: 'worker' as const, which })),
  ];
  const nameOf = (role: string, which: number) => `${mark}-${role}${which}`;
  const addressOf = (role: string, which: number) =>
    `10.77.${third}.${(role === 'web' ? 10 : 20) + which}`;
  const close = () => {
    for (const { role, which } of all) {
      attempt(['ip', 'netns', 'del', nameOf(role, which)]);
      rmSync(`/etc/netns/${nameOf(role, which)}`, { recursive: true, force: true });
    }
    attempt(['ip', 'link', 'del', mark]);
  };
  try {
    must(['ip', 'link', 'add', mark, 'type', 'bridge']);
    for (const address of [here, outside]) {
      must(['ip', 'addr', 'add', `${address}/24`, 'dev', mark]);
    }
    must(['ip', 'link', 'set', mark, 'up']);
    for (const [at, { role, which }] of all.entries()) {
      const name = nameOf(role, which);
      const inside = ['ip', 'netns', 'exec', name, 'ip'];
      mkdirSync(`/etc/netns/${name}`, { recursive: true });
      writeFileSync(`/etc/netns/${name}/resolv.conf`, `nameserver ${here}\n`);
      must(['ip', 'netns', 'add', name]);
      const line = `${mark}v${at}`;
      must(['ip', 'link', 'add', line, 'type', 'veth', 'peer', 'name', 'eth0', 'netns', name]);
      must(['ip', 'link', 'set', line, 'master', mark, 'up']);
      must([...inside, 'link', 'set', 'lo', 'up']);
      must([...inside, 'addr', 'add', `${addressOf(role, which)}/24`, 'dev', 'eth0']);
      must([...inside, 'link', 'set', 'eth0', 'up']);
      must([...inside, 'route', 'add', 'default', 'via', here]);
    }
  } catch (error) {
    close();
    throw error;
  }
  return {
    here,
    outside,
    of: (role, which) => ({
      host: addressOf(role, which),
      through: ['ip', 'netns', 'exec', nameOf(role, which)],
    }),
    cut: (role, which, port) => {
      const rules = [
        ['OUTPUT', '-p', 'tcp', '--dport', String(port), '-j', 'DROP'],
        ['INPUT', '-p', 'tcp', '--sport', String(port), '-j', 'DROP'],
      ];
      const inside = ['ip', 'netns', 'exec', nameOf(role, which), 'iptables', '-w'];
      for (const rule of rules) must([...inside, '-A', ...rule]);
      return () => {
        for (const rule of rules) must([...inside, '-D', ...rule]);
      };
    },
    close,
  };
};

const attempt = ([program = '', ...args]: readonly string[]) =>
  spawnSync(program, args, { encoding: 'utf8' });

const must = (command: readonly string[]): void => {
  const { status, stderr, error } = attempt(command);
  if (status !== 0) throw new Error(`${command.join(' ')}: ${stderr || error?.message}`);
};
