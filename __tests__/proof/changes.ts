import type { World } from '../fake/state.ts';

/** A branch that a request made or moved. */
export interface Move {
  ref: string;
  from: string | null;
  to: string;
}

/** What one request of Docket did to things that it may not touch, or only with care. */
export interface Changes {
  moves: Move[];
  /** Whether comments of others than the token's account are not what they were. */
  touchesPeople: boolean;
}

/** Notes how things stand; what is returned tells what a request changed since then. */
export function watch(before: World): (after: World) => Changes {
  const refs = refsOf(before);
  const comments = peoplesComments(before);
  return (after) => {
    const now = [...refsOf(after)].map(([ref, to]) => ({ ref, from: refs.get(ref) ?? null, to }));
    const moves = now.filter(({ from, to }) => from !== to);
    return { moves, touchesPeople: peoplesComments(after) !== comments };
  };
}

function refsOf({ git }: World): Map<string, string> {
  return new Map(git.refs('refs/').map((name) => [name, git.ref(name)!]));
}

/** All comments that others than the token's account wrote. */
function peoplesComments({ contents: { comments, viewer } }: World): string {
  return JSON.stringify(comments.filter(({ author }) => author !== viewer));
}
