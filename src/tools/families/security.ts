import type { Tool } from '../tool.ts';

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
  named('trivy', 'https://trivy.dev/latest/docs/'),
  named('gitleaks', 'https://github.com/gitleaks/gitleaks'),
  named('trufflehog', 'https://github.com/trufflesecurity/trufflehog'),
  named('snyk', 'https://docs.snyk.io/snyk-cli'),
  named('semgrep', 'https://semgrep.dev/docs/cli-reference'),
  named('grype', 'https://github.com/anchore/grype'),
  named('zizmor', 'https://docs.zizmor.sh/usage/'),
  {
    ...named('checkov', 'https://www.checkov.io/2.Basics/CLI%20Command%20Reference.html'),
    soft: ['--soft-fail'],
  },
  named('tfsec', 'https://aquasecurity.github.io/tfsec/'),
  {
    name: 'osv-scanner',
    url: 'https://google.github.io/osv-scanner/',
    does: { security: ['osv-scanner'] },
    security: ['osv-scanner', 'osv'],
  },
  ...(
    [
      ['opengrep', 'https://www.opengrep.dev/'],
      ['kics', 'https://docs.kics.io/latest/'],
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
];
