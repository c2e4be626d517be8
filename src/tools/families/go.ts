import { lineReader, preceding } from '../log-totals/counts.ts';
import { counted, coverageLine } from '../log-totals/coverage-line.ts';
import { findingsLine, none } from '../log-totals/findings.ts';
import { type Closing, type CoverageReader, type TestReader, totalsOf } from '../log-totals/model.ts';
import { sharedBy, type Tool } from '../tool.ts';

/** What the line of a package says; a package of which nothing was run says so. */
const PACKAGE = /^(ok {2}|FAIL|\? {3})\t(\S{1,300})(?:[\t ](.{0,300}))?$/;
const NOTHING = /\[no test(?: file)?s(?: to run)?\]/;
/** Before version 1.5 it said `(0.10 seconds)`. */
const TEST = /^ {0,400}--- (PASS|FAIL|SKIP): (\S{1,500}) \(\d[\d.]{0,12}(?:s| seconds)\)$/;

/**
 * The tests of `go test -v`, subtests too, as Go counts them. Without `-v` passed tests leave no line: then nobody knows
 * how many there are, unless no package has any. Nor where tests began whose end, or whose package's end, is not told.
 */
const goTests: TestReader = {
  format: 'go test',
  closings(lines) {
    const found: Closing[] = [];
    let tests = new Map<string, string>();
    let begun = new Set<string>();
    for (const [at, text] of lines.entries()) {
      const started = /^=== RUN {1,3}(\S{1,500})$/.exec(text)?.[1];
      if (started !== undefined) begun.add(started);
      const [, outcome, name] = TEST.exec(text) ?? [];
      if (outcome !== undefined && name !== undefined) tests.set(name, outcome);
      const [, word, part, rest = ''] = PACKAGE.exec(text) ?? [];
      if (part === undefined || word === undefined) continue;
      const closing = closingOf([...tests.values()], { failed: word === 'FAIL', begun: begun.size, rest });
      if (closing === null) return [];
      found.push({ at, part, totals: closing });
      [tests, begun] = [new Map(), new Set()];
    }
    return begun.size > 0 ? [] : found;
  },
  isSilent: (lines) =>
    !lines.some((text) => text.startsWith('=== RUN ')) && lines.some((text) => PLAIN.test(text)),
};

interface Package {
  failed: boolean;
  /** How many tests it says that it began: with `-v` alone. */
  begun: number;
  rest: string;
}

/** Null: not known. A package that failed without a failed test (build, panic) stands for one. */
function closingOf(outcomes: string[], { failed, begun, rest }: Package): Closing['totals'] | null {
  const of = (outcome: string): number => outcomes.filter((each) => each === outcome).length;
  if (begun > 0 && outcomes.length < begun && !failed) return null;
  if (begun === 0 && !NOTHING.test(rest) && !/\[(?:build|setup) failed\]/.test(rest)) return null;
  return totalsOf({
    passed: of('PASS'),
    failed: of('FAIL'),
    skipped: of('SKIP'),
    errored: failed && of('FAIL') === 0 ? 1 : 0,
  });
}

const PLAIN = /^(?:ok {2}|FAIL)\t\S{1,300}\t(?:\d[\d.]{0,12}s|\(cached\))(?:\tcoverage: .{1,100})?$/;

/** `DONE 12 tests, 2 skipped, 1 failure, 1 error in 0.421s`; with reruns it counts these, not tests. */
const gotestsumTests = lineReader(
  'gotestsum',
  /^DONE (\d{1,9}) tests?(?:, (\d{1,9}) skipped)?(?:, (\d{1,9}) failures?)?(?:, (\d{1,9}) errors?)? in \d[\d.]{0,12}s$/,
  ([, total, skipped = '0', failed = '0', errors = '0']) => ({
    passed: Math.max(0, Number(total) - Number(skipped) - Number(failed)),
    skipped: Number(skipped),
    failed: Number(failed),
    errored: Number(errors),
  }),
);

