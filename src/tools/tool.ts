import type { GateTool } from '../evidence/gate.ts';
import type { Sign } from './log-signs/sign.ts';
import type { FindingsReader } from './log-totals/findings.ts';
import type { CoverageReader, TestReader } from './log-totals/model.ts';
import type { Configuration } from './settings/configuration.ts';
import type { FoundGates } from './settings/found.ts';

/** What a step or job does. */
export type StepKind =
  | 'set-up'
  | 'lint'
  | 'format'
  | 'types'
  | 'security'
  | 'coverage'
  | 'tests'
  | 'build'
  | 'deploy'
  | 'report'
  | 'other';

/** Words in lower case, by what a command or name that has them does. */
export type Words = Partial<Record<StepKind, readonly string[]>>;

/**
 * All that Docket knows of a tool; each field is optional. Generic functions read the fields of all tools together, so
 * what stands here holds wherever its words are met.
 */
export interface Tool {
  /** As its makers write it: `pytest`. */
  name: string;
  /** Where its makers document it: the source of what is said here, where a field names no other. */
  url: string;

  // What its commands, actions and names are for.

  /** Looked for as whole words in commands, actions and names: `ruff format` formats. */
  does?: Words;
  /** The same, where only a name is known and no tool is found in it. */
  named?: Words;
  /** Names of actions, without their owner, by what they do; `prepare`: they find out what a later step needs. */
  actions?: Partial<Record<'set-up' | 'prepare' | 'report', readonly string[]>>;
  /** Workflows and actions, by owner and name, that have to be named by a tag of all three numbers. */
  byTag?: RegExp;
  /** What an action is for, by owner and name, as the report says it. */
  purposes?: Readonly<Record<string, string>>;
  /** How what `setup-…` sets up is spelled, where a capital letter is not enough: node, Node.js. */
  spelled?: Readonly<Record<string, string>>;
  /** Words by which it is known to compare what is offered with what was promised. */
  contracts?: readonly string[];
  /** It looks for vulnerabilities, secrets or unsafe settings, and calls itself so in SARIF logs. */
  security?: readonly string[];
  /** The tier of its tests. */
  tier?: { name: 'End-to-end'; words: readonly string[] };
  /** What runs it with its settings, as authors call that. */
  runBy?: readonly string[];
  /** Names that mean it and nothing else in a sentence of the author. */
  unmistakable?: readonly string[];

  // How its commands read. Keys are programs.

