import { describe, expect, test } from '@jest/globals';
import { changedFile } from '../builders/evidence.ts';
import { settling, stated } from './changed-settings.ts';
import { between, changing, found, withSteps } from './guardrail-files.ts';

/** Gates that only seem to become weaker, each beside one that does. */

describe('triggers', () => {
  const on = (...paths: string[]): string =>
    `name: One\non:\n  pull_request:\n    paths:\n${paths.map((path) => `      - ${path}\n`).join('')}jobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: pytest\n`;
  const without = (path: string, ...gone: [path: string, status: 'removed' | 'modified'][]) => {
    const world = changing({
      files: {
        '.github/workflows/one.yml': { before: on("'src/**'", `'${path}'`), after: on("'src/**'") },
      },
    });
    const files = gone.map(([name, status]) => changedFile(name, { status }));
    return found({ ...world, changes: { ...world.changes, files: [...world.changes.files, ...files] } });
  };
  test('no longer name what goes with the change', () => {
    const action = '.github/actions/set-up-browser';
    expect(without(`${action}/**`, [`${action}/action.yml`, 'removed'])).toEqual([]);
    expect(without('Makefile', ['Makefile', 'removed'])).toEqual([]);
    // A part of it stays, or is changed, or nobody knows.
    expect(without(`${action}/**`, [`${action}/notes.sh`, 'removed'])).toEqual(['trigger narrowed: debt']);
    expect(without('lib/**', ['lib/package.json', 'removed'], ['lib/a.py', 'modified'])).toEqual([
      'trigger narrowed: debt',
    ]);
    expect(without('lib/**')).toEqual(['trigger narrowed: debt']);
  });
});

describe('conditions on what was found before', () => {
  const gated = (steps: string[], condition = '', more = ''): string =>
    [
      `name: One\non: pull_request\njobs:\n  review:\n    runs-on: ubuntu-latest\n    outputs:`,
      '      approved: ${{ steps.check.outputs.approved }}\n    steps:',
      ...steps.map((step) => `      - ${step}`),
      '  test:\n    needs: review\n    runs-on: ubuntu-latest',
      ...(condition === '' ? [] : [`    if: ${condition}`]),
      `    steps:\n      - run: pytest\n${more}`,
    ].join('\n');
  const waits = ['id: check\n        run: ./wait-for-review.sh >> "$GITHUB_OUTPUT"'];
  const asks = "needs.review.outputs.approved == 'true'";
  test('of a script of which nobody knows what it asks for', () => {
    expect(between(gated(waits), gated(waits, asks))).toEqual(['condition narrowed: debt']);
    const never = ['id: check\n        run: echo "approved=false" >> "$GITHUB_OUTPUT"'];
    expect(between(gated(never), gated(never, asks))).toEqual(['condition narrowed: debt']);
    const said = ['id: check\n        run: git log -1 --format=%B | grep -c full >> "$GITHUB_OUTPUT"'];
    expect(between(gated(said), gated(said, asks))).toEqual(['condition narrowed: debt']);
  });
  test('of paths', () => {
    const finds = ['id: check\n        run: git diff --name-only origin/main >> "$GITHUB_OUTPUT"'];
    expect(between(gated(finds), gated(finds, asks))).toEqual(['condition narrowed: note']);
  });
});

test('a script that stands in a job whose name no longer says that it judges', () => {
  const job = (name: string, script: string): string =>
    `name: One\non: pull_request\njobs:\n  all:\n    name: ${name}\n    runs-on: ubuntu-latest\n    steps:\n      - run: |\n          ${script}\n          [ -n "$A" ] || exit 1\n`;
  expect(between(job('all-tests', 'echo 1'), job('Run all', 'echo 1'))).toEqual([]);
  expect(between(job('all-tests', 'echo 1'), job('Run all', 'exit 0'))).not.toEqual([]);
});

