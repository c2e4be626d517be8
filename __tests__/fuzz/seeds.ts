import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync, strToU8, zipSync } from 'fflate';

/** Small valid files of each kind, to be broken. */
const texts: Record<string, string[]> = {
  results: [
    '<?xml version="1.0" encoding="UTF-8"?><testsuites><testsuite name="a" tests="2" failures="1" time="1.5"><testcase classname="c" name="n" time="0.5" line="3"/><testcase name="m"><failure message="x &amp; y"><![CDATA[why]]></failure></testcase></testsuite></testsuites>',
    '<TestRun id="1"><Results><UnitTestResult testId="1" testName="A.b" outcome="Failed" duration="00:00:01.5"><Output><ErrorInfo><Message>why</Message></ErrorInfo></Output></UnitTestResult></Results><TestDefinitions><UnitTest id="1"><TestMethod className="A"/></UnitTest></TestDefinitions><ResultSummary outcome="Failed"/></TestRun>',
    '<test-run><test-suite type="A" fullname="A"><test-case name="b" fullname="A.b" result="Failed" duration="0.1"><failure><message>why</message></failure></test-case></test-suite></test-run>',
    '<test-results><test-suite name="A"><results><test-case name="A.b(1)" result="Success" time="0.1"/></results></test-suite></test-results>',
    '<assemblies><assembly name="A.dll" test-framework="xUnit" total="1"><collection><test name="A.b" type="A" method="b" result="Fail" time="0.1"><failure><message>why</message></failure></test></collection></assembly></assemblies>',
    'TAP version 13\n1..3\nok 1 - a # time=5.5ms\nnot ok 2 - b\n  ---\n  message: "why"\n  duration_ms: 5\n  ...\nok 3 - c # SKIP no\n    # Subtest: d\n    ok 1 - e\n    1..1\nok 4 - d\n',
    '{"results":{"tool":{"name":"a"},"summary":{"tests":1},"tests":[{"name":"a","status":"failed","duration":5,"suite":"b","line":3,"message":"why","flaky":true,"retryAttempts":[{"status":"failed","message":"x"}]}]}}',
    '{"Action":"run","Package":"a","Test":"B"}\n{"Action":"output","Package":"a","Test":"B","Output":"why\\n"}\n{"Action":"fail","Package":"a","Test":"B","Elapsed":0.5}\n{"Action":"fail","Package":"a","Elapsed":1}\n',
    '{"protocolVersion":"0.1.1","type":"start","time":0}\n{"suite":{"id":0,"path":"a.dart"},"type":"suite","time":0}\n{"test":{"id":1,"name":"b","suiteID":0,"line":3,"metadata":{"skip":false}},"type":"testStart","time":5}\n{"testID":1,"error":"why","stackTrace":"","isFailure":true,"type":"error","time":6}\n{"testID":1,"result":"failure","skipped":false,"hidden":false,"type":"testDone","time":7}\n',
    '{"numTotalTests":1,"numFailedTests":1,"testResults":[{"name":"a.js","status":"failed","message":"x","assertionResults":[{"ancestorTitles":["b"],"title":"c","status":"failed","duration":5,"failureMessages":["why"],"location":{"line":3,"column":1},"invocations":2}]}]}',
    '{"stats":{"tests":1,"passes":1},"tests":[{"title":"a","fullTitle":"b a","duration":5,"err":{}}],"passes":[{"title":"a","fullTitle":"b a"}],"failures":[],"pending":[]}',
    '{"version":"3","examples":[{"id":"1","description":"a","full_description":"b a","status":"failed","file_path":"./a_spec.rb","line_number":3,"run_time":0.5,"exception":{"class":"E","message":"why"}}],"summary":{"errors_outside_of_examples_count":1},"messages":["x"]}',
    'TN:\nSF:src/a.js\nDA:1,5\nDA:2,0\nBRDA:1,0,0,1\nBRDA:1,0,1,-\nLF:2\nLH:1\nBRF:2\nBRH:1\nend_of_record\n',
    '<coverage line-rate="0.5" lines-covered="1" lines-valid="2" branches-covered="1" branches-valid="2"><sources><source>/a</source></sources><packages><package><classes><class name="A" filename="a.py"><lines><line number="1" hits="1" branch="true" condition-coverage="50% (1/2)"/><line number="2" hits="0"/></lines></class></classes></package></packages></coverage>',
    '<report name="a"><package name="p"><class name="A" sourcefilename="A.java"><counter type="LINE" missed="1" covered="2"/></class><sourcefile name="A.java"><line nr="1" mi="0" ci="2" mb="1" cb="1"/><counter type="LINE" missed="1" covered="2"/></sourcefile></package><counter type="LINE" missed="1" covered="2"/></report>',
    '<coverage clover="3.2.0"><project timestamp="1"><metrics statements="2" coveredstatements="1" conditionals="2" coveredconditionals="1"/><file name="a.js" path="/a.js"><metrics statements="2" coveredstatements="1"/><line num="1" type="stmt" count="1"/><line num="2" type="cond" truecount="1" falsecount="0"/></file></project></coverage>',
    '<coverage version="1"><file path="a.js"><lineToCover lineNumber="1" covered="true" branchesToCover="2" coveredBranches="1"/></file></coverage>',
    '<CoverageSession><Modules><Module><Files><File uid="1" fullPath="a.cs"/></Files><Classes><Class><Methods><Method><SequencePoints><SequencePoint vc="1" sl="1" fileid="1"/></SequencePoints><BranchPoints><BranchPoint vc="1" sl="1" fileid="1"/></BranchPoints></Method></Methods></Class></Classes></Module></Modules></CoverageSession>',
    'mode: set\na/b.go:1.2,3.4 2 1\na/b.go:5.2,6.4 1 0\n',
    '{"/a.js":{"path":"/a.js","statementMap":{"0":{"start":{"line":1,"column":0},"end":{"line":1,"column":9}}},"s":{"0":1},"b":{"0":[1,0]},"branchMap":{}}}',
    '{"total":{"lines":{"total":2,"covered":1,"pct":50}},"/a.js":{"lines":{"total":2,"covered":1,"pct":50},"branches":{"total":2,"covered":1}}}',
    '{"meta":{"version":"7"},"files":{"a.py":{"summary":{"covered_lines":1,"num_statements":2,"covered_branches":1,"num_branches":2},"executed_lines":[1],"missing_lines":[2]}},"totals":{"covered_lines":1,"num_statements":2}}',
    '{"source_files":[{"name":"a.rb","coverage":[1,0,null],"branches":[1,0,0,1]}]}',
    '{"gcovr/format_version":"0.5","files":[{"file":"a.c","lines":[{"line_number":1,"count":1,"branches":[{"count":1}]}]}]}',
    '{"RSpec":{"coverage":{"/a.rb":{"lines":[1,0,null],"branches":{"[:if, 0, 1, 2, 3, 4]":{"[:then, 1, 1, 2, 3, 4]":1}}}},"timestamp":1}}',
    '{"version":"2.1.0","$schema":"sarif","runs":[{"tool":{"driver":{"name":"L","rules":[{"id":"r","defaultConfiguration":{"level":"error"},"messageStrings":{"m":{"text":"a {0}"}}}]},"extensions":[{"name":"e","rules":[]}]},"artifacts":[{"location":{"uri":"a%20b.js"}}],"results":[{"ruleId":"r","ruleIndex":0,"message":{"id":"m","arguments":["x"]},"locations":[{"physicalLocation":{"artifactLocation":{"index":0},"region":{"startLine":3}}}],"partialFingerprints":{"primaryLocationLineHash":"a:1"},"suppressions":[]}]}]}',
  ],
  workflow: [
    'name: CI\non:\n  push:\n    branches: [main, "releases/**"]\n    paths-ignore: ["docs/**"]\n  pull_request:\njobs:\n  # Why\n  test:\n    name: Test (${{ matrix.os }})\n    needs: [lint]\n    if: github.event_name == \'push\' && !cancelled()\n    strategy:\n      fail-fast: false\n      matrix:\n        os: [ubuntu-latest, windows-latest]\n        include: [{ os: macos, x: 1 }]\n    runs-on: ${{ matrix.os }}\n    steps:\n      - uses: actions/checkout@v4\n        with: &w { fetch-depth: 0 }\n      # Tests\n      - name: Unit\n        run: |\n          npm ci\n          npm test -- --coverage || true\n        continue-on-error: ${{ false }}\n        env: *w\n  lint:\n    uses: ./.github/workflows/lint.yml\n',
  ],
  config: [
    'required:\n  checks: [ruff, "test (*)"]\n  informational: [x]\npurposes:\n  "a / b": why\nmilestones:\n  M09: { title: A, phase: B }\ninvariants:\n  - name: API\n    checks: [a]\n    tests: ["t*"]\n    unchanged: ["api/**"]\n    mandatory: true\nsurfaces:\n  api: ["api/**"]\ncoverage: { minimum: 82.5, tolerance: 1 }\ntolerances: { coverage: 1, duration: 50 }\nowners: { "src/": ["@a"] }\nreport: { timeline: false, steps: told }\nowner: "@a"\n',
  ],
  plan: [
    '---\nmilestone: M09\nphase: A\n---\n# M09 — Title\n\n**Posture:** preserve\n\n## Intent\n\nDo `a` and [b](c).\n\n## Deliverables\n\n| File | Change |\n|---|---|\n| `src/a.js` | add `f` |\n\n- [ ] src/b.py: new\n  - nested\n\n```\nsrc/\n├── a.js\n└── b.py\n```\n\n## Invariants\n\n- **INV-1** — stays: `test_a`\n\n## Verification\n\n1. CI → green\n\n## Out of scope\n\n- docs/**\n',
  ],
  patch: [
    '@@ -1,5 +1,7 @@ class A {\n export function a(b) {\n-  if (b) return 1;\n+  return b ? 1 : 2; // `why`\n }\n+test("a", () => {\n+  expect(a(1)).toBe(1);\n+});\n@@ -20,2 +22,3 @@ def f(self):\n     """doc\n+    @pytest.mark.skip(reason="x")\n     def test_a(self):\n-        assert x\n',
    '@@ -1,3 +1,4 @@\n # Heading\n+## Next\n-key: value\n+jobs:\n+  test:\n     runs-on: a\n',
    '@@ -1 +1,2 @@\n-  "test": "jest --coverage",\n+  "test": "jest || true",\n+[tool.coverage.report]\n+fail_under = 80\n+test:\n+\tnpm test\n',
  ],
  owners: ['# c\n* @octo/all a@b.co\n/src/**/a?.js @x\ndocs/ @y # z\n\\#a @b\na\\ b @c\n'],
  log: [
    '2026-05-06T10:00:00.1234567Z ##[group]Run npm test\n2026-05-06T10:00:00.2Z shell: bash\n2026-05-06T10:00:00.3Z ##[endgroup]\n2026-05-06T10:00:01Z \u001b[31mFAIL\u001b[0m a.test.js\n2026-05-06T10:00:01Z   ● a › b\n2026-05-06T10:00:01Z Traceback (most recent call last):\n2026-05-06T10:00:01Z   File "a.py", line 1, in f\n2026-05-06T10:00:01Z AssertionError: 1 == 2\n2026-05-06T10:00:02Z Tests:       1 failed, 2 passed, 3 total\n2026-05-06T10:00:02Z ##[error]Process completed with exit code 1.\n',
  ],
  settings: [
    '[tool.coverage.report]\nfail_under = 80\n[tool.pytest.ini_options]\naddopts = ["--cov-fail-under=90"]\n',
    '[report]\nfail_under = 80\n[tool:pytest]\naddopts = --cov-fail-under=90\n',
    'module.exports = { coverageThreshold: { global: { lines: 80, branches: 70 } } };\n',
    '{"jest":{"coverageThreshold":{"global":{"lines":80}}},"nyc":{"check-coverage":true,"lines":90},"c8":{"lines":5}}',
  ],
  shell: [
    'set -euo pipefail\nif [ "$A" = 1 ]; then npm test && { a || b; } | tee x; else (c; d) & fi\ncat <<EOF\nx\nEOF\nf() { $(g `h`); }\n',
  ],
  code: [
    'import a, { b as c } from "./d.js";\nexport * from \'e\';\nconst f = require(`g`);\nimport("h");\n',
    'from . import a\nfrom ..b.c import (d as e,\n  f)\nimport g.h as i\n',
  ],
  titles: ['M09: A title', 'feat/M12_y-x', '[m3] z', 'release 1.2 (é)'],
};

/** Texts of a kind. */
export const textSeeds = (kind: string): string[] => texts[kind] ?? [];

/** Archives that hold the result files, and those of the test folder that are small. */
export function archiveSeeds(): Uint8Array[] {
  const files = Object.fromEntries(
    textSeeds('results').map((text, index) => [`${index}/junit.xml`, strToU8(text)]),
  );
  const inner = zipSync({ 'junit.xml': strToU8(textSeeds('results')[0]!) });
  return [
    zipSync(files),
    zipSync({ 'reports.zip': inner, 'junit.xml.gz': gzipSync(strToU8('<testsuite/>')) }, { level: 0 }),
    ...['gnu', 'pax'].flatMap((name) => fixture(`archive/fixtures/${name}.tar.gz`)),
  ];
}

function fixture(path: string): Uint8Array[] {
  const [folder = '', name = ''] = [join('__tests__/formats', path, '..'), path.split('/').at(-1)];
  return readdirSync(folder).includes(name) ? [readFileSync(join(folder, name))] : [];
}
