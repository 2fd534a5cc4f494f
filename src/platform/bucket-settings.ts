import { OperatorError } from './operator-error';

/** An S3 bucket for files, at Amazon or at whoever speaks its protocol. */
export type BucketSettings = {
  name: string;
  region: string;
  /** Absent: Amazon's. */
  endpoint: string | undefined;
  /** Absent: the SDK looks where it always does (profile, role of the machine). */
  keys: { accessKeyId: string; secretAccessKey: string } | undefined;
};

/** @param said text of a variable, or of the file that `NAME_FILE` names; undefined where it is empty */
export const bucketIn = (
  said: (name: string) => string | undefined,
): BucketSettings | undefined => {
  const name = said('S3_BUCKET');
  if (name === undefined) return undefined;
  if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(name)) {
    throw new OperatorError(`S3_BUCKET must be the name of a bucket, not “${name}”.`);
  }
  return {
    name,
    region: said('S3_REGION') ?? 'us-east-1',
    endpoint: endpointIn(said('S3_ENDPOINT')),
    keys: keysIn(said('S3_ACCESS_KEY_ID'), said('S3_SECRET_ACCESS_KEY')),
  };
};

const endpointIn = (text: string | undefined): string | undefined => {
  if (text === undefined || (/^https?:\/\//.test(text) && URL.canParse(text))) return text;
  throw new OperatorError(`S3_ENDPOINT must be an http or https address, not “${text}”.`);
};

const keysIn = (accessKeyId?: string, secretAccessKey?: string): BucketSettings['keys'] => {
  if (accessKeyId && secretAccessKey) return { accessKeyId, secretAccessKey };
  if (!accessKeyId && !secretAccessKey) return undefined;
  throw new OperatorError('S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY belong together.');
};
