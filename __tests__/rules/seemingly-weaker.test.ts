import { describe, expect, test } from '@jest/globals';
import { suppressionsIn } from '../../src/diff/suppressions.ts';
import { tasksOf } from '../../src/diff/tasks.ts';
import type { ChangedFile } from '../../src/evidence/change.ts';
import { judgedWeakenings } from '../../src/facts/weakenings/find.ts';
import { changedFile, evidence } from '../builders/evidence.ts';
import { settling, stated } from './changed-settings.ts';
import { changes, type File, lost, minus, plus } from './changed-tests.ts';
import { between, changing, command, found, running, withSteps } from './guardrail-files.ts';

/** What histories of real repositories taught: beside each change that only seems to weaken a gate, one that does. */

const workflow = (jobs: string, on = 'pull_request'): string => `name: One\non: ${on}\njobs:\n${jobs}`;

describe('conditions', () => {
  const jobs = (owner: string): string =>
    ['lint', 'test', 'types']
      .map(
        (id) =>
          `  ${id}:\n    if: github.repository_owner == '${owner}'\n    runs-on: ubuntu-latest\n    steps:\n      - run: pytest ${id}\n`,
      )
      .join('');
  test('name a repository that was renamed', () => {
    const here = { over: { repository: { ...evidence().repository, name: 'octo/shop' } } };
    expect(between(workflow(jobs('octo')), workflow(jobs('acme')), here)).toEqual([]);
    // One of them alone is made to fit no repository.
    const one = jobs('octo').replace("'octo'", "'acme'");
    expect(between(workflow(jobs('octo')), workflow(one), here)).toEqual(['condition narrowed: blocked']);
  });

  const onSystem = (condition: string): string =>
    workflow(
      `  test:\n    strategy:\n      matrix:\n        os: [ubuntu-latest, windows-latest]\n    runs-on: \${{ matrix.os }}\n    steps:\n      - if: ${condition}\n        run: pytest\n`,
    );
  test('ask for the system in other words', () => {
    const before = onSystem("matrix.os != 'windows-latest'");
    expect(between(before, onSystem("runner.os != 'Windows'"))).toEqual([]);
    expect(between(onSystem("matrix.os == 'ubuntu-latest'"), onSystem("runner.os == 'Linux'"))).toEqual([]);
    expect(between(before, onSystem("runner.os == 'macOS'"))).not.toEqual([]);
  });

  const gathering = (condition: string, ...steps: string[]): string =>
    withSteps(...steps, `name: Check results\nif: ${condition}\nrun: exit 1`);
  const soft = (id: string): string => `id: ${id}\ncontinue-on-error: true\nrun: npm run ${id}`;
  const failed = (id: string): string => `steps.${id}.outcome == 'failure'`;
  test('of a step that gathers others, one of which is gone', () => {
    const both = gathering(`${failed('test')} || ${failed('lint')}`, soft('test'), soft('lint'));
    const one = gathering(failed('test'), soft('test'));
    expect(between(both, one)).not.toContain('condition narrowed: blocked');
    // It still may fail, and nothing looks at it any more.
    const unseen = gathering(failed('test'), soft('test'), soft('lint'));
    expect(between(both, unseen)).toContain('condition narrowed: debt');
  });
  test('of a step that gathered those which end the job now', () => {
    const before = gathering(failed('test'), soft('test'));
    expect(between(before, withSteps('run: npm run test'))).toEqual([]);
    expect(between(before, withSteps(soft('test')))).toEqual(['check removed: debt']);
  });

  const given = (condition: string): string =>
    workflow(
      [
        '  plan:',
        '    runs-on: ubuntu-latest',
        '    steps:',
        '      - run: ./plan.sh',
        '  test:',
        '    needs: plan',
        condition,
        '    strategy:',
        '      matrix: ${{ fromJson(needs.plan.outputs.legs) }}',
        '    runs-on: ubuntu-latest',
        '    steps:',
        '      - run: pytest',
        '',
      ]
        .filter((line) => line !== '')
        .join('\n'),
    );
  test('ask only whether a matrix has legs', () => {
    expect(between(given(''), given('    if: fromJson(needs.plan.outputs.legs).include[0] != null'))).toEqual(
      [],
    );
    expect(between(given(''), given("    if: needs.plan.outputs.wanted == 'true'"))).not.toEqual([]);
  });

  const chosen = (finds: string): string =>
    withSteps(`id: found\n${running(finds)}`, "if: steps.found.outputs.run == 'true'\nrun: pytest");
  test('ask a step that lists what a change touches', () => {
    const before = withSteps(running('true'), 'run: pytest');
    expect(between(before, chosen('gh pr diff 7 --name-only > files'))).toEqual(['condition narrowed: note']);
    expect(between(before, chosen('./wanted.sh > files'))).toEqual(['condition narrowed: debt']);
  });

  const inLegs = (versions: string, condition: string): string =>
    workflow(
      `  test:\n    strategy:\n      matrix:\n        node: [${versions}]\n        os: [ubuntu, windows]\n    runs-on: \${{ matrix.os }}-latest\n    steps:\n      - run: npm test\n      - if: ${condition}\n        run: npm run lint\n`,
    );
  test('choose a leg of another version', () => {
    const of = (node: number, os = 'ubuntu'): string => `matrix.node == ${node} && matrix.os == '${os}'`;
    const before = inLegs('20, 22', of(22));
    expect(between(before, inLegs('20, 22, 24', of(24)))).toEqual([]);
    // That leg does not exist, or is on another system.
    expect(between(before, inLegs('20, 22', of(24)))).toEqual(['condition narrowed: blocked']);
    expect(between(before, inLegs('20, 22, 24', of(24, 'windows')))).not.toEqual([]);
    // Fewer legs than before.
    expect(between(inLegs('20, 22', "matrix.os == 'ubuntu'"), inLegs('20, 22', of(22)))).not.toEqual([]);
  });

  test('ask how an earlier step ended without which the job fails', () => {
    const before = withSteps('run: ./set-up.sh', 'run: pytest');
    const asking = (setUp: string, order = 0): string => {
      const steps = [
        `id: env\n${setUp}`,
        "if: ${{ !cancelled() && steps.env.outcome == 'success' }}\nrun: pytest",
      ];
      return withSteps(...(order === 0 ? steps : steps.reverse()));
    };
    expect(between(before, asking('run: ./set-up.sh'))).toEqual([]);
    expect(between(before, asking('continue-on-error: true\nrun: ./set-up.sh'))).not.toEqual([]);
    expect(between(before, asking("if: github.ref == 'refs/heads/main'\nrun: ./set-up.sh"))).not.toEqual([]);
    // It never ran when the condition asks.
    expect(between(before, asking('run: ./set-up.sh', 1))).not.toEqual([]);
  });
});

