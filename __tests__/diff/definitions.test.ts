import { describe, expect, test } from '@jest/globals';
import { definitionsOf } from '../../src/diff/definitions/definitions.ts';

/** `added class Shape`, one a line, for reading. */
const stated = (path: string, patch: string): string[] =>
  definitionsOf(path, patch).map(({ name, kind, change }) => `${change} ${kind} ${name}`);

/** A patch of a new file. */
const created = (text: string): string => {
  const lines = text.split('\n');
  return [`@@ -0,0 +1,${lines.length} @@`, ...lines.map((line) => `+${line}`)].join('\n');
};

/** A hunk in the middle of a file, below the given context. */
const hunk = (context: string, ...lines: string[]): string =>
  [`@@ -40,9 +41,9 @@ ${context}`, ...lines].join('\n');

describe('Python', () => {
  test('a new module: class, fields, methods, functions, constants', () => {
    const module = [
      '"""The context.',
      '',
      'def not_me():',
      '"""',
      'from dataclasses import dataclass',
      '',
      'LIMIT = 3',
      'limit = 3',
      '',
      '',
      '@dataclass',
      'class RuntimeContext:',
      '    """Holds things.',
      '',
      '    model: the model',
      '    """',
      '',
      '    model: object',
      '    device: str = "cpu"  # a comment',
      '    # state: object',
      '',
      '    def reset(self) -> None:',
      '        self.model: object = None',
      '        def inner():',
      '            pass',
      '',
      '    @staticmethod',
      '    async def load(',
      '        path: str,',
      '    ) -> "RuntimeContext":',
      '        return build(path)',
      '',
      '',
      'def build(path):',
      '    """def fake(): pass"""',
      '    text = "def fake():"',
      '    return class_of(path)',
    ].join('\n');
    expect(stated('modules/runtime_context.py', created(module))).toEqual([
      'added constant LIMIT',
      'added class RuntimeContext',
      'added field RuntimeContext.model',
      'added field RuntimeContext.device',
      'added method RuntimeContext.reset',
      'added method RuntimeContext.load',
      'added function build',
    ]);
  });

  test('a line inside belongs to the header’s function, an import to none', () => {
    const patch = [
      '@@ -10,6 +10,7 @@',
      ' from modules import shared',
      '+from modules.runtime_context import RuntimeContext',
      ' ',
      ' import os',
      '@@ -700,7 +701,14 @@ def process_images_inner(p: Processing) -> Processed:',
      '     p.opts_snapshot = snapshot(shared.opts)',
      ' ',
      '+    p.runtime_context = RuntimeContext(',
      '+        model=shared.sd_model,',
      '+    )',
      '+',
      '     if p.seed is None:',
      '         p.seed = 1',
    ].join('\n');
    expect(stated('modules/processing.py', patch)).toEqual(['changed function process_images_inner']);
  });

  test('a changed signature, a removed and an added function', () => {
    const patch = hunk(
      'class Shape:',
      '     def name(self):',
      '         return 1',
      ' ',
      '-    def area(self):',
      '+    def area(self, unit):',
      '         return 2',
      ' ',
      '-    def old(self):',
      '-        return 3',
      '+    def new(self):',
      '+        return 3',
    );
    expect(stated('a.py', patch)).toEqual([
      'changed method Shape.area',
      'removed method Shape.old',
      'added method Shape.new',
    ]);
  });

  test('the header stands for nothing once its function has ended', () => {
    expect(
      stated(
        'a.py',
        hunk('def first():', '     return 1', ' ', '+VALUE = 2', '+', '+', '+def second():', '+    return 2'),
      ),
    ).toEqual(['added constant VALUE', 'added function second']);
    expect(
      stated('a.py', hunk('def first(self):', '         return 1', ' ', '     x: int', '+    y: int')),
    ).toEqual([]);
    expect(
      stated(
        'a.py',
        hunk('def make(cls):', '         return 1', ' ', '+    def second(self):', '+        return 2'),
      ),
    ).toEqual(['added method second']);
  });

  test('a hunk that begins in a docstring', () => {
    const patch = hunk(
      'class A:',
      '     model: the model',
      '     """',
      ' ',
      '+    def area(self):',
      '+        """Tell."""',
      '+        return 1',
    );
    expect(stated('a.py', patch)).toEqual(['added method A.area']);
  });

  test('a changed decorator changes what it decorates; a comment between members nothing', () => {
    expect(
      stated(
        'a.py',
        hunk('class A:', '-    @cached', '+    @property', '     def area(self):', '         return 1'),
      ),
    ).toEqual(['changed method A.area']);
    expect(stated('a.py', hunk('class A:', '     x: int', '+    # more', '     y: int'))).toEqual([]);
  });

  test('code deeper than a member is none', () => {
    expect(
      stated(
        'a.py',
        hunk('class A:', '             value = 1', '+            other = 2', '+            def f(x):'),
      ),
    ).toEqual([]);
  });
});

