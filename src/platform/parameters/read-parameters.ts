import type { z } from 'zod';

import type { Finding, FindingParams } from '../finding';
import { err, ok, type Result } from '../result';
import { filterFinding, type FilterRule } from './filter-findings';
import { jsonSchemaOf } from './json-schema';

/** Parameters of Payload's own lists that change nothing here. */
const ignored = ['depth', 'locale', 'fallback-locale'];

/** Reads the parameters of a request; every fault is a finding at the field of its name. */
export const readParameters = <Schema extends z.ZodObject>(
  params: URLSearchParams,
  schema: Schema,
): Result<z.output<Schema>, Finding[]> => {
  const known = Object.keys(schema.shape);
  const read = schema.safeParse(Object.fromEntries(params), { reportInput: true });
  const faultOf = (name: string): Finding | undefined => {
    if (ignored.includes(name)) return undefined;
    if (!known.includes(name)) return fault('parameter-unknown', name, { known: known.join(', ') });
    if (params.getAll(name).length > 1) return fault('parameter-repeated', name);
    const issue = read.error?.issues.find(({ path }) => path[0] === name);
    return issue && faultOfValue(name, params.get(name) ?? '', issue, schema);
  };
  const findings = [...new Set(params.keys())].flatMap((name) => faultOf(name) ?? []);
  return read.success && findings.length === 0 ? ok(read.data) : err(findings);
};

/** What a form asks: the fields that were left empty ask nothing. */
export const filledIn = (params: URLSearchParams): URLSearchParams =>
  new URLSearchParams(
    [...params].flatMap(([name, value]) => (value.trim() ? [[name, value.trim()]] : [])),
  );

/** The rule is what the schema says; what its words need, the description of the parameter has. */
const faultOfValue = (
  name: string,
  given: string,
  issue: z.core.$ZodIssue,
  { shape }: z.ZodObject,
): Finding => {
  const { items, ...said } = jsonSchemaOf(shape[name] as z.ZodType) as Described;
  const known = said.enum ?? items?.enum ?? (said.type === 'boolean' ? ['true', 'false'] : []);
  return fault(issue.message as FilterRule, name, {
    value: (issue.path.length > 1 ? String(issue.input) : given).slice(0, 200),
    ...(known.length > 0 ? { known: known.join(', ') } : {}),
    ...(said.type === 'integer' ? { from: said.minimum, to: said.maximum } : {}),
    ...(issue.code === 'custom' ? issue.params : {}),
  });
};

type Described = {
  type?: string;
  enum?: readonly string[];
  minimum: number;
  maximum: number;
  items?: { enum?: readonly string[] };
};

const fault = (rule: FilterRule, name: string, params: FindingParams = {}) =>
  filterFinding(rule, { name, ...params }, { field: name });
