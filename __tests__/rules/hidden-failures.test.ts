import { describe, expect, test } from '@jest/globals';
import { between, running, withSteps } from './guardrail-files.ts';

/** How a script hides that its checks failed, by the shell that runs it, and what looks like it and hides nothing. */

type Row = [what: string, lines: string[], shell?: string];

const step = (lines: string[], shell?: string): string =>
  withSteps(`${running(...lines)}${shell === undefined ? '' : `\nshell: ${shell}`}`);

const hidden: Row[] = [
  ['a pipe into tee', ['pytest | tee out.txt']],
  ['a pipe into a reporter', ['go test -json ./... | go-junit-report > report.xml']],
  ['a pipe into a formatter of logs', ['node --test | pino-pretty']],
  ['a pipe into xcpretty', ['xcodebuild test | xcpretty']],
  ['a pipe into sed', ["npm test | sed 's/a/b/'"]],
  ['a pipe into jq', ['npm audit --json | jq .']],
  ['a pipe in sh', ['pytest | tee out.txt'], 'sh'],
  ['a pipe in bash without pipefail', ['pytest | tee out.txt'], 'bash -e {0}'],
  ['pipefail switched off', ['set +o pipefail', 'pytest | tee out.txt'], 'bash'],
  ['pipefail too late', ['pytest | tee out.txt', 'set -o pipefail']],
  ['|| true', ['pytest || true']],
  ['|| :', ['pytest || :']],
  ['|| echo', ['pytest || echo failed']],
  ['|| exit 0', ['pytest || exit 0']],
  ['|| printf', ['pytest || printf "%s" failed']],
  ['|| a warning', ['pytest || echo "::warning::failed"']],
  ['|| a group that ends well', ['pytest || { echo failed; date; }']],
  ['|| a message to others', ['pytest || gh pr comment --body failed']],
  ['|| kept', ['pytest || code=$?', 'echo done']],
  ['|| exit without a status after echo', ['pytest || (echo failed && exit 0)']],
  ['a shell without -e', ['pytest', 'echo done'], 'bash {0}'],
  ['a shell without -e, and true', ['pytest; true'], 'bash {0}'],
  ['a shell without -e, and a second check', ['pytest', 'ls'], 'sh {0}'],
  ['set +e', ['set +e', 'pytest', 'echo done']],
  ['set +e in other words', ['set +o errexit', 'pytest', 'echo done']],
  ['set +e among others', ['set +ex', 'pytest', 'date']],
  ['a condition that prints', ['if ! pytest; then echo failed; fi']],
  ['a condition that warns', ['if ! pytest; then', '  echo "::error::failed"', 'fi']],
  ['a condition with an else', ['if pytest; then echo passed; else echo failed; fi']],
  ['&& in the middle of a script', ['pytest && echo passed', 'echo done'], 'bash {0}'],
  ['a negated command', ['! pytest']],
  ['a loop over folders without -e', ['for d in a b; do', '  pytest $d', 'done'], 'bash {0}'],
  ['a loop that goes on', ['for d in a b; do', '  pytest $d || continue', 'done']],
  ['a loop that goes on, in a group', ['for d in a b; do', '  pytest $d || { echo $d; continue; }', 'done']],
  ['a while loop as condition', ['while ! pytest; do', '  break', 'done']],
  ['a function that nobody calls', ['check() {', '  pytest', '}', 'echo done']],
  ['in the background', ['pytest &', 'echo started']],
  ['PowerShell that goes on', ['pytest', 'Write-Host done', 'exit 0'], 'pwsh'],
  ['cmd that goes on', ['pytest || exit /b 0'], 'cmd'],
];

const harmless: Row[] = [
  ['bash itself has pipefail', ['pytest | tee out.txt'], 'bash'],
  ['pipefail of the script', ['set -o pipefail', 'pytest | tee out.txt']],
  ['pipefail among others', ['set -euo pipefail', 'pytest | tee out.txt']],
  ['pipefail of the shell', ['pytest | tee out.txt'], 'bash -eo pipefail {0}'],
  ['its status asked for', ['pytest | tee out.txt', 'exit ${PIPESTATUS[0]}']],
  ['its status kept from the pipe', ['pytest | tee out.txt', 'code=${PIPESTATUS[0]}', 'exit $code']],
  ['|| exit 1', ['pytest || exit 1']],
  ['|| false', ['pytest || false']],
  ['|| a message and exit 1', ['pytest || { echo failed; exit 1; }']],
  ['|| a message and false', ['pytest || (echo failed && false)']],
  ['|| another check', ['pytest || pytest --lf']],
  ['; true under -e', ['pytest; true']],
  ['echo behind it under -e', ['pytest', 'echo done']],
  ['set -e again', ['set +e', 'date', 'set -e', 'pytest', 'date']],
  ['a status kept and handed on', ['set +e', 'pytest', 'code=$?', 'date', 'exit $code']],
  ['a condition that fails', ['if ! pytest; then echo failed; exit 1; fi']],
  ['a condition with a failing else', ['if pytest; then echo passed; else exit 1; fi']],
  ['a condition that keeps it', ['failed=0', 'if ! pytest; then failed=1; fi', 'exit $failed']],
  ['a loop under -e', ['for d in a b; do', '  pytest $d', 'done']],
  ['a loop that keeps it', ['for d in a b; do', '  pytest $d || failed=1', 'done', 'exit ${failed:-0}']],
  ['a loop that is asked for', ['ok=true', 'for d in a b; do pytest $d || ok=false; done', '$ok']],
  ['a function that is called', ['check() {', '  pytest', '}', 'check']],
  ['the last command without -e', ['date', 'pytest'], 'bash {0}'],
  ['waited for', ['pytest &', 'wait $!']],
  ['a cleaning up behind it', ['pytest', 'rm -rf tmp || true']],
  ['its output kept', ['pytest > out.txt 2>&1']],
  ['its output shown', ['pytest > out.txt || { cat out.txt; exit 1; }']],
  ['a pipe into it', ['cat list.txt | xargs pytest']],
  ['PowerShell', ['pytest'], 'pwsh'],
  ['PowerShell that asks', ['pytest', 'if ($LASTEXITCODE -ne 0) { exit 1 }', 'exit 0'], 'pwsh'],
  // https://github.com/tapjs/tap-spec and others end as the tests did; a script may.
  ['a pipe into a formatter of TAP', ['node --test | tap-spec']],
  ['a pipe into a script', ['mypy src | python report.py']],
  ['a pipe into what judges', ['mypy src | mypy-baseline filter']],
  ['a reporter that is told to fail', ['go test -json ./... | go-junit-report -set-exit-code > report.xml']],
];

/** The checks that the scripts of the tables run, as they ran before. */
const CHECKS =
  /pytest|go test -json \.\/\.\.\.|node --test|npm test|npm audit --json|mypy src|xcodebuild test/;
const ran = (lines: string[]): string => step([CHECKS.exec(lines.join('\n'))![0]]);

describe('a script', () => {
  test.each(hidden.map(([what, lines, shell = '']) => ({ what, lines, shell })))(
    '$what hides',
    ({ lines, shell }) => {
      const found = between(ran(lines), step(lines, shell === '' ? undefined : shell));
      expect(found).toHaveLength(1);
      expect(found[0]).toMatch(/^(?:failure hidden|check removed): blocked$/);
    },
  );

  test.each(harmless.map(([what, lines, shell = '']) => ({ what, lines, shell })))(
    '$what hides nothing',
    ({ lines, shell }) => {
      expect(between(ran(lines), step(lines, shell === '' ? undefined : shell))).toEqual([]);
    },
  );
});
