/**
 * The path of an action or workflow of the same repository, as `./` and `$/` name it; null: it is of another one.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsuses
 */
export function ownPath(uses: string | undefined): string | null {
  const path = /^[.$]\/(.*)$/s.exec(uses ?? '')?.[1];
  return path === undefined ? null : path.replace(/^\.\//, '').replace(/\/$/, '');
}
