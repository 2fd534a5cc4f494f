import { pathOf } from '../addresses';
import { PageMetadataTags } from '../frame/page-metadata';
import type { Setting } from '../setting';
import { unbroken } from '../typography/unbroken';
import { pageAddress } from './page-links';

type Props = {
  /** The same list in every language: its path behind the language. */
  path: Parameters<typeof pathOf>[2];
  page: number;
  /** What is asked of it: `letter=A`. Other languages have no such part. */
  part?: string | undefined;
  title: string;
  intro: string;
  /** Path of the same as Markdown. */
  markdown?: string;
  setting: Setting;
};

/** Title and introduction of a list of the whole publication, and what its head says of it. */
export const ListTop = ({ path, page, part, title, intro, markdown, setting }: Props) => {
  const { language, publication } = setting;
  const at = (other: Setting['language']) =>
    pageAddress(`${pathOf(other, publication.languages, path)}${part ? `?${part}` : ''}`, page);
  return (
    <>
      <PageMetadataTags
        page={{
          title,
          description: intro,
          canonical: at(language),
          markdown,
          alternates: (part ? [] : publication.languages).map((other) => ({
            language: other,
            href: at(other),
          })),
        }}
        setting={setting}
      />
      <header className="list-head">
        <h1>{title}</h1>
        <p className="list-standfirst">{unbroken(intro, language)}</p>
      </header>
    </>
  );
};