describe('TypeScript and JavaScript', () => {
  test('a new module', () => {
    const module = [
      "import { a } from './a.ts';",
      "const fs = require('node:fs');",
      '/**',
      ' * function fake() {',
      ' */',
      'export interface Shape {',
      '  readonly name: string;',
      '  area(unit: Unit): number;',
      '}',
      'export type Unit = "mm" | "cm";',
      'export const enum Colour { Red }',
      'const LIMIT = 3;',
      'export const double = (x: number): number => x * 2;',
      'export const named = async function () {',
      '  const inner = () => 1;',
      '  return foo(1);',
      '};',
      'const text = `',
      'function fake() {',
      '`;',
      'export default class Square<T> extends Base implements Shape {',
      '  #side = 1;',
      '  static count: number;',
      '  constructor(side: number) {',
      '    super(side);',
      '    if (side) {',
      '      return;',
      '    }',
      '  }',
      '',
      '  private async area<U>(',
      '    unit: U,',
      '  ): Promise<number> {',
      "    await this.log('x', () => {});",
      '  }',
      '',
      '  handle = () => {',
      '    foo();',
      '  };',
      '  get side(): number {',
      '    return 1;',
      '  }',
      '}',
      'async function* walk<T>(x: T) {}',
      "describe('x', () => {",
      "  it('y', function () {",
      '  });',
      '});',
    ].join('\n');
    expect(stated('src/shape.ts', created(module))).toEqual([
      'added interface Shape',
      'added field Shape.name',
      'added method Shape.area',
      'added type Unit',
      'added enum Colour',
      'added constant LIMIT',
      'added function double',
      'added function named',
      'added constant text',
      'added class Square',
      'added field Square.#side',
      'added field Square.count',
      'added method Square.constructor',
      'added method Square.area',
      'added method Square.handle',
      'added method Square.side',
      'added function walk',
    ]);
  });

  test('changed lines belong to the nearest definition above', () => {
    const patch = hunk(
      'export function outer(a: number) {',
      '   const x = 1;',
      '-  return foo(x);',
      '+  return bar(x);',
      ' }',
      ' ',
      ' export const config = {',
      '-  a: 1,',
      '+  a: 2,',
      ' };',
      '+outside();',
    );
    expect(stated('a.js', patch)).toEqual(['changed function outer', 'changed constant config']);
  });

  test('calls in a method that the hunk does not show are no methods', () => {
    const patch = hunk('class A {', '     log(x);', '+    call(x, () => {', '+    });', '     if (y) {');
    expect(stated('a.ts', patch)).toEqual(['changed class A']);
  });
});

