import type { PayloadRequest } from 'payload';

import type { ImportInput } from '@/commands/import-article';
import { articleKinds } from '@/document/document';
import { largestBibliography, refusedBySize } from '@/interchange/bibliography/read-bibliography';
import { largestFile, refusedSize } from '@/interchange/file-check';
import { importFinding } from '@/interchange/findings';
import { isLanguage } from '@/platform/language';
import type { Finding } from '@/platform/finding';
import { err, ok, type Result } from '@/platform/result';

/** A form with `file`, or JSON `{filename, text}`; both may say `again`, `language` and `kind`. */
export const readImportInput = async (
  req: PayloadRequest,
): Promise<Result<ImportInput, Finding>> => {
  const declared = Number(req.headers.get('content-length') ?? 0);
  // What is far too large is not even read.
  if (declared > largestFile * 1.5) return err(refusedSize('', declared));
  const isForm = req.headers.get('content-type')?.startsWith('multipart/form-data') === true;
  return isForm ? fromForm(req) : fromJson(req);
};

type SourceFile = { filename: string; bytes: Uint8Array };

/** A list of works in the same ways: a form with `file`, or JSON `{filename, text}`. */
export const readSourceFile = async (req: PayloadRequest): Promise<Result<SourceFile, Finding>> => {
  const declared = Number(req.headers.get('content-length') ?? 0);
  if (declared > largestBibliography * 1.5) return err(refusedBySize(declared));
  const isForm = req.headers.get('content-type')?.startsWith('multipart/form-data') === true;
  const input = await (isForm ? fromForm(req) : fromJson(req));
  return input.ok ? ok({ filename: input.value.filename, bytes: input.value.bytes }) : input;
};

const fromForm = async (req: PayloadRequest): Promise<Result<ImportInput, Finding>> => {
  const form = await req.formData?.();
  const file = form?.get('file');
  if (!(file instanceof File)) return err(nothingSent);
  const options = Object.fromEntries(form?.entries() ?? []);
  const bytes = new Uint8Array(await file.arrayBuffer());
  return ok({ filename: file.name, bytes, ...optionsIn(options) });
};

const fromJson = async (req: PayloadRequest): Promise<Result<ImportInput, Finding>> => {
  const sent = await jsonOf(req);
  const { filename, text } = sent;
  if (typeof text !== 'string') return err(nothingSent);
  const name = typeof filename === 'string' && filename !== '' ? filename : 'manuscript.md';
  return ok({ filename: name, bytes: new TextEncoder().encode(text), ...optionsIn(sent) });
};

const jsonOf = async (req: PayloadRequest): Promise<Readonly<Record<string, unknown>>> => {
  try {
    const sent: unknown = await req.json?.();
    return typeof sent === 'object' && sent !== null ? { ...sent } : {};
  } catch {
    return {};
  }
};

const optionsIn = (sent: Readonly<Record<string, unknown>>) => ({
  again: sent.again === true || sent.again === 'true',
  language: isLanguage(sent.language) ? sent.language : undefined,
  kind: articleKinds.find((kind) => kind === sent.kind),
});

const nothingSent = importFinding('file-missing', {}, { field: 'file' });
