import { tasksOf } from '../../src/diff/tasks.ts';
import type { Evidence } from '../../src/evidence/evidence.ts';
import { judgedWeakenings } from '../../src/facts/weakenings/find.ts';
import { changedFile } from '../builders/evidence.ts';
import { settling } from './changed-settings.ts';
import { type Change, CI, CI_PATH, changing, running, using as step, withSteps } from './guardrail-files.ts';

/** What Docket should say of a change: the worst of it. `weakened`: a debt or blocked. */
export type Answer = 'blocked' | 'debt' | 'weakened' | 'note' | 'nothing';

/** What happened, what Docket should say, what changed, and the title if it tells. */
export type Story = [what: string, answer: Answer, change: World, title?: string];

type World = (more: Omit<Change, 'files'>) => Evidence;

/** The ordinary workflow, with a step for whatever else has settings. */
const ALL = CI.replace(
  '      - run: black --check .\n',
  `      - run: black --check .
      - run: tox && flake8 && pylint src && pytest && pre-commit run --all-files && shellcheck ci/*.sh
      - run: npx jest && npx vitest run && npx playwright test && npx mocha && npx tsc && npx biome ci
      - run: golangci-lint run && cargo nextest run && cargo deny check && mvn verify && dotnet test
      - run: phpunit && phpstan && rubocop && trivy fs --exit-code 1 . && gitleaks detect
`,
);

const PATH = '.github/workflows/one.yml';

/** A workflow file before and after. */
export const whole =
  (before: string, after: string): World =>
  (more) =>
    changing({ files: { [PATH]: { before, after } }, ...more });

/** A script before and after: two lines, one before and any number after, or lines with `---` between. */
export function script(...lines: string[]): World {
  const at = lines.indexOf('---');
  const [before, after] =
    at < 0 ? [lines.slice(0, 1), lines.slice(1)] : [lines.slice(0, at), lines.slice(at + 1)];
  return whole(withSteps(running(...before)), withSteps(running(...after)));
}

/** The inputs of an action before and after. */
export const using = (uses: string, before: string[], after: string[]): World =>
  whole(withSteps(step(uses, before)), withSteps(step(uses, after)));

/** A patch of a file that a step of the workflow calls, as lines with their signs. */
export const called =
  (path: string, lines: string[], ...steps: string[]): World =>
  (more) => {
    const tasks = tasksOf(path, ['@@ -1,9 +1,9 @@', ...lines].join('\n'));
    const world = changing({ files: { [PATH]: { before: withSteps(...steps) } }, changed: [], ...more });
    const file = changedFile(path, tasks.length === 0 ? {} : { tasks });
    return { ...world, changes: { ...world.changes, files: [file] } };
  };

/** A file of settings before and after; any workflow may run its tool. */
export const settings =
  (path: string, before: string, after: string): World =>
  (more) =>
    settling([[path, before, after]], { files: { [CI_PATH]: { before: ALL } }, ...more });

/** The worst of what is said of a change, and all kinds of it. */
export function says(world: World, title?: string): string {
  const found = judgedWeakenings(world({ ...(title !== undefined && { title }) }));
  const outcomes = found.map(({ outcome }) => outcome);
  const worst = (['blocked', 'debt', 'note'] as const).find((one) => outcomes.includes(one)) ?? 'nothing';
  return [worst, ...found.map(({ kind, outcome }) => `${kind} (${outcome})`)].join(' ');
}

/** The answers that count as right. */
export const fits = (expected: Answer): RegExp =>
  expected === 'weakened' ? /^(?:debt|blocked)\b/ : new RegExp(`^${expected}\\b`);
