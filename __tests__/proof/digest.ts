import { createHash } from 'node:crypto';
import type { World } from '../fake/state.ts';

/** What a world holds, but for ids and instants, which differ with the order of writes that do not touch each other. */
export function digestOf({ git, contents }: World): string {
  const { comments, statuses, runs, pulls } = contents;
  const refs = git.refs('refs/').map((ref) => {
    const lines = [];
    for (let oid = git.ref(ref); oid !== undefined; ) {
      const { tree, message, parents } = git.commit(oid);
      lines.push(`${tree} ${message}`);
      oid = parents[0];
    }
    return [ref, lines];
  });
  const said = comments.map(({ pull, author, body }) => [pull, author, body]);
  const stated = statuses.map(({ commit, context, state, description, targetUrl }) => [
    ...[commit, context, state, description, targetUrl],
  ]);
  return createHash('sha1')
    .update(
      JSON.stringify([refs, said, stated, runs, pulls.map(({ updatedAt, ...pull }) => pull)], (key, value) =>
        key === 'archive' ? null : value,
      ),
    )
    .digest('hex');
}
