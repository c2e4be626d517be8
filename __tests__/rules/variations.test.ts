import { describe, expect, test } from '@jest/globals';
import { changedFile } from '../builders/evidence.ts';
import { changing, found, running } from './guardrail-files.ts';

/** The same command elsewhere: in another folder, with another version or other features it is another check. */

const job = (id: string, steps: string[], matrix = ''): string =>
  [
    `  ${id}:`,
    '    runs-on: ubuntu-latest',
    ...(matrix === '' ? [] : ['    strategy:', `      matrix: ${matrix}`]),
    '    steps:',
    ...steps.map((step) => `      - ${step.replaceAll('\n', '\n        ')}`),
    '',
  ].join('\n');
const file = (...jobs: string[]): string => `name: One\non: pull_request\njobs:\n${jobs.join('')}`;
const PATH = '.github/workflows/one.yml';
const between = (before: string, after: string): string[] =>
  found(changing({ files: { [PATH]: { before, after } } }));

const rust = (version: string): string => `uses: dtolnay/rust-toolchain@${version}`;
const python = (version: string): string =>
  `uses: actions/setup-python@v5\nwith:\n  python-version: ${version}`;
const run = (script: string): string => `run: ${script}`;
const clippy = run('cargo clippy -- -D warnings');

describe('a job that alone runs a command with a version', () => {
  const lint = job('lint', [rust('stable'), clippy]);

  test.each([
    ['in the name of the action', job('old', [rust('1.81.0'), clippy])],
    ['in an input', job('old', ['uses: dtolnay/rust-toolchain@master\nwith:\n  toolchain: 1.81.0', clippy])],
    ['in the command', job('old', [run('cargo +1.81.0 clippy -- -D warnings')])],
  ])('%s', (_, old) => {
    expect(between(file(lint, old), file(lint))).toEqual(['leg removed: debt']);
    expect(between(file(lint), file(lint, old))).toEqual([]);
  });

  test('of Python, that a matrix does not have', () => {
    const all = (versions: string): string =>
      job('all', [python('${{ matrix.python }}'), run('pytest')], `{ python: [${versions}] }`);
    const old = job('old', [python("'3.9'"), run('pytest')]);
    expect(between(file(all("'3.12', '3.13'"), old), file(all("'3.12', '3.13'")))).toEqual([
      'leg removed: debt',
    ]);
    expect(between(file(all("'3.9', '3.13'"), old), file(all("'3.9', '3.13'")))).toEqual([]);
  });

  test.each([
    ['the same', rust('stable'), rust('stable')],
    ['of the same kind', python("'3.12'"), python("'3.12.4'")],
    ['that only the run tells', python('${{ inputs.python }}'), python("'3.12'")],
    ['of what is no check', python("'3.9'"), python("'3.12'")],
    ['that none of both names', 'uses: actions/checkout@v4', 'uses: actions/checkout@v4'],
  ])('and one of two: %s', (_, first, second) => {
    const script = first.includes('3.9') ? run('./fetch-data.sh') : clippy;
    const [one, other] = [job('one', [first, script]), job('other', [second, script])];
    expect(between(file(one, other), file(other))).toEqual([]);
  });

  test.each([
    ['moves into a new job', file(lint, job('new', [rust('nightly'), clippy]))],
    [
      'moves into a job that did not have it',
      file(lint, job('docs', [rust('1.90'), run('cargo doc'), clippy])),
    ],
    ['has another form', file(lint, job('old', [rust('1.81.0'), run('cargo clippy -- -D clippy::all')]))],
    ['is left to a task', file(lint, job('old', [rust('1.81.0'), run('make clippy')]))],
    ['gets a newer one', file(lint, job('old', [rust('1.85.0'), clippy]))],
  ])('%s', (_, after) => {
    const docs = after.includes('docs') ? job('docs', [rust('1.90'), run('cargo doc')]) : '';
    expect(between(file(lint, docs, job('old', [rust('1.81.0'), clippy])), after)).toEqual([]);
  });
});