describe('jobs and triggers', () => {
  const agent = (path: string): string[] =>
    found(changing({ files: { [path]: { before: withSteps('run: npm test'), after: null } } }));
  test('of agents judge nothing', () => {
    expect(agent('.github/workflows/triage.lock.yml')).toEqual([]);
    expect(agent('.github/workflows/triage.yml')).toEqual(['job removed: blocked']);
  });

  const steps = (...lines: string[]): string => lines.map((line) => `      ${line}\n`).join('');
  const releasing = (pages: string, smoke = '    needs: pages\n'): string =>
    workflow(
      `  pages:\n${pages}    runs-on: ubuntu-latest\n    steps:\n${steps('- uses: actions/deploy-pages@v4')}` +
        `  smoke:\n${smoke}    runs-on: ubuntu-latest\n    steps:\n${steps('- run: npx playwright test')}`,
    );
  test('look at what was deployed', () => {
    const onMain = "    if: github.ref == 'refs/heads/main'\n";
    const site = '    environment: github-pages\n';
    expect(between(releasing(site), releasing(site + onMain))).toEqual([]);
    expect(between(releasing(''), releasing(onMain))).toEqual(['condition narrowed: blocked']);
  });

  const byHand = (condition: string, on = '\n  pull_request:\n  workflow_dispatch:'): string =>
    workflow(`  test:\n    runs-on: ubuntu-latest\n    steps:\n${steps('- run: pytest')}${condition}`, on);
  test('ask for what only somebody gives who starts them by hand', () => {
    const lint = (condition: string): string => steps(`- if: ${condition}`, '  run: ruff check .');
    expect(between(byHand(lint("inputs.release != ''")), byHand(''))).toEqual([]);
    expect(between(byHand(lint("inputs.release == ''")), byHand(''))).toEqual(['check removed: blocked']);
    const called = '\n  pull_request:\n  workflow_call:';
    expect(between(byHand(lint("inputs.release != ''"), called), byHand('', called))).toEqual([
      'check removed: blocked',
    ]);
  });

  test('go under a title that needs no name', () => {
    const path = '.github/workflows/one.yml';
    const both = withSteps('run: pytest', 'run: ruff check .');
    const told = (title: string, changed: string[] = [], fork = false): string[] =>
      found(
        changing({
          files: { [path]: { before: both, after: withSteps('run: pytest') } },
          title,
          changed,
          fork,
        }),
      );
    expect(told('Remove obsolete workflow step (#12)')).toEqual(['check removed: debt']);
    expect(told('Remove unused CI jobs')).toEqual(['check removed: debt']);
    for (const title of ['Remove obsolete docs workflow', 'Remove obsolete code', 'Fix obsolete workflow'])
      expect(told(title)).toEqual(['check removed: blocked']);
    expect(told('Remove obsolete workflow step', ['src/app.py'])).toEqual(['check removed: blocked']);
    expect(told('Remove obsolete workflow step', [], true)).toEqual(['check removed: blocked']);
  });

  test('have fewer legs, as the title says without a name', () => {
    const legs = (...versions: string[]): string =>
      workflow(
        `  test:\n    strategy:\n      matrix:\n        ruby: [${versions.join(', ')}]\n    runs-on: ubuntu-latest\n    steps:\n${steps('- run: rspec')}`,
      );
    const told = (title: string, changed: string[] = []): string[] =>
      between(legs("'3.1'", "'3.2'", "'3.4'"), legs("'3.1'", "'3.4'"), { title, changed });
    expect(told('We dont need that many mutations')).toEqual(['leg removed: note']);
    expect(told('Reduce the build matrix')).toEqual(['leg removed: note']);
    expect(told('We need more mutations')).toEqual(['leg removed: debt']);
    expect(told('Reduce the build matrix', ['src/app.rb'])).toEqual(['leg removed: debt']);
  });

  test('run the commands themselves that were legs', () => {
    const task = (matrix: string, ...runs: string[]): string =>
      workflow(
        `  lint:\n${matrix}    runs-on: ubuntu-latest\n    steps:\n${steps(...runs.map((run) => `- run: ${run}`))}`,
      );
    const matrix = (...tasks: string[]): string =>
      `    strategy:\n      matrix:\n        task: [${tasks.join(', ')}]\n`;
    const before = task(matrix('spelling', 'markdown'), 'npm run ${{ matrix.task }}');
    expect(between(before, task('', 'npm run spelling', 'npm run markdown'))).not.toContain(
      'leg removed: debt',
    );
    expect(between(before, task('', 'npm run spelling'))).toContain('leg removed: debt');
  });

  test('go with the folders of their legs', () => {
    const inEach = workflow(
      `  e2e:\n    strategy:\n      matrix:\n        directory: [e2e/one, e2e/two]\n    runs-on: ubuntu-latest\n    steps:\n${steps('- run: php ../run.php', '  working-directory: ${{ matrix.directory }}')}`,
    );
    const gone = (...folders: string[]) => {
      const world = changing({ files: { '.github/workflows/e2e.yml': { before: inEach, after: null } } });
      const files = folders.flatMap((folder) =>
        ['composer.json', 'src/A.php'].map((name) => changedFile(`${folder}/${name}`, { status: 'removed' })),
      );
      return found({ ...world, changes: { ...world.changes, files: [...world.changes.files, ...files] } });
    };
    expect(gone('e2e/one', 'e2e/two')).toEqual([]);
    expect(gone('e2e/one')).toEqual(['job removed: debt']);
  });

  test('may fail in legs that the title names', () => {
    const legs = (rows: string[], more = ''): string =>
      workflow(
        `  test:\n    strategy:\n      matrix:\n        include:\n${rows.map((row) => `          - { ${row} }\n`).join('')}    runs-on: ubuntu-latest\n${more}    steps:\n${steps('- run: rake', '  continue-on-error: ${{ matrix.soft || false }}')}`,
      );
    const before = legs(["ruby: '3.4', rack: head", 'ruby: jruby, rack: head']);
    const after = legs(["ruby: '3.4', rack: head", 'ruby: jruby, rack: head, soft: true']);
    const told = (title: string): string[] => between(before, after, { title });
    expect(told('CI: allow JRuby to fail, can be flaky')).toEqual(['failure tolerated: note']);
    expect(told('CI: allow head to fail')).toEqual(['failure tolerated: debt']);
    expect(told('Allow JRuby to print')).toEqual(['failure tolerated: debt']);
  });

  test('have legs of old versions, as the title says', () => {
    const legs = (...versions: string[]): string =>
      workflow(
        `  test:\n    strategy:\n      matrix:\n        go: [${versions.join(', ')}]\n    runs-on: ubuntu-latest\n    steps:\n${steps('- run: go test ./...')}`,
      );
    const told = (title: string): string[] =>
      between(legs("'1.21'", "'1.22'", "'1.23'"), legs("'1.23'"), { title });
    for (const title of ['ci: drop old go versions', 'Remove EOL versions', 'Drop unsupported Go'])
      expect(told(title)).toEqual(['leg removed: note']);
    for (const title of ['Drop old Python versions', 'Drop old files', 'Support old go versions'])
      expect(told(title)).toEqual(['leg removed: debt']);
  });

  test('have legs of versions below what the author still supports', () => {
    const legs = (...names: string[]): string =>
      workflow(
        `  test:\n    strategy:\n      matrix:\n        name: [${names.join(', ')}]\n    runs-on: ubuntu-latest\n    steps:\n${steps('- run: tox')}`,
      );
    const told = (title: string, body = ''): string[] =>
      between(legs('windows-py39', 'linux-py310'), legs('linux-py310'), { title, body });
    expect(told('Require Python 3.10+')).toEqual(['leg removed: note']);
    expect(told('Support fetch', 'BREAKING: drop support for Python < 3.10')).toEqual(['leg removed: note']);
    expect(told('Support fetch', 'Drop support for Node < 18')).toEqual(['leg removed: debt']);
    expect(told('Support fetch', 'Drop support for Python < 3.9')).toEqual(['leg removed: debt']);
  });

  test('have their legs in a new job, beside one of their name that gathers', () => {
    const job = (id: string, ruby = "['3.3', '3.4']"): string =>
      `  ${id}:\n    strategy:\n      matrix:\n        ruby: ${ruby}\n    runs-on: ubuntu-latest\n    steps:\n${steps('- run: rspec')}`;
    const gathers = `  test:\n    needs: all\n    runs-on: ubuntu-latest\n    steps:\n${steps('- run: echo passed')}`;
    expect(between(workflow(job('test')), workflow(job('all') + gathers))).not.toContain('leg removed: debt');
    expect(between(workflow(job('test')), workflow(job('all', "['jruby']") + gathers))).toContain(
      'leg removed: debt',
    );
  });

  test('name a manifest that goes with its folder', () => {
    const path = '.github/workflows/one.yml';
    const run = (...commands: string[]): string => withSteps(...commands.map((each) => `run: ${each}`));
    const before = run('cargo test --manifest-path pcg/Cargo.toml', 'cargo fmt --check');
    const told = (status: ChangedFile['status']): string[] => {
      const world = changing({ files: { [path]: { before, after: run('cargo fmt --check') } }, changed: [] });
      const gone = ['Cargo.toml', 'src/lib.rs'].map((name) => changedFile(`pcg/${name}`, { status }));
      return found({ ...world, changes: { ...world.changes, files: [...world.changes.files, ...gone] } });
    };
    expect(told('removed')).toEqual([]);
    expect(told('modified')).toEqual(['check removed: blocked']);
  });

  test('never ran for changes, and now hang on a job that does not either', () => {
    const onTags = "    if: startsWith(github.ref, 'refs/tags')\n";
    const release = (more: string, jobs = ''): string =>
      workflow(
        `${jobs}  release:\n${more}    runs-on: ubuntu-latest\n    steps:\n${steps('- run: twine check dist/*')}`,
        '\n  push:\n  pull_request:',
      );
    const build = `  build:\n${onTags}    runs-on: ubuntu-latest\n    steps:\n${steps('- uses: actions/upload-artifact@v4')}`;
    expect(between(release(onTags), release(`${onTags}    needs: build\n`, build))).toEqual([]);
    expect(between(release(''), release('    needs: build\n', build))).toContain(
      'condition narrowed: blocked',
    );
  });

  test('set a variable of PowerShell, or upload coverage', () => {
    const ps = (line: string): string => withSteps(`shell: pwsh\n${running(line, 'npm test')}`);
    expect(between(ps('$env:PARALLEL=1'), ps('echo 1'))).toEqual([]);
    const uses = (action: string): string => withSteps('run: npm test', `uses: ${action}`);
    expect(between(uses('codacy/codacy-coverage-reporter-action@v1'), uses('actions/cache@v4'))).toEqual([]);
    expect(between(uses('codacy/codacy-analysis-cli-action@v4'), uses('actions/cache@v4'))).toEqual([
      'check removed: blocked',
    ]);
  });

  test('run a script in the step of a command, which others ran before', () => {
    const both = (own: string): string =>
      workflow(
        ['linux', 'windows']
          .map(
            (id) =>
              `  ${id}:\n    runs-on: ubuntu-latest\n    steps:\n${steps('- name: Build and test', `  run: ${id === 'linux' ? './build.sh' : own}`)}`,
          )
          .join(''),
      );
    expect(between(both('dotnet test'), both('./build.sh'))).toEqual([]);
    expect(between(both('dotnet test'), both('echo done'))).toEqual(['check removed: blocked']);
  });

  const MAIN = '\n  push:\n    branches: [main]';
  const scan = (on: string): string =>
    workflow('  scan:\n    runs-on: ubuntu-latest\n    steps:\n      - run: semgrep ci\n', on);
  test('are in another file now', () => {
    const a = { before: scan(`${MAIN}\n  pull_request_target:`), after: scan(MAIN) };
    const files = { '.github/workflows/a.yml': a };
    const other = { '.github/workflows/b.yml': { before: null, after: scan('pull_request') } };
    expect(found(changing({ files: { ...files, ...other } }))).toEqual([]);
    expect(found(changing({ files }))).toEqual(['trigger narrowed: blocked']);
  });

  const matrix = (legs: string): string =>
    workflow(
      `  test:\n    strategy:\n      matrix:\n        ${legs}\n    runs-on: ubuntu-latest\n    steps:\n      - run: pytest\n`,
    );
  test('have legs that include writes out', () => {
    const before = matrix("python: ['3.10', '3.11']");
    expect(
      between(before, matrix("include: [{ python: '3.10' }, { python: '3.11' }, { python: '3.12' }]")),
    ).toEqual([]);
    expect(between(before, matrix("include: [{ python: '3.10' }]"))).toEqual(['leg removed: debt']);
  });

  test('are divided into shards while another workflow runs the whole', () => {
    const sharded = matrix("shard: ['1/2', '2/2']").replace(
      'pytest',
      'npx vitest run --shard=${{ matrix.shard }}',
    );
    const plain = matrix("shard: ['a']").replace('pytest', 'npx vitest run');
    const nightly = {
      before: workflow(plain.slice(plain.indexOf('  test:')), '\n  schedule: [{ cron: "0 0 * * *" }]'),
    };
    const files = (after: string) => ({
      '.github/workflows/a.yml': { before: plain, after },
      '.github/workflows/nightly.yml': nightly,
    });
    expect(found(changing({ files: files(sharded) }))).toEqual([]);
    expect(found(changing({ files: files(plain.replace('npx vitest run', 'echo')) }))).toEqual([
      'check moved later: blocked',
    ]);
  });
});

