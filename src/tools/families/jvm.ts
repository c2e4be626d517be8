import type { TestTotals } from '../../evidence/totals.ts';
import { following, lineReader } from '../log-totals/counts.ts';
import { counted, coverageLine } from '../log-totals/coverage-line.ts';
import { type Closing, type TestReader, totalsOf } from '../log-totals/model.ts';
import { sharedBy, type Tool } from '../tool.ts';
import { gradleSettings, mavenSettings, sbtSettings } from './jvm-settings.ts';

const LEVEL = /^\[(?:INFO|WARN|WARNING|ERROR)\] {1,2}/;
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
      if (GOAL.test(text)) [goal, results] = [text.replace(/ \(default(?:-\w+)?\) /, ' '), false];
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

/** `> Task :app:integrationTest NO-SOURCE`, before version 4.6 without `> Task`; not the tasks that compile tests. */
const GRADLE_TEST =
  /^(?:> Task )?(:(?:[^\s:]{1,100}:){0,12}(?:test|(?!compile)\w{1,100}Test))(?: ([A-Z-]{1,20}))?$/;
const GRADLE_TASK = /^(?:> Task )?(:[\w.:-]{1,300})(?: [A-Z-]{1,20})?$/;

/**
 * `12 tests completed, 1 failed, 2 skipped`: Gradle says how many there are only of a task that failed. Of the others it
 * says that they have none, `NO-SOURCE`: that counts where no test task says anything else. What builds are often told to print
 * of each task are `SUCCESS: Executed 12 tests in 3s (1 skipped)` (of a plug-in) and `Results: SUCCESS (12 tests, 11 successes,
 * 0 failures, 1 skipped)`. Where a test task that ran says nothing, nobody knows how many there are.
 */
const gradleTests: TestReader = {
  format: 'gradle',
  closings: (lines) => gradleTasks(lines).closings,
  isSilent: (lines) => gradleTasks(lines).isSilent,
};

function gradleTasks(lines: readonly string[]): { closings: Closing[]; isSilent: boolean } {
  let task = '';
  const ran = new Map<string, string>();
  const found = lines.flatMap((text, at): Closing[] => {
    const [, test, ending = ''] = GRADLE_TEST.exec(text) ?? [];
    const isOfBuild = test?.startsWith(':buildSrc:') && ending === 'NO-SOURCE';
    if (test !== undefined && !isOfBuild) ran.set(test, ending || (ran.get(test) ?? ''));
    task = GRADLE_TASK.exec(text)?.[1] ?? task;
    const totals = gradleCounts(text);
    if (totals === null) return [];
    // Some versions name the task only where it ends.
    const next = text.includes(' completed') ? (following(lines, at, 1)[0] ?? '') : '';
    const failed = /^(?:> Task )?(:\S{1,300}) FAILED$/.exec(next)?.[1];
    return [{ at, part: failed ?? task, start: 0, totals: totalsOf(totals) }];
  });
  const isEmpty = (ending: string): boolean => ending === 'NO-SOURCE';
  const empty = [...ran].filter(([, ending]) => isEmpty(ending));
  const end = lines.length - 1;
  if (empty.length > 0 && empty.length === ran.size)
    return { closings: empty.map(([part]) => ({ at: end, part, totals: totalsOf({}) })), isSilent: false };
  const told = new Map(found.map((closing) => [closing.part, closing]));
  const isSilent = [...ran].some(
    ([test, ending]) => !isEmpty(ending) && ending !== 'SKIPPED' && !told.has(test),
  );
  return { closings: isSilent ? [] : [...told.values()], isSilent };
}

/** Null: it says nothing of a whole task. */
function gradleCounts(text: string): Partial<TestTotals> | null {
  const of = (rest: string, word: string): number =>
    Number(new RegExp(`(\\d{1,9}) ${word}`).exec(rest)?.[1] ?? 0);
  const [, total, rest = ''] =
    /^(\d{1,9}) tests? completed((?:, \d{1,9} (?:failed|skipped)){1,2})$/.exec(text) ??
    /^(?:SUCCESS|FAILURE): Executed (\d{1,9}) tests? in [\d.hms ]{1,20}((?: \(\d{1,9} (?:failed|skipped)(?:, \d{1,9} (?:failed|skipped))?\))?)$/.exec(
      text,
    ) ??
    [];
  if (total !== undefined)
    return { total: Number(total), failed: of(rest, 'failed'), skipped: of(rest, 'skipped') };
  const [, all, failed, skipped] =
    /^[|\s]{0,12}(?:Test )?[Rr]esults: (?:SUCCESS|FAILURE|SKIPPED) \((\d{1,9}) tests?, \d{1,9} (?:successes|success|passed|successful), (\d{1,9}) (?:failures|failed), (\d{1,9}) skipped\)[|\s]{0,12}$/.exec(
      text,
    ) ?? [];
  return all === undefined ? null : { total: Number(all), failed: Number(failed), skipped: Number(skipped) };
}

