import type { Evidence } from './evidence.ts';

/** Steps that take out who imports and who owns what is changed: the verdict needs neither. */
export const reachSteps: readonly ((evidence: Evidence) => Evidence)[] = [
  (evidence) => {
    const { dependents, ...rest } = evidence;
    return dependents === undefined ? evidence : rest;
  },
  (evidence) =>
    evidence.owners === undefined || evidence.owners.rules.length === 0
      ? evidence
      : { ...evidence, owners: { ...evidence.owners, rules: [], cut: true } },
];

/** What went of it, in words. */
export function reachGone(before: Evidence, after: Evidence): string[] {
  return [
    ...(before.dependents !== undefined && after.dependents === undefined
      ? ['the files that import what is changed']
      : []),
    ...((before.owners?.rules.length ?? 0) > (after.owners?.rules.length ?? 0)
      ? ['the owners of changed files']
      : []),
  ];
}
