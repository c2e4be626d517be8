/** What the page of the run tells beside the verdict. A warning asks somebody to change a setting. */
export interface Notice {
  level: 'notice' | 'warning';
  text: string;
}

/** Something to know. */
export const notice = (text: string): Notice => ({ level: 'notice', text });

/**
 * A part that was not written: a warning that names the permission, where GitHub's words say that one was lacking.
 *
 * @param what the part, such as `No comment on #31`
 * @param reason GitHub's words
 * @param permission as a workflow grants it: `contents: write`.
 */
export function notWritten(what: string, reason: string, permission: string): Notice {
  return lacksPermission(reason)
    ? { level: 'warning', text: `${what}: ${reason}; give the job the permission "${permission}".` }
    : notice(`${what}: ${reason}.`);
}

const lacksPermission = (reason: string): boolean => /not accessible by|required scopes/.test(reason);

/** Each text once. */
export function distinct(notices: readonly Notice[]): Notice[] {
  return [...new Map(notices.map((one) => [one.text, one])).values()];
}
