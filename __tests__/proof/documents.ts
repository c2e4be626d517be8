import { isStub } from '../../src/documents/placement.ts';
import type { Evidence } from '../../src/evidence/evidence.ts';
import { parseEvidence } from '../../src/evidence/serialize.ts';
import { compareViews, viewOf } from '../../src/evidence/view.ts';
import { isBadge } from '../../src/report/badge.ts';
import { documentHash, editedPurposes, readNotes } from '../../src/report/edits.ts';
import { ledgerPage } from '../../src/report/ledger/ledger.ts';
import { ledgerRow } from '../../src/report/ledger/row.ts';
import { draftOf } from '../../src/report/report.ts';
import { type FileChange, treeChanges } from '../fake/git/diff.ts';
import { isAncestor, logOfPath } from '../fake/git/history.ts';
import { entryAt, filesOf } from '../fake/git/tree.ts';
import type { World } from '../fake/state.ts';
import type { Move } from './changes.ts';

/** A committed document. */
export interface Document {
  branch: string;
  /** Without `.md` or `.json`. */
  name: string;
  evidence: Evidence;
  markdown: string | null;
}

const badge = 'docs/milestones/badge.json';
const ledger = 'docs/milestones/README.md';
const reportFile = /^docs\/milestones\/([\w.-]+)\/\1_run\d+\.(md|json)$/;
const parsed = new Map<string, Evidence>();
const rendered = new Map<string, string>();

/** What is wrong with the documents on all branches: two for one head, or two with one number. */
export function faultsOfDocuments(world: World): string[] {
  const all = documentsOf(world);
  const documents = all.filter((document) => !all.some((other) => isBroughtTo(other, document, world)));
  const heads = new Map<string, string>();
  const names = new Map<string, string>();
  return documents.flatMap(({ branch, name, evidence }) => {
    const place = `${branch}:${name}`;
    const faults = [];
    const { movedFrom } = evidence.document;
    const same = heads.get(evidence.head.sha);
    if (same !== undefined && movedFrom !== `${same}.md`)
      faults.push(`two documents of one head: ${same} and ${place}`);
    if (names.has(name)) faults.push(`two documents with one number: ${names.get(name)} and ${place}`);
    heads.set(evidence.head.sha, place);
    names.set(name, place);
    return faults;
  });
}

/** Whether a document on the default branch is the one that waited for the merge elsewhere, and saw no less. */
function isBroughtTo(brought: Document, waited: Document, world: World): boolean {
  if (brought.branch !== main(world) || waited.branch === brought.branch) return false;
  if (brought.name !== waited.name || brought.evidence.head.sha !== waited.evidence.head.sha) return false;
  return ['same', 'more'].includes(compareViews(viewOf(brought.evidence.runs), viewOf(waited.evidence.runs)));
}

/** All documents, those that a branch only inherited from the one it was made from left out. */
export function documentsOf(world: World): Document[] {
  const tips = world.git.refs('refs/heads/').map((ref) => ({
    branch: ref.replace('refs/heads/', ''),
    tip: world.git.ref(ref)!,
  }));
  return tips.flatMap(({ branch, tip }) => {
    const files = filesOf(world.git, world.git.commit(tip).tree);
    const own = [...files.keys()].filter((path) => reportFile.test(path) && path.endsWith('.json'));
    return own.flatMap((path) => {
      const written = logOfPath(world.git, tip, path)[0]?.oid ?? tip;
      const isInherited =
        tips.some((other) => other.branch < branch && isAncestor(world.git, written, other.tip)) ||
        (branch !== main(world) && isAncestor(world.git, written, world.tip(main(world)) ?? ''));
      if (isInherited) return [];
      const name = path.replace(/\.json$/, '');
      const markdown = text(world, tip, `${name}.md`);
      return [{ branch, name, evidence: evidenceAt(world, tip, path)!, markdown }];
    });
  });
}

const main = (world: World): string => world.contents.repository.defaultBranch;

/** What is wrong with a branch that Docket moved: it may add and update its own documents, and nothing else. */
export function faultsOfMove(world: World, { ref, from, to }: Move): string[] {
  if (from === null) {
    const known = world.git
      .refs('refs/heads/')
      .some((other) => other !== ref && isAncestor(world.git, to, world.git.ref(other)!));
    return known ? [] : [`${ref} was made at a commit of no branch`];
  }
  const { parents, tree } = world.git.commit(to);
  if (parents.length !== 1 || parents[0] !== from)
    return [`${ref} was moved to a commit that does not follow ${from}`];
  const all = treeChanges(world.git, world.git.commit(from).tree, tree);
  const changes = all.filter(({ path }) => path !== badge && path !== ledger);
  const gone = new Set(changes.flatMap(goneWith).map(nameOf));
  const written = new Set(
    changes.filter(({ status }) => status !== 'removed').map(({ path }) => nameOf(path)),
  );
  const paths = changes.flatMap((change) => [change.path, ...goneWith(change)]);
  return [
    ...(changes.length < all.length && written.size === 0 ? ['a commit without a report'] : []),
    ...(all.some(({ path }) => path === badge) ? faultsOfBadge(world, from, to) : []),
    ...(isKept(world, ref, all) ? faultsOfLedger(world, to) : []),
    ...paths.filter((path) => !reportFile.test(path)).map((path) => `${path} is no report, and was changed`),
    ...[...written].flatMap((name) => faultsOfUpdate(world, name, from, to)),
    ...[...gone].flatMap((name) => faultsOfRemoval(world, name, [...written], from, to)),
  ];
}