describe('other languages', () => {
  test('Go', () => {
    const file =
      'package shape\n\ntype Shape struct {\n\tName string\n\tsides []int\n}\n\nconst Limit = 3\n\nfunc New(n string) *Shape {\n\treturn newShape(n)\n}\n\nfunc (s *Shape) Area() float64 {\n\treturn 1\n}\n\nfunc Map[T any](x T) T { return x }';
    expect(stated('shape.go', created(file))).toEqual([
      'added struct Shape',
      'added field Shape.Name',
      'added field Shape.sides',
      'added constant Limit',
      'added function New',
      'added method Shape.Area',
      'added function Map',
    ]);
    expect(
      stated('a.go', hunk('func (s *Shape) Area() float64 {', '-\treturn 1', '+\treturn 2', ' }')),
    ).toEqual(['changed method Shape.Area']);
  });

  test('Rust', () => {
    const file =
      'pub struct Shape {\n    pub name: String,\n}\n\nimpl<T> Display for Shape<T>\nwhere\n    T: Clone,\n{\n    pub(crate) async fn area(&self) -> f64 {\n        let x = f(1);\n        x\n    }\n}\n\npub const LIMIT: u8 = 3;\n\nmod tests {\n    fn helper() {}\n}\n\nfn main() {}';
    expect(stated('src/shape.rs', created(file))).toEqual([
      'added struct Shape',
      'added field Shape.name',
      'added method Shape.area',
      'added constant LIMIT',
      'added function helper',
      'added function main',
    ]);
  });

  test('Java', () => {
    const file =
      'package a;\n\npublic final class Shape extends Base {\n    private final int side = new Random().nextInt();\n\n    public Shape(int side) {\n        this.side = check(side);\n    }\n\n    @Override\n    public <T> List<T> area(\n        T unit) throws IOException {\n        return compute(unit);\n    }\n\n    int plain(int x) {\n        foo(x);\n        int y = bar(x);\n    }\n}';
    expect(stated('Shape.java', created(file))).toEqual([
      'added class Shape',
      'added field Shape.side',
      'added method Shape.Shape',
      'added method Shape.area',
      'added method Shape.plain',
    ]);
    const patch = hunk(
      'public void first() {',
      '         call();',
      '     }',
      ' ',
      '+    private int second(int x) {',
      '+        return x;',
      '+    }',
    );
    expect(stated('A.java', patch)).toEqual(['added method second']);
  });

  test('Kotlin', () => {
    const file =
      'data class Shape(val side: Int) {\n    private val name = "x"\n    override fun area(unit: Int): Int {\n        val y = 1\n        return f(y)\n    }\n    companion object {\n        const val LIMIT = 3\n        fun of(): Shape = Shape(1)\n    }\n}\n\nfun <T> List<T>.second(): T = this[1]\nobject Registry\nenum class Colour { RED }';
    expect(stated('Shape.kt', created(file))).toEqual([
      'added class Shape',
      'added field Shape.name',
      'added method Shape.area',
      'added field Shape.LIMIT',
      'added method Shape.of',
      'added function second',
      'added object Registry',
      'added enum Colour',
    ]);
  });

  test('C and C++', () => {
    const file =
      '#define LIMIT 3\nstruct point;\nstruct point {\n    int x;\n    std::vector<int> ys;\n};\nint area(struct point *p);\nclass Shape : public Base {\npublic:\n    Shape(int side);\n    virtual double area() const;\n};\nstatic int helper(int x)\n{\n    return foo(x);\n}\ndouble Shape::area() const {\n    if (x) {\n        bar(x);\n    }\n    return 1;\n}\nFOO_MACRO(x);';
    expect(stated('shape.cpp', created(file))).toEqual([
      'added macro LIMIT',
      'added struct point',
      'added field point.x',
      'added field point.ys',
      'added class Shape',
      'added method Shape.Shape',
      'added method Shape.area',
      'added function helper',
    ]);
    expect(
      stated(
        'a.c',
        hunk('static int helper(int x)', '     int y = 1;', '-    return y;', '+    return x;', ' }'),
      ),
    ).toEqual(['changed function helper']);
  });

  test('C#', () => {
    const file =
      'namespace A.B\n{\n    public sealed class Shape : Base\n    {\n        private readonly int _side = 1;\n        public int Side { get; set; }\n        public int Double => _side * 2;\n\n        public Shape(int side)\n        {\n            _side = Check(side);\n        }\n\n        [Obsolete("x")]\n        public async Task<int> AreaAsync<T>(T unit)\n        {\n            return await Foo(unit);\n        }\n    }\n}';
    expect(stated('Shape.cs', created(file))).toEqual([
      'added class Shape',
      'added field Shape._side',
      'added property Shape.Side',
      'added property Shape.Double',
      'added method Shape.Shape',
      'added method Shape.AreaAsync',
    ]);
  });

  test('Ruby', () => {
    const file =
      'module Shapes\n  class Square < Base\n    LIMIT = 3\n\n    def self.build(side)\n      new(side)\n    rescue Error\n      nil\n    end\n\n    def valid?\n      true\n    end\n  end\nend\n\ndef helper\nend';
    expect(stated('lib/square.rb', created(file))).toEqual([
      'added module Shapes',
      'added class Shapes.Square',
      'added constant Shapes.Square.LIMIT',
      'added method Shapes.Square.build',
      'added method Shapes.Square.valid?',
      'added function helper',
    ]);
    expect(
      stated(
        'a.rb',
        hunk('def first', '       1', '     end', ' ', '+    def second', '+      2', '+    end'),
      ),
    ).toEqual(['added method second']);
  });

  test('PHP', () => {
    const file =
      '<?php\nfinal class Shape extends Base\n{\n    private const LIMIT = 3;\n    private ?int $side = 1;\n\n    public function __construct(int $side)\n    {\n        $this->side = check($side);\n    }\n}\n\nfunction helper($x) {\n    return foo($x);\n}';
    expect(stated('Shape.php', created(file))).toEqual([
      'added class Shape',
      'added constant Shape.LIMIT',
      'added field Shape.side',
      'added method Shape.__construct',
      'added function helper',
    ]);
  });

  test('Shell', () => {
    const file =
      '#!/bin/sh\nset -e\n# fake() {\nbuild() {\n  echo "fake() {"\n  make\n}\nfunction run_all {\n  build\n}\nbuild';
    expect(stated('ci/run.sh', created(file))).toEqual(['added function build', 'added function run_all']);
  });

  test('Markdown', () => {
    const file = '# Title\n\nWords.\n\n## Use `it` ##\n\n```sh\n# no heading\n```\n#hashtag';
    expect(stated('README.md', created(file))).toEqual(['added section Title', 'added section Use `it`']);
    const patch = hunk(
      '## Install',
      ' Words.',
      '-old',
      '+new',
      ' ',
      '-## Usage',
      '+## How to use',
      ' ',
      ' more',
      '+more',
    );
    expect(stated('README.md', patch)).toEqual([
      'changed section Install',
      'removed section Usage',
      'added section How to use',
    ]);
    expect(stated('a.md', hunk('## Install', ' make', ' ```', '+# heading in words', '+text'))).toEqual([
      'added section heading in words',
    ]);
  });

  test('badges and links in a heading of Markdown', () => {
    const patch = hunk(
      '',
      '-# Octo [![build](a.svg)][travis]',
      '+# Octo [![build](b.svg)](c) ![x][y]',
      '+## See [the guide](g.md)',
    );
    expect(stated('README.md', patch)).toEqual(['changed section Octo', 'added section See the guide']);
  });

  test('YAML: top-level keys; jobs of workflow files', () => {
    const file =
      'name: CI\non:\n  push:\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - run: |\n          jobs:\n  "test":\n    needs: build';
    expect(stated('.github/workflows/ci.yml', created(file))).toEqual([
      'added key name',
      'added key on',
      'added key jobs',
      'added job build',
      'added job test',
    ]);
    expect(stated('config/ci.yml', created('jobs:\n  build:\n    a: 1'))).toEqual(['added key jobs']);
    const inJob = hunk(
      'jobs:',
      '     steps:',
      '-      - run: a',
      '+      - run: b',
      '   test:',
      '     needs: build',
      '+    if: always()',
    );
    expect(stated('.github/workflows/ci.yml', inJob)).toEqual(['changed key jobs', 'changed job test']);
    expect(
      stated('.github/workflows/ci.yml', hunk('jobs:', '     steps:', '+    env:', '+      A: 1')),
    ).toEqual(['changed key jobs']);
  });
});

