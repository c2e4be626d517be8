import { describe, expect, test } from '@jest/globals';
import { hidesFailures, judgingCommands, softFail } from '../../src/workflow/soft-fail.ts';
import { stepDefinition } from '../builders/evidence.ts';
import { hostileScripts, SHELLS } from './hostile-scripts.ts';

const soft = (run: string, shell?: string) => softFail(stepDefinition({ run, ...(shell && { shell }) }));

describe('scripts that hide their result', () => {
  test.each([
    ['pip-audit || true', '|| true'],
    ['npm audit || :', '|| :'],
    ['npm audit || echo "audit failed"', '|| echo'],
    ['mypy src || exit 0', '|| exit 0'],
    ['npm run lint || { echo "::warning::lint failed"; }', '|| echo'],
    ['pip install pip-audit\npip-audit -r requirements.txt || true', '|| true'],
    ['cd web && npm ci && npm test || true', '|| true'],
    ['(cd web && npm test) || true', '|| true'],
    ['npm ci\nnpm test ||\n  true\necho done', '|| true'],
    ['flake8 . | tee out.txt || true', '|| true'],
    ['for d in a b; do pytest "$d" || true; done', '|| true'],
    ['set +e\npytest\necho "exit code $?"', 'set +e'],
    ['set +e\npytest\nexit 0', 'exit 0'],
    ['if [ -f a ]; then\n  set +e\n  make test\n  echo done\nfi\necho done', 'set +e'],
    ['set +e\nfor d in a b; do\n  make test\ndone\necho done', 'set +e'],
    ['for d in a b; do if [ -f "$d" ]; then cat "$d"; fi; exit 0; done\nmake test || true', '|| true'],
    ['set +e; pytest; set -e; echo done', 'set +e'],
    ['set +o errexit\npytest\ntrue', 'set +e'],
    ['if [ -z "$TOKEN" ]; then exit 1; fi\npip-audit || true', '|| true'],
    ['pytest || /bin/true', '|| true'],
    ['pytest || [ $? -eq 1 ]', '|| [ $? -eq 1 ]'],
    ['pytest || test $? -ge 1', '|| test $? -ge 1'],
    ['pytest || rc=$?', '|| rc=$?'],
    ['grep -q ready state.txt || true', '|| true'],
    ['make lint | grep -v note || true', '|| true'],
    ['pytest || f=1', '|| f=1'],
    ['check() { npm test; }\npytest || true', '|| true'],
    ['! pytest', '!'],
    ['if ! go test ./...; then\n  echo "::warning::some failed"\nfi', 'if !'],
    ['set -e\nif ! npm run lint; then echo bad; else echo good; fi\necho done', 'if !'],
    ['pytest || true\nls > files.txt\ncat files.txt', '|| true'],
    ['! grep -r TODO src\necho done', '!'],
    ['make test | tee test.log\n! grep "^FAIL" test.log\necho done', '| tee'],
    ['(cd a && make test || true) && true', '|| true'],
    ['(make test || exit 1) || true', '|| true'],
    ['set +e\npytest || true\necho done', '|| true'],
    ['{ make test || true; } && echo done', '|| true'],
    ['(make test; echo done) && true', '&&'],
    ['npm test || true && echo done', '|| true'],
    ['npm test && cp -r coverage out\necho done', '&&'],
    ['cd a && make test && cd ..\necho done', '&&'],
    ['for d in a b; do\n  make test && echo ok\n  echo "$d"\ndone', '&&'],
    ['if [ -f a ]; then make test && echo ok; else echo none; fi\necho done', '&&'],
    ['case $1 in a) make test && echo ok ;; b) make lint && echo ok ;; esac\necho done', '&&'],
    ['npm run lint && npm test || echo failed && echo done', '|| echo'],
  ])('%j', (script, idiom) => {
    expect(soft(script)).toBe(idiom);
  });

  test.each([
    ['pytest | tee log.txt', '| tee'],
    ['{ pytest || exit 1; } | tee log.txt', '| tee'],
    ['pytest 2>&1 | tee -a log.txt', '| tee'],
    ['pytest |& tee log.txt', '| tee'],
    ['npm ci\nnpm test | sed "s/^/  /" | cat', '| cat'],
    ['set -e\ncd web && npm test | tee log.txt\necho done', '| tee'],
    ['{ npm run lint; npm test; } 2>&1 | tee log.txt', '| tee'],
    ['set -o pipefail\nset +o pipefail\npytest | tee log.txt', '| tee'],
  ])('%j without pipefail', (script, idiom) => {
    expect(soft(script)).toBe(idiom);
    expect(soft(script, 'sh')).toBe(idiom);
    expect(soft(script, 'bash -e {0}')).toBe(idiom);
  });

  test('a shell without -e hides what stands before the last command', () => {
    expect(soft('pytest\necho done', 'bash {0}')).toBe('set +e');
    expect(soft('for d in a b; do\n  pytest "$d"\ndone', 'bash {0}')).toBe('set +e');
    expect(soft('if [ -f a ]; then\n  pytest a\nelse\n  pytest b\nfi', 'bash {0}')).toBeNull();
    expect(soft('if [ -f a ]; then\n  pytest a\nfi\necho done', 'bash {0}')).toBe('set +e');
    expect(soft('pytest\nexit 0', 'bash --noprofile {0}')).toBe('exit 0');
    expect(soft('pytest\necho done', 'bash -eo pipefail {0}')).toBeNull();
  });

  test('continue-on-error hides every step', () => {
    expect(softFail(stepDefinition({ uses: 'a/b@v1', continueOnError: true }))).toBe('continue-on-error');
    expect(softFail(stepDefinition({ run: 'x', continueOnError: '${{ matrix.experimental }}' }))).toBeNull();
  });
});