  /** How it runs another program: `poetry run pytest`, `timeout 300 pytest`, `docker run image pytest`. */
  launches?: Readonly<Record<string, Launch>>;
  /** The verb with which it runs a script, or a module behind `-m`: `coverage run -m pytest`. */
  launchesModule?: Readonly<Record<string, string>>;
  /** It runs a script, or a module behind `-m`. */
  interpreter?: RegExp;
  /** What of it only fetches, configures or tidies up: everything, or these verbs. Its failure says nothing of the code. */
  prepares?: Readonly<Record<string, true | readonly string[]>>;
  /** Programs that print, keep or move things where they do not judge. */
  idle?: readonly string[];
  /** Without a verb it prepares: `yarn --immutable`. */
  preparesAlone?: readonly string[];
  /** Options with which a program that prepares judges: `git diff --exit-code`. */
  judgesWith?: Readonly<Record<string, readonly string[]>>;
  /** Commands that fetch and install. */
  installs?: RegExp;
  /** How it installs by the lock file and fails where that does not fit, and how it installs otherwise. */
  locks?: readonly LockedInstall[];
  /** Programs whose second word says what they do: `cargo test`. */
  verbed?: readonly string[];
  /** Programs whose toolchain may stand as their first word: `cargo +nightly test`. */
  toolchained?: readonly string[];
  /** Words behind a program that are no targets: `cargo clippy`. */
  verbs?: readonly string[];
  /** Programs without verbs: `pytest test` runs the tests in `test`. */
  plain?: readonly string[];
  /** Programs that run what a project calls by a name; the option before the name, null where there is none. */
  targets?: Readonly<Record<string, RegExp | null>>;
  /** Commands that run each of the names behind them: `make lint test`. */
  severalTargets?: RegExp;
  /** Of these programs a name that tells nothing means tests. */
  targetsTest?: readonly string[];
  /** Commands that run what others define, so that any check may stand behind them. */
  umbrella?: RegExp;
  /** It runs the scripts of `package.json`: of the package in its folder, or of a whole workspace. */
  scripts?: { of: 'package' | 'workspace'; programs: readonly string[] };
  /** Words of tasks that are there to judge, beside those that name a kind of check. */
  checks?: RegExp;
  /** What its programs are told to do, by how much of it they do: a later one does all that an earlier one does. */
  phases?: { programs: readonly string[]; ranks: Readonly<Record<string, number>> };
  /** Commands that compile and run no check. */
  compiles?: readonly string[];
  /** Commands that compile what the tests of the same program compile again, and may check something too. */
  assembles?: readonly string[];
  /** Commands that write, join or upload what others measured. */
  reports?: RegExp;
  /** Programs that show what they read in another way, and succeed whatever it says. */
  shows?: readonly string[];
  /** Actions and commands that only upload coverage. */
  uploads?: RegExp;
  /** Commands that bring out what a job made, beside those that are known to deploy. */
  publishes?: RegExp;
  /** Actions and commands that commit, push or propose what a job made. */
  commits?: RegExp;
  /** Commands that list the files which a change touches. */
  listsChanges?: RegExp;
  /** Inputs by which actions are told which version of a language they set up. */
  versionInputs?: readonly string[];
  /** Other names of languages that have versions, by how the names begin that axes and inputs have. */
  languages?: Readonly<Record<string, RegExp>>;
  /** Actions whose own version is that of what they set up, where no input says it: `dtolnay/rust-toolchain@1.81.0`. */
  versionInRef?: RegExp;
  /** Options with which these programs check another form of the code, and one that stands for all of a kind. */
  varies?: { programs: readonly string[]; options: RegExp; all?: { option: string; of: string } };
  /** What inputs of its actions mean, and variables of the step that runs them, by the action's owner and name. */
  inputs?: Readonly<Record<string, ActionInputs>>;
  /** An action that gets the rest of a command as an input. */
  scripted?: { action: RegExp; command?: true; input: string; program: string };
  /** Actions that run a command again when it fails. */
  triesAgain?: RegExp;
  /** Names of tools that it replaces, and those under which it is called itself, as its makers say. */
  replaces?: { as: RegExp; tools: RegExp };
  /** Words behind its programs with which they run tests, for certain or among other things: `mvn clean package`. */
  testing?: Readonly<Record<string, { surely?: RegExp; perhaps?: RegExp }>>;
  /** Flags that switch warnings on, and those that make errors of them, of compilers and of what hands them on. */
  warnings?: { flags: RegExp; errors: RegExp; taken: RegExp };
  /** Programs that take levels of lints: `-D warnings`. */
  lintLevels?: readonly string[];

  // Options.

  /**
   * What options mean to these programs, or to a program with its verb (`cargo nextest`), and to no others. It goes
   * before what they mean elsewhere.
   */
  options?: Readonly<Record<string, ProgramOptions>>;

  // Options that count in commands of every tool: scripts and wrappers hand them on.

  /** Without one of these it no longer fails, or for less. */
  strict?: readonly string[];
  /** With one of these it no longer fails, or for less; or it only says what it would do. */
  soft?: readonly string[];
  /** Their values leave something out. */
  ignores?: readonly string[];
  /** They choose a part of the tests or files. */
  narrows?: readonly string[];
  /** An option that chooses a part by its manifest, and those that choose it by its name. */
  parts?: { programs: readonly string[]; manifest: string; names: readonly string[] };
  /** They choose a part, of the commands of these tools alone. */
  narrowsShort?: { options: readonly string[]; tools: RegExp };
  /**
   * What in a script makes it run only tests of what changed, or that failed before: there may be none. Not every such
   * option weakens a check, as `narrows` does.
   */
  selects?: RegExp;
  /** They widen what it looks at. */
  widens?: readonly string[];
  /** What its commands look at where no such option chooses a part, by the options that choose just that. */
  looksAt?: Readonly<Record<string, readonly string[]>>;
  /** Their numbers make it stricter the higher they are. */
  minimum?: RegExp;
  /** Environment variables whose options it takes as its own. */
  variables?: readonly Variable[];
  /** Variables that choose with which compiler, or for which platform, it works. */
  choosers?: readonly string[];
  /** Variables whose words are levels of lints. */
  lintVariables?: RegExp;
  /** An action that sets variables, too. */
  setsVariables?: { action: RegExp; names: RegExp };

  /** Programs whose words may set variables of what they run: `make test-flags=-race`. */
  assigns?: readonly string[];

  /** Variables that its programs are told whether tests are built by: `-D BUILD_TESTING=OFF`. */
  buildsTests?: { programs: readonly string[]; names: RegExp };

  // Thresholds of coverage.

