import type { Blob } from '@octokit/graphql-schema';

/**
 * What a query that selects these fields gets of an object of GitHub's schema (`@octokit/graphql-schema`): `true` stands
 * for a field that is selected as it is, an object for the fields below it. What the schema may leave out is null in an
 * answer, and its own scalars (ids of git objects, addresses, instants) are strings.
 */
export type Selected<T, Fields> = {
  [Name in keyof Fields & keyof T]:
    | Value<T[Name], Fields[Name]>
    | (object extends Pick<T, Name> ? null : never);
};

type Value<T, Fields> = 0 extends 1 & T
  ? string
  : Fields extends true
    ? NonNullable<T>
    : NonNullable<T> extends readonly (infer Item)[]
      ? (Selected<NonNullable<Item>, Fields> | (null extends Item ? null : never))[]
      : Selected<NonNullable<T>, Fields>;

/** A file as a query gets it of an object of git. Without a text it is a folder; a null text is a binary one. */
export type BlobNode = Partial<Selected<Blob, { text: true; isTruncated: true }>>;

/** The whole text of a file; null where GraphQL does not hand it out: it is binary, or too large. */
export const textOf = ({ text, isTruncated }: BlobNode): string | null =>
  isTruncated ? null : (text ?? null);

/** The nodes of a connection; those that the token may not see are left out. */
export function nodesOf<Node>(
  connection: { nodes: readonly (Node | null)[] | null } | null | undefined,
): Node[] {
  return (connection?.nodes ?? []).filter((node) => node !== null);
}
