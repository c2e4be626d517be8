import { ciPath, docketWorkflow } from '../ordinary/scenario.ts';
import { ciText, pullRequest, type Situation } from '../verdict/change.ts';
import type { HostileInput } from './inputs.ts';

/** GraphQL hands out the first 512,000 bytes of a file. */
const MOST = 500_000;

const head = (lines: string): Situation => pullRequest({ changed: { [ciPath]: `${ciText()}\n${lines}` } });

const fill = (piece: (index: number) => string, most = MOST): string => {
  const pieces: string[] = [];
  for (let [index, length] = [0, 0]; length < most; index += 1) {
    const next = piece(index);
    length += next.length;
    if (length <= most) pieces.push(next);
  }
  return pieces.join('');
};

const steps = (text: string): string =>
  `name: CI\non: pull_request\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n${text}`;

/** A condition of some 2,000 characters that cannot be decided. */
const condition = (seed: number): string =>
  JSON.stringify(
    Array.from({ length: 58 }, (_, index) => `(needs.j${(seed + index) % 220}.result != 'x' && vars.a)`).join(
      ' || ',
    ),
  );

const whole = (text: string): Situation => pullRequest({ changed: { [ciPath]: text } });

/** Workflow files of a fork's head. */
export const workflowInputs: readonly HostileInput[] = [
  {
    name: 'workflow: a comment of 300 kB blanks above a step',
    make: () => whole(steps(`      # a${' '.repeat(300_000)}b\n      - run: npm test\n`)),
  },
  {
    name: 'workflow: comments of 500 kB above steps',
    make: () => whole(steps(fill((index) => `      #${' #='.repeat(60)} ${index}\n      - run: a\n`))),
  },
  { name: 'workflow: 70,000 keys', make: () => head(fill((index) => `k${index}:\n`)) },
  {
    name: 'workflow: a step with 60,000 keys',
    make: () => whole(steps(`      - run: a\n        with:\n${fill((index) => `          k${index}:\n`)}`)),
  },
  { name: 'workflow: a flow of 100,000 keys', make: () => head(`x: {${fill((index) => `${index},`)}z}\n`) },
  { name: 'workflow: 200,000 brackets', make: () => head(`x: ${'['.repeat(200_000)}\n`) },
  {
    name: 'workflow: 190 levels, again and again',
    make: () => head(fill((index) => `a${index}: ${'['.repeat(190)}${']'.repeat(190)}\n`)),
  },
  {
    name: 'workflow: aliases that multiply',
    make: () =>
      head(
        `${Array.from({ length: 20 }, (_, at) => `a${at}: &a${at} [${Array.from({ length: 9 }, () => (at === 0 ? 'x' : `*a${at - 1}`)).join(',')}]`).join('\n')}\n`,
      ),
  },
  {
    name: 'workflow: 40,000 aliases',
    make: () => head(`a: &a x\nb: [${fill(() => '*a, ', 400_000)}x]\n`),
  },
  {
    name: 'workflow: 20,000 anchors and aliases',
    make: () => head(fill((index) => `- &a${index} x\n- *a${index}\n`).replace(/^/, 'b:\n')),
  },
  {
    name: 'workflow: merge keys',
    make: () =>
      head(
        `a: &a {${Array.from({ length: 300 }, (_, at) => `k${at}: 1`).join(', ')}}\n${fill((index) => `b${index}:\n  <<: [*a, *a]\n`, 400_000)}`,
      ),
  },
  {
    name: 'workflow: one scalar of 500 kB',
    make: () => whole(steps(`      - run: "${'\\n'.repeat(240_000)}"\n`)),
  },
  {
    name: 'workflow: one command of 500 kB quotes',
    make: () => whole(steps(`      - run: ${`a'"\`$(`.repeat(80_000)}\n`)),
  },
  {
    name: 'workflow: one block scalar of 250,000 lines',
    make: () => whole(steps(`      - run: |\n${'        \n'.repeat(50_000)}        a\n`)),
  },
  {
    name: 'workflow: 12,000 steps',
    make: () => whole(steps(fill((index) => `      - run: npm test -- ${index}\n`))),
  },
  {
    name: 'workflow: 10,000 jobs that need each other',
    make: () =>
      whole(
        `name: CI\non: pull_request\njobs:\n${fill((index) => `  j${index}:\n    needs: [j${index + 1}, j${index + 2}]\n    steps: []\n`)}`,
      ),
  },
  {
    name: 'workflow: an `if` of 400 kB brackets',
    make: () => whole(steps(`      - run: a\n        if: ${'('.repeat(200_000)}${')'.repeat(200_000)}\n`)),
  },
  {
    name: 'workflow: an `if` of 400 kB conditions',
    make: () => whole(steps(`      - run: a\n        if: a ${'&& !b || (c == d) '.repeat(24_000)}\n`)),
  },
  {
    name: 'workflow: jobs behind long conditions',
    make: () =>
      whole(
        `name: CI\non: pull_request\njobs:\n  test:\n    needs: [${Array.from({ length: 220 }, (_, index) => `j${index}`)}]\n    if: ${condition(0)}\n    steps: [{ run: npm test }]\n${fill(
          (index) =>
            `  j${index}:\n    needs: [j${index + 1}, j${index + 2}]\n    if: ${condition(index)}\n    steps: [{ run: npm run lint }]\n`,
        )}`,
      ),
  },
  {
    name: 'workflow: steps that share a long condition',
    make: () =>
      whole(
        steps(
          `      - if: &c ${condition(1)}\n        run: &r echo ${'${{needs}}'.repeat(390)}\n${fill((index) => `      - if: *c\n        name: s${index}\n        run: *r\n`, 90_000)}`,
        ),
      ),
  },
  {
    name: 'workflow: texts that grow',
    make: () =>
      whole(
        steps(
          fill(
            (index) =>
              `      - run: npm test -- ${index}\n        if: "${Array.from({ length: 12 }, () => `format('${'{0}'.repeat(30)}', `).join('')}'x${index}'${')'.repeat(12)}"\n`,
          ),
        ),
      ),
  },
  {
    name: 'workflow: 60 files of 400 kB',
    make: () =>
      pullRequest({
        changed: Object.fromEntries(
          Array.from({ length: 60 }, (_, file) => [
            `.github/workflows/w${file}.yml`,
            steps(
              fill(
                (index) =>
                  `      # why ${index}\n      - name: Step ${index} of ${file}\n        run: npm test -- ${index}\n`,
                400_000,
              ),
            ),
          ]),
        ),
      }),
  },
  {
    name: 'configuration of 400 kB on the default branch',
    make: () =>
      pullRequest({
        files: { '.github/docket.yml': `purposes:\n${fill((index) => `  a / b${index}: why\n`, 400_000)}` },
      }),
  },
  {
    name: 'configuration with names of many stars',
    make: () =>
      pullRequest({
        files: {
          '.github/docket.yml': `required:\n  checks:\n${Array.from({ length: 250 }, () => `    - "${'*a'.repeat(100)}"\n`).join('')}surfaces:\n  api:\n${Array.from({ length: 120 }, () => `    - "${'**/a*'.repeat(50)}"\n`).join('')}`,
        },
      }),
  },
  {
    name: "Docket's own workflow of 500 kB",
    make: () =>
      pullRequest({
        files: {
          '.github/workflows/docket.yml': `${docketWorkflow(['CI'])}\n${fill((index) => `# ${index}\n`)}`,
        },
      }),
  },
];
