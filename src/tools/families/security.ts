import { findingsLine, none } from '../log-totals/findings.ts';
import type { Configuration } from '../settings/configuration.ts';
import { sharedBy, type Tool } from '../tool.ts';

/** Scanners whose commands, names in SARIF and names in sentences are one word. */
const named = (name: string, url: string, isCommand = true, configuration?: Configuration): Tool => ({
  name,
  url,
  ...(configuration !== undefined && { configuration }),
  ...(isCommand && { does: { security: [name] }, unmistakable: [name] }),
  security: [name],
});

/** What looks for vulnerabilities, secrets and unsafe settings, whatever the language. */
export const security: readonly Tool[] = [
  {
    name: 'CodeQL',
    url: 'https://docs.github.com/en/code-security/code-scanning',
    signs: {
      suspect: /build system/,
      builds: [
        {
          kind: 'why',
          line: /^(?:\[.{1,40}\] \[build-std(?:err|out)\] )?\w{1,12}\/autobuilder: No supported build system /,
        },
      ],
    },
    failureKinds: {
      environment:
        /\bCodeQL detected code written in .{1,80} but (?:could not process|this run didn't build)|Exit code was 32 and last log line was: CodeQL detected code |\/autobuilder: No supported build system detected|Could not auto-detect a suitable build method/,
      setting:
        /[Cc]ode scanning is not enabled for this repository|Advanced Security must be enabled for this repository|(?:Code Security|Advanced Security) (?:is|are) not enabled/,
    },

    writes: ['sarif'],
    does: { security: ['codeql-action'] },
    named: { security: ['codeql'] },
    purposes: {
      'github/codeql-action/init': 'Prepare the CodeQL scan',
      'github/codeql-action/analyze': 'CodeQL scan',
      'github/codeql-action/upload-sarif': 'Upload scan results',
    },
    unmistakable: ['codeql'],
    security: ['codeql'],
    // https://docs.github.com/en/code-security/code-scanning/creating-an-advanced-setup-for-code-scanning/customizing-your-advanced-setup-for-code-scanning
    configuration: {
      files: [
        { path: /(?:^|\/)\.github\/codeql\/[\w.-]+\.ya?ml$/, form: 'yaml' },
        { path: /(?:^|\/)codeql-config\.ya?ml$/, form: 'yaml' },
      ],
      keys: {
        paths: 'scope',
        'paths-ignore': 'ignores',
        'queries.uses': 'adds',
        packs: 'adds',
        'packs.*': 'adds',
        'threat-models': 'adds',
        'disable-default-queries': 'lenient',
        'query-filters.exclude.*': 'ignores',
      },
    },
    // https://docs.github.com/en/code-security/code-scanning/reference/workflow-configuration-options
    actions: {
      prepare: ['codeql-action/init', 'codeql-action/autobuild'],
      report: ['codeql-action/upload-sarif'],
    },
  },
  {
    name: 'dependency-review',
    url: 'https://github.com/actions/dependency-review-action',
    signs: {
      suspect: / » /,
      builds: [
        { kind: 'why', line: /^\S{1,300} » \S{1,200}@\S{1,60} – .{1,600}(?:severity\)|License: .{1,100})$/ },
      ],
    },
    failureKinds: {
      setting:
        /[Dd]ependency review is not (?:supported|enabled|available)|Dependency graph is (?:not enabled|disabled)/,
      security: /Dependency review detected (?:vulnerable|incompatible|denied)/,
    },

    does: { security: ['dependency-review-action'] },
    // https://github.com/actions/dependency-review-action#configuration-options
    configuration: {
      files: [{ path: /(?:^|\/)dependency-review-config\.ya?ml$/, form: 'yaml' }],
      keys: {
        'fail-on-severity': 'fails from',
        'fail-on-scopes': 'adds',
        'warn-only': 'lenient',
        'license-check': 'strict by default',
        'vulnerability-check': 'strict by default',
        'allow-ghsas': 'ignores',
        'allow-licenses': 'allows',
        'allow-dependencies-licenses': 'allows',
        'deny-licenses': 'adds',
        'deny-packages': 'adds',
        'deny-groups': 'adds',
      },
      same: [[/_/g, '-']],
    },
    purposes: { 'actions/dependency-review-action': 'Review of new dependencies' },
  },
  {
    name: 'scorecard',
    url: 'https://github.com/ossf/scorecard',
    does: { security: ['scorecard-action'] },
    security: ['scorecard'],
  },
  {
    signs: {
      suspect:
        /^(?:Total|Failures): |\b(?:CVE|GHSA)-|\((?:LOW|MEDIUM|HIGH|CRITICAL)\): |^(?:LOW|MEDIUM|HIGH|CRITICAL): /,
      builds: [
        { kind: 'why', line: /^│ [^│]{1,80}│ (?:CVE-\d{4}-\d{1,9}|GHSA-[\w-]{14}) {0,30}│ [A-Z]{3,8} / },
        {
          kind: 'why',
          line: /^(?:[A-Z]{2,4}(?:-[A-Z]{2,12})?-\d{4} \((?:LOW|MEDIUM|HIGH|CRITICAL)\)|LOW|MEDIUM|HIGH|CRITICAL): \S/,
          since: /^Tests: \d{1,9} \(SUCCESSES: /,
        },
        {
          kind: 'closing',
          line: /^(?:Total|Failures): [1-9]\d{0,8} \((?:UNKNOWN|LOW|MEDIUM|HIGH|CRITICAL): /,
        },
      ],
    },
    failureKinds: {
      security:
        /^(?:Total|Failures): [1-9]\d{0,8} \((?:UNKNOWN|LOW|MEDIUM|HIGH|CRITICAL): |^│ [^│]{1,80}│ (?:CVE-\d{4}-\d{1,9}|GHSA-[\w-]{14}) {0,30}│ [A-Z]{3,8} /,
    },
    findings: [
      findingsLine(
        'trivy',
        [{ line: /^Total: (\d{1,9}) \((?:UNKNOWN|LOW|MEDIUM|HIGH|CRITICAL): .{1,100}\)$/ }],
        'sum',
      ),
    ],
    ...named('trivy', 'https://trivy.dev/latest/docs/', true, {
      url: 'https://trivy.dev/latest/docs/references/configuration/config-file/',
      files: [
        { path: /(?:^|\/)trivy\.ya?ml$/, form: 'yaml' },
        { path: /(?:^|\/)\.trivyignore$/, form: 'lines', beside: true },
        { path: /(?:^|\/)\.trivyignore\.ya?ml$/, form: 'yaml', beside: true },
      ],
      keys: {
        lines: 'ignores',
        'exit-code': 'strict',
        'exit-on-eol': 'strict',
        'ignore-policy': 'lenient',
        severity: 'selects',
        'skip-dirs': 'ignores',
        'skip-files': 'ignores',
        'scan.skip-dirs': 'ignores',
        'scan.skip-files': 'ignores',
        'scan.scanners': 'selects',
        'misconfiguration.scanners': 'selects',
        'pkg.types': 'selects',
        'pkg.include-dev-deps': 'strict',
        'vulnerability.ignore-status': 'ignores',
        'vulnerability.ignore-unfixed': 'lenient',
        'license.ignored': 'allows',
        ...{ vulnerabilities: 'ignores', misconfigurations: 'ignores', secrets: 'ignores' },
        licenses: 'allows',
      },
      same: [[/^(vulnerabilities|misconfigurations|secrets|licenses)\[[^\]]*\]\.id$/, '$1']],
    }),
    options: {
      trivy: {
        same: { '-s': '--severity' },
        // https://trivy.dev/latest/docs/configuration/others/#exit-code: without it the exit code is 0.
        strict: ['--exit-code'],
        soft: ['--exit-code 0'],
        lenient: ['--ignore-unfixed'],
        ignores: ['--ignorefile', '--skip-dirs', '--skip-files'],
      },
    },
  },
  {
    failureKinds: { security: /\bleaks found: [1-9]/ },
    findings: [
      findingsLine('gitleaks', [
        { line: /^.{0,40}\bno leaks found$/, count: none },
        { line: /^.{0,40}\bleaks found: (\d{1,9})$/ },
      ]),
    ],
    ...named('gitleaks', 'https://github.com/gitleaks/gitleaks', true, {
      url: 'https://github.com/gitleaks/gitleaks#configuration',
      files: [
        // Where it looks by itself, and where repositories keep what they hand it; `config/gitleaks.toml` are its own rules.
        { path: /(?:^|\/)\.gitleaks\.toml$|^(?:\.github\/)?gitleaks\.toml$/, form: 'toml' },
        { path: /(?:^|\/)\.gitleaksignore$/, form: 'lines', beside: true },
      ],
      keys: {
        lines: 'ignores',
        'extend.useDefault': 'strict',
        'extend.disabledRules': 'ignores',
        'allowlist.paths': 'ignores texts',
        'allowlist.regexes': 'ignores texts',
        'allowlist.stopwords': 'ignores texts',
        'allowlist.commits': 'ignores',
        'rules.id': 'adds',
        'rules.entropy': 'maximum',
      },
      same: [
        [/^.*\ballowlists?(?:\[[^\]]*\])?\./, 'allowlist.'],
        [/^rules\[[^\]]*\]\.id$/, 'rules.id'],
      ],
    }),
    options: {
      gitleaks: {
        same: { '-b': '--baseline-path' },
        soft: ['--exit-code 0'],
        ignores: ['--baseline-path', '--gitleaks-ignore-path'],
      },
    },
  },
  {
    name: 'detect-secrets',
    url: 'https://github.com/Yelp/detect-secrets',
    does: { security: ['detect-secrets'] },
    configuration: {
      files: [{ path: /(?:^|\/)\.secrets\.baseline$/, form: 'script', beside: true }],
      keys: { 'results.**.hashed_secret': 'ignores' },
    },
  },
  {
    ...named('trufflehog', 'https://github.com/trufflesecurity/trufflehog'),
    options: {
      trufflehog: {
        strict: ['--fail'],
        soft: ['--no-fail'],
        lenient: ['--only-verified'],
        ignores: ['--exclude-paths', '--exclude-detectors'],
      },
    },
  },
  {
    ...named('snyk', 'https://docs.snyk.io/snyk-cli', true, {
      url: 'https://docs.snyk.io/manage-risk/policies/the-.snyk-file',
      files: [{ path: /(?:^|\/)\.snyk$/, form: 'yaml', listed: ['ignore'], beside: true }],
      keys: { ignore: 'ignores', 'exclude.global': 'ignores', 'exclude.code': 'ignores' },
    }),
    options: { snyk: { ignores: ['--exclude'], levels: ['--severity-threshold'] } },
  },
  {
    failureKinds: { security: /^ {2}Has findings for blocking rules so exiting with code 1$/ },
    findings: [
      findingsLine('semgrep', [
        { line: /^.{0,4}\bRan \d{1,9} rules? on \d{1,9} files?: (\d{1,9}) findings?\.$/ },
      ]),
    ],
    ...named('semgrep', 'https://semgrep.dev/docs/cli-reference', true, {
      url: 'https://semgrep.dev/docs/ignoring-files-folders-code',
      files: [{ path: /(?:^|\/)\.semgrepignore$/, form: 'lines', beside: true }],
      keys: { lines: 'ignores' },
    }),
    options: {
      ...sharedBy(['semgrep', 'opengrep'], {
        strict: ['--error', '--strict'],
        soft: ['--suppress-errors', '--no-error'],
        ignores: ['--exclude', '--exclude-rule', '--baseline-commit'],
      }),
    },
  },
  {
    signs: {
      suspect: /discovered vulnerabilities|\b(?:CVE|GHSA|GO)-/,
      builds: [
        {
          kind: 'why',
          line: /^\S{1,200} {1,60}\S.{0,300} (?:CVE-\d{4}-\d{1,9}|GHSA-[\w-]{14}|GO-\d{4}-\d{1,9}) {1,40}(?:Negligible|Low|Medium|High|Critical)\b/,
        },
        { kind: 'closing', line: /\bdiscovered vulnerabilities at or above the severity threshold/ },
      ],
    },
    failureKinds: { security: /\bdiscovered vulnerabilities at or above the severity threshold/ },
    ...named('grype', 'https://github.com/anchore/grype', true, {
      url: 'https://github.com/anchore/grype#configuration',
      files: [{ path: /(?:^|\/)\.grype(?:\/config)?\.ya?ml$/, form: 'yaml' }],
      keys: {
        'fail-on-severity': 'fails from',
        'only-fixed': 'lenient',
        'ignore.vulnerability': 'ignores',
        exclude: 'ignores',
      },
    }),
    options: {
      grype: {
        same: { '-f': '--fail-on' },
        strict: ['--fail-on'],
        levels: ['--fail-on'],
        lenient: ['--only-fixed'],
        ignores: ['--exclude'],
      },
    },
  },
  {
    ...named('zizmor', 'https://docs.zizmor.sh/usage/', true, {
      url: 'https://docs.zizmor.sh/configuration/',
      files: [{ path: /(?:^|\/)\.?zizmor\.ya?ml$/, form: 'yaml' }],
      keys: { 'rules.*.disable': 'lenient', 'rules.*.ignore': 'ignores' },
    }),
    options: { zizmor: { soft: ['--no-exit-codes'], levels: ['--min-severity', '--min-confidence'] } },
  },
  {
    signs: {
      builds: [
        {
          kind: 'why',
          line: /^\s{1,8}FAILED for resource: \S/,
          before: { most: 1, like: /^Check: / },
          after: { most: 1, like: /^\s{1,8}File: / },
        },
      ],
    },
    failureKinds: { security: /^\s{1,8}FAILED for resource: \S/ },
    ...named('checkov', 'https://www.checkov.io/2.Basics/CLI%20Command%20Reference.html', true, {
      files: [
        { path: /(?:^|\/)\.checkov\.ya?ml$/, form: 'yaml' },
        { path: /(?:^|\/)\.checkov\.baseline$/, form: 'findings', beside: true },
      ],
      keys: {
        check: 'selects',
        framework: 'selects',
        'skip-check': 'ignores',
        'skip-cve-package': 'ignores',
        'skip-framework': 'ignores',
        'skip-path': 'ignores',
        'soft-fail': 'lenient',
        'soft-fail-on': 'ignores',
        'hard-fail-on': 'adds',
        findings: 'accepted',
      },
    }),
    options: {
      checkov: {
        same: { '-s': '--soft-fail', '-d': '--directory', '-f': '--file' },
        soft: ['--soft-fail'],
        ignores: ['--skip-check', '--skip-path', '--baseline', '--soft-fail-on'],
      },
    },
    soft: ['--soft-fail'],
  },
  {
    failureKinds: { security: /^ {0,4}[1-9]\d{0,8} potential problem(?:s|\(s\))? detected\.$/ },
    ...named('tfsec', 'https://aquasecurity.github.io/tfsec/', true, {
      url: 'https://aquasecurity.github.io/tfsec/latest/guides/configuration/config/',
      files: [{ path: /(?:^|\/)\.tfsec\/config\.ya?ml$/, form: 'yaml' }],
      keys: {
        exclude: 'ignores',
        include: 'selects',
        minimum_severity: 'fails from',
        'severity_overrides.*': null,
      },
    }),
    options: {
      tfsec: {
        same: { '-s': '--soft-fail', '-e': '--exclude', '-m': '--minimum-severity' },
        soft: ['--soft-fail'],
        ignores: ['--exclude', '--exclude-path'],
        levels: ['--minimum-severity'],
      },
    },
  },
  {
    name: 'osv-scanner',
    url: 'https://google.github.io/osv-scanner/',
    does: { security: ['osv-scanner'] },
    security: ['osv-scanner', 'osv'],
    // https://github.com/ossf/scorecard/blob/main/docs/checks.md#vulnerabilities
    runBy: ['Scorecard', 'OpenSSF Scorecard'],
    // https://google.github.io/osv-scanner/configuration/
    configuration: {
      files: [{ path: /(?:^|\/)osv-scanner\.toml$/, form: 'toml', beside: true }],
      keys: {
        IgnoredVulns: 'ignores',
        'PackageOverrides.ignore': 'lenient',
        'PackageOverrides.vulnerability.ignore': 'lenient',
        'PackageOverrides.license.ignore': 'lenient as usual',
      },
      same: [[/^IgnoredVulns\[[^\]]*\]\.id$/, 'IgnoredVulns']],
    },
    options: { 'osv-scanner': { lenient: ['--allow-no-lockfiles'] } },
  },
  named('terrascan', 'https://runterrascan.io/docs/', false, {
    url: 'https://runterrascan.io/docs/usage/config_options/',
    files: [{ path: /(?:^|\/)terrascan(?:-config)?\.toml$/, form: 'toml' }],
    keys: {
      'rules.scan-rules': 'selects',
      'rules.skip-rules': 'ignores',
      'severity.level': 'fails from',
      'category.list': 'selects',
    },
  }),
  {
    ...named('kics', 'https://docs.kics.io/latest/commands/'),
    options: {
      kics: {
        soft: ['--ignore-on-exit all', '--ignore-on-exit results'],
        ignores: ['--exclude-queries', '--exclude-paths', '--exclude-severities'],
      },
    },
  },
  ...(
    [
      ['opengrep', 'https://www.opengrep.dev/'],
      ['njsscan', 'https://github.com/ajinabraham/njsscan'],
      ['mobsf', 'https://mobsf.github.io/docs/'],
      ['devskim', 'https://github.com/microsoft/DevSkim'],
      ['kubesec', 'https://kubesec.io/'],
      ['kubescape', 'https://kubescape.io/docs/'],
      ['dependency-check', 'https://dependency-check.github.io/DependencyCheck/'],
      ['horusec', 'https://docs.horusec.io/'],
      ['bearer', 'https://docs.bearer.com/'],
      ['sonatype', 'https://help.sonatype.com/en/lifecycle.html'],
      ['anchore', 'https://docs.anchore.com/'],
      ['veracode', 'https://docs.veracode.com/'],
      ['fortify', 'https://www.microfocus.com/documentation/fortify-static-code-analyzer/'],
      ['checkmarx', 'https://docs.checkmarx.com/'],
      ['nuclei', 'https://docs.projectdiscovery.io/tools/nuclei/'],
      ['zap', 'https://www.zaproxy.org/docs/'],
      ['prisma', 'https://docs.prismacloud.io/'],
      ['wiz', 'https://docs.wiz.io/'],
    ] as const
  ).map(([name, url]) => named(name, url, false)),
  {
    name: 'dockle',
    url: 'https://github.com/goodwithtech/dockle',
    does: { security: ['dockle'] },
    options: {
      dockle: {
        same: { '-i': '--ignore' },
        soft: ['--exit-code 0'],
        ignores: ['--ignore', '--accept-key'],
        levels: ['--exit-level'],
      },
    },
  },
  {
    name: 'Harden-Runner',
    url: 'https://github.com/step-security/harden-runner#configuration',
    // What the network may be used for says nothing of the code.
    inputs: { 'step-security/harden-runner': { idle: ['allowed-endpoints'] } },
  },
  {
    name: 'SLSA generators',
    url: 'https://github.com/slsa-framework/slsa-github-generator#referencing-slsa-builders-and-generators',
    byTag: /^slsa-framework\/slsa-github-generator\//,
  },
];
