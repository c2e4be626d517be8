import { type Closing, type TestReader, totalsOf } from '../log-totals/model.ts';
import { sharedBy, type Tool } from '../tool.ts';
import {
  androidLintSettings,
  checkstyleSettings,
  detektSettings,
  gradleSettings,
  ktlintSettings,
  mavenSettings,
  pmdSettings,
  sbtSettings,
  scalastyleSettings,
  spotbugsSettings,
} from './jvm-settings.ts';

const LEVEL = /^\[(?:INFO|WARNING|ERROR)\] {1,2}/;
/** `--- surefire:3.2.5:test (default-test) @ shop ---` */
const GOAL = /^--- (?:maven-)?(?:surefire|failsafe)(?:-plugin)?:.{1,200} ---$/;
const TOTAL =
  /^Tests run: (\d{1,9}), Failures: (\d{1,9}), Errors: (\d{1,9}), Skipped: (\d{1,9})(?:, Flakes: (\d{1,9}))?$/;

/**
 * The total of a module under `Results:`; the lines of classes have a time too. Surefire counts a test that it ran again
 * under `Flakes`.
 * https://maven.apache.org/surefire/maven-surefire-plugin/examples/rerun-failing-tests.html
 */
const mavenTests: TestReader = {
  format: 'maven',
  closings(lines) {
    const found: Closing[] = [];
    let [goal, results] = ['', false];
    lines.forEach((line, at) => {
      const text = line.replace(LEVEL, '');
      if (GOAL.test(text)) [goal, results] = [text, false];
      if (/^Results ?:$/.test(text)) results = true;
      if (/^(?:There are n|N)o tests to run\.$/.test(text))
        found.push({ at, part: goal, totals: totalsOf({}) });
      const counts = results ? TOTAL.exec(text)?.slice(1) : undefined;
      if (counts === undefined) return;
      const [total = 0, failed = 0, errored = 0, skipped = 0, flaky = 0] = counts.map((n) => Number(n ?? 0));
      found.push({ at, part: goal, totals: totalsOf({ total, failed, errored, skipped, flaky }) });
      results = false;
    });
    return found;
  },
};

/** `> Task :app:integrationTest NO-SOURCE`; not the tasks that compile tests. */
const GRADLE_TEST = /^> Task (:(?:\S{1,200}:)?(?:test|\w{1,100}Test))(?: ([A-Z-]{1,20}))?$/;

/**
 * `12 tests completed, 1 failed, 2 skipped`: Gradle says how many there are only of a task that failed. Of the others it
 * says that they have none, `NO-SOURCE`: that counts where no test task says anything else.
 */
const gradleTests: TestReader = {
  format: 'gradle',
  closings(lines) {
    let task = '';
    const tasks = lines.map((text) => GRADLE_TEST.exec(text));
    const empty = tasks.flatMap((match, at): Closing[] =>
      match?.[2] === 'NO-SOURCE' ? [{ at, part: match[1] ?? '', totals: totalsOf({}) }] : [],
    );
    if (empty.length > 0 && tasks.every((match) => match === null || match[2] === 'NO-SOURCE')) return empty;
    return lines.flatMap((text, at): Closing[] => {
      if (/^> Task :\S/.test(text)) task = text.split(' ', 3)[2] ?? '';
      const [, total, rest] =
        /^(\d{1,9}) tests? completed((?:, \d{1,9} (?:failed|skipped)){1,2})$/.exec(text) ?? [];
      if (rest === undefined) return [];
      const of = (word: string): number => Number(new RegExp(`(\\d{1,9}) ${word}`).exec(rest)?.[1] ?? 0);
      return [
        {
          at,
          part: task,
          totals: totalsOf({ total: Number(total), failed: of('failed'), skipped: of('skipped') }),
        },
      ];
    });
  },
};

/**
 * `[info] Passed: Total 12, Failed 0, Errors 0, Passed 11, Skipped 1`: of each project of a build.
 * https://www.scala-sbt.org/1.x/docs/Testing.html
 */
