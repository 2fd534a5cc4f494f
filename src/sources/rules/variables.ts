import {
  dateVariables,
  deskVariables,
  nameVariables,
  textVariables,
  type CslName,
  type DeskWork,
} from './csl';
import { edtfOf } from './csl-date';

/** The part of a work that has no fields of its own at the desk: `sources.variables`. */
export type Variables = Pick<
  DeskWork,
  | (typeof textVariables)[number]
  | (typeof dateVariables)[number]
  | (typeof nameVariables)[number]
  | (typeof deskVariables)[number]
>;

const texts: ReadonlySet<string> = new Set([...textVariables, ...deskVariables]);
const dates: ReadonlySet<string> = new Set(dateVariables);
const names: ReadonlySet<string> = new Set(nameVariables);

/**
 * The variables among what was sent, in the kind that CSL gives each: text, date or names. Texts may come as numbers, as
 * Zotero writes some; whatever else is of another kind is left out.
 */
export const variablesIn = (sent: unknown): Variables =>
  Object.fromEntries(
    Object.entries(isRecord(sent) ? sent : {}).flatMap(([name, value]) => {
      const read = valueOf(name, value);
      return read === undefined ? [] : [[name, read] as const];
    }),
  );

/** Names of what is no variable of CSL, or not of its kind. */
export const unusableVariables = (sent: unknown): string[] => {
  if (sent === null || sent === undefined) return [];
  if (!isRecord(sent)) return ['variables'];
  return Object.entries(sent).flatMap(([name, value]) =>
    value === null || valueOf(name, value) !== undefined ? [] : [name],
  );
};

/** What a published document says of them. */
export const publicVariables = (variables: Variables): Omit<Variables, DeskName> =>
  Object.fromEntries(
    Object.entries(variables).filter(([name]) => !deskVariables.some((one) => one === name)),
  );

type DeskName = (typeof deskVariables)[number];

/** Names of people and bodies as CSL writes them, without what is empty. */
export const namesIn = (sent: unknown): CslName[] =>
  (Array.isArray(sent) ? sent : []).filter(isRecord).flatMap((name): CslName[] => {
    const given = nameWithParticles(name);
    const parts = ['family', 'given', 'literal'].flatMap((part) => {
      const value = given[part];
      return isWords(value) ? [[part, value.trim()] as const] : [];
    });
    return parts.length > 0 ? [Object.fromEntries(parts)] : [];
  });

/** `de la` belongs before the family name, `Jr.` behind the given one: we keep both without fields of their own. */
const nameWithParticles = (name: Readonly<Record<string, unknown>>): Record<string, unknown> => {
  const before = [name['dropping-particle'], name['non-dropping-particle']].filter(isWords);
  const family = isWords(name.family) ? [...before, name.family].join(' ') : name.family;
  const given =
    isWords(name.given) && isWords(name.suffix) ? `${name.given}, ${name.suffix}` : name.given;
  return { ...name, family, given };
};

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isWords = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '';

const valueOf = (name: string, value: unknown): string | CslName[] | undefined => {
  if (texts.has(name)) {
    if (typeof value === 'number') return String(value);
    return isWords(value) ? value.trim() : undefined;
  }
  if (dates.has(name)) return edtfOf(value);
  const people = names.has(name) ? namesIn(value) : [];
  return people.length > 0 ? people : undefined;
};
