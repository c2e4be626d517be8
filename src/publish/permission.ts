/**
 * The reason of a refused write with the permission that it lacked, where GitHub's words say that one was lacking.
 *
 * @param permission as a workflow grants it: `contents: write`.
 */
export function withPermission(reason: string, permission: string): string {
  return /not accessible by|required scopes/i.test(reason)
    ? `${reason}; give the job the permission "${permission}"`
    : reason;
}
