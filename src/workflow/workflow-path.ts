/**
 * The path of a workflow file as GitHub names it for a run, without the ref that may follow it
 * (`.github/workflows/ci.yml@refs/heads/main`).
 *
 * @returns null for a workflow that has no file in this repository: GitHub's own, or one of another repository.
 */
export function workflowPath(
  path: string | null | undefined,
  { owner, name }: { owner: string; name: string },
): string | null {
  const bare = barePath(path ?? '');
  const prefix = `${owner}/${name}/`;
  const inside = bare.startsWith(prefix) ? bare.slice(prefix.length) : bare;
  return inside.startsWith('.github/workflows/') ? inside : null;
}

/** The path without the ref that may follow it. */
export function barePath(path: string): string {
  return path.replace(/(\.ya?ml)@.*$/i, '$1');
}
