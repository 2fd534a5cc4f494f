import type { FetchPage } from '@/link-checks/fetching/fetch-page';
import { judgePage } from '@/link-checks/rules/judge-page';
import type { Verdict } from '@/link-checks/rules/observation';
import { decodeBytes } from '@/link-checks/rules/decode';
import { plain } from '@/link-checks/page-contents/metadata/plain';
import { readPageMetadata } from '@/link-checks/page-contents/page-metadata';
import { pageKind } from '@/link-checks/rules/page-kind';
import { readableText } from '@/link-checks/page-contents/page-text';
import { readHtml } from '@/link-checks/page-contents/read-html';
import type { DeskWork } from '../rules/csl';

/** What one of those who were asked says of a work, or why nothing. */
export type Said = { work?: DeskWork; pageTitle?: string; why?: string };

export type DescribePage = (url: string) => Promise<Said>;

/**
 * What a page says of itself; a PDF its title alone. One that answers with an error, or that there is nothing, or with a
 * closed door, says nothing of the work.
 */
export const describePage =
  (fetch: FetchPage): DescribePage =>
  async (url) => {
    const page = await fetch(url, { keepBody: true });
    const { body, contentType, finalUrl, statusCode } = page;
    if (page.error || !body) return { why: page.error ?? `HTTP ${statusCode}` };
    const read = await readableText({ body, contentType });
    const { verdict } = judgePage({ page, text: read?.text, driftPercent: 100 });
    if (verdict !== 'alive' && verdict !== 'moved') return { why: whyOf(verdict, statusCode) };
    switch (pageKind(body, contentType)) {
      case 'html': {
        const reading = readHtml(decodeBytes(body, contentType));
        return { work: readPageMetadata(reading, finalUrl), pageTitle: reading.title };
      }
      case 'pdf': {
        const title = plain(read?.title);
        return title ? { work: { type: 'document', title } } : {};
      }
      default:
        return {};
    }
  };

const whyOf = (verdict: Verdict, statusCode: number | undefined): string =>
  statusCode !== undefined && statusCode < 300 ? verdict : `HTTP ${statusCode}`;
