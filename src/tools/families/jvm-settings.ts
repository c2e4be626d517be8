import type { Configuration, Meaning } from '../settings/configuration.ts';

/** Settings of tools of Java, Kotlin and Scala. */

type Keys = Readonly<Record<string, Meaning>>;

/** Plugins of Maven that judge. What others skip is no check: to deploy, to write documentation. */
const TESTS = ['maven-surefire-plugin', 'maven-failsafe-plugin'];
const CHECKS = [
  ...['maven-checkstyle-plugin', 'maven-pmd-plugin', 'spotbugs-maven-plugin', 'jacoco-maven-plugin'],
  ...['maven-enforcer-plugin', 'dependency-check-maven', 'spotless-maven-plugin', 'detekt-maven-plugin'],
  ...['japicmp-maven-plugin', 'revapi-maven-plugin', 'animal-sniffer-maven-plugin', 'forbiddenapis'],
  ...['apache-rat-plugin', 'license-maven-plugin', 'pitest-maven'],
];

const ofPlugins = (plugins: readonly string[], keys: Keys): Keys =>
  Object.fromEntries(
    plugins.flatMap((plugin) =>
      Object.entries(keys).map(([key, meaning]) => [`**.plugin[${plugin}].**.${key}`, meaning]),
    ),
  );

/** Properties by which a plugin is switched off, whoever sets them. */
const SKIPPED = [
  ...['maven.test.skip', 'maven.test.skip.exec', 'skipTests', 'skipITs', 'maven.test.failure.ignore'],
  ...['checkstyle.skip', 'pmd.skip', 'cpd.skip', 'spotbugs.skip', 'jacoco.skip', 'enforcer.skip'],
  ...[
    'dependency-check.skip',
    'spotless.check.skip',
    'rat.skip',
    'license.skip',
    'japicmp.skip',
    'skipPitest',
  ],
];

/**
 * https://maven.apache.org/surefire/maven-surefire-plugin/test-mojo.html, and for the other plugins
 * https://maven.apache.org/plugins/maven-checkstyle-plugin/check-mojo.html,
 * https://maven.apache.org/plugins/maven-pmd-plugin/check-mojo.html,
 * https://spotbugs.github.io/spotbugs-maven-plugin/check-mojo.html,
 * https://www.jacoco.org/jacoco/trunk/doc/check-mojo.html,
 * https://maven.apache.org/enforcer/maven-enforcer-plugin/enforce-mojo.html,
 * https://dependency-check.github.io/DependencyCheck/dependency-check-maven/configuration.html
 */
