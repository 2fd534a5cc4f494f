import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { documentSchema } from '@/document/schema';
import { isRecord } from '../../front-matter';

/** Where a document is not as its schema says; `path` is a JSON Pointer. */
type Fault = { path: string; problem: string };

/** More would not help whoever mends the file. */
const mostFaults = 20;

const lists = { body: 'block', notes: 'note', references: 'reference' } as const;

/**
 * What is wrong with a document, one fault for each block, note and work, so that a file of nonsense does not grow into a
 * list of millions.
 */
export const faultsOfDocument = (document: unknown): Fault[] => {
  const faults: Fault[] = [];
  const check = (name: string, value: unknown, path: string): boolean => {
    const fault = faultIn(value, name);
    if (fault) faults.push({ path: path + fault.path, problem: fault.problem });
    return faults.length < mostFaults;
  };
  if (isRecord(document)) {
    // That it is missing is a fault of the whole.
    if ('metadata' in document) check('metadata', document['metadata'], '/metadata');
    for (const [member, name] of Object.entries(lists)) {
      const list = document[member];
      if (Array.isArray(list)) list.every((one, at) => check(name, one, `/${member}/${at}`));
    }
  }
  const whole = faults.length === 0 ? faultIn(document) : undefined;
  return whole ? [whole] : faults.slice(0, mostFaults);
};

const faultIn = (value: unknown, name?: string): Fault | undefined => {
  const validate = validatorOf(name, 'first');
  if (validate(value)) return undefined;
  const errors = allErrors(value, name) ?? validate.errors ?? [];
  const told = errors.filter((error) => !isOfOtherKind(error));
  const said =
    told.find(({ keyword }) => keyword !== 'oneOf') ??
    told.toSorted((a, b) => b.instancePath.length - a.instancePath.length)[0] ??
    errors[0];
  return said && { path: said.instancePath, problem: problemOf(said) };
};

/** Which of them is meant shows only beside the others; what is long has too many. */
const allErrors = (value: unknown, name: string | undefined) => {
  if (name === undefined || JSON.stringify(value).length > 20_000) return undefined;
  const validate = validatorOf(name, 'all');
  validate(value);
  return validate.errors;
};

/** A block that is no heading need not be told what headings have. */
const isOfOtherKind = ({ keyword, instancePath, parentSchema, data }: ErrorObject): boolean => {
  if (keyword === 'const' && instancePath.endsWith('/type')) return true;
  const { type } = (parentSchema as Kinded | undefined)?.properties ?? {};
  return type?.const !== undefined && isRecord(data) && data['type'] !== type.const;
};

type Kinded = { properties?: { type?: { const?: string } } };

const problemOf = ({ message, params }: ErrorObject): string => {
  const named = 'additionalProperty' in params ? `: ${String(params['additionalProperty'])}` : '';
  return `${message ?? ''}${named}`;
};

type Wanted = 'first' | 'all';

const compiled = new Map<Wanted, Ajv2020>();

/** Of a part of a document, or of all of it. Compiled when the first document comes. */
const validatorOf = (name: string | undefined, wanted: Wanted): ValidateFunction => {
  const schemas =
    compiled.get(wanted) ??
    new Ajv2020({
      ...{ validateFormats: false, schemas: [documentSchema] },
      ...{ allErrors: wanted === 'all', verbose: true },
    });
  compiled.set(wanted, schemas);
  const part = name === undefined ? '' : `#/$defs/${name}`;
  const validate = schemas.getSchema(`${documentSchema.$id}${part}`);
  if (!validate) throw new Error(`the schema has no ${name}`);
  return validate;
};