  /** Options that set one for all files. */
  thresholds?: readonly Threshold[];
  /** Such options hold only in commands that have this word. */
  thresholdsNeed?: { tool: string; word: RegExp };
  /** Files in which it keeps thresholds, by their path, and how they are read. None is ever run. */
  thresholdFiles?: Readonly<Record<string, (text: string) => FoundGates>>;
  /** Whether a command makes it read a threshold of such a file. */
  readsThreshold?: (gate: { tool: GateTool; where: string }, command: Ran) => boolean;
  /** A service judges by its thresholds, whatever commands ask for. */
  judgedByService?: GateTool;

  // Other files of it.

  /** What its settings mean, and the files in which they stand. */
  configuration?: Configuration;
  /** Other files in which it is told to be strict, which Docket does not read. */
  settings?: RegExp;
  /** How the names of settings begin that are programs, which nobody runs here: a threshold may stand there. */
  programs?: readonly string[];
  /** Files whose commands workflows call by a name. */
  tasks?: TaskFile;
  /** How it is told to run a task that its settings name: `pixi run`. */
  runsTasks?: string;
  /** How a line of its tasks begins that holds for some only, and one that may fail. */
  marksLines?: { some: RegExp; soft: RegExp };
  /** What it puts around the name of a program, where that is a repository: `mirrors-mypy`. */
  mirrors?: RegExp;
  /** Names of files that decide what set-up steps fetch. */
  manifests?: RegExp;
  /** Names of its lock files, in lower case. */
  lockFiles?: readonly string[];

  /** Folders in which it keeps the code of others. */
  libraries?: readonly string[];
  /** In its own project, and in those of its rules, tests are text of other tests: words of their paths. */
  aboutTests?: readonly string[];

  // What it writes and prints.

  /** The formats of its result files, the usual one first: ids of `src/formats/registry.ts`. */
  writes?: readonly string[];

  /** How it says how many tests ran. */
  totals?: readonly TestReader[];
  /** What it says of coverage. */
  coverage?: readonly CoverageReader[];
  /** How it says how many findings it has. */
  findings?: readonly FindingsReader[];
  /** Lines by which it says that it holds back, or cuts, what tests printed: then nobody knows how many there are. */
  withholds?: RegExp;
  /**
   * What in a script says that there may be no test, and that this is no failure: `--passWithNoTests`. Then the author
   * counts on it.
   */
  mayFindNone?: RegExp;
  /** Formats whose closing words stand in the output of a tool that counts these tests itself. */
  countedBy?: readonly { format: string; by: string }[];
  /** Lines by which it says what it runs next: an environment, a package. The first group is its name. */
  announces?: RegExp;
  /**
   * How it tells failures; signs of tests come before those of builds. `suspect`: what each of its signs holds, where they
   * have none of the words that most tools use for failures.
   */
  signs?: { tests?: readonly Sign[]; builds?: readonly Sign[]; suspect?: RegExp };
  /** Lines that name a test that failed, in their first group. */
  namesFailed?: readonly RegExp[];
  /** Lines that name one in their first group and say more behind it: the name ends as the heading of the test does. */
  namesFailedBefore?: readonly RegExp[];
  /**
   * Lines that name one in their first group where the line below is like `next`: alone they could be any list. The name may
   * go on in lines like `more`.
   */
  namesFailedAbove?: readonly { name: RegExp; more?: RegExp; next: RegExp }[];
  /** Lines that say for certain what a failure is. */
  failureKinds?: Partial<Record<FailureKind, RegExp>>;
}

/**
 * What options of one program mean. `--exit-code 0` means the option with that value alone, or with one that begins so;
 * a name means it with any value but one that switches it off.
 */
export interface ProgramOptions {
  /** Other forms of an option, and what they stand for: `-c`, `--100`. */
  same?: Readonly<Record<string, string>>;
  /** Without one of these it no longer fails, or for less. */
  strict?: readonly string[];
  /** What it is also asked for: without one of these it still does its work, and fails for less. */
  demands?: readonly string[];
  /** With one of these it no longer fails, or for less; or it only says what it would do. */
  soft?: readonly string[];
  /** With one of these it passes where it finds nothing to look at, or where nobody can mend it. */
  lenient?: readonly string[];
  /** Their values leave something out. */
  ignores?: readonly string[];
  /** Their values choose what is looked at; without a value it is all that there is. */
  chooses?: readonly string[];
  /** Their values grow with ordinary work: words of a dictionary. */
  allows?: readonly string[];
  /** They let what failed pass when it is tried again. */
  retries?: readonly string[];
  /** Their values are tasks that are left out. */
  tasks?: readonly string[];
  /** Their numbers make it stricter the higher they are. */
  minimum?: readonly string[];
  /** Their numbers make it looser the higher they are. */
  maximum?: readonly string[];
  /** They name the level from which on it fails. */
  levels?: readonly string[];
  /** What else of these takes the next word. */
  valued?: readonly string[];
}