test('what is no text, or of unknown kind, has no definitions', () => {
  for (const path of ['image.png', 'LICENSE', 'data.json', 'a', '.gitignore', 'x.py.orig']) {
    expect(definitionsOf(path, created('class A:\n    x: int'))).toEqual([]);
  }
  expect(definitionsOf('a.py', '')).toEqual([]);
  expect(definitionsOf('a.py', 'Binary files differ\n+class A:')).toEqual([]);
});

test('names are fit for one line, and at most fifty', () => {
  expect(definitionsOf('a.md', created(`# a\u202eb${'x'.repeat(300)}`))[0]?.name).toBe(
    `ab${'x'.repeat(117)}…`,
  );
  expect(
    definitionsOf('a.sh', created(Array.from({ length: 80 }, (_, n) => `f${n}() {\n}`).join('\n'))),
  ).toHaveLength(50);
  const fields = Array.from({ length: 80 }, (_, n) => `    f${n}: int`);
  const names = definitionsOf(
    'a.py',
    created(['class A:', ...fields, 'class B:', '    x: int'].join('\n')),
  ).map(({ name }) => name);
  expect(names).toHaveLength(50);
  expect([names.at(0), names.at(1), names.at(-1)]).toEqual(['A', 'A.f0', 'B']);
});

test('a file without line end and with carriage returns', () => {
  expect(
    stated('a.py', '@@ -0,0 +1,2 @@\r\n+class A:\r\n+    x: int\r\n\\ No newline at end of file'),
  ).toEqual(['added class A', 'added field A.x']);
});