describe('hooks', () => {
  const path = '.pre-commit-config.yaml';
  const config = (...hooks: string[]): string =>
    ['repos:', '  - repo: https://github.com/octo/hooks', '    rev: v1', '    hooks:', '      - id: kept']
      .concat(hooks.flatMap((hook) => hook.split('\n').map((line) => `      ${line}`)))
      .join('\n');
  const told = (before: string, after: string): string[] => stated(settling([[path, before, after]]));
  const before = config('- id: tool_fmt');
  test('run by another one under their name', () => {
    const now = (...lines: string[]): string => config(['- id: uv-run', ...lines].join('\n'));
    expect(told(before, now('  alias: tool-fmt', '  args: [own, fmt]'))).toEqual([]);
    expect(told(before, now('  name: tool fmt', '  args: [own, fmt]'))).toEqual([]);
    expect(told(before, now('  alias: tool-check', '  args: [own, fmt]'))).toHaveLength(1);
    const many = config('- id: tool_fmt', '- id: uv-run\n  alias: other');
    const more = config('- id: uv-run\n  alias: other', '- id: uv-run\n  alias: tool-fmt');
    expect(told(many, more)).toEqual([]);
    // It does nothing.
    expect(told(before, now('  name: tool fmt', "  entry: 'true'"))).toHaveLength(1);
    expect(told(before, now('  name: tool fmt', '  entry: echo done'))).toHaveLength(1);
    expect(told(before, now('  name: tool fmt', '  entry: bash -c "exit 0"'))).toHaveLength(1);
    // One that ran before gets the name.
    expect(told(config('- id: tool_fmt', '- id: b'), config('- id: b\n  name: tool fmt'))).toHaveLength(1);
    // It had the name before.
    expect(
      told(config('- id: tool_fmt', '- id: b\n  name: tool fmt'), config('- id: b\n  name: tool fmt')),
    ).toHaveLength(1);
  });
});

describe('settings', () => {
  test('but not for a comment that says so', () => {
    const path = '.markdownlintignore';
    const after = 'CHANGES.md\n# Too many errors to fix them all now\nsrc/**\ndocs/**\n';
    expect(stated(settling([[path, 'CHANGES.md\n', after]]))).toEqual([
      'debt: markdownlint in .markdownlintignore: lines now leaves out src/**, docs/**',
    ]);
  });

  test('of folders in which the tool has nothing', () => {
    const path = 'analysis_options.yaml';
    const options = (...out: string[]): string =>
      `analyzer:\n  exclude:\n${['lib/old.g.dart', ...out].map((each) => `    - ${each}\n`).join('')}`;
    const told = (...out: string[]): string[] =>
      stated(settling([[path, options(), options(...out)]])).map((text) => text.split(':')[0]!);
    expect(told('android/**', 'build/**', 'windows/**')).toEqual(['note']);
    expect(told('android/**', 'lib/src/**')).toEqual(['debt']);
  });

  test('but not for a pattern that means others than the new files', () => {
    const told = (pattern: string): string[] =>
      stated(
        settling([['tsconfig.json', '{"exclude": []}', JSON.stringify({ exclude: [pattern] })]], {
          others: ['src/new.ts', 'src/copied/a.ts'].map((path) => changedFile(path, { status: 'added' })),
        }),
      ).map((text) => text.split(':')[0]!);
    for (const pattern of ['src/**', '**/*.ts', '*.ts']) expect(told(pattern)).toEqual(['debt']);
    for (const pattern of ['src/new.ts', 'src/copied/**', '**/new*.ts'])
      expect(told(pattern)).toEqual(['note']);
  });
});