/** What inputs mean to an action. */
export interface ActionInputs {
  /** Switched on, it no longer fails. */
  soft?: readonly string[];
  /** Switched off, it no longer fails; on where nothing is said. */
  strict?: readonly string[];
  /** Switched on, or with a value, it looks at less. */
  narrows?: readonly string[];
  /** Switched off, it looks at less; on where nothing is said. */
  widens?: readonly string[];
  /** How often what failed is tried again. */
  retries?: readonly string[];
  /** They speak of failures, and of none of the code. */
  idle?: readonly string[];
}

/** The same options for several programs. */
export const sharedBy = (
  programs: readonly string[],
  options: ProgramOptions,
): Readonly<Record<string, ProgramOptions>> =>
  Object.fromEntries(programs.map((program) => [program, options]));

/** Commands that install, by their beginning; `''`: the program alone. */
export interface LockedInstall {
  program: string;
  /** Verbs with which it always keeps to the lock file, or refuses. */
  always?: readonly string[];
  /** Verbs with which it does so when it is told. */
  verbs: readonly string[];
  /** The options that tell it. */
  options: readonly string[];
  /** Options that tell the same in other versions of it, which do so on CI anyway. */
  alike?: readonly string[];
}

/** How a program runs another one, which stands behind its own options and words. */
export interface Launch {
  /** What it is told to do so, one of several: `run`, `compose exec`. Left out: nothing. */
  verbs?: readonly string[];
  /** Its options that take the next word. */
  valued?: readonly string[];
  /** How many words of its own follow: a duration, an image. */
  operands?: number;
  /** The other program stands behind one of these words alone. */
  behind?: readonly string[];
  /** The words of the other program end before one of these. */
  ends?: readonly string[];
  /** With one of these words of its own it succeeds whatever becomes of the other program. */
  loses?: readonly string[];
  /** The value of one of these options is the whole command, in one word. */
  quoted?: readonly string[];
  /** It may do something else with its words, so that they are only read where they begin with a program that is known. */
  knownOnly?: true;
}

/**
 * What the lines of a log say for certain of a failure. `failed test`: a test runner counts or names what failed, whatever made
 * it fail. `usage`: a command was called with what it does not take. `setting`: the repository has something switched off that
 * the tool needs.
 */
export type FailureKind =
  | 'assertion'
  | 'failed test'
  | 'crash'
  | 'compile error'
  | 'contract'
  | 'environment'
  | 'lint'
  | 'format'
  | 'types'
  | 'security'
  | 'coverage'
  | 'usage'
  | 'setting'
  | 'exception';

/** Environment variables that hold options. */
export interface Variable {
  names: readonly string[];
  /** Tools that take them, and runners of tasks that hand them on. */
  taken: RegExp;
  /** What stands there is the value of this option. */
  option?: string;
  /** What a value stands for, in options of the tool. */
  values?: Readonly<Record<string, readonly string[]>>;
  /** A threshold there counts as one of a command of this program, where a tool like that runs. */
  program?: { name: string; tools: RegExp };
}

/** Options that set a threshold of coverage. */
export interface Threshold {
  metric: 'total' | 'lines' | 'branches';
  options: readonly string[];
  /** The tools that give them this meaning; left out: no other tool has them. */
  tools?: RegExp;
}

/** A command of a step. */
export interface Ran {
  /** The tool in a word or two. */
  tool: string;
  words: readonly string[];
  /** Its words without wrappers. */
  core: readonly string[];
}

/** A file whose commands workflows call by a name. */
export interface TaskFile {
  /** Its name, without folders. */
  file: RegExp;
  /**
   * Scripts as JSON, targets of a Makefile, options that a program always gets, a script of a shell, or the steps of an
   * action. `names`: only which programs it newly names is read.
   */
  form: 'scripts' | 'targets' | 'options' | 'script' | 'steps' | 'names';
  /** Of options: their keys, and the program. Of targets: the program that makes them. */
  keys?: readonly string[];
  program?: string;
  /** Of targets: how their first line is written, with their name and what they need; how a line below begins. */
  target?: RegExp;
  indent?: RegExp;
  /** Of targets: a command in a line below, in its first group, as words in quotes where they are several. */
  command?: RegExp;
  /** Of targets: the beginning of what is run for each word of a list; it ends with its bracket. */
  loop?: RegExp;
  /** Of targets: without a name all of them are made. */
  all?: true;
  /** Values in it that are no commands. */
  otherValues?: RegExp;
  /** Programs that call what stands there. */
  callers: RegExp;
}
