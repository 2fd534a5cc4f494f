import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startMailServer, type MailServer } from '@support/notifications/mail-server';
import { startObjectStore, type ObjectStore } from '@support/exports/object-store';
import { smallDisk } from '@support/faults/small-disk';
import { askingAt, type Ask } from '../several/ask';
import { startFleet, type Fleet } from '../several/fleet';
import { startCitedHosts, type CitedHosts } from './cited-hosts';
import { layNetwork, type Network } from './network';
import { startResolver, type Resolver } from './resolver';

/** A fleet on a network of its own, with all that it asks: pages, names, a bucket, a mail server. */
export type World = {
  fleet: Fleet;
  network: Network;
  ask: Ask;
  hosts: CitedHosts;
  resolver: Resolver;
  bucket: ObjectStore;
  mail: { server: MailServer; port: number; down: () => Promise<void>; up: () => Promise<void> };
  stop: () => Promise<void>;
};

type Wanted = {
  webs: number;
  workers: number;
  /** Put everything that is kept on a disk of so many megabytes. */
  disk: number | undefined;
  say: (line: string) => void;
};

const running = new Set<() => Promise<void>>();

/** For whoever ends the bench before its time: neither processes nor namespaces are left. */
export const stopWorlds = async (): Promise<void> => {
  for (const stop of running) await stop();
};

const suffix = 'soak.example';
const bucketName = 'soak';

export const startWorld = async ({ webs, workers, disk, say }: Wanted): Promise<World> => {
  const ended: (() => unknown)[] = [];
  const stop = async () => {
    running.delete(stop);
    for (const end of ended.splice(0).toReversed()) await end();
  };
  running.add(stop);
  try {
    const network = layNetwork({ webs, workers });
    ended.push(network.close);
    const { here, outside } = network;
    const resolver = await startResolver({ host: here, suffix, address: outside });
    ended.push(resolver.close);
    const hosts = await startCitedHosts(outside, suffix);
    ended.push(hosts.close);
    const bucket = await startObjectStore(here);
    ended.push(bucket.close);
    const mail = await startMail(here);
    ended.push(mail.down);
    const fleet = await startFleet({
      webs,
      workers,
      say,
      place: {
        here,
        of: network.of,
        env: { ...environment(bucket.origin, here), SMTP_URL: `smtp://${here}:${mail.port}` },
        prepare: (folder) => (disk === undefined ? undefined : smallDisk(folder, disk)),
        seeded: (data) => fillBucket(bucket, data),
      },
    });
    ended.push(fleet.stop);
    const ask = askingAt(fleet.nginx.port, fleet.nginx.certificate);
    return { fleet, network, ask, hosts, resolver, bucket, mail, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};

const environment = (store: string, proxy: string) => ({
  TRUSTED_PROXIES: `loopback,${proxy}`,
  MAIL_FROM: `The desk <desk@${suffix}>`,
  S3_BUCKET: bucketName,
  S3_ENDPOINT: store,
  S3_ACCESS_KEY_ID: 'desk',
  S3_SECRET_ACCESS_KEY: 'no secret',
});

/** The demo was made before there was a bucket. */
const fillBucket = ({ files }: ObjectStore, data: string): void => {
  for (const folder of ['media', 'snapshots']) {
    for (const name of readdirSync(join(data, folder))) {
      const type = name.endsWith('.webp') ? 'image/webp' : 'application/octet-stream';
      files.set(`/${bucketName}/${folder}/${name}`, {
        body: readFileSync(join(data, folder, name)),
        type,
      });
    }
  }
};

/** Takes letters at the same port before and after it was away, and keeps them all. */
const startMail = async (host: string): Promise<World['mail']> => {
  const server = await startMailServer({ host });
  const port = Number(new URL(server.url).port);
  const open: { now: MailServer | undefined } = { now: server };
  return {
    server,
    port,
    down: async () => {
      await open.now?.close();
      open.now = undefined;
    },
    up: async () => {
      open.now = await startMailServer({ host, port, received: server.received });
    },
  };
};