const sbtTests: TestReader = {
  format: 'sbt',
  closings: (lines) =>
    lines.flatMap((text, at): Closing[] => {
      const [, total, failed, errored, rest = ''] =
        /^\[(?:info|error)\] (?:Passed|Failed|Error): Total (\d{1,9}), Failed (\d{1,9}), Errors (\d{1,9}), Passed \d{1,9}(.{0,100})$/.exec(
          text,
        ) ?? [];
      if (total === undefined) return [];
      const left = rest.matchAll(/, (?:Skipped|Ignored|Canceled|Pending) (\d{1,9})/g);
      const skipped = [...left].reduce((sum, [, n]) => sum + Number(n), 0);
      const totals = totalsOf({
        // Those that were left out are counted apart from the total.
        total: Number(total) + skipped,
        failed: Number(failed),
        errored: Number(errored),
        skipped,
      });
      return [{ at, part: `project of line ${at}`, totals }];
    }),
};

/**
 * The table that the console launcher of JUnit ends with: `[        12 tests successful      ]`.
 * https://docs.junit.org/current/user-guide/#running-tests-console-launcher
 */
const consoleTests: TestReader = {
  format: 'junit console',
  closings(lines) {
    const counts = new Map<string, number>();
    return lines.flatMap((text, at): Closing[] => {
      const [, n, word] =
        /^\[ {1,20}(\d{1,9}) tests (found|skipped|started|aborted|successful|failed) {1,20}\]$/.exec(text) ??
        [];
      if (word === undefined) return [];
      counts.set(word, Number(n));
      if (word !== 'failed') return [];
      const of = (name: string): number => counts.get(name) ?? 0;
      const totals = totalsOf({
        passed: of('successful'),
        failed: of('failed'),
        skipped: of('skipped') + of('aborted'),
      });
      counts.clear();
      return [{ at, totals }];
    });
  },
};