/** Before it does everything once more for another version (`+test`). */
const SCALA_VERSION = /^\[info\] (?:Setting|Forcing) Scala version to (\S{1,40})/;

/**
 * `[info] Passed: Total 12, Failed 0, Errors 0, Passed 11, Skipped 1`: of each project of a build.
 * https://www.scala-sbt.org/1.x/docs/Testing.html
 */
const sbtTests: TestReader = {
  format: 'sbt',
  closings(lines) {
    let [project, version] = [0, ''];
    return lines.flatMap((text, at): Closing[] => {
      const next = SCALA_VERSION.exec(text)?.[1];
      if (next !== undefined) [project, version] = [0, next];
      const [, total, failed, errored, rest = ''] =
        /^\[(?:info|error)\] (?:Passed|Failed|Error): Total (\d{1,9}), Failed (\d{1,9}), Errors (\d{1,9}), Passed \d{1,9}(.{0,100})$/.exec(
          text,
        ) ?? [];
      if (total === undefined) return [];
      // The tests ran in another program that came to no good end, and told it nothing.
      if (Number(total) === 0 && text.startsWith('[error]')) return [];
      const left = rest.matchAll(/, (?:Skipped|Ignored|Canceled|Pending) (\d{1,9})/g);
      const skipped = [...left].reduce((sum, [, n]) => sum + Number(n), 0);
      const totals = totalsOf({
        // Those that were left out are counted apart from the total.
        total: Number(total) + skipped,
        failed: Number(failed),
        errored: Number(errored),
        skipped,
      });
      project += 1;
      return [{ at, part: `project ${project}`, leg: version, totals }];
    });
  },
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

/**
 * `Tests run: 3, Failures: 1, Errors: 0, Skipped: 1, Time elapsed: 0.5 sec` of each class, as Ant prints it behind `[junit]`;
 * before version 1.9.3 without those skipped.
 * https://ant.apache.org/manual/Tasks/junit.html
 */
const antTests: TestReader = {
  format: 'ant',
  behind: /\[junit(?:launcher)?\]$/,
  closings(lines) {
    let [part, told] = ['', ''];
    return lines.flatMap((text, at): Closing[] => {
      if (/^Running /.test(text)) told = '';
      part = /^(?:Running|Testsuite:) (\S{1,300})$/.exec(text)?.[1] ?? part;
      const counts =
        /^Tests run: (\d{1,9}), Failures: (\d{1,9}), Errors: (\d{1,9})(?:, Skipped: (\d{1,9}))?, Time elapsed: .{1,40}$/.exec(
          text,
        );
      if (counts === null) return [];
      // Two of its formatters say the same of a class, one after the other.
      if (part === told) return [];
      told = part;
      const [total = 0, failed = 0, errored = 0, skipped = 0] = counts.slice(1).map((n) => Number(n ?? 0));
      return [{ at, part, totals: totalsOf({ total, failed, errored, skipped }) }];
    });
  },
};

/**
 * `Total tests run: 12, Passes: 10, Failures: 1, Skips: 1`.
 * https://testng.org/
 */
const testngTests = lineReader(
  'testng',
  /^Total tests run: (\d{1,9}),(?: Passes: \d{1,9},)? Failures: (\d{1,9}), Skips: (\d{1,9})$/,
  ([, total, failed, skipped]) => ({
    total: Number(total),
    failed: Number(failed),
    skipped: Number(skipped),
  }),
);

/**
 * `OK (12 tests)` and `Tests run: 12,  Failures: 1` of JUnit 4 on the command line, also on Android; JUnit 3 counts errors apart.
 * https://junit.org/junit4/javadoc/latest/org/junit/runner/JUnitCore.html
 */
const junitCoreTests = lineReader(
  'junit4',
  /^(?:OK \((\d{1,9}) tests?\)|Tests run: (\d{1,9}), {2}Failures: (\d{1,9})(?:, {2}Errors: (\d{1,9}))?)$/,
  ([, passed, total, failed = '0', errored = '0']) => ({
    total: Number(passed ?? total),
    failed: Number(failed),
    errored: Number(errored),
  }),
);

/**
 * `Tests: succeeded 12, failed 0, canceled 0, ignored 1, pending 0`; sbt counts these itself.
 * https://www.scalatest.org/user_guide/using_the_runner
 */
const scalatestTests = lineReader(
  'scalatest',
  /^(?:\[INFO\] )?Tests: succeeded (\d{1,9}), failed (\d{1,9}), canceled (\d{1,9}), (?:ignored|skipped) (\d{1,9}), pending (\d{1,9})$/,
  ([, passed, failed, ...left]) => ({
    passed: Number(passed),
    failed: Number(failed),
    skipped: left.reduce((sum, n) => sum + Number(n), 0),
  }),
);

/**
 * `application line coverage: 85.5%` and `Rule violated: lines covered percentage is 75.0, but expected minimum is 80` of
 * Kover.
 */
const koverTotal = coverageLine(
  'kover',
  /^(?:application line coverage: (\d{1,3}(?:\.\d{1,6})?)%|Rule violated: lines covered percentage is (\d{1,3}(?:\.\d{1,6})?), but expected minimum is \d[\d.]{0,7})$/,
  ([, logged, judged]) => [counted('lines', logged ?? judged)],
);

/** `Rule violated for bundle shop: lines covered ratio is 0.75, but expected minimum is 0.80` of JaCoCo. */
const jacocoJudged = coverageLine(
  'jacoco',
  /^(?:\[(?:WARNING|ERROR|ant:jacocoReport)\] {1,2})?Rule violated for bundle .{1,200}: (lines|branches) covered ratio is (\d(?:\.\d{1,4})?), but expected minimum is \d(?:\.\d{1,4})?$/,
  ([, word, ratio]) => [
    {
      metric: word === 'lines' ? 'lines' : 'branches',
      percent: Math.round(Number(ratio) * 10_000) / 100,
      counts: null,
    },
  ],
);

/** Tools of Java, Kotlin and Scala. */
export const jvm: readonly Tool[] = [
  {
    name: 'JDK',
    url: 'https://docs.oracle.com/en/java/javase/21/docs/specs/man/javac.html',
    manifests: /^\.java-version$/i,
    // The compilers of Java and Kotlin.
    signs: {
      builds: [
        {
          kind: 'why',
          line: /^e: .{1,400}\.kts?:(?:\d{1,9}:\d{1,9}| ?\(\d{1,9}, ?\d{1,9}\):) ?/,
          after: { most: 1, like: /^ {2,}\S/ },
        },
      ],
    },
    failureKinds: {
      'compile error':
        /^\S[^:]{0,300}\.(?:java:\d{1,9}|(?:kt|scala):\d{1,9}(?::\d{1,9})?): (?:fatal )?error: |^e: (?!.{1,900} \[[A-Z][a-z]\w{2,60}\]$).{1,400}\.kts?:/,
      assertion: /^.*\b(?:AssertionFailedError|ComparisonFailure|java\.lang\.AssertionError)\b/,
      environment:
        /class file has wrong version|UnsupportedClassVersionError|invalid (?:source|target) release: |release version \d{1,3} not supported|Unsupported class file major version/,
    },
  },
  {
    name: 'Gradle',
    url: 'https://docs.gradle.org/current/userguide/command_line_interface.html',
    varies: { programs: ['gradle', 'gradlew'], options: /^-[DP][\w.-]*version$/i },
    writes: ['junit'],
    does: {
      tests: ['gradle test', 'gradlew test', 'gradle check', 'gradlew check'],
      // https://docs.gradle.org/current/userguide/publishing_setup.html
      deploy: ['gradle publish', 'gradlew publish', 'publishplugins'],
      build: ['gradle assemble', 'gradlew assemble'],
    },
    // https://docs.gradle.org/current/userguide/java_plugin.html#sec:java_tasks
    testing: Object.fromEntries(
      ['gradle', 'gradlew'].map((program) => [
        program,
        {
          surely:
            /^(?:\S*:)?(?:allTests|check|connectedCheck|test|(?:smoke|unit|integration|functional)test|(?!compile|assemble|bundle|install|package|publish)\w+Test)$/,
          perhaps: /^(?:\S*:)?build$/,
        },
      ]),
    ),
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
    manifests: /^(?:(?:build|settings)\.gradle(?:\.kts)?|libs\.versions\.toml)$/i,
    lockFiles: ['gradle.lockfile'],
    libraries: ['.gradle'],
    configuration: gradleSettings,
    totals: [gradleTests],
    namesFailed: [/^(?!%%% )(\S[^>]{0,300}> .{1,300}?)(?:\(\))? FAILED$/],
    signs: {
      // What failed in Surefire reads the same.
      tests: [
        { kind: 'why', line: /^(?!%%% )\S[^>]{0,300}> .{1,300} FAILED$/, after: { most: 4, like: /^\s+\S/ } },
        // TestNG names the class and the method.
        {
          kind: 'why',
          line: /^[a-z][\w$]{0,60}(?:\.[\w$]{1,100}){2,20}(?:\[.{0,80}\])?(?:\(.{0,80}\))? FAILED$/,
          after: { most: 4, like: /^\s+\S/ },
        },
        // https://github.com/radarsh/gradle-test-logger-plugin
        {
          kind: 'why',
          line: /^ {2,8}(?:Test .{1,300} FAILED(?: \([\d.ms ]{1,20}\))?|✘ .{1,300} \([\d.ms ]{1,20}\))$/,
          after: { most: 4, like: /^ {2,}\S/, across: true },
        },
        { kind: 'closing', line: /^\d{1,9} tests completed, \d{1,9} failed/ },
      ],
      builds: [{ kind: 'why', line: /^\* What went wrong:/, after: { most: 5 } }],
    },
    failureKinds: {
      'failed test': /^\d{1,9} tests completed, [1-9]\d{0,8} failed/,
      environment:
        /^> (?:Could not (?:resolve|find) |Unsupported class file major version|https?:\/\/\S{1,400}$)|Could not resolve all (?:files|dependencies|artifacts) for |\bNo connected devices!|SDK location not found\.|Failed to install the following Android SDK packages|Failed to find (?:target with hash|Build Tools revision|Platform SDK)/,
      // A build script that Gradle cannot evaluate.
      usage: /^A problem occurred (?:evaluating|configuring) (?:root project|project|script|settings)\b/,
      // Of the Android tools: https://developer.android.com/tools/aapt2
      'compile error':
        /^(?:\[\w{1,8}\] )?\S{1,400}\.xml:\d{1,6}: (?:AAPT: )?error: |\berror: failed (?:linking|processing) (?:references|manifest)/,
      lint: /^> (?:(?:Checkstyle|PMD|FindBugs|SpotBugs|CodeNarc) (?:rule )?violations were found|\d{1,9} SpotBugs violations|Lint found (?:fatal )?errors|Analysis failed with \d{1,9} )/,
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
    does: {
      tests: ['mvn test', 'mvn verify'],
      deploy: ['mvn deploy', 'mvnw deploy', 'release:perform'],
      build: ['mvn package'],
    },
    // https://maven.apache.org/guides/introduction/introduction-to-the-lifecycle.html
    testing: Object.fromEntries(
      ['mvn', 'mvnw'].map((program) => [
        program,
        {
          surely: /^(?:test|verify|integration-test|surefire:test|failsafe:integration-test)$/,
          perhaps: /^(?:package|install|deploy)$/,
        },
      ]),
    ),
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
    namesFailed: [
      /^(?:\[ERROR\] )?(?!.{0,20}Tests run:)(\S.{1,300}?)(?: --| ) ?Time elapsed: .{1,40}<<< (?:FAILURE|ERROR)!$/,
      // Of builds that it runs as tests: https://maven.apache.org/plugins/maven-invoker-plugin/
      /^\[ERROR\] \* {2}(\S{1,200}[\\/]pom\.xml)$/,
      // In its summary, of one that ran several times.
      /^\[ERROR\] ((?:[a-z_]\w{0,60}\.){1,12}[A-Z]\w{0,100}(?:\$\w{1,100})?\.\w{1,200}(?:\(\))?)$/,
      // In its summary without the package.
      /^\[ERROR\] {2,3}(?!\w{1,100}\.(?:java|kt|groovy|scala|xml):)(\w{1,100}(?:\$\w{1,100}){0,3}(?:>\w{1,100})?\.\w{1,200}):\d{1,9}(?: |$)/,
    ],
    signs: {
      tests: [
        // Surefire names a test when it fails, and all of them at the end.
        {
          kind: 'why',
          line: /^(?:\[ERROR\] )?(?!.{0,20}Tests run:)\S.{1,400}<<< (?:FAILURE|ERROR)!$/,
          after: { most: 3, until: /^\[(?:INFO|ERROR|WARNING)\] / },
        },
        {
          kind: 'why',
          line: /^(?:\[ERROR\] )?(?:Failures|Errors|Failed tests|Tests in error): ?/,
          after: {
            most: 12,
            until: /Tests run:|^\[INFO\]/,
            like: /^(?:\[ERROR\] )? {2,}\S|^\[ERROR\] \S|^[A-Z]/,
          },
        },
        { kind: 'closing', line: /^(?:\[ERROR\] +)?Tests run: \d{1,9}, .{0,60}(?:Failures|Errors): [1-9]/ },
      ],
      builds: [
        {
          kind: 'why',
          line: /^\[ERROR\] {1,4}\S{1,400}\.(?:java|kt|scala|groovy):(?:\[\d{1,9},\d{1,9}\]|\d{1,9})/,
          after: { most: 3, like: /^(?:\[ERROR\])? {2,}(?:symbol|location|required|found|reason)/ },
        },
        { kind: 'what', line: /^\[ERROR\] COMPILATION ERROR/ },
        // https://maven.apache.org/enforcer/enforcer-rules/index.html
        {
          kind: 'why',
          line: /^\[(?:WARNING|ERROR)\] Rule \d{1,3}: \S{1,200} failed with message:/,
          after: { most: 3, until: /^\[/ },
        },
        { kind: 'error', line: /^\[ERROR\] +(?!Tests run:)\S/ },
      ],
    },
    failureKinds: {
      'compile error':
        /^\[ERROR\] COMPILATION ERROR|^\[ERROR\] {1,4}\S{1,400}\.(?:java|kt|groovy|scala):\[\d{1,9},\d{1,9}\] (?!\()/,
      'failed test':
        /^(?:\[ERROR\] +)?Tests run: \d{1,9}, .{0,60}(?:Failures|Errors): [1-9]|<<< (?:FAILURE|ERROR)!$|: There (?:are|were) test failures\b|^\[ERROR\] (?:The following builds failed:|(?:Failures|Errors): ?)$/,
      // What a plug-in could not do at all is no verdict: https://cwiki.apache.org/confluence/display/MAVEN/PluginExecutionException
      environment:
        /^\[ERROR\] .{0,600}(?:Could not (?:find artifact|transfer artifact|resolve dependencies)|was not found in https?:|ArtifactResolutionException|Unresolveable build extension|Non-resolvable (?:parent|import) POM|or one of its dependencies could not be resolved|Failed to deploy artifacts|: Execution \S{1,100} of goal \S{1,200} failed: (?!.{0,60}forked VM))|Detected (?:JDK|Maven) Version: |Could not find artifact /,
      crash: /The forked VM terminated without/,
      lint: /Too many (?:files with )?unapproved licen[cs]es?\b|Some Enforcer rules have failed|^\[(?:WARNING|ERROR)\] Rule \d{1,3}: \S{1,200} failed with message:|do not have the expected license header|: failed with \d{1,9} bugs and \d{1,9} errors|You have \d{1,9} (?:PMD|CPD|Checkstyle) /,
    },
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
    signs: {
      tests: [
        {
          kind: 'why',
          line: /^ {2,8}=> [\w.$]{1,200}(?:Error|Exception|Failure)?\b/,
          before: { most: 2, like: /^ {2,}(?:JUnit|MethodSource|ClassSource)/ },
          after: { most: 2, like: /^ {4,}\S/ },
        },
        { kind: 'closing', line: /^\[ {2,12}[1-9]\d{0,8} tests failed {2,}\]/ },
        // Ant's tasks: https://ant.apache.org/manual/Tasks/junitlauncher.html, https://ant.apache.org/manual/Tasks/junit.html
        {
          kind: 'why',
          line: /^Test: \S{1,300} took .{1,40} (?:FAILED|ABORTED)\b/,
          after: { most: 3, until: /^Tests? ?(?:run|case)?:/ },
        },
        {
          kind: 'why',
          line: /^\t(?:FAILED|Caused an ERROR)$/,
          before: { most: 1, like: /^Testcase: / },
          after: { most: 4 },
        },
      ],
    },
    failureKinds: {
      'failed test':
        /^\[ {2,12}[1-9]\d{0,8} tests failed {2,}\]|^\t(?:FAILED|Caused an ERROR)$|^Test: \S{1,300} took .{1,40} FAILED\b/,
    },

    totals: [consoleTests, junitCoreTests],
  },
  {
    name: 'Ant',
    url: 'https://ant.apache.org/manual/Tasks/junit.html',
    testing: { ant: { surely: /^(?:j?unit|test)/ } },
    verbed: ['ant'],
    targets: { ant: null },
    severalTargets: /^ant\b/,
    umbrella: /^ant\b/,
    totals: [antTests],
    manifests: /^build\.xml$/i,
  },
  {
    name: 'TestNG',
    url: 'https://testng.org/',
    totals: [testngTests],
    countedBy: [
      { format: 'testng', by: 'maven' },
      { format: 'testng', by: 'gradle' },
    ],
  },
  {
    name: 'ScalaTest',
    url: 'https://www.scalatest.org/user_guide/using_the_runner',
    totals: [scalatestTests],
    countedBy: [{ format: 'scalatest', by: 'sbt' }],
  },
  {
    name: 'sbt',
    url: 'https://www.scala-sbt.org/1.x/docs/Running.html',
    namesFailed: [
      /^\[info\] - (\S.{0,300}) \*{3} FAILED \*{3}/,
      // JUnit and MUnit below it.
      /^\[error\] Test (\S{1,300}) failed: .{0,1500}, took \d[\d.]{0,12} s(?:ec)?$/,
    ],
    signs: {
      tests: [
        {
          kind: 'why',
          line: /^\[info\] .{1,300} \*{3} FAILED \*{3}/,
          after: { most: 2, like: /^\[info\] {3,}\S/ },
        },
        {
          kind: 'what',
          line: /^\[error\] Failed tests:|^\[info\] \*{3} [1-9]\d{0,8} TESTS? FAILED \*{3}$/,
          after: { most: 3, like: /^\[error\] \s/ },
        },
        { kind: 'closing', line: /^\[error\] Failed: Total \d/ },
      ],
      builds: [
        {
          kind: 'why',
          line: /^\[error\] (?!\(|Total time)\S/,
          after: { most: 3, like: /^\[error\] {2,}\S/ },
        },
      ],
    },
    failureKinds: {
      'compile error': /^\[error\] \S{1,300}\.(?:scala|java):\d{1,9}:(?:\d{1,9}:)? /,
      'failed test':
        /^\[error\] Failed: Total \d|^\[error\] .{1,200}\bsbt\.TestsFailedException: |\*{3} FAILED \*{3}|^\[info\] \*{3} [1-9]\d{0,8} TESTS? FAILED \*{3}$/,
      environment: /\bResolveException: (?:Error downloading|unresolved dependency)/,
    },

    umbrella: /^sbt/,
    testing: { sbt: { surely: /^\+?(?:\S*\/)?(?:test:)?test(?:Only|Quick)?$/ } },
    totals: [sbtTests],
    strict: ['-Xfatal-warnings'],
    configuration: sbtSettings,
  },
  {
    name: 'Mill',
    url: 'https://mill-build.org/mill/cli/builtin-commands.html',
    testing: Object.fromEntries(
      ['mill', 'millw', 'mill.bat'].map((program) => [
        program,
        { surely: /(?:^|\.)test(?:Only|Cached|Local|Forked)?$/ },
      ]),
    ),
  },
  {
    name: 'JaCoCo',
    url: 'https://www.jacoco.org/jacoco/trunk/doc/',
    signs: {
      builds: [{ kind: 'why', line: /Rule violated for (?:bundle|package|class) .{1,300} ratio is / }],
    },
    failureKinds: {
      coverage:
        /Rule violated for (?:bundle|package|class) .{1,300} ratio is |Coverage checks have not been met/,
    },

    writes: ['jacoco'],
    coverage: [jacocoJudged],
  },
  {
    name: 'Kover',
    url: 'https://kotlin.github.io/kotlinx-kover/gradle-plugin/',
    writes: ['jacoco'],
    coverage: [koverTotal],
  },

  { name: 'japicmp', url: 'https://siom79.github.io/japicmp/', contracts: ['japicmp'] },
  { name: 'Revapi', url: 'https://revapi.org/', contracts: ['revapi'] },
  { name: 'SDKMAN', url: 'https://sdkman.io/usage', prepares: { sdk: true } },
];
