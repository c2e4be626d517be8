import { type Launch, sharedBy, type Tool } from '../tool.ts';

/**
 * What stands before a command in a container: options, and the image, container or service.
 * https://docs.docker.com/reference/cli/docker/container/run/, …/exec/, …/compose/run/
 */
const RUN_IN_CONTAINER: Launch = {
  operands: 1,
  // Without a program that is known the words are those of the image's own one.
  knownOnly: true,
  loses: ['-d', '--detach', '-dt', '-td', '-di', '-id', '-dit', '-itd'],
  valued: [
    ...['-v', '--volume', '-w', '--workdir', '-e', '--env', '--env-file', '-u', '--user', '-p', '--publish'],
    ...['--name', '--network', '--net', '--mount', '--entrypoint', '--platform', '-h', '--hostname', '-m'],
    ...['--memory', '--cpus', '--cap-add', '--cap-drop', '--security-opt', '--add-host', '--dns', '--gpus'],
    ...['--device', '--ipc', '--pid', '--userns', '--ulimit', '--shm-size', '--tmpfs', '-l', '--label'],
    ...['--link', '--log-driver', '--pull', '--restart', '--stop-timeout', '--volumes-from', '--cidfile'],
    ...['-f', '--file', '--profile', '--project-name', '--project-directory', '--index', '-c', '--context'],
  ],
};