export const mavenSettings: Configuration = {
  files: [{ path: /(?:^|\/)pom\.xml$/, form: 'xml' }],
  keys: {
    ...Object.fromEntries(SKIPPED.map((property) => [`**.properties.${property}`, 'lenient' as const])),
    '**.properties.checkstyle.failOnViolation': 'strict by default',
    '**.properties.checkstyle.violationSeverity': 'fails from',
    '**.properties.checkstyle.maxAllowedViolations': 'tolerance',
    '**.properties.failIfNoTests': 'strict',
    '**.properties.surefire.rerunFailingTestsCount': 'retries',
    '**.properties.failsafe.rerunFailingTestsCount': 'retries',
    '**.properties.maven.compiler.failOnWarning': 'strict',
    ...ofPlugins(TESTS, {
      skip: 'lenient',
      skipTests: 'lenient',
      skipITs: 'lenient',
      skipExec: 'lenient',
      testFailureIgnore: 'lenient',
      failIfNoTests: 'strict',
      failIfNoSpecifiedTests: 'strict by default',
      failOnFlakeCount: 'maximum',
      rerunFailingTestsCount: 'retries',
      'excludes.exclude': 'ignores',
      'includes.include': 'scope',
      excludedGroups: 'ignores',
      groups: 'scope',
    }),
    ...ofPlugins(CHECKS, {
      skip: 'lenient',
      fail: 'strict by default',
      failOnViolation: 'strict by default',
      failsOnError: 'strict',
      failOnError: 'strict by default',
      haltOnFailure: 'strict by default',
      failBuildOnAnyVulnerability: 'strict',
      failBuildOnCVSS: 'maximum',
      violationSeverity: 'fails from',
      threshold: 'fails from',
      failThreshold: 'fails from',
      failurePriority: 'minimum',
      minimumPriority: 'minimum',
      maxAllowedViolations: 'tolerance',
      includeTestSourceDirectory: 'strict',
      includeTests: 'strict',
      'excludeRoots.excludeRoot': 'ignores',
      'suppressionFiles.suppressionFile': 'ignores',
      suppressionFile: 'ignores',
      'rules.rule.limits.limit.minimum': 'threshold',
      'rules.rule.limits.limit.maximum': 'maximum',
      'rules.rule.excludes.exclude': 'ignores',
      mutationThreshold: 'threshold',
      coverageThreshold: 'threshold',
      testStrengthThreshold: 'threshold',
    }),
    // What the enforcer excludes is forbidden.
    ...ofPlugins(
      CHECKS.filter((plugin) => plugin !== 'maven-enforcer-plugin'),
      { 'excludes.exclude': 'ignores' },
    ),
    ...ofPlugins(['maven-compiler-plugin'], {
      failOnWarning: 'strict',
      failOnError: 'strict by default',
      'compilerArgs.arg': 'options',
      compilerArgument: 'options',
    }),
  },
};

/** How blocks of tasks that test are written; names of tasks are free, but for `test`. */
const TEST_TASKS = [
  ...[
    '**.test',
    '**.*Test',
    '**.withType(Test)**',
    '**.withType<Test>**',
    '**.named("test"**',
    "**.named('test'**",
  ],
  ...['**.named<Test>**', '**.register<Test>**', '**.register("test**'],
];
const CHECK_TASKS = [
  ...['**.checkstyle*', '**.pmd*', '**.spotbugs*', '**.detekt*', '**.ktlint*', '**.jacoco*Verification'],
  ...['**.withType<Checkstyle>**', '**.withType<Detekt>**', '**.withType(Checkstyle)**'],
];

const ofTasks = (tasks: readonly string[], keys: Keys): Keys =>
  Object.fromEntries(
    tasks.flatMap((task) => Object.entries(keys).map(([key, meaning]) => [`${task}.${key}`, meaning])),
  );

/**
 * https://docs.gradle.org/current/dsl/org.gradle.api.tasks.testing.Test.html and, for plugins,
 * https://docs.gradle.org/current/userguide/checkstyle_plugin.html, https://docs.gradle.org/current/userguide/jacoco_plugin.html,
 * https://github.com/gradle/test-retry-gradle-plugin, https://detekt.dev/docs/gettingstarted/gradle,
 * https://developer.android.com/reference/tools/gradle-api/current/com/android/build/api/dsl/Lint,
 * https://github.com/tbroyer/gradle-errorprone-plugin, https://kotlin.github.io/kotlinx-kover/gradle-plugin/
 */
