import { parseMessage } from '../../evidence/message.ts';
import { isMilestoneId } from '../../plan/milestone.ts';
import { isBy } from '../overview/author.ts';
import { type HistoryNode, historyFields, type ShelfRef } from '../overview/shelf.ts';

/** A report of any milestone that a commit of Docket's tells of. */
export interface ToldReport {
  /** The branch that was looked into. */
  ref: string;
  /** The commit that brought the report: what it holds is what Docket wrote. */
  oid: string;
  headSha: string;
  milestone: string;
  number: number;
  path: string;
  evidencePath: string;
}

export interface ToldNode {
  target?: { history?: { nodes: HistoryNode[] | null } } | null;
}

/**
 * The selection that reads which reports the newest 100 commits to a folder tell of.
 *
 * @param since an instant: older commits are not looked for, which in a long history takes GitHub too long.
 */
export function toldQuery(alias: string, { ref, dir }: ShelfRef, since: string): string {
  const branch = JSON.stringify(`refs/heads/${ref}`);
  return `${alias}: ref(qualifiedName: ${branch}) { target { ... on Commit {
      history(first: 100, since: ${JSON.stringify(since)}, path: ${JSON.stringify(dir)}) { nodes { ${historyFields} } }
    } } }`;
}

/**
 * Reads the answer to `toldQuery`: of several commits for one report the newest; a missing branch tells of none.
 *
 * @param viewer the account of the token: only its commits are Docket's.
 */
export function parseTold(
  { ref, dir }: ShelfRef,
  node: ToldNode | null | undefined,
  viewer: string,
): ToldReport[] {
  const told = new Map<string, ToldReport>();
  for (const { oid, message, author } of node?.target?.history?.nodes ?? []) {
    const { headSha, milestone, number } = parseMessage(message) ?? {};
    if (!isBy(author, viewer) || !headSha || !number || !milestone || !isMilestoneId(milestone)) continue;
    const path = `${dir}/${milestone}/${milestone}_run${number}`;
    if (told.has(path)) continue;
    told.set(path, {
      ref,
      oid,
      headSha,
      milestone,
      number,
      path: `${path}.md`,
      evidencePath: `${path}.json`,
    });
  }
  return [...told.values()];
}

/** The report of a commit that was told of last; null when none was. */
export function toldReportOf(told: readonly ToldReport[], sha: string): ToldReport | null {
  return told.find(({ headSha }) => headSha === sha) ?? null;
}
