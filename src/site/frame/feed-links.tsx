import { feedPath, type FeedOf } from '../addresses';
import { feedForms, feedTypes } from '../feeds/feed';
import type { Setting } from '../setting';

type Props = { title: string; of?: FeedOf; setting: Setting };

/** Where programs find the feeds of a page. */
export const FeedLinks = ({ title, of, setting }: Props) => {
  const { language, publication } = setting;
  return feedForms.map((form) => (
    <link
      key={form}
      rel="alternate"
      type={feedTypes[form]}
      title={title}
      href={feedPath(language, publication.languages, form, of)}
    />
  ));
};