describe('commands', () => {
  test('of a job that only brings something out', () => {
    const release = (run: string): string =>
      workflow(
        `  release:\n    runs-on: ubuntu-latest\n    steps:\n      - name: Publish snapshot\n        run: ${run}\n`,
      );
    expect(
      between(release('mvn clean source:jar javadoc:jar deploy'), release('mvn clean deploy')).join(),
    ).not.toMatch(/debt|blocked/);
    expect(between(release('pytest tests docs'), release('pytest tests')).join()).toMatch(/debt|blocked/);
  });

  test.each<[string, string, string, string[]]>([
    ['all packages of a module', 'go test ./...', 'go test example.org/octo/shop...', []],
    ['one package of a module', 'go test ./...', 'go test example.org/octo/shop', ['command narrowed: debt']],
    [
      'a part of a module',
      'go test ./...',
      'go test example.org/octo/shop/internal/parse...',
      ['command narrowed: debt'],
    ],
    [
      'an option of CMake with another name',
      'cmake -B build -D SHOP_FAST=ON',
      'cmake -B build -D SHOP_FAST_MODE=ON',
      [],
    ],
    ['a lint', 'cargo clippy -- -D warnings', 'cargo clippy', ['threshold lowered: blocked']],
    ['an option with its value', 'php-cs-fixer check --diff-style udiff src', 'php-cs-fixer check src', []],
    ['a folder', 'php-cs-fixer check lib src', 'php-cs-fixer check src', ['command narrowed: debt']],
    ['one skip for another', 'mvn verify -DskipTests', 'mvn verify -Dmaven.test.skip', []],
    [
      'another skip',
      'mvn verify -Dcheckstyle.skip',
      'mvn verify -DskipTests',
      ['threshold lowered: blocked'],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(command(before, after)).toEqual(expected);
  });

  test('a path that goes with the change', () => {
    const gone = { over: {} };
    const of = (...files: ChangedFile[]) => {
      const world = changing({
        files: {
          '.github/workflows/one.yml': {
            before: withSteps('run: pytest tests docs/hooks'),
            after: withSteps('run: pytest tests'),
          },
        },
        ...gone,
      });
      return found({ ...world, changes: { ...world.changes, files: [...world.changes.files, ...files] } });
    };
    expect(of(changedFile('docs/hooks/test_a.py', { status: 'removed' }))).toEqual([]);
    expect(of(changedFile('docs/hooks/test_a.py'))).toEqual(['command narrowed: debt']);
  });

  const flagged = (env: string): string => withSteps(`env:\n  ${env}\nrun: cargo check`);
  test('a variable that denies warnings too', () => {
    const before = flagged('RUSTFLAGS: -D warnings');
    expect(between(before, flagged('CARGO_BUILD_WARNINGS: deny'))).toEqual([]);
    expect(between(before, flagged('CARGO_BUILD_WARNINGS: warn'))).toEqual(['threshold lowered: blocked']);
  });

  const labels = (step: string): string => withSteps(`name: Verify titles\n${step}`);
  test('a script in place of an action', () => {
    const before = labels('uses: octo/check-titles@v1');
    expect(
      between(
        before,
        labels("if: contains(github.event.pull_request.labels.*.name, 'blocked')\nrun: exit 1"),
      ),
    ).toEqual([]);
    expect(between(before, labels('run: echo fine'))).not.toEqual([]);
  });
});

describe('what authors say', () => {
  const removed = (title: string, body = ''): string[] =>
    between(
      workflow(
        '  api-check:\n    name: Acme API Check\n    runs-on: ubuntu-latest\n    steps:\n      - run: ./scripts/validate-manifest.sh\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: pytest\n',
      ),
      workflow('  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: pytest\n'),
      { title, body },
    );
  test.each([
    ['Drop the broken API check'],
    ['Remove manifest lint'],
    ['ci: remove the flaky acme api job'],
    ['Merge release/3.2 into main'],
  ])('%s', (title) => {
    expect(removed(title)).toEqual(['job removed: note']);
  });
  test.each([
    ['Remove the cart endpoint'],
    ['Merge the cart into main'],
    ['Tidy up'],
    ['Keep the API check'],
  ])('but not: %s', (title) => {
    expect(removed(title)).toEqual(['job removed: debt']);
  });
});

test('a trigger of a workflow whose checks went into one of others', () => {
  const release = (on: string, steps: string): string =>
    `name: Packaging\non: ${on}\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n${steps}`;
  const checks = '      - run: twine check --strict dist/*\n';
  const ci = (more: string): string =>
    workflow(`  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: pytest\n${more}`);
  const told = (steps: string, more: string): string =>
    found(
      changing({
        files: {
          '.github/workflows/release.yml': {
            before: release('[pull_request, release]', checks),
            after: release('release', steps),
          },
          '.github/workflows/ci.yml': { before: ci(''), after: ci(more) },
        },
      }),
    ).join();
  const called = '  build:\n    uses: octo/flows/.github/workflows/build.yml@v1\n';
  const uploads = '      - run: twine upload dist/*\n';
  expect(told(uploads, called)).not.toMatch(/trigger/);
  // Nothing comes in its place, or it stays where changes no longer start it.
  expect(told(uploads, '')).toMatch(/trigger narrowed: (?:debt|blocked)/);
  expect(told(checks, called)).toMatch(/trigger narrowed: (?:debt|blocked)/);
});

describe('what authors name', () => {
  test('an expression by what it looks for', () => {
    const report = (...lines: string[]): string => `[report]\nexclude_also =\n    ${lines.join('\n    ')}\n`;
    const told = (title: string): string =>
      stated(
        settling([['.coveragerc', report('a'), report('a', '^\\s*shop\\.give_up\\(')]], { title }),
      ).join();
    expect(told('Omit `shop.give_up` from coverage')).toMatch(/^note/);
    expect(told('Omit shops from coverage')).toMatch(/^debt/);
  });

  test('tests that are expected to fail, of which coverage need not tell', () => {
    const report = (...lines: string[]): string => `[report]\nexclude_also =\n    ${lines.join('\n    ')}\n`;
    const told = (line: string): string =>
      stated(settling([['.coveragerc', report('a'), report('a', line)]])).join();
    expect(told('^\\s*@pytest\\.mark\\.xfail')).toMatch(/^note/);
    expect(told('^\\s*@pytest\\.mark\\.slow')).toMatch(/^debt/);
  });

  test('a lint by its name with underscores', () => {
    const line = '#![allow(odd_names, old_syntax)]';
    const told = (title: string): string => {
      const world = changing({
        files: { '.github/workflows/ci.yml': { before: withSteps(running('cargo clippy')) } },
        title,
      });
      const patch = `@@ -1,2 +1,3 @@\n #![no_std]\n+${line}\n mod a;`;
      const file = {
        ...changedFile('src/lib.rs'),
        suppressions: suppressionsIn('src/lib.rs', patch) ?? undefined,
      };
      return stated({ ...world, changes: { ...world.changes, files: [file as ChangedFile] } }).join();
    };
    expect(told('Ignore old_syntax lint')).toMatch(/^note/);
    expect(told('Rewrite old syntax')).toMatch(/^debt/);
  });

  test('a job without what stands in brackets', () => {
    const jobs = (more: string): string =>
      workflow(`  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: pytest\n${more}`);
    const measured =
      '  measured-new:\n    name: Measurements (new compiler)\n    runs-on: ubuntu-latest\n    steps:\n      - run: ./check-speed.sh\n';
    const told = (title: string): string[] => between(jobs(measured), jobs(''), { title });
    expect(told('Do not run measurements on linux')).toEqual(['job removed: note']);
    expect(told('Run measurements on linux')).toEqual(['job removed: debt']);
  });
});

describe('legs', () => {
  const job = (id: string, versions: string, run = 'mvn test', axis = 'java'): string =>
    `  ${id}:\n    runs-on: ubuntu-latest\n    strategy:\n      matrix:\n        ${axis}: [${versions}]\n    steps:\n      - run: ${run}\n`;
  test('that stand in jobs of their own', () => {
    const before = workflow(job('build', '8, 11, 17'));
    expect(
      between(before, workflow([job('build', '8'), job('build-11', '11'), job('build-17', '17')].join(''))),
    ).toEqual([]);
    expect(between(before, workflow(job('build', '8') + job('build-11', '11')))).toEqual([
      'leg removed: debt',
    ]);
    expect(between(before, workflow(job('build', '8, 17') + job('pack-11', '11', './publish.sh')))).toEqual([
      'leg removed: debt',
    ]);
  });

  test('that another job gets', () => {
    const old = (versions: string): string => job('old', versions, 'cabal build all', 'extra');
    const before = workflow(job('all', '9.4.8, 9.2.8', 'cabal test', 'ghc') + old('8.0.2'));
    expect(between(before, workflow(job('all', '9.4.8', 'cabal test', 'ghc') + old('9.2.8, 8.0.2')))).toEqual(
      [],
    );
    expect(between(before, workflow(job('all', '9.4.8', 'cabal test', 'ghc') + old('8.0.2')))).toEqual([
      'leg removed: debt',
    ]);
  });

  test('whose support ends, by what the author says', () => {
    const told = (title: string, body = ''): string[] =>
      between(
        workflow(job('all', '9.6.1, 9.4.8, 9.2.8', 'cabal test', 'ghc')),
        workflow(job('all', '9.6.1, 9.4.8', 'cabal test', 'ghc')),
        { title, body },
      );
    expect(told('Narrow GHC support window from 5 to 3 years')).toEqual(['leg removed: note']);
    expect(told('Prepare the release', '* Erase 9.2.8 which gives errors')).toEqual(['leg removed: note']);
    expect(told('Narrow the browser support window')).toEqual(['leg removed: debt']);
    expect(told('Widen GHC support window')).toEqual(['leg removed: debt']);
    const module = (version: string): string =>
      `module example.org/shop\n\ngo ${version}\n\nrequire (\n\texample.org/a v1.0.0\n)\n`;
    const inGo = (now: string): string[] => {
      const world = settling([['go.mod', module('1.21'), module(now)]]);
      const flows = changing({
        files: {
          '.github/workflows/one.yml': {
            before: workflow(job('all', "'1.21', '1.22', '1.23'", 'go test ./...', 'go')),
            after: workflow(job('all', "'1.22', '1.23'", 'go test ./...', 'go')),
          },
        },
      });
      return found({ ...world, workflows: flows.workflows });
    };
    expect(inGo('1.22.0')).toEqual(['leg removed: note']);
    expect(inGo('1.21.5')).toEqual(['leg removed: debt']);
    const python = (legs: string): string => workflow(job('all', legs, 'tox', 'tox_env'));
    const gone = (title: string): string[] =>
      between(python('py38-oldest, py39-newest, py310-newest'), python('py39-newest, py310-newest'), {
        title,
      });
    expect(gone('Drop EOL Python 3.8 support')).toEqual(['leg removed: note']);
    expect(gone('Drop Python 3.8')).toEqual(['leg removed: note']);
    expect(gone('Drop Python 3.7 support')).toEqual(['leg removed: debt']);
  });

  test('with a file of their own', () => {
    const told = (...files: ChangedFile[]): string[] => {
      const world = changing({
        files: {
          '.github/workflows/one.yml': {
            before: workflow(job('boot', '9.4.8, 9.6.7', './boot.sh', 'ghc')),
            after: workflow(job('boot', '9.6.7', './boot.sh', 'ghc')),
          },
        },
      });
      return found({ ...world, changes: { ...world.changes, files: [...world.changes.files, ...files] } });
    };
    expect(told(changedFile('boot/linux-9.4.8.json', { status: 'removed' }))).toEqual([]);
    expect(told(changedFile('boot/linux-9.4.8.json'))).toHaveLength(1);
    expect(told(changedFile('boot/linux-9.2.8.json', { status: 'removed' }))).toHaveLength(1);
    expect(told(changedFile('docs/ghc-9.4.8.md', { status: 'removed' }))).toHaveLength(1);
    expect(told(changedFile('docs/icons/9.4.8.svg', { status: 'removed' }))).toHaveLength(1);
  });
});

describe('settings', () => {
  const entry = (path: string): string =>
    `\t\t-\n\t\t\tmessage: '#^Constant X not found\\.$#'\n\t\t\tcount: 1\n\t\t\tpath: ${path}\n`;
  const baseline = (...paths: string[]): string =>
    `parameters:\n\tignoreErrors:\n${paths.map(entry).join('')}`;
  const phpstan = (after: string, ...others: ChangedFile[]): string[] =>
    stated(settling([['phpstan-baseline.neon', baseline('src/A.php'), after]], { others })).map(
      (text) => text.split(':')[0] ?? '',
    );
  test('a baseline that grows', () => {
    const grown = baseline('src/A.php', 'src/B.php');
    expect(phpstan(grown)).toEqual(['debt']);
    expect(phpstan(grown, changedFile('src/B.php', { status: 'added' }))).toEqual(['note']);
    expect(phpstan(grown, changedFile('src/B.php'))).toEqual(['debt']);
    expect(phpstan(grown, changedFile('tools/composer.json'))).toEqual(['note']);
    // New files do not carry what is accepted in others.
    const both = baseline('src/A.php', 'src/A.php', 'src/B.php');
    expect(phpstan(both, changedFile('src/B.php', { status: 'added' }))).toEqual(['debt']);
  });

  const excluding = (...patterns: string[]): string => JSON.stringify({ exclude: patterns });
  test('a pattern in braces is several', () => {
    const before = excluding('**/{karma,rollup}.config.js', 'lib/**');
    expect(stated(settling([['.nycrc', before, excluding('**/rollup.config.js', 'lib/**')]]))).toEqual([]);
    expect(
      stated(
        settling([['.nycrc', before, excluding('**/{karma,rollup}.config.js', 'lib/**', 'src/pay/**')]]),
      ),
    ).toEqual(['debt: nyc in .nycrc: exclude now leaves out src/pay/**']);
  });

  test('a list that has another name in a new file', () => {
    const old = 'module.exports = { ignorePatterns: ["lib", "tmp"] };';
    const now = (...patterns: string[]): string =>
      `export default [{ ignores: ${JSON.stringify(patterns)} }];`;
    const told = (...patterns: string[]): string[] =>
      stated(
        settling([
          ['.eslintrc.js', old, null],
          ['eslint.config.mjs', null, now(...patterns)],
        ]),
      ).filter((line) => line.includes('leaves out'));
    expect(told('**/lib', '**/tmp').join()).not.toMatch(/debt/);
    expect(told('**/lib', '**/src').join()).toMatch(/debt/);
  });

  test('a pattern that takes less than before', () => {
    const ignoring = (pattern: string): string =>
      `export default { testPathIgnorePatterns: ['/node_modules/', '${pattern}'] };`;
    const told = (before: string, after: string): string[] =>
      stated(settling([['jest.config.js', ignoring(before), ignoring(after)]]));
    expect(told('/\\\\.cache/', '<rootDir>/\\\\.cache/')).toEqual([]);
    expect(told('/lib/', '/lib/old/')).toEqual([]);
    expect(told('/lib/old/', '/lib/')).toEqual([
      'debt: jest in jest.config.js: testPathIgnorePatterns now leaves out /lib/',
    ]);
    expect(told('/lib/', '/src/lib/')).toHaveLength(1);
    expect(told('/lib/', '/libraries/')).toHaveLength(1);
  });

  const cops = (on: number, off: number): string =>
    [
      ...Array.from({ length: on }, (_, at) => `Style/Good${at}:\n  Enabled: true\n`),
      ...Array.from({ length: off }, (_, at) => `Style/Bad${at}:\n  Enabled: false\n`),
    ].join('');
  test('a rule that is left off among many that are switched on', () => {
    const told = (on: number, off: number): string =>
      stated(settling([['.rubocop.yml', 'AllCops:\n  Exclude: []\n', cops(on, off)]])).join();
    expect(told(9, 2)).not.toMatch(/debt/);
    expect(told(9, 4)).toMatch(/^debt/);
    expect(told(2, 0)).toBe('');
    expect(told(1, 1)).toMatch(/^debt/);
  });

  test('an expression for files that becomes a pattern', () => {
    const leaving = (pattern: string): string => `Metrics/ClassLength:\n  Exclude:\n    - ${pattern}\n`;
    const told = (before: string, after: string): string[] =>
      stated(settling([['.rubocop.yml', leaving(before), leaving(after)]]));
    expect(told('!ruby/regexp /features\\/.*.rb$/', 'features/**/*.rb')).toEqual([]);
    expect(told('!ruby/regexp /features\\/.*.rb$/', 'lib/**/*.rb')).toHaveLength(1);
    expect(told('features/*.rb', 'features/**/*.rb')).toHaveLength(1);
  });

  test('what a new hook leaves out', () => {
    const hooks = (...entries: string[]): string =>
      `repos:\n  - repo: https://example.org/md\n    hooks:\n${entries.join('')}`;
    const old = '      - id: prose\n';
    const fresh = "      - id: md\n        exclude: '^(docs|notes)/'\n";
    const told = (before: string, after: string): string =>
      stated(settling([['.pre-commit-config.yaml', before, after]])).join();
    expect(told(hooks(old), hooks(old, fresh))).not.toMatch(/debt/);
    expect(told(hooks(old), hooks("      - id: prose\n        exclude: '^docs/'\n"))).toMatch(/^debt/);
    const both = "      - id: prose\n        exclude: '^(docs|tests)/.*'\n";
    expect(told(hooks(both), hooks("      - id: prose\n        exclude: '^docs/.*'\n"))).toBe('');
  });

  test('a linter that is left out of a set which was off as a whole', () => {
    const told = (before: string, after: string): string =>
      stated(settling([['.golangci.yml', `linters:\n${before}`, `linters:\n${after}`]])).join();
    const disabled = '  disable: [errcheck]\n';
    expect(told('  disable-all: true\n  enable: [gofmt]\n', `  enable: [gofmt]\n${disabled}`)).toMatch(
      /^note/,
    );
    expect(told('  enable: [gofmt]\n', `  enable: [gofmt]\n${disabled}`)).toMatch(/^debt/);
    expect(told('  disable-all: true\n  enable: [errcheck]\n', disabled)).toMatch(/debt/);
  });

  test('what git leaves out too', () => {
    const told = (path: string, entry: string, ignore: string, ignored: string, edited?: string): string => {
      const world = settling([
        [path, 'dist\n', `dist\n${entry}\n`],
        [ignore, '/lib/\n', `/lib/\n${ignored}\n`],
        ['eslint.config.js', 'export default [];', 'export default [];'],
      ]);
      const more = edited === undefined ? [] : [changedFile(edited)];
      const changes = { ...world.changes, files: [...world.changes.files, ...more] };
      return stated({ ...world, changes }).join();
    };
    const list = '.eslintignore';
    expect(told(list, 'packages/cart/spring.*', 'packages/cart/.gitignore', '/spring.*')).toMatch(/^note/);
    expect(told(list, '**/made-types', '.gitignore', 'made-types/')).toMatch(/^note/);
    expect(told(list, 'packages/cart/made-types', '.gitignore', 'made-types/')).toMatch(/^note/);
    // Another folder, another file, or what git takes again.
    expect(told(list, 'packages/cart/spring.*', 'packages/shop/.gitignore', '/spring.*')).toMatch(/^debt/);
    expect(told(list, 'packages/cart/spring.*', 'packages/cart/.gitignore', '/autumn.*')).toMatch(/^debt/);
    expect(told(list, 'packages/cart/spring.*', 'packages/cart/.gitignore', '!/spring.*')).toMatch(/^debt/);
    expect(told(list, 'packages/cartoon/made-types', 'packages/cart/.gitignore', 'made-types')).toMatch(
      /^debt/,
    );
    // What the change edits git knows, whatever is written there.
    expect(told(list, 'src/legacy', '.gitignore', 'src/legacy', 'src/legacy/cart.js')).toMatch(/^debt/);
  });

  test('patterns in a folder that is new', () => {
    const world = settling([
      ['.eslintignore', 'dist\n', 'dist\npackages/cart/index.*\n'],
      ['eslint.config.js', 'export default [];', 'export default [];'],
    ]);
    const withNew = (...newPaths: string[]): string =>
      stated({ ...world, changes: { ...world.changes, newPaths } }).join();
    expect(withNew('packages/cart')).toMatch(/^note/);
    expect(withNew('packages/shop')).toMatch(/^debt/);
    expect(withNew()).toMatch(/^debt/);
  });

  test('findings that have other hashes', () => {
    const hash = (letter: string): string => letter.repeat(64);
    const ignored = (...hashes: string[]): string =>
      JSON.stringify({ ignored_warnings: hashes.map((fingerprint) => ({ fingerprint })) });
    const told = (before: string[], after: string[]): string =>
      stated(settling([['config/brakeman.ignore', ignored(...before), ignored(...after)]])).join();
    expect(told([hash('a'), hash('b')], [hash('a'), hash('c')])).not.toMatch(/debt/);
    expect(told([hash('a')], [hash('a'), hash('c')])).toMatch(/^debt/);
    expect(told([hash('a'), hash('b')], [hash('c'), hash('d'), hash('e')])).toMatch(/^debt/);
  });

  test('what a tool ran that stands on its own now', () => {
    const config = (...names: string[]): string =>
      `version: "2"\nformatters:\n  enable: [${names.join(', ')}]\n`;
    const told = (script: string): string => {
      const before = withSteps(running('golangci-lint run'));
      const world = settling([['.golangci.yml', config('gofumpt', 'goimports'), config('goimports')]]);
      const flows = changing({
        files: {
          '.github/workflows/one.yml': { before, after: withSteps(running('golangci-lint run', script)) },
        },
      });
      return stated({ ...world, workflows: flows.workflows }).join();
    };
    expect(told('./scripts/gofumpt-check.sh')).toMatch(/^note/);
    expect(told('go tool gofumpt -l .')).toMatch(/^note/);
    expect(told('./scripts/gofumpt-check.sh || true')).toMatch(/^debt/);
    expect(told('./scripts/check.sh')).toMatch(/^debt/);
  });

  test('a pattern of files that move', () => {
    const files = [['.nycrc', excluding('lib/shop/legacy.js'), excluding('src/legacy.js')] as const];
    const moved = changedFile('src/legacy.js', { status: 'renamed', previousPath: 'lib/shop/legacy.js' });
    expect(stated(settling(files, { others: [moved] }))[0]).toMatch(/^note/);
    expect(stated(settling(files, { others: [changedFile('src/legacy.js')] }))[0]).toMatch(/^debt/);
  });

  const rubocop = (...rules: string[]): string => rules.join('');
  test('a rule that is new with a version of its tool', () => {
    const files = (after: string) => [['.rubocop.yml', 'Style/For:\n  Enabled: true\n', after] as const];
    const after = rubocop('Style/For:\n  Enabled: true\n', "Style/OneClass:\n  Exclude:\n    - 'lib/a.rb'\n");
    const others = [changedFile('Gemfile.lock')];
    expect(stated(settling(files(after), { others }))[0]).toMatch(/^note/);
    expect(stated(settling(files(after)))[0]).toMatch(/^debt/);
  });
});

describe('lines that switch a check off for a file', () => {
  const told = (path: string, ...lines: string[]): string[] => {
    const suppressions = suppressionsIn(path, ['@@ -1,9 +1,9 @@', ...lines, ' code'].join('\n'));
    const file = changedFile(path, suppressions === null ? {} : { suppressions });
    const world = changing({ files: {}, changed: [] });
    return judgedWeakenings({ ...world, changes: { ...world.changes, files: [file] } }).map(
      ({ outcome }) => outcome,
    );
  };
  test.each<[string, string, string[], string[]]>([
    [
      'an experimental interface',
      'src/A.cs',
      ['+#pragma warning disable ACMEPIPES001 // experimental'],
      ['note'],
    ],
    ['a warning of the compiler', 'src/A.cs', ['+#pragma warning disable CS8618'], ['debt']],
    ['what is deprecated', 'src/A.cs', ['+#pragma warning disable CS0618 // Obsolete'], ['note']],
    ['and more', 'src/A.cs', ['+#pragma warning disable CS0618, CS8618'], ['debt']],
    [
      'a rule of style',
      'src/A.cs',
      ['+#pragma warning disable IDE0290  // Use primary constructor'],
      ['note'],
    ],
    ['what is deprecated in Rust', 'src/a.rs', ['+#![allow(deprecated)]'], ['note']],
    ['and more in Rust', 'src/a.rs', ['+#![allow(deprecated, dead_code)]'], ['debt']],
    ['what is deprecated in Kotlin', 'src/a.kt', ['+@file:Suppress("DEPRECATION", "REMOVAL")'], ['note']],
    ['and more in Kotlin', 'src/a.kt', ['+@file:Suppress("DEPRECATION", "UNCHECKED_CAST")'], ['debt']],
    [
      'what was switched on above',
      'src/A.cs',
      ['+#nullable enable', '@@ -40,3 +40,4 @@', '+#nullable disable'],
      [],
    ],
    [
      'what was switched on below',
      'src/A.cs',
      ['+#nullable disable', '@@ -40,3 +40,4 @@', '+#nullable enable'],
      [],
    ],
    ['what was on', 'src/A.cs', [' a', '@@ -40,3 +40,4 @@', '+#nullable disable'], ['debt']],
    ['a rule of an analyzer', 'src/A.cs', ['+#pragma warning disable ACMEPIPES001, CA1822'], ['debt']],
    ['a rule in tests', 'tests/ui/a.rs', ['+#![allow(dead_code)]'], ['note']],
    ['all in tests', 'tests/test_a.py', ['+# ruff: noqa'], ['debt']],
    ['a sample', 'samples/a.py', ['+# mypy: ignore-errors'], ['note']],
    [
      'a reason in the lines below',
      'src/main.rs',
      ['+#![allow(', '+    clippy::print_stdout,', '+    reason = "a program for the command line"', '+)]'],
      ['note'],
    ],
    ['no reason there', 'src/main.rs', ['+#![allow(', '+    clippy::print_stdout,', '+)]'], ['debt']],
  ])('%s', (_, path, lines, expected) => {
    expect(told(path, ...lines)).toEqual(expected);
  });
});

describe('tests that are gone', () => {
  const old = minus(
    'def test_deposit_rejects_closed_accounts():',
    '    assert open_ledger(closed_account).post_entry(1) is None',
    '    assert ledger_balance(closed_account) == 0',
  );
  const code: File = [
    'bank/ledger.py',
    'modified',
    '-    def post_entry(self, amount):',
    '+    def post_entry(self, amount, by):',
  ];
  const near = (...lines: string[]): File => ['tests/test_money_flow.py', 'modified', ...lines];
  const gone: File = ['tests/test_ledger.py', 'modified', ...old];

  test('while new ones name what they named', () => {
    const like = plus(
      'def test_flow():',
      '    for account in accounts:',
      '        assert open_ledger(closed_account).post_entry(2) is None',
      '        assert ledger_balance(closed_account) == 0',
    );
    expect(lost([gone, near(...like)]).removed).toEqual([]);
    expect(
      lost([gone, near(...plus('def test_flow():', '    assert greet_user(1)', '    assert send_mail(2)'))])
        .removed,
    ).toEqual(['test_deposit_rejects_closed_accounts']);
  });

  test('of code that the change alters, while others are written', () => {
    const fresh = near(
      ...plus('    assert entry_count(account) == 1', '    assert entry_names(account) == []'),
    );
    expect(lost([code, gone, fresh]).removed).toEqual([]);
    // Nothing is written, or the code stays as it is.
    expect(lost([code, gone]).removed).toEqual(['test_deposit_rejects_closed_accounts']);
    expect(lost([gone, fresh]).removed).toEqual(['test_deposit_rejects_closed_accounts']);
    // It stands in a comment.
    const off = [...old, ...old.map((line) => `+# ${line.slice(1)}`)];
    expect(lost([code, ['tests/test_ledger.py', 'modified', ...off], fresh]).removed).toEqual([
      'test_deposit_rejects_closed_accounts',
    ]);
  });

  test('of code that the change alters, while less is written, but of just that', () => {
    const less = near('+    open_ledger(closed_account).post_entry(1, by)');
    const [taken] = [gone, near(...minus('    assert 1', '    assert 2'))];
    expect(lost([code, taken!, less]).removed).toEqual([]);
    // Of something else, or less than a line for four.
    expect(lost([code, gone, near('+    assert greet_user(1)')]).removed).toHaveLength(1);
    const many = near(
      '+    open_ledger(closed_account).post_entry(1, by)',
      ...minus(...Array.from({ length: 4 }, (_, at) => `    assert ${at}`)),
    );
    expect(lost([code, gone, many]).removed).toHaveLength(1);
  });

  test('while their lines go on to stand in others', () => {
    const lines = [
      '    ledger = open_ledger(account)',
      '    entries = ledger.all()',
      '    assert entries == []',
    ];
    const old = minus('def test_has_no_entries():', ...lines);
    const test = (...more: string[]): File => ['tests/test_ledger.py', 'modified', ...old, ...more];
    expect(lost([test(), ['tests/test_flow.py', 'modified', ...plus(...lines)]]).removed).toEqual([]);
    expect(lost([test(' def test_more():', ...lines.map((line) => ` ${line}`))]).removed).toEqual([]);
    // The lines of others are no proof, nor are they without what they assert, or in a comment.
    const other: File = ['tests/test_flow.py', 'modified', ...lines.map((line) => ` ${line}`)];
    expect(lost([test(), other]).removed).toEqual(['test_has_no_entries']);
    expect(lost([test(), ['tests/test_flow.py', 'modified', ...plus(...lines.slice(0, 2))]]).removed).toEqual(
      ['test_has_no_entries'],
    );
    expect(lost([test(...lines.map((line) => `+#${line}`))]).removed).toEqual(['test_has_no_entries']);
  });

  test('by their first line alone: the rest belongs to the one above', () => {
    const merged: File = [
      'tests/test_ledger.py',
      'modified',
      ' def test_opens():',
      '     assert open_ledger(account)',
      '-',
      '-def test_has_no_entries():',
      '     entries = open_ledger(account).all()',
      '     assert entries == []',
    ];
    expect(lost([merged]).removed).toEqual([]);
    expect(
      lost([merged.map((line, at) => (at > 5 ? line.replace(/^ /, '-') : line)) as File]).removed,
    ).toEqual(['test_has_no_entries']);
  });

  test('of what is given less now', () => {
    const test: File = [
      'test/CollectorTest.kt',
      'modified',
      ...minus('    @Test', '    fun `replaces words`() {', '        RuleCollector(words).run()', '    }'),
    ];
    const collector = (before: string, after: string): File => [
      'src/RuleCollector.kt',
      'modified',
      `-class RuleCollector${before} : Collector {`,
      `+class RuleCollector${after} : Collector {`,
    ];
    expect(lost([test, collector('(val words: Map<String, String>)', '')]).removed).toEqual([]);
    expect(lost([test, collector('(val words: Words, val by: By)', '(val by: By)')]).removed).toEqual([]);
    // It is given more, or the same.
    expect(
      lost([test, collector('(val words: Words)', '(val words: Words, val by: By)')]).removed,
    ).toHaveLength(1);
    expect(
      lost([test, collector('(val words: Words)', '(val words: Map<String, String>)')]).removed,
    ).toHaveLength(1);
  });

  test('of code that does less, also where the test names more than its file', () => {
    const test: File = [
      'tests/test_downloads_compression.py',
      'modified',
      ...minus('def test_br():', '    run()'),
    ];
    const less = (path: string, ...lines: string[]): File => [
      path,
      'modified',
      ...minus(...Array.from({ length: 6 }, (_, at) => `    step(${at})`)),
      ...lines,
    ];
    expect(lost([test, less('src/compression.py', '+    go()')]).removed).toEqual([]);
    expect(lost([test, less('src/compression.py', '+    go()', '+    on()')]).removed).toEqual(['test_br']);
    expect(lost([test, less('src/encryption.py')]).removed).toEqual(['test_br']);
  });

  test('from a folder that says what they are about', () => {
    const at = (folder: string, status: ChangedFile['status'], lines: string[]): File => [
      `test/cases/${folder}/index.js`,
      status,
      ...lines,
    ];
    const old = at('block-without-origin', 'removed', minus("it('keeps the form', () => {"));
    expect(lost([old, at('block-origin', 'added', plus("it('bakes it', () => {"))]).removed).toEqual([]);
    expect(lost([old, at('lazy-load', 'added', plus("it('loads', () => {"))]).removed).toEqual([
      'keeps the form',
    ]);
  });

  test('as a title says of tests in general', () => {
    const gone: File = ['tests/test_record.py', 'modified', ...minus('def test_keeps_value():', '    run()')];
    const only = (title: string): string[] => lost([gone], title).removed;
    expect(only('Leftover test code from another change')).toEqual([]);
    expect(only('Incorrect leftover record tests')).toEqual([]);
    expect(only('Keep redundant tests')).toEqual(['test_keeps_value']);
    expect(only('Redundant loader tests')).toEqual(['test_keeps_value']);
    expect(only('Clean up an obsolete test case')).toEqual([]);
    expect(only('Cleanup unneccesary test')).toEqual([]);
    expect(only('Clean up the test case')).toEqual(['test_keeps_value']);
    expect(only('Clean up unused code')).toEqual(['test_keeps_value']);
    // Code is changed too: then it may speak of something else.
    expect(lost([gone, ['src/record.py', 'modified', '+a = 1']], 'Leftover test code').removed).toHaveLength(
      1,
    );

    const rewritten: File = [...gone, ...plus('    a()', '    b()')] as unknown as File;
    const reworked = (title: string, file = rewritten): string[] => lost([file], title).removed;
    expect(reworked('Update type tests to use `toExtend`')).toEqual([]);
    expect(reworked('assert: improve unsafe.Pointer tests (#12)')).toEqual([]);
    expect(reworked('record: split integration tests by area')).toEqual([]);
    expect(reworked('Improve the record')).toHaveLength(1);
    expect(reworked('Fix tests')).toHaveLength(1);
    expect(reworked('Update type tests to use `toExtend`', gone)).toHaveLength(1);
  });

  test('as the author says in short words', () => {
    const gone: File = ['tests/test_walks.py', 'modified', ...minus('def test_walk_length():', '    run()')];
    expect(lost([gone], 'Tidy up', '* TST: Rm walk_length test.').removed).toEqual([]);
    expect(lost([gone], 'Tidy up', '* TST: Rm loader test.').removed).toEqual(['test_walk_length']);
    const less: File = [
      'src/walks_of_nodes.py',
      'modified',
      ...minus(...Array.from({ length: 10 }, (_, at) => `step(${at})`)),
      ...plus('a()', 'b()', 'c()'),
    ];
    expect(lost([gone, less], 'Clean up compatibility').removed).toEqual([]);
    expect(lost([gone, less], 'Speed up walks').removed).toEqual(['test_walk_length']);
    expect(lost([gone], 'Clean up compatibility').removed).toEqual(['test_walk_length']);
  });

  test('by what the title says that there never is, or by a revert', () => {
    const gone: File = [
      'test/routing_test.rb',
      'modified',
      ...minus("  it 'matches empty PATH_INFO to the root' do", '    get "/"', '  end'),
    ];
    const name = 'matches empty PATH_INFO to the root';
    expect(lost([gone], '`PATH_INFO` can never be empty. (#2114)').removed).toEqual([]);
    expect(lost([gone], '`PATH_INFO` can never be nil').removed).toEqual([name]);
    expect(lost([gone], 'Fix empty `PATH_INFO`').removed).toEqual([name]);
    const reverted = 'Revert "Route what is empty"\n\nThis reverts commit 2377b893f6e6.';
    expect(lost([gone], 'Fix what is consumed', reverted).removed).toEqual([]);
    expect(lost([gone], 'Fix what is consumed', 'Reverts octo/serena#12').removed).toEqual([]);
    expect(lost([gone], 'Fix what is consumed', 'It reverts the order of routes').removed).toEqual([name]);
  });

  test('only where a text of several lines ends with what fills it in', () => {
    const hunk = (last: string): File => [
      'tests/test_command.py',
      'modified',
      '@@ -447,7 +442,5 @@ finally:',
      '     engine.dispose()',
      ' ',
      '-"""',
      '-    % (version_table,)',
      `+"""${last}`,
      ' ',
      '     def test_is_not_up_to_date(self):',
      '         assert run()',
    ];
    expect(lost([hunk(' % (version_table,))')]).removed).toEqual([]);
  });

  test('by the name of the only one, however the verb is spelt', () => {
    const gone: File = ['cart_test.go', 'modified', ...minus('func ExampleCartNew() {', '\tshow()', '}')];
    const other: File = ['src/cart.go', 'modified', ' a', '-b', '+c'];
    expect(lost([gone], 'Remvoe ExampleCartNew that shows nothing').removed).toEqual([]);
    for (const title of [
      'Fix ExampleCartNew',
      'Deflake ExampleCartNew',
      'Split ExampleCartNew into two',
      'Remote ExampleCartNew',
    ])
      expect(lost([gone], title).removed).toEqual(['ExampleCartNew']);
    expect(lost([gone, other], 'Remvoe ExampleCartNew that shows nothing').removed).toEqual([
      'ExampleCartNew',
    ]);
  });

  test('that could not but fail', () => {
    const gone = (line: string): File => [
      'Tests/CartTests.swift',
      'modified',
      ...minus('  func testNeedsNewCompiler() {', `    ${line}`, '  }'),
    ];
    expect(lost([gone('XCTFail("a newer compiler is needed")')]).removed).toEqual([]);
    expect(lost([gone('XCTAssertTrue(isNew)')]).removed).toEqual(['testNeedsNewCompiler']);
  });

  test('which other tests read', () => {
    const lines = minus('    @Test', '    void testing_foo() {', '    }');
    expect(lost([['src/it/resources/a/InputName.java', 'removed', ...lines]]).removed).toEqual([]);
    expect(lost([['src/it/java/a/NameTest.java', 'removed', ...lines]]).removed).toEqual(['testing_foo']);
  });

  test('as the author says in the description, or by what is allowed now', () => {
    const nested: File = [
      'tests/test_list.py',
      'modified',
      ...minus('def test_no_nested_list():', '    fails()'),
    ];
    expect(lost([nested], 'Permit nested lists').removed).toEqual([]);
    expect(lost([nested], 'Fix nested lists').removed).toEqual(['test_no_nested_list']);
    expect(lost([nested], 'Tidy up', '* Remove tests that check nothing').removed).toEqual([]);
    expect(lost([nested], 'Tidy up', '* Remove the helpers of tests').removed).toEqual([
      'test_no_nested_list',
    ]);
    expect(lost([nested], 'Roll back the list parser').removed).toEqual([]);
    const lacking: File = [
      'test/a.test.js',
      'modified',
      ...minus("it('falls back when destroy is missing', () => {"),
    ];
    expect(lost([lacking], 'Make `destroy` mandatory').removed).toEqual([]);
    expect(lost([lacking], 'Make `create` mandatory').removed).toHaveLength(1);
  });

  const named = (name: string, path = 'test/api/handlers.test.js'): File => [
    path,
    'modified',
    ...minus(`it('${name}', () => {`, '  expect(run()).toBe(1);', '});'),
  ];

  test.each([
    [
      'what it sees go is kept',
      'fix: keep source maps past teardown (#9)',
      'clear drops everything including source maps',
    ],
    ['what it sees ignored is done', '[Fix #9] Run --auto-gen-config in parallel', 'ignores --parallel'],
    ['what it sees ignored counts now', 'Honour nested config files', 'nested config files are ignored'],
    [
      'what it sees refused is taken',
      'Add support for named options of macros and calls',
      'testTheCallDoesNotSupportNamedOptions',
    ],
    [
      'what both quote is gone',
      "Remove the old `mode: [..., 'fast']` form (#9)",
      'Cannot set "color" to "fast" with pipes',
    ],
    ['cases are needless, of tests', 'Cover it with more tests, remove redundant cases', 'reads the parser'],
  ])('where by the title %s', (_, title, name) => {
    expect(lost([named(name)], title).removed).toEqual([]);
  });

  test.each([
    ['fix: keep connections past teardown', 'clear drops everything including source maps'],
    ['fix: drop source maps at teardown', 'clear drops everything including source maps'],
    ['fix: keep source maps past teardown', 'reads source maps'],
    ['Fix parallel runs', 'ignores --parallel'],
    ['Run all checks in order', 'ignores --parallel'],
    ['Add support for named groups', 'testTheCallDoesNotSupportNamedOptions'],
    ['Fix named options of macros', 'testTheCallDoesNotSupportNamedOptions'],
    ["Remove the old `mode: 'slow'` form", 'Cannot set "color" to "fast" with pipes'],
    ["Fix the `mode: 'fast'` form", 'Cannot set "color" to "fast" with pipes'],
    ['Remove redundant cases of the parser', 'reads the lexer'],
  ])('but not by the title %s: %s', (title, name) => {
    expect(lost([named(name)], title).removed).toEqual([name]);
  });

  const LEVELS =
    'Delete legacy DOM Level 1 and Level 2 tests that enforce superseded names now covered by others.';
  const COMPAT =
    'Remove compatibility code that is no longer needed, including old undici handler adaptation.';

  test.each([
    ['one of several that are named', LEVELS, named('attribute name', 'test/level1/core.test.js')],
    ['old forms that go', COMPAT, named('works with old-style handlers (undici v6 compat)')],
  ])('by a line of the description: %s', (_, body, file) => {
    expect(lost([file], 'Update what is needed', body).removed).toEqual([]);
  });

  test.each([
    ['others', LEVELS, named('attribute name', 'test/level3/core.test.js')],
    [
      'no reason, and other words',
      'Delete legacy DOM Level 1 tests.',
      named('attribute name', 'test/level1/core.test.js'),
    ],
    ['old forms of something else', COMPAT, named('works with old-style routers (express compat)')],
    ['no old form', COMPAT, named('calls undici handlers')],
  ])('but not %s', (_, body, file) => {
    expect(lost([file], 'Update what is needed', body).removed).toHaveLength(1);
  });

  test('and all of whose lines stand in another one under other names', () => {
    const gone: File = [
      'tests/cell.rs',
      'modified',
      ...minus(
        '#[test]',
        'fn const_is_free() {',
        '    const _U: bool = AtomicCell::<usize>::is_free();',
        '    const _I: bool = AtomicCell::<isize>::is_free();',
        '}',
      ),
    ];
    const one = '    const _IS_FREE_U: bool = AtomicCell::<usize>::is_free();';
    const two = '    const _IS_FREE_I: bool = AtomicCell::<isize>::is_free();';
    expect(lost([gone, ['tests/more.rs', 'modified', ...plus(one, two)]]).removed).toEqual([]);
    expect(lost([gone, ['tests/more.rs', 'modified', ...plus(one)]]).removed).toEqual(['const_is_free']);
  });

  test('of what a title makes obsolete', () => {
    const name = 'DontCleanNamesOfHandlersTest';
    const gone: File = [
      'tests/CallSiteTests.cs',
      'modified',
      ...minus('[Fact]', `public void ${name}()`, '{', '    Assert.True(Run());', '}'),
    ];
    expect(lost([gone], 'CallSite - Obsolete CleanNamesOfHandlers').removed).toEqual([]);
    expect(lost([gone], 'CallSite - Obsolete names of handlers').removed).toEqual([name]);
    expect(lost([gone], 'CallSite - Fix CleanNamesOfRoutes').removed).toEqual([name]);
  });

  test('which a title calls no longer relevant', () => {
    const gone: File = [
      'test/a_test.rb',
      'modified',
      ...minus("  test 'assigns no protected key' do", '    get :new', '  end'),
    ];
    const code: File = ['lib/a.rb', 'modified', '-a', '+b'];
    expect(lost([gone], 'Remove no longer relevant test for mass assignment').removed).toEqual([]);
    expect(lost([gone], 'Remove nothing of the test for mass assignment').removed).toHaveLength(1);
    expect(lost([gone, code], 'Remove no longer relevant test for mass mail').removed).toHaveLength(1);
  });

  test('which nobody wrote, or that printed what came out while another test asks for it', () => {
    const go = (...lines: string[]): File => ['router_test.go', 'modified', ...minus(...lines)];
    expect(lost([go('func TestName(t *testing.T) {', '', '}')]).removed).toEqual([]);
    expect(lost([go('func TestName(t *testing.T) {', '\tRun(t)', '}')]).removed).toEqual(['TestName']);
    expect(lost([go('func TestCart(t *testing.T) {', '', '}')]).removed).toEqual(['TestCart']);
    const prints: File = [
      'src/test/java/a/OldTest.java',
      'modified',
      ...minus(
        '    @Test',
        '    void test2() {',
        '        CompilationUnit cu = parse("int a[];");',
        '        System.out.println(cu);',
        '    }',
      ),
    ];
    const asks = (name: string): File => [
      'src/test/java/b/ParserTest.java',
      'modified',
      ...plus(
        '    @Test',
        '    void arrayDims() {',
        `        ${name} cu = parse("int a[];");`,
        '        assertTrue(cu.isArray());',
        '    }',
      ),
    ];
    expect(lost([prints, asks('CompilationUnit')]).removed).toEqual([]);
    expect(lost([prints, asks('OtherThing')]).removed).toEqual(['test2']);
    expect(lost([prints]).removed).toEqual(['test2']);
  });

  test('or skipped, and the patch does not show the name of the one that the author speaks of', () => {
    const skip: File = [
      'packages/foundry_hosting/tests/test_responses.py',
      'modified',
      '@@ -259,6 +259,7 @@ class TestInput:',
      '         assert "cat" in text',
      ' ',
      '+    @pytest.mark.xfail(reason="not supported", strict=False)',
      '     @pytest.mark.flaky',
      '     @pytest.mark.integration',
    ];
    expect(lost([skip], 'Fix paths', '* Disable Foundry image test').skipped).toEqual([]);
    expect(lost([skip], 'Fix paths', '* Disable Foundry image tests').skipped).toEqual(['']);
    expect(lost([skip], 'Fix paths', '* Disable basket image test').skipped).toEqual(['']);
  });

  test('from a file that is generated', () => {
    const made = (line: string): File => [
      'src/test/GuideTest.kt',
      'modified',
      line,
      ' package guide',
      '-    @Test fun example7() {',
    ];
    expect(
      lost([made(' // This file was automatically generated from guide.md. Do not edit.')]).removed,
    ).toEqual([]);
    expect(lost([made(' // The examples of the guide.')]).removed).toEqual(['example7']);
  });

  test('by their call alone', () => {
    const file = (...lines: string[]): File => [
      'test/a.test.js',
      'modified',
      ...minus("it('keeps every name', () => {"),
      ...plus(...lines),
    ];
    expect(lost([file("itIfAvailable(x)('keeps every name', () => {")])).toEqual({
      removed: [],
      skipped: [],
    });
    expect(lost([file("// it('keeps every name', () => {")]).removed).toEqual(['keeps every name']);
    const two: File = [
      'test/a.test.js',
      'modified',
      ...minus("it('keeps a', () => {});", "it('keeps b', () => {});"),
    ];
    const loop = plus('for (const name of names) {', '  it(`keeps ${name}`, () => {', '  });', '}');
    expect(lost([[...two, ...loop] as File]).removed).toEqual([]);
    expect(lost([[...two, ...plus("it('keeps all', () => {});")] as File]).removed).toEqual(['keeps b']);
  });

  test('which were none', () => {
    const inner = minus(
      'def test_generic():',
      '    @generic',
      '    def test_inner(arg):',
      '        return arg',
    );
    expect(lost([['tests/test_a.py', 'modified', ...inner]]).removed).toEqual(['test_generic']);
    const example = ['         ```diff', '-        -     func test_something() {', '-        -     }'];
    expect(lost([['Tests/RuleTests.swift', 'modified', ...example]]).removed).toEqual([]);
    expect(lost([['Tests/RuleTests.swift', 'modified', '-    func test_something() {']]).removed).toEqual([
      'test_something',
    ]);
  });

  test('from a file whose class others extend', () => {
    const renamed = (line: string): File => [
      'tests/AbstractCartTestCase.php',
      'renamed',
      '@@ -20,5 +20,5 @@',
      line,
    ];
    expect(lost([renamed(' abstract class AbstractCartTestCase extends TestCase')]).removed).toEqual([]);
    expect(lost([renamed(' class AbstractCartTestCase extends TestCase')]).removed).toEqual([
      'tests/AbstractCartTestCase.php',
    ]);
  });

  test('only where a text is taken for code, or code for a text', () => {
    const heredoc: File = [
      'test/cart_test.exs',
      'modified',
      '@@ -12,4 +12,9 @@ defmodule CartTest do',
      '   end',
      ' ',
      '+  @script """',
      '+  test "in a text" do',
      '+  """',
      '+',
      '   test "syncs with the server" do',
    ];
    expect(lost([heredoc]).removed).toEqual([]);
    const block: File = [
      'Tests/CartTests.swift',
      'modified',
      '@@ -12,4 +12,9 @@',
      ...plus(
        '  func testNew() {',
        '    assertInline {',
        '      """',
        '      - "Hello"',
        '      """',
        '    }',
        '  }',
      ),
      '   func testPays() {',
    ];
    expect(lost([block]).removed).toEqual([]);
    const pattern: File = [
      'test/a.test.js',
      'modified',
      '-it("keeps the name", () => {',
      '+it("bakes the name", () => {',
      '+  const found = new RegExp(`worker \\\\*/ "x"`);',
    ];
    expect(lost([pattern]).removed).toEqual([]);
  });
});

describe('tests that are focused', () => {
  test('in a project that tests run', () => {
    const path = 'e2e/collect/__tests__/focused.test.js';
    const focused: File = [path, 'added', "+test.only('passes', () => {});"];
    const of = (files: File[]): number =>
      changes(files).reduce((sum, { tests }) => sum + (tests?.focused?.total ?? 0), 0);
    expect(of([focused, ['e2e/collect/package.json', 'added', '+{}']])).toBe(0);
    expect(of([focused, ['e2e/other/package.json', 'added', '+{}']])).toBe(1);
    expect(of([focused, ['e2e/collect/package.json', 'modified', '+{}']])).toBe(1);
    // A package with tests of its own.
    const own: File = ['packages/cart/a.test.js', 'added', "+test.only('passes', () => {});"];
    expect(of([own, ['packages/cart/package.json', 'added', '+{}']])).toBe(1);
  });
});

describe('tests that are skipped', () => {
  const group = (name: string, inner: string): string[] => [
    ...plus(
      `    describe('${name}', function () {`,
      `        it('${inner}', function () {`,
      '        });',
      '    })->skip();',
    ),
  ];
  test('in a group that is new with them', () => {
    const file = (lines: string[]): File => [
      'tests/SkipTest.php',
      'modified',
      " it('runs', function () {",
      ' });',
      ...lines,
    ];
    expect(lost([file(group('slow', 'is new'))]).skipped).toEqual([]);
    const wrapped = minus("it('pays', function () {", '});');
    expect(lost([file([...wrapped, ...group('slow', 'pays')])]).skipped).toEqual(['slow']);
  });

  test('on one system alone', () => {
    const file = (...lines: string[]): File => [
      'Tests/CartTests.swift',
      'modified',
      '   func testPays() throws {',
      ...lines,
    ];
    expect(
      lost([file(...plus('    #if os(Android)', '      throw XCTSkip("no files")', '    #endif'))]).skipped,
    ).toEqual([]);
    expect(lost([file(...plus('    throw XCTSkip("later")'))]).skipped).toEqual(['testPays']);
  });
});

describe('what a program runs that describes itself in code', () => {
  const patched = (path: string, call: string, ...lines: string[]): string[] => {
    const tasks = tasksOf(path, ['@@ -1,9 +1,9 @@', ...lines].join('\n'));
    const files = { '.github/workflows/one.yml': { before: withSteps(`run: ${call}`) } };
    const world = changing({ files, changed: [] });
    const file = changedFile(path, tasks.length === 0 ? {} : { tasks });
    return found({ ...world, changes: { ...world.changes, files: [file] } });
  };
  const session = (before: string, after: string): string[] => [
    ' def tests(session):',
    '     session.install(".")',
    `-    session.run(${before})`,
    `+    session.run(${after})`,
  ];
  test.each<[string, string, string[], string[]]>([
    ['noxfile.py', 'nox -s tests', session('"pytest", "--cov-fail-under=80"', '"pytest"'), []],
    [
      'noxfile.py',
      'nox -s tests',
      session('"pytest", "-W", "error"', '"pytest"'),
      ['threshold lowered: debt'],
    ],
    ['noxfile.py', 'nox', session('"pytest", "-W", "error"', '"pytest"'), ['threshold lowered: debt']],
    [
      'noxfile.py',
      'nox -s docs',
      session('"pytest", "-W", "error"', '"pytest"'),
      ['threshold lowered: note'],
    ],
    ['noxfile.py', 'nox -s tests', session('"pytest"', '"pytest", "-v"'), []],
    ['noxfile.py', 'nox -s tests', session('"pytest", *session.posargs', '"pytest", "tests"'), []],
    [
      'Rakefile',
      'bundle exec rake spec',
      [' task :spec do', "-  sh 'rspec'", "+  sh 'echo none'"],
      ['check removed: blocked'],
    ],
    [
      'Rakefile',
      'bundle exec rake spec',
      [' task :spec do', "-  sh 'rspec'", "+  sh 'rspec --format doc'"],
      [],
    ],
  ])('%s by %s: %j', (path, call, lines, expected) => {
    expect(patched(path, call, ...lines)).toEqual(expected);
  });
});
