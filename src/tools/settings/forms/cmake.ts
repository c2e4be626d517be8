/** Commands that hand options to the compiler. */
const COMPILES = /^(?:add|target)_compile_options$|^add_definitions$/i;
const OPENS = /^\s{0,100}(\w{1,60})\s{0,9}\((.*)$/;
const MOST_COMMANDS = 5_000;

/**
 * What a file of CMake sets: variables by their names, and the options that it hands to the compiler. Which of them hold
 * under a condition is not told apart.
 * https://cmake.org/cmake/help/latest/manual/cmake-language.7.html
 */
export function cmakeValues(text: string): unknown {
  const variables: Record<string, string> = {};
  const options: string[] = [];
  for (const { name, words } of commandsIn(text)) {
    const [first = '', ...rest] = words;
    if (/^set$/i.test(name)) variables[first] = rest.join(' ');
    else if (COMPILES.test(name)) options.push(...words.filter((word) => word.startsWith('-')));
  }
  return { variables, compileOptions: options };
}

interface Command {
  name: string;
  words: string[];
}

function commandsIn(text: string): Command[] {
  const lines = text.split('\n').map((line) => (line.trimStart().startsWith('#') ? '' : line));
  const found: Command[] = [];
  let isOpen = false;
  for (const line of lines) {
    const [, name, begun = '']: string[] = isOpen ? [] : (OPENS.exec(line) ?? []);
    if (name !== undefined) found.push({ name, words: [] });
    if (!isOpen && name === undefined) continue;
    const inside: string = isOpen ? line : begun;
    const end: number = inside.lastIndexOf(')');
    const written = end === -1 ? inside : inside.slice(0, end);
    found.at(-1)?.words.push(...written.split(/[\s"]/).filter((word) => word !== ''));
    isOpen = end === -1;
    if (found.length >= MOST_COMMANDS) break;
  }
  return found;
}
