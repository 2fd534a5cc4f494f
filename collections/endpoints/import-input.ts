import type { PayloadRequest } from 'payload';

import type { ImportInput } from '@/articles/commands/read-import';
import { largestBibliography, refusedBySize } from '@/sources/bibliography/read-bibliography';
import { largestFile, refusedSize } from '@/interchange/readers/file-check';
import { importFinding } from '@/interchange/findings';
import type { Alternatives } from '@/interchange/readers/picture-alternatives';
import { fitting } from '@/platform/parameters/fitting';
import type { Finding } from '@/platform/finding';
import { err, ok, type Result } from '@/platform/result';
import { importOptions } from './operations/import';

export type ImportInputs = { inputs: readonly ImportInput[]; preview: boolean };

/** More than this in one request waits for another. */
export const mostFiles = 100;
const largestRequest = 5 * largestFile;

/** A form with one `file` or several, or JSON `{filename, text}`, `{filename, base64}` or `{files: […]}`; all with options. */
export const readImportInputs = async (
  req: PayloadRequest,
): Promise<Result<ImportInputs, Finding>> => {
  const declared = Number(req.headers.get('content-length') ?? 0);
  // What is far too large is not even read.
  if (declared > largestRequest * 1.4) return err(refusedSize('', declared, largestRequest));
  const { files, sent } = await (isForm(req) ? fromForm(req) : fromJson(req));
  if (files.length === 0) return err(nothingSent);
  if (files.length > mostFiles) {
    return err(importFinding('too-many-files', { count: files.length, limit: mostFiles }));
  }
  const { preview, ...options } = fitting(importOptions, sent);
  const wrong = numbers.find((name) => isGiven(sent[name]) && options[name] === undefined);
  if (wrong !== undefined) return err(optionUnreadable(wrong, sent[wrong]));
  if (options.into !== undefined && files.length > 1) {
    return err(importFinding('one-file-into-article', { count: files.length }));
  }
  return ok({
    inputs: files.map((file) => ({
      ...file,
      ...options,
      alternatives: alternativesIn(sent.alternatives),
    })),
    preview: preview === true || req.searchParams.get('preview') === 'true',
  });
};

/** The one file of a request and its options: what `POST /api/articles/import` takes. */
export const readImportInput = async (
  req: PayloadRequest,
): Promise<Result<ImportInput, Finding>> => {
  const read = await readImportInputs(req);
  if (!read.ok) return read;
  const { inputs, preview } = read.value;
  if (preview || inputs.length > 1) {
    return err(importFinding('one-file-at-once', { count: inputs.length }));
  }
  const [input] = inputs;
  return input ? ok(input) : err(nothingSent);
};

type SourceFile = { filename: string; bytes: Uint8Array };

/** A list of works in the same ways: a form with `file`, or JSON `{filename, text}`. */
export const readSourceFile = async (req: PayloadRequest): Promise<Result<SourceFile, Finding>> => {
  const declared = Number(req.headers.get('content-length') ?? 0);
  if (declared > largestBibliography * 1.5) return err(refusedBySize(declared));
  const { files } = await (isForm(req) ? fromForm(req) : fromJson(req));
  return files[0] ? ok(files[0]) : err(nothingSent);
};

type Values = Readonly<Record<string, unknown>>;
type Sent = { files: readonly SourceFile[]; sent: Values };

const isForm = (req: PayloadRequest): boolean =>
  req.headers.get('content-type')?.startsWith('multipart/form-data') === true;

const fromForm = async (req: PayloadRequest): Promise<Sent> => {
  const form = await req.formData?.();
  const files = (form?.getAll('file') ?? []).filter((part) => part instanceof File);
  return {
    files: await Promise.all(
      files.map(async (file) => ({
        filename: file.name,
        bytes: new Uint8Array(await file.arrayBuffer()),
      })),
    ),
    sent: Object.fromEntries(form?.entries() ?? []),
  };
};

const fromJson = async (req: PayloadRequest): Promise<Sent> => {
  const sent = await jsonOf(req);
  // Of several files each is answered for: one without content is refused as empty.
  const files = Array.isArray(sent.files)
    ? sent.files.flatMap((one: unknown) => {
        const [file] = fileOf(one);
        return [file ?? { filename: nameIn(one), bytes: new Uint8Array() }];
      })
    : fileOf(sent);
  return { files, sent };
};

const jsonOf = async (req: PayloadRequest): Promise<Values> => {
  try {
    return valuesIn(await req.json?.());
  } catch {
    return {};
  }
};

const valuesIn = (sent: unknown): Values =>
  typeof sent === 'object' && sent !== null ? { ...sent } : {};

const fileOf = (sent: unknown): SourceFile[] => {
  const { text, base64 } = valuesIn(sent);
  const name = nameIn(sent);
  if (typeof text === 'string') return [{ filename: name, bytes: new TextEncoder().encode(text) }];
  if (typeof base64 !== 'string') return [];
  return [{ filename: name, bytes: new Uint8Array(Buffer.from(base64, 'base64')) }];
};

const nameIn = (sent: unknown): string => {
  const { filename } = valuesIn(sent);
  return typeof filename === 'string' && filename !== '' ? filename : 'manuscript.md';
};

/** Left out, they mean another thing: what cannot be read must not pass for that. */
const numbers = ['into', 'expectedRevision'] as const;

const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

const optionUnreadable = (field: string, value: unknown): Finding => {
  const words = (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 100);
  return importFinding('import-number-unreadable', { field, words }, { field });
};

/** In a form they are JSON. */
const alternativesIn = (sent: unknown): Alternatives | undefined => {
  const said = valuesIn(typeof sent === 'string' ? parsed(sent) : sent);
  const entries = Object.entries(said).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
};

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
};

const nothingSent = importFinding('file-missing', {}, { field: 'file' });