export const gradleSettings: Configuration = {
  files: [
    { path: /(?:^|\/)[\w.-]+\.gradle(?:\.kts)?$/, form: 'assignments' },
    { path: /(?:^|\/)gradle\.properties$/, form: 'assignments' },
  ],
  keys: {
    '**.ignoreFailures': 'lenient',
    '**.isIgnoreFailures': 'lenient',
    ...ofTasks(TEST_TASKS, { enabled: 'strict by default', exclude: 'ignores', excludes: 'ignores' }),
    ...ofTasks(CHECK_TASKS, { enabled: 'strict by default', exclude: 'ignores' }),
    '**.excludeTestsMatching': 'ignores',
    '**.includeTestsMatching': 'scope',
    '**.excludeTags': 'ignores',
    '**.excludeGroups': 'ignores',
    '**.includeTags': 'scope',
    '**.failOnNoMatchingTests': 'strict by default',
    '**.isFailOnNoMatchingTests': 'strict by default',
    '**.failOnNoDiscoveredTests': 'strict by default',
    '**.maxRetries': 'retries',
    '**.failOnPassedAfterRetry': 'strict',
    '**.maxWarnings': 'tolerance',
    '**.maxErrors': 'tolerance',
    '**.maxIssues': 'tolerance',
    '**.maxPriority*Violations': 'tolerance',
    '**.allWarningsAsErrors': 'strict',
    '**.warningsAsErrors': 'strict',
    '**.compilerArgs': 'options',
    '**.freeCompilerArgs': 'options',
    '**.violationRules.rule.limit.minimum': 'threshold',
    '**.violationRules.rule.limit.maximum': 'maximum',
    '**.violationRules.rule.enabled': 'strict by default',
    '**.violationRules.rule.isEnabled': 'strict by default',
    '**.violationRules.rule.excludes': 'ignores',
    '**.isFailOnViolation': 'strict by default',
    '**.failOnViolation': 'strict by default',
    '**.minBound': 'threshold',
    '**.bound.minValue': 'threshold',
    '**.abortOnError': 'strict by default',
    '**.isAbortOnError': 'strict by default',
    '**.checkReleaseBuilds': 'strict by default',
    '**.isCheckReleaseBuilds': 'strict by default',
    '**.checkAllWarnings': 'strict',
    '**.checkDependencies': 'strict',
    '**.checkTestSources': 'strict',
    '**.lint.disable': 'ignores',
    '**.lintOptions.disable': 'ignores',
    '**.errorprone.disable': 'ignores',
    '**.errorprone.disableAllChecks': 'lenient',
    '**.errorprone.disableAllWarnings': 'lenient',
    '**.errorprone.allErrorsAsWarnings': 'lenient',
    '**.detekt.buildUponDefaultConfig': 'strict',
    '**.detekt.allRules': 'strict',
    '**.disabledRules': 'ignores',
    '**.enforceCheck': 'strict by default',
    '**.isEnforceCheck': 'strict by default',
    '**.targetExclude': 'lesser ignores',
    '**.failBuildOnCVSS': 'maximum',
    '**.failBuildOnAnyVulnerability': 'strict',
    '**.suppressionFile': 'ignores',
    '**.suppressionFiles': 'ignores',
    '**.apiValidation.ignored*': 'ignores',
    '**.apiValidation.validationDisabled': 'lenient',
    '**.mutationThreshold': 'threshold',
    'org.gradle.dependency.verification': 'level',
  },
};

/** https://www.scala-sbt.org/1.x/docs/ and https://github.com/scoverage/sbt-scoverage */
export const sbtSettings: Configuration = {
  files: [{ path: /(?:^|\/)(?:[\w-]+\.sbt|project\/[\w-]+\.scala)$/, form: 'assignments' }],
  keys: {
    '**.scalacOptions': 'options',
    '**.javacOptions': 'options',
    '**.coverageMinimum*': 'threshold',
    '**.coverageFailOnMinimum': 'strict',
    '**.coverageExcludedPackages': 'ignores',
    '**.coverageExcludedFiles': 'ignores',
    '**.tpolecatExcludeOptions': 'ignores',
  },
};

/** https://checkstyle.org/config.html and https://checkstyle.org/filters/ */
const FILTERS = [
  ...[
    'SuppressionFilter',
    'SuppressionSingleFilter',
    'SuppressionXpathFilter',
    'SuppressionXpathSingleFilter',
  ],
  ...['SuppressionCommentFilter', 'SuppressWithNearbyCommentFilter', 'SuppressWithPlainTextCommentFilter'],
  ...['SuppressWarningsFilter', 'SeverityMatchFilter', 'BeforeExecutionExclusionFileFilter'],
];

