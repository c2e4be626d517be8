import { NeedsToken } from './without-token.ts';

/** What GitHub's client throws for an answer that is not 2xx, and for a connection that broke (status 500). */
export interface RequestFailure extends Error {
  status: number;
}

/** Whether an error is an answer (or a lost one) of the API, not a mistake of ours. */
export function isRequestFailure(error: unknown): error is RequestFailure {
  return error instanceof Error && 'status' in error && typeof error.status === 'number';
}

/** Whether the API answered with this status. */
export function hasStatus(error: unknown, ...statuses: number[]): error is RequestFailure {
  return isRequestFailure(error) && statuses.includes(error.status);
}

/** The reason of a failed request in a few words, without GitHub's documentation links. */
export function reasonOf(error: RequestFailure): string {
  const message = error.message.replace(/ - https:\/\/docs\.github\.com\S*/g, '').replace(/\s+/g, ' ');
  const isSent = !(error instanceof TimeIsUp || error instanceof NeedsToken);
  return `${isSent ? `${error.status} ` : ''}${message}`.slice(0, 200);
}

/**
 * Why GitHub did not do what it was asked for, in a few words, by REST or GraphQL, also where our own sentence stands
 * above it.
 *
 * @throws what is no answer of GitHub's: a mistake of ours.
 */
export function whyRefused(error: unknown): string {
  if (isRequestFailure(error)) return reasonOf(error);
  if (!(error instanceof Error)) throw error;
  if (isGraphqlFailure(error)) return error.message.replace(/\s+/g, ' ').slice(0, 200);
  if (error.cause === undefined) throw error;
  whyRefused(error.cause);
  return error.message.replace(/\.$/, '');
}

/**
 * The time that `timeout-minutes` allows is over: no further request is made. The name keeps the client from trying
 * again, and a lost answer is not looked for.
 */
export class TimeIsUp extends Error {
  override readonly name = 'AbortError';
  readonly status = 500;
}

/** Whether an error comes from the deadline, also where our own sentence stands above it. */
export function isTimeUp(error: unknown): boolean {
  return error instanceof TimeIsUp || (error instanceof Error && isTimeUp(error.cause));
}

/** What GitHub's client throws for an answer of GraphQL that has errors, with data beside them or without. */
export interface GraphqlFailure extends Error {
  errors: { type?: string; message: string }[];
  data: unknown;
}

/** Whether an error is an answer of GraphQL, not a mistake of ours. */
export function isGraphqlFailure(error: unknown): error is GraphqlFailure {
  return (
    error instanceof Error && 'errors' in error && Array.isArray(error.errors) && error.errors.length > 0
  );
}
