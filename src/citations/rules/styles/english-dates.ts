import { yearInWords } from '../wording';
import { citations as english } from '@/languages/en/basics/citations';

export const months = english.months;

/** The parts of an EDTF date of level 0; none of a span or of words. */
export const dateParts = (
  date: string | undefined,
): { year?: string; month?: number; day?: number } => {
  const [, written, month, day] = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date ?? '') ?? [];
  if (!written) return {};
  const year = yearInWords(written, english);
  return { year, ...(month ? { month: Number(month) } : {}), ...(day ? { day: Number(day) } : {}) };
};