export const checkstyleSettings: Configuration = {
  files: [
    { path: /(?:^|\/)(?:[\w-]+[-_])?checkstyle(?:[-_][\w-]+)?\.xml$/, form: 'xml' },
    {
      path: /(?:^|\/)(?:[\w-]*checkstyle[\w-]*|checkstyle\/)[-_]?suppressions?(?:[-_]\w+)?\.xml$/,
      form: 'findings',
      beside: true,
    },
  ],
  keys: {
    ...Object.fromEntries(FILTERS.map((filter) => [`**.module[${filter}].name`, 'lenient' as const])),
    '**.module.name': 'check',
    '**.module.property[severity].value': 'level',
    '**.module.property[max].value': 'maximum',
    '**.module.property[maximum].value': 'maximum',
    findings: 'accepted',
  },
};

/** https://docs.pmd-code.org/latest/pmd_userdocs_making_rulesets.html */
export const pmdSettings: Configuration = {
  files: [{ path: /(?:^|\/)(?:[\w-]+[-_])?pmd(?:[-_][\w-]+)?\.xml$/, form: 'xml' }],
  keys: {
    'ruleset.rule.ref': 'check',
    'ruleset.rule.exclude.name': 'lenient',
    'ruleset.exclude-pattern': 'ignores',
  },
};

/** https://spotbugs.readthedocs.io/en/stable/filter.html */
export const spotbugsSettings: Configuration = {
  files: [
    {
      path: /(?:^|\/)(?:spot|find)bugs[\w-]*(?:exclu|filter|suppress)[\w-]*\.xml$/,
      form: 'findings',
      beside: true,
    },
  ],
  keys: { findings: 'accepted' },
};

/** https://detekt.dev/docs/introduction/configurations and https://detekt.dev/docs/introduction/baseline */
export const detektSettings: Configuration = {
  files: [
    { path: /(?:^|\/)(?:\.?detekt[\w.-]*|detekt\/config)\.ya?ml$/, form: 'yaml' },
    { path: /(?:^|\/)detekt[\w-]*(?:\/|[-_])baseline[\w-]*\.xml$/, form: 'findings', beside: true },
  ],
  keys: {
    'build.maxIssues': 'tolerance',
    'build.excludeCorrectable': 'lenient',
    'config.validation': 'strict by default',
    'config.warningsAsErrors': 'strict',
    'config.checkExhaustiveness': 'strict',
    '*.active': 'level',
    '*.*.active': 'level',
    '*.*.severity': 'level',
    '*.excludes': 'ignores',
    '*.*.excludes': 'ignores',
    '*.*.threshold*': 'maximum',
    '*.*.allowed*': 'maximum',
    '*.*.max*': 'maximum',
    findings: 'accepted',
  },
};

/** https://pinterest.github.io/ktlint/latest/rules/configuration-ktlint/ */
export const ktlintSettings: Configuration = {
  files: [{ path: /(?:^|\/)\.editorconfig$/, form: 'ini' }],
  keys: {
    '**.ktlint_disabled_rules': 'ignores',
    '**.disabled_rules': 'ignores',
    '**.ktlint_*': 'level',
  },
};

/** https://developer.android.com/studio/write/lint#config and #snapshot */
export const androidLintSettings: Configuration = {
  files: [
    { path: /(?:^|\/)lint\.xml$/, form: 'xml' },
    { path: /(?:^|\/)lint-baseline[\w-]*\.xml$/, form: 'findings', beside: true },
  ],
  keys: {
    'lint.issue.severity': 'level',
    'lint.issue.ignore.path': 'ignores',
    'lint.issue.ignore.regexp': 'ignores',
    findings: 'accepted',
  },
};

/** http://www.scalastyle.org/configuration.html */
export const scalastyleSettings: Configuration = {
  files: [{ path: /(?:^|\/)scalastyle[\w-]*\.xml$/, form: 'xml' }],
  keys: {
    'scalastyle.check.enabled': 'strict by default',
    'scalastyle.check.level': 'level',
    'scalastyle.check.class': 'check',
  },
};
