import { parseMessage } from '../../evidence/message.ts';
import { isMilestoneId } from '../../parse/milestone.ts';
import type { ShelfRef } from '../overview/shelf.ts';

/** A report of any milestone that a commit of Docket's tells of. */
export interface ToldReport {
  /** The branch that was looked into, and its tip then. */
  ref: string;
  oid: string;
  headSha: string;
  milestone: string;
  number: number;
  path: string;
  evidencePath: string;
}

export interface ToldNode {
  target?: { oid?: string; history?: { nodes: { message: string }[] | null } } | null;
}

/**
 * The selection that reads which reports the newest 100 commits to a folder tell of.
 *
 * @param since an instant: older commits are not looked for, which in a long history takes GitHub too long.
 */
export function toldQuery(alias: string, { ref, dir }: ShelfRef, since: string): string {
  const branch = JSON.stringify(`refs/heads/${ref}`);
  return `${alias}: ref(qualifiedName: ${branch}) { target { ... on Commit {
      oid
      history(first: 100, since: ${JSON.stringify(since)}, path: ${JSON.stringify(dir)}) { nodes { message } }
    } } }`;
}

/** Reads the answer to `toldQuery`: of several commits for one report the newest; a missing branch tells of none. */
export function parseTold({ ref, dir }: ShelfRef, node: ToldNode | null | undefined): ToldReport[] {
  const { oid, history } = node?.target ?? {};
  const told = new Map<string, ToldReport>();
  for (const { message } of history?.nodes ?? []) {
    const { headSha, milestone, number } = parseMessage(message) ?? {};
    if (!oid || !headSha || !number || !milestone || !isMilestoneId(milestone)) continue;
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
