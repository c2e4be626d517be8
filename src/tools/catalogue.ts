import { browserTests } from './families/browser-tests.ts';
import { byCommand } from './families/by-command.ts';
import { checkingActions } from './families/checking-actions.ts';
import { contracts } from './families/contracts.ts';
import { coverageTools } from './families/coverage.ts';
import { deployment } from './families/deployment.ts';
import { dotnet } from './families/dotnet.ts';
import { functional } from './families/functional.ts';
import { go } from './families/go.ts';
import { javascriptLinters } from './families/javascript-linters.ts';
import { javascriptPackages } from './families/javascript-packages.ts';
import { javascriptTests } from './families/javascript-tests.ts';
import { jvm } from './families/jvm.ts';
import { jvmLinters } from './families/jvm-linters.ts';
import { linterRunners } from './families/linter-runners.ts';
import { manifests } from './families/manifests.ts';
import { native } from './families/native.ts';
import { otherLanguages } from './families/other-languages.ts';
import { php } from './families/php.ts';
import { pythonLinters } from './families/python-linters.ts';
import { pythonPackages } from './families/python-packages.ts';
import { pythonTests } from './families/python-tests.ts';
import { pythonTypes } from './families/python-types.ts';
import { ruby } from './families/ruby.ts';
import { rust } from './families/rust.ts';
import { security } from './families/security.ts';
import { statistics } from './families/statistics.ts';
import { system } from './families/system.ts';
import { tap } from './families/tap.ts';
import { tasks } from './families/tasks.ts';
import { textLinters } from './families/text-linters.ts';
import type { Tool } from './tool.ts';

/** Tools of one purpose or language. */
export interface Family {
  title: string;
  tools: readonly Tool[];
}

/**
 * All families. Their order decides where a line of a log is a sign of several tools, and in which order settings and
 * totals are told: compilers and test runners before linters.
 */
export const families: readonly Family[] = [
  { title: 'Tests of Python', tools: pythonTests },
  { title: 'Tests of JavaScript and TypeScript', tools: javascriptTests },
  { title: 'Tests in browsers', tools: browserTests },
  { title: 'Tests that write TAP', tools: tap },
  { title: 'Go', tools: go },
  { title: 'Rust', tools: rust },
  { title: 'Java, Kotlin and Scala', tools: jvm },
  { title: 'Linters of Java, Kotlin and Scala', tools: jvmLinters },
  { title: '.NET', tools: dotnet },
  { title: 'Ruby', tools: ruby },
  { title: 'PHP', tools: php },
  { title: 'C and C++', tools: native },
  { title: 'Swift, Elixir, Dart and shells', tools: otherLanguages },
  { title: 'Haskell, OCaml and Erlang', tools: functional },
  { title: 'R and Julia', tools: statistics },
  { title: 'Coverage of several languages', tools: coverageTools },
  { title: 'Linters of JavaScript and TypeScript', tools: javascriptLinters },
  { title: 'Linters of Python', tools: pythonLinters },
  { title: 'Types of Python', tools: pythonTypes },
  { title: 'Linters of other texts', tools: textLinters },
  { title: 'What runs linters', tools: linterRunners },
  { title: 'Security', tools: security },
  { title: 'Actions that check', tools: checkingActions },
  { title: 'Contracts', tools: contracts },
  { title: 'Packages of Python', tools: pythonPackages },
  { title: 'Packages of JavaScript and TypeScript', tools: javascriptPackages },
  { title: 'Tools that are known by their commands alone', tools: byCommand },
  { title: 'Manifests', tools: manifests },
  { title: 'Tasks and builds', tools: tasks },
  { title: 'Containers and deployment', tools: deployment },
  { title: 'Actions, version control and packages of systems', tools: system },
];

/** All tools that Docket knows. */
export const catalogue: readonly Tool[] = families.flatMap(({ tools }) => tools);
