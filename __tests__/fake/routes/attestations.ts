import { type Answer, type Call, HttpError, ok, type Route } from '../answer.ts';
import type { Attestation } from '../state.ts';

/** The store of attestations. */
export const attestationRoutes: Route[] = [
  {
    operation: 'GET /repos/{owner}/{repo}/attestations/{subject_digest}',
    needs: { any: ['attestations'], level: 'read' },
    handle: list,
  },
  {
    operation: 'POST /repos/{owner}/{repo}/attestations',
    needs: { any: ['attestations'], level: 'write' },
    handle: store,
  },
];

interface StoredStatement {
  subject: { digest: Record<string, string> }[];
  predicateType: string;
}

/** What was signed; null: it is no statement. */
function statementIn({ bundle }: Pick<Attestation, 'bundle'>): StoredStatement | null {
  const payload = bundle.dsseEnvelope?.payload;
  return payload === undefined ? null : JSON.parse(Buffer.from(payload, 'base64').toString());
}

function list({ world, params, query }: Call): Answer {
  const [algorithm = '', digest] = params.subject_digest!.split(':');
  const found = world.contents.attestations.filter((one) => {
    const statement = statementIn(one);
    const type = query.get('predicate_type');
    const isOf = statement?.subject.some((subject) => subject.digest[algorithm] === digest) ?? false;
    return isOf && (type === null || statement?.predicateType === type);
  });
  return ok({ attestations: found.map(({ bundle }) => ({ bundle, repository_id: 1 })) });
}

function store({ world, body }: Call): Answer {
  const { bundle } = body as Pick<Attestation, 'bundle'>;
  if (statementIn({ bundle }) === null) throw new HttpError(422, 'Invalid bundle');
  const id = world.nextId();
  world.contents.attestations.push({ id, bundle });
  return ok({ id }, 201);
}