describe('scripts whose result still counts', () => {
  test.each([
    'pytest',
    'pytest\nexit 0',
    'pytest; true',
    'echo "pytest || true"',
    "grep '|| true' README.md",
    'pytest # || true',
    'rm -rf build || true\nnpm test',
    'kill $(cat server.pid) || true',
    'pkill -f launch.py || true',
    'docker stop web || true\ndocker rm web || true\n./run-tests.sh',
    'COUNT=$(grep -c TODO src/*.ts || true)\ntest "$COUNT" -eq 0',
    'VERSION=$(git describe --tags || echo none)\nmake VERSION=$VERSION',
    'echo "${{ github.head_ref || github.ref }}"\nmake test',
    'npm run lint || true\nnpm test',
    'npm test || exit 1',
    'pytest || [ $? -eq 5 ]',
    'npm test || exit 1 || true',
    'pytest || rc=$?\nexit $rc',
    'pytest || f=1\nexit $f',
    'check() { npm test; }\ncheck',
    'npm test || { echo "failed"; exit 1; }',
    'npm test || (echo "see the log" && exit 1)',
    'false || npm test',
    'npm test || true && npm run lint',
    '(npm test || true) && npm run lint',
    '(npm test || exit 1) && echo done',
    '(echo start; npm test) && echo done',
    'echo start && (npm test; echo done)',
    'npm test || echo failed && exit 1',
    'failed=0\nnpm test || echo failed && failed=1\nexit $failed',
    'set +e\npytest',
    'set +e\npytest\nrc=$?\nset -e\nexit $rc',
    'set +e\npytest\nrc=$?\nif [ $rc -ne 0 ]; then exit 1; fi',
    'set +e\npytest\n[ $? -eq 0 ] || exit 1',
    'set +e\ncurl -sf localhost\nset -e\npytest',
    'set -euo pipefail\npytest',
    'if ! pytest; then echo failed; exit 1; fi',
    'cat <<EOF > note.txt\nx || true\nEOF\npytest',
    'python launch.py --exit',
    'python launch.py &\nsleep 5 || true\npytest test/smoke',
    'mkdir -p out || true',
    'set -o pipefail\npytest | tee log.txt',
    'set -euo pipefail\npytest | tee log.txt',
    'pytest | tee log.txt\nexit ${PIPESTATUS[0]}',
    'pytest | tee log.txt; test ${PIPESTATUS[0]} -eq 0',
    'go test -json ./... | go-junit-report -set-exit-code',
    'eslint -f checkstyle . | reviewdog -f=checkstyle',
    'npm audit --json | jq -e ".metadata.vulnerabilities.high == 0"',
    'pytest -q | grep -v warning',
    'pytest && coverage report | tee coverage.txt\nnpm test',
    'echo y | ./check.sh',
    'sort words.txt | tee sorted.txt',
    'npm run lint && npm test\necho done',
    '(set +e; ls a)\nmake test\necho done',
    '(set +e; ls a; make test)\necho done',
    'if [ -f a ]; then\n  set +e\n  ls a\nelse\n  make test\nfi\necho done',
    'if [ -f a ]; then\n  set +e\nfi\nmake test\necho done',
    'pytest || /bin/false',
    'if ! npm test; then\n  echo failed\n  exit 1\nfi',
    'if ! npm test; then\n  echo "failed=true" >> "$GITHUB_OUTPUT"\nfi',
    'if ! npm test; then\n  ./tell.sh\nfi',
    'if ! npm test; then echo failed; fi\nnpm run lint',
    'if ! ./needed.sh; then echo not needed; fi',
    // What only selects lines, or asks where a program is.
    'grep ready list.txt > chosen.txt || true',
    'gh cache list | grep -E "^old-" > out.txt || true',
    'yes | sdkmanager --licenses || true',
    'command -v thing || { sudo apt-get install -y thing; }',
    'k3d cluster delete main || true',
    'grep -q FAIL test.log && exit 1 || true',
    'grep -q FAIL test.log && { echo failed; exit 1; } || { echo passed; }',
    'make test | tee test.log\n! grep "^FAIL" test.log',
    'make test > test.log || true\ngrep -q "0 failed" test.log',
    'eslint -f json . > lint.json || true\nnode judge.js lint.json',
    '! grep -r TODO src',
    '{\n  pylint a\n  pylint b\n} > lint.txt || true\n[ ! -s lint.txt ]',
    '! git diff --exit-code origin/main -- CHANGES.md',
    '! unused-code . | grep unreachable',
    'trap "go-junit-report -set-exit-code < out.txt > junit.xml" EXIT\nmake test | tee out.txt',
    '[ -f venv/bin/activate ] && . venv/bin/activate\npip install pytest',
    'for d in a b; do if make test; then echo ok; else exit 1; fi; done',
    'for d in a b; do if [ -f "$d" ]; then echo "$d"; fi\nexit 1\ndone\nmake test || true\nmake lint',
    'npm test && echo done',
    '(npm test && echo done)\necho done',
    'make test && passed=1\ntest "$passed" = 1',
    'make test && exit 0\necho failed\nmake retry',
    'set +e\nmake test && echo done\nrc=$?\nexit $rc',
    'make test && echo ok\n[ $? -eq 0 ] && echo done',
    'if [ -f a ]; then make test && echo ok; else echo none; fi',
    'for d in a b; do make test && echo ok; done',
    'case $1 in a) make test && echo ok ;; b) make lint && echo ok ;; esac',
    '{ git ls-files "*.xml" || true; } | xargs -r validate-xml',
    'git ls-files "*.xml" | xargs validate-xml || exit 1\nnpm test || true',
    'pytest || tr',
    'pytest "|| true',
    '',
  ])('%j', (script) => {
    expect(soft(script)).toBeNull();
  });

  test('`shell: bash` comes with pipefail', () => {
    expect(soft('pytest | tee log.txt', 'bash')).toBeNull();
    expect(soft('pytest | tee log.txt', 'bash -eo pipefail {0}')).toBeNull();
    expect(soft('pytest | tee log.txt', 'bash --noprofile --norc -e -o pipefail {0}')).toBeNull();
  });

  test('a group in a pipe stops at its first failure', () => {
    expect(soft('{ pytest; echo done; } | tee log.txt', 'bash')).toBeNull();
    expect(soft('(make test; echo done) | grep -v warning', 'bash')).toBeNull();
    expect(soft('{ pytest; echo done; } | tee log.txt')).toBe('| tee');
  });

  test('other shells are not read', () => {
    expect(soft('pytest || true', 'pwsh')).toBeNull();
    expect(soft('pytest || true', 'python')).toBeNull();
  });

  test('commands of PowerShell are no programs', () => {
    expect(soft("$a =\n{\n  system = 'windows'\n}\n(get-item a).Path\nnpm test", 'pwsh')).toBeNull();
    expect(soft('get-location\nSleep -Seconds 5\nnpm test', 'pwsh')).toBeNull();
    expect(soft('(get-command node).Path\nSleep -Seconds 5\ncopy-item a b', 'powershell')).toBeNull();
  });

  test.each([
    ["if ($env:FULL -eq '1') {\n  npm test\n} else {\n  npm run fast\n}", [null, null]],
    ['If ($full) { npm test } Else { npm run fast }\nWrite-Host done', [null, null]],
    ["$all = @(\n  'linux-x64',\n  'osx-arm64'\n)\n1.2\nnpm test", [null]],
    ['.\\ci\\test.ps1\nnpm test', ['no $LASTEXITCODE', null]],
    ['npm test\nif ($full) {\n  npm run docs\n}', [null, null]],
    ['npm test\n$code = $LASTEXITCODE\nif ($code -eq 2) {\n  Exit 0\n}\nExit $code', [null]],
    ['if ($full) {\n  npm test\n  npm run docs\n}', ['no $LASTEXITCODE', null]],
    ['if ($full) {\n  npm test\n}\nnpm run docs', ['no $LASTEXITCODE', null]],
    [
      'foreach ($a in 1..3) {\n  npm test\n}\ntry {\n  npm run docs\n} finally {\n  Pop-Location\n}',
      ['no $LASTEXITCODE', null],
    ],
  ])('of PowerShell, %j', (run, hidden) => {
    const judging = judgingCommands(stepDefinition({ run, shell: 'pwsh' })) ?? [];
    expect(judging.map((each) => each.hidden)).toEqual(hidden);
  });

  test('a script that may have been cut is not judged', () => {
    expect(soft(`pytest || true\n${'# '.repeat(2000)}`)).toBeNull();
  });
});

