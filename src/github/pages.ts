interface Answer {
  data: unknown;
  headers: { link?: string | undefined };
}

/**
 * Reads the pages of a list: the first one tells the last one's number, the others are read side by side.
 * https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api
 *
 * @param read asks for one page (1-based); the client's own errors pass through.
 * @param most reads no page after this one; left out: all.
 * @returns the data of each page in order.
 */
export async function allPages<T extends Answer>(
  read: (page: number) => Promise<T>,
  most = Number.POSITIVE_INFINITY,
): Promise<T['data'][]> {
  const first = await read(1);
  return pagesAfter(first, read, most);
}

/** Reads so many pages, side by side: where it is known how many there are, nothing waits for the first one. */
export async function somePages<T extends Answer>(
  read: (page: number) => Promise<T>,
  count: number,
): Promise<T['data'][]> {
  const answers = await Promise.all(Array.from({ length: count }, (_, index) => read(index + 1)));
  return answers.map((answer) => answer.data);
}

/** The data of a first page that was read already, and of those after it. */
export async function pagesAfter<T extends Answer>(
  first: T,
  read: (page: number) => Promise<T>,
  most: number,
): Promise<T['data'][]> {
  const last = Math.min(lastPage(first), most);
  const rest = await Promise.all(Array.from({ length: last - 1 }, (_, index) => read(index + 2)));
  return [first, ...rest].map((answer) => answer.data);
}

/** The number of the last page, as the first one tells it. */
export function lastPage({ headers: { link } }: Answer): number {
  const match = /[?&]page=(\d+)[^>]*>;\s*rel="last"/.exec(link ?? '');
  return match ? Number(match[1]) : 1;
}