describe('projects', () => {
  const weights = (...files: [string, string | null, string | null][]): string[] =>
    stated(settling(files)).map((text) => text.split(':')[0]!);
  const config = (value: object): string => JSON.stringify(value);
  test('of TypeScript that are parted', () => {
    const before = config({ include: ['./src', 'bundle.ts'] });
    const after = config({ include: ['./src'] });
    const other = config({ include: ['bundle.ts'] });
    expect(weights(['tsconfig.json', before, after], ['tsconfig.bundle.json', null, other])).toEqual([]);
    expect(weights(['tsconfig.json', before, after])).toEqual(['debt']);
    const all = config({ include: ['src'] });
    const rest = config({ include: ['src'], exclude: ['src/**/*.spec.ts'] });
    const specs = config({ include: ['src/**/*.spec.ts'] });
    expect(weights(['tsconfig.json', all, rest], ['tsconfig.spec.json', specs, specs])).toEqual([]);
    // The same file looks at what it leaves out.
    const both = config({ include: ['src', 'src/**/*.spec.ts'], exclude: ['src/**/*.spec.ts'] });
    expect(weights(['tsconfig.json', all, both])).toEqual(['debt']);
  });

  test('of Vitest, one of which is new', () => {
    const vitest = (...projects: object[]): string =>
      `export default { test: { projects: ${JSON.stringify(projects.map((test) => ({ test })))} } };`;
    const ui = { name: 'ui', include: ['app/**/*.test.ts'], exclude: ['dist'] };
    const less = { ...ui, exclude: ['dist', '**/*.slow.test.ts'] };
    const slow = { name: 'slow', include: ['**/*.slow.test.ts'] };
    const told = (...after: object[]): string[] =>
      weights(['vitest.config.ts', vitest(ui), vitest(...after)]);
    expect(told(less, slow)).toEqual([]);
    expect(told(less)).toEqual(['debt']);
    // It looks at it, and leaves it out.
    expect(told({ ...less, include: [...ui.include, '**/*.slow.test.ts'] })).toEqual(['debt']);
  });
});

describe('what comes with the change', () => {
  const withNew = (before: string, after: string, ...files: [string, 'added' | 'modified'][]): string[] => {
    const world = changing({ files: { '.github/workflows/one.yml': { before, after } } });
    const more = files.map(([path, status]) => changedFile(path, { status }));
    return found({ ...world, changes: { ...world.changes, files: [...world.changes.files, ...more] } });
  };
  test('is left out of a workspace', () => {
    const of = (more: string): string => withSteps(`run: cargo test --workspace${more}`);
    const out = of(' --exclude shop-gpu');
    expect(withNew(of(''), out, ['shop-gpu/Cargo.toml', 'added'])).toEqual([]);
    expect(withNew(of(''), out, ['shop-gpu/Cargo.toml', 'modified'])).toEqual(['ignore-list grown: debt']);
    expect(withNew(of(''), out, ['shop-gpu/src/lib.rs', 'added'])).toEqual(['ignore-list grown: debt']);
  });
  test('is left out of a scan', () => {
    const of = (...more: string[]): string =>
      withSteps(['uses: aquasecurity/trivy-action@v1', 'with:', '  scan-type: fs', ...more].join('\n'));
    const out = of('  skip-files: tools/templates/**/Dockerfile.hbs');
    const path = 'tools/templates/web/Dockerfile.hbs';
    expect(withNew(of(), out, [path, 'added'])).toEqual(['ignore-list grown: note']);
    expect(withNew(of(), out, [path, 'modified'])).toEqual(['ignore-list grown: debt']);
    expect(withNew(of(), out)).toEqual(['ignore-list grown: debt']);
  });
  test('is a rule of the project itself', () => {
    const path = '.rubocop.yml';
    const of = (rule: string): string =>
      `${rule}:\n  Enabled: true\n  Exclude:\n    - app/button.rb\n    - app/link.rb\n`;
    const told = (rule: string, ...others: string[]): string[] =>
      stated(
        settling([[path, 'Style/Foo:\n  Enabled: true\n', `Style/Foo:\n  Enabled: true\n${of(rule)}`]], {
          others: others.map((other) => changedFile(other, { status: 'added' })),
        }),
      ).map((text) => text.split(':')[0]!);
    const cop = 'lib/rubocop/cop/shop/prop_without_type.rb';
    expect(told('Shop/PropWithoutType', cop)).toEqual(['note']);
    expect(told('Shop/PropWithoutType')).toEqual(['debt']);
    expect(told('Shop/PropWithType', cop)).toEqual(['debt']);
    expect(told('Metrics/MethodLength', 'docs/method_length.md')).toEqual(['debt']);
  });
});

