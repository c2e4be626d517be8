/** An LCOV file of many source files, about 17 kB each: 800 lines, 200 branches and 40 functions. 2,900 are 50 MB. */
export function lcovOf(files: number): string {
  return Array.from({ length: files }, (_, index) => recordOf(index)).join('');
}

function recordOf(file: number): string {
  const functions = count(40).map((id) => `FN:${id * 20},function${id}\nFNDA:${id % 3},function${id}\n`);
  const lines = count(800).map((id) => `DA:${id * 2},${(id * 7919 + file) % 5 === 0 ? 0 : id * 3}\n`);
  const branches = count(200).map(
    (id) => `BRDA:${id * 8},${id},0,${id % 2}\nBRDA:${id * 8},${id},1,${id % 3 ? '-' : 4}\n`,
  );
  const path = `/home/runner/work/app/app/src/package${file % 40}/module${file}.ts`;
  return `TN:\nSF:${path}\n${functions.join('')}${lines.join('')}${branches.join('')}end_of_record\n`;
}

function count(to: number): number[] {
  return Array.from({ length: to }, (_, index) => index + 1);
}
