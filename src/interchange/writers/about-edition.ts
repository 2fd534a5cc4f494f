import type { WriteContext } from '../format';

/** Which edition a file holds and where it stands, as data: what the document itself does not say. */
export type AboutEdition = Pick<
  WriteContext,
  'address' | 'publication' | 'edition' | 'published' | 'firstPublished' | 'topics' | 'translations'
>;

export const aboutEdition = ({
  address,
  publication,
  edition,
  published,
  firstPublished,
  topics,
  translations,
}: WriteContext): AboutEdition => ({
  address,
  publication,
  ...(edition === undefined ? {} : { edition }),
  ...(published === undefined ? {} : { published }),
  ...(firstPublished === undefined ? {} : { firstPublished }),
  ...(topics?.length ? { topics } : {}),
  ...(translations?.length ? { translations } : {}),
});
