import { expect, test } from '@jest/globals';
import { type SettingRow, told } from './changed-settings.ts';

/** Settings of scanners and services: what lets more pass, and what does not. */
const rows: SettingRow[] = [
  // CodeQL, dependency-review
  [
    '.github/codeql/codeql-config.yml',
    'paths-ignore: [docs]\nqueries:\n  - uses: security-extended\n  - uses: ./own\n',
    'paths-ignore: [docs, src/pay]\nqueries:\n  - uses: ./own\nquery-filters:\n  - exclude:\n      id: js/sql-injection\n',
    'debt: CodeQL: paths-ignore now leaves out src/pay',
    'debt: CodeQL: queries.uses no longer has security-extended',
    'debt: CodeQL: query-filters.exclude.id now leaves out js/sql-injection',
  ],
  ['.github/codeql/config.yml', 'queries:\n  - uses: a\n', 'name: All\nqueries:\n  - uses: a\n  - uses: b\n'],
  [
    '.github/dependency-review-config.yml',
    'fail-on-severity: moderate\nallow-licenses: [MIT]\n',
    'fail_on_severity: critical\nallow_licenses: [MIT, ISC]\nallow-ghsas: [GHSA-1]\n',
    'debt: dependency-review: fail_on_severity moderate → critical',
    'note: dependency-review: allow_licenses now allows ISC',
    'debt: dependency-review: allow-ghsas now leaves out GHSA-1',
  ],
  ['.github/dependency-review-config.yml', 'fail-on-severity: high\n', 'fail_on_severity: low\n'],
  // trivy
  [
    'trivy.yaml',
    'exit-code: 1\nseverity: [HIGH, CRITICAL]\n',
    'exit-code: 0\nseverity: [CRITICAL]\nvulnerability:\n  ignore-unfixed: true\n',
    'debt: trivy: exit-code 1 → 0',
    'debt: trivy: severity no longer has HIGH',
    'debt: trivy: vulnerability.ignore-unfixed not set → true',
  ],
  [
    '.trivyignore',
    'CVE-2024-1\n',
    'CVE-2024-1\nCVE-2024-2 exp:2027-01-01\n',
    'debt: trivy: lines now leaves out CVE-2024-2',
  ],
  ['.trivyignore', '# old\nCVE-2024-1 exp:2026-01-01\nCVE-2024-2\n', 'CVE-2024-1 exp:2027-01-01\n'],
  [
    '.trivyignore.yaml',
    'vulnerabilities:\n  - id: CVE-2024-1\n',
    'vulnerabilities:\n  - id: CVE-2024-1\n  - id: CVE-2024-2\n    paths: [a]\n',
    'debt: trivy: vulnerabilities now leaves out CVE-2024-2',
  ],
  // Secrets
  [
    '.gitleaks.toml',
    '[extend]\nuseDefault = true\n[allowlist]\npaths = ["a"]\n',
    '[extend]\nuseDefault = true\ndisabledRules = ["aws"]\n[[allowlists]]\npaths = ["a", "src"]\n',
    'debt: gitleaks: allowlists.paths now leaves out src',
    'debt: gitleaks: extend.disabledRules now leaves out aws',
  ],
  [
    '.gitleaksignore',
    'abc:a.py:generic:1\n',
    'abc:a.py:generic:1\ndef:b.py:generic:2\n',
    'debt: gitleaks: lines now leaves out def:b.py:generic:2',
  ],
  ['.gitleaksignore', 'a:1\nb:2\n', 'b:2\n'],
  [
    '.secrets.baseline',
    '{ "results": { "a.py": [{ "type": "x", "hashed_secret": "11", "line_number": 3 }] }, "generated_at": "1" }',
    '{ "results": { "a.py": [{ "type": "x", "hashed_secret": "11", "line_number": 9 }, { "type": "x", "hashed_secret": "22" }] }, "generated_at": "2" }',
    'debt: detect-secrets: results.a.py.hashed_secret now leaves out 22',
  ],
  [
    '.secrets.baseline',
    '{ "results": { "a.py": [{ "hashed_secret": "11", "line_number": 3 }] }, "generated_at": "1" }',
    '{ "results": { "a.py": [{ "hashed_secret": "11", "line_number": 9 }] }, "generated_at": "2" }',
  ],
  // Vulnerabilities
  [
    '.snyk',
    'version: v1\nignore:\n  SNYK-1:\n    - "*":\n        reason: none\n        expires: 2026-01-01T00:00:00.000Z\n',
    'version: v1\nignore:\n  SNYK-1:\n    - "*":\n        reason: none\n        expires: 2027-01-01T00:00:00.000Z\n  SNYK-2:\n    - "*":\n        reason: none\n',
    'debt: snyk: ignore now leaves out SNYK-2',
  ],
  ['.snyk', 'ignore:\n  SNYK-1: []\n', 'version: v1\nignore: {}\n'],
  [
    'osv-scanner.toml',
    '[[IgnoredVulns]]\nid = "GO-1"\n',
    '[[IgnoredVulns]]\nid = "GO-1"\n[[IgnoredVulns]]\nid = "GO-2"\nreason = "not reached"\n[[PackageOverrides]]\nname = "a"\nignore = true\n',
    'debt: osv-scanner: IgnoredVulns now leaves out GO-2',
    'debt: osv-scanner: PackageOverrides[a].ignore not set → true',
  ],
  [
    'osv-scanner.toml',
    '[[IgnoredVulns]]\nid = "GO-1"\n',
    '[[IgnoredVulns]]\nid = "GO-1"\nreason = "not reached"\n',
  ],
  [
    '.grype.yaml',
    'fail-on-severity: medium\n',
    'fail-on-severity: high\nignore:\n  - vulnerability: CVE-1\n',
    'debt: grype: fail-on-severity medium → high',
    'debt: grype: ignore.vulnerability now leaves out CVE-1',
  ],
  ['.grype.yaml', 'fail-on-severity: high\n', 'fail-on-severity: medium\n'],
  // Code and infrastructure
  ['.semgrepignore', 'vendor/\n', 'vendor/\nsrc/pay/\n', 'debt: semgrep: lines now leaves out src/pay/'],
  ['.semgrepignore', 'vendor/\n', '# all of it\n'],
  [
    '.github/zizmor.yml',
    'rules:\n  artipacked:\n    ignore: [ci.yml:10]\n',
    'rules:\n  artipacked:\n    ignore: [ci.yml:10, ci.yml:20]\n  unpinned-uses:\n    disable: true\n',
    'debt: zizmor: rules.artipacked.ignore now leaves out ci.yml:20',
    'debt: zizmor: rules.unpinned-uses.disable not set → true',
  ],
  ['zizmor.yml', 'rules:\n  a:\n    disable: true\n', 'rules:\n  a:\n    disable: false\n'],
  [
    '.checkov.yaml',
    'skip-check: [CKV_1]\n',
    'skip-check: [CKV_1, CKV_2]\nsoft-fail: true\n',
    'debt: checkov: skip-check now leaves out CKV_2',
    'debt: checkov: soft-fail not set → true',
  ],
  ['.checkov.yml', 'skip-check: [CKV_1, CKV_2]\n', 'quiet: true\nskip-check: [CKV_2]\n'],
  [
    '.tfsec/config.yml',
    'minimum_severity: LOW\n',
    'minimum_severity: HIGH\nexclude: [aws-s3]\n',
    'debt: tfsec: minimum_severity LOW → HIGH',
    'debt: tfsec: exclude now leaves out aws-s3',
  ],
  ['.tfsec/config.yml', 'minimum_severity: HIGH\n', 'minimum_severity: LOW\n'],
  [
    'terrascan-config.toml',
    '[rules]\nskip-rules = []\n',
    '[rules]\nskip-rules = ["AC_1"]\n',
    'debt: terrascan: rules.skip-rules now leaves out AC_1',
  ],
  ['terrascan-config.toml', '[severity]\nlevel = "high"\n', '[severity]\nlevel = "low"\n'],
  // Coverage and quality
  [
    'codecov.yml',
    'coverage:\n  status:\n    project:\n      default:\n        threshold: 0.5%\n    patch:\n      default:\n        target: 90%\nignore: [docs]\n',
    'coverage:\n  status:\n    project:\n      default:\n        threshold: 5%\n        informational: true\n    patch: off\nignore: [docs, src/pay]\n',
    'debt: Codecov: coverage.status.project.default.threshold 0.5% → 5%',
    'debt: Codecov: coverage.status.patch.default.target 90% → not set',
    'debt: Codecov: ignore now leaves out src/pay',
    'debt: Codecov: coverage.status.project.default.informational not set → true',
    'debt: Codecov: coverage.status.patch not set → off',
  ],
  ['.codecov.yml', 'ignore:\n  - docs\n', 'ignore: [docs]\ncomment: false\n'],
  [
    'sonar-project.properties',
    'sonar.sources=src\nsonar.exclusions=**/gen/**\n',
    'sonar.sources = src\nsonar.exclusions = **/gen/**, \\\n  **/pay/**\nsonar.coverage.exclusions=src/old/**\n',
    'debt: SonarQube: sonar.exclusions now leaves out **/pay/**',
    'debt: SonarQube: sonar.coverage.exclusions now leaves out src/old/**',
  ],
  [
    'sonar-project.properties',
    'sonar.exclusions=a/**,b/**\n',
    '# b is gone\nsonar.exclusions=a/**\nsonar.projectKey=x\n',
  ],
];

test.each(rows)('%s: %j → %j', (path, before, after, ...found) => {
  expect(told(path, before, after)).toEqual(found);
});
