import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FoundReport, mayBeStub } from '../../collect/repository/documents.ts';
import {
  type ListedReport,
  type NamedReport,
  type ReportsFolder,
  reportsIn,
} from '../../collect/repository/reports-on-branch.ts';
import { blobId } from '../../evidence/blob-id.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { ledgerPath } from '../../evidence/report-files.ts';
import { evidenceIn, serialize } from '../../evidence/serialize.ts';
import { changedLedger } from '../../report/ledger/read-ledger.ts';
import { ledgerRow, linkTo } from '../../report/ledger/row.ts';
import type { Draft } from '../../report/report.ts';
import { folderOf, lastSegment } from '../../text/path.ts';
import { isEvidencePath } from '../reports/listed.ts';
import { writeWhole } from '../write-whole.ts';
import { finishHalves, writePair } from './halves.ts';

/** Whoever keeps a folder of reports has looked at what lies there: it counts as written by Docket. */
const KEPT = 'kept';

/** The reports in a folder of this machine, as the action would see them on a branch. */
export class ReportsOnDisk {
  readonly #root: string;
  readonly #reportsDir: string;
  /** What Evidence files say, by their paths in the repository. */
  readonly #named = new Map<string, NamedReport>();
  /** The heads that have a document. */
  readonly heads = new Set<string>();
  /** What git calls the contents of the Evidence files. */
  readonly oids = new Set<string>();

  /**
   * Reads what lies there. What was left half written is ended first.
   *
   * @param root the folder on this machine that stands for `reportsDir` of the repository
   * @throws the error of the file system.
   */
  constructor(root: string, reportsDir: string) {
    this.#root = root;
    this.#reportsDir = reportsDir;
    if (existsSync(root)) this.#look('');
  }

  #look(below: string): void {
    const folder = join(this.#root, below);
    finishHalves(folder);
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory() && !entry.name.startsWith('.')) this.#look(path);
      if (!entry.isFile() || !isEvidencePath(path)) continue;
      const text = readFileSync(join(this.#root, path), 'utf8');
      this.oids.add(blobId(text));
      const evidence = evidenceIn(text);
      if (evidence !== null) this.#note(`${this.#reportsDir}/${path}`, evidence);
    }
  }

  #note(path: string, { head, verdict }: Evidence): void {
    this.heads.add(head.sha);
    this.#named.set(path, { headSha: head.sha, outcome: verdict?.outcome ?? null, commit: KEPT });
  }

  /** Where a path of the repository lies on this machine. */
  fileOf(path: string): string {
    return join(this.#root, path.slice(this.#reportsDir.length + 1));
  }

  /**
   * The folder of a milestone, as a branch has it.
   *
   * @param branch what it is called
   */
  folder(dir: string, branch: string): ReportsFolder {
    const place = this.fileOf(dir);
    const names = existsSync(place) ? readdirSync(place, { withFileTypes: true }) : [];
    const files = names
      .filter((entry) => entry.isFile())
      .map(({ name }) => ({ name, oid: '', size: lstatSync(join(place, name)).size }));
    const named = new Map(
      [...this.#named].flatMap(([path, said]): [number, NamedReport][] => {
        const number = /_run(\d+)\.json$/.exec(path)?.[1];
        return path === `${dir}/${lastSegment(path)}` ? [[Number(number), said]] : [];
      }),
    );
    const reports = reportsIn(dir, files, named);
    return { ref: branch, dir, isBranch: true, headOid: null, tipReportsOn: null, files, reports };
  }

  /** The texts of what a person may have laid down to be filled, by their paths. */
  stubs({ reports }: ReportsFolder): Map<string, string> {
    return new Map(
      reports.filter(mayBeStub).map(({ path }) => [path, readFileSync(this.fileOf(path), 'utf8')]),
    );
  }

  /** A document of Docket's; null: it has no Evidence that can be read. */
  open({ number, path, evidencePath, markdown, evidence, outcome }: ListedReport): FoundReport | null {
    if (evidence === null) return null;
    const evidenceText = readFileSync(this.fileOf(evidencePath), 'utf8');
    const said = evidenceIn(evidenceText);
    if (said === null) return null;
    return {
      ref: KEPT,
      isBranch: true,
      number,
      path,
      evidencePath,
      evidenceText,
      outcome,
      evidence: said,
      markdown: markdown === null ? null : readFileSync(this.fileOf(path), 'utf8'),
      commit: KEPT,
      isAltered: false,
    };
  }

  /**
   * Writes a document under its name.
   *
   * @throws the error of the file system, and where a folder in it is a link: that of a stranger's clone may lead anywhere.
   */
  write({ path, evidencePath }: { path: string; evidencePath: string }, { report, evidence }: Draft): void {
    const inside = folderOf(path.slice(this.#reportsDir.length + 1)).split('/');
    for (let depth = 1; depth <= inside.length; depth += 1) {
      const part = inside.slice(0, depth).join('/');
      if (lstatSync(join(this.#root, part), { throwIfNoEntry: false })?.isSymbolicLink())
        throw new Error(`${part} is a link, which is not followed`);
    }
    writePair({
      report: { file: this.fileOf(path), text: report },
      evidence: { file: this.fileOf(evidencePath), text: serialize(evidence) },
    });
    this.#note(evidencePath, evidence);
    this.#list(path, evidence);
  }

  /** Adds the report to the ledger, where the folder has one. */
  #list(path: string, evidence: Evidence): void {
    const file = this.fileOf(ledgerPath(this.#reportsDir));
    if (!lstatSync(file, { throwIfNoEntry: false })?.isFile()) return;
    const link = linkTo(path.slice(this.#reportsDir.length + 1));
    const rows = [ledgerRow(evidence, link)];
    const page = changedLedger(readFileSync(file, 'utf8'), {
      repository: evidence.repository.name,
      rows,
      gone: [],
    });
    if (page !== null) writeWhole({ file, text: page });
  }
}