// What is not linear in the script would not end here.
test.each(SHELLS)('hostile scripts are read to their end by %s', (shell) => {
  for (const script of hostileScripts(400)) soft(script, shell);
});

test.each<[Parameters<typeof stepDefinition>[0], boolean]>([
  [{ run: 'pytest || true' }, true],
  [{ run: 'pytest', continueOnError: true }, true],
  [{ run: 'pytest', continueOnError: '${{ matrix.experimental }}' }, true],
  [{ run: 'pytest' }, false],
])('%j can hide failures: %j', (step, expected) => {
  expect(hidesFailures(stepDefinition(step))).toBe(expected);
});

test.each<[string, string | null]>([
  ['cd web && npm test', 'web'],
  ['cd web/app\ncd ../docs\nnpm test', 'web/docs'],
  ['cd web\ncd ..\nnpm test', null],
  ['cd ..\nnpm test', null],
  ['cd "$HOME"\ncd web\nnpm test', null],
  ['(cd web; make lint)\nnpm test', null],
])('the folder in which %j tests: %j', (run, folder) => {
  expect(judgingCommands(stepDefinition({ run }))?.at(-1)?.directory).toBe(folder);
});

describe('what is told to succeed whatever it finds', () => {
  test.each([
    ['flake8 . --exit-zero', '--exit-zero'],
    ['pip install flake8\nflake8 . --count --exit-zero', '--exit-zero'],
    ['ruff check --exit-zero src', '--exit-zero'],
    ['trivy fs --exit-code 0 .', '--exit-code 0'],
    ['npm audit --audit-level=none', '--audit-level none'],
    ['mvn -B -fn verify', '--fail-never'],
    ['flake8 . --exit-zero\npytest || true', '--exit-zero'],
  ])('%j', (script, option) => expect(soft(script)).toBe(option));

  test.each([
    'flake8 . --select=E9\nflake8 . --exit-zero',
    'trivy fs --exit-code 1 .',
    'npm audit --audit-level=high',
    'mvn verify -DskipTests',
    'frobnicate --lenient',
    'pytest --exitfirst',
  ])('not: %j', (script) => expect(soft(script)).toBeNull());

  const told = (uses: string, inputs: Record<string, string>) =>
    softFail(stepDefinition({ uses, with: inputs }));

  test('by inputs of actions that check', () => {
    expect(told('bridgecrewio/checkov-action@v12', { soft_fail: 'true' })).toBe('soft_fail: true');
    expect(told('hadolint/hadolint-action@v3', { 'no-fail': 'true' })).toBe('no-fail: true');
    expect(told('anchore/scan-action@v5', { 'fail-build': 'false' })).toBe('fail-build: false');
    expect(told('aquasecurity/trivy-action@v1', { 'exit-code': '0' })).toBe('exit-code: 0');
    expect(told('aquasecurity/trivy-action@v1', { 'exit-code': '1' })).toBeNull();
    expect(told('bridgecrewio/checkov-action@v12', { soft_fail: '${{ inputs.soft }}' })).toBeNull();
    // What only uploads, and what nobody knows.
    expect(told('codecov/codecov-action@v5', { fail_ci_if_error: 'false' })).toBeNull();
    expect(told('octo/thing@v1', { fail: 'false' })).toBeNull();
  });
});
