import { isRecord, rootChildren } from '../lexical-nodes';
import { contentOf } from './content';
import { hasTogether, mergeList, questionOf } from './merge-list';
import { mergeNodes, ofOneSide, type Values } from './merge-nodes';
import { ask, settle, type Merging } from './merging';

/** A field, whatever it holds: an editor's text, rows, a choice of several, a group, or a single value. */
export const mergeValues = (merging: Merging, path: string, values: Values): unknown => {
  const sides = { path, ...values };
  const isForced = hasTogether(merging, sides);
  const stays = isForced === null ? ofOneSide(values) : undefined;
  if (stays !== undefined || (isForced === null && isSettledNothing(values))) {
    settle(merging, sides);
    return stays;
  }
  const { base, mine, theirs } = values;
  if (isText(mine) && isText(theirs) && (isText(base) || !base)) {
    const mergeFields = (fields: Values) => mergeValues(merging, path, fields);
    const children = mergeNodes(
      { merging, path, mergeFields },
      { base: rootChildren(base), mine: rootChildren(mine), theirs: rootChildren(theirs) },
    );
    return { ...theirs, root: { ...(theirs.root as object), children } };
  }
  if (isList(mine) && isList(theirs) && (isList(base) || !base)) {
    return mergeLists(merging, path, isList(base) ? base : [], mine, theirs);
  }
  if (isRecord(mine) && isRecord(theirs) && (isRecord(base) || !base)) {
    return mergeFields(merging, path, isRecord(base) ? base : {}, mine, theirs);
  }
  return ask(merging, sides, isForced ?? questionOf(sides));
};

/** `undefined` is a value, too. */
const isSettledNothing = ({ base, mine, theirs }: Values): boolean => {
  const [was, one, other] = [base, mine, theirs].map(contentOf);
  return one === other || was === one || was === other;
};

const isText = (value: unknown): value is Record<string, unknown> =>
  isRecord(value) && isRecord(value.root);

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** Rows by their ids, of single values each that one of them added or took away. */
const mergeLists = (
  merging: Merging,
  path: string,
  base: readonly unknown[],
  mine: readonly unknown[],
  theirs: readonly unknown[],
): unknown[] => {
  const lists = { base, mine, theirs };
  const isChoice = [base, mine, theirs].every((list) => list.every((one) => !isRecord(one)));
  const merged = mergeList(merging, path, lists, (was, one, other) =>
    mergeValues(merging, path, { base: was, mine: one, theirs: other }),
  );
  return isChoice ? [...new Set(merged)] : merged;
};

/** By the names of a group's fields. */
export const mergeFields = (
  merging: Merging,
  path: string,
  base: Readonly<Record<string, unknown>>,
  mine: Readonly<Record<string, unknown>>,
  theirs: Readonly<Record<string, unknown>>,
): Record<string, unknown> => {
  const names = [...new Set([theirs, mine, base].flatMap((fields) => Object.keys(fields)))];
  return Object.fromEntries(
    names.map((name) => {
      const values = { base: base[name], mine: mine[name], theirs: theirs[name] };
      return [name, mergeValues(merging, path ? `${path}.${name}` : name, values)];
    }),
  );
};
