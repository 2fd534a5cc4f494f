import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

type Json = Record<string, unknown>;
type Response = { content?: Record<string, { schema: Json }> };
type Operation = { responses: Record<string, Response>; requestBody?: Response };
export type Contract = {
  document: Json;
  /** What the document says against an answer; nothing when it is as described. */
  against: (method: string, path: string, status: number, body: unknown) => string[];
  /** The same for what is sent. */
  againstRequest: (method: string, path: string, body: unknown) => string[];
  /** The described operation that a request is one of, such as `get /api/articles/{id}`. */
  nameOf: (method: string, path: string) => string;
};

/**
 * Judges requests and answers by the published description. Answers may say nothing that is not described, although
 * callers must bear it.
 */
export const contractOf = (document: Json): Contract => {
  const paths = document.paths as Record<string, Record<string, Operation>>;
  const strict = judgeOf(document, true);
  const lenient = judgeOf(document, false);
  const operationOf = (method: string, path: string): [string, Operation | undefined] => {
    const plain = path.split('?')[0] ?? '';
    const fitting = Object.keys(paths)
      .filter((template) => patternOf(template).test(plain))
      .sort((one, other) => one.split('{').length - other.split('{').length);
    const template = fitting.find((name) => paths[name]?.[method.toLowerCase()]) ?? plain;
    return [template, paths[template]?.[method.toLowerCase()]];
  };
  return {
    document,
    nameOf: (method, path) => `${method.toLowerCase()} ${operationOf(method, path)[0]}`,
    against: (method, path, status, body) => {
      const [template, operation] = operationOf(method, path);
      const response = operation?.responses[status];
      if (!response) return [`${method} ${template}: ${status} is not described`];
      const schema = response.content?.['application/json']?.schema;
      return schema ? strict(schema, body) : [];
    },
    againstRequest: (method, path, body) => {
      const [template, operation] = operationOf(method, path);
      const schema = operation?.requestBody?.content?.['application/json']?.schema;
      return schema ? lenient(schema, body) : [`${method} ${template} takes no body`];
    },
  };
};

const patternOf = (template: string): RegExp =>
  new RegExp(`^${template.replace(/[.]/g, '\\.').replace(/\{\w+\}/g, '[^/]+')}$`);

type Judge = (schema: Json, value: unknown) => string[];

const judgeOf = (document: Json, isStrict: boolean): Judge => {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  for (const [name, format] of Object.entries(formats)) ajv.addFormat(name, format);
  ajv.addSchema({ $id: 'api', ...(isStrict ? (closed(document) as Json) : document) }, 'api');
  const known = new Map<string, ValidateFunction>();
  return (schema, value) => {
    const key = JSON.stringify(schema);
    const source = JSON.stringify(isStrict ? closed(schema) : schema).replaceAll('"#/', '"api#/');
    const validate = known.get(key) ?? ajv.compile(JSON.parse(source) as Json);
    known.set(key, validate);
    if (validate(value)) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) =>
        `${instancePath} ${message ?? ''} ${JSON.stringify(params)}`,
    );
  };
};

/** RFC 3339, and enough of an address. */
const formats = {
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/,
  date: /^\d{4}-\d\d-\d\d$/,
  email: /^[^\s@]+@[^\s@]+$/,
  binary: true,
} as const;

/** The same schemas, in which an object has the told properties and no others. */
const closed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(closed);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, inner]) => [name, closed(inner)] as const);
  const isOpen = 'properties' in value && 'type' in value && !('additionalProperties' in value);
  return { ...Object.fromEntries(entries), ...(isOpen ? { additionalProperties: false } : {}) };
};
