import type { Tool, Words } from '../tool.ts';

/** Tools of which no more is known than what their commands are for: name, documentation, words. */
const TOOLS: readonly (readonly [string, string, Words])[] = [
  // Tests.
  ['Very Good CLI', 'https://cli.vgv.dev/docs/commands/test', { tests: ['very_good test'] }],
  ['Scala CLI', 'https://scala-cli.virtuslab.org/docs/commands/test', { tests: ['scala-cli test'] }],
  ['Bleep', 'https://bleep.build/docs/', { tests: ['bleep test'] }],
  [
    'Clojure CLI',
    'https://clojure.org/reference/clojure_cli',
    { tests: ['clojure -m:test', 'clojure -x:test', 'clj -m:test', 'clj -x:test', 'bb test'] },
  ],
  ['Gleam', 'https://gleam.run/command-line-reference/', { tests: ['gleam test'], format: ['gleam format'] }],
  ['Nimble', 'https://nim-lang.github.io/nimble/', { tests: ['nimble test'] }],
  ['DUB', 'https://dub.pm/dub-reference/test/', { tests: ['dub test'] }],
  ['Crystal', 'https://crystal-lang.org/reference/latest/man/crystal/', { tests: ['crystal spec'] }],
  ['vusted', 'https://github.com/notomo/vusted', { tests: ['vusted'] }],
  ['Buck2', 'https://buck2.build/docs/users/commands/test/', { tests: ['buck2 test'] }],
  ['Pants', 'https://www.pantsbuild.org/stable/docs/using-pants', { tests: ['pants test'] }],
  ['ShellSpec', 'https://shellspec.info/', { tests: ['shellspec'] }],
  ['phpspec', 'https://phpspec.net/', { tests: ['phpspec run'] }],
  ['Behat', 'https://docs.behat.org/en/latest/', { tests: ['behat'] }],
  ['Laravel', 'https://laravel.com/docs/testing#running-tests', { tests: ['artisan test'] }],
  [
    'Django',
    'https://docs.djangoproject.com/en/stable/ref/django-admin/#test',
    { tests: ['manage.py test', 'django-admin test'] },
  ],
  ['Molecule', 'https://docs.ansible.com/projects/molecule/', { tests: ['molecule test'] }],
  [
    'ansible-test',
    'https://docs.ansible.com/projects/ansible/latest/dev_guide/testing_running_locally.html',
    { lint: ['ansible-test sanity'], tests: ['ansible-test units', 'ansible-test integration'] },
  ],
  ['InSpec', 'https://docs.chef.io/inspec/', { tests: ['inspec exec'] }],
  ['Open Policy Agent', 'https://www.openpolicyagent.org/docs/cli', { tests: ['opa test'] }],
  ['wasm-pack', 'https://rustwasm.github.io/docs/wasm-pack/', { tests: ['wasm-pack test'] }],
  ['cargo-tarpaulin', 'https://github.com/xd009642/tarpaulin', { tests: ['cargo tarpaulin'] }],
  [
    'cargo-llvm-cov',
    'https://github.com/taiki-e/cargo-llvm-cov',
    { coverage: ['cargo llvm-cov report'], tests: ['cargo llvm-cov'] },
  ],
  ['Miri', 'https://github.com/rust-lang/miri', { tests: ['cargo miri test'] }],
  [
    'Foundry',
    'https://www.getfoundry.sh/forge',
    { format: ['forge fmt'], tests: ['forge test', 'forge coverage'], lint: ['forge lint'] },
  ],
  ['Hardhat', 'https://hardhat.org/docs', { tests: ['hardhat test', 'hardhat coverage'] }],
  ['Truffle', 'https://archive.trufflesuite.com/docs/truffle/', { tests: ['truffle test'] }],
  ['Anchor', 'https://www.anchor-lang.com/docs/references/cli', { tests: ['anchor test'] }],
  ['Angular CLI', 'https://angular.dev/cli', { tests: ['ng test', 'ng e2e'], lint: ['ng lint'] }],
  ['Ember CLI', 'https://cli.emberjs.com/release/', { tests: ['ember test', 'ember exam'] }],
  ['colcon', 'https://colcon.readthedocs.io/en/released/', { tests: ['colcon test'] }],
  ['action-ros-ci', 'https://github.com/ros-tooling/action-ros-ci', { tests: ['action-ros-ci'] }],
  ['industrial_ci', 'https://github.com/ros-industrial/industrial_ci', { tests: ['industrial_ci'] }],
  ['Twister', 'https://docs.zephyrproject.org/latest/develop/test/twister.html', { tests: ['twister'] }],
  [
    'PlatformIO',
    'https://docs.platformio.org/en/latest/core/userguide/',
    { tests: ['pio test', 'platformio test'], build: ['pio run', 'platformio run'] },
  ],
  [
    'l3build',
    'https://ctan.org/pkg/l3build',
    { tests: ['l3build check'], deploy: ['l3build upload'], build: ['l3build'] },
  ],
  ['Pester', 'https://pester.dev/docs/commands/Invoke-Pester', { tests: ['invoke-pester'] }],
  [
    'PSScriptAnalyzer',
    'https://learn.microsoft.com/en-us/powershell/utility-modules/psscriptanalyzer/overview',
    { lint: ['invoke-scriptanalyzer'] },
  ],
  [
    'fastlane',
    'https://docs.fastlane.tools/actions/',
    { tests: ['fastlane scan', 'fastlane test', 'fastlane tests'] },
  ],
  [
    'container-structure-test',
    'https://github.com/GoogleContainerTools/container-structure-test',
    { tests: ['container-structure-test'] },
  ],
  ['Maestro', 'https://docs.maestro.dev/', { tests: ['maestro test'] }],
  ['Detox', 'https://wix.github.io/Detox/docs/cli/overview', { tests: ['detox test'] }],
  ['BackstopJS', 'https://github.com/garris/BackstopJS', { tests: ['backstop test'] }],
  // Data.
  [
    'dbt',
    'https://docs.getdbt.com/reference/dbt-commands',
    { tests: ['dbt test', 'dbt build'], build: ['dbt compile'] },
  ],
  ['Great Expectations', 'https://docs.greatexpectations.io/', { tests: ['great_expectations checkpoint'] }],
  ['Soda', 'https://docs.soda.io/', { tests: ['soda scan'] }],
  // Texts of programs.
  ['Perl::Tidy', 'https://metacpan.org/pod/perltidy', { format: ['perltidy'] }],
  ['Perl::Critic', 'https://metacpan.org/pod/perlcritic', { lint: ['perlcritic'] }],
  ['Runic', 'https://github.com/fredrikekre/Runic.jl', { format: ['runic', 'runic-action'] }],
  ['gersemi', 'https://github.com/BlankSpruce/gersemi', { format: ['gersemi'] }],
  [
    'cmake-format',
    'https://cmake-format.readthedocs.io/',
    { format: ['cmake-format'], lint: ['cmake-lint'] },
  ],
  ['nixpkgs-fmt', 'https://github.com/nix-community/nixpkgs-fmt', { format: ['nixpkgs-fmt'] }],
  ['treefmt', 'https://treefmt.com/latest/', { format: ['treefmt'] }],
  ['Statix', 'https://github.com/oppiliappan/statix', { lint: ['statix check'] }],
  ['deadnix', 'https://github.com/astro/deadnix', { lint: ['deadnix'] }],
  ['Luacheck', 'https://luacheck.readthedocs.io/', { lint: ['luacheck'] }],
  ['selene', 'https://kampfkarren.github.io/selene/', { lint: ['selene'] }],
  ['djLint', 'https://www.djlint.com/', { lint: ['djlint'] }],
  ['HTML-validate', 'https://html-validate.org/usage/cli.html', { lint: ['html-validate'] }],
  ['publint', 'https://publint.dev/docs/cli', { lint: ['publint'] }],
  ['Madge', 'https://github.com/pahen/madge', { lint: ['madge --circular'] }],
  ['cargo-machete', 'https://github.com/bnjbvr/cargo-machete', { lint: ['cargo machete', 'cargo-machete'] }],
  ['cargo-udeps', 'https://github.com/est31/cargo-udeps', { lint: ['cargo udeps'] }],
  ['Solhint', 'https://protofire.github.io/solhint/', { lint: ['solhint'] }],
  [
    'ament linters',
    'https://docs.ros.org/en/rolling/Tutorials/Advanced/Ament-Lint-For-Clean-Code.html',
    {
      lint: ['action-ros-lint'],
    },
  ],
  [
    'ktlint and Android Lint by Gradle',
    'https://developer.android.com/studio/write/lint',
    {
      lint: ['ktlintcheck', 'lintdebug', 'lintrelease'],
      build: ['assembledebug', 'assemblerelease', 'bundlerelease'],
    },
  ],
  // Types and security.
  ['Steep', 'https://github.com/soutaro/steep', { types: ['steep check'] }],
  ['Dialyzer', 'https://www.erlang.org/doc/apps/dialyzer/', { types: ['dialyzer'] }],
  ['Slither', 'https://github.com/crytic/slither', { security: ['slither'] }],
  // What is brought out.
  ['NuGet', 'https://learn.microsoft.com/en-us/nuget/', { deploy: ['nuget push'] }],
  ['packages of Hex', 'https://hexdocs.pm/hex/', { deploy: ['hex.publish'] }],
  ['sbt-ci-release', 'https://github.com/sbt/sbt-ci-release', { deploy: ['ci-release'] }],
  ['ko', 'https://ko.build/get-started/', { deploy: ['ko publish', 'ko apply'] }],
  ['Firebase', 'https://firebase.google.com/docs/cli', { deploy: ['firebase deploy'] }],
  ['Vercel', 'https://vercel.com/docs/cli', { deploy: ['vercel deploy', 'vercel --prod'] }],
  ['Netlify', 'https://cli.netlify.com/', { deploy: ['netlify deploy'] }],
  ['Fly.io', 'https://fly.io/docs/flyctl/', { deploy: ['flyctl deploy', 'fly deploy'] }],
  [
    'Serverless',
    'https://www.serverless.com/framework/docs',
    { deploy: ['serverless deploy', 'sls deploy'] },
  ],
  [
    'AWS CDK and SAM',
    'https://docs.aws.amazon.com/cdk/v2/guide/cli.html',
    {
      deploy: ['cdk deploy', 'sam deploy'],
    },
  ],
  ['Pulumi', 'https://www.pulumi.com/docs/iac/cli/', { deploy: ['pulumi up'] }],
  [
    'Google Cloud CLI',
    'https://docs.cloud.google.com/sdk/gcloud/reference',
    {
      deploy: ['gcloud run deploy', 'gcloud app deploy', 'gcloud functions deploy'],
    },
  ],
  ['Skopeo', 'https://github.com/containers/skopeo', { deploy: ['skopeo copy'] }],
  // What is made.
  ['CPack', 'https://cmake.org/cmake/help/latest/manual/cpack.1.html', { build: ['cpack'] }],
  [
    'LaTeX',
    'https://www.latex-project.org/help/documentation/',
    {
      build: ['latexmk', 'pdflatex', 'xelatex', 'lualatex'],
    },
  ],
  ['Hugo', 'https://gohugo.io/commands/', { build: ['hugo'] }],
  ['cibuildwheel', 'https://cibuildwheel.pypa.io/', { build: ['cibuildwheel'] }],
  ['GameCI', 'https://game.ci/docs/github/builder', { build: ['unity-builder'] }],
];

/** Each stands in a family of its own where more is known of it. */
export const byCommand: readonly Tool[] = TOOLS.map(([name, url, does]) => ({ name, url, does }));
