import { homePath } from '../addresses';
import type { Setting } from '../setting';
import type { Picture } from '@/reading/views/views';

/** The name of the publication, or its logo, which says the name to those who do not see it. */
export const MastheadName = ({ setting: { language, publication } }: { setting: Setting }) => {
  const { name, logo, languages } = publication;
  return (
    <a className="masthead-name" href={homePath(language, languages)} rel="home">
      {logo ? (
        <>
          <Logo
            picture={logo.light}
            name={name}
            className={logo.dark ? 'logo logo-light' : 'logo'}
          />
          {logo.dark ? <Logo picture={logo.dark} name={name} className="logo logo-dark" /> : null}
        </>
      ) : (
        <bdi>{name}</bdi>
      )}
    </a>
  );
};

type LogoProps = { picture: Picture; name: string; className: string };

/** Its size comes from the style sheet; the attributes only say its shape, so that nothing moves when it arrives. */
const Logo = ({ picture: { href, width, height }, name, className }: LogoProps) => (
  <img src={href} width={width} height={height} alt={name} className={className} />
);
