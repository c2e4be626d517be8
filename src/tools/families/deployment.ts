import type { Tool } from '../tool.ts';

/** Containers, clusters, infrastructure and pages. */
export const deployment: readonly Tool[] = [
  {
    name: 'Docker',
    url: 'https://docs.docker.com/reference/cli/docker/',
    does: { deploy: ['docker push'] },
    actions: { 'set-up': ['login-action'], prepare: ['metadata-action', 'ghaction-github-runtime'] },
    purposes: {
      'docker/setup-buildx-action': 'Set up Docker Buildx',
      'docker/login-action': 'Log in to a container registry',
      'docker/build-push-action': 'Build a container image',
    },
    spelled: { qemu: 'QEMU' },
    prepares: {
      docker: [
        ...['pull', 'login', 'logout', 'rm', 'rmi', 'stop', 'kill', 'logs', 'ps'],
        ...['prune', 'system', 'network', 'volume'],
      ],
    },
    installs: /^docker (?:pull|login)/,
    umbrella: /^docker/,
    manifests: /^(?:dockerfile|[\w.-]+\.dockerfile)$/i,
  },
  { name: 'Podman', url: 'https://docs.podman.io/en/latest/Commands.html', umbrella: /^podman/ },
  { name: 'kubectl', url: 'https://kubernetes.io/docs/reference/kubectl/', does: { deploy: ['kubectl'] } },
  { name: 'Helm', url: 'https://helm.sh/docs/helm/', does: { deploy: ['helm upgrade'] } },
  {
    name: 'Terraform',
    url: 'https://developer.hashicorp.com/terraform/cli/commands',
    does: { format: ['terraform fmt'], deploy: ['terraform apply'] },
    manifests: /^\.terraform-version$/i,
    lockFiles: ['.terraform.lock.hcl'],
  },
  {
    name: 'GitHub Pages',
    url: 'https://docs.github.com/en/pages',
    does: { deploy: ['gh-pages', 'deploy-pages'] },
    actions: { report: ['upload-pages-artifact'] },
    purposes: { 'actions/deploy-pages': 'Deploy to GitHub Pages' },
  },
];
