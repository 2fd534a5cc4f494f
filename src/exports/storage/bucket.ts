import type { S3Client } from '@aws-sdk/client-s3';
import { Readable } from 'node:stream';
import type { BucketSettings } from '@/platform/bucket-settings';
import { env } from '@/platform/env';
import { listFiles, listFolders } from './bucket-lists';
import { putPieces } from './put-pieces';

export type PartOfFile = {
  body: Readable;
  /** Bytes of this part. */
  length: number;
  contentType: string | undefined;
  etag: string | undefined;
  /** As `Content-Range` says it, where a part was asked for. */
  contentRange: string | undefined;
};

/**
 * The files of the publication in an S3 bucket, by keys such as `snapshots/name.warc.gz`. `late`: from when on nobody waits for
 * the beginning of an answer.
 */
export type Bucket = {
  put: (key: string, body: Uint8Array, contentType: string, late?: AbortSignal) => Promise<void>;
  /** Size in bytes, or nothing where there is no such file. */
  sizeOf: (key: string, late?: AbortSignal) => Promise<number | undefined>;
  /** @param range as the header `Range` says it. `unsatisfiable` where the file is shorter. */
  get: (
    key: string,
    range?: string,
    late?: AbortSignal,
  ) => Promise<PartOfFile | 'missing' | 'unsatisfiable'>;
  remove: (key: string) => Promise<void>;
  /** A file of any length, of which no more is held than one part; it appears when it is whole. */
  putPieces: (key: string, pieces: AsyncIterable<Uint8Array>, contentType: string) => Promise<void>;
  /** Every file whose key begins like this. */
  list: (prefix: string) => Promise<readonly { key: string; bytes: number }[]>;
  /** What follows a prefix up to the next slash. */
  foldersIn: (prefix: string) => Promise<readonly string[]>;
  /** Throws what the store says when it does not let us in. */
  check: () => Promise<void>;
};

/** The bucket of this process, or nothing where files are kept on the disk. Opened when it is first used. */
export const bucket = (): Bucket | undefined => {
  const settings = env().bucket;
  return settings && bucketAt(settings);
};

/** Any bucket by its settings, such as that of backups. */
export const bucketAt = (settings: BucketSettings): Bucket => {
  const { name: Bucket } = settings;
  return {
    put: async (Key, Body, ContentType, late) => {
      const { PutObjectCommand } = await sdk();
      const client = await clientOf(settings);
      await client.send(new PutObjectCommand({ Bucket, Key, Body, ContentType }), within(late));
    },
    sizeOf: async (Key, late) => {
      const { HeadObjectCommand } = await sdk();
      const client = await clientOf(settings);
      const found = await unlessMissing(
        client.send(new HeadObjectCommand({ Bucket, Key }), within(late)),
      );
      return typeof found === 'string' ? undefined : (found.ContentLength ?? 0);
    },
    get: async (Key, Range, late) => {
      const { GetObjectCommand } = await sdk();
      const client = await clientOf(settings);
      const command = new GetObjectCommand({ Bucket, Key, ...(Range ? { Range } : {}) });
      const found = await unlessMissing(client.send(command, within(late)));
      if (typeof found === 'string') return found;
      return {
        body: found.Body instanceof Readable ? found.Body : Readable.from([]),
        length: found.ContentLength ?? 0,
        contentType: found.ContentType,
        etag: found.ETag,
        contentRange: found.ContentRange,
      };
    },
    remove: async (Key) => {
      const { DeleteObjectCommand } = await sdk();
      await (await clientOf(settings)).send(new DeleteObjectCommand({ Bucket, Key }));
    },
    putPieces: async (key, pieces, contentType) =>
      putPieces({ client: await clientOf(settings), Bucket, key, contentType }, pieces),
    list: async (prefix) => listFiles(await clientOf(settings), Bucket, prefix),
    foldersIn: async (prefix) => listFolders(await clientOf(settings), Bucket, prefix),
    check: async () => {
      const { HeadBucketCommand } = await sdk();
      await (await clientOf(settings)).send(new HeadBucketCommand({ Bucket }));
    },
  };
};

const within = (late: AbortSignal | undefined) => (late ? { abortSignal: late } : {});

/** Loaded only where there is a bucket: it is the largest thing that a start would read. */
const sdk = () => import('@aws-sdk/client-s3');

const clients = new Map<string, Promise<S3Client>>();

const clientOf = (settings: BucketSettings): Promise<S3Client> => {
  const name = JSON.stringify(settings);
  const known = clients.get(name) ?? connect(settings);
  clients.set(name, known);
  return known;
};

/** Stores other than Amazon's seldom have a host name for each bucket, so there the bucket is part of the path. */
const connect = async ({ region, endpoint, keys }: BucketSettings): Promise<S3Client> => {
  const { S3Client: Client } = await sdk();
  return new Client({
    region,
    ...(endpoint ? { endpoint, forcePathStyle: true } : {}),
    ...(keys ? { credentials: keys } : {}),
    // A store that is silent must not keep a transaction waiting.
    requestHandler: { connectionTimeout: 3_000, socketTimeout: 20_000 },
    // Checksums that not every store knows are sent only where the protocol demands one.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
};

const unlessMissing = async <T>(answer: Promise<T>): Promise<T | 'missing' | 'unsatisfiable'> => {
  try {
    return await answer;
  } catch (error) {
    const status = statusOf(error);
    if (status === 404) return 'missing';
    if (status === 416) return 'unsatisfiable';
    throw error;
  }
};

const statusOf = (error: unknown): number | undefined =>
  (error as { $metadata?: { httpStatusCode?: number } } | null)?.$metadata?.httpStatusCode;
