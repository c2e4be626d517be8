import { describe, expect, test } from '@jest/globals';
import { read, summary } from './summary.ts';

describe('Clover', () => {
  const project = (files: string) =>
    `<coverage generated="1" clover="3.2.0"><project>${files}</project></coverage>`;

  test('counts lines where a file has no metrics', () => {
    const text = project(
      '<package name="p"><file name="a.js" path="/r/a.js"><line num="1" count="1" type="stmt"/><line num="2" count="0" type="cond" truecount="1" falsecount="0"/><line num="3" count="4" type="method"/></file></package>',
    );
    expect(summary(read(text))).toEqual(['/r/a.js: 2/2, 1/2', '2/2, 1/2']);
  });

  test('takes the metrics of the file, not those of its classes; leaves tests out', () => {
    const metrics = (statements: number, covered: number) =>
      `<metrics statements="${statements}" coveredstatements="${covered}" conditionals="4" coveredconditionals="1"/>`;
    const text = `<coverage generated="1"><project><file name="A.java"><class>${metrics(9, 9)}</class>${metrics(8, 4)}</file></project><testproject><file name="ATest.java">${metrics(5, 5)}</file></testproject></coverage>`;
    expect(summary(read(text))).toEqual(['A.java: 4/8, 1/4', '4/8, 1/4']);
  });

  test('takes the project where no file is told', () => {
    const text = project(
      '<metrics statements="8" coveredstatements="4" conditionals="2" coveredconditionals="1"/>',
    );
    expect(read(text)).toMatchObject({ lines: { covered: 4, total: 8 }, branches: { covered: 1, total: 2 } });
  });
});

describe('OpenCover', () => {
  const session = (methods: string) => `<?xml version="1.0" encoding="utf-8"?>
    <CoverageSession xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
      <Summary numSequencePoints="5" visitedSequencePoints="3" numBranchPoints="4" visitedBranchPoints="3"/>
      <Modules><Module hash="1"><Files><File uid="1" fullPath="D:\\a\\app\\app\\A.cs"/><File uid="2" fullPath="D:\\a\\app\\app\\B.cs"/></Files>
      <Classes><Class><Methods>${methods}</Methods></Class></Classes></Module></Modules></CoverageSession>`;
  const method = (name: string, points: string) =>
    `<Method visited="true"><Name>${name}</Name><FileRef uid="2"/>${points}</Method>`;

  test('counts lines by their sequence points, and only the branches that are told', () => {
    const text = session(
      method(
        'System.Void A::M()',
        `<SequencePoints><SequencePoint vc="1" sl="3" fileid="1"/><SequencePoint vc="0" sl="3" fileid="1"/><SequencePoint vc="0" sl="4" fileid="1"/><SequencePoint vc="1" sl="16707566" fileid="1"/></SequencePoints>
         <BranchPoints><BranchPoint vc="1" sl="3" path="0" offset="1" fileid="1"/><BranchPoint vc="0" sl="3" path="1" offset="1" fileid="1"/></BranchPoints>`,
      ) + method('System.Void B::M()', '<SequencePoints><SequencePoint vc="2" sl="9"/></SequencePoints>'),
    );
    expect(summary(read(text))).toEqual([
      'D:\\a\\app\\app\\A.cs: 1/2, 1/2',
      'D:\\a\\app\\app\\B.cs: 1/1, 0/0',
      '2/3, 1/2',
    ]);
  });

  test('has no branches where there are lines and no branch point', () => {
    const points = '<SequencePoints><SequencePoint vc="2" sl="9"/></SequencePoints>';
    expect(summary(read(session(method('System.Void B::M()', points))))).toEqual([
      'D:\\a\\app\\app\\B.cs: 1/1, 0/0',
      '1/1, 0/0',
    ]);
  });

  test('counts a method that stands in two modules once', () => {
    const point = '<BranchPoint vc="1" sl="3" path="0" offset="1" fileid="1"/>';
    const text = session(method('M', point) + method('M', point) + method('N', point));
    expect(summary(read(text))[0]).toBe('D:\\a\\app\\app\\A.cs: 0/0, 2/2');
  });

  test('takes the summary where there are no points', () => {
    expect(read(session(''))).toMatchObject({
      lines: { covered: 3, total: 5 },
      branches: { covered: 3, total: 4 },
    });
  });
});
