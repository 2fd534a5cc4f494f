import {
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';

import type { Finding } from '@/platform/finding';

import { accessFinding } from './findings';

/** How much one question by GraphQL may ask for. */
export const graphqlLimits = {
  /** Fields below fields. */
  depth: 8,
  /** What GraphQL tells of itself nests by its nature. */
  introspectionDepth: 15,
  /** Fields and named fragments times the records on which they are asked; an object costs five, since it may take a query. */
  cost: 5_000,
  /** Questions side by side in one request, under whatever names. */
  roots: 10,
  /** Second names of one field, at all depths. */
  aliases: 30,
  /** Records of one list. */
  records: 100,
} as const;

const usualRecords = 10;
const costOfObject = 5;

type Variables = Readonly<Record<string, unknown>>;
type Size = {
  depth: number;
  cost: number;
  aliases: number;
  /** Fields side by side, fragments unfolded. */
  roots: number;
  isIntrospective: boolean;
};

/** What is too much about a document, whichever of its operations is meant. */
export const excessOf = (
  document: DocumentNode,
  variables: Variables,
): { findings: Finding[]; isIntrospective: boolean } => {
  const findings: Finding[] = [];
  let isIntrospective = false;
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    // Each operation has defaults of its own for the variables that fragments share.
    const measure = new Measure(document, { ...defaultsOf(definition), ...variables });
    const size = measure.selections(definition.selectionSet);
    isIntrospective ||= size.isIntrospective;
    findings.push(...tooMuch(size), ...measure.findings);
  }
  return { findings, isIntrospective };
};

const defaultsOf = ({ variableDefinitions = [] }: OperationDefinitionNode): Variables =>
  Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, constantIn(defaultValue)]] : [],
    ),
  );

const tooMuch = ({ depth, cost, aliases, roots, isIntrospective }: Size): Finding[] => {
  const most = isIntrospective ? graphqlLimits.introspectionDepth : graphqlLimits.depth;
  return [
    ...(depth > most ? [accessFinding('query-too-deep', { depth, most })] : []),
    ...(cost > graphqlLimits.cost
      ? [accessFinding('query-too-costly', { cost: Math.min(cost, 1e9), most: graphqlLimits.cost })]
      : []),
    ...(roots > graphqlLimits.roots
      ? [accessFinding('query-too-wide', { count: roots, most: graphqlLimits.roots })]
      : []),
    ...(aliases > graphqlLimits.aliases
      ? [accessFinding('query-too-aliased', { count: aliases, most: graphqlLimits.aliases })]
      : []),
  ];
};

/** Each fragment is measured once, so that fragments of fragments cost no more than they are long. */
class Measure {
  readonly findings: Finding[] = [];
  readonly #fragments = new Map<string, FragmentDefinitionNode>();
  readonly #sizes = new Map<string, Size>();

  constructor(
    document: DocumentNode,
    readonly variables: Variables,
  ) {
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) {
        this.#fragments.set(definition.name.value, definition);
      }
    }
  }

  selections = ({ selections }: SelectionSetNode): Size =>
    selections.map(this.#sizeOf).reduce(add, nothing);

  #sizeOf = (selection: SelectionNode): Size => {
    switch (selection.kind) {
      case Kind.FIELD:
        return this.#field(selection);
      case Kind.INLINE_FRAGMENT:
        return this.selections(selection.selectionSet);
      case Kind.FRAGMENT_SPREAD:
        return add(naming, this.#fragment(selection.name.value));
    }
  };

  #fragment(name: string): Size {
    const known = this.#sizes.get(name);
    if (known) return known;
    const fragment = this.#fragments.get(name);
    if (!fragment) return nothing;
    // GraphQL refuses circles, but only beside others who would go round in them.
    this.#sizes.set(name, endless);
    const size = this.selections(fragment.selectionSet);
    this.#sizes.set(name, size);
    return size;
  }

  #field(field: FieldNode): Size {
    const isIntrospective = /^__(schema|type)$/.test(field.name.value);
    const aliases = field.alias ? 1 : 0;
    if (!field.selectionSet) return { depth: 1, cost: 1, aliases, roots: 1, isIntrospective };
    const inner = this.selections(field.selectionSet);
    return {
      depth: inner.depth + 1,
      cost: Math.min(Number.MAX_SAFE_INTEGER, costOfObject + this.#recordsOf(field) * inner.cost),
      aliases: aliases + inner.aliases,
      roots: 1,
      isIntrospective: isIntrospective || inner.isIntrospective,
    };
  }

  /** How many records a list is asked for; 1 for what is no list. */
  #recordsOf({ name, arguments: given = [], selectionSet }: FieldNode): number {
    const valueOf = (argument: string): unknown => {
      const found = given.find((one) => one.name.value === argument);
      return found && this.#valueIn(found.value);
    };
    const limit = valueOf('limit');
    const pagination = valueOf('pagination');
    if (limit === undefined && pagination !== undefined && pagination !== true)
      return this.#endless(name.value);
    if (limit === undefined)
      return selectionSet && this.#isList(selectionSet, new Set()) ? usualRecords : 1;
    const isFitting =
      Number.isInteger(limit) && Number(limit) >= 1 && Number(limit) <= graphqlLimits.records;
    return isFitting ? Number(limit) : this.#endless(name.value);
  }

  /** Payload's lists have their records under `docs`. */
  #isList({ selections }: SelectionSetNode, seen: Set<string>): boolean {
    return selections.some((selection) => {
      if (selection.kind === Kind.FIELD) return selection.name.value === 'docs';
      if (selection.kind === Kind.INLINE_FRAGMENT)
        return this.#isList(selection.selectionSet, seen);
      const fragment = this.#fragments.get(selection.name.value);
      if (!fragment || seen.has(selection.name.value)) return false;
      seen.add(selection.name.value);
      return this.#isList(fragment.selectionSet, seen);
    });
  }

  #endless(field: string): number {
    this.findings.push(accessFinding('list-too-long', { field, most: graphqlLimits.records }));
    return graphqlLimits.records;
  }

  #valueIn(value: ValueNode): unknown {
    return value.kind === Kind.VARIABLE ? this.variables[value.name.value] : constantIn(value);
  }
}

const constantIn = (value: ValueNode): unknown => {
  switch (value.kind) {
    case Kind.INT:
      return Number(value.value);
    case Kind.BOOLEAN:
      return value.value;
    default:
      return null;
  }
};

const nothing: Size = { depth: 0, cost: 0, aliases: 0, roots: 0, isIntrospective: false };
/** Naming a fragment costs one, or fragments of nothing could double for ever. */
const naming: Size = { ...nothing, cost: 1 };
const endless: Size = { ...nothing, cost: Number.MAX_SAFE_INTEGER };

const add = (one: Size, other: Size): Size => ({
  depth: Math.max(one.depth, other.depth),
  cost: Math.min(Number.MAX_SAFE_INTEGER, one.cost + other.cost),
  aliases: Math.min(1e6, one.aliases + other.aliases),
  roots: Math.min(1e6, one.roots + other.roots),
  isIntrospective: one.isIntrospective || other.isIntrospective,
});
