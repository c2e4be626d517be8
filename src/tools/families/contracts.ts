import type { Tool } from '../tool.ts';

/**
 * What compares what is offered with what was promised: consumer contracts, descriptions of HTTP APIs, schemas of
 * messages and queries, public signatures.
 */
export const contracts: readonly Tool[] = [
  {
    name: 'Pact',
    url: 'https://docs.pact.io/',
    contracts: ['pact'],
    failureKinds: {
      contract: /[Pp]act verification failed|^Failed to verify pact|^There were \d{1,9} pact failures/,
    },
  },
  { name: 'Schemathesis', url: 'https://schemathesis.readthedocs.io/', contracts: ['schemathesis'] },
  { name: 'Dredd', url: 'https://dredd.org/', contracts: ['dredd'] },
  {
    name: 'oasdiff',
    url: 'https://github.com/oasdiff/oasdiff',
    options: {
      oasdiff: {
        same: { '-o': '--fail-on' },
        strict: ['--fail-on'],
        ignores: ['--err-ignore', '--warn-ignore'],
      },
    },
    contracts: ['oasdiff'],
    failureKinds: {
      contract: /^error\s+\[(?:api|request|response)-[\w-]{1,80}\] at |^\d{1,9} changes: [1-9]\d{0,9} error/,
    },
  },
  {
    name: 'openapi-diff',
    url: 'https://github.com/OpenAPITools/openapi-diff',
    contracts: ['openapi-diff'],
  },
  { name: 'Optic', url: 'https://github.com/opticdev/optic', contracts: ['optic'] },
  {
    name: 'Buf',
    url: 'https://buf.build/docs/breaking/',
    contracts: ['buf breaking'],
    failureKinds: { contract: /\.proto:\d{1,9}:\d{1,9}:Previously present / },
  },
  {
    name: 'GraphQL Inspector',
    url: 'https://the-guild.dev/graphql/inspector/docs',
    contracts: ['graphql-inspector'],
    failureKinds: { contract: /Detected [1-9]\d{0,9} breaking changes?/ },
  },
  {
    name: 'API Extractor',
    url: 'https://api-extractor.com/',
    options: { 'api-extractor': { same: { '-l': '--local' }, soft: ['--local'] } },
    contracts: ['api-extractor'],
    failureKinds: { contract: /You have changed the public API signature/ },
  },
  { name: 'protolock', url: 'https://github.com/nilslice/protolock', contracts: ['protolock'] },
  {
    name: 'Spectral',
    url: 'https://docs.stoplight.io/docs/spectral/',
    does: { lint: ['spectral'] },
    contracts: ['spectral lint'],
    options: { spectral: { same: { '-F': '--fail-severity' }, levels: ['--fail-severity'] } },
  },
];
