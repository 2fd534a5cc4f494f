import { fillDisk } from '@support/faults/small-disk';
import type { World } from '../world';
import { together, type Fault } from './fault';

/** A server of this machine takes what it is sent by nobody, and says nothing. */
const silence = ({ network, fleet }: World, port: number) => [
  ...fleet.webs.map((_, which) => network.cut('web', which, port)),
  ...fleet.workers.map((_, which) => network.cut('worker', which, port)),
];

const portOf = ({ bucket }: World): number => Number(new URL(bucket.origin).port);

/** Postgres ends itself where its log cannot grow; Debian's unit starts it again. */
const restartIfDead = (postgres: World['fleet']['postgres']): void => {
  try {
    postgres.sql('SELECT 1');
  } catch {
    postgres.start();
  }
};

export const faultsOfSurroundings: readonly Fault[] = [
  {
    name: 'disk',
    title: 'The disk of the files and of Postgres is full',
    seconds: 45,
    maySendAgain: true,
    strike: ({ fleet: { folder, postgres } }) => {
      const free = fillDisk(folder);
      return () => {
        free();
        restartIfDead(postgres);
      };
    },
  },
  {
    name: 's3',
    title: 'The bucket lets nobody in',
    seconds: 60,
    strike: ({ bucket }) => {
      bucket.open = false;
      return () => void (bucket.open = true);
    },
  },
  {
    name: 's3-silent',
    title: 'The bucket says nothing',
    seconds: 60,
    strike: (world) => together(silence(world, portOf(world))),
  },
  {
    name: 'smtp',
    title: 'The mail server is down',
    seconds: 60,
    strike: async ({ mail }) => {
      await mail.down();
      return mail.up;
    },
  },
  {
    name: 'smtp-silent',
    title: 'The mail server says nothing',
    seconds: 60,
    strike: (world) => together(silence(world, world.mail.port)),
  },
  {
    name: 'dns',
    title: 'The resolver fails',
    seconds: 60,
    strike: ({ resolver }) => {
      resolver.be('fails');
      return () => resolver.be('answers');
    },
  },
  {
    name: 'dns-silent',
    title: 'The resolver says nothing',
    seconds: 60,
    strike: ({ resolver }) => {
      resolver.be('silent');
      return () => resolver.be('answers');
    },
  },
];
