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
  return `${error.status} ${message}`.slice(0, 200);
}

/** What GitHub's client throws for an answer of GraphQL that has errors, with data beside them or without. */
export interface GraphqlFailure extends Error {
  errors: { type?: string; message: string }[];
}

/** Whether an error is an answer of GraphQL, not a mistake of ours. */
export function isGraphqlFailure(error: unknown): error is GraphqlFailure {
  return (
    error instanceof Error && 'errors' in error && Array.isArray(error.errors) && error.errors.length > 0
  );
}
