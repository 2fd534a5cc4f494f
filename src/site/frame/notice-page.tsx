import { homePath } from '../addresses';
import { goneWords } from '../gone-words';
import type { Setting } from '../setting';
import { unbroken } from '../typography/unbroken';
import type { GoneView } from '@/reading/views/views';

/** An address that never was. */
export const NotFoundPage = ({ setting }: { setting: Setting }) => (
  <div className="notice-page">
    <title>{`${setting.say.notFoundTitle} · ${setting.publication.name}`}</title>
    <meta name="robots" content="noindex" />
    <p className="label">
      <span>404</span>
    </p>
    <h1>{setting.say.notFoundTitle}</h1>
    <p>{unbroken(setting.say.notFoundText, setting.language)}</p>
    <HomeLink setting={setting} />
  </div>
);

/** An address whose text was taken back, or that nothing public needs at the moment. */
export const GonePage = ({ view, setting }: { view: GoneView; setting: Setting }) => {
  const { title, text } = goneWords(view, setting);
  return (
    <div className="notice-page">
      <title>{`${title} · ${setting.publication.name}`}</title>
      <meta name="robots" content="noindex" />
      <p className="label">
        <span>410</span>
      </p>
      <h1>{title}</h1>
      <p>{unbroken(text, setting.language)}</p>
      {view.explanation ? <blockquote>{view.explanation}</blockquote> : null}
      <HomeLink setting={setting} />
    </div>
  );
};

const HomeLink = ({ setting }: { setting: Setting }) => (
  <p>
    <a href={homePath(setting.language, setting.publication.languages)}>{setting.say.backHome}</a>
  </p>
);
