/** What the database may have against a value that it was given. */
export type RefusedValue = 'value-not-storable' | 'related-unknown' | 'value-taken';

/**
 * Whether an error says that a value did not fit, and not that a statement or the database is broken: by SQLSTATE
 * (https://www.postgresql.org/docs/current/errcodes-appendix.html), wherever in the chain of causes it stands.
 */
export const refusedValue = (error: unknown): RefusedValue | undefined => {
  for (let at = error, steps = 0; isObject(at) && steps < 5; at = at.cause, steps += 1) {
    // Of a filter on a field that may name records of several collections, and does not say which.
    if (at.message === 'Not supported') return 'value-not-storable';
    const known = typeof at.code === 'string' ? meanings[at.code] : undefined;
    if (known) return known;
  }
  return undefined;
};

const isObject = (
  value: unknown,
): value is { code?: unknown; cause?: unknown; message?: unknown } =>
  typeof value === 'object' && value !== null;

const meanings: Readonly<Record<string, RefusedValue>> = {
  22001: 'value-not-storable', // string_data_right_truncation
  22003: 'value-not-storable', // numeric_value_out_of_range
  22007: 'value-not-storable', // invalid_datetime_format
  22008: 'value-not-storable', // datetime_field_overflow
  22021: 'value-not-storable', // character_not_in_repertoire
  22023: 'value-not-storable', // invalid_parameter_value
  '22P02': 'value-not-storable', // invalid_text_representation
  '22P05': 'value-not-storable', // untranslatable_character
  '2201B': 'value-not-storable', // invalid_regular_expression
  '2201W': 'value-not-storable', // invalid_row_count_in_limit_clause
  '2201X': 'value-not-storable', // invalid_row_count_in_result_offset_clause
  42883: 'value-not-storable', // undefined_function: an operator that a column of this type does not have
  42804: 'value-not-storable', // datatype_mismatch
  54000: 'value-not-storable', // program_limit_exceeded: more bytes than an index takes
  23502: 'value-not-storable', // not_null_violation
  23514: 'value-not-storable', // check_violation
  23503: 'related-unknown', // foreign_key_violation
  23505: 'value-taken', // unique_violation
};
