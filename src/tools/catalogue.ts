import { contracts } from './families/contracts.ts';
import { coverageTools } from './families/coverage.ts';
import { deployment } from './families/deployment.ts';
import { dotnet } from './families/dotnet.ts';
import { go } from './families/go.ts';
import { javascriptLinters } from './families/javascript-linters.ts';
import { javascriptPackages } from './families/javascript-packages.ts';
import { javascriptTests } from './families/javascript-tests.ts';
import { jvm } from './families/jvm.ts';
import { native } from './families/native.ts';
import { otherLanguages } from './families/other-languages.ts';
import { php } from './families/php.ts';
import { pythonLinters } from './families/python-linters.ts';
import { pythonPackages } from './families/python-packages.ts';
import { pythonTests } from './families/python-tests.ts';
import { ruby } from './families/ruby.ts';
import { rust } from './families/rust.ts';
import { security } from './families/security.ts';
import { system } from './families/system.ts';
import { tap } from './families/tap.ts';
import { tasks } from './families/tasks.ts';
import { textLinters } from './families/text-linters.ts';
import type { Tool } from './tool.ts';

/**
 * All tools that Docket knows. The order decides where a line of a log is a sign of several, and in which order files
 * of settings and totals are told: compilers and test runners before linters.
 */
export const catalogue: readonly Tool[] = [
  ...pythonTests,
  ...javascriptTests,
  ...tap,
  ...go,
  ...rust,
  ...jvm,
  ...dotnet,
  ...ruby,
  ...php,
  ...native,
  ...otherLanguages,
  ...coverageTools,
  ...javascriptLinters,
  ...pythonLinters,
  ...textLinters,
  ...security,
  ...contracts,
  ...pythonPackages,
  ...javascriptPackages,
  ...tasks,
  ...deployment,
  ...system,
];
