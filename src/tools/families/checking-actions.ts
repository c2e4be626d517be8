import type { StepKind, Tool } from '../tool.ts';

/** Actions of the Marketplace that judge, whose names do not say so, by what they judge; each is its own page. */
const ACTIONS: Partial<Record<StepKind, readonly string[]>> = {
  lint: [
    ...[
      'reviewdog/action-',
      'github/super-linter',
      'wearerequired/lint-action',
      'cpp-linter/cpp-linter-action',
    ],
    ...[
      'JetBrains/qodana-action',
      'codacy/codacy-analysis-cli-action',
      'danger/danger-js',
      'lunarmodules/luacheck',
    ],
    ...['sonarsource/sonarqube-scan-action', 'sonarsource/sonarcloud-github-action'],
    ...['sonarsource/sonarqube-quality-gate-action', 'haskell-actions/hlint-run', 'bufbuild/buf-action'],
    ...['bufbuild/buf-lint-action', 'bufbuild/buf-breaking-action', 'invertase/github-action-dart-analyzer'],
    // What users of an API may lose.
    ...['joelanford/go-apidiff', 'obi1kenobi/cargo-semver-checks-action'],
    // Titles, messages and sign-offs.
    ...[
      'amannn/action-semantic-pull-request',
      'deepakputhraya/action-pr-title',
      'slashgear/action-check-pr-title',
    ],
    ...[
      'gsactions/commit-message-checker',
      'webiny/action-conventional-commits',
      'cocogitto/cocogitto-action',
    ],
    ...['tim-actions/dco', 'christophebedard/dco-check', 'mheap/github-action-required-labels'],
    // Links, words and licenses in files.
    ...['gaurav-nelson/github-action-markdown-link-check', 'tcort/github-action-markdown-link-check'],
    ...[
      'umbrelladocs/action-linkspector',
      'check-spelling/check-spelling',
      'rojopolis/spellcheck-github-actions',
    ],
    ...[
      'nosborn/github-action-markdown-cli',
      'fsfe/reuse-action',
      'apache/skywalking-eyes',
      'chabad360/htmlproofer',
    ],
    // That nothing is left to commit, and who owns what.
    ...[
      'tj-actions/verify-changed-files',
      'CatChen/check-git-status-action',
      'mszostok/codeowners-validator',
    ],
    ...['andresz1/size-limit-action'],
  ],
  security: [
    ...['actions-rs/audit-check', 'rustsec/audit-check', 'fossas/fossa-action', 'anchore/scan-action'],
    ...['docker/scout-action', 'azure/container-scan', 'crazy-max/ghaction-container-scan'],
    ...['zgosalvez/github-actions-ensure-sha-pinned-actions', 'checkmarx/ast-github-action'],
    ...[
      'microsoft/security-devops-action',
      'bearer/bearer-action',
      'dependency-check/Dependency-Check_Action',
    ],
    ...[
      'symfonycorp/security-checker-action',
      'gradle/wrapper-validation-action',
      'gradle/actions/wrapper-validation',
    ],
    ...['pyupio/safety-action', 'phylum-dev/phylum-analyze-pr-action', 'zaproxy/action-'],
    ...['slsa-framework/slsa-verifier'],
  ],
  tests: [
    ...[
      'treosh/lighthouse-ci-action',
      'foo-software/lighthouse-check-action',
      'chromaui/action',
      'percy/exec-action',
    ],
    ...['matt-ball/newman-action', 'grafana/k6-action', 'grafana/run-k6-action', 'game-ci/unity-test-runner'],
    ...['matlab-actions/run-tests', 'helm/kind-test-action'],
  ],
  coverage: [
    ...[
      'py-cov-action/python-coverage-comment-action',
      'vladopajic/go-test-coverage',
      'irongut/CodeCoverageSummary',
    ],
    ...[
      'VeryGoodOpenSource/very_good_coverage',
      'ArtiomTr/jest-coverage-report-action',
      '5monkeys/cobertura-action',
    ],
  ],
};

const pageOf = (action: string): string =>
  `https://github.com/${action.split('/').slice(0, 2).join('/').replace(/-$/, '')}`;

/** https://github.com/marketplace?type=actions */
export const checkingActions: readonly Tool[] = Object.entries(ACTIONS).flatMap(([kind, actions]) =>
  actions.map(
    (action): Tool => ({
      name: action,
      url: pageOf(action),
      does: { [kind]: [action.toLowerCase()] },
    }),
  ),
);
