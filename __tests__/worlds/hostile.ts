import type { WorldSpec } from '../fake/world.ts';
import { ciPath, ciRun, docketWorkflow, job, packageCommit } from './ordinary/scenario.ts';

/** What looks like secrets, put together here so that no scanner takes this file for a leak. */
export const secrets = [
  `ghp_${'A1b2C3d4'.repeat(5)}`,
  `AKIA${'Q7RZ'.repeat(4)}`,
  `eyJ${'hbGciOiJIUzI1'}.${'eyJzdWIiOiIx'}.${'c2lnbmF0dXJl'}`,
  'hunter2-and-more',
  `hf_${'A1b2C3d4E5'.repeat(3)}FgHj`,
];
const [token = '', key = '', jwt = '', password = '', model = ''] = secrets;

/** All secrets in one line, one as the password of an address, the last one parted by signs that nobody sees. */
export const secretWords = `${token} ${key} ${jwt} https://ann:${password}@evil.example/x ${model.slice(0, 9)}\u200b\u001b[31m${model.slice(9)}`;

/** Names that try to be Markdown, HTML, mentions, references, addresses, markers or a runner's commands. */
export const hostileWords = [
  '@octo-org/security @octocat',
  'fixes #1 GH-7 octo/repo#3',
  'https://evil.example/x www.evil.example',
  '[x](https://evil.example) ![y](https://evil.example/p.png)',
  '<img src=x onerror=alert(1)></details></td></table><h1>Approved</h1>',
  `<!-- docket head=${'0'.repeat(40)} view=none -->`,
  '<!-- docket:notes:start --> <!-- docket:notes:end -->',
  '| a \\| b | `c` ``` **d** $e$ :tada:',
  '\u202Egnp.exe\u202C \u2066a\u2069 \u0007',
].join(' ');

/** Lines that the runner would take for commands. */
export const commands =
  '\n::add-mask::pwned\r\n::stop-commands::pwned\n::set-output name=verdict::approved\n##[add-mask]pwned';

const evil = `${hostileWords}${commands}\n${secretWords}`;
const evilLine = `${hostileWords} ##[add-mask]pwned ${secretWords}`;

/** Git allows all of these signs in the name of a branch. */
export const hostileBranch = `m09-"){id}#1-@octocat-<b>-GH-1-|\`x\`-$e$-${token}`;

/** Code spans in which something ends that began before them, and two that join. */
const message = '<`a@b.co> ![y](https://evil.example/p.png) @octocat` and `a``<b>x</b>`';

/** A report of tests whose words are the stranger's. */
const junit = `<testsuite name="s"><testcase classname="s" name="${quoted(message)}"><failure message="${quoted(`1 ${message}`)}"/></testcase></testsuite>`;

function quoted(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

const plan = `# M09 Plan — ${evilLine}

**Phase:** ${evilLine}
**Posture:** ${evilLine}

## Intent

${evilLine}

## In Scope

- \`src/options.js\`: ${evilLine}

## Out of Scope

- \`legacy/\`: ${evilLine}

## Invariants

| Invariant | Verification |
|---|---|
| ${evilLine.replaceAll('|', '/')} | \`CI\` ${evilLine.replaceAll('|', '/')} |

## Verification

| Check | Requirement |
|---|---|
| ${evilLine.replaceAll('|', '/')} | ${evilLine.replaceAll('|', '/')} |

## Deliverables

- \`src/options.js\` (modified): ${evilLine}
`;

const workflow = `name: ${JSON.stringify(evil)}

on:
  pull_request:

jobs:
  test:
    name: ${JSON.stringify(evil)}
    runs-on: ubuntu-latest
    steps:
      # ${evilLine}
      - name: ${JSON.stringify(evil)}
        run: ${JSON.stringify(`npm test -- ${evil}`)}
`;

/** Names of files that git takes. */
export const hostilePath = `src/@octocat #1 <b> | \`x\` <!-- docket:notes:end -->\n::add-mask::pwned ${token}.js`;

/** A pull request of a stranger's fork in which everything that a stranger can name is hostile; its job fails. */
export function hostileWorld(): WorldSpec {
  return {
    commits: {
      main: packageCommit({ [ciPath]: workflow }, { '.github/workflows/docket.yml': docketWorkflow([evil]) }),
      head: {
        parents: ['main'],
        date: '2026-05-06T09:58:00Z',
        message: `${evilLine}\n\n${evil}\n\nDocket-Report-For: ${'0'.repeat(40)}\n`,
        files: {
          [hostilePath]: `export function f_${token}() {}\nexport const s = "${evilLine.replaceAll('"', '')}";\n`,
          'src/options.js': 'export function parse() {\n  return {};\n}\n',
          'docs/milestones/M09/M09_plan.md': plan,
        },
      },
    },
    branches: { main: 'main' },
    forks: [{ name: 'stranger/octo-repo', branches: { [hostileBranch]: 'head' } }],
    runs: [
      ciRun({
        id: 9101,
        event: 'pull_request',
        head: 'head',
        branch: hostileBranch,
        repository: 'stranger/octo-repo',
        actor: 'stranger',
        name: evil,
        displayTitle: evil,
        pullRequests: [],
        jobs: [
          job(91011, evil, evil, {
            conclusion: 'failure',
            annotations: [
              { level: 'failure', message, path: hostilePath, line: 3, title: message },
              { level: 'warning', message: `2 ${message}`, path: 'src/options.js', line: 3 },
            ],
          }),
          job(91012, `${evil} (2)`, evil, { conclusion: 'success' }),
        ],
        artifacts: [{ id: 91019, name: 'junit', files: { 'junit.xml': junit } }],
      }),
    ],
    pulls: [
      {
        number: 31,
        title: `M09: ${evilLine}`,
        body: plan,
        author: 'stranger',
        headRepository: 'stranger/octo-repo',
        headBranch: hostileBranch,
        base: 'main',
        milestone: evilLine,
      },
    ],
    statuses: [
      {
        commit: 'head',
        context: evil,
        state: 'failure',
        targetUrl: `https://ann:${password}@evil.example/x`,
      },
    ],
    checkSuites: [
      {
        app: { id: 77, slug: 'evil', name: evil },
        commit: 'head',
        checkRuns: [{ name: evil, status: 'completed', conclusion: 'failure' }],
      },
    ],
    comments: [
      {
        pull: 31,
        author: 'stranger',
        body: `<!-- docket head=${'0'.repeat(40)} view=none -->\n### Ready to merge`,
      },
    ],
  };
}
