import { createHash, generateKeyPairSync } from 'node:crypto';
import { bundleFromJSON, type SerializedBundle } from '@sigstore/bundle';
import {
  fulcioHandler,
  initializeCA,
  initializeCTLog,
  initializeTLog,
  initializeTSA,
  rekorHandler,
  tsaHandler,
} from '@sigstore/mock';
import { type TrustMaterial, toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify';
import type nock from 'nock';

/** Who signs: the one that everybody can read, or that of this GitHub. */
export type Instance = 'public-good' | 'github';

/** A Sigstore that signs while a test runs; nothing reaches the network. */
export interface Sigstore {
  /** What a job with the permission `id-token: write` has. */
  environment: Record<string, string>;
  /** How many certificates it gave out. */
  certificates(): number;
  /** @throws when the signature does not hold, or is of another text than the payload. */
  verify(bundle: unknown): void;
  /** Leaves the network as it was. */
  close(): void;
}

const job = 'http://token.test';
const key = () => generateKeyPairSync('ec', { namedCurve: 'prime256v1' });

/**
 * Sets a Sigstore up in place of the real one.
 *
 * @param refuses it gives no certificate to anybody
 */
export async function openSigstore(instance: Instance, refuses = false): Promise<Sigstore> {
  const { default: network } = await import('nock');
  if (!network.isActive()) network.activate();
  network.disableNetConnect();
  const keys = key();
  const ctlog = await initializeCTLog(keys);
  const authority = await initializeCA(keys, ctlog);
  const log = await initializeTLog('https://rekor.sigstore.dev', key());
  // Whole seconds, since the library writes fractions in a way that not every reader takes; and a minute ahead, so that no
  // certificate is younger, which hold for ten.
  const soon = new Date(Math.floor(Date.now() / 1000) * 1000 + 60_000);
  const clock = await initializeTSA(key(), soon);
  let given = 0;
  const issuer = fulcioHandler(authority, { strict: true });
  const isPublic = instance === 'public-good';
  const serve = (address: string, handler: Handler) => answering(network(address), handler);
  serve(isPublic ? 'https://fulcio.sigstore.dev' : 'https://fulcio.githubapp.com', {
    path: issuer.path,
    fn: (body) => {
      if (refuses) return Promise.resolve({ statusCode: 400, response: '' });
      given += 1;
      return issuer.fn(body);
    },
  });
  const keeper = rekorHandler(log, { strict: true });
  if (isPublic) serve('https://rekor.sigstore.dev', { ...keeper, fn: (body) => keeper.fn(kept(body)) });
  else serve('https://timestamp.githubapp.com', tsaHandler(clock, { strict: true }));
  network(job).persist().get('/').query({ audience: 'sigstore' }).reply(200, { value: token() });
  const trusted = toTrustMaterial({
    mediaType: '',
    certificateAuthorities: [chain(authority.rootCertificate)],
    timestampAuthorities: [chain(clock.intCertificate, clock.rootCertificate)],
    tlogs: [logOf(log.publicKey)],
    ctlogs: [logOf(ctlog.publicKey)],
  } as never);
  const verifier = verifierOf(trusted, isPublic);
  return {
    environment: { ACTIONS_ID_TOKEN_REQUEST_URL: `${job}/`, ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request' },
    certificates: () => given,
    verify: (bundle) => {
      verifier.verify(toSignedEntity(bundleFromJSON(bundle as SerializedBundle)));
    },
    close: () => {
      network.cleanAll();
      network.enableNetConnect();
      network.restore();
    },
  };
}

/** The public one vouches for the time by its log, GitHub's by its clock. */
function verifierOf(trusted: TrustMaterial, isPublic: boolean): Verifier {
  return new Verifier(trusted, { tlogThreshold: isPublic ? 1 : 0, tsaThreshold: isPublic ? 0 : 1 });
}

/** The real log keeps digests and signatures of what it is given, and not the text. */
function kept(body: string): string {
  const { spec, ...entry } = JSON.parse(body);
  const { envelope, verifiers } = spec.proposedContent;
  const { payload, signatures } = JSON.parse(envelope);
  const hash = (value: string | Buffer) => ({
    algorithm: 'sha256',
    value: createHash('sha256').update(value).digest('hex'),
  });
  return JSON.stringify({
    ...entry,
    spec: {
      envelopeHash: hash(envelope),
      payloadHash: hash(Buffer.from(payload, 'base64')),
      signatures: [{ signature: signatures[0].sig, verifier: verifiers[0] }],
    },
  });
}

type Handler = ReturnType<typeof fulcioHandler>;

function answering(scope: nock.Scope, { path, fn }: Handler): void {
  scope
    .persist()
    .post(path)
    .reply(async (_uri, body) => {
      const answer = await fn(typeof body === 'string' ? body : JSON.stringify(body));
      return [answer.statusCode, answer.response, { 'Content-Type': answer.contentType ?? 'text/plain' }];
    });
}

/** The identity of a job, as Fulcio reads it. Only the real one looks at the signature. */
function token(): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const subject = 'https://github.com/octo/serena/.github/workflows/docket.yml@refs/heads/main';
  return [
    part({ alg: 'RS256' }),
    part({ sub: subject, iss: 'https://token.actions.githubusercontent.com' }),
    'x',
  ].join('.');
}

const validFor = { start: new Date(0), end: undefined };

const chain = (...certificates: Buffer[]) => ({
  subject: { commonName: 'sigstore', organization: 'sigstore.mock' },
  uri: '',
  certChain: { certificates: certificates.map((rawBytes) => ({ rawBytes })) },
  validFor,
  operator: '',
});

const logOf = (publicKey: Buffer) => ({
  baseUrl: '',
  logId: { keyId: createHash('sha256').update(publicKey).digest() },
  checkpointKeyId: undefined,
  hashAlgorithm: 1,
  publicKey: { rawBytes: publicKey, keyDetails: 5, validFor },
  operator: '',
});
