import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { TEST_RESULT, VERIFICATION_SUMMARY } from '../../src/report/statements.ts';
import type { World } from '../fake/state.ts';
import { type Ran, runDocket } from '../harness/run-docket.ts';
import { openSigstore, type Sigstore } from '../harness/sigstore.ts';
import { textOn } from '../harness/world.ts';
import { changeWorld, failTests, runAgain, runId } from '../worlds/change.ts';
import { workflowRunEvent } from '../worlds/event.ts';

interface Signed {
  subject: { name: string; digest: Record<string, string> }[];
  predicateType: string;
  predicate: Record<string, unknown>;
}

type Stored = World['contents']['attestations'][number];

/** What was signed. */
const statementIn = ({ bundle }: Pick<Stored, 'bundle'>): Signed =>
  JSON.parse(Buffer.from(bundle.dsseEnvelope?.payload ?? '', 'base64').toString());

const statementsIn = ({ contents }: World): Signed[] => contents.attestations.map(statementIn);

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('attestation', () => {
  let sigstore: Sigstore;

  beforeEach(async () => {
    sigstore = await openSigstore('public-good');
  });

  afterEach(() => sigstore.close());

  /** Another one in its place. */
  async function instead(...how: Parameters<typeof openSigstore>): Promise<void> {
    sigstore.close();
    sigstore = await openSigstore(...how);
  }

  function attest(world: World, inputs: Record<string, string> = {}, over: object = {}): Promise<Ran> {
    return runDocket(world, {
      eventName: 'workflow_run',
      payload: workflowRunEvent(world, runId),
      inputs: { attest: 'true', ...inputs },
      environment: sigstore.environment,
      ...over,
    });
  }

  /** As a verifier does it: the signature holds, and the statement is about this text. */
  function verifies({ bundle }: Pick<Stored, 'bundle'>, text: string): boolean {
    try {
      sigstore.verify(bundle);
    } catch {
      return false;
    }
    return statementIn({ bundle }).subject.some(({ digest }) => digest.sha256 === sha256(text));
  }

  test('says of commit and report what the verdict is, and verifies', async () => {
    const world = changeWorld();
    const { outputs, failed, log } = await attest(world);
    expect([failed, log.match(/^::(?:warning|error)::.*/gm)]).toEqual([null, null]);
    const [, summary] = world.contents.attestations;
    expect(statementsIn(world)).toMatchObject([
      { predicateType: TEST_RESULT, predicate: { result: 'PASSED', failedTests: [] } },
      { predicateType: VERIFICATION_SUMMARY, predicate: { verificationResult: 'PASSED' } },
    ]);
    const report = textOn(world, 'main', outputs['report-path'] ?? '') ?? '';
    for (const { subject } of statementsIn(world)) {
      expect(subject).toEqual([
        { name: `git+https://github.com/${world.fullName}`, digest: { gitCommit: world.sha('head') } },
        { name: outputs['report-path'], digest: { sha256: sha256(report) } },
      ]);
    }
    expect(world.contents.attestations.map((one) => verifies(one, report))).toEqual([true, true]);
    expect(outputs['attestation-url']).toBe(
      `https://github.com/${world.fullName}/attestations/${summary?.id}`,
    );
  });

  test('does not verify for a report that was changed, nor with a statement that was', async () => {
    const world = changeWorld();
    const { outputs } = await attest(world);
    const report = textOn(world, 'main', outputs['report-path'] ?? '') ?? '';
    const changed = report.replace('Ready to merge', 'Ready to  merge');
    expect(changed).not.toBe(report);
    const [, summary] = world.contents.attestations;
    expect([verifies(summary!, report), verifies(summary!, changed)]).toEqual([true, false]);
    const forged = structuredClone(summary!);
    const payload = JSON.stringify(statementIn(forged)).replace(sha256(report), sha256(changed));
    forged.bundle.dsseEnvelope!.payload = Buffer.from(payload).toString('base64');
    expect(verifies(forged, changed)).toBe(false);
  });

  test('is made once for a report, and anew for a new text of it', async () => {
    const world = changeWorld();
    failTests(world);
    await attest(world);
    const again = await attest(world);
    expect([
      world.contents.attestations.length,
      again.stats.writes,
      again.outputs['attestation-url'],
    ]).toEqual([2, 0, '']);
    runAgain(world, runId);
    await attest(world);
    expect(
      statementsIn(world).map(({ predicate }) => predicate.result ?? predicate.verificationResult),
    ).toEqual([...['FAILED', 'FAILED'], ...['WARNED', 'PASSED']]);
  });

  test('follows with the next run where it failed before', async () => {
    const world = changeWorld();
    await attest(world, {}, { environment: {} });
    expect(world.contents.attestations).toEqual([]);
    await attest(world);
    expect(world.contents.attestations.length).toBe(2);
  });

  test('a store that knows nothing of the report may say so by 404', async () => {
    const world = changeWorld();
    world.fail({ path: '/attestations/', status: 404 });
    await attest(world);
    expect(world.contents.attestations.length).toBe(2);
  });

  test("vouches for what Docket wrote, not for people's Notes", async () => {
    const world = changeWorld();
    const { outputs } = await attest(world, { attest: 'false' });
    const path = outputs['report-path'] ?? '';
    const report = textOn(world, 'main', path) ?? '';
    const noted = report.replace(
      '<!-- docket:notes:start -->\n',
      '<!-- docket:notes:start -->\nSeen by me.\n',
    );
    expect(noted).not.toBe(report);
    world.commitTo('main', { files: { [path]: noted }, message: 'Notes\n' });
    await attest(world);
    expect(world.contents.attestations.map((one) => verifies(one, report))).toEqual([true, true]);
  });

  test.each<[string, Record<string, string>, (world: World) => void]>([
    ['it is not asked for', { attest: 'false' }, () => {}],
    ['nothing is committed', { 'commit-to': 'none' }, () => {}],
    ['it is a dry run', { 'dry-run': 'true' }, () => {}],
    [
      'the verdict is pending',
      {},
      (world) => {
        world.contents.rules.main = [
          {
            type: 'required_status_checks',
            parameters: {
              required_status_checks: [{ context: 'other' }],
              strict_required_status_checks_policy: false,
            },
          },
        ];
      },
    ],
  ])('none is made where %s', async (_name, inputs, change) => {
    const world = changeWorld();
    change(world);
    await attest(world, inputs);
    expect([world.contents.attestations, sigstore.certificates()]).toEqual([[], 0]);
  });

  test('a repository that not everybody can read is signed for by GitHub itself', async () => {
    await instead('github');
    const world = changeWorld();
    world.contents.repository.private = true;
    const { outputs } = await attest(world);
    const report = textOn(world, 'main', outputs['report-path'] ?? '') ?? '';
    expect(world.contents.attestations.map((one) => verifies(one, report))).toEqual([true, true]);
  });

  test.each<[string, (world: World) => object | Promise<object>, string]>([
    [
      'the identity of the job',
      () => ({ environment: {} }),
      '::warning::No attestation: the job has no identity token; give the job the permission "id-token: write".',
    ],
    [
      'the permission to store it',
      (world) => {
        world.contents.permissions.attestations = 'none';
        return {};
      },
      '::warning::No attestation: 403 Resource not accessible by integration; give the job the permission "attestations: write".',
    ],
    [
      'an answer of the store',
      (world) => {
        world.fail({ path: '/attestations', status: 502, times: 9 });
        return {};
      },
      '::notice::No attestation: 502 Made to fail with 502.',
    ],
    [
      'an answer of Sigstore',
      async () => {
        await instead('public-good', true);
        return {};
      },
      '::notice::No attestation: error creating signing certificate - (400) Bad Request. The next run of Docket tries again.',
    ],
    [
      'a store, on an Enterprise Server',
      () => ({ enterprise: true }),
      '::notice::No attestation: GitHub Enterprise Server keeps none.',
    ],
  ])('without %s the rest is there, and a line says why', async (_name, change, told) => {
    const world = changeWorld();
    const { log, outputs, failed } = await attest(world, {}, await change(world));
    expect(log).toContain(`${told}\n`);
    expect([failed, outputs.verdict, outputs['run-number'], outputs['attestation-url']]).toEqual([
      null,
      'approved',
      '1',
      '',
    ]);
    expect(world.contents.attestations).toEqual([]);
  });
});
