import { At as redact, E as notice, Et as info, M as Budget, Mt as count, S as inRounds, ct as parseMessage, gt as isTimeUp, it as textOf, nt as originOfPull, ot as makesDocument, rt as nodesOf, st as startsTests, tt as headFields, vt as whyRefused } from "./start.js";
import { c as askPartially, g as isBy, h as authorFields, i as toLook, l as readWorkflowStates, r as lookFields, s as readRules, u as Gaps } from "./reporting.js";
import { r as toWorkflowFiles, u as unmasked } from "./changes.js";
import { _t as hasUndecidedFilter, ht as requiredButMissing, ot as shouldHaveRun, st as untestedHead } from "./judging.js";
import { $t as parseConfig, b as toldWaiting } from "./settings.js";
import { o as waitsFor } from "./sweep.js";
// src/collect/sweep/passed-over.ts
const FRESH_MS = 9e5;
const FORGOTTEN_MS = 7776e6;
const oldest = (now) => new Date(now - FORGOTTEN_MS).toISOString();
const REBASING = ["dependabot", "renovate"];
function passedOver(head, now, ownPath) {
	const { commit, isDraft, isQueued, updatedAt, mergeable, author } = head;
	if (isDraft) return "draft";
	if (isQueued) return "queued";
	if (commit === null || now - Date.parse(updatedAt) < FRESH_MS) return "fresh";
	if (commit.isOwn) return "own commit";
	const runs = speakingRuns(head, ownPath);
	if (runs.some(({ conclusion }) => conclusion === null)) return "running";
	if (commit.isCut || runs.some(isOfCi)) return "tested";
	if (now - Date.parse(commit.committedAt) > FORGOTTEN_MS) return "forgotten";
	if (mergeable === "conflict" && REBASING.includes((author ?? "").replace(/\[bot\]$/, ""))) return "bot in conflict";
	return null;
}
function speakingRuns({ commit }, ownPath) {
	return (commit?.runs ?? []).filter(({ event, path }) => makesDocument(event) && path !== ownPath);
}
const isOfCi = (run) => startsTests(run.event) && !isHeld(run);
const isHeld = ({ conclusion }) => conclusion === "ACTION_REQUIRED";
// src/collect/sweep/likely.ts
var SweepFacts = class {
	#reading;
	#rules = new Map();
	#states = null;
	constructor(reading) {
		this.#reading = reading;
	}
	rulesOf(branch) {
		const { github, context } = this.#reading;
		const known = this.#rules.get(branch);
		if (known) return known;
		const read = readRules(github, context.repository, branch, new Gaps()).then(({ rules }) => rules);
		this.#rules.set(branch, read);
		return read;
	}
	states() {
		const { github, context } = this.#reading;
		this.#states ??= new Gaps().optional(readWorkflowStates(github, context.repository), {
			about: "workflows",
			what: "Whether workflows are disabled",
			permission: "actions: read"
		}).then((states) => states ?? new Map());
		return this.#states;
	}
};
async function likelyHeads(reading, facts, heads, defaultBranch) {
	const waiting = heads.filter((head) => head.commit?.runs.some(isHeld) !== true);
	const known = waiting.length === 0 ? null : await ask(reading, waiting);
	const likely = [];
	for (const head of heads) if (!waiting.includes(head) || known === null) likely.push({
		head,
		why: "approval"
	});
	else likely.push(...await likelyHead(reading, facts, {
		head,
		known,
		defaultBranch
	}));
	return likely;
}
async function likelyHead(reading, facts, { head, known, defaultBranch }) {
	const changes = changesOf(known.files.get(head.number));
	if (changes.files.some(({ path }) => path.startsWith(".github/workflows/"))) return [{
		head,
		why: null
	}];
	const seen = evidenceOf(reading, head, changes, known, defaultBranch);
	const untested = untestedHead(seen);
	if (untested === null) return [];
	if (untested.why === "absent") {
		const again = untestedHead(withStates(seen, await facts.states()));
		if (again !== null && shouldHaveRun(again)) return [{
			head,
			why: again.why
		}];
	} else if (shouldHaveRun(untested)) return [{
		head,
		why: untested.why
	}];
	if (hasUndecidedFilter(seen) && changes.total?.files !== changes.files.length) return [{
		head,
		why: null
	}];
	const missing = requiredButMissing({
		...seen,
		rules: await facts.rulesOf(head.baseBranch)
	});
	const there = known.checks.get(head.number) ?? [];
	return missing.some(({ name }) => !there.includes(name)) ? [{
		head,
		why: untested.why
	}] : [];
}
function withStates(evidence, states) {
	const workflows = evidence.workflows.map((file) => {
		const state = states.get(file.path);
		return state === void 0 ? file : {
			...file,
			state
		};
	});
	return {
		...evidence,
		workflows
	};
}
async function ask({ github, context, inputs }, heads) {
	const bases = [...new Set(heads.map(({ baseBranch }) => baseBranch))];
	const pulls = heads.map(({ number }) => `pull${number}: pullRequest(number: ${number}) { ...Change }`);
	const folders = bases.map((branch, index) => `base${index}: object(expression: ${JSON.stringify(`refs/heads/${branch}:.github/workflows`)}) { ...Folder }`);
	const query = `query likely($owner: String!, $name: String!) {
    viewer { login }
    repository(owner: $owner, name: $name) {
      config: object(expression: ${JSON.stringify(`HEAD:${inputs.config}`)}) { oid ... on Blob { text isTruncated } }
      ${[...folders, ...pulls].join("\n      ")}
    }
  }
  fragment Folder on GitObject { ... on Tree { entries { name oid object { oid ... on Blob { text isTruncated } } } } }
  fragment Change on PullRequest {
    changedFiles additions deletions
    files(first: 100) { nodes { path changeType } }
    commits(last: 1) { nodes { commit {
      status { contexts { context } }
      checkSuites(first: 30) { nodes { checkRuns(first: 20) { nodes { name } } } }
    } } }
  }`;
	const { owner, name } = context.repository;
	const { repository, errors } = await askPartially(github, query, {
		owner,
		name
	});
	const unseen = errors.find(({ path }) => /^(?:base\d+|config)$/.test(String(path?.[1] ?? "")));
	if (unseen !== void 0) throw new Error(`The workflow files could not be read (${unseen.message}): give the job the permission "contents: read".`);
	return {
		files: new Map(heads.flatMap(({ number }) => entry(number, repository[`pull${number}`]))),
		checks: new Map(heads.map(({ number }) => [number, checksIn(repository[`pull${number}`])])),
		workflows: new Map(bases.map((branch, index) => [branch, textsIn(repository[`base${index}`])])),
		config: configIn(repository.config, inputs.config)
	};
}
const entry = (number, node) => node ? [[number, node]] : [];
function checksIn(node) {
	const commit = nodesOf(node?.commits)[0]?.commit;
	const runs = nodesOf(commit?.checkSuites).flatMap(({ checkRuns }) => nodesOf(checkRuns));
	return [...(commit?.status?.contexts ?? []).map(({ context }) => context), ...runs.map(({ name }) => name)];
}
function textsIn(folder) {
	return (folder?.entries ?? []).flatMap(({ name, oid, object }) => object ? [{
		name,
		oid,
		text: textOf(object)
	}] : []);
}
function configIn(node, path) {
	const text = node ? textOf(node) : null;
	return text === null ? {} : parseConfig(text, path);
}
function changesOf(node) {
	return {
		source: "pull request",
		files: nodesOf(node?.files).map(({ path, changeType }) => ({
			path,
			status: changeType === "ADDED" ? "added" : "modified",
			additions: 0,
			deletions: 0,
			definitions: []
		})),
		total: {
			files: node?.changedFiles ?? -1,
			additions: node?.additions ?? 0,
			deletions: node?.deletions ?? 0
		}
	};
}
function evidenceOf({ context, inputs }, head, changes, { workflows, config }, defaultBranch) {
	const { number, title, url, author, sha, from, baseBranch, isFork, mergeable, commit } = head;
	const texts = workflows.get(baseBranch) ?? [];
	const repository = from.repository && `${from.repository.owner}/${from.repository.name}`;
	return unmasked({
		context,
		inputs,
		version: "",
		repository: {
			head: {
				sha,
				branch: from.branch,
				repository: from.repository,
				subject: null,
				defaultBranch,
				baseBranch,
				postMerge: false
			},
			overview: {
				head: { message: commit?.message ?? "" },
				pulls: [{ pull: {
					number,
					title,
					url,
					author,
					mergeable,
					baseBranch,
					byDefaultToken: author === "github-actions" || author === "github-actions[bot]",
					state: "open",
					draft: false,
					headSha: sha,
					headBranch: from.branch,
					headRepository: repository,
					fork: isFork,
					mergeCommit: null,
					milestone: null,
					body: null
				} }]
			},
			config,
			milestone: null,
			otherChecks: [],
			mergeBase: null,
			rules: null
		},
		runs: speakingRuns(head, context.ownWorkflow?.path ?? null).map(({ id, event, path }) => ({
			...UNKNOWN_RUN,
			id,
			event,
			path
		})),
		results: {
			tests: [],
			coverage: [],
			analyses: []
		},
		changes,
		plan: null,
		workflows: toWorkflowFiles({
			head: texts,
			base: texts,
			baseIsMergeBase: true,
			mergeBase: null
		}, [], new Map()),
		baseline: null
	}, []);
}
const UNKNOWN_RUN = {
	workflowId: 0,
	workflow: "",
	number: 0,
	attempt: 1,
	status: "completed",
	conclusion: "success",
	headBranch: null,
	createdAt: "",
	startedAt: "",
	url: "",
	displayTitle: "",
	pullRequests: [],
	jobs: []
};
// src/collect/sweep/open-heads.ts
const MOST_PAGES = 5;
const query = `query openHeads($owner: String!, $name: String!, $after: String) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    defaultBranchRef { name }
    pullRequests(states: OPEN, first: 100, after: $after, orderBy: { field: UPDATED_AT, direction: DESC }) {
      totalCount
      nodes {
        number title url isDraft isInMergeQueue updatedAt mergeable isCrossRepository baseRefName
        author { login }
        ${headFields}
        commits(last: 1) { nodes { commit {
          oid committedDate message ${authorFields} signature { isValid wasSignedByGitHub }
          checkSuites(first: 30) {
            totalCount
            nodes { app { slug } conclusion workflowRun { databaseId event file { path } } }
          }
        } } }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;
async function listOpenHeads(github, { owner, name }, since) {
	const heads = [];
	let after = null;
	for (let page = 1;; page += 1) {
		const variables = {
			owner,
			name,
			...after !== null && { after }
		};
		const { viewer, repository, errors } = await askPartially(github, query, variables);
		const { pullRequests, defaultBranchRef } = repository;
		refuseBlindness(errors);
		const read = nodesOf(pullRequests).map((node) => toHead(node, viewer));
		heads.push(...read.filter(({ updatedAt }) => updatedAt >= since));
		if (!pullRequests?.pageInfo.hasNextPage || page === MOST_PAGES || read.some(({ updatedAt }) => updatedAt < since)) return {
			heads,
			total: pullRequests?.totalCount ?? heads.length,
			viewer,
			defaultBranch: defaultBranchRef?.name ?? ""
		};
		after = pullRequests.pageInfo.endCursor;
	}
}
function refuseBlindness(errors) {
	const [first] = errors;
	if (first === void 0) return;
	const field = [...first.path ?? []].reverse().find((step) => typeof step === "string");
	const permission = NEEDED[String(field)];
	if (permission === void 0) throw new Error(`The open pull requests could not be read (${first.message}): run Docket again.`);
	throw new Error(`Whether CI ran for the open pull requests cannot be read (${first.message}): give the job the permission "${permission}".`);
}
const NEEDED = {
	pullRequests: "pull-requests: read",
	checkSuites: "checks: read",
	workflowRun: "actions: read",
	defaultBranchRef: "contents: read"
};
function toHead(node, viewer) {
	const commit = nodesOf(node.commits)[0]?.commit;
	return {
		number: node.number,
		title: node.title,
		url: node.url,
		author: node.author?.login ?? null,
		sha: node.headRefOid,
		from: originOfPull(node),
		baseBranch: node.baseRefName,
		isFork: node.isCrossRepository,
		isDraft: node.isDraft,
		isQueued: node.isInMergeQueue,
		mergeable: node.mergeable === "CONFLICTING" ? "conflict" : node.mergeable === "MERGEABLE" ? "yes" : "unknown",
		updatedAt: node.updatedAt,
		commit: commit?.oid === node.headRefOid ? toCommit(node, commit, viewer) : null
	};
}
function toCommit({ isCrossRepository }, commit, viewer) {
	const { message, committedDate, author, signature, checkSuites } = commit;
	const suites = nodesOf(checkSuites);
	const isSigned = signature?.isValid === true && signature.wasSignedByGitHub;
	return {
		message,
		committedAt: committedDate,
		isOwn: !isCrossRepository && isSigned && parseMessage(message) !== null && isBy(author, viewer),
		runs: suites.flatMap(({ workflowRun, conclusion }) => workflowRun === null ? [] : [toRun(workflowRun, conclusion)]),
		isCut: (checkSuites?.totalCount ?? 0) > suites.length
	};
}
function toRun({ databaseId, event, file }, conclusion) {
	return {
		id: databaseId ?? 0,
		event,
		path: file?.path ?? null,
		conclusion
	};
}
// src/publish/told-heads.ts
async function readToldBefore(github, repository, inputs, likely, viewer) {
	const { owner, name } = repository;
	const query = `query told($owner: String!, $name: String!) {
    repository(owner: $owner, name: $name) {
      ${likely.map(({ head: { number } }) => `pull${number}: pullRequest(number: ${number}) { ...Told }`).join("\n      ")}
    }
  }
  fragment Told on PullRequest {
    ${lookFields}
    newestCommit: commits(last: 1) { nodes { commit { ${inputs.status ? "status { contexts { context state } }" : "oid"} } } }
  }`;
	const answer = await github.graphql(query, {
		owner,
		name
	});
	const told = new Map();
	for (const one of likely) {
		const { number } = one.head;
		const node = answer.repository[`pull${number}`];
		if (node === void 0) continue;
		const state = toldBefore(inputs, one, node, await toLook(github, repository, number, viewer, node));
		if (state !== null) told.set(number, state);
	}
	return told;
}
function toldBefore({ comment, status }, { head, why }, node, look) {
	if (status && !isPending(node)) return null;
	if (comment === "never") return "told";
	if (look.own.filter(({ marker }) => marker.headSha === head.sha).some(({ body }) => why === null || toldWaiting(body, why))) return "told";
	return look.own.length === 0 && (look.deletedAt ?? "") >= (head.commit?.committedAt ?? "") ? "deleted" : null;
}
function isPending({ newestCommit }) {
	return (nodesOf(newestCommit)[0]?.commit.status?.contexts ?? []).some(({ context, state }) => context === "docket/verdict" && state === "PENDING");
}
// src/sweep.ts
const MOST_TOLD = 10;
const AT_ONCE = 20;
const MOST_LOOKED_AT = 100;
async function sweepHeads(sweeping, report) {
	const now = Date.now();
	const listed = await listOpenHeads(sweeping.github, sweeping.context.repository, oldest(now));
	const own = sweeping.context.ownWorkflow?.path ?? null;
	const reasons = listed.heads.map((head) => passedOver(head, now, own));
	const open = oneEach(listed.heads.filter((_, index) => reasons[index] === null));
	const are = `${count(listed.total, "pull request")} ${listed.total === 1 ? "is" : "are"} open`;
	info(`${are}, and for ${open.length} of them no run of CI is known`);
	const { rows, quiet, notices } = await tellAll(sweeping, report, open, listed);
	const alone = leftAlone([...reasons, ...quiet], listed.total - listed.heads.length);
	return {
		sweep: {
			rows,
			total: listed.total,
			leftAlone: alone
		},
		notices
	};
}
async function tellAll(sweeping, report, open, listed) {
	const rows = [];
	const quiet = [];
	const notices = [];
	let reported = 0;
	const once = (head, round) => {
		if (round === "first") reported += 1;
		return report(head, round);
	};
	try {
		for await (const found of lookThrough(sweeping, open.slice(0, MOST_LOOKED_AT), listed)) {
			if (reported === MOST_TOLD) break;
			const row = found === null ? null : await rowFor(sweeping, once, found, notices);
			if (row === null) quiet.push("quiet");
			else rows.push(row);
		}
	} catch (error) {
		notices.push(notice(`${whyEnded(error, sweeping.inputs)}: the rest is left to the next sweep.`));
	}
	const left = open.slice(rows.length + quiet.length);
	return {
		rows: [...rows, ...left.map((head) => rowOf({
			head,
			why: null
		}, "next"))],
		quiet,
		notices
	};
}
function whyEnded(error, { timeoutMinutes }) {
	return isTimeUp(error) ? `GitHub did not answer within the ${timeoutMinutes} minutes of the input "timeout-minutes"` : `Not all open pull requests were looked at (${whyRefused(error)})`;
}
async function* lookThrough({ github, context, inputs }, open, { viewer, defaultBranch }) {
	const reading = {
		github,
		context,
		inputs,
		gaps: new Gaps(),
		budget: new Budget()
	};
	const facts = new SweepFacts(reading);
	for (let from = 0; from < open.length; from += AT_ONCE) {
		const some = open.slice(from, from + AT_ONCE);
		const likely = await likelyHeads(reading, facts, some, defaultBranch);
		const before = likely.length === 0 ? new Map() : await readToldBefore(github, context.repository, inputs, likely, viewer);
		for (const { number } of some) {
			const one = likely.find(({ head }) => head.number === number);
			yield one === void 0 ? null : {
				likely: one,
				before: before.get(number) ?? null
			};
		}
	}
}
async function rowFor({ inputs }, report, { likely, before }, notices) {
	if (inputs.comment === "never" && !inputs.status && !inputs.check) return rowOf(likely, "silent");
	if (before !== null) return rowOf(likely, before === "told" ? "told before" : "deleted");
	try {
		const { sha, from } = likely.head;
		const reported = await inRounds({
			kind: "commit",
			sha,
			head: from
		}, report);
		if (reported.kind === "skipped") return null;
		notices.push(...reported.notices);
		const { headline } = reported.result.drafted.assessment.verdict;
		const row = rowOf(likely, inputs.dryRun ? "would be told" : "told", headline);
		const isMissing = reported.commentUrl === null && !inputs.dryRun && inputs.comment !== "never";
		const [first] = reported.notices;
		return isMissing ? {
			...row,
			state: "failed",
			note: first?.text ?? null
		} : {
			...row,
			commentUrl: reported.commentUrl
		};
	} catch (error) {
		if (isTimeUp(error)) throw error;
		return {
			...rowOf(likely, "failed"),
			note: whyRefused(error)
		};
	}
}
function rowOf({ head, why }, state, reason) {
	const { number, title, url, sha } = head;
	return {
		number,
		title: redact(title),
		url,
		sha,
		state,
		reason: reason ?? (why === null ? null : waitsFor(why, head.baseBranch)),
		note: null,
		commentUrl: null
	};
}
function oneEach(heads) {
	return heads.filter(({ sha }, index) => heads.findIndex((other) => other.sha === sha) === index);
}
function leftAlone(reasons, unlisted) {
	const numbers = unlisted > 0 ? { unlisted } : {};
	for (const reason of reasons) if (reason !== null) numbers[reason] = (numbers[reason] ?? 0) + 1;
	return numbers;
}
export { sweepHeads };
