import { expect, test } from '@jest/globals';
import { type Both, settling, stated } from './changed-settings.ts';

/** Settings of tools of C, C++ and Dart: what lets more pass, and what does not. */

type Row = [what: string, files: Both[], found: string[]];

const weaker: Row[] = [
  [
    'warnings of the compiler are no errors any more',
    [
      [
        'CMakeLists.txt',
        'cmake_minimum_required(VERSION 3.24)\nset(CMAKE_COMPILE_WARNING_AS_ERROR ON)\nset(CMAKE_CXX_FLAGS "${CMAKE_CXX_FLAGS} -Wall -Werror")\ntarget_compile_options(shop PRIVATE\n  -Wall\n  -Werror\n)\n',
        'cmake_minimum_required(VERSION 3.24)\nset(CMAKE_CXX_FLAGS "${CMAKE_CXX_FLAGS} -Wall")\ntarget_compile_options(shop PRIVATE\n  -Wall\n  # -Werror\n)\n',
      ],
    ],
    [
      'debt: GCC and Clang in CMakeLists.txt: variables.CMAKE_COMPILE_WARNING_AS_ERROR ON → not set',
      'debt: GCC and Clang in CMakeLists.txt: variables.CMAKE_CXX_FLAGS: -Werror is gone',
      'debt: GCC and Clang in CMakeLists.txt: compileOptions: -Werror is gone',
    ],
  ],
  [
    'checks are switched off',
    [
      [
        '.clang-tidy',
        "---\nChecks: 'bugprone-*,-bugprone-easily-swappable-parameters'\nWarningsAsErrors: '*'\n",
        "---\nChecks: >\n  bugprone-*,\n  -bugprone-easily-swappable-parameters,\n  -bugprone-use-after-move\nWarningsAsErrors: ''\n",
      ],
      [
        'app/analysis_options.yaml',
        'analyzer:\n  errors:\n    dead_code: error\nlinter:\n  rules:\n    - avoid_print\n    - prefer_final_locals\n',
        'analyzer:\n  errors:\n    dead_code: ignore\n  exclude:\n    - lib/pay/**\nlinter:\n  rules:\n    - avoid_print\n',
      ],
      ['ci/cppcheck-suppressions.txt', 'unusedFunction\n', 'unusedFunction\nnullPointer:src/pay.c\n'],
    ],
    [
      'debt: clang-tidy in .clang-tidy: Checks now leaves out -bugprone-use-after-move',
      'debt: clang-tidy in .clang-tidy: WarningsAsErrors no longer has *',
      'debt: Cppcheck in ci/cppcheck-suppressions.txt: lines now leaves out nullPointer:src/pay.c',
      'debt: Dart in app/analysis_options.yaml: analyzer.errors.dead_code error → ignore',
      'debt: Dart in app/analysis_options.yaml: linter.rules no longer has prefer_final_locals',
      'debt: Dart in app/analysis_options.yaml: analyzer.exclude now leaves out lib/pay/**',
    ],
  ],
];

const asStrict: Row[] = [
  [
    'options move to another command',
    [
      [
        'CMakeLists.txt',
        'add_compile_options(-Wall -Werror)\n',
        'add_library(shop shop.cc)\ntarget_compile_options(shop PRIVATE -Wall -Wextra -Werror)\nset(CMAKE_CXX_STANDARD 20)\n',
      ],
    ],
    [],
  ],
  [
    'more is checked, in another order',
    [
      [
        '.clang-tidy',
        "Checks: '-*,bugprone-*,-bugprone-branch-clone'\n",
        "Checks: '-*,performance-*,bugprone-*'\nWarningsAsErrors: '*'\n",
      ],
      ['.clang-format-ignore', 'third_party/*\n', 'third_party/*\nvendor/*\n'],
    ],
    ['note: clang-format in .clang-format-ignore: lines now leaves out vendor/*'],
  ],
];

test.each([...weaker, ...asStrict])('%s', (_, files, found) => {
  expect(stated(settling(files))).toEqual(found);
});
