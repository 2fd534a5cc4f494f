/** Whether two values of JSON say the same, whatever the order of their keys; every nothing is the same nothing. */
export const isSame = (one: unknown, other: unknown): boolean => {
  if (Object.is(one, other)) return true;
  if (isNothing(one) || isNothing(other)) return isNothing(one) && isNothing(other);
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, at) => isSame(item, other[at]));
  }
  if (!isRecord(one) || !isRecord(other)) return false;
  // Without a list of all names: long texts are compared while somebody types.
  for (const name in one) if (!isSame(one[name], other[name])) return false;
  for (const name in other) if (!Object.hasOwn(one, name) && !isNothing(other[name])) return false;
  return true;
};

const isNothing = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || isEmpty(value);

const isEmpty = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return false;
  for (const _name in value) return false;
  return true;
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
