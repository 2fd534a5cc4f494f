import { absolute } from '../frame/page-metadata';
import { citedTitle } from './cited-title';
import type { Rendering } from './rendering';

/** Ways to pass the address on that ask nobody else: a letter, the clipboard, what the device offers. */
export const Share = ({ rendering }: { rendering: Rendering }) => {
  const { view, setting } = rendering;
  const { say } = setting;
  const title = citedTitle(view, setting);
  const address = absolute(view.href, setting);
  const letter = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(address)}`;
  return (
    <section className="share" aria-labelledby="section:share" data-address={address}>
      <h2 id="section:share">{say.share}</h2>
      <p>
        <a href={letter}>{say.shareByMail}</a>
        <button type="button" hidden data-copied={say.copied}>
          {say.shareLink}
        </button>
        <button type="button" hidden data-share={title}>
          {say.shareWith}
        </button>
      </p>
    </section>
  );
};
