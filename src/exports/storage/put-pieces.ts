import type { CompletedPart, S3Client } from '@aws-sdk/client-s3';

type Target = { client: S3Client; Bucket: string; key: string; contentType: string };

/** Bytes: S3 takes ten thousand parts, and so 160 GB. */
const partLength = 16 * 1024 * 1024;

/** A file of any length, in parts where it is long. It appears when it is whole; what fails leaves nothing. */
export const putPieces = async (
  target: Target,
  pieces: AsyncIterable<Uint8Array>,
): Promise<void> => {
  const upload = new Upload(target);
  try {
    let waiting: Uint8Array[] = [];
    let length = 0;
    for await (const piece of pieces) {
      waiting.push(piece);
      length += piece.byteLength;
      if (length < partLength) continue;
      await upload.add(Buffer.concat(waiting));
      waiting = [];
      length = 0;
    }
    await upload.finish(Buffer.concat(waiting));
  } catch (error) {
    await upload.abandon();
    throw error;
  }
};

class Upload {
  readonly #parts: CompletedPart[] = [];
  #id: string | undefined;

  constructor(readonly target: Target) {}

  add = async (Body: Buffer): Promise<void> => {
    const { CreateMultipartUploadCommand, UploadPartCommand } = await sdk();
    const { client, contentType: ContentType } = this.target;
    this.#id ??= (
      await client.send(new CreateMultipartUploadCommand({ ...this.#at(), ContentType }))
    ).UploadId;
    const PartNumber = this.#parts.length + 1;
    const given = { ...this.#at(), UploadId: this.#id, PartNumber, Body };
    const { ETag } = await client.send(new UploadPartCommand(given));
    this.#parts.push({ PartNumber, ETag });
  };

  finish = async (rest: Buffer): Promise<void> => {
    const { CompleteMultipartUploadCommand, PutObjectCommand } = await sdk();
    const { client, contentType: ContentType } = this.target;
    if (this.#id === undefined) {
      await client.send(new PutObjectCommand({ ...this.#at(), ContentType, Body: rest }));
      return;
    }
    if (rest.length > 0) await this.add(rest);
    const MultipartUpload = { Parts: this.#parts };
    const given = { ...this.#at(), UploadId: this.#id, MultipartUpload };
    await client.send(new CompleteMultipartUploadCommand(given));
  };

  abandon = async (): Promise<void> => {
    if (this.#id === undefined) return;
    const { AbortMultipartUploadCommand } = await sdk();
    const given = { ...this.#at(), UploadId: this.#id };
    // What is left of it then goes by the rules of the bucket.
    await this.target.client.send(new AbortMultipartUploadCommand(given)).catch(() => undefined);
  };

  #at() {
    return { Bucket: this.target.Bucket, Key: this.target.key };
  }
}

const sdk = () => import('@aws-sdk/client-s3');
