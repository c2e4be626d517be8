import { describe, expect, test } from '@jest/globals';
import { rules } from '../builders/evidence.ts';
import { settling, stated } from './changed-settings.ts';
import { between, type Edit, editing, found, running, withSteps } from './guardrail-files.ts';

/** Words by which authors own up to what the change weakens, and words that only sound like it. */

const tolerated: Edit[] = [['      - name: Lint\n', '      - name: Lint\n        continue-on-error: true\n']];
const filtered: Edit[] = [['  pull_request:\n', "  pull_request:\n    paths: ['src/**']\n"]];
const onMain: Edit[] = [['  lint:\n', "  lint:\n    if: github.ref == 'refs/heads/main'\n"]];
const gone: Edit[] = [['      - name: Lint\n        run: ruff check .\n', '']];
const lower: Edit[] = [['--cov-fail-under=80', '--cov-fail-under=60']];

const said: [title: string, edits: Edit[]][] = [
  ['Continue when ruff errors', tolerated],
  ['Let the lint step continue on error', tolerated],
  ['ruff: continue on error', tolerated],
  ['Continue even if ruff fails', tolerated],
  ['Allow ruff to fail', tolerated],
  ["Don't fail on ruff findings", tolerated],
  ['Report ruff as a warning', tolerated],
  ['Revert "Make ruff a required check"', tolerated],
  ['Add path filters to ci.yml', filtered],
  ['Add path filters to CI', filtered],
  ['Filter CI by paths', filtered],
  ['Only run CI on src', filtered],
  ['Run CI only for src', filtered],
  ['Only run lint on main', onMain],
  ['Run the lint job on main only', onMain],
  ['Stop running lint in pull requests', onMain],
  ['Stop running ruff', gone],
  ['Revert "Add ruff"', gone],
  ['Revert "ci: add the lint step"', gone],
  ['revert: run ruff in CI', gone],
  ['Revert "Enforce 80 % coverage threshold"', lower],
  ['Revert "Update Python & add verification/testing tools (#840)"', gone],
  ['Revert "chore: add CI checks"', gone],
  ['Reverts to v1.5.0', gone],
  ['fix: roll back to 2.3', gone],
];

const unsaid: [title: string, edits: Edit[]][] = [
  ['Continue the work on ruff', tolerated],
  ['Revert "Revert "Add ruff""', gone],
  ['Revert "Fix a typo"', gone],
  ['Revert "Add mypy"', gone],
  ['Revert "Drop ruff"', gone],
  ['Revert "Add cart tests"', gone],
  ['Revert "Drop old CI checks"', gone],
  ['Revert "Revert "Add CI checks""', gone],
  ['Revert "Add CI checks"', lower],
  ['Update to v1.5.0', gone],
  ['Revert to the old colours', gone],
  ['Run CI for more paths', filtered],
  ['Add a filter to the search page', filtered],
  ['Run lint', onMain],
];

const isSaid = (title: string, edits: Edit[]): string[] => found(editing(edits, { title }));

describe('words of the author', () => {
  test.each(said)('%s', (title, edits) => {
    const outcomes = isSaid(title, edits);
    expect(outcomes.length).toBeGreaterThan(0);
    expect(outcomes).not.toEqual(isSaid('Tidy up', edits));
    expect(outcomes.filter((each) => each.endsWith('blocked'))).toEqual([]);
  });

  test.each(unsaid)('%s says nothing', (title, edits) => {
    expect(isSaid(title, edits)).toEqual(isSaid('Tidy up', edits));
  });
});

test('a release to which nothing but CI goes back explains nothing', () => {
  const world = editing(gone, { title: 'Reverts to v1.5.0', changed: [] });
  expect(found(world)).toEqual(['check removed: blocked']);
});