/** The badge takes the place of no file of somebody else's. */
function faultsOfBadge(world: World, from: string, to: string): string[] {
  const [before, now] = [text(world, from, badge), text(world, to, badge)];
  const isOurs = now !== null && isBadge(now) && (before === null || isBadge(before));
  return isOurs ? [] : [`${badge} was changed, and is no badge of ours`];
}

/** A branch that was made from the default branch may have that one's ledger, as it was then. */
const isKept = (world: World, ref: string, changes: readonly FileChange[]): boolean =>
  ref === `refs/heads/${main(world)}` || changes.some(({ path }) => path === ledger);

/** The ledger of a branch, which has one from its first report on, says what the Evidence files there say. */
function faultsOfLedger(world: World, commit: string): string[] {
  const page = text(world, commit, ledger);
  if (page === null) return [];
  const paths = [...filesOf(world.git, world.git.commit(commit).tree).keys()];
  const rows = paths
    .filter((path) => reportFile.test(path) && path.endsWith('.json'))
    .map((path) => {
      const link = `${nameOf(path)}.md`.slice('docs/milestones/'.length);
      return ledgerRow(evidenceAt(world, commit, path)!, link);
    });
  return page === ledgerPage(world.fullName, rows)
    ? []
    : [`${ledger} says something else than the Evidence beside it`];
}

const nameOf = (path: string): string => path.replace(/\.(md|json)$/, '');

/** The paths that are not there any more. */
function goneWith({ status, path, previousPath }: FileChange): string[] {
  if (status === 'removed') return [path];
  return status === 'renamed' && previousPath !== undefined ? [previousPath] : [];
}

/** A document may only go where the same commit brings that of the same head under another number, Notes and all. */
function faultsOfRemoval(world: World, name: string, written: string[], from: string, to: string): string[] {
  const [markdown, evidence] = [text(world, from, `${name}.md`), evidenceAt(world, from, `${name}.json`)];
  const heir = written.find((other) => {
    const now = evidenceAt(world, to, `${other}.json`);
    return evidence !== null && now?.head.sha === evidence.head.sha;
  });
  if (heir === undefined || text(world, to, `${name}.md`) !== null) return [`${name} was removed`];
  if (markdown === null || evidence === null) return [];
  if (documentHash(markdown) !== evidence.document.hash)
    return [`${name}, which a person edited, was removed`];
  const now = text(world, to, `${heir}.md`) ?? '';
  return lost(markdown, draftOf(evidence).report, now).map((what) => `${heir} lost ${what}`);
}

function faultsOfUpdate(world: World, name: string, from: string, to: string): string[] {
  const before = {
    markdown: text(world, from, `${name}.md`),
    evidence: evidenceAt(world, from, `${name}.json`),
  };
  const markdown = text(world, to, `${name}.md`);
  const evidence = evidenceAt(world, to, `${name}.json`);
  if (markdown === null || evidence === null) return [`${name} has not both, report and Evidence`];
  const faults =
    render(world, to, name, evidence) === markdown ? [] : [`${name} is not what its Evidence renders to`];
  if (before.evidence === null) {
    if (before.markdown !== null && !isStub(before.markdown))
      faults.push(`${name}, which a person wrote, was replaced`);
    return faults;
  }
  if (before.evidence.head.sha !== evidence.head.sha)
    faults.push(`${name} was of another head, and was replaced`);
  const order = compareViews(viewOf(evidence.runs), viewOf(before.evidence.runs));
  if (order === 'less' || order === 'mixed') faults.push(`${name} saw ${order} than what it replaced`);
  if (before.markdown === null) return faults;
  if (documentHash(before.markdown) !== before.evidence.document.hash)
    faults.push(`${name}, which a person edited, was replaced`);
  return [
    ...faults,
    ...lost(before.markdown, draftOf(before.evidence).report, markdown).map((what) => `${name} lost ${what}`),
  ];
}

/** What a person wrote where it is kept. */
function lost(before: string, written: string, now: string): string[] {
  const notes = readNotes(before) === readNotes(now) ? [] : ['its Notes'];
  const purposes = Object.values(editedPurposes(written, before)).filter((purpose) => !now.includes(purpose));
  return [...notes, ...purposes.map((purpose) => `the Purpose ${JSON.stringify(purpose)}`)];
}

function render(world: World, commit: string, name: string, evidence: Evidence): string {
  const { oid } = entryAt(world.git, world.git.commit(commit).tree, `${name}.json`)!;
  const known = rendered.get(oid) ?? draftOf(evidence).report;
  rendered.set(oid, known);
  return known;
}

function evidenceAt(world: World, commit: string, path: string): Evidence | null {
  const entry = entryAt(world.git, world.git.commit(commit).tree, path);
  if (entry === undefined) return null;
  const known = parsed.get(entry.oid) ?? parseEvidence(world.git.blob(entry.oid)!.toString('utf8'));
  parsed.set(entry.oid, known);
  return known;
}

function text(world: World, commit: string, path: string): string | null {
  const entry = entryAt(world.git, world.git.commit(commit).tree, path);
  return entry ? (world.git.blob(entry.oid)?.toString('utf8') ?? null) : null;
}
