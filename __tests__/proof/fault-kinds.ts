import type { Outcome } from '../fake/scheduler.ts';

/** What can happen to one request. `killed`: the process ends there. */
export interface FaultKind {
  name: string;
  /** How the request fails; GraphQL tells of refusals in another way than REST. */
  rest: Outcome | 'killed';
  graphql: Outcome | 'killed';
  /** The request does its work, and only its answer is lost: for reads this is nothing of its own. */
  onlyWrites: boolean;
  /** It fails each time that it is asked again. */
  lasts: boolean;
}

const stated = (status: number, message: string, headers = {}): Outcome => ({
  status,
  body: { message },
  headers,
});
const refused = (type: string, message: string): Outcome => ({
  status: 200,
  body: { data: null, errors: [{ type, path: ['repository'], message }] },
});
const limit = (seconds: number): Outcome =>
  stated(429, 'You have exceeded a secondary rate limit.', { 'retry-after': String(seconds) });

const kind = (
  name: string,
  rest: FaultKind['rest'],
  { graphql = rest, onlyWrites = false, lasts = false }: Partial<Omit<FaultKind, 'name' | 'rest'>> = {},
): FaultKind => ({ name, rest, graphql, onlyWrites, lasts });

const noPermission = 'Resource not accessible by integration';

/** Every way in which a request can fail. */
export const faultKinds: FaultKind[] = [
  kind('500', stated(500, 'Server Error')),
  kind('500, lasting', stated(500, 'Server Error'), { lasts: true }),
  kind('502 after it took effect', { status: 502, afterEffect: true }, { onlyWrites: true }),
  kind('403', stated(403, noPermission), { graphql: refused('FORBIDDEN', noPermission) }),
  kind('404', stated(404, 'Not Found'), { graphql: refused('NOT_FOUND', 'Could not resolve to a node.') }),
  kind('422', stated(422, 'Validation Failed'), { graphql: refused('UNPROCESSABLE', 'Something is wrong.') }),
  kind('429, retry after 2 s', limit(2)),
  kind('429, retry after 1 h', limit(3600)),
  kind('dropped', { drop: true }),
  kind('dropped after it took effect', { drop: true, afterEffect: true }, { onlyWrites: true }),
  kind('answer cut off', { cut: true, afterEffect: true }),
  kind('hang', { hang: true }),
  kind('hang after it took effect', { hang: true, afterEffect: true }, { onlyWrites: true }),
  kind('killed', 'killed'),
  kind('killed after it took effect', 'killed', { onlyWrites: true }),
];
