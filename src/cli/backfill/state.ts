import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { fullName, type Repository } from '../../settings/context.ts';
import type { Inputs } from '../../settings/inputs.ts';
import { version } from '../../version.ts';
import { writeWhole } from '../write-whole.ts';

/** What is left of a backfill that has not come to its end. */
export const STATE_FILE = '.docket-backfill.json';

const Kept = z.object({ asked: z.string(), without: z.record(z.string(), z.string()) });

/** Which heads were looked at and give no document, so that nobody asks for them again. */
export class State {
  readonly #folder: string;
  readonly #asked: string;
  readonly #without: Map<string, string>;

  /**
   * Reads what a backfill into this folder left. It counts for the same repository, the same Docket and the same inputs.
   *
   * @param inputs which decide whether a head gives a document
   */
  constructor(folder: string, repository: Repository, inputs: Omit<Inputs, 'token'>) {
    this.#folder = folder;
    const { milestone, milestonePattern, unassigned, reportsDir, reportsBranch } = inputs;
    const asked = [
      fullName(repository),
      version,
      milestone,
      milestonePattern.source,
      unassigned,
      reportsDir,
      reportsBranch,
    ];
    this.#asked = JSON.stringify(asked);
    const kept = readKept(join(folder, STATE_FILE));
    this.#without = new Map(kept?.asked === this.#asked ? Object.entries(kept.without) : []);
  }

  /** Why a head gives no document; null: nobody looked yet. */
  whyNone(sha: string): string | null {
    return this.#without.get(sha) ?? null;
  }

  /** Remembers it, so that it outlives the process. */
  note(sha: string, why: string): void {
    this.#without.set(sha, why);
    const text = JSON.stringify({ asked: this.#asked, without: Object.fromEntries(this.#without) }, null, 1);
    mkdirSync(this.#folder, { recursive: true });
    writeWhole({ file: join(this.#folder, STATE_FILE), text: `${text}\n` });
  }

  /** Takes the file away, when nothing is left to be done. */
  remove(): void {
    rmSync(join(this.#folder, STATE_FILE), { force: true });
  }
}

function readKept(file: string): z.infer<typeof Kept> | null {
  try {
    return Kept.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    // None, or none of ours: all heads are looked at.
    return null;
  }
}
