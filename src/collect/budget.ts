/**
 * Requests for one head at most: a job's token has 1,000 an hour for the whole repository.
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#primary-rate-limit-for-github_token-in-github-actions
 */
const MOST_REQUESTS = 150;

/** Of these, what is read and written once: the pull request, rules, the overview, documents, commit and comments. */
const KEPT = 32;

/** What grows with the repository, in requests. The files of a pull request are thirty pages at most. */
export const MOST_RUN_PAGES = 5;
export const MOST_JOB_REQUESTS = 50;
export const MOST_ARTIFACT_LISTS = 10;
export const MOST_CHECK_PAGES = 12;

/** Artifacts that are downloaded before it is known what else is to be read. */
export const FIRST_DOWNLOADS = 5;
/** What the runs of the base branch may cost. */
export const MOST_BASE_REQUESTS = 24;
/** What is left for logs of failed jobs and for annotations when others ask, and for annotations alone. */
export const KEPT_FOR_FAILURES = 20;
export const KEPT_FOR_ANNOTATIONS = 10;

/** Why something was not asked for. */
export const OVER_BUDGET = `Docket makes ${MOST_REQUESTS} requests for a head at most`;

/**
 * What is left of the requests for one head. Whoever asks does so in an order that GitHub's speed does not change, so that
 * the same head is always read in the same way.
 */
export class Budget {
  #left = MOST_REQUESTS - KEPT;

  /** Notes requests that are made in any case. */
  spend(requests: number): void {
    this.#left -= requests;
  }

  /**
   * How many of the things wanted may be read.
   *
   * @param cost requests for each
   * @param kept requests that are left for what is asked for later and tells more
   */
  grant(wanted: number, cost = 1, kept = 0): number {
    const granted = Math.max(0, Math.min(wanted, Math.floor((this.#left - kept) / cost)));
    this.#left -= granted * cost;
    return granted;
  }
}

/** What somebody wants to read who cannot be answered yet. */
export class Claim {
  readonly wanted: Promise<number>;
  readonly #granted: Promise<number>;
  #want: (wanted: number) => void = () => {};
  #grant: (granted: number) => void = () => {};

  constructor() {
    this.wanted = new Promise((resolve) => {
      this.#want = resolve;
    });
    this.#granted = new Promise((resolve) => {
      this.#grant = resolve;
    });
  }

  /** Says how much is wanted, and waits for the answer. */
  ask(wanted: number): Promise<number> {
    this.#want(wanted);
    return this.#granted;
  }

  answer(granted: number): void {
    this.#grant(granted);
  }
}

/**
 * Divides what is left of the budget, once it is known what grows with the repository: jobs, changed files and check runs.
 *
 * @param pages of changed files and of check runs
 */
export async function shareBudget(
  budget: Budget,
  { runs, listed }: { runs: readonly unknown[]; listed: number },
  { requests }: { requests: number },
  artifacts: { results: Promise<unknown>; downloads: Claim },
  pages: number,
): Promise<void> {
  const { downloads, results } = artifacts;
  const runPages = Math.max(1, Math.ceil(listed / 100));
  const wanted = await Promise.race([downloads.wanted, results.then(() => 0)]);
  const first = Math.min(wanted, FIRST_DOWNLOADS);
  const lists = Math.min(runs.length, MOST_ARTIFACT_LISTS);
  budget.spend(runPages + requests + lists + pages + first * 2);
  downloads.answer(first + budget.grant(wanted - first, 2, KEPT_FOR_FAILURES));
}