describe('a command in a folder', () => {
  const all = (...folders: string[]): string =>
    file(
      job(
        'lint',
        folders.map((folder) => run(`cd ${folder} && cargo clippy -- -D clippy::all`)),
      ),
    );

  test('is not that in another one', () => {
    expect(between(all('serde', 'derive', 'internals'), all('serde', 'derive'))).toEqual([
      'check removed: blocked',
    ]);
    expect(between(all('serde', 'derive'), all('serde', 'derive', 'internals'))).toEqual([]);
    expect(between(all('serde', 'derive'), all('derive', 'serde'))).toEqual([]);
  });

  test.each([
    ['by an option of the step', file(job('lint', [`${run('npm test')}\nworking-directory: web`]))],
    ['in a line of its own', file(job('lint', [running('cd web', 'npm test')]))],
    ['and back', file(job('lint', [running('cd api', 'ls', 'cd ../web', 'npm test')]))],
    ['in brackets', file(job('lint', [running('(cd web && npm test)')]))],
    ['that only the run tells', file(job('lint', [running('cd "$ROOT/web"', 'npm test')]))],
  ])('%s', (_, after) => {
    expect(between(file(job('lint', [run('cd web && npm test')])), after)).toEqual([]);
  });

  test('ends behind the brackets', () => {
    const both = (script: string): string => file(job('lint', [running('(cd web && npm test)', script)]));
    expect(between(both('npm test'), both('(cd web && npm test)'))).toEqual(['check removed: blocked']);
    expect(between(both('(cd api && npm test)'), both('(cd web && npm test)'))).toEqual([
      'check removed: blocked',
    ]);
  });

  test('that goes with it', () => {
    const files = { [PATH]: { before: all('serde', 'internals'), after: all('serde') } };
    const gone = (removed: string[], changed: string[] = []) => {
      const world = changing({ files });
      world.changes.files.push(
        ...removed.map((path) => changedFile(path, { status: 'removed' })),
        ...changed.map((path) => changedFile(path)),
      );
      return found(world);
    };
    const lost = ['check removed: blocked'];
    expect(gone(['internals/Cargo.toml', 'internals/src/lib.rs'])).toEqual([]);
    expect(gone(['internals/Cargo.toml'])).toEqual(lost);
    expect(gone(['internals/Cargo.toml', 'internals/a.rs'], ['internals/src/lib.rs'])).toEqual(lost);
    expect(gone(['internals/src/lib.rs', 'internals/a.rs'])).toEqual(lost);
    expect(gone(['serde/Cargo.toml', 'serde/a.rs'])).toEqual(lost);
  });
});

describe('a command with features or versions of its own', () => {
  test.each([
    ['cargo check --no-default-features --features regex', 'cargo test'],
    ['cargo clippy --features a', 'cargo clippy --features b'],
    ['cargo build --target wasm32-unknown-unknown', 'cargo test'],
    ['./mvnw verify -Dkotlin.version=${{ matrix.kotlin }}', './mvnw verify'],
    ['./gradlew check -PscalaVersion=2.13', './gradlew check'],
    ['go vet -tags integration ./...', 'go vet ./...'],
    ['dotnet build --framework net8.0', 'dotnet build'],
  ])('%s beside %s', (varied, plain) => {
    const both = file(job('all', [run(plain), run(varied)]));
    expect(between(both, file(job('all', [run(plain)])))).toEqual([
      expect.stringMatching(/^check removed: (?:debt|blocked)$/),
    ]);
    expect(between(file(job('all', [run(plain)])), both)).toEqual([]);
  });

  test.each([
    ['cargo check --features a', 'cargo test --all-features'],
    ['cargo clippy', 'cargo clippy --features a'],
    ['cargo build --release', 'cargo test'],
    ['./mvnw verify -B -Dstyle.color=always', './mvnw verify'],
    ['go build ./...', 'go test ./...'],
  ])('and none: %s beside %s', (one, other) => {
    const both = file(job('all', [run(other), run(one)]));
    expect(between(both, file(job('all', [run(other)])))).toEqual([]);
  });
});