/**
 * `Ran 12 of 14 Specs in 0.123 seconds` and `SUCCESS! -- 12 Passed | 0 Failed | 1 Pending | 1 Skipped` of each suite; a suite
 * is a test of Go, which go counts as one.
 * https://onsi.github.io/ginkgo/
 */
const ginkgoTests = lineReader(
  'ginkgo',
  /^(?:SUCCESS!|FAIL!)(?: .{0,60})?(?: --|)[ ]{1,3}(\d{1,9}) Passed \| (\d{1,9}) Failed \| (?:\d{1,9} Flaked \| )?(\d{1,9}) Pending \| (\d{1,9}) Skipped\b.{0,80}$/,
  ([, passed, failed, pending, skipped], lines, at) =>
    /^Ran \d{1,9} of \d{1,9} Specs? in /.test(preceding(lines, at, 1)[0] ?? '')
      ? { passed: Number(passed), failed: Number(failed), skipped: Number(pending) + Number(skipped) }
      : null,
);

/** `total: (statements) 73.2%` of `go tool cover -func`. */
const coverTotal = coverageLine(
  'go cover',
  /^total:\s{1,20}\(statements\)\s{1,20}(\d{1,3}\.\d)%$/,
  ([, percent]) => [counted('total', percent)],
);

/**
 * `ok  pkg  0.007s  coverage: 66.7% of statements`: of one package. Several cannot be added up, because their sizes are
 * not told.
 */
const coverPackage: CoverageReader = {
  format: 'go test',
  coverage(lines) {
    const found = lines.flatMap((text) => {
      const [, percent] = /^ok {2}\t.{1,400}\tcoverage: (\d{1,3}\.\d)% of statements/.exec(text) ?? [];
      return percent === undefined ? [] : [counted('total', percent)];
    });
    return found.length === 1 ? found : [];
  },
};

