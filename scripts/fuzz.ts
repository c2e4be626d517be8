import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { blocks } from '../__tests__/fuzz/rendering/blocks.ts';
import { documentsOf, plots } from '../__tests__/fuzz/rendering/documents.ts';
import { hostileText } from '../__tests__/fuzz/rendering/hostile-text.ts';
import { logged, wrongInLog } from '../__tests__/fuzz/rendering/log-lines.ts';
import { type Engine, type Written, wrong, wrongInHtml } from '../__tests__/fuzz/rendering/oracle.ts';
import { cmark, cmarkAll } from './cmark.ts';

/**
 * Tries any number of documents with hostile words in every place, in rounds of some hundred; each round has a seed, and
 * the first one that fails is told with its smallest counterexample. Usage: fuzz [documents] [--seed N]
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: '1' } },
});
const wanted = Number(positionals[0] ?? 2_000);
/** Of the documents of a round; a head makes three. */
const ROUND = { blocks: 850, heads: 50, logs: 100 };
/** Every such document is shown to GitHub's own engine too. */
const SHOWN_TO_CMARK = 10;
const hasCmark = spawnSync('cmark-gfm', ['--version']).status === 0;

const done = { blocks: 0, heads: 0, logs: 0, cmark: 0 };
const begin = Date.now();
for (let seed = Number(values.seed); done.blocks + done.heads < wanted; seed += 1) round(seed);
const seconds = Math.round((Date.now() - begin) / 1000);
console.log(
  `${done.blocks + done.heads} documents (${done.blocks} of blocks, ${done.heads} of whole heads), ${done.cmark} of them ` +
    `with cmark-gfm too${hasCmark ? '' : ' (not installed)'}; ${done.logs} texts in the log; ${seconds} s. All are as meant.`,
);

function round(seed: number): void {
  const sample: Written[] = [];
  const keep = (document: Written): void => {
    if ((done.blocks + done.heads) % SHOWN_TO_CMARK === 0) sample.push(document);
  };
  check(
    blocks,
    (document) => [document],
    seed,
    ROUND.blocks,
    (document) => {
      done.blocks += 1;
      keep(document);
    },
  );
  check(plots, documentsOf, seed, ROUND.heads, (document) => {
    done.heads += 1;
    keep(document);
  });
  checkLog(seed);
  if (hasCmark) checkWithCmark(sample, seed);
}

/** Fails with the smallest counterexample. */
function check<T>(
  arbitrary: fc.Arbitrary<T>,
  documents: (value: T) => Written[],
  seed: number,
  numRuns: number,
  tried: (document: Written) => void,
  engine?: Engine,
): void {
  const property = fc.property(arbitrary, (value) => {
    for (const document of documents(value)) {
      const problem = wrong(document, engine);
      if (problem !== null) throw new Error(`${problem}\n${document.markdown.slice(0, 4_000)}`);
      tried(document);
    }
  });
  fc.assert(property, { seed, numRuns });
}

function checkLog(seed: number): void {
  const property = fc.property(hostileText, (text) => {
    const problem = wrongInLog(logged(text));
    if (problem !== null) throw new Error(problem);
    done.logs += 1;
  });
  fc.assert(property, { seed, numRuns: ROUND.logs });
}

/** One process for many documents; where one of them is shown otherwise the round is tried again, one by one. */
function checkWithCmark(sample: Written[], seed: number): void {
  for (const hardbreaks of [false, true]) {
    const pages = cmarkAll(
      sample.map(({ markdown }) => markdown),
      { hardbreaks },
    );
    const problems = sample.map((document, index) => wrongInHtml(pages[index] ?? '', document));
    const at = problems.findIndex((problem) => problem !== null);
    if (at === -1) continue;
    const engine: Engine = (markdown) => cmark(markdown, { hardbreaks });
    check(
      blocks,
      (document) => [document],
      seed,
      ROUND.blocks,
      () => {},
      engine,
    );
    check(plots, documentsOf, seed, ROUND.heads, () => {}, engine);
    throw new Error(`cmark-gfm, seed ${seed}: ${problems[at]}\n${sample[at]?.markdown.slice(0, 4_000)}`);
  }
  done.cmark += sample.length;
}
