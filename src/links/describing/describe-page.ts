import { classify } from '../classify';
import type { FetchPage } from '../fetch-page';
import { decodeBytes } from '../reading/decode';
import { plain } from '../reading/metadata/plain';
import { readPageMetadata } from '../reading/page-metadata';
import { pageKind } from '../reading/page-kind';
import { readableText } from '../reading/page-text';
import { readHtml } from '../reading/read-html';
import type { Said } from './describe-work';

export type DescribePage = (url: string) => Promise<Said>;

/** What a page says of itself; a PDF its title alone. A page that answers with an error says nothing of the work. */
export const describePage =
  (fetch: FetchPage): DescribePage =>
  async (url) => {
    const page = await fetch(url, { keepBody: true });
    const { body, contentType, finalUrl, statusCode } = page;
    const verdict = classify(page);
    if (page.error || !body || !(verdict === 'alive' || verdict === 'moved')) {
      return { why: page.error ?? `HTTP ${statusCode}` };
    }
    switch (pageKind(body, contentType)) {
      case 'html': {
        const reading = readHtml(decodeBytes(body, contentType));
        return { work: readPageMetadata(reading, finalUrl), pageTitle: reading.title };
      }
      case 'pdf': {
        const title = plain((await readableText({ body, contentType }))?.title);
        return title ? { work: { type: 'document', title } } : {};
      }
      default:
        return {};
    }
  };
