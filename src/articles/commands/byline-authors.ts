import { isolateObjectProperty, type PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import type { Byline, DocumentMetadata } from '@/document/document';
import { importFinding } from '@/interchange/findings';
import type { Finding } from '@/platform/finding';
import type { Language } from '@/platform/language';
import { freeName, slugOf } from '@/platform/slugs';

/**
 * The authors of the bylines, in their order: known ones by address or by name in any language,
 * others made. A new one is a finding, since a misspelt name makes one too.
 */
export const bylineAuthors = async (
  req: PayloadRequest,
  { bylines, language }: DocumentMetadata,
  findings: Finding[],
): Promise<number[]> => {
  const ids: number[] = [];
  for (const [at, byline] of bylines.entries()) {
    const known = await knownAuthor(req, byline);
    if (known === undefined) {
      const place = { field: `bylines.${at}.author`, words: byline.name };
      findings.push(importFinding('author-created', { name: byline.name }, place));
    }
    ids.push(known ?? (await newAuthor(req, byline, language)));
  }
  return ids;
};

const knownAuthor = async (
  req: PayloadRequest,
  { name, slug }: Byline,
): Promise<number | undefined> => {
  const [row] = await runSql<{ id: number }>(
    req,
    sql`SELECT a.id FROM authors a JOIN authors_locales l ON l._parent_id = a.id
        WHERE lower(l.name) = lower(${name}) OR (a.slug = ${slug} AND ${slug} <> '')
        ORDER BY (a.slug = ${slug}) DESC, a.id LIMIT 1`,
  );
  return row?.id;
};

const newAuthor = async (
  request: PayloadRequest,
  { name, slug, orcid }: Byline,
  language: Language,
): Promise<number> => {
  const wanted = slugOf(slug) || slugOf(name) || 'author';
  const taken = await runSql<{ slug: string }>(
    request,
    sql`SELECT slug FROM authors WHERE slug LIKE ${`${wanted}%`}`,
  );
  const free = freeName(wanted, new Set(taken.map((row) => row.slug)));
  // Payload leaves the locale of an operation on its request; this one's must not stay.
  const req = isolateObjectProperty(request, ['locale', 'fallbackLocale', 'query']);
  const made = await req.payload.create({
    collection: 'authors',
    data: { name, slug: free, ...(orcid && isOrcid(orcid) ? { orcid } : {}) },
    locale: language,
    depth: 0,
    req,
  });
  return made.id;
};

const isOrcid = (text: string): boolean => /^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/.test(text);
