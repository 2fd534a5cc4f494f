type Props = { href: string; rel?: string; tabIndex?: number };

/** An address that is shown as such, without what readers need not see of it. */
export const WebAddress = ({ href, rel, tabIndex }: Props) => (
  <a className="web-address" href={href} rel={rel} tabIndex={tabIndex}>
    {shown(href)}
  </a>
);

const shown = (href: string): string => {
  const bare = href.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');
  try {
    return decodeURI(bare);
  } catch {
    return bare;
  }
};
