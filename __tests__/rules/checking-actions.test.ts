import { describe, expect, test } from '@jest/globals';
import type { StepKind } from '../../src/tools/tool.ts';
import { classifyStep } from '../../src/workflow/classify-step.ts';
import { between, running, using, withSteps } from './guardrail-files.ts';

/** Actions of the Marketplace that check, by what they check: a change that takes one away takes a gate. */
const ACTIONS: Partial<Record<StepKind, string>> = {
  lint: `crate-ci/typos golangci/golangci-lint-action super-linter/super-linter github/super-linter
    oxsecurity/megalinter reviewdog/action-eslint reviewdog/action-shellcheck reviewdog/action-misspell
    astral-sh/ruff-action chartboost/ruff-action pre-commit/action raven-actions/actionlint rhysd/actionlint
    ludeeus/action-shellcheck hadolint/hadolint-action ibiqlik/action-yamllint
    DavidAnson/markdownlint-cli2-action nosborn/github-action-markdown-cli
    gaurav-nelson/github-action-markdown-link-check lycheeverse/lychee-action umbrelladocs/action-linkspector
    wagoid/commitlint-github-action amannn/action-semantic-pull-request webiny/action-conventional-commits
    gsactions/commit-message-checker tim-actions/dco christophebedard/dco-check errata-ai/vale-action
    streetsidesoftware/cspell-action codespell-project/actions-codespell check-spelling/check-spelling
    editorconfig-checker/action-editorconfig-checker ansible/ansible-lint stoplightio/spectral-action
    wearerequired/lint-action actions-rs/clippy-check giraffate/clippy-action dominikh/staticcheck-action
    stackrox/kube-linter-action fsfe/reuse-action apache/skywalking-eyes/header cpp-linter/cpp-linter-action
    norio-nomura/action-swiftlint haskell-actions/hlint-run lunarmodules/luacheck JetBrains/qodana-action
    SonarSource/sonarqube-scan-action SonarSource/sonarqube-quality-gate-action codacy/codacy-analysis-cli-action
    danger/danger-js mszostok/codeowners-validator tj-actions/verify-changed-files py-actions/flake8
    standardrb/standard-ruby-action bufbuild/buf-lint-action bufbuild/buf-breaking-action
    mheap/github-action-required-labels andresz1/size-limit-action`,
  security: `github/codeql-action/analyze actions/dependency-review-action ossf/scorecard-action
    aquasecurity/trivy-action aquasecurity/tfsec-action anchore/scan-action docker/scout-action
    google/osv-scanner-action gitleaks/gitleaks-action trufflesecurity/trufflehog returntocorp/semgrep-action
    zizmorcore/zizmor-action bridgecrewio/checkov-action checkmarx/kics-github-action snyk/actions/node
    securego/gosec golang/govulncheck-action rustsec/audit-check actions-rs/audit-check
    EmbarkStudios/cargo-deny-action pypa/gh-action-pip-audit fossas/fossa-action
    zgosalvez/github-actions-ensure-sha-pinned-actions microsoft/security-devops-action bearer/bearer-action
    dependency-check/Dependency-Check_Action symfonycorp/security-checker-action
    gradle/wrapper-validation-action gradle/actions/wrapper-validation crazy-max/ghaction-container-scan
    azure/container-scan pyupio/safety-action zaproxy/action-baseline slsa-framework/slsa-verifier`,
  format: 'psf/black isort/isort-action jidicula/clang-format-action JohnnyMorganz/stylua-action',
  types: 'jakebailey/pyright-action tsuyoshicho/action-mypy php-actions/phpstan',
  tests: `cypress-io/github-action php-actions/phpunit treosh/lighthouse-ci-action chromaui/action
    matt-ball/newman-action grafana/k6-action game-ci/unity-test-runner matlab-actions/run-tests`,
  coverage: 'vladopajic/go-test-coverage VeryGoodOpenSource/very_good_coverage',
};

/** Actions that only prepare, report or push. */
const OTHERS = `actions/cache actions/setup-node shivammathur/setup-php docker/login-action
  actions/upload-artifact dorny/test-reporter mikepenz/action-junit-report terraform-linters/setup-tflint
  github/codeql-action/init stefanzweifel/git-auto-commit-action actions/labeler`;

const named = (list: string): string[] => list.split(/\s+/).filter((name) => name !== '');

describe.each(Object.entries(ACTIONS))('%s', (kind, list) => {
  test.each(named(list))('%s', (action) => {
    const uses = `${action}@v1`;
    expect(classifyStep(`Run ${uses}`, { uses })).toBe(kind);
    const steps = [running('make prepare'), using(uses)];
    expect(between(withSteps(...steps), withSteps(steps[0]!))).toEqual(['check removed: blocked']);
  });
});

test.each(named(OTHERS))('%s checks nothing', (action) => {
  const steps = [running('pytest'), using(`${action}@v1`)];
  expect(between(withSteps(...steps), withSteps(steps[0]!))).toEqual([]);
});

test('they are more than a hundred', () => {
  expect(Object.values(ACTIONS).flatMap(named).length).toBeGreaterThan(100);
});
