<<<<<<< HEAD
// src/version.ts
const version = "1.0.0";
export { version as t };
=======
import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";
// src/text/secrets.ts
const kind = (issuer, see, prefixes, rest, prefixStays) => ({
	issuer,
	see,
	prefixes,
	rest,
	...prefixStays && { prefixStays }
});
const GITHUB = "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats";
const GITLAB = "https://docs.gitlab.com/security/tokens/#token-prefixes";
const SLACK = "https://docs.slack.dev/authentication/tokens";
const TOKENS = [
	kind("GitHub", GITHUB, [
		"ghp_",
		"gho_",
		"ghu_",
		"ghs_",
		"ghr_"
	], /[A-Za-z0-9]{20,255}/y),
	kind("GitHub, with a JWT in it", GITHUB, ["ghs_"], /\d{1,12}_eyJ[\w-]{8,2000}(?:\.[\w-]{1,2000}){0,2}/y),
	kind("GitHub, fine-grained", GITHUB, ["github_pat_"], /\w{22,255}/y),
	kind("GitLab", GITLAB, [
		"glpat-",
		"gldt-",
		"glrt-",
		"glrtr-",
		"glptt-",
		"glft-",
		"glimt-"
	], /[\w-]{20,300}(?:\.[\w-]{2,20}){0,2}/y),
	kind("GitLab", GITLAB, [
		"glcbt-",
		"glagent-",
		"gloas-",
		"glsoat-",
		"glffct-",
		"glwt-",
		"GR1348941"
	], /[\w-]{20,300}(?:\.[\w-]{2,20}){0,2}/y),
	kind("Atlassian", "https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/", ["ATATT3", "ATCTT3"], /[\w=+/-]{60,400}/y),
	kind("Bitbucket", "https://support.atlassian.com/bitbucket-cloud/docs/app-passwords/", ["ATBB"], /[A-Za-z0-9]{32}(?![A-Za-z0-9])/y),
	kind("CircleCI", "https://circleci.com/docs/managing-api-tokens/", ["CCIPAT_", "CCIPRJ_"], /[A-Za-z0-9]{22}_[a-f0-9]{40}/y),
	kind("Buildkite", "https://buildkite.com/docs/apis/managing-api-tokens", ["bkua_"], /[a-f0-9]{40}/y),
	kind("Sonar", "https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens/", [
		"squ_",
		"sqp_",
		"sqa_"
	], /[a-f0-9]{40}/y),
	kind("npm", "https://docs.npmjs.com/about-access-tokens", ["npm_"], /[A-Za-z0-9]{36}(?![A-Za-z0-9])/y),
	kind("PyPI", "https://pypi.org/help/#apitoken", ["pypi-AgEIcHlwaS5vcmc", "pypi-AgENdGVzdC5weXBpLm9yZw"], /[\w-]{20,1000}/y),
	kind("RubyGems", "https://guides.rubygems.org/api-key-scopes/", ["rubygems_"], /[a-f0-9]{48}/y),
	kind("crates.io", "https://doc.rust-lang.org/cargo/reference/publishing.html", ["cio"], /[A-Za-z0-9]{32}(?![A-Za-z0-9])/y),
	kind("NuGet", "https://learn.microsoft.com/en-us/nuget/nuget-org/publish-a-package", ["oy2"], /[a-z0-9]{43}(?![A-Za-z0-9])/y),
	kind("Docker", "https://docs.docker.com/security/access-tokens/", ["dckr_pat_", "dckr_oat_"], /[\w-]{14,64}/y),
	kind("Artifactory", "https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens", ["AKCp"], /[A-Za-z0-9]{69}(?![A-Za-z0-9])/y),
	kind("Artifactory", "https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens", ["cmVmdGtu"], /[A-Za-z0-9]{56}(?![A-Za-z0-9])/y),
	kind("AWS", "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids", [
		"AKIA",
		"ASIA",
		"ABIA",
		"ACCA"
	], /[A-Z0-9]{16}(?![A-Za-z0-9])/y),
	kind("Google", "https://cloud.google.com/docs/authentication/api-keys", ["AIza"], /[\w-]{35}(?![\w-])/y),
	kind("Google", "https://developers.google.com/identity/protocols/oauth2", ["ya29.", "ya29-"], /[\w-]{20,2000}(?:\.[\w-]{1,2000}){0,3}/y),
	kind("Google", "https://developers.google.com/identity/protocols/oauth2", ["GOCSPX-"], /[\w-]{28}(?![\w-])/y),
	kind("Google", "https://developers.google.com/identity/protocols/oauth2", ["1//0"], /[\w-]{40,200}/y),
	kind("Azure", "https://learn.microsoft.com/en-us/azure/storage/common/storage-configure-connection-string", ["AccountKey=", "SharedAccessKey="], /[A-Za-z0-9+/]{40,90}={0,2}/y, true),
	kind("Azure", "https://learn.microsoft.com/en-us/rest/api/storageservices/create-service-sas", [
		"?sig=",
		"&sig=",
		"&amp;sig="
	], /[A-Za-z0-9%+/_-]{40,120}={0,2}/y, true),
	kind("DigitalOcean", "https://docs.digitalocean.com/reference/api/create-personal-access-token/", [
		"dop_v1_",
		"doo_v1_",
		"dor_v1_"
	], /[a-f0-9]{64}/y),
	kind("Cloudflare", "https://developers.cloudflare.com/fundamentals/api/get-started/ca-keys/", ["v1.0-"], /[a-f0-9]{24}-[a-f0-9]{146}/y),
	kind("Alibaba", "https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair", ["LTAI"], /[A-Za-z0-9]{20}(?![A-Za-z0-9])/y),
	kind("Heroku", "https://devcenter.heroku.com/articles/platform-api-quickstart", ["HRKU-"], /[\w-]{36,80}/y),
	kind("Fly.io", "https://fly.io/docs/security/tokens/", [
		"fo1_",
		"fm1r_",
		"fm1a_",
		"fm2_"
	], /[\w+/-]{43,2000}={0,2}/y),
	kind("Netlify", "https://docs.netlify.com/api/get-started/", ["nfp_", "nfc_"], /[A-Za-z0-9]{36}(?![A-Za-z0-9])/y),
	kind("Vercel", "https://vercel.com/docs/vercel-blob", ["vercel_blob_rw_"], /\w{20,100}/y),
	kind("Render", "https://render.com/docs/api", ["rnd_"], /[A-Za-z0-9]{32}(?![A-Za-z0-9])/y),
	kind("Pulumi", "https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/", ["pul-"], /[a-f0-9]{40}/y),
	kind("OpenShift", "https://docs.openshift.com/container-platform/latest/authentication/managing-oauth-access-tokens.html", ["sha256~"], /[\w-]{43}(?![\w-])/y),
	kind("Tailscale", "https://tailscale.com/kb/1277/key-prefixes", [
		"tskey-auth-",
		"tskey-api-",
		"tskey-client-",
		"tskey-scim-",
		"tskey-webhook-"
	], /[A-Za-z0-9]{6,40}-[A-Za-z0-9]{16,64}/y),
	kind("Vault", "https://developer.hashicorp.com/vault/docs/concepts/tokens", [
		"hvs.",
		"hvb.",
		"hvr."
	], /[\w-]{24,300}/y),
	kind("Doppler", "https://docs.doppler.com/docs/enclave-service-tokens", [
		"dp.pt.",
		"dp.st.",
		"dp.ct.",
		"dp.sa.",
		"dp.scim.",
		"dp.audit."
	], /[\w.-]{40,100}/y),
	kind("1Password", "https://developer.1password.com/docs/service-accounts/", ["ops_eyJ"], /[\w+/-]{100,4000}={0,2}/y),
	kind("age", "https://github.com/FiloSottile/age", ["AGE-SECRET-KEY-1"], /[A-Z0-9]{58}/y),
	kind("OpenAI", "https://platform.openai.com/docs/api-reference/authentication", [
		"sk-proj-",
		"sk-svcacct-",
		"sk-admin-"
	], /[\w-]{20,300}/y),
	kind("OpenAI", "https://platform.openai.com/docs/api-reference/authentication", ["sk-"], /[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}/y),
	kind("Anthropic", "https://docs.anthropic.com/en/api/overview", ["sk-ant-"], /[\w-]{20,300}/y),
	kind("OpenRouter", "https://openrouter.ai/docs/api-reference/authentication", ["sk-or-v1-"], /[a-f0-9]{64}/y),
	kind("Hugging Face", "https://huggingface.co/docs/hub/security-tokens", ["hf_", "api_org_"], /[A-Za-z0-9]{34}(?![A-Za-z0-9])/y),
	kind("Groq", "https://console.groq.com/docs/quickstart", ["gsk_"], /[A-Za-z0-9]{52}(?![A-Za-z0-9])/y),
	kind("xAI", "https://docs.x.ai/docs/overview", ["xai-"], /[A-Za-z0-9]{80}(?![A-Za-z0-9])/y),
	kind("Perplexity", "https://docs.perplexity.ai/getting-started/quickstart", ["pplx-"], /[A-Za-z0-9]{48}(?![A-Za-z0-9])/y),
	kind("Replicate", "https://replicate.com/docs/topics/security/api-tokens", ["r8_"], /[A-Za-z0-9]{37}(?![A-Za-z0-9])/y),
	kind("LangSmith", "https://docs.smith.langchain.com/administration/how_to_guides/organization_management/create_account_api_key", ["lsv2_pt_", "lsv2_sk_"], /[a-f0-9]{32}_[a-f0-9]{10}/y),
	kind("Pinecone", "https://docs.pinecone.io/guides/projects/manage-api-keys", ["pcsk_"], /\w{40,100}/y),
	kind("Slack", SLACK, [
		"xoxa-",
		"xoxb-",
		"xoxc-",
		"xoxd-",
		"xoxe-",
		"xoxe.xoxb-",
		"xoxe.xoxp-",
		"xoxo-",
		"xoxp-",
		"xoxr-",
		"xoxs-"
	], /[A-Za-z0-9%-]{10,400}/y),
	kind("Slack", SLACK, ["xapp-"], /\d-[A-Za-z0-9-]{10,255}/y),
	kind("Slack", "https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks", [
		"hooks.slack.com/services/",
		"hooks.slack.com/workflows/",
		"hooks.slack.com/triggers/"
	], /[\w/+-]{20,200}/y, true),
	kind("Discord", "https://discord.com/developers/docs/resources/webhook", ["discord.com/api/webhooks/", "discordapp.com/api/webhooks/"], /\d{10,25}\/[\w-]{40,100}/y, true),
	kind("Microsoft Teams", "https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook", [".webhook.office.com/webhookb2/"], /[\w@/-]{60,400}/y, true),
	kind("Google Chat", "https://developers.google.com/workspace/chat/quickstart/webhooks", ["chat.googleapis.com/v1/spaces/"], /[\w-]{3,40}\/messages\?[\w%=&;.-]{20,400}/y, true),
	kind("Telegram", "https://core.telegram.org/bots/api#authorizing-your-bot", ["api.telegram.org/bot"], /\d{5,16}:[\w-]{35}/y, true),
	kind("Zapier", "https://help.zapier.com/hc/en-us/articles/8496288690317", ["hooks.zapier.com/hooks/catch/"], /\d{1,20}\/[A-Za-z0-9/]{5,60}/y, true),
	kind("SendGrid", "https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys", ["SG."], /[\w-]{16,32}\.[\w-]{16,64}/y),
	kind("Twilio", "https://www.twilio.com/docs/iam/api-keys", ["SK"], /[a-f0-9]{32}(?![A-Za-z0-9])/y),
	kind("Mailgun", "https://documentation.mailgun.com/docs/mailgun/api-reference/mg-auth", ["key-"], /[a-f0-9]{32}(?![A-Za-z0-9])/y),
	kind("Brevo", "https://developers.brevo.com/docs/getting-started", ["xkeysib-", "xsmtpsib-"], /[a-f0-9]{64}-[A-Za-z0-9]{16}/y),
	kind("Stripe", "https://docs.stripe.com/keys", [
		"sk_live_",
		"sk_test_",
		"rk_live_",
		"rk_test_"
	], /[A-Za-z0-9]{16,255}/y),
	kind("Stripe", "https://docs.stripe.com/webhooks", ["whsec_"], /[A-Za-z0-9+/]{24,100}={0,2}/y),
	kind("Shopify", "https://shopify.dev/docs/apps/build/authentication-authorization", [
		"shpat_",
		"shpca_",
		"shppa_",
		"shpss_"
	], /[a-fA-F0-9]{32}/y),
	kind("Square", "https://developer.squareup.com/docs/build-basics/access-tokens", ["sq0atp-", "sq0csp-"], /[\w-]{22,60}/y),
	kind("Databricks", "https://docs.databricks.com/en/dev-tools/auth/pat.html", ["dapi"], /[a-f0-9]{32}(?:-\d)?(?![A-Za-z0-9])/y),
	kind("PlanetScale", "https://planetscale.com/docs/concepts/service-tokens", [
		"pscale_tkn_",
		"pscale_pw_",
		"pscale_oauth_"
	], /[\w.=-]{32,64}/y),
	kind("Supabase", "https://supabase.com/docs/guides/api/api-keys", ["sbp_", "sbp_oauth_"], /[a-f0-9]{40}/y),
	kind("Supabase", "https://supabase.com/docs/guides/api/api-keys", ["sb_secret_"], /[\w-]{20,100}/y),
	kind("Neon", "https://neon.com/docs/manage/api-keys", ["napi_"], /[a-z0-9]{60,70}/y),
	kind("Airtable", "https://airtable.com/developers/web/guides/personal-access-tokens", ["pat"], /[A-Za-z0-9]{14}\.[a-f0-9]{64}/y),
	kind("Grafana", "https://grafana.com/docs/grafana/latest/administration/service-accounts/", ["glsa_"], /[A-Za-z0-9]{32}_[A-Fa-f0-9]{8}/y),
	kind("Grafana Cloud", "https://grafana.com/docs/grafana-cloud/account-management/authentication-and-permissions/access-policies/", ["glc_"], /[A-Za-z0-9+/]{32,400}={0,3}/y),
	kind("Sentry", "https://docs.sentry.io/account/auth-tokens/", [
		"sntrys_",
		"sntryu_",
		"sntrya_",
		"sntryi_"
	], /[\w+/=-]{40,600}/y),
	kind("Linear", "https://linear.app/developers/graphql", [
		"lin_api_",
		"lin_oauth_",
		"lin_wh_"
	], /[A-Za-z0-9]{40,64}/y),
	kind("Notion", "https://developers.notion.com/docs/authorization", ["ntn_"], /[A-Za-z0-9]{40,50}/y),
	kind("Notion", "https://developers.notion.com/docs/authorization", ["secret_"], /[A-Za-z0-9]{43}(?![A-Za-z0-9])/y),
	kind("Figma", "https://developers.figma.com/docs/rest-api/authentication/", [
		"figd_",
		"figoh_",
		"figor_"
	], /[\w-]{40,100}/y),
	kind("Postman", "https://learning.postman.com/docs/developer/postman-api/authentication/", ["PMAK-"], /[a-f0-9]{24}-[a-f0-9]{34}/y),
	kind("Dropbox", "https://developers.dropbox.com/oauth-guide", ["sl."], /[\w-]{120,2000}/y),
	kind("Contentful", "https://www.contentful.com/developers/docs/references/authentication/", ["CFPAT-"], /[\w-]{43}(?![\w-])/y),
	kind("New Relic", "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/", [
		"NRAK-",
		"NRII-",
		"NRJS-"
	], /[A-Za-z0-9-]{19,40}/y),
	kind("Datadog", "https://docs.datadoghq.com/account_management/personal-access-tokens/", [
		"ddpat_",
		"ddsat_",
		"ddapp_"
	], /[\w-]{20,100}/y),
	kind("Dynatrace", "https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens", [
		"dt0c01.",
		"dt0s01.",
		"dt0s16."
	], /[A-Z0-9]{24}\.[A-Z0-9]{64}/y),
	kind("Prefect", "https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/api-keys", ["pnu_", "pnb_"], /[A-Za-z0-9]{36}(?![A-Za-z0-9])/y),
	kind("Clojars", "https://github.com/clojars/clojars-web/wiki/Deploy-Tokens", ["CLOJARS_"], /[a-z0-9]{60}/y)
];
const SHAPES = [
	{
		name: "password in an address",
		see: "https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1",
		hint: /:\/\//,
		pattern: /(:\/\/)[^\s/:@]{0,500}:(?!\$\{?\w{1,100}\}?@)[^\s/]{1,2000}(?=@(?!sha\d{3}:))/g
	},
	{
		name: "token in an address",
		see: "https://git-scm.com/docs/gitcredentials",
		hint: /:\/\//,
		pattern: /(:\/\/)(?=[\w.~%+-]{0,400}\d)[\w.~%+-]{16,400}(?=@(?!sha\d{3}:))/g
	},
	{
		name: "header with a credential",
		see: "https://www.rfc-editor.org/rfc/rfc9110#name-authorization",
		hint: /authorization/i,
		pattern: /((?:[Aa]uthorization|AUTHORIZATION)\\?["']?[ \t]{0,5}[:=][ \t]{0,5}\\?["']?(?:[Bb]asic|BASIC|[Bb]earer|BEARER|[Tt]oken|[Dd]igest|[Aa]pi[Kk]ey)[ \t]{1,5})(?=[\w.~+/:-]{1,300}[\dA-Z=])[\w.~+/=:-]{8,4000}/g
	},
	{
		name: "header with a credential of no scheme",
		see: "https://www.rfc-editor.org/rfc/rfc9110#name-authorization",
		hint: /authorization/i,
		pattern: /((?:[Aa]uthorization|AUTHORIZATION)\\?["']?[ \t]{0,5}[:=][ \t]{0,5}\\?["']?)(?=[\w~+/-]{0,300}\d)[\w~+/-]{16,4000}={0,2}(?![\w~+/(.-])/g
	},
	{
		name: "secret access key of AWS",
		see: "https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-files.html",
		hint: /secret_?access_?key/i,
		pattern: /(secret_?access_?key\\?["']?\s{0,3}[:=]\s{0,3}\\?["']?)[\w/+]{40}(?![\w/+])/gi
	},
	{
		name: "bearer token",
		see: "https://www.rfc-editor.org/rfc/rfc6750#section-2.1",
		hint: /bearer /i,
		pattern: /(\bbearer[ \t]{1,5})(?=[\w.~+/-]{0,200}\d)[\w.~+/-]{20,4000}={0,2}/gi
	},
	{
		name: "JSON Web Token",
		see: "https://www.rfc-editor.org/rfc/rfc7519",
		hint: /eyJ/,
		pattern: /(?<![\w-])()eyJ[\w-]{8,4000}\.[\w-]{8,8000}\.[\w-]{0,2000}/g
	},
	{
		name: "bot token of Telegram",
		see: "https://core.telegram.org/bots/api#authorizing-your-bot",
		hint: /:AA/,
		pattern: /(?<![\w:])()\d{8,10}:AA[\w-]{33}(?![\w-])/g
	},
	{
		name: "bot token of Discord",
		see: "https://discord.com/developers/docs/reference#authentication",
		hint: /[MNO][\w-]{23,25}\./,
		pattern: /(?<![\w.-])()[MNO][A-Za-z0-9]{23,25}\.[\w-]{6}\.[\w-]{27,38}(?![\w.-])/g
	},
	{
		name: "token of HCP Terraform",
		see: "https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens",
		hint: /\.atlasv1\./,
		pattern: /(?<![A-Za-z0-9])()[A-Za-z0-9]{14}\.atlasv1\.[\w=-]{60,70}/g
	},
	{
		name: "client secret of Microsoft Entra",
		see: "https://learn.microsoft.com/en-us/entra/identity-platform/how-to-add-credentials",
		hint: /\dQ~/,
		pattern: /(?<![\w~.-])()[\w~.-]{3}\dQ~[\w~.-]{31,34}(?![\w~.-])/g
	},
	{
		name: "keys of Azure",
		see: "https://learn.microsoft.com/en-us/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate",
		hint: /AZDO|JQQJ99/,
		pattern: /(?<![A-Za-z0-9])()(?:[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}|[A-Za-z0-9]{52}JQQJ99[A-Za-z0-9]{26})(?![A-Za-z0-9])/g
	}
];
// src/text/text.ts
const UNSEEN$1 = /[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
const COLOUR = /\p{Cc}\[[\d;]{0,20}m/gu;
const WHITE_SPACE = /[^\S\ufeff]+/gu;
const NOTHING_VISIBLE = /^(?:\s|\p{Join_Control}|\p{Variation_Selector})*$/u;
const NAMED_CODE_POINTS = 4;
function oneLine(text, max) {
	const visible = collapse(text);
	return cut(visible === "" ? codePoints(text) : visible, max);
}
function oneLineOfWords(text, max) {
	const visible = collapse(text);
	const points = Array.from(visible.slice(0, max * 2 + 2));
	if (points.length <= max && visible.length <= max * 2) return visible;
	const head = points.slice(0, max - 1).join("");
	const space = head.lastIndexOf(" ");
	return `${space > head.length * .8 ? head.slice(0, space) : head.trimEnd()}…`;
}
function collapse(text) {
	const visible = text.replace(WHITE_SPACE, " ").replace(COLOUR, "").replace(UNSEEN$1, "").trim();
	return NOTHING_VISIBLE.test(visible) ? "" : visible.replace(/ {2,}/g, " ");
}
function cut(text, max) {
	if (text.length <= max) return text;
	const points = Array.from(text.slice(0, max * 2 + 2));
	return points.length <= max ? points.join("") : `${points.slice(0, max - 1).join("")}…`;
}
function codePoints(text) {
	return Array.from(text.slice(0, 8)).filter((character) => !/\s/u.test(character)).slice(0, NAMED_CODE_POINTS).map((character) => `U+${hex(character.codePointAt(0) ?? 0)}`).join(" ");
}
const hex = (point) => point.toString(16).toUpperCase().padStart(4, "0");
function trimmedOf(text, mark) {
	const ended = endTrimmedOf(text, mark);
	let from = 0;
	while (from < ended.length && mark.test(ended.charAt(from))) from += 1;
	return ended.slice(from);
}
function endTrimmedOf(text, mark) {
	let to = text.length;
	while (to > 0 && mark.test(text.charAt(to - 1))) to -= 1;
	return text.slice(0, to);
}
function count(number, one, many = `${one}s`) {
	return `${number} ${number === 1 ? one : many}`;
}
function listFirst(texts, most) {
	const more = texts.length > most ? ` and ${texts.length - most} more` : "";
	return `${texts.slice(0, most).join(", ")}${more}`;
}
// src/text/redact.ts
const MASK = "***";
const BY_PREFIX = TOKENS.flatMap((kind) => kind.prefixes.map((prefix) => ({
	...kind,
	prefix
}))).sort((one, other) => other.prefix.length - one.prefix.length);
const [ofWords, others] = [/^\w/, /^\W/].map((start) => [...new Set(BY_PREFIX.map(({ prefix }) => prefix).filter((prefix) => start.test(prefix)))].map((prefix) => prefix.replace(/[.?+]/g, "\\$&")).join("|"));
const PREFIXES = new RegExp(`(?<![A-Za-z0-9])(?:${ofWords})|${others}`, "g");
const KEY_BEGIN = /-----BEGIN (?:[A-Z0-9]{1,20} ){0,3}PRIVATE KEY(?: BLOCK)?-----/g;
const KEY_END = /-----END (?:[A-Z0-9]{1,20} ){0,3}PRIVATE KEY(?: BLOCK)?-----/g;
const LONGEST_KEY = 2e4;
const KEY_LINES = /(?:\s|\\[nr]|[A-Za-z0-9+/=]{16,})*/y;
const UNSEEN = /(?:\p{Cc}|\\(?:u001b|x1b|033|e)|&#(?:27|x1b);)\[[\d;:?]{0,40}[@-~]|(?![\t\n\v\f\r\u0085])\p{Cc}|\p{Default_Ignorable_Code_Point}/giu;
const MAY_BE_UNSEEN = /[^\s!-~]|\\(?:u001b|x1b|033|e)\[|&#(?:27|x1b);\[/i;
function redact(text) {
	const masked = masks(text);
	if (!MAY_BE_UNSEEN.test(masked)) return masked;
	const shown = masked.replace(UNSEEN, "");
	const maskedShown = masks(shown);
	return maskedShown === shown ? masked : maskedShown;
}
function masks(text) {
	const withoutTokens = maskTokens(redactPrivateKeys(text));
	return SHAPES.reduce((result, { hint, pattern }) => hint.test(result) ? result.replace(pattern, (_match, kept) => kept + MASK) : result, withoutTokens);
}
function maskTokens(text) {
	const kept = [];
	let position = 0;
	PREFIXES.lastIndex = 0;
	for (let found = PREFIXES.exec(text); found !== null; found = PREFIXES.exec(text)) {
		const token = tokenAt(text, found.index);
		if (token === null) continue;
		kept.push(text.slice(position, token.start), MASK);
		position = token.end;
		PREFIXES.lastIndex = token.end;
	}
	return position === 0 ? text : kept.join("") + text.slice(position);
}
function tokenAt(text, index) {
	for (const { prefix, rest, prefixStays } of BY_PREFIX) {
		if (!text.startsWith(prefix, index)) continue;
		rest.lastIndex = index + prefix.length;
		if (rest.test(text)) return {
			start: prefixStays ? index + prefix.length : index,
			end: rest.lastIndex
		};
	}
	return null;
}
function redactAll(value) {
	return redacted(value);
}
function redacted(value) {
	if (typeof value === "string") return redact(value);
	if (Array.isArray(value)) return value.map(redacted);
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [redact(key), redacted(item)]));
}
function redactPrivateKeys(text) {
	if (!text.includes("PRIVATE KEY")) return text;
	const kept = [];
	const ends = Array.from(text.matchAll(KEY_END), (end) => ({
		from: end.index,
		to: end.index + end[0].length
	}));
	let position = 0;
	for (const begin of text.matchAll(KEY_BEGIN)) {
		if (begin.index < position) continue;
		const body = begin.index + begin[0].length;
		while (ends[0] !== void 0 && ends[0].from < body) ends.shift();
		const end = ends[0];
		const stop = end !== void 0 && end.from - body <= LONGEST_KEY ? end.to : endOfKeyLines(text, body);
		if (stop === body) continue;
		kept.push(text.slice(position, begin.index), MASK);
		position = stop;
	}
	return kept.join("") + text.slice(position);
}
function endOfKeyLines(text, from) {
	KEY_LINES.lastIndex = from;
	const lines = KEY_LINES.exec(text)?.[0] ?? "";
	return lines.trim() === "" ? from : from + lines.trimEnd().length;
}
const LONGEST = 300;
const LOOKED_AT = 4e3;
function maskedLine(text) {
	return oneLine(redact(text.slice(0, LOOKED_AT)), LONGEST);
}
// src/workflow/document-events.ts
const documentEvents = new Set([
	"push",
	"pull_request",
	"pull_request_target",
	"merge_group",
	"dynamic",
	"workflow_dispatch"
]);
function makesDocument(event) {
	return documentEvents.has(event);
}
const ofPullRequests = new Set(["pull_request", "pull_request_target"]);
const isPullRequestEvent = (event) => ofPullRequests.has(event);
const ofTests = new Set([
	"push",
	"pull_request",
	"merge_group",
	"workflow_dispatch"
]);
const startsTests = (event) => ofTests.has(event);
// src/settings/context.ts
const fullName = ({ owner, name }) => `${owner}/${name}`;
function readContext(env) {
	const apiUrl = env.GITHUB_API_URL || "https://api.github.com";
	const payload = readPayload(env.GITHUB_EVENT_PATH);
	const serverUrl = (env.GITHUB_SERVER_URL || "https://github.com").replace(/\/$/, "");
	return {
		repository: readRepository(env.GITHUB_REPOSITORY),
		eventName: env.GITHUB_EVENT_NAME || "",
		payload,
		defaultBranch: defaultBranchOf(payload),
		apiUrl,
		graphqlUrl: env.GITHUB_GRAPHQL_URL || `${apiUrl.replace(/\/v3\/?$/, "")}/graphql`,
		serverUrl,
		ownRunId: Number(env.GITHUB_RUN_ID) || null,
		ownRunUrl: readRunUrl(env, serverUrl),
		ownJob: env.GITHUB_JOB || null,
		ownRunner: env.RUNNER_NAME || null,
		ownWorkflow: readWorkflowRef(env.GITHUB_WORKFLOW_REF),
		temp: env.RUNNER_TEMP || null
	};
}
function readRepository(value) {
	const [owner, name, ...rest] = (value ?? "").split("/");
	if (!owner || !name || rest.length > 0) throw new Error(`GITHUB_REPOSITORY is "${value ?? ""}", but must be owner/name: run Docket as a GitHub Action.`);
	return {
		owner,
		name
	};
}
function readRunUrl(env, serverUrl) {
	const { GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt } = env;
	if (!Number(id)) return null;
	return `${serverUrl}/${repository}/actions/runs/${id}${Number(attempt) ? `/attempts/${attempt}` : ""}`;
}
function readPayload(path) {
	if (!path) return null;
	try {
		return JSON.parse(readFileSync(path, "utf8"));
	} catch (cause) {
		throw new Error(`GITHUB_EVENT_PATH is "${path}", but no JSON can be read there.`, { cause });
	}
}
function defaultBranchOf(payload) {
	const branch = payload?.repository?.default_branch;
	return typeof branch === "string" ? branch : null;
}
function readWorkflowRef(value) {
	const match = /^[^/]+\/[^/]+\/(.+?)@(.+)$/.exec(value ?? "");
	return match?.[1] && match[2] ? {
		path: match[1],
		ref: match[2]
	} : null;
}
// src/evidence/conclusions.ts
const CONCLUSIONS = [
	"success",
	"failure",
	"timed_out",
	"cancelled",
	"skipped",
	"neutral",
	"action_required",
	"startup_failure",
	"stale"
];
const STATUSES = [
	"queued",
	"in_progress",
	"completed",
	"waiting",
	"requested",
	"pending"
];
function conclusionOf(text) {
	return text ? CONCLUSIONS.find((known) => known === text) ?? "stale" : null;
}
function statusOf(text) {
	return STATUSES.find((known) => known === text) ?? "pending";
}
// src/text/time.ts
function instant(text) {
	return `${new Date(text).toISOString().slice(0, 19)}Z`;
}
function instantOrNull(text) {
	return text ? instant(text) : null;
}
function secondsBetween(from, to) {
	if (!from || !to) return null;
	const seconds = Math.round((Date.parse(to) - Date.parse(from)) / 1e3);
	return seconds >= 0 ? seconds : null;
}
function laterBy(text, seconds) {
	return instant(new Date(Date.parse(text) + seconds * 1e3).toISOString());
}
function duration(seconds) {
	if (seconds === null) return "UNKNOWN";
	const hours = Math.floor(seconds / 3600);
	const minutes = Math.floor(seconds % 3600 / 60);
	const rest = `${seconds % 60}s`;
	if (hours > 0) return `${hours}h ${minutes}m ${rest}`;
	return minutes > 0 ? `${minutes}m ${rest}` : rest;
}
// src/evidence/outcome.ts
const OUTCOMES = [
	"approved",
	"debt",
	"rerun",
	"pending",
	"blocked"
];
const FAILING_OUTCOMES = [
	"blocked",
	"rerun",
	"debt",
	"pending"
];
// src/evidence/usual-config.ts
const USUAL_CONFIG = ".github/docket.yml";
// src/text/bounded-search.ts
const PATIENCE_MS = 1e3;
const SEARCH = `JSON.stringify(Array.from(text.matchAll(new RegExp(source, 'g')), (found) => (
  { at: found.index, text: found[0], group: found[1] ?? null })))`;
let context;
function boundedSearch(source, text) {
	context ??= createContext({});
	Object.assign(context, {
		source,
		text
	});
	try {
		return JSON.parse(runInContext(SEARCH, context, { timeout: PATIENCE_MS }));
	} catch (error) {
		if (error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT") return null;
		throw error;
	}
}
function search(source, text) {
	return Array.from(text.matchAll(new RegExp(source, "g")), (found) => ({
		at: found.index,
		text: found[0],
		group: found[1] ?? null
	}));
}
// src/plan/milestone-pattern.ts
const DEFAULT_MILESTONE_PATTERN = "[mM](\\d{1,3}(?:[._]\\d+)?[A-Za-z]?)";
const SEPARATOR = "(?=[-_:/—\\])]|\\s[—–]|\\s*$)";
const BEFORE = "(?<![A-Za-z0-9.])";
const AFTER = "(?![A-Za-z0-9]|\\.[A-Za-z0-9])";
function compileMilestonePattern(source) {
	const problem = (why, cause) => new Error(`The input milestone-pattern is ${JSON.stringify(source)}, ${why}; give a JavaScript regular expression whose first group is the milestone, for example ${DEFAULT_MILESTONE_PATTERN}.`, { cause });
	if (groupsOf(source, problem) === 0) throw problem("which has no group");
	let slow = false;
	const find = source === "[mM](\\d{1,3}(?:[._]\\d+)?[A-Za-z]?)" ? search : boundedSearch;
	const places = (expression, text) => {
		const found = slow ? [] : find(expression, text);
		slow ||= found === null;
		return found ?? [];
	};
	return {
		source,
		leading: (text) => places(`^\\s*[[(]?\\s*(?:${source})${SEPARATOR}`, text)[0] ?? null,
		anywhere: (text) => places(`${BEFORE}(?:${source})${AFTER}`, text),
		isSlow: () => slow
	};
}
function groupsOf(source, problem) {
	try {
		new RegExp(source);
		return (new RegExp(`${source}|`).exec("")?.length ?? 1) - 1;
	} catch (cause) {
		if (cause instanceof SyntaxError) throw problem("which is not a regular expression", cause);
		throw cause;
	}
}
function milestoneId(group) {
	const digits = /^\d+/.exec(group)?.[0];
	return digits === void 0 ? group : `M${digits.padStart(2, "0")}${group.slice(digits.length)}`;
}
// src/text/filter.ts
const any = () => true;
const noSlash = (char) => char !== "/";
function patternTest(pattern) {
	const pieces = piecesOf([...pattern]);
	const beginning = closure(pieces, new Set([0]));
	return (value) => {
		let reached = beginning;
		for (const char of value) {
			reached = closure(pieces, advance(pieces, reached, char));
			if (reached.size === 0) return false;
		}
		return reached.has(pieces.length);
	};
}
function matchesFilter(patterns, value) {
	return patterns.reduce((included, pattern) => {
		const negated = pattern.startsWith("!");
		return patternTest(negated ? pattern.slice(1) : pattern)(value) ? !negated : included;
	}, false);
}
function matchesBranch(patterns, ref) {
	return matchesFilter(patterns, ref.replace(/^refs\/(heads|tags)\//, ""));
}
function pathsMatch(filter, files) {
	const { paths, pathsIgnore } = filter;
	if (paths !== void 0 && !files.some((file) => matchesFilter(paths, file))) return false;
	return pathsIgnore === void 0 || files.some((file) => !matchesFilter(pathsIgnore, file));
}
function piecesOf(pattern) {
	const pieces = [];
	for (let at = 0; at < pattern.length;) {
		const { fits, length, star } = atom(pattern, at);
		const next = pattern[at + length];
		if (star === 2 && next === "/" && (at === 0 || pattern[at - 1] === "/")) pieces.push({ kind: "fork" });
		if (star > 0) pieces.push({
			kind: "many",
			fits
		});
		else if (next === "?") pieces.push({
			kind: "maybe",
			fits
		});
		else pieces.push({
			kind: "one",
			fits
		});
		if (next === "+") pieces.push({
			kind: "many",
			fits
		});
		at += length + (next === "?" || next === "+" ? 1 : 0);
	}
	return pieces;
}
function atom(pattern, at) {
	const char = pattern[at];
	if (char === "*") {
		let length = 1;
		while (pattern[at + length] === "*") length += 1;
		return length === 1 ? {
			fits: noSlash,
			length,
			star: 1
		} : {
			fits: any,
			length,
			star: 2
		};
	}
	const escaped = pattern[at + 1];
	if (char === "\\" && escaped !== void 0) return {
		fits: (given) => given === escaped,
		length: 2,
		star: 0
	};
	const end = char === "[" ? pattern.indexOf("]", at + 1) : -1;
	if (end > at + 1) return {
		fits: oneOf$1(pattern.slice(at + 1, end)),
		length: end - at + 1,
		star: 0
	};
	return {
		fits: (given) => given === char,
		length: 1,
		star: 0
	};
}
function oneOf$1(set) {
	const ranges = [];
	for (let at = 0; at < set.length; at += 1) {
		const last = set[at + 1] === "-" ? set[at + 2] : void 0;
		ranges.push([set[at], last ?? set[at]]);
		if (last !== void 0) at += 2;
	}
	return (char) => ranges.some(([from, to]) => char >= from && char <= to);
}
function advance(pieces, reached, char) {
	const next = new Set();
	for (const at of reached) {
		const piece = pieces[at];
		if (piece === void 0 || piece.kind === "fork" || !piece.fits(char)) continue;
		next.add(piece.kind === "many" ? at : at + 1);
	}
	return next;
}
function closure(pieces, reached) {
	for (const at of reached) {
		const kind = pieces[at]?.kind;
		if (kind === "many" || kind === "maybe" || kind === "fork") reached.add(at + 1);
		if (kind === "fork") reached.add(at + 3);
	}
	return reached;
}
// src/text/globs.ts
const LONGEST_PATH = 1e3;
function globList(text) {
	return text.split(/[,\n]/).map((glob) => glob.trim()).filter((glob) => glob !== "");
}
function globTest(globs) {
	const patterns = globs.map((glob) => {
		const pattern = glob.replace(/^!/, "");
		return {
			fits: patternTest(pattern),
			end: literalEnd(pattern),
			takes: !glob.startsWith("!")
		};
	});
	return (path) => {
		if (path.length > LONGEST_PATH) return false;
		return patterns.findLast(({ fits, end }) => path.endsWith(end) && fits(path))?.takes ?? false;
	};
}
function literalEnd(pattern) {
	let from = pattern.length;
	while (from > 0 && !/[*?+[\]\\/]/.test(pattern.charAt(from - 1))) from -= 1;
	return pattern.slice(from);
}
// src/settings/inputs.ts
const unassignedModes = [
	"comment",
	"pull-request",
	"branch",
	"skip"
];
const targetWords = [
	"auto",
	"base",
	"head",
	"merge",
	"none"
];
const commentModes = [
	"always",
	"changes",
	"problems",
	"recreate",
	"never"
];
const failOnLevels = ["never", ...FAILING_OUTCOMES];
const defaultInputs = {
	config: USUAL_CONFIG,
	"milestone-pattern": DEFAULT_MILESTONE_PATTERN,
	"reports-dir": "docs/milestones",
	"reports-branch": "docket",
	"commit-to": "auto",
	"timeout-minutes": "5"
};
function readInputs(env) {
	const text = (name) => (env[`INPUT_${name.toUpperCase()}`] ?? "").trim();
	const or = (name) => text(name) || defaultInputs[name];
	return {
		token: required("token", text("token")),
		config: path("config", or("config")),
		milestone: text("milestone") || null,
		unassigned: oneOf("unassigned", text("unassigned") || "comment", unassignedModes),
		milestonePattern: compileMilestonePattern(or("milestone-pattern")),
		reportsDir: path("reports-dir", or("reports-dir")),
		commitTo: target(or("commit-to")),
		reportsBranch: branch("reports-branch", or("reports-branch")),
		badge: flag("badge", text("badge") || "false"),
		reportsPullRequest: flag("reports-pull-request", text("reports-pull-request") || "false"),
		comment: oneOf("comment", text("comment") || "always", commentModes),
		status: flag("status", text("status") || "false"),
		check: flag("check", text("check") || "false"),
		wait: flag("wait", text("wait") || "true"),
		failOn: oneOf("fail-on", text("fail-on") || "never", failOnLevels),
		tests: globs("tests", text("tests")),
		coverage: globs("coverage", text("coverage")),
		sarif: globs("sarif", text("sarif")),
		runId: runId(text("run-id")),
		sha: sha(text("sha")),
		sweep: flag("sweep", text("sweep") || "false"),
		timeoutMinutes: minutes("timeout-minutes", or("timeout-minutes")),
		dryRun: flag("dry-run", text("dry-run") || "false")
	};
}
function refuse(name, value, allowed) {
	throw new Error(`Input "${name}" is "${value}", but must be ${allowed}.`);
}
function required(name, value) {
	if (value === "") throw new Error(`Input "${name}" is empty: give a token, e.g. \${{ github.token }}.`);
	return value;
}
function oneOf(name, value, allowed) {
	return allowed.find((item) => item === value) ?? refuse(name, value, `one of ${allowed.join(", ")}`);
}
function flag(name, value) {
	return oneOf(name, value.toLowerCase(), ["true", "false"]) === "true";
}
function minutes(name, value) {
	return /^\d{1,3}$/.test(value) && Number(value) >= 1 && Number(value) <= 360 ? Number(value) : refuse(name, value, "a whole number of minutes from 1 to 360");
}
function path(name, value) {
	const trimmed = value.replace(/^\.\//, "").replace(/\/$/, "");
	return trimmed.split("/").every((part) => /^[\w.@ -]+$/.test(part) && part !== "." && part !== ".." && part !== ".git") ? trimmed : refuse(name, value, "a path inside the repository, such as docs/milestones");
}
function isBranchName(value) {
	return /^[\w][\w./+@-]*$/.test(value) && !/\.\.|\/\/|@\{|\.lock(\/|$)|[./]$/.test(value) && !value.includes("/.") && !value.startsWith("refs/") && value.length <= 200;
}
function branch(name, value) {
	return isBranchName(value) ? value : refuse(name, value, "the name of a branch, without refs/heads/");
}
function target(value) {
	return isBranchName(value) ? value : refuse("commit-to", value, "auto, base, head, merge, none or the name of a branch");
}
function globs(name, value) {
	if (value === "") return null;
	if (value === "none") return [];
	const list = globList(value);
	return list.every((glob) => /^!?(?!\.{0,2}\/)[^!\\]+$/.test(glob) && !glob.split("/").includes("..")) && list.some((glob) => !glob.startsWith("!")) ? list : refuse(name, value, "none or globs for files inside artifacts, such as **/junit.xml, **/TEST-*.xml");
}
function runId(value) {
	if (value === "") return null;
	return /^[1-9]\d{0,15}$/.test(value) ? Number(value) : refuse("run-id", value, "the number of a workflow run, as in the address of its page");
}
function sha(value) {
	if (value === "") return null;
	return /^[0-9a-f]{40}$/.test(value) ? value : refuse("sha", value, "a full commit SHA of 40 hexadecimal digits");
}
// src/version.ts
const version = "1.0.0";
export { count as A, readContext as C, maskedLine as D, startsTests as E, trimmedOf as F, listFirst as M, oneLine as N, redact as O, oneLineOfWords as P, fullName as S, makesDocument as T, secondsBetween as _, globTest as a, conclusionOf as b, compileMilestonePattern as c, FAILING_OUTCOMES as d, OUTCOMES as f, laterBy as g, instantOrNull as h, targetWords as i, endTrimmedOf as j, redactAll as k, milestoneId as l, instant as m, defaultInputs as n, matchesBranch as o, duration as p, readInputs as r, pathsMatch as s, version as t, USUAL_CONFIG as u, CONCLUSIONS as v, isPullRequestEvent as w, statusOf as x, STATUSES as y };
>>>>>>> h-start
