/**
 * What secrets look like, by who issues them: one table. Only shapes that their issuer made to be known again are here, with
 * a prefix or a place in an address; words near a value (`password = …`) tell nothing for sure. The well-kept rule sets were
 * compared and are not used: gitleaks's is written for RE2, and half of its 222 rules look for such words, which takes
 * more than linear time in JavaScript; secretlint's come with a framework that is larger than Docket.
 * https://docs.github.com/en/code-security/reference/secret-security/supported-secret-scanning-patterns
 */
export interface SecretKind {
  issuer: string;
  /** Where the issuer describes it. */
  see: string;
  /** What it begins with. */
  prefixes: readonly string[];
  /** What follows; bounded, so that a scan is linear. */
  rest: RegExp;
  /** The prefix is no secret and tells what was there: it stays. */
  prefixStays?: true;
}

const kind = (
  issuer: string,
  see: string,
  prefixes: readonly string[],
  rest: RegExp,
  prefixStays?: true,
): SecretKind => ({ issuer, see, prefixes, rest, ...(prefixStays && { prefixStays }) });

const GITHUB =
  'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats';
const GITLAB = 'https://docs.gitlab.com/security/tokens/#token-prefixes';
const SLACK = 'https://docs.slack.dev/authentication/tokens';
const AZURE_STORAGE =
  'https://learn.microsoft.com/en-us/azure/storage/common/storage-configure-connection-string';