describe('a title of a change that touches nothing but CI', () => {
  test.each([
    ['Run less Builds', onMain],
    ['Run fewer workflows on pull requests', filtered],
    ['Start CI less often', filtered],
    ['Only run this workflow if the sources change', filtered],
  ] as [string, Edit[]][])('%s', (title, edits) => {
    const outcomes = found(editing(edits, { title, changed: [] }));
    expect(outcomes.filter((each) => each.endsWith('blocked'))).toEqual([]);
    // Beside code it need not mean this.
    expect(found(editing(edits, { title }))).toEqual(isSaid('Tidy up', edits));
  });

  test.each([
    ['Run more builds', onMain],
    ['Use less memory', onMain],
    ['Run less Builds', lower],
  ] as [string, Edit[]][])('%s says nothing', (title, edits) => {
    const told = (said: string): string[] => found(editing(edits, { title: said, changed: [] }));
    expect(told(title)).toEqual(told('Tidy up'));
  });

  const LEG: Edit[] = [['os: [ubuntu-latest, windows-latest]', 'os: [ubuntu-latest]']];
  test('Disable flaky jobs', () => {
    const told = (title: string): string[] => found(editing(LEG, { title, changed: [] }));
    expect(told('ci: Disable flaky jobs')).toEqual(['leg removed: note']);
    expect(told('ci: Disable flaky caches')).toEqual(['leg removed: debt']);
  });
});

describe('a check of a file that stays as it is', () => {
  const frozen = (name: string): string =>
    withSteps(
      running('pytest'),
      `name: ${name}\nrun: |\n  if git diff --name-only | grep -q README; then exit 1; fi`,
    );
  const told = (name: string, title: string): string[] =>
    between(frozen(name), withSteps(running('pytest')), { title, changed: ['README.md'] });

  test.each([
    ['Check README.md is not modified', 'Promote the new README to README.md', true],
    ['Check README.md is not modified', 'Fix a typo', false],
    ['Check CHANGES.md is not modified', 'Promote the new README to README.md', false],
    ['Check README.md for links', 'Promote the new README to README.md', false],
  ])('%s: %s', (name, title, isDeclared) => {
    const outcomes = told(name, title);
    expect(outcomes).toHaveLength(1);
    expect(outcomes[0] !== told(name, 'Tidy up')[0]).toBe(isDeclared);
  });
});

describe('a job for the oldest version', () => {
  const jobs = (more: string): string =>
    `name: CI\non: pull_request\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: cargo test\n${more}`;
  const job = (id: string): string =>
    `  ${id}:\n    runs-on: ubuntu-latest\n    steps:\n      - run: cargo test --no-default-features\n`;
  const told = (id: string, title: string): string[] => between(jobs(job(id)), jobs(''), { title });

  test.each([
    ['core-msrv', 'Bump MSRV and Edition for `core`'],
    ['minimum-rust', 'Raise minimum Rust'],
    ['core-msrv', 'chore: upgrade MSRV to 1.85'],
  ])('%s: %s', (id, title) => expect(told(id, title)).toEqual(['job removed: debt']));

  test.each([
    ['core-msrv', 'Bump dependencies of `core`'],
    ['core-features', 'Bump features of core'],
  ])('%s, and not: %s', (id, title) => expect(told(id, title)).toEqual(['job removed: blocked']));
});

test.each([
  ['Only packages-comment rule was disabled.', 'note'],
  ['Only the exported rule was disabled.', 'debt'],
  ['The package-comments rule was enabled.', 'debt'],
])('a rule that goes off, and the author writes: %s', (body, outcome) => {
  const world = settling(
    [
      [
        '.golangci.yml',
        'version: "2"\nlinters:\n  enable: [revive]\n',
        'version: "2"\nlinters:\n  enable: [revive]\n  settings:\n    revive:\n      rules:\n        - name: package-comments\n          disabled: true\n',
      ],
    ],
    { body },
  );
  expect(stated(world).map((text) => text.split(':', 1)[0])).toEqual([outcome]);
});

