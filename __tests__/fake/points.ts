import { type DocumentNode, Kind, parse, type SelectionSetNode, type ValueNode } from 'graphql';

/**
 * What a query costs, as GitHub predicts it: the requests that each connection needs if every list is as long as was asked
 * for, by hundreds, and one point at least.
 * https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api#predicting-the-point-value-of-a-query
 */
export function pointsOf(query: string, variables: Record<string, unknown> = {}): number {
  const document = parse(query);
  const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  const requests = operations.reduce(
    (sum, operation) =>
      'selectionSet' in operation && operation.selectionSet
        ? sum + requestsIn(document, variables, operation.selectionSet, 1)
        : sum,
    0,
  );
  return Math.max(1, Math.round(requests / 100));
}

function requestsIn(
  document: DocumentNode,
  variables: Record<string, unknown>,
  { selections }: SelectionSetNode,
  times: number,
): number {
  return selections.reduce((sum, selection) => {
    const within = (set: SelectionSetNode | undefined, each: number): number =>
      set ? requestsIn(document, variables, set, each) : 0;
    if (selection.kind === Kind.INLINE_FRAGMENT) return sum + within(selection.selectionSet, times);
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const named = document.definitions.find(
        (one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === selection.name.value,
      );
      return sum + within(named && 'selectionSet' in named ? named.selectionSet : undefined, times);
    }
    const bound = selection.arguments?.find(({ name }) => name.value === 'first' || name.value === 'last');
    if (!bound) return sum + within(selection.selectionSet, times);
    return sum + times + within(selection.selectionSet, times * numberOf(bound.value, variables));
  }, 0);
}

function numberOf(value: ValueNode, variables: Record<string, unknown>): number {
  if (value.kind === Kind.INT) return Number(value.value);
  return value.kind === Kind.VARIABLE ? Number(variables[value.name.value] ?? 0) : 0;
}