/** Tokens; no letter or digit stands before one. */
export const TOKENS: readonly SecretKind[] = [
  // Code hosts and CI.
  kind('GitHub', GITHUB, ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'], /[A-Za-z0-9]{20,255}/y),
  kind('GitHub, with a JWT in it', GITHUB, ['ghs_'], /\d{1,12}_eyJ[\w-]{8,2000}(?:\.[\w-]{1,2000}){0,2}/y),
  kind('GitHub, fine-grained', GITHUB, ['github_pat_'], /\w{22,255}/y),
  kind(
    'GitLab',
    GITLAB,
    ['glpat-', 'gldt-', 'glrt-', 'glrtr-', 'glptt-', 'glft-', 'glimt-'],
    /[\w-]{20,300}(?:\.[\w-]{2,20}){0,2}/y,
  ),
  kind(
    'GitLab',
    GITLAB,
    ['glcbt-', 'glagent-', 'gloas-', 'glsoat-', 'glffct-', 'glwt-', 'GR1348941'],
    /[\w-]{20,300}(?:\.[\w-]{2,20}){0,2}/y,
  ),
  kind(
    'Atlassian',
    'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/',
    ['ATATT3', 'ATCTT3'],
    /[\w=+/-]{60,400}/y,
  ),
  kind(
    'Bitbucket',
    'https://support.atlassian.com/bitbucket-cloud/docs/app-passwords/',
    ['ATBB'],
    /[A-Za-z0-9]{32}(?![A-Za-z0-9])/y,
  ),
  kind(
    'CircleCI',
    'https://circleci.com/docs/managing-api-tokens/',
    ['CCIPAT_', 'CCIPRJ_'],
    /[A-Za-z0-9]{22}_[a-f0-9]{40}/y,
  ),
  kind('Buildkite', 'https://buildkite.com/docs/apis/managing-api-tokens', ['bkua_'], /[a-f0-9]{40}/y),
  kind(
    'Sonar',
    'https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens/',
    ['squ_', 'sqp_', 'sqa_'],
    /[a-f0-9]{40}/y,
  ),
  // Package registries.
  kind('npm', 'https://docs.npmjs.com/about-access-tokens', ['npm_'], /[A-Za-z0-9]{36}(?![A-Za-z0-9])/y),
  kind(
    'PyPI',
    'https://pypi.org/help/#apitoken',
    ['pypi-AgEIcHlwaS5vcmc', 'pypi-AgENdGVzdC5weXBpLm9yZw'],
    /[\w-]{20,1000}/y,
  ),
  kind('RubyGems', 'https://guides.rubygems.org/api-key-scopes/', ['rubygems_'], /[a-f0-9]{48}/y),
  kind(
    'crates.io',
    'https://doc.rust-lang.org/cargo/reference/publishing.html',
    ['cio'],
    /[A-Za-z0-9]{32}(?![A-Za-z0-9])/y,
  ),
  kind(
    'NuGet',
    'https://learn.microsoft.com/en-us/nuget/nuget-org/publish-a-package',
    ['oy2'],
    /[a-z0-9]{43}(?![A-Za-z0-9])/y,
  ),
  kind(
    'Docker',
    'https://docs.docker.com/security/access-tokens/',
    ['dckr_pat_', 'dckr_oat_'],
    /[\w-]{14,64}/y,
  ),
  kind(
    'Artifactory',
    'https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens',
    ['AKCp'],
    /[A-Za-z0-9]{69}(?![A-Za-z0-9])/y,
  ),
  kind(
    'Artifactory',
    'https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens',
    ['cmVmdGtu'],
    /[A-Za-z0-9]{56}(?![A-Za-z0-9])/y,
  ),
  // Clouds.
  kind(
    'AWS',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids',
    ['AKIA', 'ASIA', 'ABIA', 'ACCA'],
    /[A-Z0-9]{16}(?![A-Za-z0-9])/y,
  ),
  kind('Google', 'https://cloud.google.com/docs/authentication/api-keys', ['AIza'], /[\w-]{35}(?![\w-])/y),
  kind(
    'Google',
    'https://developers.google.com/identity/protocols/oauth2',
    ['ya29.', 'ya29-'],
    /[\w-]{20,2000}(?:\.[\w-]{1,2000}){0,3}/y,
  ),
  kind(
    'Google',
    'https://developers.google.com/identity/protocols/oauth2',
    ['GOCSPX-'],
    /[\w-]{28}(?![\w-])/y,
  ),
  kind('Google', 'https://developers.google.com/identity/protocols/oauth2', ['1//0'], /[\w-]{40,200}/y),
  kind('Azure', AZURE_STORAGE, ['AccountKey=', 'SharedAccessKey='], /[A-Za-z0-9+/]{40,90}={0,2}/y, true),
  kind(
    'Azure',
    'https://learn.microsoft.com/en-us/rest/api/storageservices/create-service-sas',
    ['?sig=', '&sig=', '&amp;sig='],
    /[A-Za-z0-9%+/_-]{40,120}={0,2}/y,
    true,
  ),
  kind(
    'DigitalOcean',
    'https://docs.digitalocean.com/reference/api/create-personal-access-token/',
    ['dop_v1_', 'doo_v1_', 'dor_v1_'],
    /[a-f0-9]{64}/y,
  ),
  kind(
    'Cloudflare',
    'https://developers.cloudflare.com/fundamentals/api/get-started/ca-keys/',
    ['v1.0-'],
    /[a-f0-9]{24}-[a-f0-9]{146}/y,
  ),
  kind(
    'Alibaba',
    'https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair',
    ['LTAI'],
    /[A-Za-z0-9]{20}(?![A-Za-z0-9])/y,
  ),
  kind('Heroku', 'https://devcenter.heroku.com/articles/platform-api-quickstart', ['HRKU-'], /[\w-]{36,80}/y),
  kind(
    'Fly.io',
    'https://fly.io/docs/security/tokens/',
    ['fo1_', 'fm1r_', 'fm1a_', 'fm2_'],
    /[\w+/-]{43,2000}={0,2}/y,
  ),
  kind(
    'Netlify',
    'https://docs.netlify.com/api/get-started/',
    ['nfp_', 'nfc_'],
    /[A-Za-z0-9]{36}(?![A-Za-z0-9])/y,
  ),
  kind('Vercel', 'https://vercel.com/docs/vercel-blob', ['vercel_blob_rw_'], /\w{20,100}/y),
  kind('Render', 'https://render.com/docs/api', ['rnd_'], /[A-Za-z0-9]{32}(?![A-Za-z0-9])/y),
  kind(
    'Pulumi',
    'https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/',
    ['pul-'],
    /[a-f0-9]{40}/y,
  ),
  kind(
    'OpenShift',
    'https://docs.openshift.com/container-platform/latest/authentication/managing-oauth-access-tokens.html',
    ['sha256~'],
    /[\w-]{43}(?![\w-])/y,
  ),
  kind(
    'Tailscale',
    'https://tailscale.com/kb/1277/key-prefixes',
    ['tskey-auth-', 'tskey-api-', 'tskey-client-', 'tskey-scim-', 'tskey-webhook-'],
    /[A-Za-z0-9]{6,40}-[A-Za-z0-9]{16,64}/y,
  ),
  // Keepers of secrets.
  kind(
    'Vault',
    'https://developer.hashicorp.com/vault/docs/concepts/tokens',
    ['hvs.', 'hvb.', 'hvr.'],
    /[\w-]{24,300}/y,
  ),
  kind(
    'Doppler',
    'https://docs.doppler.com/docs/enclave-service-tokens',
    ['dp.pt.', 'dp.st.', 'dp.ct.', 'dp.sa.', 'dp.scim.', 'dp.audit.'],
    /[\w.-]{40,100}/y,
  ),
  kind(
    '1Password',
    'https://developer.1password.com/docs/service-accounts/',
    ['ops_eyJ'],
    /[\w+/-]{100,4000}={0,2}/y,
  ),
  kind('age', 'https://github.com/FiloSottile/age', ['AGE-SECRET-KEY-1'], /[A-Z0-9]{58}/y),
  // Models.
  kind(
    'OpenAI',
    'https://platform.openai.com/docs/api-reference/authentication',
    ['sk-proj-', 'sk-svcacct-', 'sk-admin-'],
    /[\w-]{20,300}/y,
  ),
  kind(
    'OpenAI',
    'https://platform.openai.com/docs/api-reference/authentication',
    ['sk-'],
    /[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}/y,
  ),
  kind('Anthropic', 'https://docs.anthropic.com/en/api/overview', ['sk-ant-'], /[\w-]{20,300}/y),
  kind(
    'OpenRouter',
    'https://openrouter.ai/docs/api-reference/authentication',
    ['sk-or-v1-'],
    /[a-f0-9]{64}/y,
  ),
  kind(
    'Hugging Face',
    'https://huggingface.co/docs/hub/security-tokens',
    ['hf_', 'api_org_'],
    /[A-Za-z0-9]{34}(?![A-Za-z0-9])/y,
  ),
  kind('Groq', 'https://console.groq.com/docs/quickstart', ['gsk_'], /[A-Za-z0-9]{52}(?![A-Za-z0-9])/y),
  kind('xAI', 'https://docs.x.ai/docs/overview', ['xai-'], /[A-Za-z0-9]{80}(?![A-Za-z0-9])/y),
  kind(
    'Perplexity',
    'https://docs.perplexity.ai/getting-started/quickstart',
    ['pplx-'],
    /[A-Za-z0-9]{48}(?![A-Za-z0-9])/y,
  ),
  kind(
    'Replicate',
    'https://replicate.com/docs/topics/security/api-tokens',
    ['r8_'],
    /[A-Za-z0-9]{37}(?![A-Za-z0-9])/y,
  ),
  kind(
    'LangSmith',
    'https://docs.smith.langchain.com/administration/how_to_guides/organization_management/create_account_api_key',
    ['lsv2_pt_', 'lsv2_sk_'],
    /[a-f0-9]{32}_[a-f0-9]{10}/y,
  ),
  kind('Pinecone', 'https://docs.pinecone.io/guides/projects/manage-api-keys', ['pcsk_'], /\w{40,100}/y),
  // Messages and mail.
  kind(
    'Slack',
    SLACK,
    [
      'xoxa-',
      'xoxb-',
      'xoxc-',
      'xoxd-',
      'xoxe-',
      'xoxe.xoxb-',
      'xoxe.xoxp-',
      'xoxo-',
      'xoxp-',
      'xoxr-',
      'xoxs-',
    ],
    /[A-Za-z0-9%-]{10,400}/y,
  ),
  kind('Slack', SLACK, ['xapp-'], /\d-[A-Za-z0-9-]{10,255}/y),
  kind(
    'Slack',
    'https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks',
    ['hooks.slack.com/services/', 'hooks.slack.com/workflows/', 'hooks.slack.com/triggers/'],
    /[\w/+-]{20,200}/y,
    true,
  ),
  kind(
    'Discord',
    'https://discord.com/developers/docs/resources/webhook',
    ['discord.com/api/webhooks/', 'discordapp.com/api/webhooks/'],
    /\d{10,25}\/[\w-]{40,100}/y,
    true,
  ),
  kind(
    'Microsoft Teams',
    'https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook',
    ['.webhook.office.com/webhookb2/'],
    /[\w@/-]{60,400}/y,
    true,
  ),
  kind(
    'Google Chat',
    'https://developers.google.com/workspace/chat/quickstart/webhooks',
    ['chat.googleapis.com/v1/spaces/'],
    /[\w-]{3,40}\/messages\?[\w%=&;.-]{20,400}/y,
    true,
  ),
  kind(
    'Telegram',
    'https://core.telegram.org/bots/api#authorizing-your-bot',
    ['api.telegram.org/bot'],
    /\d{5,16}:[\w-]{35}/y,
    true,
  ),
  kind(
    'Zapier',
    'https://help.zapier.com/hc/en-us/articles/8496288690317',
    ['hooks.zapier.com/hooks/catch/'],
    /\d{1,20}\/[A-Za-z0-9/]{5,60}/y,
    true,
  ),
  kind(
    'SendGrid',
    'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys',
    ['SG.'],
    /[\w-]{16,32}\.[\w-]{16,64}/y,
  ),
  kind('Twilio', 'https://www.twilio.com/docs/iam/api-keys', ['SK'], /[a-f0-9]{32}(?![A-Za-z0-9])/y),
  kind(
    'Mailgun',
    'https://documentation.mailgun.com/docs/mailgun/api-reference/mg-auth',
    ['key-'],
    /[a-f0-9]{32}(?![A-Za-z0-9])/y,
  ),
  kind(
    'Brevo',
    'https://developers.brevo.com/docs/getting-started',
    ['xkeysib-', 'xsmtpsib-'],
    /[a-f0-9]{64}-[A-Za-z0-9]{16}/y,
  ),
  // Payments and shops.
  kind(
    'Stripe',
    'https://docs.stripe.com/keys',
    ['sk_live_', 'sk_test_', 'rk_live_', 'rk_test_'],
    /[A-Za-z0-9]{16,255}/y,
  ),
  kind('Stripe', 'https://docs.stripe.com/webhooks', ['whsec_'], /[A-Za-z0-9+/]{24,100}={0,2}/y),
  kind(
    'Shopify',
    'https://shopify.dev/docs/apps/build/authentication-authorization',
    ['shpat_', 'shpca_', 'shppa_', 'shpss_'],
    /[a-fA-F0-9]{32}/y,
  ),
  kind(
    'Square',
    'https://developer.squareup.com/docs/build-basics/access-tokens',
    ['sq0atp-', 'sq0csp-'],
    /[\w-]{22,60}/y,
  ),
  // Data.
  kind(
    'Databricks',
    'https://docs.databricks.com/en/dev-tools/auth/pat.html',
    ['dapi'],
    /[a-f0-9]{32}(?:-\d)?(?![A-Za-z0-9])/y,
  ),
  kind(
    'PlanetScale',
    'https://planetscale.com/docs/concepts/service-tokens',
    ['pscale_tkn_', 'pscale_pw_', 'pscale_oauth_'],
    /[\w.=-]{32,64}/y,
  ),
  kind('Supabase', 'https://supabase.com/docs/guides/api/api-keys', ['sbp_', 'sbp_oauth_'], /[a-f0-9]{40}/y),
  kind('Supabase', 'https://supabase.com/docs/guides/api/api-keys', ['sb_secret_'], /[\w-]{20,100}/y),
  kind('Neon', 'https://neon.com/docs/manage/api-keys', ['napi_'], /[a-z0-9]{60,70}/y),
  kind(
    'Airtable',
    'https://airtable.com/developers/web/guides/personal-access-tokens',
    ['pat'],
    /[A-Za-z0-9]{14}\.[a-f0-9]{64}/y,
  ),
  // Tools of teams.
  kind(
    'Grafana',
    'https://grafana.com/docs/grafana/latest/administration/service-accounts/',
    ['glsa_'],
    /[A-Za-z0-9]{32}_[A-Fa-f0-9]{8}/y,
  ),
  kind(
    'Grafana Cloud',
    'https://grafana.com/docs/grafana-cloud/account-management/authentication-and-permissions/access-policies/',
    ['glc_'],
    /[A-Za-z0-9+/]{32,400}={0,3}/y,
  ),
  kind(
    'Sentry',
    'https://docs.sentry.io/account/auth-tokens/',
    ['sntrys_', 'sntryu_', 'sntrya_', 'sntryi_'],
    /[\w+/=-]{40,600}/y,
  ),
  kind(
    'Linear',
    'https://linear.app/developers/graphql',
    ['lin_api_', 'lin_oauth_', 'lin_wh_'],
    /[A-Za-z0-9]{40,64}/y,
  ),
  kind('Notion', 'https://developers.notion.com/docs/authorization', ['ntn_'], /[A-Za-z0-9]{40,50}/y),
  kind(
    'Notion',
    'https://developers.notion.com/docs/authorization',
    ['secret_'],
    /[A-Za-z0-9]{43}(?![A-Za-z0-9])/y,
  ),
  kind(
    'Figma',
    'https://developers.figma.com/docs/rest-api/authentication/',
    ['figd_', 'figoh_', 'figor_'],
    /[\w-]{40,100}/y,
  ),
  kind(
    'Postman',
    'https://learning.postman.com/docs/developer/postman-api/authentication/',
    ['PMAK-'],
    /[a-f0-9]{24}-[a-f0-9]{34}/y,
  ),
  kind('Dropbox', 'https://developers.dropbox.com/oauth-guide', ['sl.'], /[\w-]{120,2000}/y),
  kind(
    'Contentful',
    'https://www.contentful.com/developers/docs/references/authentication/',
    ['CFPAT-'],
    /[\w-]{43}(?![\w-])/y,
  ),
  kind(
    'New Relic',
    'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
    ['NRAK-', 'NRII-', 'NRJS-'],
    /[A-Za-z0-9-]{19,40}/y,
  ),
  kind(
    'Datadog',
    'https://docs.datadoghq.com/account_management/personal-access-tokens/',
    ['ddpat_', 'ddsat_', 'ddapp_'],
    /[\w-]{20,100}/y,
  ),
  kind(
    'Dynatrace',
    'https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens',
    ['dt0c01.', 'dt0s01.', 'dt0s16.'],
    /[A-Z0-9]{24}\.[A-Z0-9]{64}/y,
  ),
  kind(
    'Prefect',
    'https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/api-keys',
    ['pnu_', 'pnb_'],
    /[A-Za-z0-9]{36}(?![A-Za-z0-9])/y,
  ),
  kind('Clojars', 'https://github.com/clojars/clojars-web/wiki/Deploy-Tokens', ['CLOJARS_'], /[a-z0-9]{60}/y),
];

/** Shapes without a prefix of their own. What the first group holds stays. */
export const SHAPES: readonly { name: string; see: string; hint: RegExp; pattern: RegExp }[] = [
  {
    // Not meant: a variable as password, and a digest after a tag (`docker://alpine:3@sha256:…`).
    name: 'password in an address',
    see: 'https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1',
    hint: /:\/\//,
    pattern: /(:\/\/)[^\s/:@]{0,500}:(?!\$\{?\w{1,100}\}?@)[^\s/]{1,2000}(?=@(?!sha\d{3}:))/g,
  },
  {
    name: 'token in an address',
    see: 'https://git-scm.com/docs/gitcredentials',
    hint: /:\/\//,
    pattern: /(:\/\/)(?=[\w.~%+-]{0,400}\d)[\w.~%+-]{16,400}(?=@(?!sha\d{3}:))/g,
  },
  {
    // Words such as `Basic authentication` are meant by none of these: a credential has figures or capitals inside.
    name: 'header with a credential',
    see: 'https://www.rfc-editor.org/rfc/rfc9110#name-authorization',
    hint: /authorization/i,
    pattern:
      /((?:[Aa]uthorization|AUTHORIZATION)\\?["']?[ \t]{0,5}[:=][ \t]{0,5}\\?["']?(?:[Bb]asic|BASIC|[Bb]earer|BEARER|[Tt]oken|[Dd]igest|[Aa]pi[Kk]ey)[ \t]{1,5})(?=[\w.~+/:-]{1,300}[\dA-Z=])[\w.~+/=:-]{8,4000}/g,
  },
  {
    name: 'header with a credential of no scheme',
    see: 'https://www.rfc-editor.org/rfc/rfc9110#name-authorization',
    hint: /authorization/i,
    pattern:
      /((?:[Aa]uthorization|AUTHORIZATION)\\?["']?[ \t]{0,5}[:=][ \t]{0,5}\\?["']?)(?=[\w~+/-]{0,300}\d)[\w~+/-]{16,4000}={0,2}(?![\w~+/(.-])/g,
  },
  {
    name: 'secret access key of AWS',
    see: 'https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-files.html',
    hint: /secret_?access_?key/i,
    pattern: /(secret_?access_?key\\?["']?\s{0,3}[:=]\s{0,3}\\?["']?)[\w/+]{40}(?![\w/+])/gi,
  },
  {
    name: 'bearer token',
    see: 'https://www.rfc-editor.org/rfc/rfc6750#section-2.1',
    hint: /bearer /i,
    pattern: /(\bbearer[ \t]{1,5})(?=[\w.~+/-]{0,200}\d)[\w.~+/-]{20,4000}={0,2}/gi,
  },
  {
    // A run of its alphabet is entered at its start only.
    name: 'JSON Web Token',
    see: 'https://www.rfc-editor.org/rfc/rfc7519',
    hint: /eyJ/,
    pattern: /(?<![\w-])()eyJ[\w-]{8,4000}\.[\w-]{8,8000}\.[\w-]{0,2000}/g,
  },
  {
    name: 'bot token of Telegram',
    see: 'https://core.telegram.org/bots/api#authorizing-your-bot',
    hint: /:AA/,
    pattern: /(?<![\w:])()\d{8,10}:AA[\w-]{33}(?![\w-])/g,
  },
  {
    name: 'bot token of Discord',
    see: 'https://discord.com/developers/docs/reference#authentication',
    hint: /[MNO][\w-]{23,25}\./,
    pattern: /(?<![\w.-])()[MNO][A-Za-z0-9]{23,25}\.[\w-]{6}\.[\w-]{27,38}(?![\w.-])/g,
  },
  {
    name: 'token of HCP Terraform',
    see: 'https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens',
    hint: /\.atlasv1\./,
    pattern: /(?<![A-Za-z0-9])()[A-Za-z0-9]{14}\.atlasv1\.[\w=-]{60,70}/g,
  },
  {
    name: 'client secret of Microsoft Entra',
    see: 'https://learn.microsoft.com/en-us/entra/identity-platform/how-to-add-credentials',
    hint: /\dQ~/,
    pattern: /(?<![\w~.-])()[\w~.-]{3}\dQ~[\w~.-]{31,34}(?![\w~.-])/g,
  },
  {
    name: 'keys of Azure',
    see: 'https://learn.microsoft.com/en-us/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate',
    hint: /AZDO|JQQJ99/,
    pattern:
      /(?<![A-Za-z0-9])()(?:[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}|[A-Za-z0-9]{52}JQQJ99[A-Za-z0-9]{26})(?![A-Za-z0-9])/g,
  },
];
