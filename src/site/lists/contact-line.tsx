import type { Setting } from '../setting';

/** Where to write to; nothing where the publication has not said. */
export const ContactLine = ({ setting }: { setting: Setting }) => {
  const { contact } = setting.publication;
  if (!contact) return null;
  const [before = '', after = ''] = setting.say.contactText.split('{address}');
  return (
    <p>
      {before}
      <a href={`mailto:${contact}`}>{contact}</a>
      {after}
    </p>
  );
};
