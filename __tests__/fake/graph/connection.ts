import type { GraphQLResolveInfo } from 'graphql';
import { GraphProblem } from './problem.ts';

export interface ConnectionArgs {
  first?: number | null;
  last?: number | null;
  after?: string | null;
  before?: string | null;
}

/**
 * A connection over a list. As on GitHub `first` or `last` must be given and be at most 100; cursors name positions.
 * `info` names the field in errors.
 */
export function connection<T>(
  items: readonly T[],
  args: ConnectionArgs,
  info: Pick<GraphQLResolveInfo, 'fieldName'>,
  shape: (item: T) => unknown,
): Record<string, unknown> {
  checkBounds(args, info.fieldName);
  const start = args.after ? positionOf(args.after) + 1 : 0;
  const end = args.before ? positionOf(args.before) : items.length;
  let from = start;
  let to = end;
  if (args.first != null) to = Math.min(to, start + args.first);
  if (args.last != null) from = Math.max(from, to - args.last);
  const edges = items
    .slice(from, to)
    .map((item, index) => ({ cursor: cursorOf(from + index), node: shape(item) }));
  return {
    totalCount: items.length,
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: {
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
      hasNextPage: to < items.length,
      hasPreviousPage: from > 0,
    },
  };
}

function checkBounds(args: ConnectionArgs, name: string): void {
  if (args.first == null && args.last == null) {
    const message = `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`;
    throw new GraphProblem('MISSING_PAGINATION_BOUNDARIES', message);
  }
  for (const key of ['first', 'last'] as const) {
    const count = args[key];
    if (count == null || count <= 100) continue;
    const message = `Requesting ${count} records on the \`${name}\` connection exceeds the \`${key}\` limit of 100 records.`;
    throw new GraphProblem('EXCESSIVE_PAGINATION', message);
  }
}

function cursorOf(position: number): string {
  return Buffer.from(`cursor:${position}`).toString('base64');
}

function positionOf(cursor: string): number {
  const position = /^cursor:(\d+)$/.exec(Buffer.from(cursor, 'base64').toString());
  if (position === null)
    throw new GraphProblem('INVALID_CURSOR_ARGUMENTS', `\`${cursor}\` does not appear to be a valid cursor.`);
  return Number(position[1]);
}
