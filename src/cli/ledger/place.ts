import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Repository } from '../../settings/context.ts';

/** Where reports are looked for: in a folder, or on GitHub. */
export type LedgerPlace =
  | { kind: 'folder'; written: string }
  | { kind: 'owner'; written: string; owner: string; host: string | null }
  | { kind: 'repository'; written: string; repository: Repository; host: string | null };

const SHORT = /^([\w.-]+)\/([\w.-]+|\*)$/;
const NAME = /^[\w.-]+$/;

/**
 * Reads where reports are: a folder that is there, else `OWNER/*`, `OWNER/REPO` or the address of either; whatever is none of
 * them is a folder, too.
 */
export function readPlace(written: string, folder: string): LedgerPlace {
  if (existsSync(resolve(folder, written))) return { kind: 'folder', written };
  const [, owner, name] = SHORT.exec(written) ?? [];
  if (owner !== undefined && name !== undefined && !/^\.+$/.test(owner))
    return onGitHub(written, owner, name, null);
  const address = /^https?:/.test(written) && URL.canParse(written) ? new URL(written) : null;
  if (address === null) return { kind: 'folder', written };
  const [first = '', second = '*'] = address.pathname.split('/').filter((part) => part !== '');
  const isNamed = NAME.test(first) && (second === '*' || NAME.test(second));
  return isNamed ? onGitHub(written, first, second, address.host) : { kind: 'folder', written };
}

function onGitHub(written: string, owner: string, name: string, host: string | null): LedgerPlace {
  return name === '*'
    ? { kind: 'owner', written, owner, host }
    : { kind: 'repository', written, repository: { owner, name }, host };
}
