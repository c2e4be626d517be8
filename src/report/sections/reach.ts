import type { DependentSearch, Dependents } from '../../evidence/change.ts';
import type { OwnersOfChange } from '../../facts/change/owners.ts';
import { code, join } from '../../text/prose.ts';
import { count } from '../../text/text.ts';
import { listed } from '../list.ts';
import { bullets, type Inline, keyLine } from '../nodes.ts';
import { keep, optional, type Part } from '../parts.ts';

const IMPORTS = 'Imports of the changed modules';
const IMPORTERS_SHOWN = 5;
const TESTS_SHOWN = 3;
const GROUPS_SHOWN = 8;
const OWNERS_SHOWN = 6;
const OWNED_SHOWN = 5;

/** Which files import what is changed, tests named apart. After a search that was cut nothing is said to have none. */
export function importedBy(search: DependentSearch | undefined): Part[] {
  if (search === undefined) return [];
  const { modules, more = 0, partial, searched } = search;
  const how = partial ?? `${count(searched, 'file')} searched`;
  if (modules.length === 0) {
    const none = partial === undefined ? 'none in the repository' : 'none found';
    return [keep(keyLine(IMPORTS, [`${none} (${how})`]))];
  }
  const drop = { rank: 26, one: 'list of importing files', many: 'lists of importing files' };
  const rest: Inline[][] = more > 0 ? [[`and ${count(more, 'more changed module')} with such files`]] : [];
  return [optional(drop, keyLine(IMPORTS, [how]), bullets([...modules.map(importers), ...rest]))];
}

/** `a.py ← b.py, c.py and 3 more; tests that import it: test_a.py`. */
function importers({ of, by, total, tests, totalTests }: Dependents): Inline[] {
  const files = bounded(by, total, IMPORTERS_SHOWN);
  const testing = bounded(tests, totalTests, TESTS_SHOWN);
  if (total === 0) return [code(of), ' ← tests only: ', ...testing];
  return [code(of), ' ← ', ...files, ...(totalTests === 0 ? [] : ['; tests that import it: ', ...testing])];
}

/** Of a list that the Evidence bounds already. */
function bounded(paths: string[], total: number, most: number): Inline[] {
  const shown = paths.slice(0, most);
  const more = total - shown.length;
  const names = listed(
    shown.map((path) => [code(path)]),
    most,
  );
  return more > 0 ? [...names, ` and ${more} more`] : names;
}

/** Names as code, so that nobody is notified. */
export function owners(found: OwnersOfChange | undefined): Part[] {
  if (found === undefined) return [];
  const { groups, unowned, unread, from } = found;
  const each = groups.map(({ owners, paths }): Inline[] => [
    ...listed(
      owners.map((owner) => [code(owner)]),
      OWNERS_SHOWN,
    ),
    ' (',
    ...bounded(paths, paths.length, OWNED_SHOWN),
    ')',
  ]);
  const groupTexts = [
    ...each.slice(0, GROUPS_SHOWN),
    ...beyond(groups.slice(GROUPS_SHOWN)),
    ...ownerless(found),
  ];
  const cut = unowned === null ? ', of which not every line is known' : '';
  const known = unread ? ', which was not read' : cut;
  return [
    keep(
      keyLine('Owners', [
        ...listed(groupTexts, groupTexts.length, '; '),
        ' — by ',
        ...join(from, ' and '),
        known,
      ]),
    ),
  ];
}

function beyond(groups: OwnersOfChange['groups']): Inline[][] {
  const files = groups.reduce((sum, { paths }) => sum + paths.length, 0);
  return groups.length === 0
    ? []
    : [[`${count(groups.length, 'more group')} of owners (${count(files, 'file')})`]];
}

function ownerless({ groups, unowned }: OwnersOfChange): Inline[][] {
  if (unowned === null) return groups.length === 0 ? [['UNKNOWN']] : [];
  if (unowned.length === 0) return [];
  return groups.length === 0
    ? [['none of the changed files has any']]
    : [['nobody (', ...bounded(unowned, unowned.length, OWNED_SHOWN), ')']];
}