/** Tools of Java, Kotlin and Scala. */
export const jvm: readonly Tool[] = [
  {
    name: 'JDK',
    url: 'https://docs.oracle.com/en/java/javase/21/docs/specs/man/javac.html',
    manifests: /^\.java-version$/i,
    failureKinds: {
      'compile error': /^\S[^:]{0,300}\.(?:java|kt|scala):\d{1,9}(?::\d{1,9})?: (?:fatal )?error: /,
      assertion: /^.*\b(?:AssertionFailedError|ComparisonFailure)\b/,
      environment: /class file has wrong version|UnsupportedClassVersionError/,
    },
  },
  {
    name: 'Gradle',
    url: 'https://docs.gradle.org/current/userguide/command_line_interface.html',
    varies: { programs: ['gradle', 'gradlew'], options: /^-[DP][\w.-]*version$/i },
    writes: ['junit'],
    does: {
      tests: ['gradle test', 'gradlew test', 'gradle check', 'gradlew check'],
      build: ['gradle assemble', 'gradlew assemble'],
    },
    verbed: ['gradle', 'gradlew'],
    // https://docs.gradle.org/current/userguide/base_plugin.html#sec:base_tasks: packages that are not built judge nothing.
    phases: {
      programs: ['gradle', 'gradlew'],
      ranks: { classes: 1, testClasses: 1, assemble: 1, jar: 1, test: 2, check: 3, build: 3, buildNeeded: 3 },
    },
    umbrella: /^gradlew?/,
    assembles: ['assemble', 'classes', 'testClasses'].flatMap((task) => [
      `gradle ${task}`,
      `gradlew ${task}`,
    ]),
    scripted: { action: /gradle/, input: 'arguments', program: 'gradle' },
    manifests: /^(?:build|settings)\.gradle(?:\.kts)?$/i,
    lockFiles: ['gradle.lockfile'],
    libraries: ['.gradle'],
    configuration: gradleSettings,
    totals: [gradleTests],
    signs: {
      // What failed in Surefire reads the same.
      tests: [
        { kind: 'why', line: /^\S[^>]{0,300}> .{1,300} FAILED$/, after: { most: 4, like: /^\s+\S/ } },
        { kind: 'closing', line: /^\d{1,9} tests completed, \d{1,9} failed/ },
      ],
      builds: [{ kind: 'why', line: /^\* What went wrong:/, after: { most: 5 } }],
    },
    checks: /\b(?:check|verify|checkstyle|pmd|spotbugs|detekt)\b/i,
    tasks: { file: /\.gradle(?:\.kts)?$/, form: 'names', callers: /^gradlew?$/ },
    options: {
      ...sharedBy(['gradle', 'gradlew'], {
        same: { '-x': '--exclude-task', '-m': '--dry-run', '-p': '--project-dir' },
        soft: ['--dry-run', '--dependency-verification off', '--dependency-verification lenient'],
        tasks: ['--exclude-task'],
      }),
    },
  },
  {
    name: 'Maven',
    url: 'https://maven.apache.org/ref/current/maven-embedder/cli.html',
    varies: { programs: ['mvn', 'mvnw'], options: /^-D[\w.-]*version$|^-P/i },
    writes: ['junit'],
    does: { tests: ['mvn test', 'mvn verify'], build: ['mvn package'] },
    verbed: ['mvn', 'mvnw'],
    // https://maven.apache.org/guides/introduction/introduction-to-the-lifecycle.html#lifecycle-reference
    phases: {
      programs: ['mvn', 'mvnw'],
      ranks: {
        ...{ validate: 0, compile: 1, 'test-compile': 1, test: 2, package: 2 },
        ...{ 'integration-test': 3, verify: 4, install: 4, deploy: 4 },
      },
    },
    umbrella: /^mvnw?/,
    assembles: ['mvn compile', 'mvnw compile', 'mvn package', 'mvnw package'],
    narrows: ['-Dtest'],
    variables: [{ names: ['MAVEN_ARGS'], taken: /^(?:\S*\/)?mvnw?\b/ }],
    manifests: /^pom\.xml$/i,
    libraries: ['.m2'],
    configuration: mavenSettings,
    totals: [mavenTests],
    mayFindNone: /-D(?:surefire\.)?failIfNo(?:Specified)?Tests=false\b/,
    signs: {
      tests: [{ kind: 'closing', line: /^\[ERROR\] +Tests run: \d{1,9}, / }],
      builds: [{ kind: 'error', line: /^\[ERROR\] +(?!Tests run:)\S/ }],
    },
    failureKinds: { 'compile error': /^\[ERROR\] COMPILATION ERROR/ },
    tasks: { file: /^pom\.xml$/, form: 'names', callers: /^mvnw?$/ },
    options: {
      ...sharedBy(['mvn', 'mvnw'], {
        same: {
          '-fn': '--fail-never',
          '-fae': '--fail-at-end',
          '-ff': '--fail-fast',
          '-pl': '--projects',
          '-B': '--batch-mode',
          '-T': '--threads',
          '-P': '--activate-profiles',
        },
        soft: [
          '--fail-never',
          '-DskipTests',
          '-DskipITs',
          '-DskipUTs',
          '-Dmaven.test.skip',
          '-Dmaven.test.failure.ignore',
          '-Dcheckstyle.skip',
          '-Dspotbugs.skip',
          '-Dpmd.skip',
          '-Dcpd.skip',
          '-Djacoco.skip',
          '-Denforcer.skip',
          '-Dspotless.check.skip',
          '-Dcheckstyle.failOnViolation false',
          '-Dpmd.failOnViolation false',
          '-Dspotbugs.failOnError false',
          '-Drat.skip',
          '-Dlicense.skip',
          '-Ddependency-check.skip',
          '-Drevapi.skip',
          '-Djapicmp.skip',
          '-DfailIfNoTests false',
          '-Dsurefire.failIfNoSpecifiedTests false',
        ],
        ignores: ['-DexcludedGroups', '-Dsurefire.excludes'],
        retries: ['-Dsurefire.rerunFailingTestsCount', '-Dfailsafe.rerunFailingTestsCount'],
      }),
    },
  },
  {
    name: 'JUnit console launcher',
    url: 'https://docs.junit.org/current/user-guide/',
    totals: [consoleTests],
  },
  {
    name: 'sbt',
    url: 'https://www.scala-sbt.org/1.x/docs/Running.html',
    umbrella: /^sbt/,
    totals: [sbtTests],
    strict: ['-Xfatal-warnings'],
    configuration: sbtSettings,
  },
  {
    name: 'JaCoCo',
    url: 'https://www.jacoco.org/jacoco/trunk/doc/',
    writes: ['jacoco'],
  },
  {
    name: 'Kover',
    url: 'https://kotlin.github.io/kotlinx-kover/gradle-plugin/',
    writes: ['jacoco'],
  },
  {
    name: 'Checkstyle',
    url: 'https://checkstyle.org/cmdline.html',
    does: { lint: ['checkstyle'] },
    unmistakable: ['checkstyle'],
    configuration: checkstyleSettings,
    options: {
      checkstyle: {
        same: { '-e': '--exclude', '-x': '--exclude-regexp' },
        ignores: ['--exclude', '--exclude-regexp'],
      },
    },
  },
  {
    name: 'PMD',
    url: 'https://docs.pmd-code.org/latest/pmd_userdocs_cli_reference.html',
    does: { lint: ['pmd check'] },
    configuration: pmdSettings,
    options: {
      pmd: {
        soft: ['--no-fail-on-violation', '--fail-on-violation false', '--no-fail-on-error'],
        ignores: ['--exclude'],
      },
    },
  },
  {
    name: 'SpotBugs',
    url: 'https://spotbugs.readthedocs.io/en/stable/running.html',
    does: { lint: ['spotbugs'] },
    unmistakable: ['spotbugs'],
    configuration: spotbugsSettings,
    options: { spotbugs: { strict: ['-exitcode'], ignores: ['-exclude', '-excludeBugs'] } },
  },
  {
    name: 'Android Lint',
    url: 'https://developer.android.com/studio/write/lint',
    does: { lint: ['gradlew lint', 'gradle lint'] },
    configuration: androidLintSettings,
  },
  {
    name: 'Scalastyle',
    url: 'https://www.scalastyle.org/command-line.html',
    does: { lint: ['scalastyle'] },
    unmistakable: ['scalastyle'],
    configuration: scalastyleSettings,
  },
  {
    name: 'ktlint',
    url: 'https://pinterest.github.io/ktlint/latest/',
    does: { format: ['ktlint'] },
    unmistakable: ['ktlint'],
    configuration: ktlintSettings,
    options: { ktlint: { same: { '-F': '--format' }, lenient: ['--format'], ignores: ['--baseline'] } },
  },
  {
    name: 'Spotless',
    url: 'https://github.com/diffplug/spotless/tree/main/plugin-gradle',
    does: { format: ['spotlesscheck'] },
  },
  {
    name: 'detekt',
    url: 'https://detekt.dev/docs/gettingstarted/cli/',
    does: { lint: ['detekt'] },
    unmistakable: ['detekt'],
    configuration: detektSettings,
    options: {
      detekt: {
        same: { '-b': '--baseline', '-c': '--config', '-i': '--input', '-ex': '--excludes' },
        soft: ['--create-baseline'],
        lenient: ['--auto-correct'],
        ignores: ['--baseline', '--excludes'],
      },
    },
  },
  {
    name: 'Find Security Bugs',
    url: 'https://find-sec-bugs.github.io/',
    security: ['findsecbugs', 'find-secbugs', 'findsec-bugs', 'find-sec-bugs'],
  },
  { name: 'japicmp', url: 'https://siom79.github.io/japicmp/', contracts: ['japicmp'] },
  { name: 'Revapi', url: 'https://revapi.org/', contracts: ['revapi'] },
  { name: 'SDKMAN', url: 'https://sdkman.io/usage', prepares: { sdk: true } },
  {
    name: 'google-java-format',
    url: 'https://github.com/google/google-java-format',
    does: { format: ['google-java-format'] },
    options: { 'google-java-format': { strict: ['--set-exit-if-changed', '--dry-run'] } },
  },
  {
    name: 'scalafmt and scalafix',
    url: 'https://scalameta.org/scalafmt/docs/installation.html',
    does: { format: ['scalafmt', 'scalafix'] },
    options: {
      ...sharedBy(['scalafmt', 'scalafix'], { strict: ['--check', '--test', '--list'] }),
    },
  },
];
