import { component, count, id, list, oneOf, orNull, record, said, someOf, text } from '../schema';

/** What is wrong, said as data. */
export const findingComponents = {
  Finding: record(
    {
      rule: said('Stable name of the rule.', text),
      severity: oneOf(['error', 'warning', 'notice']),
      message: said('A sentence in the language of whoever asked.', text),
    },
    {
      fix: said('What to do next.', text),
      place: component('Place'),
      params: { type: 'object', additionalProperties: { type: ['string', 'number'] } },
    },
  ),
  Place: record(
    {},
    { field: text, citationKey: text, words: text, line: count, sourceKey: text, comment: id },
  ),
  Refusal: someOf({ findings: { ...list(component('Finding')), minItems: 1 } }),
  Conflict: someOf(
    { findings: { ...list(component('Finding')), minItems: 1 } },
    { changed: orNull(component('ChangesSince')) },
  ),
  ChangesSince: record({
    log: list(component('LogEntry')),
    text: orNull(
      record({
        revision: count,
        by: orNull(text),
        at: orNull({ type: 'string' }),
        fields: list(text),
      }),
    ),
  }),
};