test.each([
  ['Make Scorecard ignore dev dependencies', 'note'],
  ['Make the parser ignore dev dependencies', 'debt'],
  ['Run Scorecard', 'debt'],
])('what another tool runs with its settings: %s', (body, outcome) => {
  const world = settling(
    [['osv-scanner.toml', '# none\n', '[[PackageOverrides]]\nvulnerability.ignore = true\n']],
    { body },
  );
  expect(stated(world).map((text) => text.split(':', 1)[0])).toEqual([outcome]);
});

describe('a merge of a branch on which changes are gathered', () => {
  test.each([
    'bump version, merge pull request #1760 from octo/devel',
    "bump version, merge branch 'devel'",
    'Merge pull request #9 from octo/release-3.2',
  ])('%s', (title) => expect(isSaid(title, gone)).toEqual(['check removed: debt']));

  test.each([
    'Merge pull request #9 from octo/fix-lint',
    'Merge pull request #9 from octo/developer-docs',
    'Bump version of devel',
    'Never merge branches into main',
    'Fix merge next to main',
    "Document how to merge branch 'devel'",
  ])('but not: %s', (title) => expect(isSaid(title, gone)).toEqual(['check removed: blocked']));
});

test.each([
  ['Revert "lint: Enable paralleltest, fix issues (#1367)" (#1368)', 'note'],
  ['Revert "lint: Disable paralleltest, fix issues"', 'debt'],
  ['Revert "lint: fix issues"', 'debt'],
])('a linter that goes: %s', (title, outcome) => {
  const config = (enabled: string): string => `version: "2"\nlinters:\n  enable: [${enabled}]\n`;
  const world = settling([['.golangci.yml', config('paralleltest, revive'), config('revive')]], { title });
  expect(stated(world).map((text) => text.split(':', 1)[0])).toEqual([outcome]);
});

describe('words about what others gave up', () => {
  test.each([
    'Address ruff deprecation warnings',
    'Fix the deprecated settings of `ruff`',
    'Silence nothing: fix the deprecation notices of the Lint step',
  ])('%s', (title) => expect(found(editing(gone, { title }))).toEqual(['check removed: blocked']));

  test.each(['Deprecate the Lint step', 'The Lint step is deprecated and goes'])('%s', (title) =>
    expect(found(editing(gone, { title }))).toEqual(['check removed: debt']),
  );
});

describe('a required check that goes, and the author says so', () => {
  const before = withSteps(running('pytest'), running('ruff check .'));
  const after = withSteps(running('pytest'));
  const title = 'Remove the `ruff check` step';

  test.each([
    ['where rules name nothing, so that all count', { rules: rules([]) }, 'check removed: debt'],
    ['where rules name it', { rules: rules(['check']) }, 'check removed: debt'],
    ['where rules name others', { rules: rules(['other']) }, 'check removed: note'],
    ['where nobody can read the rules', { rules: null }, 'check removed: note'],
    [
      'where nobody can read the rules, and the configuration names it',
      { rules: null, config: { required: { checks: ['check'] } } },
      'check removed: debt',
    ],
  ])('%s', (_, over, expected) => {
    expect(between(before, after, { title, over })).toEqual([expected]);
  });
});

