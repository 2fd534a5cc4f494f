import { editionsPath } from '@/platform/addresses';
import { sayDate } from '../dates';
import { fill } from '../messages/messages';
import type { Setting } from '../setting';
import type { EditionSummary } from '@/reading/views/views';

type Props = {
  /** Path of the article. */
  article: string;
  /** Newest first; those that readers may not have are not offered. */
  editions: readonly EditionSummary[];
  chosen?: { from: number; to: number };
  setting: Setting;
};

/** Any two editions of an article; a form that needs no script. */
export const CompareForm = ({ article, editions, chosen, setting }: Props) => {
  const { say } = setting;
  const open = editions.filter(({ href }) => href !== undefined);
  const [latest, previous] = open;
  if (!latest || !previous) return null;
  const { from = previous.number, to = latest.number } = chosen ?? {};
  return (
    <form className="compare-form" action={editionsPath(article)} aria-label={say.compareEditions}>
      <EditionChoice
        name="from"
        label={say.compareFrom}
        value={from}
        editions={open}
        setting={setting}
      />
      <EditionChoice name="to" label={say.compareTo} value={to} editions={open} setting={setting} />
      <button type="submit">{say.compare}</button>
    </form>
  );
};

type ChoiceProps = {
  name: string;
  label: string;
  value: number;
  editions: readonly EditionSummary[];
  setting: Setting;
};

const EditionChoice = ({ name, label, value, editions, setting }: ChoiceProps) => (
  <label>
    {label}
    <select name={name} defaultValue={value}>
      {editions.map((edition) => (
        <option key={edition.number} value={edition.number}>
          {editionInWords(edition, setting)}
        </option>
      ))}
    </select>
  </label>
);

const editionInWords = (
  { number, publishedAt }: EditionSummary,
  { say, language, publication }: Setting,
): string =>
  publishedAt
    ? fill(say.editionOn, { number, date: sayDate(publishedAt, language, publication.timeZone) })
    : String(number);
