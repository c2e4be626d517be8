interface Answer {
  data: unknown;
  headers: { link?: string | undefined };
}

/**
 * Reads all pages of a list: the first one tells the last one's number, the others are read side by side.
 * https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api
 *
 * @param read asks for one page (1-based); the client's own errors pass through.
 * @returns the data of each page in order.
 */
export async function allPages<T extends Answer>(read: (page: number) => Promise<T>): Promise<T['data'][]> {
  const first = await read(1);
  const last = lastPage(first.headers.link);
  const rest = await Promise.all(Array.from({ length: last - 1 }, (_, index) => read(index + 2)));
  return [first, ...rest].map((answer) => answer.data);
}

function lastPage(link: string | undefined): number {
  const match = /[?&]page=(\d+)[^>]*>;\s*rel="last"/.exec(link ?? '');
  return match ? Number(match[1]) : 1;
}