test('branches that last go into each other, as the title says', () => {
  const [before, after] = [withSteps('run: pytest'), withSteps('run: echo')];
  for (const title of ['Release: development → main', 'develop to master (#9)', 'Merge dev into main'])
    expect(between(before, after, { title })).toEqual(['check removed: debt']);
  const others = ['chore: master → main', 'master to main', 'Next to main button'];
  for (const title of [
    'Move tests to main',
    'Release: parser → main',
    'Development of main',
    'Prepare main',
    ...others,
  ])
    expect(between(before, after, { title })).toEqual(['check removed: blocked']);
});

test('a merge from a branch that lasts, whose title tells nothing of it', () => {
  const [before, after] = [withSteps('run: pytest'), withSteps('run: echo')];
  const merged = (subject: string, postMerge = true): string[] => {
    const world = changing({
      files: { '.github/workflows/one.yml': { before, after } },
      title: 'Version 1.10',
    });
    return found({ ...world, head: { ...world.head, subject, postMerge } });
  };
  expect(merged('Merge pull request #20 from octo/release/1.10.x')).toEqual(['check removed: debt']);
  // The last commit of many that are to be merged is called so.
  expect(merged('Merge pull request #20 from octo/release/1.10.x', false)).toEqual([
    'check removed: blocked',
  ]);
  // The branch is brought up to date, or is one of many.
  expect(merged("Merge branch 'main' into parser")).toEqual(['check removed: blocked']);
  expect(merged('Merge pull request #20 from octo/parser')).toEqual(['check removed: blocked']);
});

describe('legs', () => {
  const matrix = (versions: string, ...out: string[]): string =>
    [
      'name: One\non: pull_request\njobs:\n  test:\n    runs-on: ubuntu-latest\n    strategy:\n      matrix:',
      `        php: [${versions}]\n        audit: ['on', 'off']\n        exclude:`,
      ...out.map((php) => `          - { audit: 'on', php: '${php}' }`),
      '    steps:\n      - run: phpunit\n',
    ].join('\n');
  test('that the newest version always has', () => {
    const before = matrix("'8.2', '8.3'", '8.2');
    expect(between(before, matrix("'8.2', '8.3', '8.4'", '8.2', '8.3'))).toEqual([]);
    // No version has it any more, or none is new.
    expect(between(before, matrix("'8.2', '8.3', '8.4'", '8.2', '8.3', '8.4'))).toEqual([
      'leg removed: debt',
    ]);
    expect(between(before, matrix("'8.2', '8.3'", '8.2', '8.3'))).toEqual(['leg removed: debt']);
  });
});

describe('pins', () => {
  const commit = `${'a1'.repeat(20)}`;
  const called = (uses: string): string =>
    `name: One\non: pull_request\njobs:\n  prove:\n    uses: ${uses}\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: pytest\n`;
  const slsa = 'slsa-framework/slsa-github-generator/.github/workflows/generator_generic_slsa3.yml';
  test('of what its makers want by a tag', () => {
    expect(between(called(`${slsa}@${commit}`), called(`${slsa}@v2.1.0`))).toEqual([]);
    expect(between(called(`${slsa}@${commit}`), called(`${slsa}@v2`))).toEqual(['pin loosened: debt']);
    const other = 'octo/shop/.github/workflows/a.yml';
    expect(between(called(`${other}@${commit}`), called(`${other}@v2.1.0`))).toEqual(['pin loosened: debt']);
  });
  test('by a tag, as the author says', () => {
    const other = 'octo/shop/.github/workflows/a.yml';
    const [before, after] = [called(`${other}@${commit}`), called(`${other}@v2.1.0`)];
    expect(between(before, after, { title: 'Tag-pin a.yml of the shop' })).toEqual(['pin loosened: note']);
    expect(between(before, after, { title: 'Pin a.yml by tag' })).toEqual(['pin loosened: note']);
    expect(between(before, after, { title: "Pin a.yml to the tag's commit" })).toEqual([
      'pin loosened: debt',
    ]);
    expect(between(before, after, { title: 'Pin a.yml to tag commits' })).toEqual(['pin loosened: debt']);
    expect(between(before, after, { title: 'Pin a.yml' })).toEqual(['pin loosened: debt']);
  });
});

