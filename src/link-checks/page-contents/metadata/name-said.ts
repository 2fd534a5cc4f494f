import type { CslName } from '@/sources/rules/csl';
import { plain } from './plain';

/** Authors beyond this many are a list of everybody who ever clicked. */
export const mostNames = 100;

/**
 * A name as a page writes it: `Last, First`, or in the order of speech. What does not look like a person stays whole:
 * organisations, handles, several people in one string. `known`: the page says that it is a person.
 */
export const nameSaid = (
  value: unknown,
  known?: 'person' | 'organisation',
): CslName | undefined => {
  const said = plain(value, 200)?.replace(/^(?:by|автор|аўтар):?\s+/iu, '');
  if (!said || /^https?:|@|^\P{L}+$/iu.test(said)) return undefined;
  if (known === 'organisation') return { literal: said };
  const turned = /^([^,]{1,60}),\s*([^,]{1,60})$/.exec(said);
  if (turned?.[1] && turned[2] && isTurned(turned[1], turned[2])) {
    return { family: turned[1].trim(), given: turned[2].trim() };
  }
  return isPerson(said) || known === 'person' ? inSpeech(said) : { literal: said };
};

/** `Alice Smith; Bob Jones`, `Alice Smith and Bob Jones`: several names in one string. */
export const namesSaid = (value: unknown): CslName[] => {
  const said = plain(value, 2000);
  if (!said) return [];
  const people = said.split(/\s*;\s*/);
  const listed = people.length > 1 ? people : severalIn(said);
  return listed.slice(0, mostNames).flatMap((one) => nameSaid(one) ?? []);
};

const severalIn = (said: string): string[] => {
  const parts = said.split(/\s*,\s*(?:and\s+|и\s+|і\s+)?|\s+(?:and|&|и|і)\s+/u);
  return parts.length > 1 && parts.every((part) => /\s/.test(part) && isPerson(part))
    ? parts
    : [said];
};

/** Before the comma a family name, behind it a given one; `Ministry of Finance, Latvia` is none. */
const isTurned = (before: string, after: string): boolean =>
  before.trim().split(/\s+/).length <= 3 &&
  !organisation.test(`${before} ${after}`) &&
  /^\p{Lu}/u.test(after.trim()) &&
  [before, after].every((part) => namelike.test(part.trim()));

const isPerson = (said: string): boolean => {
  const words = said.split(' ');
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    !organisation.test(said) &&
    namelike.test(said) &&
    words.filter((word) => /^\p{Lu}/u.test(word)).length >= 2 &&
    !words.some((word) => word.length > 3 && /^\p{Lu}+$/u.test(word))
  );
};

const namelike = /^[\p{L}\p{M}.'’ʼ -]+$/u;

const organisation =
  /(?<!\p{L})(?:the|of|for|and|on|institute|university|college|ministry|council|cent(?:er|re)|foundation|agency|bank|office|bureau|department|committee|commission|association|society|union|group|team|staff|editors?|editorial|news|press|times|journal|review|post|media|inc|ltd|llc|gmbh|nato|reuters|институт|университет|министерство|совет|центр|фонд|агентство|банк|бюро|комитет|комиссия|ассоциация|общество|союз|группа|редакция|новости|газета|журнал|инстытут|універсітэт|міністэрства|савет|цэнтр|агенцтва|камітэт|камісія|таварыства|саюз|рэдакцыя|навіны|часопіс)(?!\p{L})/iu;

/** A Cyrillic patronymic shows which word is the family name; else it is the last, with its particles. */
const inSpeech = (said: string): CslName => {
  const words = said.split(' ');
  if (words.length < 2) return { literal: said };
  if (words.length === 3 && patronymic.test(words[2] ?? '')) {
    return { family: words[0], given: words.slice(1).join(' ') };
  }
  const particle = words.findIndex((word, at) => at > 0 && /^\p{Ll}/u.test(word));
  const at = particle > 0 && particle < words.length - 1 ? particle : words.length - 1;
  return { family: words.slice(at).join(' '), given: words.slice(0, at).join(' ') };
};

const patronymic = /^\p{Lu}\p{Ll}+(?:вич|вна|ична|инична|віч|ўна|еўна|аўна)$/u;