describe('words of kinds and of times', () => {
  const deny = (ids: string): string => `[advisories]\nignore = [${ids}]\n`;
  const ignoring = (title: string): string[] =>
    stated(settling([['deny.toml', deny(''), deny('"RUSTSEC-2030-0001"')]], { title })).map(
      (text) => text.split(':', 1)[0]!,
    );
  test.each([
    ['Ignore the parser advisory', 'note'],
    ['Ignore advisory for old-parser', 'note'],
    ['Update the parser after an advisory', 'debt'],
    ['Ignore empty lines of the parser', 'debt'],
  ])('an advisory: %s', (title, outcome) => expect(ignoring(title)).toEqual([outcome]));

  const review = (more: string): string =>
    withSteps(`uses: actions/dependency-review-action@v4\nwith:\n  allow-licenses: MIT${more}`);
  const allowing = (title: string): string[] =>
    between(review(''), review('\n  allow-dependencies-licenses: pkg:githubactions/octo/set-tool'), {
      title,
    });
  test.each([
    ['exclude set-tool from the license check', 'ignore-list grown: note'],
    ['use set-tool in CI', 'ignore-list grown: debt'],
  ])('the last part of a name: %s', (title, outcome) => expect(allowing(title)).toEqual([outcome]));

  test.each([
    ['Trigger the profile manually', 'pull_request:', 'workflow_dispatch:', true],
    ['Run the slow suite after merging', 'pull_request:', 'push:', true],
    ['Run the full matrix post-merge', 'pull_request:', 'push:', true],
    ['Also trigger it manually', 'pull_request:', 'workflow_dispatch:', false],
    ['Merge the manual into the docs', 'pull_request:', 'workflow_dispatch:', false],
  ])('%s', (title, from, to, isDeclared) => {
    const text = `name: One\non:\n  ${from}\njobs:\n  check:\n    runs-on: ubuntu-latest\n    steps:\n      - run: pytest\n`;
    const outcomes = (said: string, changed: string[]): string[] =>
      between(text, text.replace(from, to), { title: said, changed });
    const unsaid = outcomes('Tidy up', []);
    expect(outcomes(title, []).join() !== unsaid.join()).toBe(isDeclared);
    // Beside code it need not mean this.
    expect(outcomes(title, ['src/app.py'])).toEqual(unsaid);
  });

  const LEG: Edit[] = [['os: [ubuntu-latest, windows-latest]', 'os: [ubuntu-latest]']];
  test.each([
    ['Run CI on linux and windows for the versions that are supported now only (#9)', 'note'],
    ['Run CI on linux and windows for the versions that are supported now', 'debt'],
  ])('%s', (title, outcome) => expect(isSaid(title, LEG)).toEqual([`leg removed: ${outcome}`]));

  const matrix = (versions: string[]): string =>
    `name: CI\non: pull_request\njobs:\n  test:\n    runs-on: ubuntu-latest\n    strategy:\n      matrix:\n        include:\n${versions
      .map((version) => `          - compiler: ghc-${version}\n            number: ${version}\n`)
      .join('')}    steps:\n      - run: cabal test\n`;
  test.each([
    ['Support GHC 9.0.2..9.8.1', 'note'],
    ['Support GHC-9.0.2 to 9.8.1', 'note'],
    ['Support GHC 8.0.1..9.8.1', 'debt'],
    ['Support Unicode 9.0..9.8', 'debt'],
  ])('%s', (title, outcome) =>
    expect(between(matrix(['8.4.4', '9.0.2', '9.8.1']), matrix(['9.0.2', '9.8.1']), { title })).toEqual([
      `leg removed: ${outcome}`,
    ]),
  );

  const msrv = (command: string): string =>
    `name: CI\non: pull_request\njobs:\n  rust_msrv:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ${command}\n`;
  test.each([
    ['Restrict MSRV to check --lib', 'debt'],
    ['Bump MSRV to 1.85', 'blocked'],
    ['Restrict names to check --lib', 'blocked'],
    ['Check the lib', 'blocked'],
  ])('%s', (title, outcome) =>
    expect(between(msrv('cargo test --lib'), msrv('cargo check --lib'), { title })).toEqual([
      `check removed: ${outcome}`,
    ]),
  );

  const config = (more: string): string => `export default { test: { globals: true${more} } };\n`;
  test.each([
    ['* allowOnly: true', 'note'],
    ['Set `allowOnly` to `true`', 'note'],
    ['* allowOnly: false', 'debt'],
    ['* allow more', 'debt'],
    ['We could set allowOnly: true later', 'debt'],
  ])('a setting that is written down: %s', (body, outcome) => {
    const world = settling([['vitest.config.js', config(''), config(', allowOnly: true')]], { body });
    expect(stated(world).map((text) => text.split(':', 1)[0])).toEqual([outcome]);
  });
});
