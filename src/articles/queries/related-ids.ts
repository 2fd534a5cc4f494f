type Id = number;
type Related = Id | { id: Id } | null | undefined;

/** The id of a related record, whether or not Payload put the record itself in its place. */
export const idOf = (related: Related): Id | null =>
  typeof related === 'object' && related !== null ? related.id : (related ?? null);

export const idsOf = (related: Related | readonly Related[]): Id[] =>
  (isList(related) ? related : [related]).map(idOf).filter((id) => id !== null);

const isList = (related: Related | readonly Related[]): related is readonly Related[] =>
  Array.isArray(related);