/** Containers, clusters, infrastructure and pages. */
export const deployment: readonly Tool[] = [
  {
    name: 'Docker',
    url: 'https://docs.docker.com/reference/cli/docker/',
    failureKinds: {
      environment:
        /\bfailed to solve: \S{1,300}: .{0,300}: not found$|\bfailed to resolve source metadata for /,
      setting:
        /\bunauthorized: (?:authentication required|incorrect username or password)|\bdenied: (?:permission_denied|requested access to the resource is denied|installation not allowed)/,
    },
    does: {
      deploy: ['docker push'],
      build: ['docker build', 'docker buildx build', 'docker compose build', 'build-push-action'],
    },
    withholds: /\[output clipped, log limit .{1,20} reached\]$/,
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
    launches: {
      docker: {
        verbs: ['run', 'exec', 'container run', 'container exec', 'compose run', 'compose exec'],
        ...RUN_IN_CONTAINER,
      },
      'docker-compose': { verbs: ['run', 'exec'], ...RUN_IN_CONTAINER },
    },
    // https://docs.docker.com/reference/cli/docker/compose/up/
    options: {
      ...sharedBy(['docker compose', 'docker-compose'], {
        demands: ['--exit-code-from', '--abort-on-container-exit', '--abort-on-container-failure'],
        valued: ['--exit-code-from', '-f', '--file', '-p', '--project-name', '--profile', '--scale'],
      }),
    },
    umbrella: /^docker/,
    manifests: /^(?:dockerfile|[\w.-]+\.dockerfile)$/i,
  },
  {
    name: 'Podman',
    url: 'https://docs.podman.io/en/latest/Commands.html',
    launches: { podman: { verbs: ['run', 'exec', 'container run', 'container exec'], ...RUN_IN_CONTAINER } },
    umbrella: /^podman/,
  },
  {
    name: 'kubectl',
    url: 'https://kubernetes.io/docs/reference/kubectl/',
    does: {
      deploy: ['apply', 'create', 'replace', 'patch', 'set image', 'rollout'].map(
        (verb) => `kubectl ${verb}`,
      ),
    },
    prepares: {
      kubectl: [
        ...['delete', 'logs', 'config', 'port-forward', 'version', 'label', 'annotate', 'cordon', 'drain'],
      ],
    },
  },
  {
    name: 'clusters on one machine',
    url: 'https://k3d.io/stable/usage/commands/k3d/',
    // https://kind.sigs.k8s.io/docs/user/quick-start/, https://minikube.sigs.k8s.io/docs/commands/
    prepares: { k3d: true, minikube: true },
    installs: /^(?:k3d|kind|minikube) (?:cluster|create|delete|load|start|stop)\b/,
  },
  {
    name: 'Helm',
    url: 'https://helm.sh/docs/helm/',
    failureKinds: { usage: /^Error: (?:INSTALLATION|UPGRADE) FAILED: / },
    does: { deploy: ['helm upgrade'] },
  },
  {
    name: 'chart-testing',
    url: 'https://github.com/helm/chart-testing',
    does: { lint: ['ct lint'], tests: ['ct install', 'ct lint-and-install'] },
    prepares: { ct: ['list-changed'] },
    // Its list at the end, with what became of each chart.
    signs: { tests: [{ kind: 'why', line: /^ ✖\ufe0e? \S{1,200} => \(version: "/ }] },
  },
  {
    name: 'AWS CLI',
    url: 'https://docs.aws.amazon.com/cli/latest/userguide/cli-chap-troubleshooting.html',
    does: { deploy: ['aws s3 sync', 'aws cloudformation deploy', 'aws ecs update-service'] },
    // https://docs.aws.amazon.com/cli/latest/reference/s3/cp.html
    publishes: /^aws s3 (?:cp|mv|sync) (?!s3:)/,
    failureKinds: {
      setting:
        /You must specify a region\.|\((?:AccessDenied(?:Exception)?|ExpiredToken(?:Exception)?|InvalidClientTokenId|UnrecognizedClientException|SignatureDoesNotMatch)\) when calling the |Unable to locate credentials\. You can configure|Not authorized to perform sts:AssumeRole/,
    },
  },
  {
    name: 'dive',
    url: 'https://github.com/wagoodman/dive#ci-integration',
    does: { lint: ['dive'] },
    failureKinds: { lint: /^Result:FAIL \[Total:/ },
  },
  {
    name: 'Terraform',
    url: 'https://developer.hashicorp.com/terraform/cli/commands',
    // Of its tests.
    namesFailed: [/^ {2}run "([^"]{1,200})"\.{3} fail$/],
    failureKinds: {
      'failed test': /^ {2}run "[^"]{1,200}"\.{3} fail$|^(?:[│╷] )?Error: Test assertion failed$/,
      environment:
        /\bError: (?:Error acquiring the state lock|Failed to (?:query available provider packages|install provider)|Inconsistent dependency lock file|Unsupported Terraform Core version)/,
      'compile error':
        /^(?:[│╷] )?Error: (?:Unsupported (?:argument|block type|attribute)|Missing required argument|Reference to undeclared |Invalid (?:reference|expression|function argument))/,
    },
    signs: {
      builds: [
        {
          kind: 'why',
          line: /^[│╷] Error: Test assertion failed$/,
          before: { most: 2, like: /^╷$|^ {2}run "/ },
          after: { most: 10, like: /^│/, across: true },
        },
        { kind: 'why', line: /^[│╷] Error: /, after: { most: 6, like: /^│/, across: true } },
        // Without a box, as before version 0.15 and with -no-color on some systems.
        {
          kind: 'why',
          line: /^ {2}on \S{1,300}\.(?:tf|tofu|tfvars)(?:\.json)? line \d{1,9}(?:, in .{1,200})?:$/,
          before: { most: 2, like: /^(?:Error: .{1,300})?$/ },
          after: { most: 4, across: true, until: /^Error: / },
        },
      ],
      suspect: /^ {2}on /,
    },

    options: {
      ...sharedBy(['terraform', 'tofu'], { strict: ['-check', '--check'] }),
    },
    does: { format: ['terraform fmt'], deploy: ['terraform apply'] },
    prepares: { terraform: ['init', 'workspace', 'login'], tofu: ['init', 'workspace', 'login'] },
    manifests: /^\.terraform-version$/i,
    lockFiles: ['.terraform.lock.hcl'],
  },
  {
    name: 'GitHub Pages',
    url: 'https://docs.github.com/en/pages',
    failureKinds: { setting: /Get Pages site failed|Ensure GitHub Pages has been enabled/ },

    does: { deploy: ['gh-pages', 'deploy-pages'] },
    actions: { report: ['upload-pages-artifact'] },
    purposes: { 'actions/deploy-pages': 'Deploy to GitHub Pages' },
  },
  {
    name: 's3cmd',
    url: 'https://s3tools.org/usage',
    publishes: /^s3cmd\b.{0,600} (?:put|sync) (?!s3:)/,
  },
  {
    name: 'Debian packages',
    url: 'https://manpages.debian.org/stable/dput/dput.1.en.html',
    // https://manpages.debian.org/stable/devscripts/debuild.1.en.html
    does: { deploy: ['dput'], build: ['debuild', 'dpkg-buildpackage'] },
  },
  {
    name: 'actions that publish',
    url: 'https://github.com/marketplace?type=actions',
    does: {
      deploy: [
        'softprops/action-gh-release',
        'actions/create-release',
        'actions/upload-release-asset',
        'ncipollo/release-action',
        'svenstaro/upload-release-action',
        'marvinpinto/action-automatic-releases',
        'google-github-actions/release-please-action',
        'googleapis/release-please-action',
        'jamesives/github-pages-deploy-action',
        'peaceiris/actions-gh-pages',
        'helm/chart-releaser-action',
        'js-devtools/npm-publish',
        'katyo/publish-crates',
        'rubygems/release-gem',
        'snapcore/action-publish',
        'haaleo/publish-vscode-extension',
        'r0adkll/upload-google-play',
        'cycjimmy/semantic-release-action',
        'apple-actions/upload-testflight-build',
        'wzieba/firebase-distribution-github-action',
        'azure/webapps-deploy',
        'azure/functions-action',
        'azure/static-web-apps-deploy',
        'azure/k8s-deploy',
        'aws-actions/amazon-ecs-deploy-task-definition',
        'aws-actions/aws-cloudformation-github-deploy',
        'google-github-actions/deploy-cloudrun',
        'google-github-actions/deploy-appengine',
        'google-github-actions/deploy-cloud-functions',
        'firebaseextended/action-hosting-deploy',
        'amondnet/vercel-action',
        'nwtgck/actions-netlify',
        'cloudflare/wrangler-action',
        'cloudflare/pages-action',
        'akhileshns/heroku-deploy',
        'appleboy/scp-action',
        'easingthemes/ssh-deploy',
        'burnett01/rsync-deployments',
        'vedantmgoyal9/winget-releaser',
      ],
    },
  },
  {
    name: 'Kaniko',
    url: 'https://github.com/GoogleContainerTools/kaniko',
    does: { build: ['kaniko', 'kaniko/executor'] },
    signs: {
      builds: [{ kind: 'why', line: /\berror (?:building|pushing) image: \S/ }],
      suspect: /error building/,
    },
  },
];
