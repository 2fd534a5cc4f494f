import type { CollectionBeforeChangeHook } from 'payload';

import { isExecutor } from '@/editions/executor/executor-token';
import { textDigest } from '@/link-checks/page-contents/page-text';
import { uploadedCopy } from '@/link-checks/page-contents/uploaded-copy';
import { judgement, pageFaultOf } from '@/link-checks/rules/worth/page-fault';
import { sourceAddress } from '@/sources/queries/source-address';

import { refuseAtDesk } from './refuse-at-desk';

type Data = Record<string, unknown>;

/**
 * Reads what somebody uploads as the copy of a page: its words come from the file, so that nobody's hand is between the page
 * and what quotations are checked against. Only a picture's words are typed.
 */
export const describeSnapshot: CollectionBeforeChangeHook = async (change) => {
  const { context, operation, req } = change;
  const data = change.data as Data;
  if (operation !== 'create') return data;
  const { file } = req;
  if (isExecutor(context) || !file) return withDigest(data);
  const copy = await uploadedCopy(file.data, { name: file.name, mimeType: file.mimetype });
  if (!copy) return refuseAtDesk(req, 422, 'copy-type-unknown', { name: file.name });
  // A copy is of the address that the source has now, unless somebody says otherwise.
  const address = textOf(data.address) ?? (await sourceAddress(req, Number(data.source)));
  const finalUrl = textOf(data.finalUrl) ?? copy.finalUrl;
  const url = address ?? finalUrl ?? '';
  return withDigest({
    ...data,
    way: 'upload',
    address,
    finalUrl,
    contentType: copy.contentType,
    title: textOf(data.title) ?? copy.title,
    text: textOf(copy.text) ?? data.text,
    fault: pageFaultOf({ ...copy, url, finalUrl: finalUrl ?? url }) ?? null,
    judgement,
    // Only a command counts what the rules do not count.
    insistence: { reason: null, by: null, at: null },
  });
};

const withDigest = (data: Data): Data => {
  const text = textOf(data.text);
  return { ...data, textDigest: text === undefined ? null : textDigest(text) };
};

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;
