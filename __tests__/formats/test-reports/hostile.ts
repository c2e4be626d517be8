/** Reports whose reading would not end if it were not linear; as large as in the long tests, or a share of that. */
export const hostileReports = (share: number): [name: string, text: string][] => {
  const count = (of: number): number => Math.ceil(of * share);
  const times = (text: string, of: number): string => text.repeat(count(of));
  return [
    ['deep nesting', times('<testsuite name="s"><testcase name="a"/>', 20_000)],
    ['a long name', `<testsuite name="${times('x', 2_000_000)}">`],
    [
      'many attributes',
      `<testsuite ${Array.from({ length: count(50_000) }, (_, index) => `a${index}="1"`).join(' ')}/>`,
    ],
    ['references', `<testsuite name="${times('&lt;', 200_000)}"/>`],
    [
      'entities of entities',
      `<!DOCTYPE x [<!ENTITY a "b"><!ENTITY c "${times('&a;', 10_000)}">]><testsuite name="&c;"/>`,
    ],
    ['long lines that begin like events', `{"Action":"${times('"Action":"', 50_000)}"Package":"`],
    ['points', `TAP version 13\n${times('ok # sk', 200_000)}`],
    [
      'a long name of a suite around many cases',
      `<testsuite name="${times('x', 200_000)}"><testsuite name="y">${times('<testcase name="a"/>', 10_000)}`,
    ],
    [
      'many failures',
      `<testsuite name="s">${times('<testcase name="a"><failure/></testcase>', 20_000)}<testcase name="a"/>`,
    ],
    [
      'groups in groups, of Playwright',
      `{"config":{"rootDir":"${times('/r', 100_000)}"},"stats":{"expected":1,"unexpected":0},"suites":${times('[{"title":"x","suites":', 50_000)}[{"specs":[{"tests":[${times('{},', 20_000)}{}]}]}]${times('}]', 50_000)}}`,
    ],
    [
      'suites in suites, of mochawesome',
      `{"stats":{"passes":1,"failures":1},"results":${times('[{"suites":', 50_000)}[{"tests":[${times('{},', 20_000)}{}]}]${times('}]', 50_000)}}`,
    ],
    [
      'a background after the other',
      `[{"keyword":"Feature","elements":[${times('{"type":"background","steps":[{}]},', 50_000)}{"steps":[]}]}]`,
    ],
    [
      'a long name and place of a feature, around many scenarios',
      `[{"keyword":"Feature","elements":[${times('{"name":"a"},', 10_000)}{}],"name":"${times('x', 1_000_000)}","uri":"${times('y', 1_000_000)}"}]`,
    ],
    [
      'lines below a point',
      `TAP version 13\nnot ok 1\n# Failed\n${times('# (in ', 200_000)}\n${times('  x\n', 50_000)}`,
    ],
    ['white space', `<testsuite><testcase><failure>${times(' ', 1_000_000)}`],
  ];
};
