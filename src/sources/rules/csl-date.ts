/**
 * Dates as CSL-JSON writes them. https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html#date-fields
 * A source keeps them as EDTF level 0 (ISO 8601-2): `2025`, `2025-06`, `2025-06-10`, and `2024-06/2025` for a span.
 */
export type CslDate = { 'date-parts': number[][] } | { literal: string };

/** What a caller or a file says of a date, as EDTF; words that are no date stay words. Undefined where nothing is said. */
export const edtfOf = (sent: unknown): string | undefined => {
  if (typeof sent === 'string' || typeof sent === 'number') return edtfOfText(String(sent));
  if (typeof sent !== 'object' || sent === null) return undefined;
  const date = sent as Readonly<Record<string, unknown>>;
  const parts = date['date-parts'];
  const [from, to] = Array.isArray(parts) ? parts.map(edtfOfParts) : [];
  if (from) return to ? `${from}/${to}` : from;
  const texts = [date.raw, date.literal, date.edtf].filter((text) => typeof text === 'string');
  return texts.map(edtfOfText).find((text) => text !== undefined);
};

/** The same date for CSL-JSON. */
export const cslDateOf = (edtf: string): CslDate => {
  const parts = edtf.split('/').map((date) => /^(-?\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date));
  if (parts.length > 2 || parts.includes(null)) return { literal: edtf };
  return {
    'date-parts': parts.map((found) =>
      (found ?? []).slice(1).flatMap((part) => (part ? [Number(part)] : [])),
    ),
  };
};

const edtfOfText = (text: string): string | undefined => {
  const plain = text.trim();
  const [, day] = /^(\d{4}-\d{2}-\d{2})T/.exec(plain) ?? [];
  return day ?? (plain || undefined);
};

/** Years are of four digits in EDTF; a month that is a season, and a day of no month, are left out. */
const edtfOfParts = (parts: unknown): string | undefined => {
  if (!Array.isArray(parts)) return undefined;
  const [year, month, day] = parts.map((part) => (part === '' ? NaN : Number(part)));
  if (year === undefined || !Number.isInteger(year) || Math.abs(year) > 9999) return undefined;
  const written = `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
  if (!isWithin(month, 12)) return written;
  return [written, month, ...(isWithin(day, 31) ? [day] : [])]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
};

const isWithin = (part: number | undefined, last: number): part is number =>
  part !== undefined && Number.isInteger(part) && part >= 1 && part <= last;
