import { touchedPaths } from '../../diff/changes.ts';
import { type OwnerRule, ownerFinder } from '../../diff/codeowners.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { code, type Part } from '../../text/prose.ts';

/** Who owns the changed files. */
export interface OwnersOfChange {
  /** The same owners once, those of most files first. */
  groups: { owners: string[]; paths: string[] }[];
  /** Changed files that nobody owns; null when lines that may name owners are not known. */
  unowned: string[] | null;
  /** No line of CODEOWNERS is known. */
  unread?: true;
  /** Where owners are named: the configuration, the path of CODEOWNERS. */
  from: Part[];
}

/** By the configuration, which comes first, and CODEOWNERS of the base branch; null when neither names owners. */
export function ownersOfChange({ config, owners, changes }: Evidence): OwnersOfChange | null {
  const configured = Object.entries(config.owners ?? {}).map(([pattern, names]) => ({
    pattern,
    owners: names,
  }));
  if (configured.length === 0 && owners === undefined) return null;
  const find = [ownerFinder(configured), ownerFinder(owners?.rules ?? [])];
  const grouped = new Map<string, OwnersOfChange['groups'][number]>();
  for (const path of touchedPaths(changes)) {
    const names = ownersBy(find, path);
    const key = JSON.stringify(names);
    const group = grouped.get(key) ?? { owners: names, paths: [] };
    group.paths.push(path);
    grouped.set(key, group);
  }
  const groups = [...grouped.values()].sort((one, other) => other.paths.length - one.paths.length);
  const isUnread = owners?.unread === true;
  const isKnown = !isUnread && owners?.cut !== true;
  return {
    groups: groups.filter((group) => group.owners.length > 0),
    unowned: isKnown
      ? groups.filter((group) => group.owners.length === 0).flatMap(({ paths }) => paths)
      : null,
    ...(isUnread && { unread: true }),
    from: [...(configured.length > 0 ? ['the configuration'] : []), ...(owners ? [code(owners.path)] : [])],
  };
}

function ownersBy(find: ((path: string) => OwnerRule | null)[], path: string): string[] {
  for (const finder of find) {
    const rule = finder(path);
    if (rule !== null) return rule.owners;
  }
  return [];
}
