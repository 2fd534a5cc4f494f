import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { readEnv } from '@/platform/env';

const names = ['ibidem.service', 'ibidem-web@.service', 'ibidem-worker@.service'] as const;
const unit = (name: string): string => readFileSync(`deploy/systemd/${name}`, 'utf8');

/** What the unit puts into the environment, for an instance. */
const variablesOf = (name: string, instance: string) =>
  Object.fromEntries(
    (/^Environment=(.*)$/m.exec(unit(name))?.[1] ?? '')
      .replaceAll('%i', instance)
      .split(' ')
      .map((pair) => pair.split('=')),
  ) as Record<string, string>;

/** What all of them are held to. */
const confinement = (name: string): string =>
  unit(name).slice(unit(name).indexOf('Restart='), unit(name).indexOf('[Install]'));

describe('the units of systemd', () => {
  it('are held to the same', () => {
    for (const name of names) expect(confinement(name)).toBe(confinement(names[0]));
    expect(confinement(names[0])).toContain('ProtectSystem=strict');
    expect(confinement(names[0])).toContain('CapabilityBoundingSet=\n');
  });

  it('say what each process is', () => {
    const web = readEnv(variablesOf('ibidem-web@.service', '3002'));
    expect(web).toMatchObject({ role: 'web', port: 3002, isOneOfSeveral: true });
    const worker = readEnv(variablesOf('ibidem-worker@.service', '1'));
    expect(worker).toMatchObject({ role: 'worker', isOneOfSeveral: false });
    expect(readEnv(variablesOf('ibidem.service', ''))).toMatchObject({ role: 'all', port: 3001 });
  });
});
