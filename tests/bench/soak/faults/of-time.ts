import { existsSync } from 'node:fs';
import type { Fault } from './fault';

/** Of Debian's package libfaketime. */
const library = '/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1';

export const canMoveClocks = (): boolean => existsSync(library);

/** Variables with which a process has a clock of its own; time that is only measured goes on as it does. */
const clockMovedBy = (hours: string) => ({
  LD_PRELOAD: library,
  FAKETIME: `${hours}h`,
  FAKETIME_DONT_FAKE_MONOTONIC: '1',
  DONT_FAKE_MONOTONIC: '1',
});

/** The clocks of some hosts are wrong; that of the database is what everything goes by. */
export const faultsOfTime: readonly Fault[] = [
  {
    name: 'clock',
    title: 'One worker and one web process are an hour ahead, the other worker an hour behind',
    seconds: 60,
    strike: async ({ fleet: { webs, workers } }) => {
      const [ahead, behind] = workers;
      const [web] = webs;
      const moved = [
        { one: ahead, hours: '+1' },
        { one: behind, hours: '-1' },
        { one: web, hours: '+1' },
      ];
      for (const { one, hours } of moved) {
        await one?.stop();
        await one?.start(clockMovedBy(hours));
      }
      return async () => {
        for (const { one } of moved) {
          await one?.stop();
          await one?.start();
        }
      };
    },
  },
];
