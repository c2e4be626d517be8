import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { FORMATS } from '../../src/formats/registry.ts';
import { catalogue } from '../../src/tools/catalogue.ts';
import type { Tool } from '../../src/tools/tool.ts';
import { sourcesBelow } from '../harness/sources.ts';

/** Rooms that may not import from the catalogue: they read formats that are named after tools, and know no tool. */
const BELOW = ['evidence', 'formats', 'text', 'tools'];

/** Names that are ordinary words of code or English, or a language with its runtime. */
const ORDINARY = new Set([
  // Languages, and the runtime that has its tools' name.
  ...['dart', 'go', 'node', 'php', 'python', 'swift', 'typescript'],
  // Octokit's `rest.git`, the folder `.git` and commands of shells on it.
  'git',
  // Shells, and `env:` of workflows.
  ...['bash', 'env', 'sh', 'sudo', 'xargs', 'zsh'],
  // Words of sentences and names of variables.
  ...['bundle', 'coverage', 'find', 'make', 'stack', 'task', 'timeout'],
]);

/** Where a name means something else than the tool. */
const ELSEWHERE: { files: RegExp; names: string[]; why: string }[] = [
  {
    files: /^src\/diff\/languages\//,
    names: ['bats', 'deno', 'doctest', 'ginkgo', 'pest', 'pytest', 'rake', 'rspec', 'unittest'],
    why: 'the grammar of tests in code, and endings of files',
  },
  {
    files: /^src\/(?:diff\/paths|plan\/tree|facts\/results\/lost-explained)\.ts$/,
    names: ['bats', 'cmake', 'gradle'],
    why: 'endings of files',
  },
  { files: /^src\/workflow\/other-shells\.ts$/, names: ['invoke'], why: 'a verb of PowerShell' },
  { files: /^src\/plan\/tree\.ts$/, names: ['nix', 'prisma'], why: 'endings of files' },
  {
    files: /^src\/facts\/change\/blast\.ts$/,
    names: ['helm', 'prisma', 'terraform'],
    why: 'files that others build on',
  },
  { files: /^src\/facts\/weakenings\/jobs\/triggers\.ts$/, names: ['mkdocs'], why: 'a file of documents' },
  { files: /^src\/logs\/sections\.ts$/, names: ['docker'], why: 'a scheme of `uses:`' },
  { files: /^src\/workflow\/of-base\.ts$/, names: ['trunk'], why: 'a name of branches' },
  { files: /unstarted-tests\.ts$/, names: ['docker'], why: 'a container runs anything' },
];

const sources = sourcesBelow('src').filter((file) => !BELOW.includes(file.split('/')[1]!));

/** A source without its comments; what stands in texts and expressions stays. */
const withoutComments = (text: string): string =>
  text.replace(/^\s*\/\*[\s\S]*?\*\//gm, '').replace(/(^|[\s,;{])\/\/ .*$/gm, '$1');

/** What a tool is called: by its makers, in commands, and in sentences. */
function namesOf(tool: Tool): string[] {
  const programs = [tool.launches, tool.prepares, tool.targets, tool.launchesModule].flatMap((each) =>
    Object.keys(each ?? {}),
  );
  const words = [tool.verbed, tool.plain, tool.unmistakable, tool.scripts?.programs, tool.security];
  const all = [tool.name, ...programs, ...words.flatMap((each) => each ?? [])];
  return [...new Set(all.map((name) => name.toLowerCase()))];
}

const isNamed = (text: string, name: string): boolean => {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1))
    if (!/[\w-]/.test(text.charAt(at - 1)) && !/[\w-]/.test(text.charAt(at + name.length))) return true;
  return false;
};

describe('the catalogue', () => {
  test('names each tool once, with the page that says so', () => {
    const names = catalogue.map(({ name }) => name.toLowerCase());
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    expect(catalogue.filter(({ url }) => !/^https:\/\/[\w.-]+\//.test(url)).map(({ name }) => name)).toEqual(
      [],
    );
  });

  test('knows something of each tool', () => {
    const bare = catalogue.filter((tool) => Object.keys(tool).length < 3).map(({ name }) => name);
    expect(bare).toEqual([]);
  });

  test('knows the formats that its tools write', () => {
    const known = FORMATS.map(({ id }) => id);
    const unknown = catalogue.flatMap(({ writes = [] }) => writes.filter((id) => !known.includes(id)));
    expect(unknown).toEqual([]);
  });

  const names = [...new Set(catalogue.flatMap(namesOf))];
  const texts = sources.map((file) => ({
    file,
    text: withoutComments(readFileSync(file, 'utf8')).toLowerCase(),
  }));

  test('is the only place that names them', () => {
    const found = texts.flatMap(({ file, text }) => {
      const aside = ELSEWHERE.filter(({ files }) => files.test(file)).flatMap((each) => each.names);
      return names
        .filter((name) => !ORDINARY.has(name) && !aside.includes(name) && isNamed(text, name))
        .map((name) => `${file}: ${name}`);
    });
    expect(found).toEqual([]);
  });

  test('needs each of the exceptions', () => {
    const isMet = (name: string, files = /./): boolean =>
      names.includes(name) && texts.some(({ file, text }) => files.test(file) && isNamed(text, name));
    const idle = ELSEWHERE.flatMap(({ files, names }) => names.filter((name) => !isMet(name, files)));
    expect([...idle, ...[...ORDINARY].filter((name) => !isMet(name))]).toEqual([]);
  });
});
