import type { Attestation } from '@actions/attest';
import type { GitHub } from '../github/client.ts';
import { hasStatus, whyRefused } from '../github/errors.ts';
import { draftOf } from '../report/report.ts';
import { digestOf, type Statement, statementsOf, VERIFICATION_SUMMARY } from '../report/statements.ts';
import type { Context, Repository } from '../settings/context.ts';
import { type Notice, notice, notWritten } from './notice.ts';
import type { Publishing, ReportResult } from './report.ts';

/** What became of the attestation of a report. */
export interface Attested {
  /** Its page; null: none was made now. */
  url: string | null;
  notices: Notice[];
}

export const unattested: Attested = { url: null, notices: [] };

/**
 * Signs what a committed report says, where it is wanted, and leaves it in GitHub's store. A report is attested once: the
 * one that is there already for its bytes stands. What fails is a notice, and the next run tries again.
 */
export async function attestReport(
  { github, context, inputs }: Publishing,
  { committed, collected }: ReportResult,
): Promise<Attested> {
  if (!inputs.attest || committed === null) return unattested;
  // What people wrote into it since is not vouched for.
  const draft = draftOf(committed);
  const statements = statementsOf(draft);
  if (statements.length === 0) return unattested;
  if (isEnterpriseServer(context))
    return { url: null, notices: [notice('No attestation: GitHub Enterprise Server keeps none.')] };
  try {
    if (await isAttested(github, context.repository, digestOf(draft.report))) return unattested;
    const ids: (number | undefined)[] = [];
    for (const statement of statements) {
      const bundle = await signed(statement, context);
      ids.push(await store(github, context.repository, bundle));
    }
    const { serverUrl, name } = collected.evidence.repository;
    const id = ids.at(-1);
    return { url: id === undefined ? null : `${serverUrl}/${name}/attestations/${id}`, notices: [] };
  } catch (error) {
    return { url: null, notices: [whyNot(error)] };
  }
}

/** The addresses of its API tell it: https://docs.github.com/en/enterprise-server@latest/rest/using-the-rest-api/getting-started-with-the-rest-api */
const isEnterpriseServer = ({ apiUrl }: Context): boolean => /\/api\/v3\/?$/.test(apiUrl);

/** The summary is stored last: where it is there, so is the rest. */
async function isAttested(
  github: GitHub,
  { owner, name: repo }: Repository,
  sha256: string,
): Promise<boolean> {
  try {
    const { data } = await github.rest.repos.listAttestations({
      owner,
      repo,
      subject_digest: `sha256:${sha256}`,
      predicate_type: VERIFICATION_SUMMARY,
      per_page: 1,
    });
    return (data.attestations ?? []).length > 0;
  } catch (error) {
    if (hasStatus(error, 404)) return false;
    throw error;
  }
}

/** A statement that Sigstore did not sign. */
class Unsigned extends Error {
  override readonly name = 'Unsigned';
  readonly isWithoutToken: boolean;

  constructor(cause: unknown) {
    const { code } = cause as { code?: unknown };
    const isWithoutToken = String(code).startsWith('IDENTITY_TOKEN');
    // The library's own words may hold the token.
    super(isWithoutToken ? 'the job has no identity token' : wordsOf(cause), { cause });
    this.isWithoutToken = isWithoutToken;
  }
}

/** What an error says, and what lies behind it unless it says so already. */
function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const behind = error.cause instanceof Error ? error.cause.message : '';
  return error.message.includes(behind) ? error.message : `${error.message}: ${behind}`;
}

/** Signs with the identity of the job. The library is large, and loaded for nobody else. */
async function signed(
  { subjects, predicateType, predicate }: Statement,
  context: Context,
): Promise<Attestation['bundle']> {
  const { attest } = await import('@actions/attest');
  try {
    const sigstore = sigstoreFor(context);
    // It stores nothing, so it needs no token of GitHub's.
    const made = await attest({ subjects, predicateType, predicate, sigstore, skipWrite: true, token: '' });
    return made.bundle;
  } catch (cause) {
    throw new Unsigned(cause);
  }
}

/**
 * The public one keeps a log that everybody can read; GitHub's own is for repositories that not everybody can.
 * https://docs.github.com/en/actions/concepts/security/artifact-attestations
 */
const sigstoreFor = ({ isPublic, serverUrl }: Context): 'public-good' | 'github' =>
  isPublic && serverUrl === 'https://github.com' ? 'public-good' : 'github';

/** https://docs.github.com/en/rest/repos/attestations#create-an-attestation */
async function store(
  github: GitHub,
  { owner, name: repo }: Repository,
  { mediaType, verificationMaterial, dsseEnvelope }: Attestation['bundle'],
): Promise<number | undefined> {
  const bundle = {
    mediaType,
    verificationMaterial: { ...verificationMaterial },
    dsseEnvelope: { ...dsseEnvelope },
  };
  const { data } = await github.rest.repos.createAttestation({ owner, repo, bundle });
  return data.id;
}

function whyNot(error: unknown): Notice {
  if (!(error instanceof Unsigned))
    return notWritten('No attestation', whyRefused(error), 'attestations: write');
  const text = `No attestation: ${error.message}`;
  return error.isWithoutToken
    ? { level: 'warning', text: `${text}; give the job the permission "id-token: write".` }
    : notice(`${text}. The next run of Docket tries again.`);
}