describe('settings of .NET', () => {
  const project = (...lines: string[]): string =>
    `<Project>\n<PropertyGroup>\n${lines.join('\n')}\n</PropertyGroup>\n</Project>\n`;
  const [on, off] = [project('<Nullable>enable</Nullable>', '<A>1</A>'), project('<A>1</A>')];
  const weights = (...files: [string, string | null, string | null][]): string[] =>
    stated(settling(files)).map((text) => text.split(':')[0]!);
  test('that hold for all folders now', () => {
    expect(weights(['Shop/Shop.csproj', on, off], ['Directory.Build.props', null, on])).toEqual([]);
    expect(weights(['src/Shop/Shop.csproj', on, off], ['src/Directory.Build.props', null, on])).toEqual([]);
    // For other folders, with another value, or in a file of another name.
    expect(weights(['Shop/Shop.csproj', on, off], ['Bank/Directory.Build.props', null, on])).toEqual([
      'debt',
    ]);
    const less = project('<Nullable>disable</Nullable>');
    expect(weights(['Shop/Shop.csproj', on, off], ['Directory.Build.props', null, less])).toEqual(['debt']);
    expect(weights(['Shop/Shop.csproj', on, off], ['Other.props', null, on])).toEqual(['debt']);
  });
});

test('folders that move, and are looked at where they are now', () => {
  const config = (...include: string[]): string => JSON.stringify({ include });
  const moved = (to: string): string[] =>
    stated(
      settling([['e2e/tsconfig.json', config('web', 'native'), config('src/**/*')]], {
        others: ['web', 'native'].map((name) =>
          changedFile(`e2e/${to}/${name}/a.ts`, { status: 'renamed', previousPath: `e2e/${name}/a.ts` }),
        ),
      }),
    ).map((text) => text.split(':')[0]!);
  expect(moved('src')).toEqual(['note']);
  expect(moved('old')).toEqual(['debt']);
});

test('a folder within is less where others that are looked at stay outside', () => {
  const config = (...include: string[]): string => JSON.stringify({ include });
  const told = (...others: ReturnType<typeof changedFile>[]): string[] =>
    stated(settling([['tsconfig.json', config('src/**'), config('src/core/**')]], { others })).map(
      (text) => text.split(':')[0]!,
    );
  const moved = changedFile('src/core/a.ts', { status: 'renamed', previousPath: 'src/a.ts' });
  expect(told(moved)).toEqual(['note']);
  expect(told(moved, changedFile('src/b.ts'))).toEqual(['debt']);
  expect(told(changedFile('src/core/c.ts'))).toEqual(['debt']);
});

describe('inputs of actions', () => {
  test('that say what the network is used for', () => {
    const using = (value: string): string =>
      withSteps(`uses: step-security/harden-runner@v2\nwith:\n  allowed-endpoints: ${value}`, 'run: pytest');
    expect(between(using('a.com:443'), using('a.com:443 b.com:443'))).toEqual([]);
  });

  const using = (uses: string, value: string): string =>
    withSteps(`uses: ${uses}\nwith:\n  allowlist: ${value}`);
  test('that judge no code', () => {
    const signing = 'octo/contributor-agreement@v2';
    expect(between(using(signing, 'a'), using(signing, 'b,c'))).toEqual(['ignore-list grown: note']);
    const scan = 'octo/licence-check@v2';
    expect(between(using(scan, 'a'), using(scan, 'b,c'))).not.toContain('ignore-list grown: note');
  });
});
