import type { ListObjectsV2CommandOutput, S3Client } from '@aws-sdk/client-s3';

/** Every file of a bucket whose key begins like this, a thousand at a time. */
export const listFiles = async (
  client: S3Client,
  bucket: string,
  prefix: string,
): Promise<readonly { key: string; bytes: number }[]> => {
  const found: { key: string; bytes: number }[] = [];
  for await (const { Contents = [] } of pagesOf(client, { Bucket: bucket, Prefix: prefix })) {
    for (const { Key, Size = 0 } of Contents) if (Key) found.push({ key: Key, bytes: Size });
  }
  return found;
};

/** What follows a prefix up to the next slash. */
export const listFolders = async (
  client: S3Client,
  bucket: string,
  prefix: string,
): Promise<readonly string[]> => {
  const found: string[] = [];
  const asked = { Bucket: bucket, Prefix: prefix, Delimiter: '/' };
  for await (const { CommonPrefixes = [] } of pagesOf(client, asked)) {
    for (const { Prefix } of CommonPrefixes)
      if (Prefix) found.push(Prefix.slice(prefix.length, -1));
  }
  return found;
};

type Asked = { Bucket: string; Prefix: string; Delimiter?: string };

async function* pagesOf(
  client: S3Client,
  asked: Asked,
): AsyncGenerator<ListObjectsV2CommandOutput> {
  const { ListObjectsV2Command } = await import('@aws-sdk/client-s3');
  let token: string | undefined;
  do {
    const given = { ...asked, ...(token ? { ContinuationToken: token } : {}) };
    const page = await client.send(new ListObjectsV2Command(given));
    yield page;
    token = page.IsTruncated ? page.NextContinuationToken : undefined;
  } while (token);
}
