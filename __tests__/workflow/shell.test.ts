import { describe, expect, test } from '@jest/globals';
import { type Command, parseShell, type Statement } from '../../src/workflow/shell.ts';

/** A compact picture of a script: statements by `;`, words by `_`, groups in `{}`. */
function picture(statements: Statement[]): string {
  return statements
    .map(({ commands, background }) => commands.map(joined).join('') + (background ? '&' : ''))
    .join(';');
}
const joined = (item: { joined: string; command: Command }) => item.joined + one(item.command);
const one = (command: Command) =>
  'words' in command ? command.words.join('_') : `{${picture(command.group)}}`;

describe('a script is read as statements', () => {
  test.each([
    ['pytest test/smoke', 'pytest_test/smoke'],
    ['npm ci\nnpm test\n', 'npm_ci;npm_test'],
    ['a && b || true', 'a&&b||true'],
    ['a ||\n  true', 'a||true'],
    ['a \\\n  --long || true', 'a_--long||true'],
    ['a | tee out.txt', 'a|tee_out.txt'],
    ['server & sleep 5', 'server&;sleep_5'],
    ['a # || true', 'a'],
    ['# a\n\nb', 'b'],
    ['echo "a || true"', 'echo_a || true'],
    ["grep 'x || y' file", 'grep_x || y_file'],
    ['X=$(grep a b || true)\npytest', 'X=$(grep a b || true);pytest'],
    ['X=`a || b` c', 'X=`a || b`_c'],
    ["echo ${{ github.ref || 'main' }} x", "echo_${{ github.ref || 'main' }}_x"],
    ['echo "${X:-a||b}" $((1 | 2))', 'echo_${X:-a||b}_$((1 | 2))'],
    ['a > out.txt 2>&1 || true', 'a||true'],
    ['a &> out.txt; b >&2', 'a;b'],
    ['cat <<EOF\nx || true\nEOF\npytest', 'cat;pytest'],
    ["cat <<-'END' > f\n\tx || true\n\tEND\npytest", 'cat;pytest'],
    ['a || { echo "failed"; exit 1; }', 'a||{echo_failed;exit_1}'],
    ['(cd web && npm test) || true', '{cd_web&&npm_test}||true'],
    ['if ! a; then exit 1; fi', 'if_!_a;then_exit_1;fi'],
    ['f() { a || true; }\nf', 'f();{a||true};f'],
    ['FILES=(a b)\npytest "${FILES[@]}"', 'FILES=(a b);pytest_${FILES[@]}'],
    ['diff <(a || b) <(c)', 'diff'],
    ['case "$x" in\n  a|b) one;;\n  *) two ;;\nesac\nthree', 'case_$x_in;one;two;esac;three'],
    ['(case $x in a) (one);; esac; two) || true', '{{one};esac;two}||true'],
    ['echo "say \\"hi\\" || true" || true', 'echo_say \\"hi\\" || true||true'],
    ['a\r\nb', 'a;b'],
    ['', ''],
  ])('%j', (script, expected) => {
    const { statements, complete } = parseShell(script);
    expect(picture(statements)).toBe(expected);
    expect(complete).toBe(true);
  });
});

test.each(['echo "a', "x 'y", 'a $(b', 'cat <<EOF\nx', '{ a', '( '.repeat(200)])(
  '%.20j is incomplete',
  (script) => {
    expect(parseShell(script).complete).toBe(false);
  },
);

// Reading that is not linear would not end here.
test('hostile scripts are read to their end', () => {
  for (const part of [
    '$(',
    '"',
    "'",
    '`',
    '{ ',
    '( ',
    '${',
    '<<A ',
    '|| ',
    '\\',
    '${{',
    '))',
    '} ',
    '\n<<\n',
  ]) {
    expect(parseShell(part.repeat(10_000)).statements).toBeInstanceOf(Array);
  }
});
