import { sharedBy, type Tool } from '../tool.ts';

/** Scanners whose commands, names in SARIF and names in sentences are one word. */
const named = (name: string, url: string, isCommand = true): Tool => ({
  name,
  url,
  ...(isCommand && { does: { security: [name] }, unmistakable: [name] }),
  security: [name],
});

/** What looks for vulnerabilities, secrets and unsafe settings, whatever the language. */
export const security: readonly Tool[] = [
  {
    name: 'CodeQL',
    url: 'https://docs.github.com/en/code-security/code-scanning',
    writes: ['sarif'],
    does: { security: ['codeql-action'] },
    named: { security: ['codeql'] },
    // https://docs.github.com/en/code-security/code-scanning/reference/workflow-configuration-options
    actions: {
      prepare: ['codeql-action/init', 'codeql-action/autobuild'],
      report: ['codeql-action/upload-sarif'],
    },
    purposes: {
      'github/codeql-action/init': 'Prepare the CodeQL scan',
      'github/codeql-action/analyze': 'CodeQL scan',
      'github/codeql-action/upload-sarif': 'Upload scan results',
    },
    unmistakable: ['codeql'],
    security: ['codeql'],
  },
  {
    name: 'dependency-review',
    url: 'https://github.com/actions/dependency-review-action',
    does: { security: ['dependency-review-action'] },
    purposes: { 'actions/dependency-review-action': 'Review of new dependencies' },
  },
  {
    name: 'scorecard',
    url: 'https://github.com/ossf/scorecard',
    does: { security: ['scorecard-action'] },
    security: ['scorecard'],
  },
  {
    ...named('trivy', 'https://trivy.dev/latest/docs/'),
    options: {
      trivy: {
        same: { '-s': '--severity' },
        soft: ['--exit-code 0'],
        lenient: ['--ignore-unfixed'],
        ignores: ['--ignorefile', '--skip-dirs', '--skip-files'],
      },
    },
  },
  {
    ...named('gitleaks', 'https://github.com/gitleaks/gitleaks'),
    options: {
      gitleaks: {
        same: { '-b': '--baseline-path' },
        soft: ['--exit-code 0'],
        ignores: ['--baseline-path', '--gitleaks-ignore-path'],
      },
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
    ...named('snyk', 'https://docs.snyk.io/snyk-cli'),
    options: { snyk: { ignores: ['--exclude'], levels: ['--severity-threshold'] } },
  },
  {
    ...named('semgrep', 'https://semgrep.dev/docs/cli-reference'),
    options: {
      ...sharedBy(['semgrep', 'opengrep'], {
        strict: ['--error', '--strict'],
        soft: ['--suppress-errors', '--no-error'],
        ignores: ['--exclude', '--exclude-rule', '--baseline-commit'],
      }),
    },
  },
  {
    ...named('grype', 'https://github.com/anchore/grype'),
    options: {
      grype: {
        same: { '-f': '--fail-on' },
        strict: ['--fail-on'],
        lenient: ['--only-fixed'],
        ignores: ['--exclude'],
      },
    },
  },
  {
    ...named('zizmor', 'https://docs.zizmor.sh/usage/'),
    options: { zizmor: { soft: ['--no-exit-codes'], levels: ['--min-severity', '--min-confidence'] } },
  },
  {
    ...named('checkov', 'https://www.checkov.io/2.Basics/CLI%20Command%20Reference.html'),
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
    ...named('tfsec', 'https://aquasecurity.github.io/tfsec/'),
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
    ...named('kics', 'https://docs.kics.io/latest/commands/'),
    options: {
      kics: {
        soft: ['--ignore-on-exit all', '--ignore-on-exit results'],
        ignores: ['--exclude-queries', '--exclude-paths', '--exclude-severities'],
      },
    },
  },
  {
    name: 'osv-scanner',
    url: 'https://google.github.io/osv-scanner/',
    options: { 'osv-scanner': { lenient: ['--allow-no-lockfiles'] } },
    does: { security: ['osv-scanner'] },
    security: ['osv-scanner', 'osv'],
  },
  ...(
    [
      ['opengrep', 'https://www.opengrep.dev/'],
      ['terrascan', 'https://runterrascan.io/docs/'],
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
];
