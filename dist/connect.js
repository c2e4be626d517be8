import { Ft as oneLine, I as duration, Nt as endTrimmedOf, _t as reasonOf, dt as createClient, et as readContext, ft as Deadline, gt as isTimeUp, ht as isRequestFailure, mt as isGraphqlFailure, pt as hasStatus, ut as Meter, vt as whyRefused } from "./start.js";
import { s as version } from "./ground.js";
import { n as UsageError, t as Failed } from "./command.js";
// src/cli/github/problem.ts
function problemOf(error, what, server, missing = what) {
	if (!(error instanceof Error)) return new Error(String(error));
	if (error instanceof Failed) return error;
	const failure = failureIn(error);
	const sentence = failure !== null ? sentenceOf(failure, what, server, missing) : isGraphqlFailure(error) ? sentenceOfQuery(error, what, server, missing) : ownSentence(error);
	return sentence === null ? error : new Failed(oneLine(sentence, 600), { cause: error });
}
function failureIn(error) {
	if (isTimeUp(error)) return null;
	if (isRequestFailure(error)) return error;
	return error.cause instanceof Error ? failureIn(error.cause) : null;
}
const ownSentence = (error) => [
	TypeError,
	RangeError,
	ReferenceError,
	SyntaxError
].some((kind) => error instanceof kind) ? null : error.message;
function sentenceOf(failure, what, server, missing) {
	const { token, apiUrl } = server;
	const headers = headersOf(failure);
	if (hasStatus(failure, 403, 429) && /rate limit/i.test(failure.message)) return limitSentence(server, secondsLeft(headers ?? {}));
	if (failure.status === 401) return token === null ? `${what} needs a token: ${GIVE_TOKEN}` : `GitHub refuses the token (401): set GITHUB_TOKEN to one that is valid, or to nothing for a public repository`;
	if (failure.status === 404) return missingSentence(missing, server);
	if (failure.status === 403) return `GitHub refuses to show ${what} (${reasonOf(failure)}): ${token === null ? GIVE_TOKEN : "give the token read access to actions, checks, contents and pull requests"}`;
	if (headers === null) return `${apiUrl} could not be reached (${failure.message}): check the network, or the address`;
	if (failure.status >= 500) return `GitHub failed (${reasonOf(failure)}): try again later`;
	return `GitHub does not show ${what} (${reasonOf(failure)})`;
}
function sentenceOfQuery(failure, what, server, missing) {
	const [type] = failure.errors.map((error) => error.type);
	const { headers = {} } = failure;
	if (type === "RATE_LIMITED") return limitSentence(server, secondsLeft(headers));
	if (type === "NOT_FOUND") return missingSentence(missing, server);
	return `GitHub does not show ${what} (${whyRefused(failure)}): check whether the token may read it`;
}
const missingSentence = (what, { token }) => `there is no ${what}, or it is private: check the name${token === null ? `, or ${GIVE_TOKEN}` : ", and whether the token may read it"}`;
const GIVE_TOKEN = "set GITHUB_TOKEN to a token that may read it";
function headersOf(failure) {
	const { response } = failure;
	return response?.headers ?? null;
}
function secondsLeft(headers) {
	if (headers["retry-after"] !== void 0) return Number(headers["retry-after"]);
	const reset = Number(headers["x-ratelimit-reset"]);
	return Number.isNaN(reset) ? null : Math.max(0, reset - Date.now() / 1e3);
}
function limitSentence({ token }, seconds) {
	const ends = seconds === null ? "" : `, which ends ${whenIn(seconds)}`;
	return token === null ? `GitHub's limit for requests without a token is reached${ends}: set GITHUB_TOKEN, or wait` : `GitHub's limit for the requests of this token is reached${ends}: wait until then`;
}
function whenIn(seconds) {
	return `at ${new Date(Date.now() + seconds * 1e3).toISOString().slice(11, 16)} UTC (in ${duration(Math.round(seconds))})`;
}
// src/cli/github/server.ts
const PUBLIC = "https://api.github.com";
function serverOf(environment, apiUrl, host) {
	const api = apiAddress(apiUrl ?? (environment.GITHUB_API_URL || PUBLIC));
	const serverUrl = environment.GITHUB_SERVER_URL?.replace(/\/$/, "") || siteOf(api);
	if (host !== null && host !== new URL(serverUrl).host) throw new UsageError(`${host} is not the GitHub of ${api}: give its API, such as --api-url https://${host}/api/v3`);
	return {
		apiUrl: api,
		serverUrl,
		token: environment.GH_TOKEN || environment.GITHUB_TOKEN || null
	};
}
function apiAddress(value) {
	if (!/^https?:\/\/\S+$/.test(value) || !URL.canParse(value)) throw new UsageError(`the API "${value}" is no address: give one such as https://github.example.com/api/v3`);
	return endTrimmedOf(value, /\//);
}
function siteOf(api) {
	const { protocol, host, pathname } = new URL(api);
	return pathname === "/" ? `${protocol}//${host.replace(/^api\./, "")}` : `${protocol}//${host}`;
}
function contextOf({ apiUrl, serverUrl }, { owner, name }, defaultBranch) {
	return {
		...readContext({
			GITHUB_REPOSITORY: `${owner}/${name}`,
			GITHUB_API_URL: apiUrl,
			GITHUB_SERVER_URL: serverUrl
		}),
		defaultBranch
	};
}
// src/cli/github/connect.ts
const MOST_WITHOUT_TOKEN = 45;
function connect({ token, timeoutMinutes }, { apiUrl, graphqlUrl }, { client }) {
	const meter = new Meter();
	const limits = [];
	return {
		github: createClient(token, {
			apiUrl,
			graphqlUrl,
			userAgent: `docket/${version}`,
			deadline: new Deadline(timeoutMinutes),
			meter,
			mostWithoutToken: MOST_WITHOUT_TOKEN,
			warn: (_, limit) => limits.push(limit),
			...client
		}),
		meter,
		limits
	};
}
export { missingSentence as a, limitSentence as i, contextOf as n, problemOf as o, serverOf as r, connect as t };