/** Tools of Go. */
export const go: readonly Tool[] = [
  {
    name: 'gotestsum',
    url: 'https://github.com/gotestyourself/gotestsum',
    does: { tests: ['gotestsum'] },
    namesFailed: [
      /^=== FAIL: \S{1,300} (\S{1,300})(?: \(.{1,40}\)){0,2}$/,
      /^FAIL \S{1,300}?\.((?:Test|Example|Fuzz)\S{0,200})(?: \(.{1,40}\)){0,2}$/,
    ],
    totals: [gotestsumTests],
    countedBy: [{ format: 'go test', by: 'gotestsum' }],
    options: { gotestsum: { strict: ['-race'], soft: ['-vet off'], retries: ['--rerun-fails'] } },
  },
  {
    name: 'go',
    url: 'https://pkg.go.dev/cmd/go',
    writes: ['go-json', 'go'],
    does: { lint: ['go vet'], tests: ['go test'] },
    varies: { programs: ['go'], options: /^--?(?:tags|C)$/ },
    // https://pkg.go.dev/cmd/go#hdr-Environment_variables
    choosers: ['GOOS', 'GOARCH', 'CGO_ENABLED'],
    prepares: { go: ['install', 'get', 'env', 'clean', 'work', 'version'] },
    installs: /^go (?:mod download|install|get)/,
    verbed: ['go'],
    verbs: ['vet'],
    compiles: ['go build'],
    ignores: ['-skip'],
    narrowsShort: { options: ['-run', '-short'], tools: /^go\b/ },
    variables: [{ names: ['GOFLAGS'], taken: /^(?:go|gotestsum|make|just|task)\b/ }],
    manifests: /^go\.(?:mod|work)$/i,
    lockFiles: ['go.sum'],
    totals: [goTests],
    coverage: [coverTotal, coverPackage],
    namesFailed: [
      /^ *--- FAIL: (\S{1,300}) \(/,
      // Those that ran when the time was over, below `running tests:`.
      /^\t((?:Test|Example|Fuzz)\S{0,300}) \((?:\d{1,5}h)?(?:\d{1,5}m)?[\d.]{1,12}s\)$/,
    ],
    signs: {
      tests: [
        // With -v what a test said stands before its result, else after it.
        {
          kind: 'why',
          line: /^ *--- FAIL: /,
          before: { most: 12, like: /^\s{4,}(?!---)\S/ },
          after: { most: 10, like: /^(?:\s{4,}|\t{1,3})(?!---)\S/ },
        },
        { kind: 'why', line: /^panic: /, after: { most: 3, until: /^goroutine / } },
        { kind: 'what', line: /^FAIL\t/ },
      ],
      builds: [
        { kind: 'why', line: /^ {0,8}(?:vet: |Error: )?\S{1,300}\.go:\d{1,9}(?::\d{1,9})?: (?!ok$)\S/ },
        { kind: 'why', line: /^go: (?!downloading|finding|extracting|added|upgraded|warning|creating)\S/ },
        { kind: 'why', line: /^WARNING: DATA RACE$/, after: { most: 6 } },
        { kind: 'why', line: /^fatal error: (?:all goroutines are asleep|concurrent map|stack overflow)/ },
      ],
    },
    failureKinds: {
      'compile error':
        /^(?:(?:vet: )?\S{1,300}\.go:\d{1,9}(?::\d{1,9})?: (?:undefined: |cannot use |syntax error|undeclared|missing return|declared and not used|imported and not used|not enough arguments|too many arguments|invalid operation|\S{1,100} redeclared|undefined |"\S{1,200}" imported and not used|assignment mismatch|no new variables)|FAIL\t\S{1,300} \[(?:build|setup) failed\])/,
      'failed test': /^\s*--- FAIL: |^FAIL\t\S{1,300}\t[\d.]{1,12}s$/,
      environment:
        /go: updates to go\.mod needed|missing go\.sum entry|go\.mod requires go >= |go: inconsistent vendoring|toolchain not available|\bunknown revision \S|: no required module provides package |\bmissing go\.sum entry|cannot find module providing package|\bgo\.mod requires go >= /,
      usage: /^flag provided but not defined: /,
    },
    options: { go: { strict: ['-race', '-diff'], soft: ['-vet off', '-list', '-n'] } },
  },
  {
    name: 'golangci-lint',
    url: 'https://golangci-lint.run/docs/configuration/cli/',
    signs: { builds: [{ kind: 'closing', line: /^[1-9]\d{0,8} issues:$/ }] },
    failureKinds: {
      'compile error': /\bRunning error: .{0,300}errors in package: \[/,
      environment: /\bcould not load export data: no export data for "/,
      lint: /^\S{1,300}\.go:\d{1,9}(?::\d{1,9})?: .{1,600} \([a-z][\w-]{2,30}\)$|^[1-9]\d{0,8} issues:$/,
    },

    findings: [findingsLine('golangci-lint', [{ line: /^(\d{1,9}) issues?[.:]$/ }])],
    // https://github.com/golangci/golangci-lint-action#only-new-issues
    inputs: { 'golangci/golangci-lint-action': { narrows: ['only-new-issues'] } },
    // https://golangci-lint.run/docs/configuration/file/ and, of version 1, /docs/product/migration-guide/. Limits of how many
    // findings are shown, and severities, do not change whether it fails.
    configuration: {
      files: [
        { path: /(?:^|\/)\.golangci\.ya?ml$/, form: 'yaml' },
        { path: /(?:^|\/)\.golangci\.toml$/, form: 'toml' },
        { path: /(?:^|\/)\.golangci\.json$/, form: 'script' },
      ],
      keys: {
        'linters.default': 'base',
        'linters.enable-all': 'base',
        'linters.disable-all': 'lenient as usual',
        'linters.enable': 'adds',
        'linters.presets': 'adds',
        'linters.disable': 'ignores',
        'linters.fast': 'lenient',
        'linters.exclusions.presets': 'ignores',
        'linters.exclusions.paths': 'ignores',
        'linters.exclusions.rules.linters': 'ignores',
        'linters.exclusions.rules.text': 'ignores texts',
        'linters.exclusions.rules.source': 'allows',
        'linters.exclusions.warn-unused': 'strict',
        'formatters.enable': 'adds',
        'formatters.exclusions.paths': 'ignores',
        'issues.exclude': 'ignores texts',
        'issues.include': 'adds',
        'issues.exclude-use-default': 'lenient by default',
        'issues.exclude-dirs-use-default': 'lenient by default',
        'issues.new': 'lenient',
        'issues.new-from-*': 'lenient',
        'run.tests': 'strict by default',
        'run.issues-exit-code': 'strict by default',
        'linters.settings.cyclop.max-complexity': 'maximum',
        'linters.settings.cyclop.package-average': 'maximum',
        'linters.settings.cyclop.skip-tests': 'lenient',
        'linters.settings.dupl.threshold': 'maximum',
        'linters.settings.errcheck.check-*': 'strict',
        'linters.settings.errcheck.disable-default-exclusions': 'strict',
        'linters.settings.errcheck.exclude-functions': 'ignores',
        'linters.settings.exhaustive.default-signifies-exhaustive': 'lenient',
        'linters.settings.exhaustruct.exclude': 'ignores',
        'linters.settings.funlen.lines': 'maximum',
        'linters.settings.funlen.statements': 'maximum',
        'linters.settings.gocognit.min-complexity': 'maximum',
        'linters.settings.gocyclo.min-complexity': 'maximum',
        'linters.settings.nestif.min-complexity': 'maximum',
        'linters.settings.lll.line-length': 'maximum',
        'linters.settings.nakedret.max-func-lines': 'maximum',
        'linters.settings.interfacebloat.max': 'maximum',
        'linters.settings.maintidx.under': 'minimum',
        'linters.settings.gocritic.enabled-*': 'adds',
        'linters.settings.gocritic.enable-all': 'base',
        'linters.settings.gocritic.disabled-*': 'ignores',
        'linters.settings.gocritic.disable-all': 'lenient',
        'linters.settings.gosec.includes': 'selects',
        'linters.settings.gosec.excludes': 'ignores',
        'linters.settings.gosec.severity': 'fails from',
        'linters.settings.gosec.confidence': 'fails from',
        'linters.settings.govet.enable': 'adds',
        'linters.settings.govet.enable-all': 'base',
        'linters.settings.govet.disable': 'ignores',
        'linters.settings.govet.disable-all': 'lenient',
        'linters.settings.mnd.ignored-*': 'ignores',
        'linters.settings.modernize.disable': 'ignores',
        'linters.settings.nolintlint.allow-unused': 'lenient',
        'linters.settings.nolintlint.allow-leading-space': 'lenient by default',
        'linters.settings.nolintlint.allow-no-explanation': 'ignores',
        'linters.settings.nolintlint.require-*': 'strict',
        'linters.settings.revive.confidence': 'maximum',
        'linters.settings.revive.enable-all-rules': 'base',
        'linters.settings.revive.rules.name': 'adds',
        'linters.settings.revive.rules.disabled': 'lenient',
        'linters.settings.revive.rules.exclude': 'ignores',
        'linters.settings.staticcheck.checks': 'on and off',
        'linters.settings.unparam.check-exported': 'strict',
        'linters.settings.perfsprint.*': 'strict by default',
        'linters.settings.forbidigo.forbid': 'adds',
        'linters.settings.forbidigo.forbid.pattern': 'adds',
        'linters.settings.forbidigo.forbid.p': 'adds',
        'linters.settings.forbidigo.analyze-types': 'strict',
        'linters.settings.forbidigo.exclude-godoc-examples': 'lenient by default',
        'linters.settings.errorlint.*': 'strict by default',
        'linters.settings.goconst.min-*': 'maximum',
        'linters.settings.gofumpt.extra-rules': 'strict',
        'linters.settings.importas.no-*': 'strict',
        'linters.settings.misspell.ignore-*': 'ignores',
        'linters.settings.mnd.checks': 'selects',
        'linters.settings.paralleltest.ignore-missing*': 'lenient',
        'linters.settings.predeclared.ignore': 'ignores',
        'linters.settings.sloglint.*': 'strict',
        'linters.settings.tagalign.strict': 'strict',
        'linters.settings.testifylint.enable-all': 'base',
        'linters.settings.testifylint.enable': 'adds',
        'linters.settings.testifylint.disable': 'ignores',
        'linters.settings.usestdlibvars.*': 'strict',
        'linters.settings.usetesting.*': 'strict',
        'linters.settings.whitespace.multi-*': 'strict',
        'linters.settings.depguard.rules.**.deny.pkg': 'adds',
        'linters.settings.wrapcheck.ignore-*': 'ignores',
      },
      // https://golangci-lint.run/docs/product/changelog/ and /docs/linters/ (deprecated ones); those that are on anyway: null.
      superseded: {
        ...{
          deadcode: null,
          structcheck: null,
          varcheck: null,
          typecheck: null,
          gosimple: null,
          stylecheck: null,
        },
        ...{
          megacheck: null,
          vet: null,
          vetshadow: null,
          interfacer: null,
          maligned: null,
          golint: null,
        },
        ...{ scopelint: null, exportloopref: null, ifshort: null, nosnakecase: null, execinquery: null },
        ...{
          gas: 'gosec',
          gomnd: 'mnd',
          goerr113: 'err113',
          exhaustivestruct: 'exhaustruct',
          tenv: 'usetesting',
        },
        // https://github.com/mvdan/gofumpt: what it formats, gofmt leaves alone.
        gofmt: 'gofumpt',
        ...{ exportlooprefs: null, logrlint: 'loggercheck', wsl: 'wsl_v5', gomodguard: 'gomodguard_v2' },
      },
      // https://golangci-lint.run/docs/product/migration-guide/#issuesexclude-use-default and #issuesexclude-dirs-use-default; what
      // version 1 called EXC0001 and so on, by the presets of version 2.
      older: {
        without: 'version',
        lists: [
          {
            keys: ['linters.exclusions.presets'],
            unless: 'issues.exclude-use-default',
            but: 'issues.include',
            values: {
              comments: ['EXC0011', 'EXC0012', 'EXC0013', 'EXC0014', 'EXC0015'],
              'common-false-positives': ['EXC0006', 'EXC0007', 'EXC0010'],
              legacy: ['EXC0004', 'EXC0005', 'EXC0008', 'EXC0009'],
              'std-error-handling': ['EXC0001'],
            },
          },
          {
            keys: ['linters.exclusions.paths', 'formatters.exclusions.paths'],
            unless: 'issues.exclude-dirs-use-default',
            values: { third_party$: [], builtin$: [], examples$: [] },
          },
        ],
      },
      // https://golangci-lint.run/docs/linters/false-positives/#exclusion-presets; of staticcheck what `comments` leaves out is off
      // where nothing is said.
      about: {
        comments: ['revive'],
        'common-false-positives': ['gosec'],
        legacy: ['gosec', 'govet', 'staticcheck'],
        'std-error-handling': ['errcheck'],
      },
      same: [
        [/^linters-settings\./, 'linters.settings.'],
        [/^issues\.exclude-(?:dirs|files)$|^run\.skip-(?:dirs|files)$/, 'linters.exclusions.paths'],
        [/^issues\.exclude-rules/, 'linters.exclusions.rules'],
        [/^(linters\.settings\.revive\.rules)\[[^\]]*\]\.name$/, '$1.name'],
      ],
    },
    does: { lint: ['golangci-lint'] },
    soft: ['--issues-exit-code=0'],
    // https://golangci-lint.run/docs/linters/ and /docs/formatters/
    replaces: {
      as: /^golangci(?:-lint|\/golangci-lint-action)$/,
      tools:
        /^(?:gofmt|gofumpt|goimports|golint|gosec|staticcheck|errcheck|ineffassign|misspell|revive|go vet)$/,
    },
    settings: /(?:^|\/)\.golangci\.ya?ml$/,
    options: {
      'golangci-lint': {
        same: {
          '-E': '--enable',
          '-D': '--disable',
          '-c': '--config',
          '-n': '--new',
          '-j': '--concurrency',
          '-p': '--presets',
        },
        soft: ['--issues-exit-code 0'],
        lenient: ['--fix', '--new', '--fast', '--fast-only'],
        ignores: [
          '--disable',
          '--skip-dirs',
          '--skip-files',
          '--exclude',
          '--new-from-rev',
          '--new-from-merge-base',
          '--new-from-patch',
        ],
      },
    },
  },
  {
    name: 'gofmt',
    url: 'https://pkg.go.dev/cmd/gofmt',
    does: { format: ['gofmt', 'goimports'] },
    unmistakable: ['gofmt'],
    options: {
      ...sharedBy(['gofmt', 'gofumpt', 'goimports'], { strict: ['-l', '-d'] }),
    },
  },
  {
    name: 'golint',
    url: 'https://github.com/golang/lint',
    unmistakable: ['golint'],
    options: {
      ...sharedBy(['golint', 'revive'], { strict: ['-set_exit_status'], ignores: ['-exclude'] }),
    },
  },
  {
    name: 'staticcheck',
    url: 'https://staticcheck.dev/docs/',
    // https://staticcheck.dev/docs/configuration/options/
    configuration: {
      files: [{ path: /(?:^|\/)staticcheck\.conf$/, form: 'toml' }],
      keys: {
        checks: 'on and off',
        initialisms: 'selects',
        dot_import_whitelist: 'allows',
        http_status_code_whitelist: 'allows',
      },
    },
    does: { lint: ['staticcheck'] },
  },
  {
    name: 'revive',
    url: 'https://revive.run/docs',
    does: { lint: ['revive'] },
    configuration: {
      files: [{ path: /(?:^|\/)revive\.toml$/, form: 'toml', listed: ['rule', 'directive'] }],
      keys: {
        rule: 'adds',
        directive: 'adds',
        enableAllRules: 'base',
        confidence: 'maximum',
        severity: 'level',
        errorCode: 'strict',
        warningCode: 'strict',
        exclude: 'ignores',
        'rule.*.disabled': 'lenient',
        'rule.*.severity': 'level',
        'rule.*.exclude': 'ignores',
        'directive.*.severity': 'level',
      },
    },
  },
  {
    name: 'gosec',
    url: 'https://github.com/securego/gosec',
    failureKinds: { security: /\(Rule:G\d{3}, Severity:[A-Z]{3,8}, Confidence:/ },
    does: { security: ['gosec'] },
    security: ['gosec'],
    unmistakable: ['gosec'],
    options: { gosec: { soft: ['-no-fail'], ignores: ['-exclude', '-exclude-dir', '-exclude-rules'] } },
  },
  {
    name: 'govulncheck',
    url: 'https://pkg.go.dev/golang.org/x/vuln/cmd/govulncheck',
    signs: {
      suspect: /^Vulnerability #|affected by [1-9]/,
      builds: [
        { kind: 'why', line: /^Vulnerability #\d{1,6}: /, after: { most: 6, like: /^ {2,}\S/ } },
        { kind: 'closing', line: /^Your code is affected by [1-9]\d{0,8} vulnerabilit/ },
      ],
    },
    failureKinds: {
      security: /^Your code is affected by [1-9]\d{0,8} vulnerabilit|^Vulnerability #\d{1,6}: /,
    },
    findings: [
      findingsLine('govulncheck', [
        { line: /^No vulnerabilities found\.$/, count: none },
        { line: /^Your code is affected by (\d{1,9}) vulnerabilit(?:y|ies)\b/ },
      ]),
    ],
    does: { security: ['govulncheck'] },
    security: ['govulncheck'],
    unmistakable: ['govulncheck'],
  },
  {
    name: 'apidiff',
    url: 'https://pkg.go.dev/golang.org/x/exp/cmd/apidiff',
    contracts: ['apidiff'],
  },
  { name: 'Mage', url: 'https://magefile.org/', targets: { mage: null } },
  { name: 'GoReleaser', url: 'https://goreleaser.com/', does: { deploy: ['goreleaser'] } },
  {
    name: 'gocheck',
    url: 'https://labix.org/gocheck',
    namesFailed: [/^(?:FAIL|PANIC): \S{1,200}\.go:\d{1,9}: (\S{1,200})$/],
    signs: {
      tests: [
        {
          kind: 'why',
          line: /^(?:FAIL|PANIC): \S{1,200}\.go:\d{1,9}: \S{1,200}$/,
          after: { most: 10, across: true, until: /^(?:-{20,}$|OOPS: |--- FAIL: |(?:FAIL|PANIC): )/ },
        },
        { kind: 'closing', line: /^OOPS: \d{1,9} passed/ },
      ],
    },
    failureKinds: {
      'failed test': /^(?:FAIL|PANIC): \S{1,200}\.go:\d{1,9}: \S{1,200}$|^OOPS: \d{1,9} passed/,
    },
  },
  {
    name: 'Ginkgo',
    url: 'https://onsi.github.io/ginkgo/',
    // In the summary at the end, with the part that failed.
    namesFailed: [
      /^ {0,4}\[F(?:AIL|ail)\] (\S.{0,300}\[(?:It|(?:Just)?(?:Before|After)Each|(?:Before|After)All|DeferCleanup[^\]]{0,20})\].{0,300})$/,
    ],
    signs: {
      tests: [
        {
          kind: 'why',
          line: /^ {0,12}\[(?:FAILED|PANICKED|TIMEDOUT|INTERRUPTED)\] \S/,
          before: { most: 3, like: /\S/ },
          after: { most: 8, until: /^-{10,}$/ },
        },
        { kind: 'what', line: /^• (?:\[(?:FAILED|PANICKED|TIMEDOUT)\]|Failure)/ },
        {
          kind: 'why',
          line: /^ {0,4}\[F(?:AIL|ail)\] \S/,
          after: { most: 1, like: /^ {0,4}\/?\S{1,300}:\d{1,9}$/ },
        },
        { kind: 'closing', line: /^FAIL! -- \d{1,9} Passed \| [1-9]/ },
      ],
    },
    failureKinds: { 'failed test': /^FAIL! -- \d{1,9} Passed \| [1-9]|^ {0,12}\[(?:FAILED|FAIL|Fail)\] \S/ },

    does: { tests: ['ginkgo'] },
    totals: [ginkgoTests],
    countedBy: [
      { format: 'go test', by: 'ginkgo' },
      { format: 'gotestsum', by: 'ginkgo' },
    ],
    options: {
      ginkgo: {
        strict: ['--race', '--fail-on-pending', '--fail-on-empty'],
        soft: ['--dry-run'],
        ignores: ['--skip', '--skip-file', '--skip-package'],
        retries: ['--flake-attempts'],
      },
    },
  },
  {
    name: 'misspell',
    url: 'https://github.com/golangci/misspell',
    does: { lint: ['misspell'] },
    options: { misspell: { strict: ['-error'], ignores: ['-i'] } },
  },
];
