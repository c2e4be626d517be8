import type { WorldSpec } from '../fake/world.ts';
import { junit } from './artifacts.ts';
import { branch, changeSpec, folder, pullNumber, runId } from './change.ts';
import { baseRun, baseTime, ciRun, headTime, job } from './ordinary/scenario.ts';
import { after } from './times.ts';

const plan = `# M09: Empty text

**Posture:** behavior-preserving

## Scope

- \`src/options.js\`
- \`test/options.test.js\`
`;

/** A pull request with something of everything that is read: each request of Docket's has an answer that matters. */
export function richSpec(over: Partial<WorldSpec> = {}): WorldSpec {
  const at = { startedAt: after(headTime, 4) };
  const warning = { level: 'warning' as const, message: 'Unused value', path: 'src/options.js', line: 1 };
  const tested = ciRun({
    id: runId,
    event: 'pull_request',
    head: 'head',
    branch,
    jobs: [
      job(90011, 'lint', 'npm run lint', { ...at, annotations: [warning] }),
      job(90012, 'test', 'npm test', at),
    ],
    artifacts: [{ id: 700, name: 'junit', files: { 'junit.xml': junit({ 'parses a pair': null }) } }],
  });
  const redOnBase = ciRun({
    id: 7002,
    event: 'push',
    head: 'main',
    branch: 'main',
    startedAt: after(baseTime, 600),
    jobs: [job(70021, 'test', 'npm test', { startedAt: after(baseTime, 604), conclusion: 'failure' })],
  });
  return {
    ...changeSpec(
      {
        runs: [baseRun, redOnBase, tested],
        pulls: [{ number: pullNumber, title: 'M09: Empty text', headBranch: branch, base: 'main' }],
        rules: {
          main: [
            {
              type: 'required_status_checks',
              parameters: {
                strict_required_status_checks_policy: false,
                required_status_checks: [{ context: 'test' }],
              },
            },
          ],
        },
        statuses: [{ commit: 'head', context: 'ci/other', state: 'success' }],
        checkSuites: [
          { app: { id: 99, slug: 'cov', name: 'Cov' }, commit: 'head', checkRuns: [{ name: 'cov/patch' }] },
        ],
        ...over,
      },
      {
        main: {
          [`${folder}/M09_plan.md`]: plan,
          '.github/docket.yml': 'owner: octocat\n',
          '.github/CODEOWNERS': '* @octocat\n',
        },
      },
    ),
  };
}
