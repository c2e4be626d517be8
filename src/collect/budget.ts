/** What bounds the reading of one head, in requests. */
interface Bounds {
  /** All together. */
  requests: number;
  /** Of these, what is read and written once: the pull request, rules, the overview, documents, commit and comments. */
  kept: number;
  /** Lists of jobs; pages of check runs, and of the files of a pull request. */
  jobLists: number;
  checkPages: number;
  filePages: number;
  /** Texts that are asked for one by one, with lists of jobs together. */
  listsAndTexts: number;
  artifactLists: number;
  /** The log of a job. */
  log: number;
  /** What the runs of the base branch may cost. */
  base: number;
  /** What is left for logs of failed jobs and for annotations when others ask, and for annotations alone. */
  keptForFailures: number;
  keptForAnnotations: number;
  /** Why something was not asked for. */
  exceeded: string;
}

/** Artifacts of so many runs are listed. */
export const MOST_ARTIFACT_LISTS = 10;

/**
 * A job's token has 1,000 requests an hour for the whole repository.
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#primary-rate-limit-for-github_token-in-github-actions
 */
const WITH_TOKEN: Bounds = {
  requests: 150,
  kept: 32,
  jobLists: 50,
  checkPages: 12,
  filePages: 30,
  listsAndTexts: 75,
  artifactLists: MOST_ARTIFACT_LISTS,
  log: 2,
  base: 24,
  keptForFailures: 20,
  keptForAnnotations: 10,
  exceeded: 'Docket makes 150 requests for a head at most',
};

/** Without one there are sixty, and nothing is written. Logs and artifacts are not asked for (`github/without-token.ts`). */
const WITHOUT_TOKEN: Bounds = {
  requests: 40,
  kept: 17,
  jobLists: 12,
  checkPages: 2,
  filePages: 3,
  listsAndTexts: 20,
  artifactLists: 0,
  log: 0,
  base: 24,
  keptForFailures: 3,
  keptForAnnotations: 3,
  exceeded: 'without a token Docket makes 40 requests for a head at most',
};

/** Pages of runs of a head. */
export const MOST_RUN_PAGES = 5;
/** Artifacts that are downloaded before it is known what else is to be read. */
export const FIRST_DOWNLOADS = 5;
/** Why something was not asked for that needs a token. */
export const OVER_BUDGET = WITH_TOKEN.exceeded;

/**
 * What is left of the requests for one head. Whoever asks does so in an order that GitHub's speed does not change, so that
 * the same head is always read in the same way.
 */
export class Budget {
  readonly bounds: Readonly<Bounds>;
  #left: number;

  /** @param token null: there is none */
  constructor(token: string | null = '') {
    this.bounds = token === null ? WITHOUT_TOKEN : WITH_TOKEN;
    this.#left = this.bounds.requests - this.bounds.kept;
  }

  /** Notes requests that are made in any case. */
  spend(requests: number): void {
    this.#left -= requests;
  }

  /**
   * How many of the things wanted may be read.
   *
   * @param cost requests for each; none where it needs a token and there is none
   * @param kept requests that are left for what is asked for later and tells more
   */
  grant(wanted: number, cost = 1, kept = 0): number {
    if (cost === 0) return wanted;
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
  const { artifactLists, keptForFailures } = budget.bounds;
  const lists = Math.min(runs.length, artifactLists);
  budget.spend(runPages + requests + lists + pages + first * 2);
  downloads.answer(first + budget.grant(wanted - first, 2, keptForFailures));
}
