import { $t as totalsOfSuite, A as judge, At as OtherCheck, B as INVENTORY_HEADS, Bt as isLonger, C as statedVerdict, Cn as hashOfCase, Ct as markOfJob, D as commentBudget, Dt as unnumbered, E as reportParts, En as stableId, Et as essential, F as slug, Ft as bySource, G as MOST_BYTES$2, Gt as runsWithTestReport, H as withoutLegs, Ht as logReports, I as validateMilestone, It as surfaceTest, Jt as testId, K as UnreadableEvidence, Kt as testsSurely, L as NOTES_END, Lt as setGates, M as chooseMilestone, Mt as AnalysisResult, N as isMilestoneId, Nt as LogResult, O as summaryBudget, Ot as ADDRESS, P as milestoneCandidates, Pt as TestResult, Qt as addTotals, R as NOTES_START, Rt as allowedDrop, St as wallOf, T as renderReport, Tn as splitHashes, Tt as ACCEPTING_LABEL, U as summarize, Ut as loggedJobs$1, V as outcomeEmoji, Vt as coverageReports, W as changedBetween, Wt as loggedTests, X as serialize, Xt as isGreen, Y as parseEvidence, Yt as foundIn, Z as sizesInFile, Zt as TOTALS_KEYS, _n as leftOutPaths, a as firstGlance, an as findJob, at as factsOf, b as ledgerRow, bn as GATE_FILES, bt as judgedJobs, c as notCommitted, ct as emptiedFolders, d as headlineIn, dt as isDocumentation, en as checkingSteps, et as tellsFix, f as assessmentFile, ft as fewerByLogs, gt as absentWorkflows, i as elsewhere$1, in as isOfBase, j as decide, jt as isExitCode, k as withinBudget, kn as touchedPaths, kt as TRANSIENT, l as provenanceLine, lt as missedGates, m as changedLedger, mt as withoutVersions, nn as stepsWithResults, nt as placeIn, on as matchJob, ot as shouldHaveRun, pt as sameStep, q as evidenceIn, qt as countedReports, rn as testSteps, s as renderComment, sn as usedDefinition, st as untestedHead, t as commentParts, tn as checksOf$2, tt as failedNames$1, u as withoutSummaryAddress, ut as measuresNothing, vn as hidesFailures, vt as configPath, w as draftOf, wn as joinHashes, wt as maskedSteps, x as linkTo, xt as inventory, yn as byText, yt as inOrder$4, z as keep$1, zt as coverageDrop } from "./judging.js";
import { a as comparedFiles, c as weakenableFiles, d as writtenOf, f as authorsOf, i as touchedBefore, l as assemble, m as toChangedFiles, o as toChangedSettings, p as agentOfAccount, r as toWorkflowFiles, s as toGateFiles, t as parsePlan, u as unmasked } from "./changes.js";
import { $ as classifyStep, $t as parseConfig, A as currentJobs, C as viewOf, L as withoutLeg, Qt as lastSegment, S as compareViews, T as parseCodeowners, V as isFailure$1, Yt as kindOf, Zt as folderOf, _ as commentMarker, c as ownChecks, en as UNCOMPILED, f as requiredJob, g as checkRunName, h as checkRunId, j as jobHistories, k as countedRuns, n as unmatchedNames, v as parseMarker, w as ownerFinder, y as statusContext } from "./settings.js";
import { $ as fullName, A as readRuns, At as redact, B as secondsBetween, C as skipped, Dt as notice$1, E as notice, Et as info, F as shareBudget, Ft as oneLine, H as lastPage, I as duration, J as statusOf, L as instant, M as Budget, Mt as count, N as Claim, Ot as tell, P as OVER_BUDGET, Pt as listFirst, Q as pullNumberIn, R as instantOrNull, T as notWritten, Tt as group, U as pagesAfter, V as allPages, W as somePages, X as isSameRepository, Y as isSameOrigin, Z as originOf, _ as FAILING_OUTCOMES, _t as reasonOf, a as globTest, at as isPullRequestEvent, b as writeOutputs, ct as parseMessage, gt as isTimeUp, ht as isRequestFailure, i as targetWords, it as textOf, j as toListedRun, jt as redactAll, k as readSubject, kt as maskedLine, lt as reportMessage, mt as isGraphqlFailure, pt as hasStatus, q as conclusionOf, rt as nodesOf, v as OUTCOMES, vt as whyRefused, wt as fail, x as writeSummary, z as laterBy } from "./start.js";
import { a as totalsOf, f as ARCHIVE_LIMITS, i as usualNames, m as groupedBy, n as readResultFile, o as sarifTotals, u as walkArchive } from "./formats.js";
import { C as BUDGET, b as texts, d as fields, h as readJson, x as TooMuch, y as textOrNull } from "./decision.js";
import { A as anyOf, N as known$2, V as isRed, k as allOf$1, t as isOwn$1 } from "./workflows.js";
import { J as plain$1, K as joinFirst, S as fromMarkdown, U as code, Y as say, d as paragraph, m as sentence, p as rule, q as link, x as withoutBreaks, y as fromHtmlText } from "./markdown.js";
import { o as pageOfVerdict, r as HOME_PAGE, s as version } from "./ground.js";
import { join } from "node:path";
import { writeFile } from "node:fs/promises";
import { createHash } from "node:crypto";
// src/evidence/blob-id.ts
function blobId(content) {
	const bytes = Buffer.from(content);
	return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
// src/collect/reading/texts.ts
async function readText(github, repository, path, ref) {
	const { data } = await github.rest.repos.getContent({
		owner: repository.owner,
		repo: repository.name,
		path,
		ref,
		mediaType: { format: "raw" }
	});
	return String(data);
}
async function textBefore(github, repository, path, mergeBase, gaps) {
	const read = readText(github, repository, path, mergeBase).catch((error) => {
		if (hasStatus(error, 404)) return null;
		throw error;
	});
	return gaps.optional(read, {
		about: "workflows",
		what: `\`${path}\` before the change`,
		permission: "contents: read"
	});
}
const MOST_ALONE = 5;
const AT_ONCE$6 = 100;
async function textsBefore(github, repository, paths, mergeBase, gaps) {
	const alone = (path) => textBefore(github, repository, path, mergeBase, gaps);
	const read = paths.length <= MOST_ALONE ? await Promise.all(paths.map(alone)) : await gaps.optional(queryTexts(github, repository, paths, mergeBase, alone), {
		about: "workflows",
		what: `${paths.length} files before the change`,
		permission: "contents: read"
	});
	const found = paths.flatMap((path, index) => {
		const text = read?.[index] ?? null;
		return text === null ? [] : [[path, text]];
	});
	return new Map(found);
}
async function queryTexts(github, { owner, name }, paths, mergeBase, alone) {
	const texts = [];
	for (let at = 0; at < paths.length; at += AT_ONCE$6) {
		const some = paths.slice(at, at + AT_ONCE$6);
		const query = `query before($owner: String!, $name: String!) {
      repository(owner: $owner, name: $name) { ${some.map((path, index) => `file${index}: object(expression: ${JSON.stringify(`${mergeBase}:${path}`)}) { ...Text }`).join("\n")} }
    }
    fragment Text on GitObject { ... on Blob { text isTruncated } }`;
		const { repository } = await github.graphql(query, {
			owner,
			name
		});
		const asked = some.map((path, index) => {
			const blob = repository[`file${index}`];
			return blob?.isTruncated ? alone(path) : blob?.text ?? null;
		});
		texts.push(...await Promise.all(asked));
	}
	return texts;
}
async function readTexts(github, repository, files) {
	const oids = [...new Set(files.filter(({ size }) => size > 0).map(({ oid }) => oid))];
	const texts = new Map();
	for (let at = 0; at < oids.length; at += AT_ONCE$6) {
		const some = oids.slice(at, at + AT_ONCE$6);
		const answer = await ask$1(github, repository, some);
		some.forEach((oid, index) => {
			const blob = answer.repository[`file${index}`];
			const text = blob ? textOf(blob) : null;
			if (text !== null) texts.set(oid, text);
		});
	}
	return files.flatMap(({ path, oid, size }) => {
		const text = size === 0 ? "" : texts.get(oid);
		return text === void 0 ? [] : [{
			path,
			text
		}];
	});
}
async function ask$1(github, { owner, name }, oids) {
	const query = `query texts($owner: String!, $name: String!) {
    repository(owner: $owner, name: $name) { ${oids.map((oid, index) => `file${index}: object(oid: "${oid}") { ...Text }`).join("\n")} }
  }
  fragment Text on GitObject { ... on Blob { text isTruncated } }`;
	try {
		return await github.graphql(query, {
			owner,
			name,
			request: { retries: 1 }
		});
	} catch (error) {
		const { data } = error;
		const repository = data?.repository ?? {};
		if (!isGraphqlFailure(error) || !Object.values(repository).some((blob) => blob !== null)) throw error;
		return { repository };
	}
}
// src/collect/repository/documents.ts
const mostReads = 10;
const longestStub = 4096;
async function findReport(github, repository, folders, head) {
	const places = placesOf$1(folders);
	const named = places.filter(({ report }) => report.headSha === head.sha);
	const unnamed = places.filter(({ report }) => report.headSha === null).sort((a, b) => b.report.number - a.report.number).slice(0, mostReads);
	for (const group of [named, unnamed]) {
		const best = chooseDocument((await Promise.all(group.map((place) => openEvidence(github, repository, place)))).filter((item) => item !== null && isOfHead(item.evidence, repository, head)));
		if (best) return withMarkdown(github, repository, best);
	}
	return null;
}
async function newestReport(github, repository, folders) {
	const [newest] = placesOf$1(folders).sort((a, b) => b.report.number - a.report.number);
	const opened = newest ? await openEvidence(github, repository, newest) : null;
	return opened && withMarkdown(github, repository, opened);
}
async function predecessorOf(github, repository, folders, newest, pullRequest) {
	return choosePredecessor(newest, pullRequest, async () => {
		const [before] = placesOf$1(folders).filter(({ report }) => report.number < newest.number).sort((a, b) => b.report.number - a.report.number);
		const opened = before ? await openEvidence(github, repository, before) : null;
		return opened && {
			...opened.report,
			commit: opened.commit,
			evidence: opened.evidence,
			markdown: null
		};
	});
}
async function choosePredecessor(newest, pullRequest, before) {
	const isOfSame = ({ evidence }) => (evidence.pullRequests[0]?.number ?? null) === pullRequest;
	const credible = newest.commit === null ? null : newest;
	if (pullRequest === null || isOfSame(newest)) return credible;
	const other = await before();
	return other?.commit && isOfSame(other) ? other : credible;
}
function placesOf$1(folders) {
	const places = new Map();
	for (const folder of folders) for (const report of folder.reports.filter(({ evidence }) => evidence !== null)) {
		const key = `${report.evidence?.oid} ${report.path}`;
		const { headSha, outcome, commit } = report;
		const first = places.get(key);
		if (first === void 0) places.set(key, {
			folder,
			report
		});
		else if (first.report.commit === null) first.report = {
			...first.report,
			headSha,
			outcome,
			commit
		};
	}
	return [...places.values()];
}
async function openEvidence(github, repository, place) {
	const { folder, report } = place;
	const { commit, evidencePath } = report;
	try {
		const evidenceText = await readReport(github, repository, evidencePath, folder, commit);
		return {
			...place,
			evidence: parseEvidence(evidenceText),
			evidenceText,
			commit
		};
	} catch (error) {
		if (error instanceof UnreadableEvidence) return null;
		const isMissing = error instanceof Error && hasStatus(error.cause, 404);
		if (commit === null || !isMissing) throw error;
		return openEvidence(github, repository, {
			folder,
			report: {
				...report,
				commit: null
			}
		});
	}
}
async function readReport(github, repository, path, { ref, headOid }, commit = null) {
	try {
		return await readText(github, repository, path, commit ?? headOid ?? ref);
	} catch (cause) {
		if (!isRequestFailure(cause)) throw cause;
		throw new Error(`The report ${path} on ${ref} could not be read (${reasonOf(cause)}): give the job the permission "contents: read", or run Docket again.`, { cause });
	}
}
function chooseDocument(opened) {
	const ours = opened.filter(({ commit }) => commit !== null);
	const candidates = ours.length > 0 ? ours : opened;
	const left = new Set(candidates.map((item) => item.evidence.document.movedFrom));
	return candidates.filter((item) => !left.has(`${item.folder.ref}:${item.report.path}`)).filter((item, index, all) => all.findIndex(({ report }) => report.path === item.report.path) === index).reduce((best, item) => {
		if (!best) return item;
		return compareViews(viewOf(item.evidence.runs), viewOf(best.evidence.runs)) === "more" ? item : best;
	}, void 0);
}
async function withMarkdown(github, repository, { folder, report, evidence, evidenceText, commit }) {
	const { number, path, evidencePath, outcome } = report;
	const markdown = report.markdown ? await readReport(github, repository, path, folder) : null;
	const { ref, isBranch } = folder;
	return {
		ref,
		isBranch,
		number,
		path,
		evidencePath,
		evidence,
		evidenceText,
		markdown,
		outcome,
		commit,
		isAltered: commit !== null && report.evidence?.oid !== blobId(evidenceText)
	};
}
async function readHumanReports(github, repository, folder) {
	const candidates = folder.reports.filter(mayBeStub);
	const texts = await Promise.all(candidates.map(({ path }) => readReport(github, repository, path, folder)));
	return new Map(candidates.map(({ path }, index) => [path, texts[index] ?? ""]));
}
const mayBeStub = ({ markdown, evidence, headSha }) => markdown !== null && evidence === null && headSha === null && markdown.size <= longestStub;
function isOfHead(evidence, ours, head) {
	if (evidence.head.sha !== head.sha) return false;
	const numbers = new Set(evidence.pullRequests.map(({ number }) => number));
	if (head.pulls.some(({ number }) => numbers.has(number))) return true;
	const then = repositoryKey(evidence.head.repository, evidence.repository.name);
	const now = repositoryKey(head.repository && fullName(head.repository), fullName(ours));
	return then === now && (now !== null || numbers.size === 0 && head.pulls.length === 0);
}
function repositoryKey(repository, ours) {
	const name = repository?.toLowerCase() ?? null;
	return name === ours.toLowerCase() ? "ours" : name;
}
// src/evidence/excerpts.ts
function withEssentialLines(job, essential) {
	const { excerpt, ...rest } = job;
	if (excerpt === void 0) return job;
	const lines = essential(excerpt.lines);
	if (lines.length === excerpt.lines.length) return job;
	return {
		...rest,
		...lines.length > 0 && { excerpt: {
			...excerpt,
			lines
		} },
		excerptCut: true
	};
}
function withoutExcerpts(evidence) {
	const runs = evidence.runs.map((run) => ({
		...run,
		jobs: run.jobs.map(withoutWords)
	}));
	const text = "Lines of logs and of the diff, annotations, and messages of tests and analyses are left out: GitHub saw a secret in the commit and refused it.";
	const results = withoutMessages(evidence.results);
	const changes = {
		...evidence.changes,
		files: evidence.changes.files.map(withoutLines)
	};
	return {
		...evidence,
		runs,
		results,
		changes,
		gaps: [...evidence.gaps, {
			about: "logs",
			text
		}]
	};
}
function withoutWords({ excerpt: _, annotations, ...job }) {
	if (annotations === void 0) return job;
	const kept = annotations.filter(isExitCode);
	const dropped = (job.annotationsDropped ?? 0) + annotations.length - kept.length;
	return {
		...job,
		annotations: kept,
		...dropped > 0 && { annotationsDropped: dropped }
	};
}
const LEFT_OUT$1 = "left out";
function withoutLines({ tests, testQuestions, specialCases, ...file }) {
	const { assertions, ...rest } = tests ?? {};
	const mute = (text) => text === "" ? "" : LEFT_OUT$1;
	return {
		...file,
		...tests && { tests: {
			...rest,
			...assertions && { assertions: {
				...assertions,
				changes: assertions.changes.map(({ before, after, ...change }) => ({
					...change,
					before: mute(before),
					after: mute(after)
				}))
			} }
		} },
		...testQuestions && { testQuestions: {
			...testQuestions,
			lines: testQuestions.lines.map(({ tool }) => ({
				tool,
				by: LEFT_OUT$1
			}))
		} },
		...specialCases && { specialCases: specialCases.map(() => LEFT_OUT$1) }
	};
}
function withoutMessages(results) {
	const { tests, analyses } = results;
	const mute = (list, message) => list.map((one) => ({
		...one,
		message
	}));
	return {
		...results,
		tests: tests.map((one) => ({
			...one,
			failures: mute(one.failures, null)
		})),
		analyses: analyses.map((one) => ({
			...one,
			findings: mute(one.findings, "")
		}))
	};
}
// src/evidence/keep.ts
function keepKnown(now, before) {
	const same = new Set(now.runs.filter((run) => isSeenIn(before, run)).map(({ id }) => id));
	if (before.head.sha !== now.head.sha || same.size === 0) return now;
	const lacks = (about) => now.gaps.some((gap) => gap.about === about);
	const files = lacks("artifacts") ? withFiles(now.results, before.results, same) : now.results;
	const runs = lacks("logs") ? now.runs.map((run) => withExcerpts(run, before)) : now.runs;
	const head = {
		...now.head,
		...before.head.commits && { commits: before.head.commits }
	};
	const kept = {
		...now,
		head,
		runs,
		results: withLogs$1(files, before.results, now.runs)
	};
	const isAll = now.runs.every(({ id }) => same.has(id));
	const keepsChanges = isListedThen(now, before);
	const ofThen = [
		...keepsChanges ? ["files"] : [],
		...files !== now.results ? ["artifacts"] : [],
		...runs.some((run, index) => run !== now.runs[index]) ? ["logs"] : []
	];
	return {
		...kept,
		changes: keepsChanges ? before.changes : now.changes,
		baseline: keptBaseline(kept, before, same),
		gaps: isAll && ofThen.length > 0 ? gapsOfThen(now.gaps, before.gaps, ofThen) : now.gaps
	};
}
function isListedThen(now, before) {
	return now.changes.source === "compare" && before.changes.source === "pull request" && now.tool.version === before.tool.version;
}
function gapsOfThen(now, before, kept) {
	const isOfKept = ({ about }) => kept.includes(about);
	return inOrder$4([...now.filter((gap) => !isOfKept(gap)), ...before.filter(isOfKept)]);
}
const isSeenIn = ({ runs }, { id, attempt, status }) => status === "completed" && runs.some((run) => run.id === id && run.attempt === attempt && run.status === "completed");
function withFiles(now, before, same) {
	const kept = (read, known) => {
		const keys = new Set(read.map(sourceKey));
		const lost = known.filter((one) => same.has(one.runId) && !keys.has(sourceKey(one)));
		return lost.length === 0 ? read : [...read, ...lost].sort(bySource);
	};
	const tests = kept(now.tests, before.tests);
	const coverage = kept(now.coverage, before.coverage);
	const analyses = kept(now.analyses, before.analyses);
	return tests === now.tests && coverage === now.coverage && analyses === now.analyses ? now : {
		...now,
		tests,
		coverage,
		analyses
	};
}
const sourceKey = ({ runId, artifact, file }) => [
	runId,
	artifact,
	file
].join("\n");
function withLogs$1({ uncounted = [], ...now }, before, runs) {
	const counted = new Set(now.tests.map(({ runId }) => runId));
	const reported = new Set(runs.filter(({ id }) => counted.has(id)).flatMap(({ jobs }) => jobs.map(({ id }) => id)));
	const silent = uncounted.filter((id) => !reported.has(id));
	const lost = (before.logs ?? []).filter(({ jobId }) => silent.includes(jobId));
	const left = silent.filter((id) => !lost.some(({ jobId }) => jobId === id));
	const jobs = runs.flatMap((run) => run.jobs.map(({ id }) => id));
	const logs = [...now.logs ?? [], ...lost].sort((a, b) => jobs.indexOf(a.jobId) - jobs.indexOf(b.jobId));
	return {
		...now,
		...logs.length > 0 && { logs },
		...left.length > 0 && { uncounted: left }
	};
}
function withExcerpts(run, before) {
	const known = new Map(before.runs.find(({ id }) => id === run.id)?.jobs.map((job) => [job.id, job]));
	const jobs = run.jobs.map((job) => {
		const { excerpt, excerptCut } = known.get(job.id) ?? {};
		if (job.excerpt !== void 0 || excerpt === void 0) return job;
		return {
			...job,
			excerpt,
			...excerptCut && { excerptCut }
		};
	});
	return jobs.some((job, index) => job !== run.jobs[index]) ? {
		...run,
		jobs
	} : run;
}
function keptBaseline(now, before, same) {
	const known = before.baseline;
	if (known === null || known.branch !== (now.baseline?.branch ?? now.base?.branch)) return now.baseline;
	const { runs, comparison, ...rest } = now.baseline ?? {
		...known,
		runs: [],
		comparison: void 0
	};
	const compared = keptComparisons(now, comparison?.runs ?? [], known.comparison?.runs ?? [], same);
	return {
		...rest,
		runs: now.baseline === null ? known.runs : runs.map((run) => withKnown(run, known.runs)),
		...compared.length > 0 && { comparison: { runs: compared } }
	};
}
function withKnown(run, known) {
	const { failedTests, logs } = known.find(({ runId }) => runId === run.runId) ?? {};
	return {
		...failedTests && { failedTests },
		...logs && { logs },
		...run
	};
}
function keptComparisons({ runs, results, gaps }, now, before, same) {
	const isCut = gaps.some(({ about }) => about === "artifacts");
	return runs.flatMap(({ id }) => {
		const [read, known] = [now, before].map((list) => list.find(({ runId }) => runId === id));
		if (known === void 0 || !same.has(id)) return read === void 0 ? [] : [read];
		if (read === void 0) return [known];
		const has = (list) => list.some(({ runId }) => runId === id);
		const losesTests = known.tests !== void 0 && lacksTests(read, isCut) && has(results.tests);
		const losesCoverage = known.coverage !== void 0 && lacksCoverage(read, isCut) && has(results.coverage);
		if (read.base.runId !== known.base.runId) return [read];
		const kept = losesTests || losesCoverage ? known : read;
		const logs = read.logs ?? known.logs;
		return logs === void 0 || !has(results.logs ?? []) ? [kept] : [{
			...kept,
			logs
		}];
	});
}
const lacksTests = ({ tests }, isCut) => tests === void 0 || isCut && tests.open === "artifacts";
const lacksCoverage = ({ coverage, coverageAlone }, isCut) => coverage === void 0 || isCut && coverageAlone === true;
// src/report/inventory-rows.ts
function* inventoryRows(report) {
	const place = {
		inside: false,
		workflow: "",
		job: null,
		head: null
	};
	for (const { line, offset } of linesOf$1(report)) if (!line.startsWith("|")) {
		place.head = null;
		move(place, line);
	} else if (place.inside) {
		const row = tableLine(place, line, offset);
		if (row !== null) yield row;
	}
}
function keyOf({ workflow, job, name }) {
	const jobName = job === null ? [] : [withoutLegs("html" in job ? fromHtmlText(job.html) : words(job.markdown))];
	const own = job === null ? withoutLegs(words(name)) : words(name);
	return [
		words(workflow),
		...jobName,
		own
	].join(" / ");
}
function words(markdown) {
	if (PLAIN.test(markdown)) return markdown.trim();
	const tree = fromMarkdown(`${BEFORE}${markdown.trim().replace(/\\\|/g, "|")}`);
	return withoutBreaks(text(tree).slice(BEFORE.length)).trim();
}
const BEFORE = "x ";
const PLAIN = /^(?:[A-Za-z0-9 ,;'()%/+=.-]|(?<=[A-Za-z0-9])_(?=[A-Za-z0-9]))*$|^ *`[^`|\\]+` *$/;
function text(node) {
	if (node.type === "inlineCode") return `\`${node.value}\``;
	if (node.type === "text") return node.value;
	return "children" in node ? node.children.map((child) => text(child)).join("") : "";
}
function* linesOf$1(report) {
	let offset = 0;
	while (offset < report.length) {
		const next = report.indexOf("\n", offset);
		const end = next === -1 ? report.length : next;
		yield {
			line: report.slice(offset, end),
			offset
		};
		offset = end + 1;
	}
}
function move(place, line) {
	const summary = /^<details><summary>Steps of <b>(.*)<\/b>/.exec(line);
	if (line.startsWith("## ")) place.inside = /^## \d+\. Step 1 — /.test(line);
	if (line.startsWith("### ")) {
		place.workflow = line.slice(4).replace(/ \(\d+\)$/, "");
		place.job = null;
	}
	if (summary?.[1] !== void 0) place.job = { html: summary[1] };
}
function tableLine(place, line, offset) {
	const cells = cellsOf(line);
	const name = cells[0];
	const purpose = cells[2];
	if (name === void 0 || purpose === void 0) return null;
	const [first, third] = [line.slice(name.start, name.end).trim(), line.slice(purpose.start, purpose.end).trim()];
	if (place.head === null) {
		place.head = INVENTORY_HEADS.includes(first) && third === "Purpose" ? first : "";
		return null;
	}
	if (place.head === "" || /^-+$/.test(first)) return null;
	const own = ownerOf$1(place, first);
	return {
		workflow: place.workflow,
		...own,
		start: offset + purpose.start,
		end: offset + purpose.end
	};
}
function ownerOf$1(place, first) {
	if (place.head === "Job") return {
		job: null,
		name: first
	};
	if (place.head === "Step" || !isBold(first)) return {
		job: place.job,
		name: first
	};
	place.job = { markdown: first };
	return {
		job: null,
		name: first
	};
}
const isBold = (cell) => cell.startsWith("**") && cell.endsWith("**");
function cellsOf(line) {
	const cells = [];
	let start = 1;
	for (let index = 1; index < line.length; index += 1) {
		if (line[index] !== "|" || line[index - 1] === "\\") continue;
		cells.push({
			start,
			end: index
		});
		start = index + 1;
	}
	return cells;
}
// src/report/edits.ts
function readNotes(markdown) {
	const region = notesRegion(markdown);
	if (region === null) return "";
	return markdown.slice(region.start, region.end).replace(/^\r?\n/, "").replace(/\n$/, "");
}
function editedPurposes(written, found) {
	const [before, after] = [withoutNotes(written), withoutNotes(found)];
	const rowsBefore = [...inventoryRows(before)];
	const edited = new Map();
	let index = 0;
	for (const row of inventoryRows(after)) {
		const original = rowsBefore[index];
		const raw = after.slice(row.start, row.end).trim();
		if (original !== void 0 && before.slice(original.start, original.end).trim() !== raw) edited.set(keyOf(row), words(raw));
		index += 1;
	}
	return Object.fromEntries(edited);
}
function emptied(markdown) {
	const text = withoutNotes(markdown);
	let result = "";
	let from = 0;
	for (const { start, end } of inventoryRows(text)) {
		result += `${text.slice(from, start)} `;
		from = end;
	}
	return result + text.slice(from);
}
function withoutNotes(markdown) {
	const region = notesRegion(markdown);
	return region === null ? markdown : markdown.slice(0, region.start) + markdown.slice(region.end);
}
function notesRegion(markdown) {
	const marker = markdown.indexOf(NOTES_START);
	const start = marker + NOTES_START.length;
	const end = markdown.lastIndexOf(NOTES_END);
	return marker === -1 || end < start ? null : {
		start,
		end
	};
}
function documentHash(report) {
	return createHash("sha256").update(emptied(report)).digest("hex");
}
// src/evidence/fit-biggest.ts
const dropSteps = (evidence, bytes) => {
	const telling = jobsWithTellingSteps(evidence);
	const ofJob = (job) => telling.has(job.id) ? [] : job.steps.filter((step) => isDroppable(job, step));
	return thinJobs(evidence, bytes, ofJob, withoutPassedSteps);
};
function jobsWithTellingSteps({ runs, results: { tests, logs = [] } }) {
	const red = logs.filter(({ totals }) => totals !== null && totals.failed + totals.errored > 0);
	const ranIn = new Set(tests.filter(({ totals }) => totals.total > totals.skipped).map(({ runId }) => runId));
	const empty = runs.filter(({ id }) => !ranIn.has(id) && tests.some(({ runId }) => runId === id));
	return new Set([...red.map(({ jobId }) => jobId), ...empty.flatMap(({ jobs }) => jobs.map(({ id }) => id))]);
}
function isDroppable(job, step) {
	const hides = job.annotations?.some(isExitCode) === true;
	return job.conclusion === "success" && !hides && step.status === void 0 && step.conclusion === void 0;
}
function withoutPassedSteps(job) {
	const kept = job.steps.filter((step) => !isDroppable(job, step));
	return {
		...job,
		steps: kept,
		stepsDropped: (job.stepsDropped ?? 0) + job.steps.length - kept.length
	};
}
function stepsGone(before, after) {
	const unread = unreadSteps(before);
	const dropped = jobsOf$1(after).map(({ id, stepsDropped = 0 }) => stepsDropped - (unread.get(id) ?? 0)).filter((some) => some > 0);
	const steps = dropped.reduce((sum, one) => sum + one, 0);
	return steps > 0 ? [`${count(steps, "passed step")} of ${count(dropped.length, "passed job")}`] : [];
}
function unreadSteps({ runs, gaps }) {
	if (gaps.some(({ about }) => about === "size")) return new Map();
	return new Map(runs.flatMap((run) => run.jobs.map(({ id, stepsDropped = 0 }) => [id, stepsDropped])));
}
const dropRemarks = (evidence, bytes) => dropAnnotations(evidence, bytes, ({ level }) => level !== "failure");
const dropFailureAnnotations = (evidence, bytes) => dropAnnotations(evidence, bytes, (annotation) => !isExitCode(annotation));
function dropAnnotations(evidence, bytes, isDroppable) {
	const ofJob = ({ annotations = [] }) => annotations.filter(isDroppable);
	return thinJobs(evidence, bytes, ofJob, (job) => ({
		...job,
		annotations: (job.annotations ?? []).filter((one) => !isDroppable(one)),
		annotationsDropped: (job.annotationsDropped ?? 0) + ofJob(job).length
	}));
}
function annotationsGone(_before, after) {
	const gone = jobsOf$1(after).reduce((sum, { annotationsDropped = 0 }) => sum + annotationsDropped, 0);
	return gone > 0 ? [count(gone, "annotation")] : [];
}
const dropLines = (essential) => (evidence, bytes) => thinJobs(evidence, bytes, ({ excerpt }) => excerpt?.lines ?? [], (job) => withEssentialLines(job, essential));
function linesGone(_before, after) {
	const logs = jobsOf$1(after).filter((job) => job.excerptCut).length;
	return logs > 0 ? [`lines of ${count(logs, "log")}`] : [];
}
const dropDefinitions = (evidence, bytes) => {
	const { changes } = evidence;
	const chosen = biggest(changes.files, bytes, ({ definitions = [] }) => definitions);
	if (chosen.size === 0) return evidence;
	const files = changes.files.map((file) => chosen.has(file) ? withoutDefinitions(file) : file);
	return {
		...evidence,
		changes: {
			...changes,
			files
		}
	};
};
function withoutDefinitions({ definitions: _gone, ...rest }) {
	return rest;
}
function definitionsGone(before, after) {
	const defined = ({ changes }) => changes.files.filter(({ definitions = [] }) => definitions.length > 0).length;
	const files = defined(before) - defined(after);
	return files > 0 ? [`the definitions touched in ${count(files, "file")}`] : [];
}
const jobsOf$1 = ({ runs }) => runs.flatMap(({ jobs }) => jobs);
function thinJobs(evidence, bytes, droppable, thin) {
	const chosen = biggest(jobsOf$1(evidence), bytes, droppable);
	if (chosen.size === 0) return evidence;
	const thinned = (job) => chosen.has(job) ? thin(job) : job;
	return {
		...evidence,
		runs: evidence.runs.map((run) => ({
			...run,
			jobs: run.jobs.map(thinned)
		}))
	};
}
function biggest(items, bytes, droppable) {
	const sizes = items.map((item) => ({
		item,
		size: sizeOf(droppable(item))
	})).filter(({ size }) => size > 0);
	const chosen = new Set();
	let saved = 0;
	for (const { item, size } of sizes.sort((a, b) => b.size - a.size)) {
		if (saved >= bytes) break;
		chosen.add(item);
		saved += size;
	}
	return chosen;
}
function sizeOf(list) {
	return list.length === 0 ? 0 : Buffer.byteLength(JSON.stringify(list));
}
const resultSteps = [
	"findings",
	"coverage",
	"messages"
].map((part) => (evidence) => {
	const results = without$1(evidence.results, part);
	return sizeOfPart(results, part) === sizeOfPart(evidence.results, part) ? evidence : {
		...evidence,
		results
	};
});
function without$1(results, part) {
	const { tests, coverage, analyses } = results;
	if (part === "findings") return {
		...results,
		analyses: analyses.map((one) => ({
			...one,
			findings: []
		}))
	};
	if (part === "coverage") return {
		...results,
		coverage: coverage.map((one) => ({
			...one,
			changed: []
		}))
	};
	return {
		...results,
		tests: tests.map((one) => ({
			...one,
			failures: muted(one)
		}))
	};
}
function muted({ failures }) {
	const first = (flaky) => failures.findIndex(({ outcome }) => outcome === "flaky" === flaky);
	const kept = [first(true), first(false)];
	return failures.map((failure, index) => kept.includes(index) ? failure : {
		...failure,
		message: null
	});
}
function sizeOfPart({ tests, coverage, analyses }, part) {
	return {
		findings: analyses.map(({ findings }) => findings),
		coverage: coverage.map(({ changed }) => changed),
		messages: tests.map(({ failures }) => failures.filter(({ message }) => message !== null))
	}[part].reduce((sum, list) => sum + list.length, 0);
}
function resultsGone(before, after) {
	const line = (part, one, many) => {
		const gone = sizeOfPart(before, part) - sizeOfPart(after, part);
		return gone > 0 ? [count(gone, one, many)] : [];
	};
	return [
		...line("findings", "finding of an analysis", "findings of analyses"),
		...line("coverage", "coverage of a changed file", "coverages of changed files"),
		...line("messages", "message of a failed test", "messages of failed tests")
	];
}
const suiteSteps = [(evidence) => withTests(evidence, hasIds, (result) => ({
	...result,
	suites: result.suites?.map(withoutIds)
})), (evidence) => withTests(evidence, hasSuites, ({ suites: _suites, ...result }) => result)];
function withTests(evidence, isWanted, thin) {
	const { results } = evidence;
	if (!results.tests.some(isWanted) || namesTests(evidence)) return evidence;
	const tests = results.tests.map((result) => isWanted(result) ? thin(result) : result);
	return {
		...evidence,
		results: {
			...results,
			tests
		}
	};
}
function namesTests({ config, plan, pullRequests }) {
	const plans = [plan?.content, ...pullRequests.map(({ body }) => body)];
	const invariants = JSON.stringify(plans.flatMap((one) => one?.invariants ?? []));
	return /test|spec/i.test(invariants) || (config.invariants ?? []).some(({ tests }) => tests !== void 0);
}
const hasSuites = ({ suites }) => suites !== void 0;
const hasIds = ({ suites = [] }) => suites.some(({ passedIds, skippedIds }) => passedIds !== void 0 || skippedIds !== void 0);
function withoutIds({ passedIds: _passed, skippedIds: _skipped, ...suite }) {
	return suite;
}
function suitesGone(before, after) {
	const having = ({ tests }, is) => tests.filter(is).length;
	const suites = having(before, hasSuites) - having(after, hasSuites);
	const ids = having(before, hasIds) - having(after, hasIds);
	if (suites > 0) return [`the suites of ${count(suites, "test report")}`];
	return ids > 0 ? [`the ids of tests in ${count(ids, "test report")}`] : [];
}
const reachSteps = [(evidence) => {
	const { dependents, ...rest } = evidence;
	return dependents === void 0 ? evidence : rest;
}, (evidence) => evidence.owners === void 0 || evidence.owners.rules.length === 0 ? evidence : {
	...evidence,
	owners: {
		...evidence.owners,
		rules: [],
		cut: true
	}
}];
function reachGone(before, after) {
	return [...before.dependents !== void 0 && after.dependents === void 0 ? ["the files that import what is changed"] : [], ...(before.owners?.rules.length ?? 0) > (after.owners?.rules.length ?? 0) ? ["the owners of changed files"] : []];
}
const workflowCommentsStep = (evidence) => commentsIn(evidence) === 0 ? evidence : {
	...evidence,
	workflows: evidence.workflows.map(uncommented)
};
const jobsIn = ({ head, base, mergeBase }) => [
	head,
	base,
	mergeBase
].flatMap((version) => version?.jobs ?? []);
const commentsIn = ({ workflows }) => workflows.flatMap(jobsIn).flatMap((job) => [job, ...job.steps]).filter(({ comment }) => comment !== void 0).length;
function uncommented(file) {
	const mute = ({ comment: _gone, ...rest }) => rest;
	const version = (of) => ({
		...of,
		jobs: of.jobs.map((job) => ({
			...mute(job),
			steps: job.steps.map(mute)
		}))
	});
	const { head, base, mergeBase } = file;
	return {
		...file,
		head: head && version(head),
		...base !== void 0 && { base: base && version(base) },
		...mergeBase !== void 0 && { mergeBase: mergeBase && version(mergeBase) }
	};
}
function workflowCommentsGone(before, after) {
	const gone = commentsIn(before) - commentsIn(after);
	return gone > 0 ? [count(gone, "comment of a workflow file", "comments of workflow files")] : [];
}
const LISTS = [
	"removed",
	"retired",
	"skipped",
	"skippedIf",
	"skippedNew",
	"passing",
	"focused",
	"bare"
];
const testNamesStep = (evidence) => {
	if (!evidence.changes.files.some(isLong)) return evidence;
	const files = evidence.changes.files.map((file) => isLong(file) ? withFirstNames(file) : file);
	return {
		...evidence,
		changes: {
			...evidence.changes,
			files
		}
	};
};
const listsOf = (tests) => LISTS.flatMap((key) => tests?.[key] ?? []);
const isLong = ({ tests, testQuestions }) => listsOf(tests).some((list) => list.tests.length > 1) || (tests?.assertions?.changes.length ?? 0) > 1 || (testQuestions?.lines.length ?? 0) > 1;
function withFirstNames(file) {
	const short = LISTS.flatMap((key) => {
		const list = file.tests?.[key];
		return list === void 0 ? [] : [[key, {
			...list,
			tests: list.tests.slice(0, 1)
		}]];
	});
	const { tests, testQuestions: asking } = file;
	const assertions = tests?.assertions;
	return {
		...file,
		...tests !== void 0 && { tests: {
			...tests,
			...Object.fromEntries(short),
			...assertions && { assertions: {
				...assertions,
				changes: assertions.changes.slice(0, 1)
			} }
		} },
		...asking !== void 0 && { testQuestions: {
			...asking,
			lines: asking.lines.slice(0, 1)
		} }
	};
}
function testNamesGone(before, after) {
	const named = ({ changes }) => changes.files.flatMap(({ tests }) => listsOf(tests)).reduce((sum, { tests }) => sum + tests.length, 0);
	const gone = named(before) - named(after);
	const asked = ({ changes }) => changes.files.reduce((sum, { tests }) => sum + (tests?.assertions?.changes.length ?? 0), 0);
	const assertions = asked(before) - asked(after);
	return [...gone > 0 ? [`the names of ${count(gone, "test")} that the diff removes or skips`] : [], ...assertions > 0 ? [`the text of ${count(assertions, "changed assertion")}`] : []];
}
// src/evidence/fit.ts
const gapBytes = 400;
function fitToSize(evidence, essential, maxBytes = MOST_BYTES$2, reserved = 0, sizeInFile = sizesInFile()) {
	const excess = (value) => sizeInFile(value) + reserved - maxBytes;
	let over = excess(evidence);
	if (over <= 0) return evidence;
	let fitted = evidence;
	for (const drop of dropsWith(essential)) while (over + gapBytes > 0) {
		const next = drop(fitted, over + gapBytes);
		const left = next === fitted ? over : excess(next);
		if (left >= over) break;
		[fitted, over] = [next, left];
	}
	return fitted === evidence ? evidence : tellSize(evidence, fitted, maxBytes);
}
const dropsWith = (essential) => [
	...suiteSteps,
	dropSteps,
	dropRemarks,
	...reachSteps,
	dropLines(essential),
	dropDefinitions,
	workflowCommentsStep,
	dropFailureAnnotations,
	...resultSteps,
	testNamesStep
];
const GONE = [
	(before, after) => suitesGone(before.results, after.results),
	stepsGone,
	annotationsGone,
	linesGone,
	definitionsGone,
	workflowCommentsGone,
	reachGone,
	(before, after) => resultsGone(before.results, after.results),
	testNamesGone
];
function tellSize(before, after, maxBytes) {
	const gone = GONE.flatMap((words) => words(before, after));
	const text = `Left out to keep the Evidence under ${Math.round(maxBytes / 1e3)} kB: ${listed$1(gone)}; GitHub shows them as long as it keeps the runs and the pull request.`;
	return {
		...after,
		gaps: [...after.gaps.filter((gap) => gap.about !== "size"), {
			about: "size",
			text
		}]
	};
}
function listed$1(parts) {
	return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")}, and ${parts.at(-1)}`;
}
// src/facts/failures/essential-lines.ts
function essentialLines(lines) {
	const kept = new Set([
		...essential(lines),
		lines.find((text) => placeIn(text) !== null),
		lines.find((text) => tellsFix(text))
	]);
	const naming = new Set(failedNames$1(lines).slice(0, 2).flatMap((name) => placesOf(lines, name)));
	return lines.filter((text, index) => naming.has(index) || kept.has(text) && lines.indexOf(text) === index);
}
function placesOf(lines, name) {
	for (let most = 1; most <= 9; most++) {
		const at = lines.findIndex((_, index) => failedNames$1(lines.slice(index, index + most)).includes(name));
		if (at !== -1) return Array.from({ length: Math.min(most, lines.length - at) }, (_, index) => at + index);
	}
	return [];
}
// src/report/stated-draft.ts
function statedDraft(evidence) {
	const sizeInFile = sizesInFile();
	const judged = (reserved) => {
		const fitted = fitToSize(evidence, essentialLines, MOST_BYTES$2, reserved, sizeInFile);
		const assessment = judge(fitted);
		return {
			evidence: {
				...fitted,
				verdict: statedVerdict(assessment)
			},
			assessment
		};
	};
	const reserved = sizeInFile(evidence) <= 4e5 ? 0 : USUAL_VERDICT_BYTES;
	const first = judged(reserved);
	const ofVerdict = sizeInFile(first.evidence) - sizeInFile({
		...first.evidence,
		verdict: void 0
	});
	const last = sizeInFile(first.evidence) <= 4e5 || ofVerdict <= reserved ? first : judged(ofVerdict);
	return {
		...last,
		report: renderReport(last.evidence, last.assessment)
	};
}
const USUAL_VERDICT_BYTES = 24e3;
// src/documents/draft.ts
function draftAt(read, request, before = {
	newest: null,
	predecessor: null
}) {
	const { found } = request;
	const collected = found === null || found.commit === null ? read : keepKnown(read, found.evidence);
	const document = withPrevious(documentFor(collected.document, request, before.newest), collected, request.found, before.predecessor);
	const drafted = statedDraft({
		...request.excerpts ? collected : withoutExcerpts(collected),
		document
	});
	const hash = document.hash === null ? null : documentHash(drafted.report);
	const evidence = {
		...drafted.evidence,
		document: {
			...drafted.evidence.document,
			hash
		}
	};
	return {
		...drafted,
		evidence
	};
}
function documentFor(document, { placement, found, earlier }, newest) {
	return {
		...document,
		number: placement?.number ?? null,
		path: placement?.path ?? null,
		hash: placement === null ? null : documentHash(""),
		...placement?.movedFrom && { movedFrom: placement.movedFrom },
		earlier,
		notes: found?.markdown ? readNotes(found.markdown) : "",
		purposes: peoplesPurposes(found ?? newest)
	};
}
function peoplesPurposes(report) {
	if (!report?.markdown) return {};
	if (documentHash(report.markdown) !== report.evidence.document.hash) return report.evidence.document.purposes;
	const written = draftOf(report.evidence).report;
	return {
		...report.evidence.document.purposes,
		...editedPurposes(written, report.markdown)
	};
}
function withPrevious(document, collected, found, predecessor) {
	const previous = found ? found.evidence.document.previous : predecessor && isBefore(predecessor, document, collected) ? previousOf(predecessor, collected) : void 0;
	return previous === void 0 ? document : {
		...document,
		previous
	};
}
function isBefore({ number, evidence }, document, collected) {
	if (document.number === null || number >= document.number) return false;
	return evidence.head.sha !== collected.head.sha && startOf(evidence) <= startOf(collected);
}
const startOf = ({ runs }) => runs.map(({ createdAt }) => createdAt).sort()[0] ?? "";
function previousOf(predecessor, collected) {
	const { number, path, outcome, markdown, evidence } = predecessor;
	const { identity, inventory, measured, delta, failures } = judge(evidence);
	const changed = changedBetween(evidence, collected);
	return {
		number,
		path,
		headSha: evidence.head.sha,
		outcome: known$1(outcome) ?? known$1(outcomeIn(markdown)),
		pullRequest: evidence.pullRequests[0]?.number ?? null,
		summary: summarize(evidence, {
			workflows: inventory.workflows,
			otherChecks: identity.otherChecks,
			measured,
			failures,
			files: delta.complete ? delta.files.length : null
		}),
		...changed && { changed }
	};
}
const known$1 = (outcome) => OUTCOMES.find((one) => one === outcome) ?? null;
function outcomeIn(markdown) {
	return /^\*\*Outcome:\*\* \S+ ([a-z]+)(?: — .*)?$/m.exec(markdown ?? "")?.[1] ?? null;
}
function saysTheSame$2(draft, found) {
	const { notes, purposes, hash } = found.evidence.document;
	const document = {
		...draft.evidence.document,
		notes,
		purposes,
		hash
	};
	return serialize({
		...draft.evidence,
		document
	}) === found.evidenceText;
}
// src/documents/taken-twice.ts
function isTakenTwice({ number, evidence }, folders) {
	const isOfOther = (report) => report.number === number && report.headSha !== null && report.headSha !== evidence.head.sha;
	return folders.some(({ isBranch, reports }) => isBranch && reports.some(isOfOther));
}
// src/documents/placement.ts
function place(facts) {
	const { branch, found, diffPaths } = facts;
	if (found?.isBranch && found.ref === branch && !diffPaths.has(found.path)) {
		if (isEdited(found)) return leaveAt(found);
		return isTakenTwice(found, facts.folders) ? renumbered(facts, found) : whereItLies(found);
	}
	if (found?.isBranch && found.ref === facts.bringFrom && isFree(facts, found)) return isEdited(found) ? leaveAt(found) : {
		...whereItLies(found),
		kind: "new",
		branch
	};
	const stub = lowestStub(facts);
	const placed = at(facts, stub ? "fill" : "new", stub ?? nextNumber(facts));
	return found ? {
		...placed,
		movedFrom: `${found.ref}:${found.path}`
	} : placed;
}
const renumbered = (facts, { path, evidencePath }) => ({
	...at(facts, "new", nextNumber(facts)),
	replaces: [path, evidencePath]
});
const leaveAt = (found) => ({
	kind: "leave",
	document: found,
	placement: whereItLies(found)
});
function whereItLies({ ref: branch, number, path, evidencePath, evidence }) {
	const { movedFrom } = evidence.document;
	return {
		kind: "update",
		branch,
		number,
		path,
		evidencePath,
		movedFrom
	};
}
function isEdited(found) {
	if (found.isAltered) return true;
	return found.markdown !== null && documentHash(found.markdown) !== found.evidence.document.hash;
}
function isFree({ branch, folders }, { path, evidencePath }) {
	const target = folders.find(({ ref }) => ref === branch);
	const names = new Set(target?.files.map(({ name }) => name));
	return !names.has(lastSegment(path)) && !names.has(lastSegment(evidencePath));
}
function lowestStub({ humanReports, diffPaths, branch, folders }) {
	return folders.find(({ ref }) => ref === branch)?.reports.find(({ path }) => {
		const text = humanReports.get(path);
		return text !== void 0 && !diffPaths.has(path) && isStub(text);
	})?.number;
}
function nextNumber(facts) {
	const numbersOn = ({ reports }) => reports.map((report) => report.number);
	const brought = new Set(facts.folders.filter(({ isBranch }) => !isBranch).flatMap(numbersOn));
	const taken = facts.folders.filter(({ isBranch }) => isBranch).flatMap(numbersOn);
	const names = new Set(facts.folders.flatMap(({ files }) => files.map(({ name }) => name)));
	const isUsed = (number) => {
		const { path, evidencePath } = pathsOf(facts, number);
		return [path, evidencePath].some((file) => names.has(lastSegment(file))) || brought.has(number) || facts.diffPaths.has(path);
	};
	let number = Math.max(0, ...taken) + 1;
	while (isUsed(number)) number++;
	return number;
}
function pathsOf({ milestone: { dir, id } }, number) {
	const path = `${dir}/${id}_run${number}`;
	return {
		path: `${path}.md`,
		evidencePath: `${path}.json`
	};
}
function at(facts, kind, number) {
	return {
		kind,
		branch: facts.branch,
		number,
		...pathsOf(facts, number)
	};
}
function earlierThan(number, folders) {
	const byNumber = new Map();
	const listed = folders.flatMap(({ isBranch, reports }) => reports.map((report) => isBranch ? report : {
		...report,
		headSha: null,
		outcome: null
	}));
	for (const { number: earlier, headSha, outcome } of listed) {
		if (earlier >= number || byNumber.get(earlier)?.headSha) continue;
		byNumber.set(earlier, {
			number: earlier,
			headSha,
			outcome
		});
	}
	return [...byNumber.values()].sort((a, b) => a.number - b.number);
}
const mostLines = 15;
function isStub(text) {
	const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
	if (lines.length > mostLines) return false;
	return !lines.some(isTableRule) || /\b(TBD|not started|placeholder)\b/i.test(text);
}
function isTableRule(line) {
	return line.includes("|") && line.includes("-") && /^[|:\-\s]+$/.test(line);
}
// src/collect/repository/author.ts
const authorFields = "author { email user { login } }";
const signatureFields = "author { name email user { login } }";
function isBy(author, login) {
	return accountsOf(author).some((account) => isAccount(account, login));
}
function isAccount(name, login) {
	return name?.toLowerCase() === login.toLowerCase();
}
function accountsOf(author) {
	const address = /^(?:\d+\+)?([^@+]+)@users\.noreply\./.exec(author?.email ?? "")?.[1];
	return [author?.user?.login, address].filter((name) => name !== void 0);
}
function isSameLogin(one, other) {
	const plain = (login) => login.replace(/\[bot\]$/, "").toLowerCase();
	return plain(one) === plain(other);
}
// src/collect/repository/reports-on-branch.ts
const historyFields = `oid message ${authorFields}`;
const isSha = (ref) => /^[0-9a-f]{40}$/.test(ref);
function folderQuery(alias, { ref, dir, ledgerPath }) {
	const path = JSON.stringify(dir);
	const ledger = ledgerPath && !isSha(ref) ? `ledger: file(path: ${JSON.stringify(ledgerPath)}) { object { ... on Blob { text isTruncated } } }` : "";
	const commit = `... on Commit {
      ${historyFields}
      history(first: 50, path: ${path}) { nodes { ${historyFields} } }
      file(path: ${path}) { object { ... on Tree { entries { name oid type size } } } }
      ${ledger}
    }`;
	return isSha(ref) ? `${alias}: object(oid: "${ref}") { ${commit} }` : `${alias}: ref(qualifiedName: ${JSON.stringify(`refs/heads/${ref}`)}) { target { ${commit} } }`;
}
function parseFolder({ ref, dir, ledgerPath }, node, viewer) {
	const commit = node && "target" in node ? node.target : node;
	const files = (commit?.file?.object?.entries ?? []).filter((entry) => entry.type === "blob").map(({ name, oid, size }) => ({
		name,
		oid,
		size
	}));
	const history = nodesOf(commit?.history).filter(({ author }) => isBy(author, viewer));
	return {
		ref,
		dir,
		isBranch: !isSha(ref),
		headOid: commit?.oid ?? null,
		tipReportsOn: isBy(commit?.author, viewer) ? parseMessage(commit?.message ?? "")?.headSha ?? null : null,
		files,
		reports: reportsIn$1(dir, files, namedByCommits(history)),
		...ledgerPath !== void 0 && { ledger: ledgerIn(commit) }
	};
}
function ledgerIn(commit) {
	if (commit?.ledger === void 0) return void 0;
	return commit.ledger === null ? null : textOf(commit.ledger.object ?? {}) ?? void 0;
}
function reportsIn$1(dir, files, named) {
	const milestone = lastSegment(dir);
	const byName = new Map(files.map((file) => [file.name, file]));
	return numbersOf(milestone, files).map((number) => {
		const name = `${milestone}_run${number}`;
		return {
			number,
			path: `${dir}/${name}.md`,
			markdown: byName.get(`${name}.md`) ?? null,
			evidencePath: `${dir}/${name}.json`,
			evidence: byName.get(`${name}.json`) ?? null,
			headSha: named.get(number)?.headSha ?? null,
			outcome: named.get(number)?.outcome ?? null,
			commit: named.get(number)?.commit ?? null
		};
	});
}
function numbersOf(milestone, files) {
	const prefix = `${milestone}_run`;
	const numbers = files.filter((file) => file.name.startsWith(prefix)).map((file) => /^([1-9]\d{0,8})\.(md|json)$/.exec(file.name.slice(prefix.length))?.[1]).filter((digits) => digits !== void 0);
	return [...new Set(numbers.map(Number))].sort((a, b) => a - b);
}
function namedByCommits(history) {
	const named = new Map();
	for (const { oid, message } of history) {
		const said = parseMessage(message);
		for (const { number, headSha, outcome } of said === null ? [] : [said, ...said.brought]) if (number !== null && !named.has(number)) named.set(number, {
			headSha,
			outcome,
			commit: oid
		});
	}
	return named;
}
async function readFolders(github, repository, refs) {
	const selections = refs.map((ref, index) => folderQuery(`folder${index}`, ref));
	const answer = await github.graphql(`query folders($owner: String!, $name: String!) {
      viewer { login }
      repository(owner: $owner, name: $name) { ${["id", ...selections].join("\n")} }
    }`, {
		owner: repository.owner,
		name: repository.name
	});
	return refs.map((ref, index) => parseFolder(ref, answer.repository[`folder${index}`], answer.viewer.login));
}
function historyQuery(alias, { ref, dir }, since) {
	return `${alias}: ref(qualifiedName: ${JSON.stringify(`refs/heads/${ref}`)}) { target { ... on Commit {
      history(first: 100, since: ${JSON.stringify(since)}, path: ${JSON.stringify(dir)}) { nodes { ${historyFields} } }
    } } }`;
}
function parseHistory({ ref }, node, viewer, folderOf) {
	const reports = new Map();
	for (const { oid, message, author } of nodesOf(node?.target?.history)) {
		const { headSha, milestone, number } = parseMessage(message) ?? {};
		if (!isBy(author, viewer) || !headSha || !number || !milestone || !isMilestoneId(milestone)) continue;
		const path = `${folderOf(milestone)}/${milestone}_run${number}`;
		if (reports.has(path)) continue;
		reports.set(path, {
			ref,
			oid,
			headSha,
			milestone,
			number,
			path: `${path}.md`,
			evidencePath: `${path}.json`
		});
	}
	return [...reports.values()];
}
function committedReportOf(reports, sha) {
	return reports.find(({ headSha }) => headSha === sha) ?? null;
}
// src/evidence/report-files.ts
const badgePath = (reportsDir) => `${reportsDir}/badge.json`;
const ledgerPath = (reportsDir) => `${reportsDir}/README.md`;
function isReportFile(path, reportsDir) {
	return path.startsWith(`${reportsDir}/`) && /_run\d+\.(md|json)$/.test(path) || path === badgePath(reportsDir) || path === ledgerPath(reportsDir);
}
// src/collect/skip-reason.ts
function skipReason(inputs, collected) {
	const { evidence, head, milestone, isOwnCommit } = collected;
	if (milestone === null && inputs.unassigned === "skip") return "no milestone is named, and unassigned is \"skip\"";
	if (isOwnCommit) return "the commit is one of Docket's own";
	if (isOfReports(inputs, collected)) return `the change brings nothing but files of ${inputs.reportsDir}, from ${inputs.reportsBranch}`;
	if (head.older && countedRuns(evidence.runs).some((run) => run.conclusion === "cancelled")) return "a newer push came before the runs of this head had finished";
	return null;
}
function isOfReports({ reportsBranch, reportsDir }, { head, evidence }) {
	const [pull] = head.pulls;
	const isOwn = head.repository !== null && fullName(head.repository) === evidence.repository.name;
	if ((pull ? !pull.fork && pull.headBranch : isOwn && head.branch) !== reportsBranch || reportsBranch === head.defaultBranch) return false;
	return evidence.changes.files.every(({ path }) => path.startsWith(`${reportsDir}/`));
}
// src/documents/has-document.ts
function whyNoDocument({ milestone, head, evidence }) {
	if (milestone === null) return "no milestone is named";
	if (!(head.pulls.some(({ open, merged }) => open || merged) || head.postMerge)) return "it belongs to no open or merged pull request, and to no branch that is reported";
	return evidence.runs.length > 0 ? null : "no workflow ran for it";
}
// src/assemble/acceptances.ts
const MOST$3 = 20;
function acceptancesOf(state, reviewed) {
	const reviews = state.approvals.map((approval) => acceptance(approval, "review", refusedReview(state, approval, reviewed)));
	const { label } = state;
	const labels = label === null ? [] : [acceptance(label, "label", refusedLabel(state, label, reviewed))];
	const counts = ({ refused }) => refused === void 0 ? 0 : 1;
	const inTime = (one, other) => byText(one.at, other.at) || byText(one.by, other.by) || byText(one.as, other.as);
	return [...reviews, ...labels].sort((one, other) => counts(one) - counts(other) || inTime(one, other)).slice(0, MOST$3).sort(inTime);
}
function acceptance({ by, at }, as, refused) {
	return {
		by: loginOf(by),
		at,
		as,
		...refused !== void 0 && { refused }
	};
}
const loginOf = (account) => account === null ? "" : account.isUser ? account.login : `${account.login}[bot]`;
function refusedReview({ rebasedAt }, { by, at, commit, mayWrite }, { authors, commits }) {
	const whose = refusedAccount(by, authors);
	if (whose !== void 0) return whose;
	if (!mayWrite) return "no write access";
	if (commit === null || !commits.includes(commit)) return "another commit";
	return isLater(at, rebasedAt) ? void 0 : "before another base";
}
function refusedLabel({ rebasedAt }, { by, at }, { authors, isShown, pushedAt }) {
	const whose = refusedAccount(by, authors);
	if (whose !== void 0) return whose;
	if (!isShown) return "another commit";
	if (pushedAt === null) return "push not known";
	if (!isLater(at, pushedAt)) return "before the push";
	return isLater(at, rebasedAt) ? void 0 : "before another base";
}
function refusedAccount(account, authors) {
	const login = loginOf(account);
	if (account === null || !account.isUser || agentOfAccount(login) !== null) return "no person";
	return authors.some((author) => author.toLowerCase() === login.toLowerCase()) ? "author" : void 0;
}
const isLater = (at, than) => than === null || at > than;
function pushedAt({ openedAt, forced, reopenedAt }, sha, runs) {
	const isSince = (createdAt) => isLater(createdAt, openedAt) && isLater(createdAt, forced?.at ?? null);
	const after = runs.filter(isSince).sort()[0];
	const pushed = forced !== null && forced.to === sha ? forced.at : after ?? null;
	if (pushed === null || reopenedAt === null) return pushed;
	return reopenedAt > pushed ? reopenedAt : pushed;
}
// src/collect/base/earlier-jobs.ts
const failures$1 = new Set([
	"failure",
	"timed_out",
	"startup_failure"
]);
const MOST_OF_WORKFLOW = 3;
const MOST$2 = 6;
const hasRun = ({ conclusion }) => conclusion === "success" || failures$1.has(conclusion ?? "");
function failedNames(headRuns, workflowId) {
	const failed = headRuns.filter((run) => run.workflowId === workflowId).flatMap((run) => currentJobs(run).filter(({ conclusion }) => failures$1.has(conclusion ?? "")));
	return [...new Set(failed.map(({ name }) => name))];
}
async function readEarlierJobs(reader, base, newest, gaps) {
	const found = [];
	let left = MOST$2;
	for (const { workflowId, runId, idleJobs = [] } of newest) {
		const older = base.runs.filter(({ run }) => run.workflowId === workflowId && run.id !== runId && isEnded(run));
		let open = idleJobs;
		for (const { run } of older.slice(0, MOST_OF_WORKFLOW)) {
			if (open.length === 0 || left === 0 || !reader.hasLeft(1)) break;
			left -= 1;
			const ended = endedIn(run, await gaps.optional(reader.jobs(run.id), {
				about: "baseline",
				what: `Jobs of an earlier run on ${base.branch}`,
				permission: "actions: read"
			}) ?? [], open, "base");
			found.push(...ended);
			open = open.filter((name) => !ended.some((job) => job.name === name));
		}
	}
	return found;
}
const LISTED = 30;
const MOST_ELSEWHERE = 2;
async function readElsewhere({ github, context }, reader, baseline, headRuns) {
	const open = new Map([...new Set(headRuns.filter(({ event }) => event === "pull_request").map(({ workflowId }) => workflowId))].map((id) => [id, failedNames(headRuns, id).filter((name) => isUntold(baseline, id, name))]));
	const wanted = [...open].filter(([, names]) => names.length > 0).map(([id]) => id);
	if (wanted.length === 0 || !reader.hasLeft(3) || !reader.mayAsk()) return [];
	const own = new Set(headRuns.map(({ headBranch }) => headBranch));
	const started = headRuns.map(({ createdAt }) => createdAt).sort()[0];
	try {
		const { data } = await github.rest.actions.listWorkflowRunsForRepo({
			owner: context.repository.owner,
			repo: context.repository.name,
			event: "pull_request",
			status: "completed",
			exclude_pull_requests: true,
			per_page: LISTED,
			...started !== void 0 && { created: `<=${started}` }
		});
		const others = data.workflow_runs.map((run) => toListedRun(run, context.repository).run).filter((run) => wanted.includes(run.workflowId) && isEnded(run) && !own.has(run.headBranch));
		const found = [];
		for (const run of others.slice(0, MOST_ELSEWHERE)) {
			const names = (open.get(run.workflowId) ?? []).filter((name) => !found.some((job) => job.name === name && job.workflowId === run.workflowId));
			const jobs = names.length === 0 ? null : await reader.jobs(run.id);
			found.push(...endedIn(run, jobs ?? [], names, "pull request"));
		}
		return found;
	} catch (error) {
		if (isRequestFailure(error)) return [];
		throw error;
	}
}
function isUntold({ runs, earlierJobs = [] }, workflowId, name) {
	const newest = runs.find((run) => run.workflowId === workflowId);
	if (newest !== void 0 && newest.idleJobs?.includes(name) !== true) return newest.failedJobs === void 0;
	return !earlierJobs.some((job) => job.workflowId === workflowId && job.name === name);
}
const isEnded = ({ conclusion }) => conclusion === "success" || conclusion === "failure";
function endedIn(run, jobs, names, of) {
	return currentJobs({
		...run,
		jobs
	}).filter((job) => names.includes(job.name) && hasRun(job)).map((job) => ({
		workflowId: run.workflowId,
		name: job.name,
		of,
		runId: run.id,
		url: run.url,
		failed: failures$1.has(job.conclusion ?? ""),
		steps: job.steps.filter(({ conclusion }) => failures$1.has(conclusion ?? "")).map(({ name }) => name)
	}));
}
// src/collect/reading/reading.ts
var Gaps = class {
	list = [];
	add(about, text) {
		const shown = redact(text);
		if (!this.list.some((gap) => gap.about === about && gap.text === shown)) this.list.push({
			about,
			text: shown
		});
	}
	sorted() {
		return inOrder$4(this.list);
	}
	async optional(read, gap) {
		try {
			return await read;
		} catch (error) {
			const { reason, isForbidden } = failureOf(error);
			const mend = isForbidden ? `; it needs the permission \`${gap.permission}\`` : "";
			this.add(gap.about, `${gap.what} could not be read (${reason})${mend}.`);
			return null;
		}
	}
};
function failureOf(error) {
	if (isRequestFailure(error)) {
		const isLimit = /rate limit/i.test(error.message);
		return {
			reason: reasonOf(error),
			isForbidden: !isLimit && hasStatus(error, 403, 404)
		};
	}
	if (!isGraphqlFailure(error)) throw error;
	const [first] = error.errors;
	return {
		reason: first?.message ?? "",
		isForbidden: first?.type === "FORBIDDEN"
	};
}
async function mapAtOnce(items, atOnce, work) {
	const results = [];
	const left = items.entries();
	const lane = async () => {
		for (const [index, item] of left) results[index] = await work(item);
	};
	await Promise.all(Array.from({ length: atOnce }, lane));
	return results;
}
async function* takenInOrder(items, atOnce, work) {
	const begin = (item) => inBackground(work(item));
	const underWay = items.slice(0, atOnce).map(begin);
	for (const next of [...items.slice(atOnce), ...underWay.map(() => null)]) {
		const result = await underWay.shift();
		if (next !== null) underWay.push(begin(next));
		yield result;
	}
}
function inBackground(read) {
	read.catch(() => null);
	return read;
}
// src/collect/base/runs.ts
const LOOK_BACK = 100;
const GRACE_SECONDS = 3600;
function listEarly(reading, { baseBranch }, runs) {
	return baseBranch === null ? null : {
		branch: baseBranch,
		listed: inBackground(list(reading, baseBranch, before(runs)))
	};
}
async function listBaseRuns(reading, { baseBranch, sha }, runs, early) {
	if (baseBranch === null) return null;
	const listed = await optionally(reading, baseBranch, early?.branch === baseBranch ? early.listed : list(reading, baseBranch, before(runs)));
	if (listed === null) return null;
	return {
		branch: baseBranch,
		runs: listed.filter((item) => item.headSha !== sha && item.run.status === "completed"),
		more: listed.length === LOOK_BACK
	};
}
function before(runs) {
	const started = runs.map((run) => run.createdAt).sort()[0];
	return started ? { created: `<=${started}` } : {};
}
async function reachBack(reading, base, at, workflowIds) {
	const isKnown = (id) => greenBefore(base, id, at) !== null;
	if (!base.more || !at?.committedAt || workflowIds.every(isKnown)) return base;
	const created = `<=${laterBy(at.committedAt, GRACE_SECONDS)}`;
	const asked = list(reading, base.branch, {
		created,
		status: "success"
	});
	const older = await optionally(reading, base.branch, asked);
	const known = new Set(base.runs.map(({ run }) => run.id));
	return {
		...base,
		runs: [...base.runs, ...(older ?? []).filter(({ run }) => !known.has(run.id))]
	};
}
function newestByWorkflow({ runs }, wanted) {
	const newest = new Map();
	for (const item of runs) if (wanted.has(item.run.workflowId) && !newest.has(item.run.workflowId)) newest.set(item.run.workflowId, item);
	return [...newest.values()].sort((a, b) => a.run.workflowId - b.run.workflowId);
}
function greenBefore({ runs }, workflowId, at) {
	const isBefore = ({ headSha, run }) => at === null || headSha === at.sha || at.committedAt !== null && run.createdAt <= at.committedAt;
	return runs.find((item) => item.run.workflowId === workflowId && item.run.conclusion === "success" && isBefore(item)) ?? null;
}
function optionally({ gaps }, branch, listed) {
	return gaps.optional(listed, {
		about: "baseline",
		what: `Earlier runs on ${branch}`,
		permission: "actions: read"
	});
}
async function list({ github, context }, branch, filter) {
	const { owner, name: repo } = context.repository;
	const { data } = await github.rest.actions.listWorkflowRunsForRepo({
		owner,
		repo,
		branch,
		event: "push",
		exclude_pull_requests: true,
		per_page: LOOK_BACK,
		status: "completed",
		...filter
	});
	return data.workflow_runs.map((run) => toListedRun(run, context.repository));
}
// src/collect/base/baseline.ts
async function readBaseline(reader, base, runs, gaps) {
	if (base === null) return null;
	const newest = newestByWorkflow(base, new Set(runs.map((run) => run.workflowId)));
	const read = Promise.all(newest.map((item) => toBaseRun(reader, item, runs)));
	const baseRuns = await gaps.optional(read, {
		about: "baseline",
		what: `Jobs of earlier runs on ${base.branch}`,
		permission: "actions: read"
	});
	const earlierJobs = await readEarlierJobs(reader, base, baseRuns ?? [], gaps);
	return {
		branch: base.branch,
		greenCommit: newestGreen(base.runs, newest),
		runs: baseRuns ?? [],
		...earlierJobs.length > 0 && { earlierJobs }
	};
}
function newestGreen(before, newest) {
	const wanted = new Set(newest.map((item) => item.run.workflowId));
	const relevant = before.filter((item) => wanted.has(item.run.workflowId));
	const commits = [...new Set(relevant.map((item) => item.headSha))];
	const green = (sha) => relevant.filter((item) => item.headSha === sha).every((item) => item.run.conclusion === "success");
	return commits.find(green) ?? null;
}
async function toBaseRun(reader, item, headRuns) {
	const { run } = item;
	const jobs = headRuns.some((head) => head.workflowId === run.workflowId && hasFailedJob(head)) ? await reader.jobs(run.id) : void 0;
	return {
		workflowId: run.workflowId,
		runId: run.id,
		sha: item.headSha,
		conclusion: run.conclusion,
		url: run.url,
		...jobs && { failedJobs: failedJobsOf(currentJobs({
			...run,
			jobs
		})) },
		...jobs && idle(run.workflowId, currentJobs({
			...run,
			jobs
		}), headRuns)
	};
}
function idle(workflowId, there, headRuns) {
	const names = failedNames(headRuns, workflowId).filter((name) => !there.some((job) => job.name === name && hasRun(job)));
	return names.length === 0 ? {} : { idleJobs: names };
}
function hasFailedJob(run) {
	return run.jobs.some((job) => failures$1.has(job.conclusion ?? ""));
}
function failedJobsOf(jobs) {
	return jobs.filter((job) => failures$1.has(job.conclusion ?? "")).map((job) => ({
		name: job.name,
		steps: job.steps.filter((step) => failures$1.has(step.conclusion ?? "")).map((step) => step.name)
	}));
}
const MOST_TESTS = 500;
async function withFailedTestsOnBase(reader, evidence, base, asking) {
	const { baseline } = evidence;
	const asked = countedRuns(evidence.runs).filter((run) => isGreen(run) && hasFailedTests(evidence, run));
	if (baseline === null || base === null || asked.length === 0) return evidence;
	const ids = new Set(asked.map(({ workflowId }) => workflowId));
	const wanted = new Set(baseline.runs.filter((run) => ids.has(run.workflowId)).map(({ runId }) => runId));
	const sides = await reader.sides(base.runs.filter(({ run }) => wanted.has(run.id)), asking);
	const failed = new Map(sides.map((side) => [side.run.id, failedTestsOf(side)]));
	const runs = baseline.runs.map((run) => {
		const failedTests = failed.get(run.runId) ?? null;
		return failedTests === null ? run : {
			...run,
			failedTests
		};
	});
	return {
		...evidence,
		baseline: {
			...baseline,
			runs
		}
	};
}
function hasFailedTests({ results }, { id }) {
	return results.tests.some(({ runId, totals }) => runId === id && totals.failed + totals.errored > 0);
}
function failedTestsOf({ results: { tests } }) {
	if (tests.length === 0) return null;
	const failed = tests.flatMap(({ failures }) => failures.filter(({ outcome }) => outcome !== "flaky"));
	return [...new Set(failed.map(testId))].sort().slice(0, MOST_TESTS);
}
// src/collect/details/suites.ts
const MOST_IDS = 2e4;
const MOST_SUITES$2 = 2e3;
const placeKey = ({ runId, artifact, file }) => [
	runId,
	artifact,
	file
].join("\n");
function indexesOf(found) {
	const indexes = new Map();
	for (const one of found) if (one.kind === "tests" && one.index !== null) indexes.set(placeKey(one.result), one.index);
	return indexes;
}
function suitesOf(cases, hashed) {
	const gathered = new Map();
	const index = {
		cases: new Map(),
		passed: new Set(),
		failed: new Set()
	};
	for (const testCase of cases) {
		const hash = hashed ? hashOfCase(testCase) : null;
		add$1(suiteOf(gathered, testCase), testCase, hash);
		if (hash !== null) addTo(index, testCase, hash);
	}
	return {
		suites: hashed || gathered.size <= MOST_SUITES$2 ? [...gathered.values()].map(finished$1).sort(byName$1) : void 0,
		index: hashed ? index : null
	};
}
const maskedSuite = (suite) => suite === "" ? "" : maskedLine(suite);
function suiteOf(gathered, { suite, file }) {
	const known = gathered.get(suite);
	if (known !== void 0) {
		if (known.file !== file) known.file = null;
		return known;
	}
	const made = {
		name: suite,
		counts: { passed: 0 },
		file,
		passed: [],
		skipped: []
	};
	gathered.set(suite, made);
	return made;
}
function add$1({ counts, passed, skipped }, { outcome }, hash) {
	if (outcome === "skipped") counts.skipped = (counts.skipped ?? 0) + 1;
	else if (outcome === "passed" || outcome === "flaky") counts.passed += 1;
	else counts.failed = (counts.failed ?? 0) + 1;
	if (hash === null) return;
	if (outcome === "skipped") skipped.push(hash);
	else if (outcome === "passed" || outcome === "flaky") passed.push(hash);
}
function addTo(index, { suite, name, outcome, message }, hash) {
	if (!index.cases.has(hash)) {
		const reason = outcome === "skipped" ? message : null;
		index.cases.set(hash, {
			suite,
			name,
			reason
		});
	}
	if (outcome === "passed" || outcome === "flaky") index.passed.add(hash);
	else if (outcome !== "skipped") index.failed.add(hash);
}
function finished$1({ name, counts, file, passed, skipped }) {
	const kept = new Set(passed);
	const onlySkipped = skipped.filter((hash) => !kept.has(hash));
	return {
		name: maskedSuite(name),
		...file && { file: maskedLine(file) },
		...counts,
		...passed.length > 0 && { passedIds: joinHashes(passed) },
		...onlySkipped.length > 0 && { skippedIds: joinHashes(onlySkipped) }
	};
}
const byName$1 = (one, other) => byText(one.name, other.name);
function keptSuites(found) {
	const tests = found.flatMap((one) => one.kind === "tests" ? [one.result] : []);
	if (tests.reduce((sum, { totals }) => sum + totals.total, 0) <= 2e4) return (result) => result;
	const suites = tests.reduce((sum, result) => sum + (result.suites?.length ?? 0), 0);
	return ({ suites: own = [], ...result }) => suites > MOST_SUITES$2 ? result : {
		...result,
		suites: own.map(withoutIds)
	};
}
const VOLATILE = /\b[\da-f]{7,64}\b|\d{5,}|\d{4}-\d\d-\d\d/gi;
const fileKey = (name) => name.replace(VOLATILE, "*");
// src/collect/base/side.ts
function sideOfReport(item, report, evidence) {
	const run = countedRuns(evidence.runs).find(({ id, attempt }) => id === item.run.id && attempt === item.run.attempt);
	if (run === void 0 || evidence.head.sha !== item.headSha || run.conclusion !== item.run.conclusion) return null;
	return {
		run,
		sha: item.headSha,
		seconds: item.seconds,
		report,
		hasJobs: run.jobsUnread !== true,
		hasAnnotations: !evidence.gaps.some(({ about }) => about === "checks"),
		results: ofRun(evidence.results, run.id),
		indexes: new Map()
	};
}
function sideOfRun({ run, headSha, seconds }, jobs, results, indexes) {
	return {
		run: {
			...run,
			jobs: jobs ?? []
		},
		sha: headSha,
		seconds,
		report: null,
		hasJobs: jobs !== null,
		hasAnnotations: false,
		results: ofRun(results, run.id),
		indexes
	};
}
function withTestsOf(side, { results, indexes }) {
	return {
		...side,
		results: {
			...side.results,
			tests: results.tests
		},
		indexes
	};
}
function ofRun({ tests, coverage, analyses, logs = [] }, id) {
	const isOwn = ({ runId }) => runId === id;
	return {
		tests: tests.filter(isOwn),
		coverage: coverage.filter(isOwn),
		analyses: analyses.filter(isOwn),
		logs: logs.filter(isOwn)
	};
}
function hasTestIds({ tests }) {
	return tests.every(({ totals, suites = [] }) => totals.passed + totals.skipped + totals.flaky === 0 || suites.some(({ passedIds, skippedIds }) => passedIds !== void 0 || skippedIds !== void 0));
}
// src/collect/base/compare/jobs.ts
const MOST_JOBS$2 = 100;
function passedBoth(head, base) {
	const [here, there] = [passed(head), passed(base)];
	return [...here].flatMap(([name, own]) => {
		const other = there.get(name);
		return other === void 0 ? [] : [{
			own,
			other
		}];
	});
}
function passed(run) {
	const jobs = currentJobs(run);
	const once = (name) => jobs.filter((job) => job.name === name).length === 1;
	return new Map(jobs.filter(({ name, conclusion }) => conclusion === "success" && once(name)).map((job) => [job.name, job]));
}
function compareJobs(head, base) {
	const timed = passedBoth(head, base).flatMap(({ own, other }) => {
		const [here, there] = [secondsOf(own), secondsOf(other)];
		return here === null || there === null ? [] : [{
			name: own.name,
			here,
			there
		}];
	});
	const difference = ({ here, there }) => Math.abs(here - there);
	const kept = new Set([...timed].sort((a, b) => difference(b) - difference(a)).slice(0, MOST_JOBS$2));
	const jobs = timed.filter((job) => kept.has(job)).map(({ name, there }) => ({
		name,
		seconds: there
	}));
	return jobs.length === 0 ? {} : { jobs };
}
const secondsOf = ({ startedAt, completedAt }) => secondsBetween(startedAt, completedAt);
const isKnown$1 = ({ annotationsCut, annotationsUnread, annotationsDropped }) => !annotationsCut && !annotationsUnread && !annotationsDropped;
function compareAnnotations(head, base) {
	const annotations = passedBoth(head, base).filter(({ own, other }) => isKnown$1(own) && isKnown$1(other)).filter(({ own, other }) => counts(own) + counts(other) > 0).slice(0, MOST_JOBS$2).map(({ own, other }) => ({
		job: own.name,
		failures: counts(other, "failure"),
		warnings: counts(other, "warning")
	}));
	return annotations.length === 0 ? {} : { annotations };
}
function counts({ annotations = [] }, only) {
	return annotations.filter((one) => one.level === "failure" ? !isExitCode(one) : one.level === "warning" && one.path !== null).filter(({ level }) => only === void 0 || level === only).reduce((sum, { times }) => sum + times, 0);
}
function openJobs(head, base, measuresNothing) {
	const here = new Map(currentJobs(head).map((job) => [job.name, job]));
	const isLost = (other) => {
		const own = here.get(other.name);
		if (own !== void 0 && own.conclusion !== "success") return !measuresNothing(own);
		return own === void 0 || skipsMore(own, other);
	};
	const failed = currentJobs(head).some((job) => job.conclusion !== "success" && job.conclusion !== "skipped" && !measuresNothing(job));
	const ran = currentJobs(base).filter(({ conclusion }) => conclusion === "success");
	return failed || ran.some(isLost) ? "jobs" : void 0;
}
function skipsMore(own, other) {
	const skipped = (job) => new Set(job.steps.filter(({ conclusion }) => conclusion === "skipped").map(({ name }) => name));
	const before = skipped(other);
	const knew = new Set(other.steps.map(({ name }) => name));
	return [...skipped(own)].some((name) => !before.has(name) && (knew.has(name) || (other.stepsDropped ?? 0) > 0));
}
// src/collect/base/compare/pairs.ts
function pairReports(head, base) {
	const exact = paired(head, base, ({ artifact, file }) => `${artifact}\n${file}`);
	const alike = paired(exact.headAlone, exact.baseAlone, ({ artifact, file }) => fileKey(`${artifact}\n${file}`));
	const pairs = [...exact.pairs, ...alike.pairs];
	const { headAlone, baseAlone } = alike;
	if (head.length === 1 && base.length === 1 && pairs.length === 0) return {
		pairs: [{
			head: headAlone,
			base: baseAlone
		}],
		headAlone: [],
		baseAlone: []
	};
	return {
		pairs,
		headAlone,
		baseAlone
	};
}
function paired(head, base, keyOf) {
	const [here, there] = [groupedBy(head, keyOf), groupedBy(base, keyOf)];
	const pairs = [];
	for (const [key, group] of here) {
		const other = there.get(key);
		if (other?.length === group.length) pairs.push({
			head: group,
			base: other
		});
	}
	const used = new Set(pairs.flatMap((pair) => [...pair.head, ...pair.base]));
	const alone = (items) => items.filter((item) => !used.has(item));
	return {
		pairs,
		headAlone: alone(head),
		baseAlone: alone(base)
	};
}
// src/collect/base/compare/reports.ts
function compareCoverage(head, base, newest) {
	const { pairs, headAlone, baseAlone } = pairReports(head, base);
	const single = pairs.filter((pair) => pair.head.length === 1);
	const coverage = single.map(({ head: [own], base: [other] }) => {
		const { artifact, file } = own;
		const { lines, branches } = other;
		const last = newest === null ? void 0 : counterpart(head, newest, own)?.lines;
		return {
			artifact,
			file,
			lines,
			branches,
			...last && { newest: last }
		};
	});
	const isAlone = headAlone.length + baseAlone.length > 0 || single.length < pairs.length;
	return {
		...coverage.length > 0 && { coverage },
		...isAlone && coverage.length > 0 && { coverageAlone: true }
	};
}
function counterpart(head, base, own) {
	return pairReports(head, base).pairs.find((pair) => pair.head[0] === own && pair.head.length === 1)?.base[0];
}
const MOST_TOLD = 5;
function compareFindings(head, base) {
	const findings = pairReports(head, base).pairs.filter((pair) => [...pair.head, ...pair.base].every(isWhole$1)).filter((pair) => pair.head.length === 1).map(({ head: [own], base: [other] }) => {
		const added = missing(own.findings, other.findings);
		const gone = missing(other.findings, own.findings);
		const { artifact, file } = own;
		return {
			artifact,
			file,
			added: added.length,
			gone: gone.length,
			first: added.slice(0, MOST_TOLD).map(findingText)
		};
	});
	return findings.length === 0 ? {} : { findings };
}
const isWhole$1 = ({ totals, findings }) => totals.error + totals.warning + totals.note === findings.length;
function missing(findings, others) {
	const left = new Map();
	for (const other of others) left.set(findingKey(other), (left.get(findingKey(other)) ?? 0) + 1);
	return findings.filter((finding) => {
		const known = left.get(findingKey(finding)) ?? 0;
		left.set(findingKey(finding), known - 1);
		return known <= 0;
	});
}
const findingKey = ({ rule, path, message }) => [
	rule,
	path,
	message
].join("\n");
function findingText({ rule, path, line, message }) {
	return `${path === null ? "" : `${line === null ? path : `${path}:${line}`} `}${message}${rule === null ? "" : ` (${rule})`}`.slice(0, 300);
}
// src/collect/base/compare/cases.ts
function casesOf(results, indexes) {
	const cases = {
		passed: new Map(),
		skipped: new Map(),
		failed: new Map(),
		named: new Map()
	};
	for (const result of results) {
		addSuites(cases, result);
		addFailed(cases, result, indexes);
	}
	for (const hash of cases.passed.keys()) cases.skipped.delete(hash);
	return cases;
}
function addSuites({ passed, skipped }, { suites = [] }) {
	for (const { name, file, passedIds = "", skippedIds = "" } of suites) {
		const home = {
			suite: name,
			file
		};
		for (const hash of splitHashes(passedIds)) passed.set(hash, home);
		for (const hash of splitHashes(skippedIds)) skipped.set(hash, home);
	}
}
function addFailed({ failed, named }, result, indexes) {
	const index = indexes.get(placeKey(result));
	for (const [hash, one] of index?.cases ?? []) named.set(hash, one);
	for (const hash of index?.failed ?? []) failed.set(hash, {
		suite: maskedSuite(index?.cases.get(hash)?.suite ?? ""),
		file: void 0
	});
	for (const failure of result.failures) {
		if (failure.outcome === "flaky") continue;
		failed.set(hashOfCase(failure), {
			suite: failure.suite,
			file: failure.file ?? void 0
		});
	}
}
const holds$1 = ({ passed, skipped, failed }, hash) => passed.has(hash) || skipped.has(hash) || failed.has(hash);
const allOf = ({ passed, skipped, failed }) => new Map([
	...failed,
	...skipped,
	...passed
]);
const MOST_SUITES$1 = 50;
const MOST_NAMES$1 = 50;
function caseList(cases, named) {
	const suites = new Map();
	for (const [hash, { suite, file }] of cases) {
		const known = suites.get(suite) ?? {
			suite,
			...file && { file },
			count: 0,
			names: []
		};
		const name = named.get(hash)?.name;
		if (name !== void 0) known.names.push(maskedLine(name));
		suites.set(suite, {
			...known,
			count: known.count + 1
		});
	}
	return bounded([...suites.values()]);
}
function bounded(suites) {
	let left = MOST_NAMES$1;
	const kept = [...suites].sort((a, b) => b.count - a.count || (a.suite < b.suite ? -1 : 1)).slice(0, MOST_SUITES$1).map((one) => {
		const names = [...one.names].sort().slice(0, left);
		left -= names.length;
		return {
			...one,
			names
		};
	});
	return {
		total: suites.reduce((sum, { count }) => sum + count, 0),
		suites: kept
	};
}
// src/collect/base/compare/vanished.ts
function vanished(gone, added, here, there, named) {
	const moved = movedCases(gone, added, named);
	const suites = bySuite(without(gone, moved));
	const news = bySuite(without(added, moved));
	const sizes = [...news].filter(([suite]) => !there.has(suite)).map(([, { gone: cases }]) => cases.length);
	const isRegrouped = ![...there].some((suite) => here.has(suite));
	const fresh = isRegrouped ? [sizes.reduce((sum, size) => sum + size, 0)] : sizes;
	const left = [];
	for (const [suite, { gone: cases, home }] of suites) {
		const surplus = cases.length - (news.get(suite)?.gone.length ?? 0);
		if (surplus <= 0 || !here.has(suite) && takeRenamed(fresh, cases.length, isRegrouped)) continue;
		left.push({
			suite: home.suite,
			...home.file && { file: home.file },
			count: surplus,
			names: namesOfHashes(cases, named)
		});
	}
	return left;
}
function movedCases(gone, added, named) {
	const homes = groupedBy(added.keys(), (hash) => named.get(hash)?.name);
	const pairs = [...gone.keys()].flatMap((hash) => {
		const home = homes.get(named.get(hash)?.name ?? "")?.pop();
		return home === void 0 ? [] : [hash, home];
	});
	return new Set(pairs);
}
const without = (cases, left) => new Map([...cases].filter(([hash]) => !left.has(hash)));
function takeRenamed(fresh, count, keepsSurplus) {
	const fitting = fresh.filter((size) => size >= count);
	if (fitting.length === 0) return false;
	const taken = Math.min(...fitting);
	fresh.splice(fresh.indexOf(taken), 1, ...keepsSurplus ? [taken - count] : []);
	return true;
}
const suiteKey = (suite) => stableId({
	suite,
	name: ""
});
function bySuite(cases) {
	const suites = new Map();
	for (const [hash, home] of cases) {
		const key = suiteKey(home.suite);
		const known = suites.get(key);
		if (known === void 0) suites.set(key, {
			gone: [hash],
			home
		});
		else known.gone.push(hash);
	}
	return suites;
}
const namesOfHashes = (hashes, named) => hashes.flatMap((hash) => maskedName(named.get(hash)));
const maskedName = (one) => one === void 0 ? [] : [maskedLine(one.name)];
// src/collect/base/compare/tests.ts
const MOST_REASONS = 10;
function compareTests(head, base, newest, open) {
	const { pairs, baseAlone } = pairReports(head.results, base.results);
	if (pairs.length === 0) return null;
	const [here, there] = [casesOf(head.results, head.indexes), casesOf(base.results, base.indexes)];
	const last = newest ? casesOf(newest.results, newest.indexes) : null;
	const found = {
		added: new Map(),
		gone: new Map(),
		skipped: new Map(),
		failing: new Map()
	};
	for (const pair of pairs) collect$1(found, casesOf(pair.head, head.indexes), casesOf(pair.base, base.indexes), {
		here,
		there,
		last
	});
	const named = new Map([...there.named, ...here.named]);
	const suites = ({ passed, skipped, failed }) => new Set([
		...passed.values(),
		...skipped.values(),
		...failed.values()
	].map(({ suite }) => suiteKey(suite)));
	const reasons = reasonsOf(found.skipped, here);
	const why = open ?? (baseAlone.length > 0 ? "reports" : newest === null ? "base" : void 0);
	return {
		added: caseList(found.added, named),
		gone: caseList(found.gone, named),
		vanished: bounded(vanished(found.gone, found.added, suites(here), suites(there), named)),
		skipped: caseList(found.skipped, named),
		...reasons.length > 0 && { reasons },
		failing: caseList(found.failing, named),
		before: allOf(casesOf(pairs.flatMap((pair) => pair.base), base.indexes)).size,
		...baseAlone.length > 0 && { alone: baseAlone.length },
		...why !== void 0 && { open: why }
	};
}
function collect$1(found, head, base, { here, there, last }) {
	for (const [hash, home] of allOf(head)) if (!holds$1(there, hash)) found.added.set(hash, home);
	for (const [hash, home] of allOf(base)) if (!holds$1(here, hash) && (last === null || holds$1(last, hash))) found.gone.set(hash, home);
	for (const [hash, home] of head.skipped) if (base.passed.has(hash) && (last === null || last.passed.has(hash))) found.skipped.set(hash, home);
	for (const [hash, home] of head.failed) {
		const other = base.passed.get(hash);
		if (other !== void 0) found.failing.set(hash, {
			...other,
			...home.file && { file: home.file }
		});
	}
}
function reasonsOf(skipped, { named }) {
	const given = [...skipped.keys()].map((hash) => named.get(hash)?.reason ?? "").filter((reason) => reason !== "").map(maskedLine);
	return [...new Set(given)].sort().slice(0, MOST_REASONS);
}
// src/collect/base/compare/compare.ts
function compareRun(evidence, run, indexes, base, newest) {
	const [here, there] = [only(evidence, run), asMeasured(base)];
	const report = base.report;
	return {
		runId: run.id,
		base: {
			runId: base.run.id,
			sha: base.sha,
			url: base.run.url,
			...!base.hasJobs && base.seconds !== null && { seconds: base.seconds },
			...report && { report: {
				milestone: report.milestone,
				number: report.number,
				path: report.path
			} }
		},
		...ran(there),
		...tests(evidence, run, {
			here,
			there,
			indexes,
			base,
			newest
		}),
		...compareCoverage(coverageOf$1(here), coverageOf$1(there), newest ? coverageOf$1(asMeasured(newest)) : null),
		...base.hasJobs ? compareJobs(run, base.run) : {},
		...base.hasJobs && base.hasAnnotations ? compareAnnotations(run, base.run) : {},
		...compareFindings(findingsOf(here), findingsOf(there))
	};
}
const only = ({ results }, run) => ({
	runs: [run],
	results
});
const asMeasured = ({ run, results }) => ({
	runs: [run],
	results
});
const coverageOf$1 = (measured) => coverageReports(measured).filter(({ isUncounted, result }) => !isUncounted && result.lines.total > 0).map(({ result }) => result);
const findingsOf = (measured) => foundIn(measured, measured.results.analyses).filter(({ isUncounted }) => !isUncounted).map(({ result }) => result);
function ran(there) {
	const reports = countedReports(there);
	const total = reports.reduce((sum, { result }) => sum + result.totals.total, 0);
	const skipped = reports.reduce((sum, { result }) => sum + result.totals.skipped, 0);
	return reports.length === 0 ? {} : { ran: {
		total,
		ran: total - skipped
	} };
}
function tests(evidence, run, { here, there, indexes, base, newest }) {
	const own = resultsOf(here);
	const other = resultsOf(there);
	if (own.length === 0 || other.length === 0) return {};
	if (!hasTestIds({ tests: own })) return { testsOmitted: "too many" };
	if (!hasTestIds({ tests: other })) return {};
	const last = newest && lastOf(newest);
	const compared = compareTests({
		results: own,
		indexes
	}, {
		results: other,
		indexes: base.indexes
	}, last, openOf(evidence, run, base));
	return compared === null ? {} : { tests: compared };
}
const resultsOf = (measured) => countedReports(measured).map(({ result }) => result);
function lastOf(newest) {
	const results = resultsOf(asMeasured(newest));
	return results.length === 0 || !hasTestIds({ tests: results }) ? null : {
		results,
		indexes: newest.indexes
	};
}
function openOf(evidence, run, base) {
	if (evidence.gaps.some(({ about }) => about === "artifacts")) return "artifacts";
	return base.hasJobs && run.jobsUnread !== true ? openJobs(run, base.run, (job) => measuresNothing(evidence, run, job)) : "base";
}
// src/collect/base/comparison.ts
const MOST_WORKFLOWS = 5;
async function readCounterparts(reading, reader, head, listed, at) {
	const asked = comparable(head);
	if (listed === null || asked.length === 0 || at === null && !head.postMerge) return null;
	const base = await reachBack(reading, listed, at, asked.map(({ workflowId }) => workflowId));
	const found = asked.flatMap((run) => {
		const green = greenBefore(base, run.workflowId, at);
		return green === null ? [] : [{
			run,
			listed: green
		}];
	});
	const differing = new Set(found.filter((one) => mayDiffer(head.config, one)).map(({ listed }) => listed));
	const all = wantedOf(head.found, head.changed);
	const wanted = {
		...all,
		wantsJobs: (item) => all.tests || differing.has(item)
	};
	const chosen = [...new Map(found.map((one) => [one.listed.run.id, one.listed])).values()].slice(0, MOST_WORKFLOWS);
	const sides = new Map((await reader.sides(chosen, wanted)).map((side) => [side.run.id, side]));
	return {
		base,
		wanted,
		sides: found.flatMap((one) => {
			const side = sides.get(one.listed.run.id);
			return side === void 0 ? [] : [{
				...one,
				side
			}];
		})
	};
}
function mayDiffer(config, { run, listed }) {
	const [here, there] = [wallOf(run), listed.seconds];
	return here === null || there === null || isLonger(config, here, there) || isLonger(config, there, here);
}
function comparable({ runs, found }) {
	const measured = new Set(found.map((one) => sourceOf$1(one).runId));
	return countedRuns(runs).filter(({ id, status, jobs }) => status === "completed" && (jobs.length > 0 || measured.has(id))).sort((a, b) => Number(measured.has(b.id)) - Number(measured.has(a.id)));
}
function wantedOf(found, changed) {
	return {
		artifacts: new Set(found.map((one) => sourceOf$1(one).artifact)),
		tests: found.some(({ kind }) => kind === "tests"),
		changed,
		wantsJobs: () => true
	};
}
const sourceOf$1 = (one) => one.kind === "coverage" ? one.source : one.result;
async function withComparison(reader, evidence, counterparts, found) {
	const { baseline } = evidence;
	if (baseline === null || counterparts === null || counterparts.sides.length === 0) return evidence;
	const indexes = indexesOf(found);
	const runs = new Map(evidence.runs.map((run) => [run.id, run]));
	const compare = ({ run, side }, newest) => compareRun(evidence, runs.get(run.id) ?? run, indexes, side, newest);
	const first = counterparts.sides.map((one) => compare(one, void 0));
	const newest = await readNewest(reader, counterparts, first.map((one) => loses(evidence, one)));
	const comparison = { runs: counterparts.sides.map((one, index) => newest[index] === void 0 ? first[index] : compare(one, newest[index])) };
	return {
		...evidence,
		baseline: {
			...baseline,
			comparison
		}
	};
}
function loses(evidence, { tests, coverage = [], ...compared }) {
	const lost = tests !== void 0 && tests.open === void 0 && tests.vanished.total > 0;
	const skips = tests !== void 0 && tests.skipped.total > 0;
	const drops = coverageDrop(evidence, {
		...compared,
		coverage
	}) > allowedDrop(evidence);
	return lost || skips || drops;
}
async function readNewest(reader, { base, wanted, sides }, asked) {
	const ids = new Set(sides.filter((_, index) => asked[index]).map(({ run }) => run.workflowId));
	const newest = new Map(newestByWorkflow(base, ids).map((item) => [item.run.workflowId, item]));
	const others = sides.map(({ run, listed }) => {
		const item = newest.get(run.workflowId);
		return item === void 0 || item.run.id === listed.run.id ? void 0 : item;
	});
	const unique = [...new Set(others.filter((item) => item !== void 0))];
	const read = await reader.sides(unique, wanted);
	return others.map((item) => item === void 0 ? void 0 : read[unique.indexOf(item)] ?? null);
}
// src/facts/results/troubled-logs.ts
function troubledLogs(evidence) {
	const passed = new Set(evidence.runs.flatMap(({ jobs }) => jobs.flatMap(({ id, conclusion }) => conclusion === "success" ? [id] : [])));
	const logs = logReports(evidence).map(({ result }) => result).filter(({ jobId }) => passed.has(jobId));
	const under = new Set(logs.some(({ coverage }) => coverage) ? underGate(evidence) : []);
	return logs.filter((result) => isTroubled(result) || under.has(result));
}
function isTroubled({ totals }) {
	return totals !== null && (totals.failed + totals.errored > 0 || totals.total === totals.skipped);
}
function underGate(evidence) {
	const jobs = judgedJobs(evidence, inventory(evidence).workflows);
	return missedGates(evidence, setGates(evidence, jobs)).flatMap(({ source }) => source.from === "log" ? [source.log.result] : []);
}
// src/logs/lines.ts
const ESCAPE = String.fromCharCode(27);
const BELL = String.fromCharCode(7);
const BYTE_ORDER_MARK = 65279;
const TERMINAL = new RegExp(`${ESCAPE}(?:\\[[0-?]*[ -/]*[@-~]|\\][^${BELL}${ESCAPE}]*(?:${BELL}|${ESCAPE}\\\\)|[ -/]*[0-~])`, "g");
const CONTROLS = /[^\P{Cc}\t]/gu;
const STAMP$1 = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d{1,9})?Z(?: |$)/;
const MARKER = /^##\[([a-z]{1,20})\]/;
const ACTION_MARKER = /^##\[((?:start|end)-action) (.*)\]$/;
const LONGEST_LINE = 2e3;
function logLines(log) {
	let second = null;
	return (log.charCodeAt(0) === BYTE_ORDER_MARK ? log.slice(1) : log).split(/\r?\n/).slice(-BUDGET.logs.lines).map((raw) => {
		const stamp = STAMP$1.exec(raw);
		second = stamp?.[1] ?? second;
		const shown = plain(stamp === null ? raw : raw.slice(stamp[0].length));
		const [, action, properties = ""] = ACTION_MARKER.exec(shown) ?? [];
		if (action !== void 0) return {
			second,
			marker: action,
			text: properties
		};
		const marker = MARKER.exec(shown);
		return {
			second,
			marker: marker?.[1] ?? null,
			text: marker === null ? shown : shown.slice(marker[0].length)
		};
	});
}
function propertiesOf(text) {
	return new Map(text.split(";").map((property) => {
		const sign = property.indexOf("=");
		return [property.slice(0, sign), unescaped(property.slice(sign + 1))];
	}));
}
const unescaped = (value) => value.replace(/%(25|0D|0A|3B|5D)/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
function plain(raw) {
	const bounded = raw.length > 4 * LONGEST_LINE ? raw.slice(-4 * LONGEST_LINE) : raw;
	return (bounded.includes("\r") ? bounded.split("\r").findLast((state) => state !== "") ?? "" : bounded).replace(TERMINAL, "").replace(CONTROLS, "").slice(0, LONGEST_LINE).trimEnd();
}
// src/tools/log-totals/add-up.ts
function addUp(all) {
	const said = withoutAddends(withoutDoubles(all)).sort((one, other) => one.at - other.at);
	if (goesOn(said)) return new Map();
	const sums = new Map();
	for (const [format, own] of groupedBy(said, (one) => one.format)) {
		const whole = wholeOf$1([...groupedBy(own, occurrenceOf).values()].flatMap(runsOf));
		if (whole === null) return new Map();
		sums.set(format, whole);
	}
	return sums;
}
function goesOn(said) {
	const seen = new Set();
	let failed = null;
	for (const one of said) {
		const place = JSON.stringify([
			one.format,
			one.prefix,
			one.under,
			one.part,
			one.leg
		]);
		if (failed !== null && !(one.format === failed.format && isPart(one) && isPart(failed))) return true;
		if (failed !== null && seen.has(place)) return true;
		if (isRed(one.totals)) failed = one;
		seen.add(place);
	}
	return false;
}
const isPart = ({ part, prefix, under }) => part !== void 0 || prefix !== "" || under !== null;
const occurrenceOf = ({ under, prefix }) => JSON.stringify([under, prefix]);
const MOST_RUNS = 1e3;
function wholeOf$1(runs) {
	if (runs.length > MOST_RUNS) return null;
	const isChance = areEqualByChance(runs);
	const suites = [];
	for (const run of runs) {
		const relations = suites.map((suite) => relationOf(suite[0], run));
		if (relations.includes("unknown") && !(isChance && !run.isNamed)) return null;
		const same = suites[relations.indexOf("same")];
		if (same === void 0) suites.push([run]);
		else same.push(run);
	}
	return addTotals(suites.map((suite) => totalsOfSuite(suite.map(({ totals }) => totals))));
}
function areEqualByChance(runs) {
	const numbers = runs.filter(({ isNamed }) => !isNamed).map(({ totals }) => totals.total);
	const alone = numbers.filter((number) => numbers.indexOf(number) === numbers.lastIndexOf(number));
	return numbers.length >= 5 && 2 * alone.length > numbers.length;
}
function runsOf(said) {
	const [{ under, prefix }] = said;
	const place = JSON.stringify([withoutVersions(under?.name ?? ""), withoutVersions(prefix)]);
	const isAlone = under !== null && said.length === 1;
	const unnamed = said.filter(({ part }) => !part).map(({ files, totals }) => {
		return {
			place,
			isNamed: isAlone,
			names: isAlone ? new Map([["", totals.total]]) : withoutNumbers$1(files),
			totals
		};
	});
	const named = [...groupedBy(numbered(said), ({ run }) => run).values()].map((own) => {
		const totals = addTotals(own.map(({ one }) => one.totals));
		return {
			place,
			isNamed: true,
			names: partsOf(own.map(({ one }) => one)),
			totals
		};
	});
	return [...unnamed, ...named];
}
const withoutNumbers$1 = (files) => new Map([...files].map((file) => [file, 0]));
function partsOf(said) {
	const parts = new Map();
	for (const { part = "", totals } of said) parts.set(part, (parts.get(part) ?? 0) + totals.total);
	return parts;
}
function numbered(said) {
	const times = new Map();
	return said.flatMap((one) => {
		if (!one.part) return [];
		const { leg = "", part, start } = one;
		const place = JSON.stringify([leg, part]);
		const time = times.get(place) ?? 0;
		times.set(place, time + 1);
		return [{
			one,
			run: `${leg}\n${start ?? time}`
		}];
	});
}
const TELLING$2 = 10;
const ALIKE = 10;
function relationOf(one, other) {
	if (one.place !== other.place) return "other";
	const common = [...one.names].filter(([name]) => other.names.has(name));
	const shared = common.length;
	const [fewer, more] = inOrder$3(one.names.size, other.names.size);
	if (one.isNamed && other.isNamed) {
		if (2 * shared < fewer) return "other";
		return 2 * common.filter(([name, total]) => areClose(total, other.names.get(name) ?? 0)).length >= shared ? "same" : "unknown";
	}
	const [least, most] = inOrder$3(one.totals.total, other.totals.total);
	if (fewer > 0 && shared === 0) return "other";
	const isAlike = least === most || shared >= 3 && (most - least) * ALIKE <= most;
	if (fewer > 0 && 5 * shared >= 4 * more && isAlike) return "same";
	return least === most && least >= TELLING$2 ? "unknown" : "other";
}
const areClose = (one, other) => Math.abs(one - other) <= Math.max(2, Math.max(one, other) / 4);
const inOrder$3 = (one, other) => one < other ? [one, other] : [other, one];
const COUNTED_BY = allOf$1("countedBy");
const isCountedBy = (format, formats) => COUNTED_BY.some((counted) => counted.format === format && formats.has(counted.by));
function withoutDoubles(said) {
	const formats = new Set(said.map(({ format }) => format));
	return said.filter(({ format }) => !isCountedBy(format, formats));
}
function withoutAddends(said) {
	return [...new Set(said.map(({ format }) => format))].flatMap((format) => {
		const own = said.filter((one) => one.format === format && one.part === void 0);
		const last = own.at(-1);
		const before = addTotals(own.slice(0, -1).map(({ totals }) => totals));
		const parts = said.filter((one) => one.format === format && one.part !== void 0);
		const isSum = last !== void 0 && own.length > 2 && before.total > 0 && isSame(before, last.totals);
		if (own.length === 1 && parts.length > 0 && isSame(addTotals(parts.map(({ totals }) => totals)), own[0].totals)) return own;
		return said.filter((one) => one.format === format && (!isSum || one === last || one.part !== void 0));
	});
}
const isSame = (one, other) => TOTALS_KEYS.every((key) => one[key] === other[key]);
function onlyCoverage(all) {
	return [
		"total",
		"lines",
		"branches"
	].flatMap((metric) => {
		const own = all.filter((one) => one.metric === metric);
		const known = own.findLast(({ counts }) => counts !== null) ?? mostDigits(own);
		return known !== void 0 && own.every((one) => isSameCoverage(one, known)) ? [known] : [];
	});
}
const mostDigits = (all) => [...all].sort((one, other) => String(other.percent).length - String(one.percent).length)[0];
function isSameCoverage(one, other) {
	if (one.counts === null || other.counts === null) return Math.abs(one.percent - other.percent) < 1;
	return one.counts.covered === other.counts.covered && one.counts.total === other.counts.total;
}
// src/tools/log-totals/names.ts
const MOST_NAMES = 60;
function namesOf$1(said) {
	const parts = said.flatMap(({ part }) => part ? [part] : []);
	const files = parts.length > 0 ? [] : said.flatMap((one) => [...one.files]);
	return {
		parts: marksOf(parts),
		files: marksOf(files)
	};
}
const marksOf = (names) => [...new Set(names.map(markOf))].sort().slice(0, MOST_NAMES);
function markOf(name) {
	let hash = 2166136261;
	for (let index = 0; index < name.length; index++) {
		hash ^= name.charCodeAt(index);
		hash = Math.imul(hash, 16777619) >>> 0;
	}
	return hash.toString(36).padStart(7, "0");
}
// src/tools/log-totals/streams.ts
const PREFIX = /^(?! {0,12}\[?(?:INFO|WARN|WARNING|ERROR|DEBUG|Tests|Lines|Branches)\b|(?:fatal |internal )?(?:error|warning|note|help|hint):)(#\d{1,4} \d{1,6}\.\d{1,4}| {7}>| {0,12}\[[a-z][\w-]{0,40}\]|\[?@?[A-Za-z][\w./@-]{0,80}(?:[: ][\w:-]{1,40})?\]?:|\[[\w@./:-]{1,80}\]|[A-Za-z@][\w./@-]{0,60} {1,30}[|│])(?: (.*))?$/;
const STAMP = /^(?:\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?\]?|\[?\d\d:\d\d:\d\d(?:[.,]\d{1,6})?\]?|\d{2,9}(?= \[(?:INFO|WARN|WARNING|ERROR|DEBUG)\])) (.*)$/;
const MOST_PREFIXES = 200;
const FEWEST_LINES = 3;
const DEEPEST = 3;
function streamsOf(lines) {
	const whole = {
		prefix: "",
		lines: lines.map(withoutStamp),
		at: lines.map((_, at) => at)
	};
	return [whole, ...within$1(whole, 1)];
}
const withoutStamp = (text) => STAMP.exec(text)?.[1] ?? text;
function within$1(outer, depth) {
	const prefixed = new Map();
	outer.lines.forEach((text, index) => {
		const [, written, rest = ""] = PREFIX.exec(text) ?? [];
		if (written === void 0) return;
		const own = written.replace(/^(#\d+) .*$/, "$1").trim();
		if (!prefixed.has(own) && prefixed.size === MOST_PREFIXES) return;
		const prefix = outer.prefix === "" ? own : `${outer.prefix} ${own}`;
		const stream = prefixed.get(own) ?? {
			prefix,
			lines: [],
			at: []
		};
		prefixed.set(own, stream);
		stream.lines.push(withoutStamp(rest));
		stream.at.push(outer.at[index] ?? 0);
	});
	const found = [...prefixed.values()].filter((stream) => stream.lines.length >= FEWEST_LINES);
	return depth === DEEPEST ? found : found.flatMap((stream) => [stream, ...within$1(stream, depth + 1)]);
}
// src/logs/sections.ts
const EXIT = /^Process completed with exit code -?\d+\.$/;
const isExit = ({ marker, text }) => marker === "error" && EXIT.test(text);
function linesOfStep(lines, step) {
	const sections = sectionsOf(lines);
	const during = step === null ? [] : sections.filter((section) => ranDuring(section, step));
	const failed = (some) => some.filter((section) => section.failed);
	const named = sections.filter(({ title }) => title === step?.name);
	const found = last(failed(during.filter(({ title }) => title === step?.name))) ?? last(failed(during)) ?? last(failed(named)) ?? (during.length > 0 ? null : last(failed(sections)));
	if (found) return withoutEnd(found.lines);
	return (during.length > 0 ? during : sections).flatMap((section) => section.lines);
}
function last(sections) {
	return sections.findLast(({ lines }) => lines.some(isExit)) ?? sections.at(-1);
}
function withoutEnd(lines) {
	const end = lines.findLastIndex(isExit);
	return end === -1 ? lines : lines.slice(0, end);
}
function ranDuring({ lines }, { startedAt, completedAt }) {
	if (startedAt === null || completedAt === null) return false;
	const [from, to] = [startedAt.slice(0, 19), completedAt.slice(0, 19)];
	return lines.some(({ second, text }) => text !== "" && second !== null && second >= from && second <= to);
}
function sectionsOf(lines) {
	const sections = [{
		title: "",
		second: null,
		inner: null,
		lines: [],
		failed: false
	}];
	const inner = [];
	for (let index = 0; index < lines.length; index++) {
		const line = lines[index];
		const end = headEnd(lines, index);
		const { marker, second } = line;
		if (marker === "start-action") inner.push(propertiesOf(line.text).get("display") ?? "");
		if (end !== null || marker === "start-action" || isCleanUp(line)) {
			const title = end === null ? marker === "start-action" ? inner.at(-1) ?? "" : "" : line.text;
			sections.push({
				title,
				second,
				inner: inner.at(-1) ?? null,
				lines: [],
				failed: false
			});
		}
		if (marker === "end-action") {
			inner.pop();
			if (propertiesOf(line.text).get("conclusion") === "failure") sections.at(-1).failed = true;
		}
		if (end !== null) index = end;
		else if (!isActionMarker(line)) add(sections.at(-1), line);
	}
	return sections;
}
const isActionMarker = ({ marker }) => marker === "start-action" || marker === "end-action";
function add(section, line) {
	section.lines.push(line);
	if (line.marker === "error") section.failed = true;
}
const isCleanUp = ({ marker, text }) => marker === null && text === "Post job cleanup.";
const LONGEST_HEAD = 5e3;
const ACTION = /^Run (?:[\w.-]+\/[\w./-]+@\S+|\.\/\S*|docker:\/\/\S+)$/;
function headEnd(lines, from) {
	const { marker, text } = lines[from];
	if (marker !== "group" || !text.startsWith("Run ")) return null;
	let isHead = ACTION.test(text);
	for (let index = from + 1; index < Math.min(lines.length, from + LONGEST_HEAD); index++) {
		const line = lines[index];
		if (line.marker === "endgroup") return isHead ? index : null;
		if (line.marker === "group") return null;
		isHead ||= /^(?:shell: |with:$)/.test(line.text);
	}
	return null;
}
// src/logs/log-totals.ts
const testReaders = allOf$1("totals");
const WITHHELD = anyOf(known$2("withholds"));
const ANNOUNCES = known$2("announces");
const coverageReaders = allOf$1("coverage");
function logTotals(log, ran, asked, isLeftOut = () => false) {
	return linesOfSteps(log, ran, asked, isLeftOut).flatMap((own) => totalsOfStep(own).map((said) => ({
		...said,
		place: own.step === null ? null : asked.indexOf(own.step)
	})));
}
const findingsReaders = allOf$1("findings");
function logFindings(log, ran, asked) {
	return linesOfSteps(log, ran, asked, () => false).flatMap(({ step, lines, isCut }) => {
		if (step === null || isCut) return [];
		const [whole] = streamsOf(lines.map(({ marker, text }) => marker === null ? text : ""));
		return findingsReaders.flatMap(({ format, found }) => {
			const count = found(whole?.lines ?? []);
			return count === null ? [] : [{
				step: step.name,
				place: asked.indexOf(step),
				format,
				found: count
			}];
		});
	});
}
function totalsOfStep({ step, lines, isCut }) {
	const streams = streamsOf(lines.map(({ marker, text }) => marker === null ? text : ""));
	const said = streams.flatMap(saidIn$1);
	const isPartial = isCut && (said.length > 1 || said.some(({ part }) => part !== void 0));
	const isWithheld = lines.some(({ text }) => WITHHELD.test(text)) || hasSilent(streams, said);
	const tests = isPartial || isWithheld ? new Map() : addUp(said);
	const coverage = coverageIn(streams);
	const name = step?.name ?? null;
	return [...[...tests].map(([format, totals]) => {
		const names = namesOf$1(said.filter((one) => one.format === format));
		return {
			step: name,
			format,
			tests: totals,
			names,
			coverage: []
		};
	}), ...[...coverage].map(([format, totals]) => ({
		step: name,
		format,
		tests: null,
		coverage: totals
	}))];
}
function saidIn$1({ prefix, lines, at }) {
	const announced = announcedIn(lines);
	return testReaders.flatMap(({ format, behind, closings }) => {
		if (behind?.test(prefix) === false) return [];
		let from = 0;
		return closings(lines).map((closing) => {
			const under = announced.findLast((one) => one.at < closing.at) ?? null;
			const files = filesIn$1(lines.slice(from, closing.at));
			from = closing.at + 1;
			return {
				...closing,
				format,
				at: at[closing.at] ?? 0,
				prefix,
				under,
				files
			};
		});
	});
}
function hasSilent(streams, said) {
	return testReaders.some(({ format, isSilent }) => isSilent !== void 0 && !isCountedBy(format, new Set(said.map((one) => one.format))) && streams.some(({ lines }) => isSilent(lines)));
}
function announcedIn(lines) {
	return lines.flatMap((text, at) => {
		const name = ANNOUNCES.map((line) => line.exec(text)?.[1]).find((found) => found !== void 0);
		return name === void 0 ? [] : [{
			at,
			name
		}];
	}).slice(-500);
}
const TEST_FILE = /(?<![\w./-])[\w./-]{0,150}(?:\btest_\w{1,80}\.py|(?:[._-]test|[._-]tests|[._-]spec|Tests?)\.[a-z]{2,6})\b/g;
const MOST_FILES$3 = 2e3;
function filesIn$1(lines) {
	const files = new Set();
	for (const text of lines) {
		if (files.size >= MOST_FILES$3) break;
		for (const [file] of text.replaceAll("\\", "/").matchAll(TEST_FILE)) files.add(file);
	}
	return files;
}
function coverageIn(streams) {
	const found = new Map();
	for (const { format, coverage } of coverageReaders) {
		const values = streams.flatMap(({ lines }) => coverage(lines));
		if (values.length > 0) found.set(format, [...found.get(format) ?? [], ...values]);
	}
	return new Map([...found].map(([format, values]) => [format, onlyCoverage(values).map(toEvidence)]).filter(([, values]) => values.length > 0));
}
const toEvidence = ({ metric, percent, counts }) => ({
	metric,
	percent,
	lines: counts
});
function linesOfSteps(log, ran, asked, isLeftOut) {
	const sections = sectionsOf(log);
	const begun = new Set();
	const owners = sections.map((section) => {
		const owner = ownerOf(section, ran, begun);
		if (owner !== null && owner.name === section.title) begun.add(owner);
		return owner;
	});
	if (owners.every((owner) => owner === null)) {
		const lines = sections.flatMap((section) => section.lines);
		return [{
			step: asked.length === 1 ? asked[0] ?? null : null,
			lines,
			isCut: false
		}];
	}
	return asked.flatMap((step) => {
		const all = sections.filter((_, index) => owners[index] === step);
		const lines = all.filter(({ inner }) => inner === null || !isLeftOut(inner)).flatMap((section) => section.lines);
		return lines.length === 0 ? [] : [{
			step,
			lines,
			isCut: all[0] === sections[0]
		}];
	});
}
function ownerOf(section, ran, begun) {
	if (section.title === "" && section.second !== null) return null;
	const second = section.second ?? section.lines.findLast(({ second }) => second !== null)?.second ?? null;
	if (second === null) return null;
	const candidates = ran.filter(({ startedAt, completedAt }) => startedAt !== null && completedAt !== null && startedAt.slice(0, 19) <= second && second <= completedAt.slice(0, 19));
	const named = candidates.filter(({ name }) => name === section.title);
	return named.find((step) => !begun.has(step)) ?? named[0] ?? candidates.at(-1) ?? null;
}
// src/collect/reading/storage.ts
var StorageFailure = class extends Error {
	mayPass;
	constructor(message, { mayPass = false, ...options } = {}) {
		super(message, options);
		this.mayPass = mayPass;
	}
};
const MOST_BYTES$1 = 1e7;
const KEPT_BYTES = 2e6;
const MOST_STREAMED = 1e8;
const PATIENCE_MS = 3e4;
async function downloadEnd(github, location) {
	return fromStorage(github, (get) => readEnd(get, location));
}
async function downloadWhole(github, location, mostBytes) {
	return fromStorage(github, async (get) => {
		const response = await get(location);
		if (!response.ok) throw answered(response);
		const chunks = [];
		let read = 0;
		for await (const chunk of response.body ?? []) {
			read += chunk.length;
			if (read > mostBytes) throw new StorageFailure(`it is larger than ${mostBytes / 1e6} MB`);
			chunks.push(chunk);
		}
		return Buffer.concat(chunks);
	});
}
function whyNotDownloaded(error) {
	if (error instanceof StorageFailure) return error.message;
	if (!isRequestFailure(error)) throw error;
	if (hasStatus(error, 404, 410)) return "GitHub does not have it any more";
	return `${reasonOf(error)}${hasStatus(error, 403) ? "; it needs the permission `actions: read`" : ""}`;
}
async function fromStorage(github, read) {
	const fetch = github.request.endpoint.DEFAULTS.request?.fetch ?? globalThis.fetch;
	const signal = AbortSignal.timeout(PATIENCE_MS);
	const get = (address, init) => fetch(address, {
		...init,
		signal
	});
	for (let left = 1;; left--) try {
		return await read(get);
	} catch (error) {
		const failure = toFailure(error);
		if (left === 0 || signal.aborted || !failure.mayPass) throw failure;
	}
}
function toFailure(cause) {
	if (cause instanceof StorageFailure) return cause;
	return new StorageFailure("the connection to the storage broke", {
		cause,
		mayPass: !isTimeUp(cause)
	});
}
const answered = ({ status }) => new StorageFailure(`the storage answered ${status}`, { mayPass: status >= 500 });
async function readEnd(get, location) {
	const whole = await get(location);
	const length = Number(whole.headers.get("content-length") ?? 0);
	if (!whole.ok || length <= MOST_BYTES$1) return endOf$2(whole);
	await whole.body?.cancel();
	const headers = { range: `bytes=${length - KEPT_BYTES}-` };
	return withoutFirstLine(await endOf$2(await get(location, { headers })));
}
async function endOf$2(response) {
	if (!response.ok) throw answered(response);
	const chunks = [];
	let [read, kept] = [0, 0];
	for await (const chunk of response.body ?? []) {
		chunks.push(chunk);
		read += chunk.length;
		kept += chunk.length;
		if (read > MOST_STREAMED) throw new StorageFailure("it is larger than 100 MB");
		while (kept - (chunks[0]?.length ?? 0) >= KEPT_BYTES) kept -= chunks.shift()?.length ?? 0;
	}
	const text = Buffer.concat(chunks).toString("utf8");
	return read === kept ? text : withoutFirstLine(text);
}
const withoutFirstLine = (text) => text.slice(text.indexOf("\n") + 1);
async function readLog(github, { owner, name: repo }, id) {
	const query = {
		owner,
		repo,
		job_id: id,
		request: { redirect: "manual" }
	};
	try {
		const { headers } = await github.rest.actions.downloadJobLogsForWorkflowRun(query);
		return { text: await downloadEnd(github, headers.location ?? "") };
	} catch (error) {
		return { reason: whyNotDownloaded(error) };
	}
}
// src/collect/base/logs.ts
const MOST_LOGS$1 = 5;
const AT_ONCE$5 = 4;
async function withLogsOnBase(reading, reader, evidence, base) {
	const troubled = troubledLogs(evidence);
	const { baseline } = evidence;
	if (troubled.length === 0 || baseline === null) return evidence;
	const workflowOf = new Map(evidence.runs.map(({ id, workflowId }) => [id, workflowId]));
	const runs = await Promise.all(baseline.runs.map(async (known) => {
		const asked = troubled.filter(({ runId }) => workflowOf.get(runId) === known.workflowId);
		const listed = base?.runs.find(({ run }) => run.id === known.runId);
		const side = asked.length === 0 || listed === void 0 ? null : await reader.reported(listed);
		const logs = asked.length === 0 ? [] : await logsOf$1(reading, reader, known.runId, side, asked);
		return logs.length === 0 ? known : {
			...known,
			logs
		};
	}));
	return {
		...evidence,
		baseline: {
			...baseline,
			runs
		}
	};
}
async function logsOf$1(reading, reader, runId, side, troubled) {
	const jobs = [...new Set(troubled.map(({ job }) => job))].slice(0, MOST_LOGS$1).map((job) => ({
		job,
		steps: [...new Set(troubled.filter((one) => one.job === job).map(({ step }) => step))]
	}));
	const reported = jobs.map((asked) => side === null ? [] : logsInReport(side, asked));
	const open = jobs.filter((_, index) => reported[index].length === 0);
	const read = open.length === 0 ? null : await loggedJobs(reader, runId);
	const logged = read === null ? [] : await mapAtOnce(open, AT_ONCE$5, (one) => readJob(reading, reader, read, one));
	return jobs.flatMap(({ job }) => [...reported, ...logged].flat().filter((log) => log.job === job));
}
function logsInReport({ run, results }, { job: name, steps }) {
	const job = newestPassed(run.jobs, name);
	return baseLogs(name, steps, (results.logs ?? []).filter(({ jobId }) => jobId === job?.id).map(({ step, totals, coverage = [] }) => ({
		step,
		tests: totals,
		coverage
	})));
}
const newestPassed = (jobs, name) => jobs.findLast((job) => job.conclusion === "success" && job.name === name);
async function loggedJobs(reader, runId) {
	return reader.loggedJobs(runId).catch((error) => {
		if (isRequestFailure(error)) return null;
		throw error;
	});
}
async function readJob(reading, reader, read, { job: name, steps }) {
	const job = newestPassed(read.jobs, name);
	const said = job === void 0 || !reader.mayAsk(2) ? null : await saidIn(reading, read, job, (step) => steps.includes(step));
	return said === null ? [] : baseLogs(name, steps, said);
}
async function saidIn({ github, context }, { loggedSteps }, job, isAsked) {
	const log = await readLog(github, context.repository, job.id);
	if ("reason" in log) return null;
	const ran = loggedSteps.get(job.id) ?? [];
	return logTotals(logLines(log.text), ran, ran.filter(({ name }) => isAsked(maskedLine(name))), isOfBase).map((one) => ({
		...one,
		step: one.step === null ? null : maskedLine(one.step)
	}));
}
function baseLogs(job, steps, all) {
	return steps.flatMap((step) => {
		const said = all.filter((one) => step === null || one.step === step);
		return said.length === 0 ? [] : [baseLog(job, step, said)];
	});
}
function baseLog(job, step, said) {
	const tests = said.flatMap(({ tests }) => tests ?? []);
	const coverage = said.flatMap((one) => one.coverage);
	const { total, skipped, failed, errored } = addTotals(tests);
	return {
		job,
		step,
		total: total - skipped,
		failed: failed + errored,
		...coverage.length > 0 && { coverage }
	};
}
// src/collect/base/logged-tests.ts
const MOST_LOGS = 10;
const AT_ONCE$4 = 4;
async function withLoggedTests(reading, reader, evidence, counterparts) {
	if (counterparts === null || isDocumentation(evidence)) return evidence;
	const asked = askedOf(evidence);
	return withNewest(reading, reader, await changed(evidence, async (one) => {
		const steps = asked.get(one.runId);
		const side = counterparts.sides.find(({ run }) => run.id === one.runId)?.side;
		if (steps === void 0 || side === void 0) return one;
		const logs = reportedLogs(side, steps) ?? await logsOf(reading, reader, side.run, steps);
		return logs === null ? one : {
			...one,
			logs
		};
	}), counterparts, asked);
}
function askedOf(evidence) {
	const reported = runsWithTestReport(evidence);
	const runs = new Map();
	for (const { run, result } of loggedTests(evidence)) {
		if (!isGreen(run) || reported.has(run.id)) continue;
		const jobs = runs.get(run.id) ?? new Map();
		const job = withoutLeg(result.job);
		jobs.set(job, (jobs.get(job) ?? new Set()).add(sameStep(result.step)));
		runs.set(run.id, jobs);
	}
	return runs;
}
async function changed(evidence, change) {
	const { baseline } = evidence;
	const runs = baseline?.comparison?.runs ?? [];
	if (baseline === null || runs.length === 0) return evidence;
	const done = [];
	for (const run of runs) done.push(await change(run));
	return {
		...evidence,
		baseline: {
			...baseline,
			comparison: { runs: done }
		}
	};
}
const jobsOf = (run, asked) => currentJobs(run).filter(({ name }) => asked.has(withoutLeg(name)));
function reportedLogs({ run, report, results }, asked) {
	if (report === null) return null;
	const jobs = jobsOf(run, asked);
	const tests = (results.logs ?? []).flatMap(({ jobId, job, step, format, totals }) => {
		return asked.get(withoutLeg(job))?.has(sameStep(step)) && jobs.some(({ id }) => id === jobId) && totals !== null ? [{
			job,
			step,
			format,
			totals
		}] : [];
	});
	return tests.length === 0 ? null : comparisonOf(jobs, tests);
}
function comparisonOf(jobs, tests) {
	const known = new Set(tests.map(({ job }) => job));
	const silent = jobs.flatMap(({ name }) => known.has(name) ? [] : [name]);
	return {
		tests,
		...silent.length > 0 && { silent }
	};
}
async function logsOf(reading, reader, run, asked) {
	const read = reader.hasLeft(3) ? await loggedJobs(reader, run.id) : null;
	if (read === null) return null;
	const jobs = jobsOf({
		...run,
		jobs: read.jobs
	}, asked);
	const found = (await mapAtOnce(jobs.slice(0, MOST_LOGS), AT_ONCE$4, async (job) => {
		if (!(job.conclusion === "success" || job.conclusion === "failure") || !reader.hasLeft(2) || !reader.mayAsk(2)) return [];
		const steps = asked.get(withoutLeg(job.name));
		return (await saidIn(reading, read, job, (step) => steps?.has(sameStep(step)) === true) ?? []).flatMap(({ step, format, tests }) => tests === null ? [] : [{
			job: job.name,
			step,
			format,
			totals: tests
		}]);
	})).flat();
	return found.length === 0 ? null : comparisonOf(jobs, found);
}
async function withNewest(reading, reader, evidence, { base, sides }, asked) {
	const lost = new Set(fewerByLogs(evidence).map(({ run }) => run.id));
	return changed(evidence, async (one) => {
		const side = sides.find(({ run }) => run.id === one.runId);
		const steps = asked.get(one.runId);
		if (!lost.has(one.runId) || one.logs === void 0 || side === void 0 || steps === void 0) return one;
		const [newest] = newestByWorkflow(base, new Set([side.run.workflowId]));
		if (newest === void 0 || newest.run.id === side.listed.run.id) return one;
		const reported = await reader.reported(newest);
		const logs = (reported && reportedLogs(reported, steps)) ?? await logsOf(reading, reader, newest.run, steps);
		return {
			...one,
			logs: {
				...one.logs,
				...logs === null ? { newestUnread: true } : { newest: logs.tests }
			}
		};
	});
}
// src/logs/annotations.ts
const MOST_OF_LEVEL = 10;
const MOST_OF_JOB = 50;
const NO_FILE = ".github";
function toAnnotations(reported) {
	const annotations = new Map();
	for (const one of reported) {
		const annotation = toAnnotation(one);
		const key = JSON.stringify([
			annotation.level,
			annotation.title,
			annotation.message
		]);
		const known = annotations.get(key);
		if (known === void 0) annotations.set(key, annotation);
		else known.times += 1;
	}
	return {
		annotations: [...annotations.values()],
		...isCut(reported) && { annotationsCut: true }
	};
}
function toAnnotation({ annotation_level, message, path, start_line, title }) {
	const ofJob = path === NO_FILE || path === "";
	return {
		level: levelOf(annotation_level),
		message: line(message),
		path: ofJob ? null : line(path),
		line: ofJob ? null : start_line,
		title: title === null || title.trim() === "" ? null : line(title),
		times: 1
	};
}
const line = (text) => maskedLine(text ?? "");
function levelOf(level) {
	return level === "failure" || level === "warning" ? level : "notice";
}
function isCut(reported) {
	const levels = reported.map(({ annotation_level }) => annotation_level);
	const most = (level) => levels.filter((one) => one === level).length >= MOST_OF_LEVEL;
	return reported.length >= MOST_OF_JOB || [
		"notice",
		"warning",
		"failure"
	].some(most);
}
// src/collect/details/annotations.ts
const MOST_JOBS$1 = 20;
const MOST_HEAD_JOBS = 15;
const failures = new Set(["failure", "timed_out"]);
async function readHeadAnnotations(reading, evidence, { annotationCounts: counts, annotations }) {
	if (counts === null) return null;
	const wanted = annotated$1(evidence, counts);
	const known = wanted.flatMap(({ id }) => {
		const reported = annotations.get(id);
		return reported ? [[id, toAnnotations(reported)]] : [];
	});
	const open = wanted.filter(({ id }) => !annotations.has(id));
	const asked = reading.budget.grant(Math.min(open.length, MOST_HEAD_JOBS));
	const byJob = new Map([...known, ...await readAll(reading, open, asked)]);
	return byJob.size === 0 ? null : {
		byJob,
		left: MOST_JOBS$1 - asked
	};
}
function withAnnotations(evidence, read) {
	const add = (job) => ({
		...job,
		...read?.byJob.get(job.id)
	});
	return {
		...evidence,
		runs: evidence.runs.map((run) => ({
			...run,
			jobs: run.jobs.map(add)
		}))
	};
}
function annotated$1(evidence, counts) {
	return countedRuns(evidence.runs).flatMap((run) => currentJobs(run).filter(({ status, conclusion }) => status === "completed" && conclusion !== "skipped").map((job) => ({
		job,
		rank: rankOf(evidence, run, job)
	}))).filter(({ job, rank }) => (counts.get(job.id) ?? (rank < LEAST_RANK ? 1 : 0)) > 0).sort((one, other) => one.rank - other.rank).map(({ job }) => job);
}
const LEAST_RANK = 2;
function rankOf(evidence, run, job) {
	if (failures.has(job.conclusion ?? "")) return 0;
	return (matchJob(evidence, run, job.name)?.job ?? null)?.steps.some(hidesFailures) ? 1 : LEAST_RANK;
}
async function readAll({ github, context, gaps }, jobs, most) {
	const unread = jobs.slice(most).map(({ id }) => [id, { annotationsUnread: true }]);
	const read = jobs.slice(0, most).map(async (job) => {
		const found = await gaps.optional(readAnnotations(github, context.repository, job.id), {
			about: "checks",
			what: "Annotations of jobs",
			permission: "checks: read"
		});
		return [job.id, found ?? { annotationsUnread: true }];
	});
	return new Map([...await Promise.all(read), ...unread]);
}
async function readAnnotations(github, { owner, name: repo }, id) {
	const query = {
		owner,
		repo,
		check_run_id: id,
		per_page: 100
	};
	const { data } = await github.rest.checks.listAnnotations(query);
	return data.length === 0 ? {} : toAnnotations(data);
}
// src/collect/base/masked.ts
async function withMaskedOnBase(reading, evidence, most, reader) {
	const { baseline } = evidence;
	const asked = (baseline?.runs ?? []).map((base) => ({
		base,
		names: maskedNames(evidence, base.workflowId)
	})).filter(({ names }) => names.length > 0).slice(0, most);
	if (baseline === null || asked.length === 0) return evidence;
	const share = Math.floor(most / asked.length);
	const read = asked.map(async ({ base, names }) => {
		const found = await reading.gaps.optional(readMasked(reading, reader, evidence, base, {
			names,
			most: share
		}), {
			about: "baseline",
			what: `Annotations of the run ${base.runId} on ${baseline.branch}`,
			permission: "checks: read"
		});
		return {
			...base,
			...found
		};
	});
	const known = new Map((await Promise.all(read)).map((base) => [base.workflowId, base]));
	const runs = baseline.runs.map((base) => known.get(base.workflowId) ?? base);
	return {
		...evidence,
		baseline: {
			...baseline,
			runs
		}
	};
}
function maskedNames(evidence, workflowId) {
	const masked = countedRuns(evidence.runs).filter((run) => run.workflowId === workflowId).flatMap((run) => currentJobs(run).filter((job) => maskedSteps(job, matchJob(evidence, run, job.name)?.job ?? null) !== null));
	return [...new Set(masked.map(({ name }) => name))];
}
async function readMasked({ github, context }, reader, evidence, base, { names, most }) {
	const jobs = await reader.jobs(base.runId);
	if (jobs === null) return { maskedUnread: names };
	const passed = names.flatMap((name) => newestOf(jobs, name));
	const read = passed.slice(0, most).map(async (job) => {
		const annotated = {
			...job,
			...await readAnnotations(github, context.repository, job.id)
		};
		const steps = maskedSteps(annotated, definitionOnBase(evidence, base, job.name));
		return steps === null ? [] : [{
			name: job.name,
			steps: steps.map((index) => job.steps[index].name)
		}];
	});
	const unread = passed.slice(most).map(({ name }) => name);
	return {
		maskedJobs: (await Promise.all(read)).flat(),
		...unread.length > 0 && { maskedUnread: unread }
	};
}
function newestOf(jobs, name) {
	const named = jobs.filter((job) => job.name === name);
	const attempt = Math.max(...named.map((job) => job.attempt));
	return named.filter((job) => job.attempt === attempt && job.conclusion === "success");
}
function definitionOnBase(evidence, base, name) {
	const path = evidence.runs.find(({ workflowId }) => workflowId === base.workflowId)?.path;
	const file = evidence.workflows.find((workflow) => workflow.path === path);
	const definition = file?.base === void 0 ? file?.head : file.base;
	return (definition && findJob(evidence, definition, name, "push")?.job) ?? null;
}
// src/formats/artifact.ts
function kindsBy(globs) {
	const tests = [
		"sarif",
		"coverage",
		"tests"
	].map((kind) => ({
		kind,
		test: globTest(globs[kind])
	}));
	return (path) => tests.filter(({ test }) => test(path)).map(({ kind }) => kind);
}
function artifactAllowance() {
	return {
		entries: ARCHIVE_LIMITS.entries,
		total: ARCHIVE_LIMITS.total
	};
}
function* readArtifact(bytes, kindsOf, allowance) {
	const wanted = (path, size) => kindsIn(path, kindsOf).length > 0 || isWorthOpening(path, size);
	for (const entry of walkArchive(bytes, allowance, ARCHIVE_LIMITS.depth, wanted)) {
		if (isUncounted(entry, kindsOf)) continue;
		yield {
			path: entry.path,
			...readEntry(entry, kindsOf)
		};
	}
}
function isUncounted(entry, kindsOf) {
	if (entry.path === null || kindsIn(entry.path, kindsOf).length > 0) return false;
	return !("problem" in entry && TELLING$1.test(nameIn(entry.path) ?? ""));
}
function kindsIn(path, kindsOf) {
	const own = path.split("!/").at(-1);
	const kinds = kindsOf(own);
	return kinds.length === 0 && own.endsWith(".gz") ? kindsOf(own.slice(0, -3)) : kinds;
}
const ARCHIVE = /(?:^|\/)([^/]*)\.(?:zip|tar|tgz|tar\.gz)$/i;
const TELLING$1 = /test|spec|junit|report|result|coverage|lcov|sarif/i;
const SMALL = 1e6;
function isWorthOpening(path, size) {
	const name = nameIn(path);
	return name !== void 0 && (size <= SMALL || TELLING$1.test(name));
}
const nameIn = (path) => ARCHIVE.exec(path)?.[1];
const LEADS_OUT = /(?:^|!\/)(?:[/\\]|[A-Za-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)/;
function readEntry(entry, kindsOf) {
	const path = entry.path ?? "";
	if (LEADS_OUT.test(path)) return broken("Its path leads out of the archive.");
	if ("problem" in entry) return broken(entry.problem);
	try {
		return readResultFile(path, entry.bytes, kindsIn(path, kindsOf));
	} catch (error) {
		if (error instanceof RangeError) return broken("The file is too large or too deeply nested to be read.");
		throw error;
	}
}
const broken = (problem) => ({
	kind: "none",
	problems: [problem]
});
// src/collect/runs/job-choice.ts
const MOST_OLDER = 10;
function chooseForJobs(runs, most) {
	const counted = countedRuns(runs).sort(byUrgency);
	const older = runs.filter((run) => !counted.includes(run)).sort((a, b) => rank$1(a) - rank$1(b) || b.id - a.id);
	const read = counted.slice(0, most);
	const room = Math.min(MOST_OLDER, most - read.length);
	return {
		read: [...read, ...older.slice(0, room)],
		unread: counted.slice(most),
		older: older.slice(room)
	};
}
function byUrgency(a, b) {
	return rank$1(a) - rank$1(b) || a.id - b.id;
}
function rank$1({ conclusion }) {
	if (conclusion === "success") return 1;
	return conclusion === "skipped" || conclusion === "neutral" ? 2 : 0;
}
// src/collect/details/artifact-choice.ts
const ARTIFACT_LIMITS = {
	count: 20,
	size: 5e7,
	total: 2e8
};
function chooseArtifacts(listed, limits = ARTIFACT_LIMITS) {
	const ranked = [...listed].sort(byWorth);
	const leftOut = new Map();
	const chosen = [];
	let total = 0;
	for (const artifact of ranked) {
		const reason = reasonAgainst(artifact, chosen.length, total, limits);
		if (reason !== null) leftOut.set(reason, [...leftOut.get(reason) ?? [], artifact]);
		else {
			chosen.push(artifact);
			total += artifact.size;
		}
	}
	return {
		chosen,
		leftOut
	};
}
function byWorth(one, other) {
	return Number(TELLING$1.test(other.name)) - Number(TELLING$1.test(one.name)) || one.size - other.size || one.id - other.id;
}
function reasonAgainst({ expired, stale, size }, count, total, { count: mostCount, size: mostSize, total: mostTotal }) {
	if (expired) return "expired";
	if (stale) return "uploaded before the newest attempt of the run, perhaps by a job that ran again";
	if (size > mostSize) return `larger than ${mostSize / 1e6} MB`;
	if (count >= mostCount || total + size > mostTotal) return `Docket reads ${mostCount} artifacts and ${mostTotal / 1e6} MB for a report at most`;
	return null;
}
const NAMED$2 = 10;
const LONGEST$1 = 100;
function listedNames(artifacts) {
	const names = artifacts.map(({ name, workflow }) => `${inCode(name)} (${oneLine(workflow, LONGEST$1)})`).sort();
	return names.length === 1 ? `The artifact ${names[0]} was` : `The artifacts ${listFirst(names, NAMED$2)} were`;
}
const inCode = (name) => `\`${oneLine(redact(name), LONGEST$1).replaceAll("`", "'")}\``;
function staleAmong(artifacts, startedAt, jobs) {
	const stale = artifacts.filter((artifact) => isOld(artifact, startedAt)).filter(({ createdAt, name }) => artifacts.some((other) => other.name === name && (other.createdAt ?? "") > createdAt) || !isOfStandingJob(createdAt, jobs));
	return new Set(stale);
}
const isOld = ({ createdAt }, startedAt) => createdAt !== null && startedAt !== null && createdAt < startedAt;
function isOfStandingJob(at, jobs) {
	const histories = jobHistories({ jobs });
	const replaced = histories.flatMap(({ job, earlier }) => earlier.filter(({ startedAt }) => startedAt !== job.startedAt));
	return histories.some(({ job }) => job.completedAt !== null && mayHaveRun(job, at)) && !replaced.some((job) => mayHaveRun(job, at) && mayUpload(job));
}
const mayHaveRun = ({ conclusion, startedAt, completedAt }, at) => conclusion !== "skipped" && (startedAt ?? at) <= at && at <= (completedAt ?? at);
const UPLOADS_NOTHING = [
	"set-up",
	"lint",
	"format",
	"types"
];
function mayUpload({ steps }) {
	const ran = steps.filter(({ conclusion }) => conclusion !== "skipped");
	return ran.length === 0 || ran.some(({ name }) => !UPLOADS_NOTHING.includes(classifyStep(name)));
}
// src/collect/details/artifact-requests.ts
const MOST_PAGES$2 = 3;
async function listArtifacts({ github, context, gaps }, refused, run, ofRuns) {
	const { owner, name: repo } = context.repository;
	const query = {
		owner,
		repo,
		run_id: run.id,
		per_page: 100
	};
	const pages = await refused.optional(allPages((page) => github.rest.actions.listWorkflowRunArtifacts({
		...query,
		page
	}), Math.max(1, Math.min(MOST_PAGES$2, Math.floor(10 / ofRuns)))), {
		about: "artifacts",
		what: `The list of artifacts of ${run.workflow} (${run.id})`,
		permission: "actions: read"
	});
	const uploaded = (pages ?? []).flatMap(({ artifacts }) => artifacts.map(({ id, name, size_in_bytes: size, expired, created_at }) => {
		const createdAt = instantOrNull(created_at);
		return {
			id,
			name,
			runId: run.id,
			workflow: run.workflow,
			size,
			expired,
			createdAt
		};
	}));
	const total = pages?.[0]?.total_count ?? 0;
	if (uploaded.length < total) gaps.add("artifacts", `Of ${total} artifacts of ${run.workflow} (${run.id}) ${uploaded.length} were listed: ${OVER_BUDGET}.`);
	const hasOld = uploaded.some((artifact) => isOld(artifact, run.startedAt));
	const stale = staleAmong(uploaded, run.startedAt, hasOld ? await run.readJobs?.() ?? [] : []);
	return uploaded.map((artifact) => ({
		...artifact,
		stale: stale.has(artifact)
	}));
}
async function download({ github, context }, artifact) {
	const { owner, name: repo } = context.repository;
	const query = {
		owner,
		repo,
		artifact_id: artifact.id,
		archive_format: "zip"
	};
	try {
		return {
			artifact,
			archive: await downloadWhole(github, (await github.rest.actions.downloadArtifact({
				...query,
				request: { redirect: "manual" }
			})).headers.location ?? "", ARTIFACT_LIMITS.size)
		};
	} catch (error) {
		return {
			artifact,
			archive: null,
			refused: whyNotDownloaded(error)
		};
	}
}
// src/formats/coverage/paths.ts
function pathIndex(paths) {
	const all = new Set(paths);
	const bySuffix = new Map();
	for (const path of all) for (const suffix of suffixesOf(path)) bySuffix.set(suffix, bySuffix.has(suffix) ? null : path);
	return {
		paths: all,
		bySuffix
	};
}
const CHECKOUT = /^(?:(?:\/home\/runner\/work|\/Users\/runner\/work|[A-Za-z]:\/a|\/__w)\/([^/]{1,200})\/\1\/|\/github\/workspace\/)/;
const FOREIGN$1 = /(?:^|\/)(?:node_modules|site-packages|dist-packages|\.venv|venv|\.cargo|\.m2|\.nuget|gems|go\/pkg\/mod)\//;
function toRepositoryPath(path, sources, known) {
	const own = tidy(path);
	const all = [...isAbsolute(path) ? [] : sources.map((source) => tidy(`${source}/${path}`)), own];
	const exact = all.find((candidate) => known.paths.has(candidate));
	if (exact !== void 0) return exact;
	for (const candidate of all) {
		const found = endOf$1(candidate, known);
		if (found !== null) return found;
	}
	return known.bySuffix.get(own) ?? own;
}
function tidy(path) {
	const slashed = path.replace(/^file:\/\//, "").replaceAll("\\", "/");
	const segments = [];
	for (const segment of slashed.split("/")) if (segment === ".." && isFolder(segments.at(-1))) segments.pop();
	else if (segment !== "." && (segment !== "" || segments.length === 0)) segments.push(segment);
	return segments.join("/").replace(CHECKOUT, "");
}
const isFolder = (segment = "") => !/^(?:|\.\.|[A-Za-z]:)$/.test(segment);
const isAbsolute = (path) => /^(?:[/\\]|[A-Za-z]:[/\\]|file:)/.test(path);
const OUTSIDE = /^(?:\/|[A-Za-z]:\/|[^/]*\.[^/]*\/)/;
function endOf$1(path, known) {
	for (const suffix of suffixesOf(path)) {
		if (!known.paths.has(suffix)) continue;
		return FOREIGN$1.test(path.slice(0, path.length - suffix.length)) || !suffix.includes("/") && !OUTSIDE.test(path) ? null : suffix;
	}
	return null;
}
const MAX_SEGMENTS = 64;
function* suffixesOf(path) {
	let from = 0;
	for (let count = 0; count < MAX_SEGMENTS; count++) {
		yield path.slice(from);
		const slash = path.indexOf("/", from);
		if (slash === -1) return;
		from = slash + 1;
	}
}
// src/collect/details/results.ts
const MOST_NAMED = 50;
const MOST_FAILURES = 500;
function foundResult(artifact, file, ids = { left: MOST_IDS }) {
	const result = resultOf$1(artifact, file, ids);
	return result === null || isSound(result) ? {
		result,
		problems: file.problems
	} : {
		result: null,
		problems: ["It has numbers that cannot be used."]
	};
}
function isSound(found) {
	if (found.kind === "tests") return TestResult.safeParse(found.result, UNCOMPILED).success;
	if (found.kind === "sarif") return AnalysisResult.safeParse(found.result, UNCOMPILED).success;
	return [found.report, ...found.report.files].every(({ lines, branches }) => isCount(lines) && (branches === null || isCount(branches)));
}
const isCount = ({ covered, total }) => Number.isSafeInteger(covered) && Number.isSafeInteger(total);
function resultOf$1(artifact, file, ids) {
	if (file.kind === "none") return null;
	const source = {
		runId: artifact.runId,
		artifact: maskedLine(artifact.name),
		file: maskedLine(file.path ?? ""),
		format: file.format
	};
	if (file.kind === "tests") return testsFound(source, file.report, ids);
	if (file.kind === "sarif") return {
		kind: "sarif",
		result: analysisResult(source, file.report)
	};
	return {
		kind: "coverage",
		source,
		report: file.report
	};
}
function testsFound(source, report, ids) {
	ids.left -= report.cases.length;
	const { suites, index } = suitesOf(report.cases, ids.left >= 0);
	return {
		kind: "tests",
		result: {
			...testResult$1(source, report),
			...suites && { suites }
		},
		index
	};
}
function testResult$1(source, report) {
	const timed = report.cases.flatMap(({ seconds }) => seconds === null ? [] : [seconds]);
	const sum = timed.reduce((total, seconds) => total + seconds, 0);
	return {
		...source,
		totals: totalsOf(report),
		seconds: timed.length === 0 ? null : Math.round(sum * 1e3) / 1e3,
		failures: failuresOf(report.cases)
	};
}
function failuresOf(cases) {
	const failures = [];
	for (const wanted of [["failed", "errored"], ["flaky"]]) for (const { suite, name, file, line, outcome, message } of cases) {
		if (failures.length === MOST_NAMED) return failures;
		if (outcome === "passed" || outcome === "skipped" || !wanted.includes(outcome)) continue;
		const words = {
			suite: shown(suite) ?? "",
			name: maskedLine(name),
			message: shown(message)
		};
		failures.push({
			...words,
			file: shown(file),
			line,
			outcome
		});
	}
	return failures;
}
const shown = (text) => text ? maskedLine(text) : null;
const LEVELS$1 = [
	"error",
	"warning",
	"note"
];
function analysisResult(source, report) {
	const worstFirst = LEVELS$1.flatMap((level) => report.findings.filter((finding) => finding.level === level));
	return {
		...source,
		tools: report.tools.map(maskedLine),
		totals: sarifTotals(report),
		findings: worstFirst.slice(0, MOST_NAMED).map(({ rule, level, message, path, line }) => ({
			rule: shown(rule),
			level,
			message: shown(message) ?? "",
			path: shown(path),
			line
		}))
	};
}
function toResults(found, changed) {
	const known = pathIndex(changed);
	const results = {
		tests: [],
		coverage: [],
		analyses: []
	};
	const failing = found.filter((one) => one.kind === "tests" && one.result.failures.length > 0).length;
	const most = Math.floor(MOST_FAILURES / failing);
	const kept = keptSuites(found);
	for (const one of found) if (one.kind === "tests") results.tests.push(placedTests(withPasses(kept(one.result), one, found), known, most));
	else if (one.kind === "sarif") results.analyses.push(placedAnalysis(one.result, known));
	else results.coverage.push(coverageResult(one.source, one.report, known));
	return {
		tests: results.tests.sort(bySource),
		coverage: results.coverage.sort(bySource),
		analyses: results.analyses.sort(bySource)
	};
}
function placedTests(result, known, most) {
	const failures = result.failures.slice(0, most).map((failure) => ({
		...failure,
		file: failure.file && toRepositoryPath(failure.file, [], known)
	}));
	const suites = result.suites?.map((suite) => ({
		...suite,
		...suite.file !== void 0 && { file: toRepositoryPath(suite.file, [], known) }
	}));
	return {
		...result,
		failures,
		...suites && { suites }
	};
}
function placedAnalysis(result, known) {
	const findings = result.findings.map((finding) => ({
		...finding,
		path: finding.path && toRepositoryPath(finding.path, [], known)
	}));
	return {
		...result,
		findings
	};
}
function coverageResult(source, report, known) {
	const changed = new Map();
	for (const file of report.files) {
		const path = toRepositoryPath(file.path, report.sources, known);
		const { lines, branches } = file;
		if (known.paths.has(path) && !changed.has(path)) changed.set(path, {
			path,
			lines,
			branches
		});
	}
	return {
		...source,
		lines: report.lines,
		branches: report.branches,
		changed: [...changed.values()].sort((one, other) => byText(one.path, other.path))
	};
}
const MOST_PASSES = 5;
function withPasses(result, own, found) {
	if (!result.failures.some(isFailed)) return result;
	const others = found.filter(isIndexed).filter((other) => mayTellMore(own, other));
	if (others.length === 0) return result;
	const failures = result.failures.map((failure) => {
		if (!isFailed(failure)) return failure;
		const hash = hashOfCase(failure);
		const passedIn = others.filter(({ index }) => index?.passed.has(hash) && !index.failed.has(hash)).slice(0, MOST_PASSES).map(sourceOf);
		return passedIn.length === 0 ? failure : {
			...failure,
			passedIn
		};
	});
	return {
		...result,
		failures
	};
}
const isFailed = ({ outcome }) => outcome !== "flaky";
const isIndexed = (one) => "index" in one && "result" in one;
const sourceOf = ({ result: { artifact, file } }) => ({
	artifact,
	file
});
function mayTellMore(own, other) {
	if (other === own || other.result.runId !== own.result.runId) return false;
	if (own.index === null || other.index === null) return false;
	return holdsAll$1(own.index, other.index) || holdsAll$1(other.index, own.index);
}
function holdsAll$1({ cases }, { cases: fewer }) {
	if (fewer.size > cases.size) return false;
	for (const hash of fewer.keys()) if (!cases.has(hash)) return false;
	return fewer.size > 0;
}
// src/collect/details/artifacts.ts
const AT_ONCE$3 = 4;
const MOST_FILES$2 = 200;
const MOST_PROBLEMS = 5;
function beginArtifacts(reading, listed, phase) {
	const downloads = new Claim();
	const readJobs = (id) => async () => (await phase).runs.find((run) => run.id === id)?.jobs ?? [];
	return {
		results: inBackground(readArtifacts(reading, countedRuns(listed).sort(byUrgency).map((run) => ({
			...run,
			readJobs: readJobs(run.id)
		})), {
			...ARTIFACT_LIMITS,
			claim: downloads
		})),
		downloads
	};
}
async function readArtifacts({ github, context, inputs, budget }, runs, { isWanted = () => true, claim, ...limits } = ARTIFACT_LIMITS) {
	const globs = globsOf(inputs);
	if (Object.values(globs).every(({ length }) => length === 0)) {
		claim?.ask(0);
		return {
			found: [],
			gaps: [],
			refused: [],
			downloads: 0
		};
	}
	const reading = {
		github,
		context,
		inputs,
		budget,
		gaps: new Gaps()
	};
	const refused = new Gaps();
	const listed = await Promise.all(runs.slice(0, 10).map((run) => listArtifacts(reading, refused, run, runs.length)));
	if (budget.bounds.artifactLists > 0) tellUnlisted(reading, runs);
	const { chosen, leftOut } = chooseArtifacts(listed.flat().filter(({ name }) => isWanted(name)), limits);
	const granted = claim?.ask(chosen.length);
	const { found, problems, unread } = await resultsIn(takenInOrder([...chosen.entries()], AT_ONCE$3, async ([index, artifact]) => {
		return granted === void 0 || index < 5 || index < await granted ? download(reading, artifact) : {
			artifact,
			archive: null,
			leftOut: OVER_BUDGET
		};
	}), kindsBy(globs));
	tellUnread$1(reading.gaps, leftOut, unread, ({ leftOut }) => leftOut);
	tellUnread$1(refused, new Map(), unread, ({ refused }) => refused);
	for (const text of problems) reading.gaps.add("artifacts", text);
	return {
		found,
		gaps: [...refused.list, ...reading.gaps.list],
		refused: refused.list,
		downloads: chosen.length
	};
}
const globsOf = ({ tests, coverage, sarif }) => ({
	tests: tests ?? usualNames("tests"),
	coverage: coverage ?? usualNames("coverage"),
	sarif: sarif ?? usualNames("sarif")
});
function tellUnlisted({ gaps }, runs) {
	const left = runs.length - 10;
	if (left > 0) gaps.add("artifacts", `The artifacts of ${left} of ${runs.length} runs were not read: ${OVER_BUDGET}.`);
}
function tellUnread$1(gaps, others, downloads, reasonOf) {
	const reasons = new Map(others);
	for (const one of downloads) {
		const reason = reasonOf(one);
		if (reason !== void 0) reasons.set(reason, [...reasons.get(reason) ?? [], one.artifact]);
	}
	for (const [reason, artifacts] of reasons) gaps.add("artifacts", `${listedNames(artifacts)} not read: ${reason}.`);
}
async function resultsIn(downloads, kindsOf) {
	const allowance = artifactAllowance();
	const ids = { left: MOST_IDS };
	const [found, problems, unread] = [
		[],
		[],
		[]
	];
	for await (const { archive, ...one } of downloads) {
		if (archive === null) {
			unread.push({
				...one,
				archive
			});
			continue;
		}
		const files = readArtifact(archive, kindsOf, allowance);
		const own = read$1(one.artifact, files, MOST_FILES$2 - found.length, ids);
		found.push(...own.results);
		problems.push(...own.problems);
	}
	return {
		found,
		problems,
		unread
	};
}
function read$1(artifact, files, most, ids) {
	const results = [];
	const problems = [];
	const where = `artifact ${inCode(artifact.name)} (${artifact.workflow})`;
	for (const file of files) {
		const { result, problems: found } = foundResult(artifact, file, ids);
		if (result !== null && results.length === most) {
			problems.unshift(`The ${where} was not read to its end: ${MOST_FILES$2} result files are read at most.`);
			break;
		}
		if (2e4 - ids.left > BUDGET.results.allCases) {
			problems.unshift(`The ${where} was not read to its end: its run has more test cases than Docket reads.`);
			break;
		}
		if (result !== null) results.push(result);
		const what = file.path === null ? `The ${where}` : `${inCode(file.path)} in the ${where}`;
		problems.push(...found.map((problem) => `${what}: ${problem}`));
	}
	const more = problems.length - MOST_PROBLEMS;
	const others = more > 0 ? [`Files in the ${where} have ${more} more problems.`] : [];
	return {
		results,
		problems: [...problems.slice(0, MOST_PROBLEMS), ...others]
	};
}
// src/collect/runs/job-lists.ts
async function listJobsOf(github, repository, runs, gaps, most) {
	const optional = (run, read) => gaps.optional(read, {
		about: "jobs",
		what: `Jobs of ${run.workflow} (${run.id})`,
		permission: "actions: read"
	});
	const pageOf = (run) => (page) => readPage(github, repository, run.id, page);
	const firsts = await Promise.all(runs.map((run) => optional(run, pageOf(run)(1))));
	const pages = share(firsts.map((first) => first === null ? 1 : lastPage(first)), most);
	const read = runs.map(async (run, index) => {
		const first = firsts[index];
		const data = first && await optional(run, pagesAfter(first, pageOf(run), pages[index]));
		if (!first || !data) return [];
		return [[run.id, {
			answers: data.flatMap(({ jobs }) => jobs),
			total: first.data.total_count
		}]];
	});
	return {
		lists: new Map((await Promise.all(read)).flat()),
		requests: pages.reduce((sum, count) => sum + count, 0)
	};
}
function share(wanted, most) {
	let left = most - wanted.length;
	return wanted.map((pages) => {
		const further = Math.max(0, Math.min(pages - 1, left));
		left -= further;
		return 1 + further;
	});
}
async function readPage(github, { owner, name: repo }, runId, page) {
	const query = {
		owner,
		repo,
		run_id: runId,
		filter: "all",
		per_page: 100,
		page
	};
	const request = { parseSuccessResponseBody: false };
	const answer = await github.rest.actions.listJobsForWorkflowRun({
		...query,
		request
	});
	const body = answer.data;
	const { total_count, jobs } = await new Response(body).json();
	return {
		headers: answer.headers,
		data: {
			total_count,
			jobs: cutSteps(jobs)
		}
	};
}
const MOST_STEPS_OF_PAGE = 5e3;
function cutSteps(jobs, most = MOST_STEPS_OF_PAGE) {
	return jobs.reduce((sum, { steps = [] }) => sum + steps.length, 0) <= most ? jobs : jobs.map((job) => cutJob(job, Math.floor(most / jobs.length)));
}
function cutJob(job, share) {
	const { steps = [] } = job;
	if (steps.length <= share) return job;
	const passed = steps.filter(hasPassed);
	const others = steps.filter((step) => !hasPassed(step)).sort((a, b) => rank(a) - rank(b));
	const ofPassed = passed.slice(0, Math.max(share - others.length, Math.floor(share / 2)));
	const ofOthers = others.slice(0, share - ofPassed.length);
	const kept = new Set([...ofPassed, ...ofOthers]);
	return {
		...job,
		steps: steps.filter((step) => kept.has(step)),
		stepsCut: {
			passed: passed.length - ofPassed.length,
			others: others.length - ofOthers.length
		}
	};
}
const hasPassed = ({ status, conclusion }) => status === "completed" && conclusion === "success";
function rank({ status, conclusion }) {
	if (status !== "completed") return 1;
	return conclusion === "skipped" ? 2 : 0;
}
function describeCut(answers, run) {
	const cut = answers.flatMap(({ stepsCut }) => stepsCut ?? []);
	const count = cut.reduce((sum, { passed, others }) => sum + passed + others, 0);
	const others = cut.reduce((sum, one) => sum + one.others, 0);
	if (count === 0) return null;
	const outcome = others === 0 ? "all of them passed" : `${others} of them failed, were skipped or had not ended`;
	return `${count} steps of ${cut.length === 1 ? "a job" : `${cut.length} jobs`} of ${run} were not read (${outcome}): Docket reads ${MOST_STEPS_OF_PAGE} steps of a hundred jobs at most.`;
}
// src/collect/runs/to-job.ts
function toJobs(answers) {
	return answers.map(toJob).sort((a, b) => a.attempt - b.attempt || a.id - b.id);
}
function loggedSteps(answers) {
	return new Map(answers.map((job) => [job.id, stepsOf(job)]));
}
function stepsOf({ steps = [] }) {
	return steps.map(({ name, started_at, completed_at }) => ({
		name,
		startedAt: instantOrNull(started_at),
		completedAt: instantOrNull(completed_at)
	}));
}
function toJob(answer) {
	return {
		id: answer.id,
		name: answer.name,
		attempt: answer.run_attempt ?? 1,
		status: statusOf(answer.status),
		conclusion: conclusionOf(answer.conclusion),
		startedAt: instantOrNull(answer.started_at),
		completedAt: instantOrNull(answer.completed_at),
		url: answer.html_url ?? "",
		steps: (answer.steps ?? []).map(toStep),
		...stepsDropped(answer)
	};
}
function stepsDropped({ stepsCut }) {
	return stepsCut === void 0 || stepsCut.others > 0 ? {} : { stepsDropped: stepsCut.passed };
}
function toStep(answer) {
	const status = statusOf(answer.status);
	const conclusion = conclusionOf(answer.conclusion);
	const seconds = secondsBetween(answer.started_at, answer.completed_at);
	return {
		number: answer.number,
		name: answer.name,
		...status !== "completed" && { status },
		...conclusion !== null && conclusion !== "success" && { conclusion },
		...seconds !== null && { seconds }
	};
}
// src/collect/runs/workflow-names.ts
function namedRuns(runs, files) {
	return runs.map((run) => named$1(run, files)).sort(inReportOrder);
}
function inReportOrder(a, b) {
	return byText(a.workflow, b.workflow) || a.id - b.id;
}
function named$1(listed, files) {
	const run = listed.path === null ? withPath(listed, files) : listed;
	const file = files.workflows.find(({ path }) => path === run.path);
	if (file === void 0) return run;
	const name = nameAt(file, run.event, files);
	if (name !== null) return {
		...run,
		workflow: name
	};
	const onBase = file.base ?? file.mergeBase;
	return run.workflow === run.path && onBase?.name ? {
		...run,
		workflow: onBase.name
	} : run;
}
function nameAt(file, event, files) {
	const used = usedDefinition(files, file, event);
	return used === null ? null : used.name ?? file.path;
}
function withPath(run, files) {
	if (run.displayTitle !== "") return run;
	const [file, ...others] = files.workflows.filter((one) => nameAt(one, run.event, files) === run.workflow);
	return file !== void 0 && others.length === 0 ? {
		...run,
		path: file.path
	} : run;
}
// src/collect/runs/jobs.ts
const MOST_PAGES$1 = 3;
async function readHeadRuns({ github, context, gaps, budget }, { runs, listed, unlisted }) {
	const read = readJobsOf(github, context, runs, gaps, budget);
	if (unlisted > 0) gaps.add("runs", `Of ${listed + unlisted} runs of this commit the newest ${listed} were listed: ${budget.bounds.exceeded}.`);
	return read;
}
async function readJobsOf(github, context, listed, gaps, { bounds } = new Budget()) {
	const { jobLists: most, exceeded } = bounds;
	const runsOf = listed.map(({ run }) => run);
	const choice = chooseForJobs(runsOf, most);
	const { lists, requests } = await listJobsOf(github, context.repository, choice.read, gaps, most);
	const answers = [...lists.values()].flatMap((list) => list.answers);
	const runs = runsOf.map((run) => withJobs(context, run, lists.get(run.id)));
	tellUnread(choice, lists, gaps, exceeded);
	runs.sort(inReportOrder);
	return {
		runs,
		loggedSteps: loggedSteps(answers),
		requests
	};
}
function withJobs(context, run, list) {
	if (list === void 0) return {
		...run,
		jobsUnread: true
	};
	const { answers, total } = list;
	const read = run.id === context.ownRunId ? withoutUs(context, run, answers) : {
		...run,
		jobs: toJobs(answers)
	};
	return answers.length < total ? {
		...read,
		jobsUnread: true
	} : read;
}
function tellUnread({ read, unread, older }, lists, gaps, exceeded) {
	if (unread.length > 0) {
		const all = read.length + unread.length;
		gaps.add("jobs", `The jobs of ${unread.length} of ${all} runs were not read: ${exceeded}.`);
	}
	for (const { id, workflow } of read) {
		const { answers, total } = lists.get(id) ?? {
			answers: [],
			total: 0
		};
		if (answers.length < total) gaps.add("jobs", `Of the ${total} jobs of ${workflow} (${id}) ${answers.length} were read: ${exceeded}.`);
		const cut = describeCut(answers, `${workflow} (${id})`);
		if (cut !== null) gaps.add("budget", cut);
	}
	if (older.length > 0) {
		const runs = older.length === 1 ? "an older run" : `${older.length} older runs`;
		gaps.add("budget", `The jobs of ${runs} of the same workflows were not read: ${exceeded}.`);
	}
}
function withoutUs(context, run, answers) {
	const own = answers.find((job) => isOwn(job, context))?.name;
	const jobs = toJobs(answers.filter(({ name }) => name !== own));
	return finished({
		...run,
		jobs,
		...own !== void 0 && { ownJob: own }
	});
}
function isOwn(job, { ownJob, ownRunner }) {
	const isOurs = (value, ours) => ours !== null && value === ours;
	return job.status !== "completed" && (isOurs(job.runner_name, ownRunner) || isOurs(job.name, ownJob));
}
function finished(run) {
	const newest = run.jobs.filter((job) => job.attempt === run.attempt);
	if (newest.length === 0 || newest.some((job) => job.status !== "completed")) return run;
	return {
		...run,
		status: "completed",
		conclusion: conclusionOfJobs(newest)
	};
}
const worstFirst = [
	"failure",
	"timed_out",
	"cancelled"
];
function conclusionOfJobs(jobs) {
	return worstFirst.find((conclusion) => jobs.some((job) => job.conclusion === conclusion)) ?? "success";
}
async function readLoggedJobs(github, repository, runId) {
	const pages = await allPages((page) => readPage(github, repository, runId, page), MOST_PAGES$1);
	const answers = pages.flatMap(({ jobs }) => jobs);
	if (answers.length < (pages[0]?.total_count ?? 0)) return null;
	return {
		jobs: toJobs(answers),
		loggedSteps: loggedSteps(answers)
	};
}
// src/collect/base/reader.ts
const MOST_REPORTS = 3;
const LIMITS = {
	count: 5,
	size: 2e7,
	total: 2e7
};
var BaseReader = class {
	reading;
	committedReports;
	jobsById = new Map();
	evidenceByHead = new Map();
	sideById = new Map();
	left;
	constructor(reading, committedReports) {
		this.reading = reading;
		this.committedReports = committedReports;
		const { base, keptForFailures } = reading.budget.bounds;
		this.left = reading.budget.grant(base, 1, keptForFailures);
	}
	mayAsk(requests = 1) {
		if (this.left < requests) {
			const { exceeded } = this.reading.budget.bounds;
			this.reading.gaps.add("baseline", `Not all runs of the base branch were read: ${exceeded}.`);
			return false;
		}
		this.left -= requests;
		return true;
	}
	hasLeft(requests) {
		return this.left >= requests;
	}
	async jobs(runId) {
		return (await this.loggedJobs(runId))?.jobs ?? null;
	}
	loggedJobs(runId) {
		const { github, context } = this.reading;
		return known(this.jobsById, runId, async () => this.mayAsk() ? readLoggedJobs(github, context.repository, runId) : null);
	}
	async jobsOrGap({ id, workflow }) {
		return this.reading.gaps.optional(this.jobs(id), {
			about: "baseline",
			what: `The jobs of ${workflow} (${id}) on the base branch`,
			permission: "actions: read"
		});
	}
	async sides(runs, wanted) {
		const fresh = runs.filter(({ run }) => !this.sideById.has(run.id));
		const read = this.readSides(fresh, wanted);
		for (const [index, { run }] of fresh.entries()) this.sideById.set(run.id, read.then((sides) => sides[index]));
		return Promise.all(runs.map(({ run }) => this.sideById.get(run.id)));
	}
	async readSides(runs, wanted) {
		const reported = await Promise.all(runs.map((item) => this.reported(item)));
		const isOpen = (side) => side === null || wanted.tests && side.results.tests.length > 0 && !hasTestIds(side.results);
		const open = runs.filter((_, index) => isOpen(reported[index]));
		const read = await this.fromRuns(open, wanted, new Set(reported.flatMap((side) => side?.run.id ?? [])));
		return runs.map(({ run }, index) => {
			const [report, own] = [reported[index], read.get(run.id)];
			if (report === null) return own;
			return own === void 0 ? report : withTestsOf(report, own);
		});
	}
	async reported(item) {
		const committed = committedReportOf(this.committedReports, item.headSha);
		if (committed === null || !this.evidenceByHead.has(committed.headSha) && this.evidenceByHead.size >= MOST_REPORTS) return null;
		const { github, context } = this.reading;
		const evidence = await known(this.evidenceByHead, committed.headSha, async () => this.mayAsk() ? readCommitted(github, context.repository, committed.evidencePath, committed.oid) : null);
		return evidence === null ? null : sideOfReport(item, committed, evidence);
	}
	async fromRuns(runs, wanted, reported) {
		const keys = new Set([...wanted.artifacts].map(fileKey));
		const sources = wanted.artifacts.size === 0 ? [] : runs.filter(() => this.mayAsk());
		const [found, jobs] = await Promise.all([this.resultsOf(sources, (name) => keys.has(fileKey(name))), Promise.all(runs.map((item) => reported.has(item.run.id) || !wanted.wantsJobs(item) ? null : this.jobsOrGap(item.run)))]);
		const results = toResults(found, wanted.changed);
		const indexes = indexesOf(found);
		return new Map(runs.map((item, index) => [item.run.id, sideOfRun(item, jobs[index] ?? null, results, indexes)]));
	}
	async resultsOf(runs, isWanted) {
		if (runs.length === 0) return [];
		const sources = runs.map(({ run }) => ({
			id: run.id,
			workflow: run.workflow,
			startedAt: run.startedAt
		}));
		const most = Math.min(LIMITS.count, Math.floor(this.left / 2));
		this.left -= most * 2;
		const { found, downloads, refused } = await readArtifacts(this.reading, sources, {
			...LIMITS,
			count: most,
			isWanted
		});
		this.left += (most - downloads) * 2;
		for (const { text } of refused) this.reading.gaps.add("baseline", `On the base branch ${text.charAt(0).toLowerCase()}${text.slice(1)}`);
		return found;
	}
};
function known(read, key, begin) {
	const value = read.get(key) ?? begin();
	read.set(key, value);
	return value;
}
async function readCommitted(github, repository, path, ref) {
	try {
		return parseEvidence(await readText(github, repository, path, ref));
	} catch (error) {
		if (error instanceof UnreadableEvidence || isRequestFailure(error)) return null;
		throw error;
	}
}
// src/tools/log-signs/general.ts
const source = /^(?: *\d* ?[|│]| {2,}\^| {4}• |\d{1,6} | {2,}~| {2,}at | {2,}= )/;
const sharedForms = {
	first: [
		{
			kind: "why",
			line: /^ {0,12}[^\s:][^:]{0,300}:\d{1,9}(?::\d{1,9})?: (?:fatal )?error: (?!\[GHC-)/,
			after: {
				most: 3,
				like: source
			}
		},
		{
			kind: "why",
			line: /^error(?:\[\w{1,10}\])?: (?!Bad exit status from |failed to solve: process |could not compile|test failed|aborting|script |command )/,
			after: { most: 8 }
		},
		{
			kind: "why",
			line: /^ *--> \S{1,300}:\d{1,9}:\d{1,9}/,
			before: {
				most: 1,
				like: /\S/
			},
			after: {
				most: 4,
				like: source
			}
		}
	],
	last: [{
		kind: "error",
		line: /^ {0,4}(?:ERROR|Error|error|×):? {0,2}(?!\d{1,9} )\S/,
		after: {
			most: 3,
			like: /^ {2,}\S/
		}
	}]
};
const endings = {
	kind: "closing",
	line: /^\s*(?:\[?(?:Error|ERROR|error|ERR!|FATAL|fatal)\]?:? {1,2}|npm (?:ERR!|error) |lerna ERR! |ELIFECYCLE {1,2}|ERR_PNPM_\w{1,60} {1,2}|##\[error\])?(?:The process '.{1,300}' failed (?:with exit code|because)|(?:Process|Command|Script|Task|Step|Job|Bash|\S{1,200}) (?:completed|failed|exited|finished|terminated) with (?:non-zero )?(?:exit )?(?:code|status|signal)\b|(?:command|script) ['"].{1,400}['"] exited with (?:code|status)|Command failed\.?$|script returned exit code|Lifecycle script .{1,200} failed|Gradle (?:build|process) (?:failed|exited)|.{1,200} exited with (?:code|status) \d{1,3}\.?$|Docker (?:pull|create|start|build|network) failed with exit code|Executing the custom container implementation failed|Recipe `.{1,100}` failed|Final attempt failed|(?:Exit status|Exit code:?) \d{1,3}\.?$|Failed at the .{1,200} script\.|code (?:ELIFECYCLE|1)$|errno \d{1,4}$|command failed$|command (?:sh|cmd|bash) |path \S|workspace \S|location \S|Test failed\. {1,2}See above)/
};
const passesOn = /^\S*make(?:\[\d{1,9}\])?: \*{3} \[|^(?:error:)? {0,4}Bad exit status from |\bCalledProcessError: Command |^scons: \*{3} \[[^\]]{1,200}\] Error \d|^%Error: (?:Exiting due to|Command Failed)/;
const between = /^\s*$|^\S{1,200}:\d{1,6}: recipe for target |^\S*make(?:\[\d{1,9}\])?: |^Traceback \(|^ {2}File "|^ {4,}\S|^RPM build errors:|^The above exception |^During handling of /;
const frame = /^\s*(?:#\d{1,3}\s|at\s|\d{1,3}: |File "|\[?0x[\da-f]|goroutine \d|Current thread|Thread 0x|\S{1,200}\(.{0,200}\) ?\[0x)/;
const generalSigns = [
	{
		kind: "why",
		line: /(?:^|[\s:(])(?:Fatal Python error: |[Ss]egmentation (?:fault|violation)|Bus error\b|Illegal instruction\b|SIG(?:SEGV|ABRT|BUS|ILL|FPE)\b|Aborted {1,12}\(core dumped\)|A fatal error has been detected by the Java Runtime)/,
		after: {
			most: 8,
			like: frame,
			across: true
		}
	},
	{
		kind: "why",
		line: /^={2}\d{1,9}={2} ?ERROR: \w{1,40}Sanitizer: /,
		after: {
			most: 6,
			like: frame
		}
	},
	{
		kind: "why",
		line: /: runtime error: /
	},
	{
		kind: "why",
		line: /^FATAL ERROR: .{1,300}(?:heap|memory)/
	},
	{
		kind: "why",
		line: /\b(?:Error response from daemon: |dependency failed to start: |[Cc]ontainer \S{1,200} (?:is unhealthy|exited \()|One or more containers failed to start|OCI runtime create failed|exec format error|pull access denied|manifest unknown|no matching manifest for )/,
		after: {
			most: 2,
			like: /^\s+\S/
		}
	},
	{
		kind: "why",
		line: /^(?:Failed to initialize container|unhealthy$)/
	},
	{
		kind: "what",
		line: /^ ?(?:ERROR|error): (?:failed to (?:solve|build): )?process "/
	},
	{
		kind: "why",
		line: /^ ?(?:ERROR|error): failed to (?:solve|build|compute cache key)/
	},
	{
		kind: "why",
		line: /^CONFLICT \(.{1,60}\): /
	},
	{
		kind: "error",
		line: /^(?:fatal|FATAL|Fatal error|curl|wget): /
	},
	{
		kind: "error",
		line: /^\S{1,200}: line \d{1,6}: (?:syntax error|unexpected EOF)/
	},
	{
		kind: "error",
		line: /: (?:command not found|not found|No such file or directory|Permission denied(?: \(publickey\b.{0,80}\)\.?)?|cannot execute: required file not found)$|^Permission denied \(publickey\b|^Host key verification failed\.$/
	},
	{
		kind: "error",
		line: /^(?: {0,2}Killed$|(?:\S{1,200}: line \d{1,6}: +\d{1,9} )?Killed|Aborted|.{0,200}\(core dumped\)|.{0,200}[Oo]ut of memory)/
	},
	{
		kind: "error",
		line: /\b(?:unrecognized (?:arguments|option)|unexpected argument|unknown (?:flag|shorthand flag|option|command)|no such option|invalid choice|invalid option|flag provided but not defined|[Mm]issing script|No rule to make target)\b/,
		before: {
			most: 1,
			like: /^usage: /i
		},
		after: {
			most: 2,
			like: /\S/
		}
	},
	{
		kind: "error",
		line: /^\s{0,8}(?:Uncaught )?[\w.$]{0,200}(?:Error|Exception)(?: \[\w{1,60}\])?: /,
		after: {
			most: 3,
			like: /^\s+at /
		}
	},
	{
		kind: "error",
		line: /^\s{0,8}(?:Exception in thread|Caused by: |Unhandled exception|Unhandled [Rr]ejection)/,
		after: {
			most: 2,
			like: /^\s+at /
		}
	},
	{
		kind: "why",
		line: /^(?:Command took >|Timeout (?:of .{1,40} )?(?:reached|expired|exceeded)\b|.{0,200}\b(?:timed out|terminated) after \d{1,6} ?(?:ms|m|s|h|min(?:ute)?s?|sec(?:ond)?s?|hours?)\b)/
	},
	{
		kind: "error",
		line: TRANSIENT
	},
	{
		kind: "error",
		line: ADDRESS
	},
	{
		kind: "error",
		line: /\bAssertionError\b/
	},
	{
		kind: "error",
		line: /\b(?:API )?rate limit (?:exceeded|reached)\b|No space left on device/
	},
	{
		kind: "error",
		line: /^\s{0,8}(?:❌|✗|✘|⛔|🚨|💥) ?\S/,
		after: {
			most: 2,
			like: /^\s+\S/
		}
	},
	{
		kind: "hint",
		line: /\berror(?::| [A-Z]{2,4}\d{1,9})|\bERROR\b|\bFAILED\b|\bFAIL\b|\b[Ff]ailed\b|\bFailure\b|\bTimed out\b|\b(?:refusing|refused|violat(?:es|ed|ion)|exceeds?|exceeded|more than the|must (?:not )?be|not allowed|is required|mismatch|invalid|missing|denied|expired|cannot|could not|unable to|not found)\b/i
	}
];
// src/tools/log-signs/signs.ts
const given = (of, signs) => signs.map((sign) => ({
	...sign,
	of
}));
const signs = [
	...given("tests", allOf$1(({ signs }) => signs?.tests)),
	...given("anything", [endings]),
	...given("builds", sharedForms.first),
	...given("builds", allOf$1(({ signs }) => signs?.builds)),
	...given("anything", [
		...generalSigns.filter(({ kind }) => kind === "why" || kind === "what"),
		...sharedForms.last,
		...generalSigns.filter(({ kind }) => kind !== "why" && kind !== "what")
	])
];
const openers = [...new Map(signs.flatMap(({ since, ended }) => since ? [[since.source, {
	since,
	ended
}]] : [])).values()];
const SUSPECT = anyOf([/err!|error|fail|^There (?:was|were) |not ok|panic|exception|interrupt|fatal|-->|[✕✖✘✗❌×●ℹ•━│􀢄]|^E(?: |$)|^_{3,} |^!{3,} |^ {0,2}\d{1,4}\) |\.go:|:\d{1,9}: |\(\d{1,9}\): |\*\*\*|tests passed|would reformat|^\[warn\]|^Diff in |went wrong|assert|exit|curl: |not found|no such file|permission denied|segmentation|\bSIG[A-Z]|\bkilled\b|abort|core dumped|out of memory|caused by|time-?d? ?out|connect|resolv|network|eai_|unavailable|gateway|too many requests|no such host|eof$|expected|^>>> |violat|undefined|unknown|unrecognized|unexpected|invalid|no such|no rule|missing|warning|=> |issue|offense|rated at|race$|daemon|manifest|unhealthy|container|denied|exceed|refus|limit|took >|terminated after|no space left|illegal|bus error|sanitizer|^conflict |^e: |^In |^\d\d:\d\d \+|must |cannot|could not|unable to|not allowed|required|mismatch|expired|more than the|code /iu, ...known$2(({ signs }) => signs?.suspect)], "i");
const MOST_TOGETHER = 16;
const TOGETHER = together();
function together() {
	const groups = [];
	for (const sign of signs) {
		const group = groups.at(-1);
		const isLike = group?.[0]?.line.flags === sign.line.flags && group.length < MOST_TOGETHER;
		if (group !== void 0 && isLike) group.push(sign);
		else groups.push([sign]);
	}
	return groups.map((group) => ({
		any: anyOf(group.map(({ line }) => line), group[0].line.flags),
		signs: group
	}));
}
function signReader() {
	const seen = new Set();
	return (text) => {
		for (const { since, ended } of openers) if (!seen.has(since.source)) {
			if (since.test(text)) seen.add(since.source);
		} else if (ended?.test(text)) seen.delete(since.source);
		if (!SUSPECT.test(text)) return null;
		for (const { any, signs: near } of TOGETHER) {
			if (!any.test(text)) continue;
			const found = near.find(({ line, since }) => (since === void 0 || seen.has(since.source)) && line.test(text));
			if (found !== void 0) return found;
		}
		return null;
	};
}
const NOISE = anyOf([
	/^\s*(?:at (?:.*(?:node_modules|node:|\binternal\/|<anonymous>\)$|\/rustc\/))|at process\.|\d{1,9}: (?:core|std|__rust|<)|\.{3} \d{1,6} more$)/,
	/^\s*at (?:org\.(?:junit|testng|opentest4j|assertj|hamcrest|mockito|gradle|codehaus|apache\.(?:maven|tools\.ant))|junit\.|java\.base\/|java\.(?:lang|util)\.|jdk\.internal|sun\.reflect|io\.kotest|kotlin\.|app\/\/org\.junit)/,
	/^\s*(?:FAIL$|E?\s*Use -v to get|[=⎯─_┌┐└┘-]{10,}$|generatedMessage: |operator: |duration_ms: |failureType: |code: 'ERR_ASSERTION'|---$|E$)/,
	/^(?:\[INFO\] )?Download(?:ing|ed)(?: from \S{1,60})?: https?:/,
	/^\[ERROR\] *(?:$|-> |\[Help|To see the full|Re-run Maven|For more information|Please refer to |See (?:dump|\/\S+reports)|After correcting| {2}mvn <args>)/
]);
const isNoise = (text) => text.trim() === "" || NOISE.test(text);
const RULE = /^(?:E|[\s=⎯─_^~-]*)$/;
const saysNothing = (text) => RULE.test(text);
// src/logs/tracebacks.ts
const BEGIN = /^(\s*(?:[|+] ?)?)Traceback \(most recent call last\):$/;
const FRAME = /^\s*(?:[|+] ?)?\s*File "/;
const EXCEPTION = /^\s*(?:[|+] ?)?[A-Za-z_][\w.]{0,200}(?:Error|Exception|Warning|Exit|Interrupt|Failure|Timeout|Group|Failed|Empty|NotFound|Expired|Iteration)\b(?::|$| \()/;
const NAMED$1 = /^\s*(?:[|+] ?)?[A-Za-z_][\w.]{0,200}: \S/;
const LIBRARY = /[/\\](?:lib[/\\]python\d|site-packages|dist-packages)|File "</i;
const LONGEST = 1e3;
const LONGEST_BREAK = 12;
const DIFFERENCE = /^(?:[-+?] .*)?$/;
const LONGEST_DIFFERENCE = 8;
const CHAINED = /^\s*(?:[|+] ?)?(?:During handling of the above exception, another exception occurred:|The above exception was the direct cause of the following exception:)$/;
const isTraceback = (text) => BEGIN.test(text);
function tracebackAt(texts, from) {
	const margin = BEGIN.exec(texts[from] ?? "")?.[1]?.length ?? 0;
	const last = Math.min(texts.length - 1, from + LONGEST);
	const isInside = (index) => /\s/.test(texts[index]?.charAt(margin) ?? "");
	let end = from + 1;
	while (end < last && (isInside(end) || isInterrupted(texts, end, last))) end += 1;
	if (isChained(texts, end)) return {
		at: [end],
		end,
		chained: true
	};
	return {
		at: [
			from,
			...calls(texts, from + 1, end),
			end,
			...difference(texts, end + 1)
		],
		end,
		chained: false
	};
}
function isInterrupted(texts, index, last) {
	const isEnd = (text) => EXCEPTION.test(text) || NAMED$1.test(text) && !FRAME.test(text);
	if (EXCEPTION.test(texts[index] ?? "")) return false;
	const next = texts.slice(index + 1, Math.min(last, index + LONGEST_BREAK) + 1);
	const found = next[next.findIndex((text) => FRAME.test(text) || BEGIN.test(text) || EXCEPTION.test(text))];
	if (found === void 0 || BEGIN.test(found)) return false;
	return FRAME.test(found) || !isEnd(texts[index] ?? "");
}
function isChained(texts, end) {
	const next = texts.slice(end + 1, end + LONGEST_DIFFERENCE).find((text) => text.trim() !== "" && !/^\s/.test(text));
	return next !== void 0 && CHAINED.test(next);
}
function calls(texts, from, end) {
	const starts = range(from, end).filter((index) => FRAME.test(texts[index] ?? ""));
	const own = starts.filter((index) => !LIBRARY.test(texts[index] ?? ""));
	const shown = new Set((own.length > 0 ? own : starts).slice(-2));
	return starts.flatMap((start, place) => shown.has(start) ? range(start, starts[place + 1] ?? end).filter((index) => index === start || /^\s/.test(texts[index] ?? "")) : []);
}
function difference(texts, from) {
	const room = range(from, Math.min(texts.length, from + LONGEST_DIFFERENCE));
	const end = room.find((index) => !DIFFERENCE.test(texts[index] ?? "")) ?? room.at(-1) ?? from;
	return range(from, end).filter((index) => texts[index] !== "");
}
const range = (from, end) => Array.from({ length: Math.max(0, end - from) }, (_, index) => from + index);
// src/logs/blocks.ts
const STOPPED = /^The (?:operation was canceled|action .{0,300} has timed out after \d+ minutes?|action has timed out\.|runner has received a shutdown signal)\b/;
const ELSEWHERE = /\b(?:[Ss]ee|[Cc]heck|[Rr]efer to) .{0,60}\b(?:logs?|output|console|above)\b/;
function blocksOf(lines) {
	const texts = lines.map(({ text }) => untimed(text));
	const [whole, ...prefixed] = streamsOf(texts);
	if (whole === void 0) return [];
	const own = blocksIn(whole.lines, lines.map(({ marker }) => marker));
	const programs = prefixed.filter(({ prefix }) => !TELLING.test(prefix));
	const known = new Set(programs.length === 0 ? [] : own.filter(({ kind }) => kind !== "hint").flatMap(({ at }) => at));
	const others = programs.flatMap((stream) => blocksIn(stream.lines, []).filter(({ kind }) => kind !== "hint").map((block) => ({
		...block,
		at: block.at.map((place) => stream.at[place] ?? 0)
	})).filter(({ at }) => !at.some((place) => known.has(place))));
	return [
		...own,
		...others,
		...givingUp(texts)
	].sort((one, other) => (one.at[0] ?? 0) - (other.at[0] ?? 0));
}
const TELLS = /^\+{1,8} (?:echo|printf|cat)\b/;
const GIVES_UP = /^\+{1,8} (?:exit|return) [1-9]\d{0,2}$/;
const LAST_WORDS = 8;
function givingUp(texts) {
	const end = texts.findLastIndex((text) => GIVES_UP.test(text));
	const at = [];
	for (let index = Math.max(0, end - LAST_WORDS); index < end; index++) if (TELLS.test(texts[index - 1] ?? "") && !isNoise(texts[index] ?? "")) at.push(index);
	return at.length === 0 ? [] : [{
		kind: "error",
		of: "anything",
		at
	}];
}
const TELLING = /error|exception|fail|warn|fatal|debug|info|note/i;
const TIME = /^\[?(?:\d{4}-\d\d-\d\d[ T])?\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?\]?:? /;
const untimed = (text) => unnumbered(text.replace(TIME, ""));
function blocksIn(texts, markers) {
	const signOf = signReader();
	const blocks = [];
	let name = -Infinity;
	let inside = -1;
	let chain = null;
	texts.forEach((text, index) => {
		const sign = signOf(text);
		if (sign?.kind === "what") name = index;
		if (markers[index] === "error") blocks.push(annotated(text, sign, texts, index));
		else if (isTraceback(text) && index > inside) {
			const { at, end, chained } = tracebackAt(texts, index);
			inside = end;
			const of = chain ?? (index - name <= NEAR ? "tests" : "anything");
			chain = chained ? of : null;
			blocks.push({
				kind: "why",
				of,
				at
			});
		} else if (sign !== null && !isNoise(text)) blocks.push({
			kind: sign.kind,
			of: sign.of,
			at: around(texts, index, sign)
		});
	});
	return blocks;
}
const NEAR = 3;
const UNCAUGHT = /^Exception in thread /;
function annotated(text, sign, texts, index) {
	const at = [index];
	if (STOPPED.test(text)) return {
		kind: "closing",
		of: "runner",
		at
	};
	if (sign?.kind === "closing" || ELSEWHERE.test(text)) return {
		kind: "closing",
		of: "anything",
		at
	};
	if (sign?.kind === "why") return {
		kind: "why",
		of: sign.of,
		at: around(texts, index, sign)
	};
	if (UNCAUGHT.test(text)) return {
		kind: "error",
		of: "anything",
		at
	};
	return {
		kind: "why",
		of: "anything",
		at
	};
}
function around(texts, index, { before, after }) {
	const at = [index];
	for (let up = index - 1; before && up >= 0 && index - up <= before.most; up--) {
		if (!before.like.test(texts[up] ?? "")) break;
		if (!isNoise(texts[up] ?? "")) at.unshift(up);
	}
	let left = after?.most ?? 0;
	for (let down = index + 1; after && left > 0 && down < texts.length; down++) {
		const text = texts[down] ?? "";
		if (endsBlock(text, after)) break;
		if (isNoise(text)) continue;
		at.push(down);
		left -= 1;
	}
	return at;
}
function endsBlock(text, { like, until, across }) {
	if (text === "") return across !== true;
	return until?.test(text) === true || like?.test(text) === false;
}
// src/logs/prefixed.ts
const OF_PROGRAM = /[|│>]$|^\[[^\]]+\]$|^#\d+$|^\S+(?:#|[: ])(?:test|build|lint|check)\S*:$/;
function explaining(lines) {
	const whole = blocksOf(lines);
	if (whole.some(({ kind }) => kind === "why" || kind === "error")) return whole;
	const shared = streamsOf(lines.map(({ text }) => text)).filter(({ prefix }) => OF_PROGRAM.test(prefix.split(" ").at(-1) ?? "") || OF_PROGRAM.test(prefix)).flatMap((stream) => {
		return blocksOf(stream.lines.map((text, index) => ({
			...lines[stream.at[index]],
			text
		}))).map((block) => ({
			...block,
			at: block.at.map((index) => stream.at[index])
		}));
	});
	return [...whole, ...shared].sort((one, other) => one.at[0] - other.at[0]);
}
// src/logs/log.ts
const MOST_LINES = 30;
const MOST_CHARACTERS = 300;
const LEFT_OUT = "…";
function explanation(log, step) {
	const lines = wordsOf$2(log, step);
	const texts = lines.map(({ text }) => text);
	const found = explaining(lines);
	const blocks = [...found, ...reasonBefore(found, texts)];
	const shown = blocks.some(({ kind }) => kind !== "closing") ? choose(blocks, texts, MOST_LINES) : tail(texts);
	const isSign = blocks.some(({ kind }) => kind !== "closing" && kind !== "hint");
	return {
		lines: withGaps(shown, texts, lines).map((text) => cut(text)),
		isSign
	};
}
const MOST_BEFORE = 4;
const FARTHEST = 60;
function reasonBefore(blocks, texts) {
	const telling = blocks.filter(({ kind }) => kind !== "closing" && kind !== "hint");
	const passing = telling.flatMap(({ at }) => at.filter((index) => passesOn.test(texts[index] ?? "")));
	const first = Math.min(...passing);
	const isAll = telling.every(({ at }) => at.some((index) => passing.includes(index)));
	if (passing.length === 0 || !isAll) return [];
	const at = [];
	for (let index = first - 1; index >= 0 && first - index < FARTHEST && at.length < MOST_BEFORE; index--) {
		const text = texts[index] ?? "";
		if (!between.test(text) && !passesOn.test(text) && !isNoise(text)) at.unshift(index);
	}
	return at.length === 0 ? [] : [{
		kind: "what",
		of: "anything",
		at
	}];
}
const PASSING = /\b[\da-f]{7,64}\b|\d{1,30}/gi;
function unlike(log, step, passing) {
	const known = new Set(wordsOf$2(passing.log, passing.step).map(({ text }) => withoutNumbers(text)));
	const lines = wordsOf$2(log, step);
	const texts = lines.map(({ text }) => text);
	return withGaps(texts.flatMap((text, index) => isNoise(text) || known.has(withoutNumbers(text)) ? [] : [index]).slice(-12), texts, lines).map((text) => cut(text)).slice(-12);
}
const withoutNumbers = (text) => text.trim().replaceAll(PASSING, "0");
const wordsOf$2 = (log, step) => masked$1(linesOfStep(log, step).filter(({ marker }) => !isSilent(marker)));
const isSilent = (marker) => marker === "endgroup" || marker === "debug";
function masked$1(lines) {
	const whole = lines.map(({ text }) => text).join("\n");
	const safe = redact(whole);
	if (safe === whole) return lines;
	const texts = safe.split("\n");
	if (texts.length === lines.length) return lines.map((line, index) => ({
		...line,
		text: texts[index] ?? ""
	}));
	return texts.map((text) => ({
		text,
		marker: null,
		second: null
	}));
}
function tail(texts) {
	return texts.flatMap((text, index) => isNoise(text) ? [] : [index]).slice(-12);
}
function withGaps(at, texts, lines) {
	return at.flatMap((index, place) => {
		const before = at[place - 1];
		const shown = worded(lines[index]);
		return before !== void 0 && isGap(before, index, texts) ? [LEFT_OUT, shown] : [shown];
	});
}
function worded({ marker, text }) {
	if (marker === "error") return /^\s*error\b/i.test(text) ? text : `Error: ${text}`;
	return marker === "warning" ? `Warning: ${text}` : text;
}
function cut(text) {
	if (text.length <= MOST_CHARACTERS) return text;
	return `${text.slice(0, 299).replace(/\p{Surrogate}$/u, "")}${LEFT_OUT}`;
}
const ORDER = [
	{ is: ({ kind, of }) => kind === "why" && of === "tests" },
	{ is: ({ kind, of }) => kind === "why" && of === "builds" },
	{
		is: ({ kind, of }) => kind === "why" && of === "anything",
		onlyWithout: ({ kind, of }) => kind === "why" && of === "tests"
	},
	{
		is: ({ kind }) => kind === "error",
		onlyWithout: ({ kind }) => kind === "why",
		lastFirst: true
	},
	{ is: ({ kind }) => kind === "what" },
	{
		is: ({ kind }) => kind === "hint",
		onlyWithout: ({ kind }) => kind !== "hint" && kind !== "closing",
		lastFirst: true
	}
];
function choose(blocks, texts, room) {
	const closings = blocks.filter(({ kind }) => kind === "closing");
	const counting = closings.filter(({ of }) => of !== "anything");
	const isExplained = blocks.some(({ kind }) => kind !== "closing" && kind !== "hint");
	const last = (counting.length > 0 || isExplained ? counting : closings).slice(-2);
	const chosen = new Set(last.flatMap(({ at }) => at));
	const seen = new Set();
	for (const { is, onlyWithout, lastFirst } of ORDER) {
		if (onlyWithout && blocks.some(onlyWithout)) continue;
		const wanted = blocks.filter(is);
		for (const block of lastFirst ? wanted.reverse() : wanted) {
			if (isReported(block, texts, seen)) continue;
			if (!take(block.at, chosen, texts, room)) break;
		}
	}
	return inOrder$2(chosen);
}
function isReported({ at }, texts, seen) {
	const [first = 0, ...others] = at;
	const text = others.reduce((all, index) => `${all}\n${texts[index]?.trim()}`, texts[first]?.trim() ?? "");
	if (seen.has(text)) return true;
	seen.add(text);
	return false;
}
function take(at, chosen, texts, room) {
	for (const index of at) {
		if (chosen.has(index)) continue;
		chosen.add(index);
		if (chosen.size > room || chosen.size + gapsIn(inOrder$2(chosen), texts) > room) {
			chosen.delete(index);
			return false;
		}
	}
	return true;
}
const inOrder$2 = (chosen) => [...chosen].sort((a, b) => a - b);
function isGap(before, after, texts) {
	for (let index = before + 1; index < after; index++) if (!saysNothing(texts[index] ?? "")) return true;
	return false;
}
function gapsIn(at, texts) {
	return at.filter((index, place) => place > 0 && isGap(at[place - 1], index, texts)).length;
}
// src/collect/base/unlike.ts
const AT_ONCE$2 = 3;
const REQUESTS = 3;
async function withLinesUnlikeBase(reading, reader, evidence, base, { unexplained }) {
	if (base === null || unexplained.size === 0) return evidence;
	const open = evidence.runs.flatMap((run) => run.jobs.flatMap((job) => {
		const log = unexplained.get(job.id);
		return log === void 0 ? [] : [{
			run,
			job,
			log
		}];
	}));
	const found = new Map();
	await mapAtOnce(open, AT_ONCE$2, async (one) => {
		const job = await explained(reading, reader, base, one);
		if (job !== null) found.set(job.id, job);
	});
	const runs = evidence.runs.map((run) => ({
		...run,
		jobs: run.jobs.map((job) => found.get(job.id) ?? job)
	}));
	return {
		...evidence,
		runs
	};
}
async function explained({ github, context }, reader, { runs }, { run, job, log }) {
	const green = runs.find((item) => item.run.workflowId === run.workflowId && item.run.conclusion === "success");
	if (green === void 0 || !reader.hasLeft(REQUESTS)) return null;
	const read = await loggedJobs(reader, green.run.id);
	const passed = read?.jobs.findLast(({ name, conclusion }) => name === job.name && conclusion === "success");
	if (read === null || passed === void 0 || !reader.mayAsk(2)) return null;
	const there = await readLog(github, context.repository, passed.id);
	if ("reason" in there) return null;
	const steps = read.loggedSteps.get(passed.id) ?? [];
	const step = log.step && steps.find(({ name }) => name === log.step?.name);
	if (step === void 0) return null;
	const lines = unlike(logLines(log.text), log.step, {
		log: logLines(there.text),
		step
	});
	if (lines.length === 0) return null;
	return {
		...job,
		excerpt: {
			step: job.excerpt?.step ?? null,
			lines,
			unlike: passed.url
		}
	};
}
// src/collect/base/base.ts
async function readBase(reading, { runs }, { head, overview, config, listed, mergeBase }, artifacts, baseRuns) {
	const reader = new BaseReader(reading, overview.committedReports);
	const changed = listed.files.map(({ path }) => path);
	const { postMerge } = head;
	const [read, counterparts] = await Promise.all([readBaseline(reader, baseRuns, runs, reading.gaps), artifacts.then(({ found }) => readCounterparts(reading, reader, {
		runs,
		found,
		changed,
		postMerge,
		config
	}, baseRuns, mergeBase))]);
	const { found } = await artifacts;
	const elsewhere = read === null ? [] : await readElsewhere(reading, reader, read, runs);
	return {
		reader,
		runs: baseRuns,
		baseline: read === null || elsewhere.length === 0 ? read : {
			...read,
			earlierJobs: [...read.earlierJobs ?? [], ...elsewhere]
		},
		counterparts,
		found,
		changed
	};
}
async function compareWithBase(reading, evidence, { reader, runs, counterparts, found, changed }, annotations, logs) {
	return withLoggedTests(reading, reader, await withLinesUnlikeBase(reading, reader, await withFailedTestsOnBase(reader, await withComparison(reader, await withLogsOnBase(reading, reader, await withMaskedOnBase(reading, evidence, annotations === null ? 0 : reading.budget.grant(annotations.left), reader), runs), counterparts, found), runs, wantedOf(found, changed)), runs, logs), counterparts);
}
// src/collect/repository/commit-files.ts
const PAGE$1 = 300;
const MOST_PAGES = 10;
async function readCommitFiles({ github, context, budget }, difference, tell) {
	const { repository } = context;
	const most = Math.min(MOST_PAGES, budget.bounds.filePages);
	try {
		const pages = difference.parents[0] === difference.mergeBase ? await pagesOfHead(github, repository, difference, most, tell) : await pagesOfTestMerge(github, repository, difference, most, tell);
		return pages === null ? null : filesIn(pages, most);
	} catch (error) {
		whyRefused(error);
		return null;
	}
}
function pagesOfHead(github, repository, { head, total }, most, tell) {
	const read = reader(github, repository, head, tell);
	return total === null ? allPages(read, most) : somePages(read, Math.min(most, Math.ceil(Math.max(1, total) / PAGE$1)));
}
async function pagesOfTestMerge(github, repository, { head, mergeBase, behind, openPull }, most, tell) {
	if (openPull === null || behind > 0) return null;
	const { owner, name: repo } = repository;
	tell();
	const { data: pull } = await github.rest.pulls.get({
		owner,
		repo,
		pull_number: openPull
	});
	if (pull.merge_commit_sha === null) return null;
	const read = reader(github, repository, pull.merge_commit_sha, tell);
	const first = await read(1);
	const [into, merged] = first.data.parents;
	return into?.sha === mergeBase && merged?.sha === head ? pagesAfter(first, read, most) : null;
}
function reader(github, { owner, name: repo }, ref, tell) {
	return (page) => {
		tell();
		return github.rest.repos.getCommit({
			owner,
			repo,
			ref,
			page
		});
	};
}
function filesIn(pages, most) {
	const files = pages.flatMap((page) => page.files ?? []);
	const lines = files.reduce((sum, { additions, deletions }) => sum + additions + deletions, 0);
	if (files.length >= PAGE$1 * most) return {
		files,
		isCut: true
	};
	return lines === pages[0]?.stats?.total ? {
		files,
		isCut: false
	} : null;
}
// src/collect/repository/changes.ts
const none = {
	source: "none",
	files: [],
	total: null
};
function compareEarly({ github, context }, { sha, baseBranch, postMerge }) {
	if (postMerge || baseBranch === null) return null;
	return {
		base: baseBranch,
		compared: inBackground(compareCommits(github, context.repository, baseBranch, sha))
	};
}
async function listChanges(reading, { sha, comparedWith, baseBranch, older, pulls }, early, { filesOf, parents }) {
	const { github, context, gaps } = reading;
	const pull = older ? void 0 : pulls[0];
	const listed = (number, mergeBase, made) => ofPull(reading, {
		number,
		total: filesOf(number)
	}, mergeBase, made);
	if (comparedWith === null) return pull ? listed(pull.number, null, 0) : nothing$1;
	const begun = early?.base === comparedWith ? early.compared : compareCommits(github, context.repository, comparedWith, sha);
	const head = {
		head: sha,
		parents,
		openPull: pull?.open ? pull.number : null,
		total: pull ? filesOf(pull.number) : null
	};
	const comparing = inBackground(begun.then((compared) => wholeOf(reading, compared, head)));
	const compared = await gaps.optional(comparing, {
		about: "workflows",
		what: `The merge base with ${baseBranch}`,
		permission: "contents: read"
	});
	const mergeBase = compared?.mergeBase ?? null;
	const requests = compared?.requests ?? 1;
	if (pull && (compared === null || compared.cut?.of === "comparison")) return listed(pull.number, mergeBase, requests);
	const changes = await ofComparison(comparing, gaps);
	const cut = compared?.cut ?? null;
	if (cut !== null && !pull) tellCut(cut, gaps);
	const source = pull ? "pull request" : changes.source;
	return {
		changes: {
			...changes,
			source
		},
		mergeBase,
		isCompared: cut === null,
		requests
	};
}
const nothing$1 = {
	changes: none,
	mergeBase: null,
	isCompared: false,
	requests: 0
};
async function ofPull(reading, pull, mergeBase, made) {
	const changes = await readPullChanges(reading, pull.number, pull.total);
	return {
		changes,
		mergeBase,
		isCompared: false,
		requests: made + Math.ceil(changes.files.length / PAGE)
	};
}
async function ofComparison(comparing, gaps) {
	const compared = await gaps.optional(comparing, {
		about: "files",
		what: "The changed files",
		permission: "contents: read"
	});
	return compared === null ? none : {
		source: "compare",
		files: compared.files,
		total: null
	};
}
const tellCut = ({ of, listed }, gaps) => gaps.add("files", `Of the ${of} the first ${listed} files were listed, so later ones may be missing.`);
function readPushed(reading, parent, sha) {
	const { github, context, gaps } = reading;
	const head = {
		head: sha,
		parents: [parent],
		openPull: null,
		total: null
	};
	return ofComparison(compareCommits(github, context.repository, parent, sha).then(async (compared) => {
		const whole = await wholeOf(reading, compared, head);
		if (whole.cut !== null) tellCut(whole.cut, gaps);
		return whole;
	}), gaps);
}
const PAGE = 100;
async function readPullChanges({ github, context, gaps, budget }, number, total = null) {
	const { filePages } = budget.bounds;
	return await gaps.optional(pullFiles(github, context.repository, number, total, filePages), {
		about: "files",
		what: "The changed files",
		permission: "pull-requests: read"
	}) ?? none;
}
async function pullFiles(github, { owner, name: repo }, number, total, most) {
	const query = {
		owner,
		repo,
		pull_number: number,
		per_page: PAGE
	};
	const read = (page) => github.rest.pulls.listFiles({
		...query,
		page
	});
	const pages = total === null ? await allPages(read, most) : await somePages(read, Math.min(most, Math.ceil(Math.max(1, total) / PAGE)));
	return {
		source: "pull request",
		files: changedFiles(pages.flat()),
		total: null
	};
}
const comparisonLimit = 300;
async function compareCommits(github, { owner, name: repo }, base, head) {
	const { data } = await github.rest.repos.compareCommitsWithBasehead({
		owner,
		repo,
		basehead: `${base}...${head}`,
		per_page: 1
	});
	const { sha, commit } = data.merge_base_commit;
	const files = data.files ?? [];
	return {
		files: changedFiles(files),
		mergeBase: {
			sha,
			committedAt: instantOrNull(commit.committer?.date)
		},
		behind: data.behind_by,
		cut: files.length < comparisonLimit ? null : {
			of: "comparison",
			listed: comparisonLimit
		},
		requests: 1
	};
}
async function wholeOf(reading, compared, head) {
	if (compared.cut === null) return compared;
	const { mergeBase, behind } = compared;
	let { requests } = compared;
	const listed = await readCommitFiles(reading, {
		...head,
		mergeBase: mergeBase.sha,
		behind
	}, () => {
		requests += 1;
	});
	if (listed === null) return {
		...compared,
		requests
	};
	const cut = listed.isCut ? {
		of: "commit",
		listed: listed.files.length
	} : null;
	return {
		...compared,
		files: changedFiles(listed.files),
		cut,
		requests
	};
}
const linesOf = (files) => files.reduce((sum, file) => sum + file.additions + file.deletions, 0);
const addsUp = ({ files }, total) => files.length === total.files && linesOf(files) === total.additions + total.deletions;
function withTotal(changes, total, gaps) {
	if (changes.source !== "pull request") return changes;
	const { files } = changes;
	if (files.length < total.files) gaps.add("files", `GitHub lists ${files.length} of the pull request's ${total.files} changed files.`);
	const lines = linesOf(files);
	const expected = total.additions + total.deletions;
	if (files.length >= total.files && lines !== expected) gaps.add("files", `The changed files add up to ${lines} changed lines, the pull request to ${expected}.`);
	return {
		...changes,
		total
	};
}
const MOST_BLOBS = 300;
const BLOB_LETTERS = 10;
const changedFiles = (answers) => toChangedFiles(answers.map(({ filename, previous_filename, status, additions, deletions, patch, sha }) => ({
	path: filename,
	...previous_filename && { previousPath: previous_filename },
	status,
	additions,
	deletions,
	...sha && answers.length <= MOST_BLOBS && { blob: sha.slice(0, BLOB_LETTERS) },
	patch
})));
// src/collect/details/gate-files.ts
async function readGateFiles(github, repository, { texts, mergeBase }, changed, gaps) {
	const before = new Map();
	const read = mergeBase === null ? [] : weakenableFiles(texts, changed);
	await Promise.all(read.map(async (path) => {
		const text = await textBefore(github, repository, path, mergeBase ?? "", gaps);
		if (text !== null) before.set(path, text);
	}));
	return toGateFiles(texts, before);
}
// src/diff/imports/project-files.ts
const MOST_ALIASES = 100;
function readAliases(folder, text) {
	const options = fields(fieldsIn(withoutComments(text)).compilerOptions);
	const baseUrl = textOrNull(options.baseUrl);
	const base = baseUrl === null ? null : resolvePath(folder, baseUrl);
	const paths = Object.entries(fields(options.paths)).slice(0, MOST_ALIASES).map(([pattern, places]) => ({
		pattern,
		places: texts(places).flatMap((place) => resolvePath(base ?? folder, place) ?? [])
	}));
	return base === null && paths.length === 0 ? null : {
		folder,
		base,
		paths
	};
}
function readPackage(folder, text) {
	const manifest = fieldsIn(text);
	const name = textOrNull(manifest.name);
	if (name === null) return null;
	const exported = fields(manifest.exports)["."] ?? manifest.exports;
	return {
		name,
		folder,
		entries: [
			manifest.source,
			manifest.types,
			manifest.module,
			manifest.main,
			...valuesOf(exported, 3)
		].flatMap((entry) => typeof entry === "string" ? resolvePath(folder, entry) ?? [] : [])
	};
}
function valuesOf(value, depth) {
	if (typeof value === "string") return [value];
	return depth === 0 ? [] : Object.values(fields(value)).slice(0, 20).flatMap((inner) => valuesOf(inner, depth - 1));
}
function resolvePath(folder, path) {
	const names = folder === "" ? [] : folder.split("/");
	for (const name of path.split("/")) {
		if (name === "" || name === ".") continue;
		if (name !== "..") names.push(name);
		else if (names.pop() === void 0) return null;
	}
	return names.join("/");
}
function fieldsIn(json) {
	const read = readJson(json.replace(/^\ufeff/, ""));
	return "value" in read ? fields(read.value) : {};
}
function withoutComments(text) {
	return text.replace(/("(?:\\.|[^"\\\n])*"?)|\/\/[^\n]*|\/\*.*?(?:\*\/|$)/gs, "$1").replace(/("(?:\\.|[^"\\\n])*"?)|,(?=\s{0,1000}[\]}])/gs, "$1");
}
// src/diff/imports/javascript.ts
const MOST_IMPORTS$1 = 500;
const LONGEST_SPECIFIER = 500;
const STOP$1 = /\/\/|\/\*|(?<word>[\p{L}\p{N}_$]+)|"|'|`|(?<sign>[^\s\p{L}\p{N}_$"'`])/gu;
const BEFORE_EXPRESSION = new Set("return typeof case in of delete void throw new else do yield await instanceof".split(" "));
function javascriptImports(text) {
	const found = new Set();
	const scan = {
		text,
		before: [
			"",
			"",
			""
		],
		templates: true
	};
	STOP$1.lastIndex = 0;
	for (let stop = STOP$1.exec(text); stop !== null; stop = STOP$1.exec(text)) {
		const from = STOP$1.lastIndex;
		const mark = stop[0];
		const { end, literal } = read(scan, mark, from);
		if (literal !== null && literal.length <= LONGEST_SPECIFIER && isImport(scan, end)) found.add(literal);
		if (found.size >= MOST_IMPORTS$1) break;
		if (mark !== "//" && mark !== "/*") scan.before = [
			scan.before[1],
			scan.before[2],
			mark
		];
		STOP$1.lastIndex = end;
	}
	return [...found].filter((specifier) => specifier !== "");
}
function read(scan, mark, from) {
	const { text } = scan;
	if (mark === "//") return {
		end: endOf(text, "\n", from),
		literal: null
	};
	if (mark === "/*") return {
		end: endOf(text, "*/", from),
		literal: null
	};
	if (mark === "/" && !isDivision(scan.before)) return {
		end: expressionEnd(text, from),
		literal: null
	};
	if (mark === "`") return template(scan, from);
	if (mark !== "\"" && mark !== "'") return {
		end: from,
		literal: null
	};
	const end = stringEnd$1(text, from, mark);
	const literal = text.slice(from, end - 1);
	return {
		end,
		literal: text[end - 1] === mark ? literal : null
	};
}
function isImport({ before, text }, end) {
	const [third, second, first] = before;
	if (first === "from" || first === "import") return second !== ".";
	return first === "(" && (second === "require" || second === "import") && third !== "." && /^\s*[),]/.test(text.slice(end, end + 50));
}
function isDivision(before) {
	const last = before[2];
	if (last === "<") return true;
	return /^[)\]}"'`]$/.test(last) || /^[\p{L}\p{N}_$]/u.test(last) && !BEFORE_EXPRESSION.has(last);
}
const endOf = (text, mark, from) => {
	const end = text.indexOf(mark, from);
	return end === -1 ? text.length : end + mark.length;
};
function stringEnd$1(text, from, quote) {
	const end = /\\.|["'\n]/gs;
	end.lastIndex = from;
	for (let hit = end.exec(text); hit !== null; hit = end.exec(text)) if (hit[0] === quote || hit[0] === "\n") return end.lastIndex;
	return text.length;
}
function expressionEnd(text, from) {
	const end = /\\[^\n]|[[\]/\n]/g;
	end.lastIndex = from;
	let inSet = false;
	for (let hit = end.exec(text); hit !== null; hit = end.exec(text)) {
		if (hit[0] === "\n" || hit[0] === "/" && !inSet) return end.lastIndex;
		if (hit[0] === "[") inSet = true;
		if (hit[0] === "]") inSet = false;
	}
	return text.length;
}
function template(scan, from) {
	const end = /\\.|`/gs;
	end.lastIndex = from;
	while (scan.templates) {
		const hit = end.exec(scan.text);
		if (hit === null) scan.templates = false;
		else if (hit[0] === "`") {
			const literal = scan.text.slice(from, hit.index);
			return {
				end: end.lastIndex,
				literal: literal.includes("${") ? null : literal
			};
		}
	}
	return {
		end: from,
		literal: null
	};
}
const MODULE_ENDINGS = ".ts .tsx .mts .cts .d.ts .js .jsx .mjs .cjs .json .vue .svelte .astro".split(" ");
const SOURCE_ENDINGS = {
	".js": [
		".ts",
		".tsx",
		".jsx"
	],
	".jsx": [".tsx"],
	".mjs": [".mts"],
	".cjs": [".cts"]
};
function javascriptModules(paths, aliases, packages) {
	const byName = new Map(packages.map((one) => [one.name, one]));
	return (importer, specifier) => {
		const folder = folderOf(importer);
		const places = specifier.startsWith(".") ? [resolvePath(folder, specifier)] : [
			...aliased$1(folder, specifier, aliases),
			...ofPackage(specifier, byName),
			...ofSource(folder, specifier)
		];
		for (const place of places) {
			const file = place === null ? null : fileOf$1(place.replace(/[?#].*$/s, ""), paths);
			if (file !== null) return file === importer ? null : file;
		}
		return null;
	};
}
function aliased$1(folder, specifier, aliases) {
	return aliases.filter((one) => one.folder === "" || folder === one.folder || folder.startsWith(`${one.folder}/`)).sort((one, other) => other.folder.length - one.folder.length).flatMap(({ base, paths }) => [...paths.flatMap(({ pattern, places }) => {
		const rest = restOf(pattern, specifier);
		return rest === null ? [] : places.map((place) => place.replace("*", () => rest));
	}), ...base === null ? [] : [resolvePath(base, specifier)]]);
}
function restOf(pattern, specifier) {
	const star = pattern.indexOf("*");
	if (star === -1) return pattern === specifier ? "" : null;
	const [start, end] = [pattern.slice(0, star), pattern.slice(star + 1)];
	return specifier.length >= start.length + end.length && specifier.startsWith(start) && specifier.endsWith(end) ? specifier.slice(start.length, specifier.length - end.length) : null;
}
function ofPackage(specifier, byName) {
	const words = specifier.split("/");
	const size = specifier.startsWith("@") ? 2 : 1;
	const own = byName.get(words.slice(0, size).join("/"));
	if (own === void 0) return [];
	const { folder, entries } = own;
	const below = words.slice(size).join("/");
	const places = below === "" ? [
		"src/index",
		"index",
		"lib/index"
	] : [below, `src/${below}`];
	return [...below === "" ? entries : [], ...places.map((place) => resolvePath(folder, place))];
}
function ofSource(folder, specifier) {
	const below = /^[@~]\/(.*)$/s.exec(specifier)?.[1];
	if (below === void 0) return [];
	const names = folder.split("/");
	const around = names.map((_, up) => names.slice(0, names.length - up).join("/"));
	return [...new Set([...around, ""])].map((own) => resolvePath(own, `src/${below}`));
}
function fileOf$1(place, paths) {
	const ending = /\.[cm]?jsx?$/.exec(place)?.[0] ?? "";
	const stem = place.slice(0, place.length - ending.length);
	return [
		place,
		...(SOURCE_ENDINGS[ending] ?? []).map((source) => stem + source),
		...MODULE_ENDINGS.map((known) => place + known),
		...MODULE_ENDINGS.map((known) => place === "" ? `index${known}` : `${place}/index${known}`)
	].find((path) => paths.has(path)) ?? null;
}
// src/diff/imports/python.ts
const MOST_IMPORTS = 500;
const LONGEST_STATEMENT = 2e4;
const FROM = /^from ?(\.*) ?((?:[\p{L}\p{N}_][\p{L}\p{N}_.]*)?)(?: |(?<=\. ?))import\b ?\(?([^()]*)/u;
const IMPORT = /^import (.+)$/u;
const NAME = /^([\p{L}\p{N}_.]+|\*)(?: as [\p{L}\p{N}_]+)?$/u;
function pythonImports(text) {
	const found = [];
	for (const statement of statements(text)) {
		found.push(...importsOf(statement));
		if (found.length >= MOST_IMPORTS) return found.slice(0, MOST_IMPORTS);
	}
	return found;
}
function importsOf(statement) {
	const from = FROM.exec(statement);
	if (from !== null) {
		const [, dots = "", module = "", names = ""] = from;
		if (dots === "" && module === "") return [];
		return [{
			level: dots.length,
			module: module.replace(/\.$/, ""),
			names: namesOf(names)
		}];
	}
	const [, modules = ""] = IMPORT.exec(statement) ?? [];
	return namesOf(modules).map((module) => ({
		level: 0,
		module,
		names: []
	}));
}
function namesOf(list) {
	return list.split(",").flatMap((item) => NAME.exec(item.trim())?.[1] ?? []);
}
const STOP = /#|"""|'''|"|'|\\\r?\n|\r?\n|[([{]|[)\]}]|[;:]/g;
function* statements(text) {
	let statement = "";
	let depth = 0;
	let from = 0;
	STOP.lastIndex = 0;
	for (let stop = STOP.exec(text); stop !== null; stop = STOP.exec(text)) {
		const mark = stop[0];
		if (statement.length < LONGEST_STATEMENT) statement += text.slice(from, stop.index);
		from = STOP.lastIndex;
		if (mark === "#") from = lineEnd(text, from);
		else if (/^["']/.test(mark)) {
			statement += "\"\"";
			from = stringEnd(text, from, mark);
		} else if (/^[([{]$/.test(mark)) depth += 1;
		else if (/^[)\]}]$/.test(mark)) depth = Math.max(0, depth - 1);
		if (/[;:\n]$/.test(mark) && !mark.startsWith("\\") && (depth === 0 || startsAnew(text, from))) {
			yield* asImport(statement);
			statement = "";
			depth = 0;
		} else if (/\n$/.test(mark)) statement += " ";
		else if (/^[([{]$/.test(mark)) statement += mark;
		STOP.lastIndex = from;
	}
	yield* asImport(statement + text.slice(from, from + LONGEST_STATEMENT));
}
function* asImport(statement) {
	const line = statement.slice(0, LONGEST_STATEMENT).trimStart();
	if (/^(?:from|import)\b/.test(line)) yield line.replace(/\s+/g, " ").trim();
}
function startsAnew(text, from) {
	return text[from - 1] === "\n" && /^(?:from\s+[\w.]+\s+import|import)\s/.test(text.slice(from, from + 200));
}
function lineEnd(text, from) {
	const end = text.indexOf("\n", from);
	return end === -1 ? text.length : text[end - 1] === "\r" ? end - 1 : end;
}
function stringEnd(text, from, quotes) {
	const end = quotes.length === 3 ? /\\.|"""|'''/gs : /\\.|["'\n]/gs;
	end.lastIndex = from;
	for (let hit = end.exec(text); hit !== null; hit = end.exec(text)) {
		if (hit[0] === quotes) return end.lastIndex;
		if (hit[0] === "\n") return hit.index;
	}
	return text.length;
}
const SOURCES = [
	"src",
	"lib",
	"python"
];
const PROJECT = /(?:^|\/)(?:pyproject\.toml|setup\.py|setup\.cfg)$/;
const MOST_PROJECTS$1 = 200;
function pythonModules(paths) {
	const projects = Array.from(paths).filter((path) => PROJECT.test(path)).slice(0, MOST_PROJECTS$1).map(folderOf);
	const roots = new Map();
	const rootsOf = (folder) => {
		const known = roots.get(folder) ?? rootsAround(folder, paths, projects);
		roots.set(folder, known);
		return known;
	};
	return (importer, found) => {
		const folder = folderOf(importer);
		const from = found.level === 0 ? rootsOf(folder) : relativeTo(folder, found.level);
		for (const root of from) {
			const files = modulesAt(root, found, paths);
			if (files.length > 0) return files.filter((path) => path !== importer);
		}
		return [];
	};
}
function rootsAround(folder, paths, projects) {
	const around = above$1(folder).filter((path) => path === "" || !paths.has(within(path, "__init__.py")));
	const sources = [...around, ...projects].flatMap((path) => SOURCES.map((name) => within(path, name)));
	return [...new Set([
		...around,
		...sources,
		...projects
	])];
}
function above$1(folder) {
	const names = folder === "" ? [] : folder.split("/");
	return Array.from({ length: names.length + 1 }, (_, up) => names.slice(0, names.length - up).join("/"));
}
function relativeTo(folder, level) {
	return above$1(folder).slice(level - 1, level);
}
function modulesAt(root, { module, names }, paths) {
	const place = within(root, module.replaceAll(".", "/"));
	const own = fileOf(place, paths);
	if (names.length === 0) return own === null ? [] : [own];
	const files = names.flatMap((name) => {
		return (name === "*" ? null : fileOf(within(place, name.replaceAll(".", "/")), paths)) ?? own ?? [];
	});
	return [...new Set(files)];
}
function fileOf(place, paths) {
	return [
		`${place}.py`,
		within(place, "__init__.py"),
		`${place}.pyi`,
		within(place, "__init__.pyi")
	].find((path) => paths.has(path)) ?? null;
}
const within = (folder, name) => folder === "" ? name : name === "" ? folder : `${folder}/${name}`;
// src/diff/imports/importers.ts
const isProjectFile = (path) => /(?:^|\/)(?:package|(?:ts|js)config(?:\.(?:base|app))?)\.json$/.test(path);
function importersOf(modules, paths, sources) {
	const python = pythonModules(paths);
	const javascript = javascriptModules(paths, ...projectsOf(sources));
	const found = new Map();
	for (const { path, text } of sources.toSorted((one, other) => one.path < other.path ? -1 : 1)) {
		const imported = importLanguageOf(path) === "Python" ? pythonImports(text).flatMap((each) => python(path, each)) : javascriptImports(isProjectFile(path) ? "" : text).map((each) => javascript(path, each));
		for (const module of new Set(imported)) {
			if (module === null || !modules.has(module)) continue;
			const importers = found.get(module) ?? [];
			importers.push(path);
			found.set(module, importers);
		}
	}
	return new Map([...found].sort(([one], [other]) => one < other ? -1 : 1));
}
function projectsOf(sources) {
	const read = sources.filter(({ path }) => isProjectFile(path)).map(({ path, text }) => ({
		folder: folderOf(path),
		path,
		text
	}));
	const isManifest = ({ path }) => path.endsWith("package.json");
	return [read.flatMap((file) => isManifest(file) ? [] : readAliases(file.folder, file.text) ?? []), read.flatMap((file) => isManifest(file) ? readPackage(file.folder, file.text) ?? [] : [])];
}
const IMPORT_ENDINGS = [["Python", /\.pyi?$/], ["JavaScript and TypeScript", /\.(?:[cm]?[jt]sx?|vue|svelte|astro)$/]];
const FOREIGN = /(?:^|\/)(?:node_modules|vendor|vendored|third_party|dist|\.?venv|site-packages)\/|\.(?:min|bundle)\.[cm]?js$/;
function importLanguageOf(path) {
	if (FOREIGN.test(path)) return null;
	return IMPORT_ENDINGS.find(([, ending]) => ending.test(path))?.[0] ?? null;
}
// src/collect/details/importers.ts
const MODULES_KEPT = 30;
const FILES_KEPT = 8;
async function readDependents({ github, context, gaps }, sha, changes) {
	const modules = changedModules(changes);
	if (modules.length === 0) return null;
	return gaps.optional(search(github, context.repository, sha, modules), {
		about: "dependents",
		what: "The files that import what is changed",
		permission: "contents: read"
	});
}
function beginDependents(reading, sha, listing) {
	return inBackground(listing.then((listed) => readDependents(reading, sha, listed)));
}
const dependentsOf = (found) => found === null ? {} : { dependents: redactAll(found) };
function changedModules({ files }) {
	return files.flatMap(({ path, previousPath, status }) => status === "renamed" && previousPath !== void 0 ? [path, previousPath] : [path]).filter((path) => kindOf(path) === "code" && importLanguageOf(path) !== null);
}
async function search(github, repository, sha, modules) {
	const { files, isCut } = await readTree(github, repository, sha);
	const candidates = candidatesFor$2(modules, files);
	const read = await readTexts(github, repository, [...candidates.projects, ...candidates.files]);
	const paths = new Set([...files.map(({ path }) => path), ...modules]);
	return found(importersOf(new Set(modules), paths, read), candidates, read, isCut);
}
function found(importers, { files, partial }, read, isCut) {
	const all = [...importers].map(([of, by]) => importersFound(of, by));
	const kept = all.sort((one, other) => other.total + other.totalTests - one.total - one.totalTests).slice(0, MODULES_KEPT);
	const has = new Set(read.map(({ path }) => path));
	const unread = files.filter(({ path }) => !has.has(path)).length;
	const why = [
		...isCut ? ["GitHub's list of files is cut"] : [],
		...partial === null ? [] : [partial],
		...unread > 0 ? [`${count(unread, "file")} could not be read as text`] : []
	];
	return {
		searched: files.length - unread,
		...why.length > 0 && { partial: why.join(", and ") },
		modules: kept,
		...all.length > kept.length && { more: all.length - kept.length }
	};
}
function importersFound(of, importers) {
	const tests = importers.filter((path) => kindOf(path) === "test");
	const by = importers.filter((path) => kindOf(path) !== "test");
	return {
		of,
		by: by.slice(0, FILES_KEPT),
		total: by.length,
		tests: tests.slice(0, FILES_KEPT),
		totalTests: tests.length
	};
}
async function readTree(github, { owner, name: repo }, sha) {
	const { data } = await github.rest.git.getTree({
		owner,
		repo,
		tree_sha: sha,
		recursive: "1"
	});
	return {
		files: data.tree.filter(({ type, mode }) => type === "blob" && mode !== "120000").map(({ path, sha: oid, size }) => ({
			path,
			oid,
			size: size ?? 0
		})),
		isCut: data.truncated
	};
}
const MOST_FILES$1 = 180;
const MOST_PROJECTS = 20;
const MOST_BYTES = 4e6;
const LARGEST_FILE = 2e5;
const LARGEST_PROJECT = 5e4;
const MOST_FOLDERS = 50;
function candidatesFor$2(modules, tree) {
	const languages = new Set(modules.map(importLanguageOf));
	const all = tree.filter(({ path }) => languages.has(importLanguageOf(path)) && importLanguageOf(path) !== null);
	const readable = all.filter(({ size }) => size <= LARGEST_FILE);
	const within = upTo(readable.length <= MOST_FILES$1 ? readable : nearest(modules, readable), MOST_BYTES).slice(0, MOST_FILES$1);
	return {
		files: within,
		projects: languages.has("JavaScript and TypeScript") ? projectFiles(modules, tree) : [],
		partial: partial(within.length, all.length, languages)
	};
}
function partial(searched, total, languages) {
	if (searched === total) return null;
	return `${searched} of ${total} files in ${[...languages].filter((name) => name !== null).sort().join(", ")} were searched`;
}
function nearest(modules, files) {
	const folders = [...new Set(modules.map(folderOf))].slice(0, MOST_FOLDERS).map(segmentsOf);
	const stems = new Set(modules.map(stemOf));
	return files.map((file) => {
		const names = segmentsOf(folderOf(file.path));
		return {
			file,
			rank: wordsOf$1(stemOf(file.path)).some((word) => stems.has(word)) ? -1 : Math.min(...folders.map((folder) => distance(folder, names)))
		};
	}).sort((one, other) => one.rank - other.rank || (one.file.path < other.file.path ? -1 : 1)).map(({ file }) => file);
}
function distance(one, other) {
	let common = 0;
	while (common < one.length && one[common] === other[common]) common += 1;
	return one.length + other.length - 2 * common;
}
function upTo(files, most) {
	let bytes = 0;
	return files.filter(({ size }) => {
		bytes += size;
		return bytes <= most;
	});
}
function projectFiles(modules, tree) {
	const nearby = new Set(modules.map(folderOf).flatMap(above));
	const rank = ({ path }) => (nearby.has(folderOf(path)) ? 0 : 1e3) + segmentsOf(folderOf(path)).length;
	return tree.filter(({ path, size }) => isProjectFile(path) && size <= LARGEST_PROJECT && !path.includes("node_modules/")).sort((one, other) => rank(one) - rank(other) || (one.path < other.path ? -1 : 1)).slice(0, MOST_PROJECTS);
}
const above = (folder) => segmentsOf(folder).map((_, up, names) => names.slice(0, names.length - up).join("/")).concat("");
const segmentsOf = (folder) => folder === "" ? [] : folder.split("/");
function stemOf(path) {
	const name = lastSegment(path);
	const dot = name.indexOf(".", 1);
	return dot === -1 ? name : name.slice(0, dot);
}
const wordsOf$1 = (stem) => [stem, stem.replace(/^tests?_|_tests?$/, "")];
// src/collect/details/log-choice.ts
function failedJobs(evidence) {
	return requiredFirst(evidence, currentOnes(evidence).filter(({ job, definition }) => isFailure$1(markOfJob(job, definition))));
}
function testJobs(evidence) {
	const jobs = requiredFirst(evidence, loggedJobs$1(evidence));
	const seen = new Set();
	const orders = jobs.map(({ run, job }) => {
		const place = `${run.workflowId}\n${withoutLeg(job.name)}`;
		const isOther = seen.has(place);
		seen.add(place);
		return (testsSurely(evidence, run, job) ? 0 : 2) + (isOther ? 1 : 0);
	});
	return [
		0,
		1,
		2,
		3
	].flatMap((order) => jobs.filter((_, index) => orders[index] === order));
}
function scanningJobs(evidence) {
	const found = currentOnes(evidence).filter(({ job }) => job.conclusion === "success" || job.conclusion === "failure").map((one) => ({
		one,
		kinds: checksOf$2(evidence, one.run, one.job, one.definition)
	}));
	const isSecure = (kinds) => kinds.includes("security");
	const secure = found.filter(({ kinds }) => isSecure(kinds));
	const lenient = found.filter(({ one, kinds }) => kinds.length > 0 && !isSecure(kinds) && one.definition?.steps.some(hidesFailures));
	return [...secure, ...lenient].map(({ one }) => one);
}
function currentOnes(evidence) {
	return countedRuns(evidence.runs).flatMap((run) => currentJobs(run).map((job) => ({
		run,
		job,
		definition: matchJob(evidence, run, job.name)?.job ?? null
	})));
}
function requiredFirst(evidence, jobs) {
	const isLater = ({ run, job, definition }) => !["yes", "unknown"].includes(requiredJob(evidence, run, job, definition?.continueOnError));
	return [...jobs.filter((one) => !isLater(one)), ...jobs.filter(isLater)];
}
// src/collect/details/logs.ts
const MOST_JOBS = 10;
const AT_ONCE$1 = 10;
const MOST_SCANS = 4;
const MOST_UNCOUNTED = 500;
const NAMED = 3;
const MOST_UNEXPLAINED = 3;
async function readLogs({ github, context, budget }, evidence, steps) {
	const failed = failedJobs(evidence);
	const { log: cost, keptForAnnotations } = budget.bounds;
	const mayRead = (jobs) => budget.grant(Math.min(jobs, MOST_JOBS), cost, keptForAnnotations);
	const explained = failed.slice(0, mayRead(failed.length));
	const testing = testJobs(evidence);
	const counted = countedJobs(testing, failed, explained, mayRead);
	const known = [...explained, ...counted.filter((one) => !explained.some(isOf(one)))];
	const scanning = scanningJobs(evidence).filter((one) => !known.some(isOf(one)));
	const wanted = [...known, ...scanning.slice(0, mayRead(Math.min(scanning.length, MOST_SCANS)))];
	const excerpts = new Map();
	const unexplained = new Map();
	const found = new Map();
	const unread = new Map();
	await mapAtOnce(wanted, AT_ONCE$1, async (one) => {
		const { job } = one;
		const log = await readLog(github, context.repository, job.id);
		const logged = steps.get(job.id) ?? job.steps.map(withoutTimes);
		const fails = explained.some(isOf(one));
		if ("reason" in log) {
			if (fails) unread.set(log.reason, [...unread.get(log.reason) ?? [], job.name]);
			return;
		}
		const lines = logLines(log.text);
		if (fails) {
			const step = failedStep(job, logged);
			const { lines: shown, isSign } = explanation(lines, step);
			if (shown.length > 0) excerpts.set(job.id, {
				step: step && redact(step.name),
				lines: shown
			});
			if (!isSign) unexplained.set(job.id, {
				text: log.text,
				step
			});
		}
		const ran = logged.filter((_, index) => job.steps[index]?.conclusion !== "skipped");
		const read = {
			...one,
			definition: matchJob(evidence, one.run, job.name)?.job ?? null,
			lines,
			logged,
			ran
		};
		const results = counted.some(isOf(one)) ? logResults(evidence, read) : [];
		found.set(job.id, [...results, ...findingsIn(evidence, read)]);
	});
	const results = inOrder$1(evidence, found);
	return {
		excerpts,
		unexplained: new Map(explained.flatMap(({ job: { id } }) => {
			const log = unexplained.get(id);
			return log === void 0 ? [] : [[id, log]];
		}).slice(0, MOST_UNEXPLAINED)),
		results,
		uncounted: uncounted(evidence, testing, results),
		gaps: gapsOf(unread, failed.length, explained.length)
	};
}
const withoutTimes = ({ name }) => ({
	name,
	startedAt: null,
	completedAt: null
});
function countedJobs(testing, failed, explained, mayRead) {
	const others = testing.filter((one) => !failed.some(isOf(one)));
	return [...testing.filter((one) => explained.some(isOf(one))), ...others.slice(0, mayRead(others.length))];
}
function gapsOf(unread, failed, read) {
	const some = [...unread].sort().map(([reason, names]) => unreadText(names, reason));
	return failed > read ? [...some, `Of ${failed} failed jobs the logs of ${read} were read.`] : some;
}
function uncounted(evidence, testing, results) {
	return testing.flatMap(({ run, job }) => {
		const own = results.filter(({ jobId, totals }) => jobId === job.id && totals !== null);
		if (own.length === 0) return testsSurely(evidence, run, job) ? [job.id] : [];
		if (own.some(({ step }) => step === null)) return [];
		const definition = matchJob(evidence, run, job.name)?.job ?? null;
		const steps = testSteps(evidence, run, job, definition).map((place) => maskedLine(job.steps[place].name));
		return steps.some((name, index) => !own.some((one) => isNth(one, name, countBefore(steps, index)))) ? [job.id] : [];
	}).sort((one, other) => one - other).slice(0, MOST_UNCOUNTED);
}
const isNth = ({ step, again = 0 }, name, nth) => step === name && again === nth;
const countBefore = (names, index) => names.slice(0, index).filter((name) => name === names[index]).length;
const isOf = ({ job }) => (other) => other.job.id === job.id;
function inOrder$1({ runs }, found) {
	return runs.flatMap((run) => run.jobs.flatMap(({ id }) => found.get(id) ?? []));
}
function withLogs(evidence, read) {
	const { excerpts, results: logs, uncounted } = read;
	const add = (job) => {
		const excerpt = excerpts.get(job.id);
		return excerpt === void 0 ? job : {
			...job,
			excerpt
		};
	};
	const runs = evidence.runs.map((run) => ({
		...run,
		jobs: run.jobs.map(add)
	}));
	const results = {
		...evidence.results,
		...logs.length > 0 && { logs: redactAll(logs) },
		...uncounted.length > 0 && { uncounted }
	};
	return {
		...evidence,
		runs,
		results
	};
}
function failedStep({ conclusion, steps }, logged) {
	const endings = conclusion === "failure" ? ["failure", "timed_out"] : [
		"failure",
		"timed_out",
		"cancelled"
	];
	return logged[steps.findIndex((step) => endings.includes(step.conclusion ?? ""))] ?? null;
}
function unreadText(names, reason) {
	const shown = listFirst([...names].sort().map((name) => `\`${name}\``), NAMED);
	return `The ${names.length === 1 ? "log" : "logs"} of ${shown} could not be read: ${reason}.`;
}
const MOST_RESULTS = 20;
function logResults(evidence, { run, job, definition, lines, logged, ran }) {
	const asked = (stepsWithResults(evidence, run, job, definition) ?? []).flatMap((place) => logged[place] ?? []);
	return logTotals(lines, ran, asked, isOfBase).map((said) => toResult(run.id, job, said, asked)).filter((result) => LogResult.safeParse(result, UNCOMPILED).success).slice(0, MOST_RESULTS);
}
const MOST_FINDINGS = 10;
function findingsIn(evidence, { run, job, definition, lines, logged, ran }) {
	const asked = checkingSteps(evidence, run, job, definition).flatMap((place) => logged[place] ?? []);
	if (asked.length === 0) return [];
	return logFindings(lines, ran, asked).map(({ step, place, format, found: findings }) => {
		const said = {
			step,
			place,
			format,
			tests: null,
			coverage: []
		};
		return {
			...toResult(run.id, job, said, asked),
			findings
		};
	}).slice(0, MOST_FINDINGS);
}
function toResult(runId, job, said, asked) {
	const { coverage, place, names } = said;
	const steps = asked.map(({ name }) => name);
	const again = place === null ? 0 : countBefore(steps, place);
	return {
		runId,
		jobId: job.id,
		job: job.name,
		step: said.step === null ? null : maskedLine(said.step),
		...again > 0 && { again },
		format: said.format,
		totals: said.tests,
		...names !== void 0 && names.parts.length > 0 && { parts: names.parts.join("") },
		...names !== void 0 && names.files.length > 0 && { files: names.files.join("") },
		...coverage.length > 0 && { coverage }
	};
}
// src/collect/details/own-commits.ts
const MOST_FILES = 300;
async function readOwnCommits(reading, head, overview) {
	const [listed, seen] = [head.pulls[0], overview.pulls[0]];
	const isTorn = listed !== void 0 && seen !== void 0 && listed.headSha !== seen.pull.headSha;
	const isOlder = head.older || isTorn && !head.postMerge;
	const [isFollowedByOwn, isOwnCommit] = await Promise.all([readIsFollowedByOwn(reading, {
		...head,
		older: isOlder
	}, overview), readIsOwnCommit(reading, head, overview)]);
	return {
		isOwnCommit,
		isFollowedByOwn,
		older: isOlder && !isFollowedByOwn,
		isTorn
	};
}
async function readIsOwnCommit(reading, head, { head: commit, viewer }) {
	if (!isHere(head, reading.context.repository) || !isBy(commit?.author, viewer)) return false;
	const [parent, ...others] = commit?.parents ?? [];
	const reported = parseMessage(commit?.message ?? "")?.headSha;
	if (parent === void 0 || others.length > 0 || reported === void 0) return false;
	return readIsOwnSince(reading, head.pulls.length > 0 && !head.postMerge ? reported : parent, head.sha, viewer);
}
async function readIsFollowedByOwn(reading, head, { pulls: [newest], viewer }) {
	const isLikely = newest !== void 0 && parseMessage(newest.headMessage) !== null;
	if (!head.older || !isLikely || !isHere(head, reading.context.repository)) return false;
	return readIsOwnSince(reading, head.sha, newest.pull.headSha, viewer);
}
async function readIsOwnSince({ github, context, inputs, gaps }, from, to, viewer) {
	const { owner, name: repo } = context.repository;
	const query = {
		owner,
		repo,
		basehead: `${from}...${to}`,
		per_page: 100
	};
	const answer = await gaps.optional(github.rest.repos.compareCommitsWithBasehead(query), {
		about: "pull request",
		what: `The commits from \`${from.slice(0, 8)}\` to \`${to.slice(0, 8)}\``,
		permission: "contents: read"
	});
	return answer !== null && onlyOwnCommits(answer.data, inputs.reportsDir, viewer);
}
function onlyOwnCommits({ status, commits, files = [], total_commits: total }, reportsDir, viewer) {
	const isOurs = ({ author }) => isAccount(author?.login, viewer);
	const isReport = ({ filename, previous_filename: before = filename }) => [filename, before].every((path) => isReportFile(path, reportsDir));
	return status === "ahead" && files.length > 0 && files.length < MOST_FILES && commits.length === total && commits.every(isOurs) && files.every(isReport);
}
function isHere({ repository: of }, { owner, name }) {
	return of?.owner === owner && of.name === name;
}
// src/collect/details/owners.ts
const RULES_KEPT = 200;
function ownersOf(file, changes) {
	if (file === null) return null;
	const rules = file.text === null ? null : decidingIn(file.text, touchedPaths(changes));
	if (rules === null) return {
		path: file.name,
		rules: [],
		unread: true
	};
	return {
		path: file.name,
		rules: rules.slice(-200),
		...rules.length > RULES_KEPT && { cut: true }
	};
}
function decidingIn(text, paths) {
	try {
		const rules = parseCodeowners(text);
		const deciding = new Set(paths.map(ownerFinder(rules, BUDGET.owners.patterns)));
		return rules.filter((rule) => deciding.has(rule));
	} catch (error) {
		if (error instanceof TooMuch) return null;
		throw error;
	}
}
function tellUnreadOwners(file, owners, gaps) {
	if (file === null || owners?.unread !== true) return;
	const why = file.text === null ? "it is binary or larger than GitHub hands out" : "it has more lines, or more patterns to try on the changed files, than Docket reads";
	gaps.add("budget", `\`${file.name}\` was not read: ${why}.`);
}
// src/collect/details/plan.ts
async function readPlan(github, repository, where, gaps, isAsked) {
	if (where.overview?.path.startsWith(`${where.dir}/`)) {
		const { path, text } = where.overview;
		if (text === null) gaps.add("plan", `\`${path}\` is binary or too large to read.`);
		return text === null ? null : {
			path,
			content: parsePlan(redact(text), {
				isAsked,
				repository: repository.name
			})
		};
	}
	const name = where.folder?.files.map((file) => file.name).find((file) => /plan[^/]*\.md$/i.test(file));
	if (!name) return null;
	const path = `${where.dir}/${name}`;
	const text = await gaps.optional(readText(github, repository, path, where.sha), {
		about: "plan",
		what: `\`${path}\``,
		permission: "contents: read"
	});
	return text === null ? null : {
		path,
		content: parsePlan(redact(text), {
			isAsked,
			repository: repository.name
		})
	};
}
// src/collect/details/settings.ts
async function readChangedSettings({ github, context, gaps }, head, mergeBase, changed) {
	const files = comparedFiles(changed);
	if (mergeBase === null || files.length === 0) return [];
	const query = `query settings($owner: String!, $name: String!) {
    repository(owner: $owner, name: $name) { ${files.flatMap(({ old, now }, index) => [...old === null ? [] : [objectOf(`before${index}`, mergeBase, old)], ...now === null ? [] : [objectOf(`after${index}`, head, now)]]).join("\n")} }
  }
  fragment Text on GitObject { ... on Blob { text isTruncated } }`;
	const { owner, name } = context.repository;
	const answer = await gaps.optional(github.graphql(query, {
		owner,
		name
	}), {
		about: "workflows",
		what: `${files.length === 1 ? `\`${files[0]?.path}\`` : `${files.length} files of settings`} before and after the change`,
		permission: "contents: read"
	});
	if (answer === null) return [];
	const textAt = (alias) => textOf(answer.repository[alias] ?? {});
	return toChangedSettings(files.map((file, index) => ({
		...file,
		before: textAt(`before${index}`),
		after: textAt(`after${index}`)
	})));
}
const objectOf = (alias, commit, path) => `${alias}: object(expression: ${JSON.stringify(`${commit}:${path}`)}) { ...Text }`;
// src/collect/details/absent-paths.ts
const MOST$1 = 50;
async function absentPaths({ github, context, budget }, commit, paths) {
	const asked = paths.slice(0, MOST$1);
	if (asked.length === 0 || budget.grant(1) === 0) return [];
	const { owner, name } = context.repository;
	const objects = asked.map((path, index) => `path${index}: object(expression: ${JSON.stringify(`${commit}:${path}`)}) { oid }`);
	const query = `query paths($owner: String!, $name: String!) {
    repository(owner: $owner, name: $name) {
      commit: object(expression: ${JSON.stringify(commit)}) { oid }
      ${objects.join("\n")}
    }
  }`;
	try {
		const { repository } = await github.graphql(query, {
			owner,
			name
		});
		if (repository?.commit == null) return [];
		return asked.filter((_, index) => repository[`path${index}`] === null);
	} catch (error) {
		if (isRequestFailure(error)) return [];
		throw error;
	}
}
// src/collect/details/trees.ts
async function readTrees(reading, evidence) {
	const mergeBase = evidence.base?.mergeBase ?? null;
	const [gone, fresh] = await Promise.all([absentPaths(reading, evidence.head.sha, emptiedFolders(evidence)), mergeBase === null ? [] : absentPaths(reading, mergeBase, leftOutPaths(evidence))]);
	return {
		gone,
		fresh
	};
}
function withTrees(evidence, { gone, fresh }) {
	if (gone.length + fresh.length === 0) return evidence;
	return {
		...evidence,
		changes: {
			...evidence.changes,
			...gone.length > 0 && { goneFolders: gone },
			...fresh.length > 0 && { newPaths: fresh }
		}
	};
}
// src/collect/details/workflows.ts
async function readWorkflows(github, repository, texts, changed, gaps) {
	const before = await textsBefore(github, repository, touchedBefore(texts, changed), texts.mergeBase ?? "", gaps);
	return toWorkflowFiles(texts, changed, before);
}
async function readWorkflowStates(github, repository) {
	const query = {
		owner: repository.owner,
		repo: repository.name,
		per_page: 100
	};
	const pages = await allPages((page) => github.rest.actions.listRepoWorkflows({
		...query,
		page
	}));
	return new Map(pages.flatMap(({ workflows }) => workflows).map(({ path, state }) => [path, state]));
}
async function readAbsences({ github, context, gaps }, evidence) {
	const isExpected = ({ why }) => why === "expected";
	const mergeable = withoutConflict(evidence, "yes");
	if (!absentWorkflows(mergeable).some(isExpected) && untestedHead(mergeable)?.why !== "absent") return {
		areUnexplained: false,
		states: null
	};
	return {
		areUnexplained: true,
		states: await gaps.optional(readWorkflowStates(github, context.repository), {
			about: "workflows",
			what: "Whether workflows are disabled",
			permission: "actions: read"
		})
	};
}
function withAbsences(evidence, { areUnexplained, states }) {
	if (!areUnexplained) return withoutConflict(evidence, "unknown");
	const workflows = evidence.workflows.map((file) => {
		const state = states?.get(file.path);
		return state && state !== "active" ? {
			...file,
			state
		} : file;
	});
	return {
		...evidence,
		workflows
	};
}
function withoutConflict(evidence, mergeable) {
	const pullRequests = evidence.pullRequests.map((pull) => pull.mergeable === "conflict" ? pull : {
		...pull,
		mergeable
	});
	return {
		...evidence,
		pullRequests
	};
}
// src/collect/details/details.ts
async function readDetails(reading, { runs, loggedSteps }, repository, artifacts, importers, toEvidence) {
	const { head, overview, listed } = repository;
	const readingFiles = readFiles(reading, repository);
	const naming = Promise.all([readingFiles, artifacts]).then(([files, { found }]) => ({
		...files,
		runs: namedRuns(runs, files),
		results: toResults(found, files.changes.files.map(({ path }) => path))
	}));
	const [named, logs, commits] = await Promise.all([
		naming,
		naming.then((named) => readLogs(reading, toEvidence(named), loggedSteps)),
		readOwnCommits(reading, head, overview)
	]);
	for (const { about, text } of (await artifacts).gaps) reading.gaps.add(about, text);
	for (const text of logs.gaps) reading.gaps.add("logs", text);
	return {
		...named,
		logs,
		commits,
		importers: listed.source === "none" ? inBackground(readDependents(reading, head.sha, named.changes)) : importers
	};
}
async function readFollowUps(reading, evidence, checks) {
	const [absences, annotations, trees] = await Promise.all([
		readAbsences(reading, evidence),
		readHeadAnnotations(reading, evidence, checks),
		readTrees(reading, evidence)
	]);
	return {
		absences,
		annotations,
		trees
	};
}
function withFollowUps(evidence, { absences, annotations, trees }, logs) {
	return withLogs(withAnnotations(withTrees(withAbsences(evidence, absences), trees), annotations), logs);
}
async function readFiles(reading, phase) {
	const { github, context, gaps } = reading;
	const { repository } = context;
	const { head, overview, milestone, config } = phase;
	const changes = completeChanges(reading, phase);
	const [plan, workflows, gates, settings] = await Promise.all([
		milestone && readPlan(github, repository, planAt(head, milestone, overview), gaps, surfaceTest(config)),
		changes.then(({ files }) => readWorkflowFiles(reading, phase, files)),
		changes.then(({ files }) => readGates(reading, phase, files)),
		changes.then(({ files }) => readChangedSettings(reading, head.sha, phase.mergeBase?.sha ?? null, files))
	]);
	const owners = ownersOf(overview.codeowners, await changes);
	tellUnreadOwners(overview.codeowners, owners, gaps);
	return {
		changes: await changes,
		owners: owners ?? void 0,
		plan,
		workflows,
		gates: gates.length > 0 ? gates : void 0,
		settings: settings.length > 0 ? settings : void 0
	};
}
function planAt(head, milestone, overview) {
	const folder = overview.folders.find((item) => item.ref === head.sha && item.dir === milestone.dir);
	return {
		sha: head.sha,
		dir: milestone.dir,
		overview: overview.plan,
		folder
	};
}
async function completeChanges(reading, { head, overview, listed, isCompared }) {
	const [pull] = overview.pulls;
	if (listed.source === "pull request" && pull) {
		const { total } = pull;
		return withTotal(!isCompared || addsUp(listed, total) ? listed : await readPullChanges(reading, pull.pull.number, total.files), total, reading.gaps);
	}
	const parent = overview.head?.parents[0];
	if (listed.source !== "none" || !head.postMerge || !parent) return listed;
	return readPushed(reading, parent, head.sha);
}
async function readWorkflowFiles({ github, context, gaps }, { overview, mergeBase }, files) {
	const head = overview.workflows.head ?? [];
	const texts = {
		head,
		base: overview.workflows.base ?? head,
		mergeBase: mergeBase?.sha ?? null,
		baseIsMergeBase: mergeBase !== null && overview.folders.some(({ headOid }) => headOid === mergeBase.sha)
	};
	return readWorkflows(github, context.repository, texts, files, gaps);
}
function readGates({ github, context, gaps }, { overview, mergeBase }, files) {
	const texts = {
		texts: overview.configuration,
		mergeBase: mergeBase?.sha ?? null
	};
	return readGateFiles(github, context.repository, texts, files, gaps);
}
// src/collect/repository/pull-requests.ts
const mostBranches = 5;
async function findPullRequests(github, repository, head) {
	const queued = queuedPull(head.branches[0]?.branch ?? null);
	if (queued) return readNamed(github, repository, [queued.number]);
	const candidates = await candidatesFor$1(github, repository, head);
	const certain = candidates.filter((pull) => pull.headSha === head.sha || head.named.includes(pull.number));
	const open = certain.filter((pull) => pull.open);
	if (open.length > 0) return inOrder(open, head);
	const earlierHead = await firstContaining(github, repository, candidates, head.sha);
	if (earlierHead) return [earlierHead];
	const merged = certain.filter((pull) => pull.merged);
	if (merged.length > 0) return inOrder(merged, head);
	if (head.named.length > 0) return inOrder(await readNamed(github, repository, head.named), head);
	const containing = await byCommit(github, repository, head);
	return containing.length > 0 ? containing : inOrder(certain, head);
}
function queuedPull(branch) {
	const match = /^gh-readonly-queue\/(.+)\/pr-(\d+)-[0-9a-f]+$/.exec(branch ?? "");
	return match ? {
		number: Number(match[2]),
		base: match[1] ?? ""
	} : null;
}
async function readNamed(github, { owner, name: repo }, numbers) {
	const read = async (number) => {
		const { data } = await github.rest.pulls.get({
			owner,
			repo,
			pull_number: number
		});
		return toFound(data);
	};
	return Promise.all(numbers.map(read));
}
async function candidatesFor$1(github, repository, head) {
	const candidates = await byHeadBranches(github, repository, head);
	const [first] = head.branches;
	if (candidates.length > 0 || !first || isSameRepository(first.repository, repository)) return candidates;
	return readNamed(github, repository, await readNumbersByBranchName(github, repository, first, head.sha));
}
async function byHeadBranches(github, repository, head) {
	const lists = await Promise.all(head.branches.slice(0, mostBranches).map((item) => byHeadBranch(github, repository, item, head)));
	return [...new Map(lists.flat().map((pull) => [pull.number, pull])).values()];
}
async function byHeadBranch(github, { owner, name: repo }, { branch, repository: from }, { defaultBranch, known }) {
	if (!branch || !from) return [];
	if (isSameRepository(from, {
		owner,
		name: repo
	}) && branch === defaultBranch) return [];
	if (known.ofBranch?.branch === branch) return known.ofBranch.pulls.filter(({ headRepository }) => isSameRepository(headRepository, from));
	const query = {
		owner,
		repo,
		head: `${from.owner}:${branch}`,
		state: "all",
		per_page: 100
	};
	const { data } = await github.rest.pulls.list(query);
	const isFrom = ({ headRepository }) => headRepository === null || isSameRepository(headRepository, from);
	return data.map(toFound).filter(isFrom);
}
async function firstContaining(github, { owner, name: repo }, candidates, sha) {
	for (const pull of candidates.filter((candidate) => candidate.open)) {
		const query = {
			owner,
			repo,
			pull_number: pull.number,
			per_page: 100
		};
		if ((await allPages((page) => github.rest.pulls.listCommits({
			...query,
			page
		}))).flat().some((commit) => commit.sha === sha)) return pull;
	}
	return null;
}
async function byCommit(github, repository, { sha, branches, known }) {
	const isTested = (tested) => branches.some((item) => item.branch === tested.branch && isSameRepository(item.repository, tested.repository));
	const isOnBase = ({ baseBranch: branch }) => isTested({
		repository,
		branch
	});
	const isItsHead = ({ headBranch: branch, headRepository }) => isTested({
		repository: headRepository,
		branch
	});
	const rank = (pull) => (isOnBase(pull) ? 0 : 2) + (pull.mergeCommit === sha ? 0 : 1);
	return (known.ofCommit ?? await listOfCommit(github, repository, sha)).filter((pull) => pull.merged && (isOnBase(pull) || isItsHead(pull))).sort((a, b) => rank(a) - rank(b) || b.number - a.number).slice(0, 1);
}
async function listOfCommit(github, { owner, name: repo }, commit_sha) {
	try {
		const { data } = await github.rest.repos.listPullRequestsAssociatedWithCommit({
			owner,
			repo,
			commit_sha
		});
		return data.map(toFound);
	} catch (error) {
		if (hasStatus(error, 422)) return [];
		throw error;
	}
}
function inOrder(pulls, head) {
	const weight = (pull) => (head.named.includes(pull.number) ? 0 : 2) + (pull.baseBranch === head.defaultBranch ? 0 : 1);
	return [...pulls].sort((a, b) => weight(a) - weight(b) || a.number - b.number);
}
function toFound(answer) {
	return {
		number: answer.number,
		title: answer.title,
		open: answer.state === "open",
		merged: Boolean(answer.merged_at),
		headSha: answer.head.sha,
		headBranch: answer.head.ref,
		headRepository: answer.head.repo ? {
			owner: answer.head.repo.owner.login,
			name: answer.head.repo.name
		} : null,
		mergeCommit: answer.merge_commit_sha,
		baseBranch: answer.base.ref,
		fork: answer.head.repo?.id !== answer.base.repo.id,
		milestone: answer.milestone?.title ?? null
	};
}
const query$3 = `query pullsByName($owner: String!, $name: String!, $branch: String!) {
  repository(owner: $owner, name: $name) {
    pullRequests(first: 50, headRefName: $branch, orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes { number headRefOid headRepository { name owner { login } } }
    }
  }
}`;
const MOST = 5;
async function readNumbersByBranchName(github, ours, { branch, repository }, sha) {
	if (branch === null) return [];
	const { owner, name } = ours;
	const answer = await github.graphql(query$3, {
		owner,
		name,
		branch
	});
	const found = nodesOf(answer.repository.pullRequests).filter(({ headRefOid }) => headRefOid === sha).map(({ number, headRepository: head }) => ({
		number,
		head: head && {
			owner: head.owner.login,
			name: head.name
		}
	})).filter(({ head }) => !isSameRepository(head, ours));
	const same = found.filter(({ head }) => isSameRepository(head, repository));
	return (same.length === 0 && repository === null && found.length === 1 ? found : same).slice(0, MOST).map(({ number }) => number);
}
// src/collect/repository/head.ts
async function readHead(github, { repository, defaultBranch, known }, subject, gaps) {
	if (subject.untested !== void 0) return readUntestedHead(github, repository, {
		...subject,
		untested: subject.untested,
		defaultBranch,
		known
	}, gaps);
	const first = leadingRun(subject, defaultBranch);
	const pulls = await gaps.optional(findPullRequests(github, repository, {
		sha: subject.sha,
		branches: branchesOf(subject, first),
		named: namedIn(subject),
		defaultBranch,
		known
	}), {
		about: "pull request",
		what: "The pull request",
		permission: "pull-requests: read"
	});
	const pull = pulls?.[0] ?? null;
	const leading = pull === null ? first : leadingFor(subject, pull, first);
	const { run, subject: line } = leading;
	const { branch, repository: from } = originOfHead(subject, leading, pull);
	const ownBranch = isSameRepository(from, repository) ? branch : null;
	const onBase = pull ? onItsBase(pull, subject.sha, ownBranch) : ownBranch === defaultBranch;
	return {
		sha: subject.sha,
		branch,
		repository: from,
		subject: line,
		defaultBranch,
		pulls: pulls ?? [],
		baseBranch: pull?.baseBranch ?? (onBase ? branch : null),
		comparedWith: pull && !onBase ? await readComparedWith(github, repository, pull, gaps) : null,
		postMerge: onBase,
		older: pull !== null && !onBase && pull.headSha !== subject.sha && run.event !== "merge_group"
	};
}
async function readUntestedHead(github, repository, { sha, untested, defaultBranch, known }, gaps) {
	const head = {
		sha,
		branches: [untested],
		named: [],
		defaultBranch,
		known
	};
	const pulls = await gaps.optional(findPullRequests(github, repository, head), {
		about: "pull request",
		what: "The pull request",
		permission: "pull-requests: read"
	});
	const pull = pulls?.[0] ?? null;
	const baseBranch = pull?.baseBranch ?? null;
	return {
		sha,
		branch: untested.branch,
		repository: untested.repository,
		subject: null,
		defaultBranch,
		pulls: pulls ?? [],
		baseBranch,
		comparedWith: baseBranch,
		postMerge: false,
		older: pull !== null && pull.headSha !== sha
	};
}
function originOfHead({ fork }, leading, pull) {
	const place = fork !== null && leading.run.event !== "push" ? fork : originOf(leading);
	return pull !== null && pullNumberIn(place.branch) !== null ? {
		...place,
		branch: pull.headBranch
	} : place;
}
function branchesOf({ fork, runs }, leading) {
	if (fork !== null) return [fork];
	const branches = [leading, ...runs].map(originOf).filter(({ branch }) => pullNumberIn(branch) === null);
	return branches.filter((item, index) => branches.findIndex((other) => isSameOrigin(item, other)) === index);
}
function namedIn({ fork, runs }) {
	const numbers = runs.flatMap(({ run }) => [...fork === null ? run.pullRequests : [], ...pullNumberIn(run.headBranch) === null ? [] : [pullNumberIn(run.headBranch)]]);
	return [...new Set(numbers)];
}
async function readComparedWith(github, { owner, name: repo }, { merged, mergeCommit, baseBranch }, gaps) {
	if (!merged || mergeCommit === null) return baseBranch;
	const query = {
		owner,
		repo,
		ref: mergeCommit,
		per_page: 1
	};
	const [before, ...others] = (await gaps.optional(github.rest.repos.getCommit(query), {
		about: "workflows",
		what: `The commit ${mergeCommit} of the merge`,
		permission: "contents: read"
	}))?.data.parents ?? [];
	return before && others.length > 0 ? before.sha : baseBranch;
}
function onItsBase(pull, sha, ownBranch) {
	return pull.merged && (pull.mergeCommit === sha || ownBranch === pull.baseBranch);
}
function leadingRun({ sha, fork, runs }, defaultBranch) {
	const isPushed = ({ run }) => run.event === "push" && run.headBranch === defaultBranch;
	const pushed = fork === null ? runs.find(isPushed) : void 0;
	const byAge = [...runs].sort((a, b) => a.run.id - b.run.id);
	const isPlaced = (item) => fork === null ? pullNumberIn(item.run.headBranch) === null : isSameOrigin(originOf(item), fork);
	const first = pushed ?? byAge.find(isPlaced) ?? byAge[0];
	if (!first) throw new Error(`Commit ${sha} has no run.`);
	return first;
}
function leadingFor({ fork, runs }, pull, first) {
	const isPushedTo = (branch) => (item) => item.run.event === "push" && item.run.headBranch === branch;
	if (fork !== null) return (pull.merged ? runs.find(isPushedTo(pull.baseBranch)) : void 0) ?? first;
	return (first.run.event === "push" && ![pull.baseBranch, pull.headBranch].includes(first.run.headBranch ?? "") ? runs.find(({ run }) => run.headBranch === pull.headBranch) : void 0) ?? first;
}
async function readDefaultBranch(github, { repository, defaultBranch }) {
	if (defaultBranch !== null) return defaultBranch;
	const { owner, name: repo } = repository;
	try {
		return (await github.rest.repos.get({
			owner,
			repo
		})).data.default_branch;
	} catch (cause) {
		if (!isRequestFailure(cause)) throw cause;
		throw new Error(`The repository ${owner}/${repo} could not be read (${reasonOf(cause)}): give the job the permission "contents: read", or run Docket again.`, { cause });
	}
}
// src/collect/repository/likely-place.ts
function likelyPlace(subject, repository, defaultBranch) {
	const leading = subject.untested === void 0 ? leadingRun(subject, defaultBranch) : null;
	const origin = subject.fork ?? (leading === null ? null : originOf(leading)) ?? subject.untested ?? null;
	const isOurs = origin !== null && isSameRepository(origin.repository, repository);
	const branch = origin?.branch ?? null;
	const place = {
		sha: subject.sha,
		branch,
		subject: leading?.subject ?? null,
		defaultBranch
	};
	if (isOurs && branch === defaultBranch) return {
		...place,
		baseBranch: defaultBranch,
		postMerge: true,
		pulls: []
	};
	const queued = queuedPull(branch);
	const [number = queued?.number ?? null] = namedIn(subject);
	const run = leading?.run;
	return {
		...place,
		baseBranch: leading?.pullBases[0] ?? queued?.base ?? defaultBranch,
		postMerge: false,
		pulls: [{
			number,
			title: run && isPullRequestEvent(run.event) ? run.displayTitle : "",
			headBranch: branch ?? "",
			milestone: null,
			open: true,
			fork: !isOurs
		}]
	};
}
const branchToSearch = ({ branch, pulls }) => pulls.length === 0 || pullNumberIn(branch) !== null || queuedPull(branch) !== null ? null : branch;
const checksFragment = `fragment Checks on GitObject { ... on Commit {
    checkSuites(first: 10) { totalCount nodes {
      app { databaseId name slug }
      checkRuns(first: 20, filterBy: { checkType: LATEST }) { totalCount nodes {
        databaseId name status conclusion url externalId
        annotations(first: 10) { totalCount nodes {
          annotationLevel message path title location { start { line } }
        } }
      } }
    } }
  } }`;
const actionsSlug = "github-actions";
const isForeign = (slug, externalId) => slug !== "github-actions" && externalId !== "docket/verdict";
function checkRunsIn(node) {
	const suites = node?.checkSuites;
	if (!suites || !isWhole(suites)) return null;
	const listed = nodesOf(suites).map(({ app, checkRuns }) => ({
		app,
		checkRuns
	}));
	if (!listed.every(({ checkRuns }) => checkRuns !== null && isWhole(checkRuns))) return null;
	const runs = listed.flatMap(({ app, checkRuns }) => nodesOf(checkRuns).map((run) => ({
		app,
		run
	}))).sort((one, other) => idOf(other.run) - idOf(one.run));
	const jobs = runs.flatMap(({ app, run }) => app?.slug === "github-actions" ? [run] : []);
	if (jobs.some((run) => Number.isNaN(idOf(run)) || run.annotations === null)) return null;
	return {
		foreign: runs.flatMap(({ app, run }) => isForeign(app?.slug, run.externalId) ? [toCheck$1(app, run)] : []),
		annotationCounts: new Map(jobs.map((run) => [idOf(run), run.annotations?.totalCount ?? 0])),
		annotations: new Map(jobs.flatMap(wholeAnnotations)),
		requests: 0
	};
}
const isWhole = ({ totalCount, nodes }) => (nodes ?? []).filter((node) => node !== null).length === totalCount;
const idOf = ({ databaseId, url }) => databaseId ?? Number(/\/(?:runs|job)\/(\d+)$/.exec(url)?.[1] ?? NaN);
function wholeAnnotations(run) {
	const { annotations } = run;
	return annotations !== null && isWhole(annotations) ? [[idOf(run), nodesOf(annotations).map(toReported)]] : [];
}
const toReported = (node) => ({
	annotation_level: node.annotationLevel?.toLowerCase() ?? null,
	message: node.message,
	path: node.path,
	start_line: node.location.start.line,
	title: node.title
});
function toCheck$1(app, run) {
	return {
		kind: "check_run",
		name: run.name,
		app: app?.databaseId == null ? null : {
			id: app.databaseId,
			name: app.name
		},
		status: OtherCheck.shape.status.catch("pending").parse(run.status.toLowerCase()),
		conclusion: conclusionOf(run.conclusion?.toLowerCase()),
		url: run.url
	};
}
// src/collect/repository/milestone.ts
function candidatesFor(inputs, head) {
	const pull = head.pulls[0] ?? null;
	const branch = masked(pull?.headBranch ?? head.branch);
	const found = milestoneCandidates({
		pattern: inputs.milestonePattern,
		input: inputs.milestone === null ? null : validateMilestone(inputs.milestone),
		branch: pull || !head.postMerge ? branch : null,
		title: masked(pull?.title),
		githubMilestone: masked(pull?.milestone),
		subject: pull ? null : masked(head.subject)
	});
	const branchSlug = inputs.unassigned === "branch" ? slug(branch ?? "") : null;
	if (branchSlug !== null) found.push({
		id: branchSlug,
		from: "branch slug",
		certain: true
	});
	if (inputs.unassigned === "pull-request" && pull && pull.number !== null) found.push({
		id: `PR-${pull.number}`,
		from: "pull request",
		certain: true
	});
	const deciding = found.findIndex(({ certain }) => certain) + 1 || found.length;
	return found.slice(0, deciding).map((candidate) => ({
		...candidate,
		dir: `${inputs.reportsDir}/${candidate.id}`
	}));
}
function folderOfMilestone(id, reportsDir, folders) {
	const around = [...folders].filter(([, inside]) => inside.includes(id)).map(([name]) => name);
	return folders.has(id) || around.length !== 1 ? `${reportsDir}/${id}` : `${reportsDir}/${around[0]}/${id}`;
}
function planPath(reportsDir, milestone) {
	return `${reportsDir}/${milestone}/${milestone}_plan.md`;
}
function masked(text) {
	return text ? redact(text) : null;
}
function milestoneAmong(candidates, folders, reportsDir, all) {
	const placed = candidates.map((candidate) => {
		const isThere = folders.some(({ dir, files }) => dir === candidate.dir && files.length > 0);
		const dir = isThere ? candidate.dir : folderOfMilestone(candidate.id, reportsDir, all);
		return {
			...candidate,
			dir,
			isThere: isThere || dir !== candidate.dir
		};
	});
	const exists = (id) => placed.some((one) => one.id === id && one.isThere);
	const chosen = chooseMilestone(placed, exists);
	return chosen && {
		id: chosen.id,
		from: chosen.from,
		dir: chosen.dir
	};
}
// src/collect/repository/pulls-in-overview.ts
const pullFragment = `fragment Pull on PullRequest {
    number title url body state isDraft locked mergeable additions deletions changedFiles isCrossRepository
    author { __typename login }
    headRefOid headRefName headRepository { nameWithOwner } baseRefName
    mergeCommit { oid }
    milestone { title }
    newest: commits(last: 20) { nodes { commit { oid message ${signatureFields} } } }
    commits(last: 50) { totalCount nodes { commit { oid messageHeadline } } }
  }`;
const signedOf = (sha, message, author) => ({
	sha,
	message,
	name: author?.name ?? "",
	email: author?.email ?? "",
	login: author?.user?.login ?? null
});
function toFoundPull(node) {
	const [owner, name] = node.headRepository?.nameWithOwner.split("/") ?? [];
	return {
		number: node.number,
		title: node.title,
		open: node.state === "OPEN",
		merged: node.state === "MERGED",
		headSha: node.headRefOid,
		headBranch: node.headRefName,
		headRepository: owner !== void 0 && name !== void 0 ? {
			owner,
			name
		} : null,
		mergeCommit: node.mergeCommit?.oid ?? null,
		baseBranch: node.baseRefName,
		fork: node.isCrossRepository,
		milestone: node.milestone?.title ?? null
	};
}
function toPull(node) {
	const login = node.author?.login ?? null;
	const body = node.body ? redact(node.body) : "";
	const newest = nodesOf(node.newest).map(({ commit }) => commit);
	return {
		body,
		headMessage: newest.at(-1)?.message ?? "",
		written: {
			account: login === null ? null : node.author?.__typename === "Bot" ? `${login}[bot]` : login,
			commits: newest.map(({ oid, message, author }) => signedOf(oid, message, author)),
			description: node.body ?? ""
		},
		commits: {
			total: node.commits.totalCount,
			list: nodesOf(node.commits).map(({ commit }) => ({
				sha: commit.oid,
				subject: commit.messageHeadline
			}))
		},
		locked: node.locked,
		total: {
			files: node.changedFiles,
			additions: node.additions,
			deletions: node.deletions
		},
		pull: {
			number: node.number,
			title: node.title,
			url: node.url,
			author: login,
			byDefaultToken: login === "github-actions" || login === "github-actions[bot]",
			state: node.state === "OPEN" ? "open" : node.state === "MERGED" ? "merged" : "closed",
			draft: node.isDraft,
			headSha: node.headRefOid,
			headBranch: node.headRefName,
			headRepository: node.headRepository?.nameWithOwner ?? null,
			fork: node.isCrossRepository,
			baseBranch: node.baseRefName,
			mergeCommit: node.mergeCommit?.oid ?? null,
			milestone: node.milestone?.title ?? null,
			mergeable: node.mergeable === "CONFLICTING" ? "conflict" : node.mergeable === "MERGEABLE" ? "yes" : "unknown",
			body: body === "" ? null : parsePlan(body)
		}
	};
}
// src/collect/repository/rules-in-overview.ts
const rulesFragment = `fragment Rules on Ref {
    rules(first: 100) { totalCount nodes { type repositoryRuleset { databaseId } parameters {
      __typename
      ... on RequiredStatusChecksParameters { requiredStatusChecks { context integrationId } }
      ... on WorkflowsParameters { workflows { path repositoryId } }
      ... on PullRequestParameters { dismissStaleReviewsOnPush requireLastPushApproval }
    } } }
    refUpdateRule { pattern }
  }`;
const TOLD_BY_PARAMETERS = new Set([
	"required_status_checks",
	"workflows",
	"pull_request"
]);
const NOT_DESCRIBED = new Set(["code_coverage"]);
function rulesIn({ rules }) {
	if (rules === null) return null;
	const nodes = nodesOf(rules);
	if (nodes.length < rules.totalCount) return null;
	const answers = nodes.map(toAnswer);
	const isTold = ({ type }, index) => !NOT_DESCRIBED.has(type) && !(TOLD_BY_PARAMETERS.has(type) && nodes[index]?.parameters === null);
	return answers.every(isTold) ? answers : null;
}
function toAnswer({ type, repositoryRuleset, parameters }) {
	const id = repositoryRuleset?.databaseId;
	return {
		type: type.toLowerCase(),
		...id != null && { ruleset_id: id },
		parameters: {
			required_status_checks: parameters?.requiredStatusChecks?.map(({ context, integrationId }) => ({
				context,
				...integrationId != null && { integration_id: integrationId }
			})),
			workflows: parameters?.workflows?.map(({ path, repositoryId }) => ({
				path,
				repository_id: repositoryId
			})),
			dismiss_stale_reviews_on_push: parameters?.dismissStaleReviewsOnPush,
			require_last_push_approval: parameters?.requireLastPushApproval
		}
	};
}
// src/collect/repository/overview-query.ts
function overviewQuery(request, isPlain = false) {
	const base = request.baseBranch === null ? "" : `baseWorkflows: object(expression: ${quote(`refs/heads/${request.baseBranch}:.github/workflows`)}) { ...Folder }
      ${codeownersQuery(request.baseBranch)}`;
	const plan = request.planPath === null ? "" : `plan: object(expression: ${quote(`${request.sha}:${request.planPath}`)}) { ...File }`;
	const pulls = request.pullNumbers.map((number) => `pull${number}: pullRequest(number: ${number}) { ...Pull }`);
	const found = request.headBranch === null ? [] : [foundQuery(request.headBranch)];
	const rules = isPlain ? [] : rulesQueries(request);
	const folders = request.folders.map((folder, index) => folderQuery(`folder${index}`, folder));
	const { since } = request;
	const reports = since === null ? [] : request.reports.map((place, index) => historyQuery(`reports${index}`, place, since));
	return `query overview($owner: String!, $name: String!, $sha: GitObjectID!) {
    viewer { login }
    repository(owner: $owner, name: $name) {
      head: object(oid: $sha) { ...Head${isPlain ? "" : " ...Checks"} }
      headWorkflows: object(expression: ${quote(`${request.sha}:.github/workflows`)}) { ...Folder }
      config: object(expression: ${quote(`HEAD:${request.configPath}`)}) { ...File }
      milestones: object(expression: ${quote(`${request.sha}:${request.reportsDir}`)}) { ...Folders }
      ${[
		base,
		plan,
		...pulls,
		...found,
		...rules,
		...folders,
		...reports,
		...configurationQuery(request.sha)
	].join("\n      ")}
    }
  }
  fragment File on GitObject { oid ... on Blob { text isTruncated } }
  fragment Folder on GitObject { ... on Tree { entries { name oid object { ...File } } } }
  fragment Folders on GitObject { ... on Tree { entries { name type object { ... on Tree { entries { name type } } } } } }
  fragment Head on GitObject { ... on Commit {
    message committedDate
    ${signatureFields}
    parents(first: 5) { nodes { oid } }
    status { contexts { context state targetUrl description } }
    associatedPullRequests(first: ${MOST_ASSOCIATED}) { nodes { ...Pull } }
  } }
  ${isPlain ? "" : checksFragment}
  ${rules.length > 0 ? rulesFragment : ""}
  ${pullFragment}`;
}
const MOST_ASSOCIATED = 5;
const MOST_FOUND = 20;
const foundQuery = (branch) => `found: pullRequests(headRefName: ${quote(branch)}, first: ${MOST_FOUND}, orderBy: { field: CREATED_AT, direction: DESC }) {
        nodes { ...Pull } pageInfo { hasNextPage }
      }`;
function rulesQueries({ baseBranch, defaultBranch }) {
	const rules = (alias, branch) => `${alias}: ref(qualifiedName: ${quote(`refs/heads/${branch}`)}) { ...Rules }`;
	return [...baseBranch === null ? [] : [rules("baseRules", baseBranch)], ...baseBranch === defaultBranch ? [] : [rules("defaultRules", defaultBranch)]];
}
const CODEOWNERS_PATHS = [
	".github/CODEOWNERS",
	"CODEOWNERS",
	"docs/CODEOWNERS"
];
function codeownersQuery(branch) {
	return CODEOWNERS_PATHS.map((path, index) => `codeowners${index}: object(expression: ${quote(`refs/heads/${branch}:${path}`)}) { ...File }`).join("\n      ");
}
function configurationQuery(sha) {
	return GATE_FILES.map((path, index) => `gate${index}: object(expression: ${quote(`${sha}:${path}`)}) { ...File }`);
}
function quote(text) {
	return JSON.stringify(text);
}
// src/collect/repository/partial-answer.ts
async function askPartially(github, query, variables) {
	try {
		const data = await github.graphql(query, variables);
		return {
			viewer: data.viewer.login,
			repository: data.repository,
			errors: []
		};
	} catch (error) {
		const { data, errors = [] } = error;
		if (isUnknownField(error)) throw error;
		if (isRequestFailure(error) || !data?.repository || !data.viewer) throw unreadable(error);
		return {
			viewer: data.viewer.login,
			repository: data.repository,
			errors
		};
	}
}
function isUnknownField(error) {
	if (!isGraphqlFailure(error) || error.data) return false;
	return error.errors.some(({ message }) => /doesn't exist on type|isn't defined|no such type/i.test(message));
}
function unreadable(error) {
	const reason = isRequestFailure(error) ? reasonOf(error) : error instanceof Error ? error.message : String(error);
	return new Error(`The repository could not be read (${reason}): give the job the permissions "contents: read" and "pull-requests: read", or run Docket again.`, { cause: error });
}
const parts = [
	[
		/^pull/,
		"pull request",
		"The pull request",
		"pull-requests: read"
	],
	[
		/^config$/,
		"config",
		"The configuration",
		"contents: read"
	],
	[
		/^plan$/,
		"plan",
		"The plan",
		"contents: read"
	],
	[
		/^(?:head$|headWorkflows|baseWorkflows|gate|codeowners)/,
		"workflows",
		"Files of head and base",
		"contents: read"
	]
];
const askedElsewhere = new Set([
	"found",
	"baseRules",
	"defaultRules",
	"checkSuites",
	"associatedPullRequests"
]);
function noteHole(error, gaps) {
	const { path = [], message, type } = error;
	if (path.some((part) => askedElsewhere.has(String(part)))) return;
	const isStatus = path.includes("status");
	const [, about, what, permission] = isStatus ? statuses : partAt(String(path[1] ?? ""));
	if (type === "NOT_FOUND" && !isStatus && about !== "pull request") return;
	const mend = type === "FORBIDDEN" || /not accessible/i.test(message) ? `; it needs the permission \`${permission}\`` : "";
	gaps.add(about, `${what} could not be read (${message})${mend}.`);
}
const statuses = [
	/^/,
	"checks",
	"Commit statuses",
	"statuses: read"
];
const others = [
	/^/,
	"reports",
	"Earlier reports",
	"contents: read"
];
const partAt = (alias) => parts.find(([begin]) => begin.test(alias)) ?? others;
function isHole(errors, alias) {
	return errors.some(({ path, type }) => path?.[1] === alias && type !== "NOT_FOUND" && type !== "FORBIDDEN");
}
function noteLostCommit(sha, gaps) {
	const commit = `\`${sha.slice(0, 8)}\``;
	gaps.add("workflows", `The workflow files of ${commit} could not be read: GitHub does not have the commit any more.`);
	gaps.add("checks", `Commit statuses could not be read: GitHub does not have the commit ${commit} any more.`);
}
// src/collect/repository/overview.ts
async function askOverview(github, repository, request) {
	const { owner, name } = repository;
	const ask = (isPlain) => askPartially(github, overviewQuery(request, isPlain), {
		owner,
		name,
		sha: request.sha
	});
	try {
		return {
			request,
			...await ask(false)
		};
	} catch (error) {
		if (!isUnknownField(error)) throw error;
		return {
			request,
			...await ask(true)
		};
	}
}
function pullNodesOf({ request, repository: repo }) {
	const nodes = [
		...request.pullNumbers.flatMap((number) => repo[`pull${number}`] ?? []),
		...nodesOf(repo.found),
		...nodesOf(repo.head?.associatedPullRequests)
	];
	return new Map(nodes.map((node) => [node.number, node]));
}
function pullsIn(reply) {
	const { head, found } = reply.repository;
	const { headBranch } = reply.request;
	return {
		ofBranch: headBranch === null || !found || found.pageInfo.hasNextPage ? null : {
			branch: headBranch,
			pulls: nodesOf(found).map(toFoundPull)
		},
		ofCommit: head?.associatedPullRequests ? nodesOf(head.associatedPullRequests).map(toFoundPull) : null
	};
}
const knownOf = (reply) => ({
	filesOf: (number) => (reply && pullNodesOf(reply).get(number)?.changedFiles) ?? null,
	parents: nodesOf(reply?.repository.head?.parents).map(({ oid }) => oid)
});
function answers(reply, request) {
	const { request: asked } = reply;
	const pulls = pullNodesOf(reply);
	const has = (known, wanted) => wanted.every((ref) => placeOf$2(known, ref) !== -1);
	return asked.sha === request.sha && [asked.baseBranch, null].includes(request.baseBranch) && [asked.planPath, null].includes(request.planPath) && asked.defaultBranch === request.defaultBranch && asked.since === request.since && has(asked.folders, request.folders) && has(asked.reports, request.reports) && request.pullNumbers.every((number) => pulls.has(number));
}
const placeOf$2 = (known, { ref, dir }) => known.findIndex((one) => one.ref === ref && one.dir === dir);
function toOverview(reply, request, gaps) {
	const { repository: repo, viewer, request: asked } = reply;
	for (const error of reply.errors) noteHole(error, gaps);
	const pulls = pullNodesOf(reply);
	const milestones = toMilestones(repo.milestones);
	const ofBase = (seen) => request.baseBranch === null ? null : seen;
	const isUnseen = reply.errors.some(({ path }) => path?.[1] === "head" && path.length === 2);
	if (repo.head?.message === void 0 && !isUnseen) noteLostCommit(request.sha, gaps);
	return {
		viewer,
		head: repo.head ? toHead(request.sha, repo.head) : null,
		pulls: request.pullNumbers.flatMap((number) => {
			const node = pulls.get(number);
			return node ? [toPull(node)] : [];
		}),
		workflows: {
			head: toFolder(repo.headWorkflows),
			base: ofBase(toFolder(repo.baseWorkflows))
		},
		config: repo.config ? toFile(request.configPath, repo.config) : null,
		configuration: toConfiguration(repo),
		codeowners: ofBase(toCodeowners(repo)),
		plan: repo.plan && request.planPath ? {
			path: request.planPath,
			text: toFile("", repo.plan).text
		} : null,
		folders: request.folders.flatMap((folder) => {
			const alias = `folder${placeOf$2(asked.folders, folder)}`;
			return isHole(reply.errors, alias) ? [] : [parseFolder(folder, repo[alias], viewer)];
		}),
		milestones,
		committedReports: request.reports.flatMap((place) => parseHistory(place, repo[`reports${placeOf$2(asked.reports, place)}`], viewer, (id) => folderOfMilestone(id, request.reportsDir, milestones))),
		checkRuns: checkRunsIn(repo.head),
		rules: {
			base: request.baseBranch === null ? void 0 : rulesAt(reply, "baseRules"),
			default: rulesAt(reply, asked.baseBranch === asked.defaultBranch ? "baseRules" : "defaultRules")
		}
	};
}
function rulesAt({ repository, errors }, alias) {
	return errors.some(({ path }) => path?.[1] === alias) ? void 0 : repository[alias];
}
function toMilestones(node) {
	const foldersIn = (folder) => (folder?.entries ?? []).filter(({ type }) => type === "tree");
	return new Map(foldersIn(node).map(({ name, object }) => [name, foldersIn(object).map((each) => each.name)]));
}
function toFile(name, node) {
	return {
		name,
		oid: node.oid,
		text: textOf(node)
	};
}
function toCodeowners(repo) {
	for (const [index, path] of CODEOWNERS_PATHS.entries()) {
		const node = repo[`codeowners${index}`];
		if (node?.text !== void 0) return toFile(path, node);
	}
	return null;
}
function toConfiguration(repo) {
	const found = GATE_FILES.flatMap((path, index) => {
		const node = repo[`gate${index}`];
		return node ? [[path, textOf(node)]] : [];
	});
	return new Map(found);
}
function toFolder(node) {
	if (!node?.entries) return null;
	return node.entries.flatMap(({ name, oid, object }) => object ? [toFile(name, {
		...object,
		oid
	})] : []);
}
function toHead(sha, { message, committedDate = "", author, parents, status }) {
	if (message === void 0) return null;
	return {
		message,
		committedAt: committedDate,
		author: author ?? null,
		signed: signedOf(sha, message, author ?? null),
		parents: nodesOf(parents).map(({ oid }) => oid),
		statuses: status ? status.contexts : []
	};
}
// src/collect/repository/checks.ts
async function readCheckRuns(github, repository, sha, gaps, { bounds } = new Budget()) {
	const listed = await gaps.optional(listCheckRuns(github, repository, sha, bounds.checkPages), {
		about: "checks",
		what: "Check runs (those of other apps, and the annotations of jobs)",
		permission: "checks: read"
	});
	if (listed === null) return {
		foreign: [],
		annotationCounts: null,
		annotations: new Map(),
		requests: 1
	};
	const { runs, pages, total } = listed;
	if (runs.length < total) gaps.add("checks", `Of ${total} check runs ${runs.length} were listed: ${bounds.exceeded}.`);
	const isJob = ({ app }) => app?.slug === actionsSlug;
	return {
		foreign: runs.filter(({ app, external_id }) => isForeign(app?.slug, external_id)).map(toCheck),
		annotationCounts: new Map(runs.filter(isJob).map(({ id, output }) => [id, output.annotations_count])),
		annotations: new Map(),
		requests: pages
	};
}
async function listCheckRuns(github, repository, sha, most) {
	const { owner, name: repo } = repository;
	const query = {
		owner,
		repo,
		ref: sha,
		filter: "latest",
		per_page: 100
	};
	const pages = await allPages((page) => github.rest.checks.listForRef({
		...query,
		page
	}), most);
	return {
		runs: pages.flatMap((page) => page.check_runs),
		pages: pages.length,
		total: pages[0]?.total_count ?? 0
	};
}
function toCheck(answer) {
	return {
		kind: "check_run",
		name: answer.name,
		app: answer.app ? {
			id: answer.app.id,
			name: answer.app.name
		} : null,
		status: OtherCheck.shape.status.catch("pending").parse(answer.status),
		conclusion: conclusionOf(answer.conclusion),
		url: answer.html_url
	};
}
function statusesOf(head) {
	return (head?.statuses ?? []).filter((status) => status.context !== statusContext).map((status) => ({
		kind: "status",
		name: status.context,
		app: null,
		status: status.state === "PENDING" || status.state === "EXPECTED" ? "pending" : "completed",
		conclusion: status.state === "SUCCESS" ? "success" : /ERROR|FAILURE/.test(status.state) ? "failure" : null,
		url: status.targetUrl
	}));
}
// src/collect/repository/open-nodes.ts
async function readOpenHead(github, { owner, name: repo }, sha) {
	const [{ data: commit }, { data: combined }] = await Promise.all([github.rest.repos.getCommit({
		owner,
		repo,
		ref: sha,
		per_page: 1
	}), github.rest.repos.getCombinedStatusForRef({
		owner,
		repo,
		ref: sha,
		per_page: 100
	})]);
	return {
		message: commit.commit.message,
		committedDate: commit.commit.committer?.date ?? "",
		author: authorOf(commit),
		parents: { nodes: commit.parents.map((parent) => ({ oid: parent.sha })) },
		status: { contexts: combined.statuses.map(({ context, state, target_url, description }) => ({
			context,
			state: state.toUpperCase(),
			targetUrl: target_url,
			description
		})) }
	};
}
const authorOf = ({ commit, author }) => ({
	name: commit.author?.name ?? null,
	email: commit.author?.email ?? null,
	user: author && "login" in author && author.login ? { login: author.login } : null
});
const MOST_COMMIT_PAGES = 3;
async function readOpenPull(github, { owner, name: repo }, number) {
	const query = {
		owner,
		repo,
		pull_number: number
	};
	const [{ data: pull }, pages] = await Promise.all([github.rest.pulls.get(query), allPages((page) => github.rest.pulls.listCommits({
		...query,
		per_page: 100,
		page
	}), MOST_COMMIT_PAGES)]);
	const commits = pages.flat();
	return {
		number: pull.number,
		title: pull.title,
		url: pull.html_url,
		body: pull.body ?? "",
		state: pull.merged ? "MERGED" : pull.state === "open" ? "OPEN" : "CLOSED",
		isDraft: pull.draft ?? false,
		locked: pull.locked,
		mergeable: pull.mergeable === null ? "UNKNOWN" : pull.mergeable ? "MERGEABLE" : "CONFLICTING",
		additions: pull.additions,
		deletions: pull.deletions,
		changedFiles: pull.changed_files,
		isCrossRepository: pull.head.repo?.id !== pull.base.repo.id,
		author: pull.user && {
			__typename: pull.user.type,
			login: pull.user.login.replace(/\[bot\]$/, "")
		},
		headRefOid: pull.head.sha,
		headRefName: pull.head.ref,
		headRepository: pull.head.repo && { nameWithOwner: pull.head.repo.full_name },
		baseRefName: pull.base.ref,
		mergeCommit: pull.merged && pull.merge_commit_sha ? { oid: pull.merge_commit_sha } : null,
		milestone: pull.milestone && { title: pull.milestone.title },
		newest: { nodes: commits.slice(-20).map((each) => ({ commit: {
			oid: each.sha,
			message: each.commit.message,
			author: authorOf(each)
		} })) },
		commits: {
			totalCount: pull.commits,
			nodes: commits.slice(-50).map((each) => ({ commit: {
				oid: each.sha,
				messageHeadline: each.commit.message.split("\n", 1)[0] ?? ""
			} }))
		}
	};
}
// src/collect/repository/open-overview.ts
async function askOpenly({ github, context: { repository }, gaps, budget }, request, runs) {
	const { sha, baseBranch, configPath } = request;
	const [head, headFiles, baseFiles, config, pulls] = await Promise.all([
		readOpenHead(github, repository, sha),
		listFiles(github, repository, sha, gaps),
		baseBranch === null ? null : listFiles(github, repository, baseBranch, gaps),
		readConfig$1(github, repository, configPath),
		Promise.all(request.pullNumbers.map((number) => readOpenPull(github, repository, number)))
	]);
	const wanted = [...wantedOfHead(headFiles, request), ...wantedOfBase(baseFiles ?? [])];
	const { listsAndTexts, jobLists } = budget.bounds;
	const texts = await readBlobs(github, repository, wanted, gaps, listsAndTexts - Math.min(runs, jobLists));
	budget.spend(texts.size);
	return {
		request,
		viewer: "",
		repository: {
			head,
			config,
			...ofHead({
				listed: headFiles,
				texts
			}, request),
			...baseFiles !== null && ofBase({
				listed: baseFiles,
				texts
			}),
			...aliased("pull", pulls, (pull) => pull.number),
			...aliased("folder", request.folders.map(({ ref, dir }) => {
				const files = ref === sha ? headFiles : ref === baseBranch ? baseFiles : null;
				return files && reportsIn(files, dir);
			}))
		},
		errors: []
	};
}
const aliased = (name, values, number = (_, index) => index) => Object.fromEntries(values.map((value, index) => [`${name}${number(value, index)}`, value]));
const wantedOfHead = (files, { planPath }) => [...workflowsIn(files), ...named(files, [...planPath === null ? [] : [planPath], ...GATE_FILES])];
const wantedOfBase = (files) => [...workflowsIn(files), ...named(files, CODEOWNERS_PATHS)];
const ofHead = (files, { planPath, reportsDir }) => ({
	headWorkflows: workflowsOf$1(files),
	milestones: foldersBelow(files.listed, reportsDir),
	plan: planPath === null ? null : fileAt(files, planPath),
	...aliased("gate", GATE_FILES.map((path) => fileAt(files, path)))
});
const ofBase = (files) => ({
	baseWorkflows: workflowsOf$1(files),
	...aliased("codeowners", CODEOWNERS_PATHS.map((path) => fileAt(files, path)))
});
function fileAt({ listed, texts }, path) {
	const file = listed.find((each) => each.path === path);
	return file === void 0 ? null : {
		oid: file.oid,
		...texts.get(file.oid) ?? UNREAD
	};
}
const workflowsOf$1 = (files) => ({ entries: workflowsIn(files.listed).map(({ path, oid }) => ({
	name: lastSegment(path),
	oid,
	object: fileAt(files, path)
})) });
const WORKFLOWS = ".github/workflows";
const AT_ONCE = 5;
const workflowsIn = (files) => files.filter(({ path }) => folderOf(path) === WORKFLOWS);
const named = (files, paths) => files.filter(({ path }) => paths.includes(path));
async function listFiles(github, { owner, name: repo }, ref, gaps) {
	const { data } = await github.rest.git.getTree({
		owner,
		repo,
		tree_sha: ref,
		recursive: "1"
	});
	if (data.truncated) gaps.add("workflows", `GitHub's list of the files of \`${ref}\` is cut.`);
	return data.tree.filter(({ type, mode }) => type === "blob" && mode !== "120000").map(({ path, sha: oid, size }) => ({
		path,
		oid,
		size: size ?? 0
	}));
}
async function readConfig$1(github, repository, path) {
	try {
		return {
			oid: "",
			text: await readText(github, repository, path, "HEAD"),
			isTruncated: false
		};
	} catch (error) {
		if (!hasStatus(error, 404)) throw error;
		return null;
	}
}
const UNREAD = {
	text: null,
	isTruncated: false
};
async function readBlobs(github, { owner, name: repo }, files, gaps, most) {
	const distinct = [...new Map(files.map((file) => [file.oid, file])).values()];
	const left = distinct.length - most;
	if (left > 0) gaps.add("workflows", `${left} files of head and base were not read: without a token that takes too many requests.`);
	const read = await mapAtOnce(distinct.slice(0, most), AT_ONCE, async ({ oid, path }) => {
		const answer = await gaps.optional(github.rest.git.getBlob({
			owner,
			repo,
			file_sha: oid
		}), {
			about: "workflows",
			what: `\`${path}\``,
			permission: "contents: read"
		});
		const bytes = answer === null ? null : Buffer.from(answer.data.content, "base64");
		return [oid, {
			text: bytes === null || bytes.includes(0) ? null : bytes.toString("utf8"),
			isTruncated: false
		}];
	});
	return new Map(read);
}
function foldersBelow(files, dir) {
	const inside = new Map();
	for (const { path } of files.filter((file) => file.path.startsWith(`${dir}/`))) {
		const [name = "", ...rest] = path.slice(dir.length + 1).split("/");
		if (rest.length === 0) continue;
		const below = inside.get(name) ?? new Set();
		inside.set(name, rest.length > 1 ? below.add(rest[0] ?? "") : below);
	}
	const folder = (name) => ({
		name,
		type: "tree"
	});
	return { entries: [...inside].map(([name, below]) => ({
		...folder(name),
		object: { entries: [...below].map((each) => ({
			...folder(each),
			object: null
		})) }
	})) };
}
function reportsIn(files, dir) {
	return { file: { object: { entries: files.filter(({ path }) => folderOf(path) === dir).map(({ path, oid, size }) => ({
		name: lastSegment(path),
		oid,
		type: "blob",
		size
	})) } } };
}
// src/collect/repository/review-state.ts
const actor = "actor { __typename login }";
const query$2 = `query reviews($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) { pullRequest(number: $number) {
    createdAt
    labels(first: 100) { nodes { name } }
    writers: latestOpinionatedReviews(first: 100, writersOnly: true) { nodes { ...Opinion } }
    others: latestOpinionatedReviews(last: 20) { nodes { ...Opinion } }
    labelled: timelineItems(last: 100, itemTypes: [LABELED_EVENT, UNLABELED_EVENT]) { nodes {
      __typename
      ... on LabeledEvent { createdAt ${actor} label { name } }
      ... on UnlabeledEvent { createdAt ${actor} label { name } }
    } }
    moves: timelineItems(last: 100, itemTypes: [
      HEAD_REF_FORCE_PUSHED_EVENT, REOPENED_EVENT, BASE_REF_CHANGED_EVENT, AUTOMATIC_BASE_CHANGE_SUCCEEDED_EVENT
    ]) { nodes {
      __typename
      ... on HeadRefForcePushedEvent { createdAt afterCommit { oid } }
      ... on ReopenedEvent { createdAt }
      ... on BaseRefChangedEvent { createdAt }
      ... on AutomaticBaseChangeSucceededEvent { createdAt }
    } }
  } }
}
fragment Opinion on PullRequestReview {
  author { __typename login } state submittedAt authorCanPushToRepository commit { oid }
}`;
async function readReviews(reading, pull, sha, runs) {
	const { github, context, gaps, budget } = reading;
	const { owner, name } = context.repository;
	budget.spend(1);
	const answer = await gaps.optional(github.graphql(query$2, {
		owner,
		name,
		number: pull.number
	}), {
		about: "pull request",
		what: "Reviews and labels of the pull request",
		permission: "pull-requests: read"
	});
	if (answer === null) return null;
	const state = toState(answer.repository.pullRequest);
	const tested = runs === null && state.label !== null && state.forced?.to !== sha ? await readRunsOf(reading, sha) : runs ?? [];
	return {
		...state,
		pushedAt: pushedAt(state, sha, startedBy(pull, tested))
	};
}
async function readRunsOf({ github, context, gaps, budget }, sha) {
	budget.spend(1);
	return (await gaps.optional(readRuns(github, context.repository, sha), {
		about: "pull request",
		what: `The runs of \`${sha.slice(0, 8)}\``,
		permission: "actions: read"
	}))?.runs ?? [];
}
function startedBy({ headBranch, headRepository, fork }, runs) {
	const isIts = ({ run, headRepository: from }) => {
		if (run.headBranch !== headBranch || headRepository === null || from === null) return false;
		if (fullName(from).toLowerCase() !== headRepository.toLowerCase()) return false;
		return isPullRequestEvent(run.event) || run.event === "push" && !fork;
	};
	return runs.filter(isIts).map(({ run }) => run.createdAt);
}
function toState(pull) {
	const writers = nodesOf(pull.writers);
	const known = new Set(writers.map(({ author }) => author?.login));
	const others = nodesOf(pull.others).filter(({ author }) => !known.has(author?.login));
	const moves = nodesOf(pull.moves);
	const newest = (types) => moves.filter(({ __typename }) => types.includes(__typename)).at(-1) ?? null;
	const at = (node) => node && instant(node.createdAt);
	const forced = newest(["HeadRefForcePushedEvent"]);
	return {
		approvals: [...writers.flatMap((review) => approvalOf(review, review.authorCanPushToRepository)), ...others.flatMap((review) => approvalOf(review, false))],
		label: labelOf(pull),
		openedAt: instant(pull.createdAt),
		forced: forced && {
			at: instant(forced.createdAt),
			to: forced.afterCommit?.oid ?? null
		},
		reopenedAt: at(newest(["ReopenedEvent"])),
		rebasedAt: at(newest(["BaseRefChangedEvent", "AutomaticBaseChangeSucceededEvent"]))
	};
}
function approvalOf({ author, state, submittedAt, commit }, mayWrite) {
	if (state !== "APPROVED" || submittedAt === null) return [];
	return [{
		by: accountOf(author),
		at: instant(submittedAt),
		commit: commit?.oid ?? null,
		mayWrite
	}];
}
function labelOf({ labels, labelled }) {
	const isMeant = (name) => name?.toLowerCase() === ACCEPTING_LABEL;
	const last = nodesOf(labelled).filter(({ label }) => isMeant(label?.name)).at(-1);
	const isThere = nodesOf(labels).some(({ name }) => isMeant(name));
	if (last?.__typename !== "LabeledEvent" || !isThere) return null;
	return {
		by: accountOf(last.actor ?? null),
		at: instant(last.createdAt)
	};
}
const accountOf = (node) => node && {
	login: node.login,
	isUser: node.__typename === "User"
};
// src/collect/repository/rules.ts
async function readRules(github, repository, branch, gaps, seen) {
	const known = seen ? rulesIn(seen) : seen === null ? [] : null;
	const isUnprotected = known !== null && (seen?.refUpdateRule ?? null) === null;
	const [rulesets, protection] = await Promise.all([known ? { value: known } : readOr(readRulesets(github, repository, branch), [], branch, gaps), isUnprotected ? { value: null } : readOr(readProtection(github, repository, branch), null, branch, gaps)]);
	const checks = [...checksOf$1(rulesets?.value ?? []), ...classicChecks(protection?.value ?? null)];
	const workflows = workflowsOf(rulesets?.value ?? []);
	const coverage = coverageOf(rulesets?.value ?? []);
	const named = checks.length > 0 || workflows.length > 0;
	const unreadable = rulesets === null || protection === null;
	return {
		rules: {
			branch,
			state: named ? "named" : unreadable ? "unreadable" : "none",
			checks,
			workflows,
			...coverage.length > 0 && { coverage }
		},
		refusesPush: refusal$1(rulesets?.value ?? [], checks),
		dismissesApprovals: (rulesets?.value ?? []).some(dismissesApprovals) ? true : unreadable || protection.value !== null ? null : false
	};
}
async function readRulesets(github, repository, branch) {
	const query = {
		owner: repository.owner,
		repo: repository.name,
		branch,
		per_page: 100
	};
	return (await allPages((page) => github.rest.repos.getBranchRules({
		...query,
		page
	}))).flat();
}
async function readProtection(github, repository, branch) {
	const { data } = await github.rest.repos.getBranch({
		owner: repository.owner,
		repo: repository.name,
		branch
	});
	return data.protected ? data.protection ?? null : null;
}
async function readOr(read, none, branch, gaps) {
	try {
		return { value: await read };
	} catch (error) {
		if (hasStatus(error, 403) && /upgrade/i.test(error.message)) return { value: none };
		if (hasStatus(error, 404)) return { value: none };
		if (!isRequestFailure(error)) throw error;
		const mend = hasStatus(error, 403) ? "; it needs the permission `contents: read`" : "";
		gaps.add("rules", `The rules of \`${branch}\` could not be read (${reasonOf(error)})${mend}.`);
		return null;
	}
}
function checksOf$1(rules) {
	return rules.flatMap((rule) => rule.type === "required_status_checks" ? (rule.parameters?.required_status_checks ?? []).map((check) => ({
		name: check.context,
		appId: check.integration_id ?? null,
		source: `ruleset ${rule.ruleset_id ?? ""}`.trim()
	})) : []);
}
function workflowsOf(rules) {
	return rules.flatMap((rule) => rule.type === "workflows" ? (rule.parameters?.workflows ?? []).map((workflow) => ({
		path: workflow.path,
		repositoryId: workflow.repository_id,
		source: `ruleset ${rule.ruleset_id ?? ""}`.trim()
	})) : []);
}
function coverageOf(rules) {
	return rules.flatMap((rule) => {
		const { type, parameters = {} } = rule;
		if (type !== "code_coverage") return [];
		const [minimum, drop] = [positive(parameters.minimum_coverage), positive(parameters.max_coverage_drop)];
		const source = `ruleset ${rule.ruleset_id ?? ""}`.trim();
		return minimum === null && drop === null ? [] : [{
			minimum,
			drop,
			source
		}];
	});
}
const positive = (value) => typeof value === "number" && value > 0 && value <= 100 ? value : null;
function dismissesApprovals(rule) {
	if (rule.type !== "pull_request") return false;
	const { dismiss_stale_reviews_on_push, require_last_push_approval } = rule.parameters ?? {};
	return Boolean(dismiss_stale_reviews_on_push || require_last_push_approval);
}
function classicChecks(protection) {
	const required = protection?.required_status_checks;
	if (!required || required.enforcement_level === "off") return [];
	return (required.checks ?? required.contexts?.map((context) => ({
		context,
		app_id: null
	})) ?? []).map((check) => ({
		name: check.context,
		appId: check.app_id && check.app_id > 0 ? check.app_id : null,
		source: "branch protection"
	}));
}
const rulesAgainstPush = {
	pull_request: "changes need a pull request",
	update: "updates are restricted",
	merge_queue: "changes go through a merge queue",
	workflows: "workflows must pass first",
	required_deployments: "deployments must succeed first",
	code_scanning: "code scanning must pass first"
};
function refusal$1(rules, checks) {
	const reasons = rules.map((rule) => rulesAgainstPush[rule.type]).filter((reason) => reason !== void 0);
	if (checks.length > 0) reasons.push("status checks must pass first");
	return reasons[0] ?? null;
}
// src/collect/repository/repository.ts
async function lookEarly({ github, context, inputs }, place, runs) {
	if (inputs.token === null) return null;
	const request = overviewRequest(inputs, place, candidatesFor(inputs, place), runs);
	return askOverview(github, context.repository, {
		...request,
		headBranch: branchToSearch(place)
	}).catch((error) => {
		whyRefused(error);
		return null;
	});
}
async function readRepository(reading, head, runs, listing, early) {
	const { github, context, inputs, gaps } = reading;
	const { repository } = context;
	const candidates = candidatesFor(inputs, head);
	if (inputs.milestonePattern.isSlow()) gaps.add("reports", SLOW_PATTERN);
	const request = overviewRequest(inputs, head, candidates, runs);
	const overview = toOverview(early && answers(early, request) ? early : await ask(reading, request, runs), request, gaps);
	const onDefault = head.baseBranch === head.defaultBranch;
	const { base, default: seenOfDefault } = overview.rules;
	const [checkRuns, { changes: listed, mergeBase, isCompared, requests }, rules, ofDefault] = await Promise.all([
		overview.checkRuns ?? readCheckRuns(github, repository, head.sha, gaps, reading.budget),
		listing,
		head.baseBranch === null ? null : readRules(github, repository, head.baseBranch, gaps, base),
		onDefault ? null : readRules(github, repository, head.defaultBranch, gaps, seenOfDefault)
	]);
	const config = readConfig(inputs, overview);
	const milestone = milestoneAmong(candidates, overview.folders, inputs.reportsDir, overview.milestones);
	const isDeeper = !candidates.some(({ dir }) => dir === milestone?.dir);
	return {
		head,
		overview: await withFolders(reading, head, withMentions(overview, config), isDeeper ? milestone : null),
		config,
		milestone,
		reviews: await reviewsOf(reading, head, config, overview, runs),
		otherChecks: byName([...statusesOf(overview.head), ...checkRuns.foreign]),
		annotationCounts: checkRuns.annotationCounts,
		annotations: checkRuns.annotations,
		requests: checkRuns.requests + requests,
		listed,
		isCompared,
		mergeBase,
		rules,
		defaultRules: onDefault ? rules : ofDefault
	};
}
const ask = (reading, request, runs) => reading.inputs.token === null ? askOpenly(reading, request, runs.length) : askOverview(reading.github, reading.context.repository, request);
const isReviewedElsewhere = ({ postMerge, branch }) => postMerge || (branch?.startsWith("gh-readonly-queue/") ?? false);
async function reviewsOf(reading, head, { declarations }, { pulls: [first] }, runs) {
	if (declarations !== "reviewer" || first === void 0) return null;
	const { pull } = first;
	return isReviewedElsewhere(head) && pull.headSha !== head.sha ? readReviews(reading, pull, pull.headSha, null) : readReviews(reading, pull, head.sha, runs);
}
async function withFolders({ github, context, inputs }, head, overview, milestone) {
	if (milestone === null || inputs.token === null) return overview;
	const refs = foldersFor(inputs, head, milestone.dir);
	const folders = await readFolders(github, context.repository, refs);
	return {
		...overview,
		folders: [...overview.folders, ...folders]
	};
}
const SLOW_PATTERN = "The input `milestone-pattern` takes too long on what branch, title and commit are called, so they were not searched for a milestone: give a pattern that repeats nothing which is repeated itself.";
function overviewRequest(inputs, head, candidates, runs) {
	const likely = candidates[0];
	const [started] = runs.map(({ run }) => run.createdAt).sort();
	return {
		sha: head.sha,
		headBranch: null,
		baseBranch: head.baseBranch,
		defaultBranch: head.defaultBranch,
		pullNumbers: head.pulls.flatMap(({ number }) => number ?? []),
		configPath: inputs.config,
		planPath: likely ? planPath(inputs.reportsDir, likely.id) : null,
		reportsDir: inputs.reportsDir,
		folders: candidates.flatMap(({ dir }) => foldersFor(inputs, head, dir)),
		reports: folderRefs(inputs, head, inputs.reportsDir).filter(({ ref }) => ref !== head.sha),
		since: started === void 0 ? null : laterBy(started, -15552e3)
	};
}
const foldersFor = (inputs, head, dir) => [...folderRefs(inputs, head, dir), ...ownHead(inputs, head).map((ref) => ({
	ref,
	dir
}))];
function folderRefs(inputs, head, dir) {
	const given = targetWords.includes(inputs.commitTo) ? [] : [inputs.commitTo];
	const refs = [
		...head.baseBranch === null ? [] : [head.baseBranch],
		head.defaultBranch,
		inputs.reportsBranch,
		...given,
		head.sha
	];
	const page = inputs.ledger ? { ledgerPath: ledgerPath(inputs.reportsDir) } : {};
	return [...new Set(refs)].map((ref) => ({
		ref,
		dir,
		...page
	}));
}
function ownHead({ commitTo }, { pulls }) {
	const [pull] = pulls;
	return commitTo === "head" && pull?.open && !pull.fork ? [pull.headBranch] : [];
}
function withMentions(overview, config) {
	if (Object.keys(config.surfaces ?? {}).length === 0) return overview;
	const isNamed = surfaceTest(config);
	const pulls = overview.pulls.map((item) => {
		const body = item.body === "" ? null : parsePlan(item.body, { isAsked: isNamed });
		return {
			...item,
			pull: {
				...item.pull,
				body
			}
		};
	});
	return {
		...overview,
		pulls
	};
}
function readConfig(inputs, overview) {
	if (overview.config === null) return {};
	if (overview.config.text === null) throw new Error(`${inputs.config} is binary or too large to read.`);
	return parseConfig(overview.config.text, inputs.config);
}
function byName(checks) {
	return checks.sort((a, b) => byText(a.name, b.name));
}
// src/collect/collect.ts
async function collect(github, context, inputs, subject, version, tell = () => {}) {
	const reading = {
		github,
		context,
		inputs,
		gaps: new Gaps(),
		budget: new Budget(inputs.token)
	};
	const listed = subject.runs.map(({ run }) => run);
	const runs = inBackground(readHeadRuns(reading, subject));
	const artifacts = beginArtifacts(reading, listed, runs);
	const { repository: here } = context;
	const defaultBranch = await readDefaultBranch(github, context);
	const likely = likelyPlace(subject, here, defaultBranch);
	const comparing = compareEarly(reading, likely);
	const earlyRuns = listEarly(reading, likely, listed);
	const early = await lookEarly(reading, likely, subject.runs);
	const head = await readHead(github, {
		repository: here,
		defaultBranch,
		known: early ? pullsIn(early) : {
			ofBranch: null,
			ofCommit: null
		}
	}, subject, reading.gaps);
	tell(placeOf$1(head));
	const listing = inBackground(listChanges(reading, head, comparing, knownOf(early)));
	const importers = beginDependents(reading, head.sha, listing.then(({ changes }) => changes));
	const [repository, baseRuns] = await Promise.all([readRepository(reading, head, subject.runs, listing, early), listBaseRuns(reading, head, listed, earlyRuns)]);
	const headRuns = await runs;
	await shareBudget(reading.budget, subject, headRuns, artifacts, repository.requests);
	tell(`${milestoneOf(repository.milestone)}; now artifacts, logs and the base branch are read`);
	const collected = {
		context,
		inputs,
		version,
		repository
	};
	const toEvidence = (details) => unmasked({
		...collected,
		...details,
		baseline: null
	}, []);
	const [base, details] = await Promise.all([readBase(reading, headRuns, repository, artifacts.results, baseRuns), readDetails(reading, headRuns, repository, artifacts.results, importers, toEvidence)]);
	const assembled = assemble({
		...collected,
		...details,
		baseline: base.baseline
	}, reading.gaps.list);
	const followUps = await readFollowUps(reading, assembled, repository);
	const compared = await compareWithBase(reading, withFollowUps(assembled, followUps, details.logs), base, followUps.annotations, details.logs);
	const dependents = dependentsOf(await details.importers);
	const { isTorn, isOwnCommit, isFollowedByOwn, older } = details.commits;
	const acceptances = acceptancesFor(repository, details.commits);
	const whole = {
		...compared,
		...acceptances.length > 0 && { acceptances },
		...dependents,
		gaps: reading.gaps.sorted()
	};
	const { overview, milestone } = repository;
	return {
		evidence: isFollowedByOwn ? asNewest(whole) : whole,
		head: {
			...head,
			older
		},
		isOwnCommit,
		committedAt: overview.head?.committedAt ?? null,
		milestone,
		pulls: overview.pulls,
		folders: overview.folders.filter((folder) => folder.dir === milestone?.dir),
		ownStatus: overview.head?.statuses?.find(({ context }) => context === "docket/verdict") ?? null,
		isTorn,
		listed: viewOf(listed),
		viewer: overview.viewer,
		baseRules: repository.rules,
		defaultRules: repository.defaultRules
	};
}
function placeOf$1({ pulls: [pull], branch, older }) {
	if (!pull) return branch === null ? "No pull request has it" : `No pull request: it is on ${branch}`;
	const state = pull.merged ? ", merged" : pull.open ? "" : ", closed";
	return `It belongs to pull request #${pull.number} (${pull.headBranch} into ${pull.baseBranch}${state})${older ? ", which has a newer commit" : ""}`;
}
const milestoneOf = (milestone) => milestone === null ? "No milestone is named" : `Milestone ${milestone.id}, in ${milestone.dir}`;
function acceptancesFor({ head, overview, reviews }, { isFollowedByOwn, older }) {
	const [first] = overview.pulls;
	if (reviews === null || first === void 0) return [];
	const written = writtenOf({
		head,
		overview
	});
	const isElsewhere = isReviewedElsewhere(head);
	const all = first.commits.list.map(({ sha }) => sha);
	const onTop = isFollowedByOwn && all.includes(head.sha) ? all.slice(all.indexOf(head.sha) + 1) : [];
	const found = acceptancesOf(reviews, {
		authors: written === null ? [] : authorsOf(written),
		commits: isElsewhere ? [first.pull.headSha] : [head.sha, ...onTop],
		isShown: isElsewhere || !older,
		pushedAt: reviews.pushedAt
	});
	return redactAll(found);
}
function asNewest(evidence) {
	const { sha } = evidence.head;
	const [pull, ...others] = evidence.pullRequests;
	return pull ? {
		...evidence,
		pullRequests: [{
			...pull,
			headSha: sha
		}, ...others]
	} : evidence;
}
// src/facts/workflows/listened-names.ts
function unknownListened({ workflows, runs }) {
	const files = workflows.filter(({ head, problem }) => head !== null || problem !== void 0);
	if (files.length === 0 || files.some(({ head }) => head === null)) return [];
	const names = new Set([...files.map(({ path, head }) => head?.name ?? path), ...runs.map(({ workflow }) => workflow)]);
	return files.filter(({ head }) => head !== null && isOwn$1(head)).flatMap(({ path, head }) => (head?.on.workflow_run?.workflows ?? []).filter((name) => !names.has(name)).map((name) => ({
		path,
		name
	})));
}
// src/publish/end-of-log.ts
const MOST_OPEN = 5;
function tellEnd({ result, reportUrl, commentUrl }) {
	const { evidence, assessment } = result.drafted;
	const { outcome, title, reasons, next } = assessment.verdict;
	info(`${outcomeEmoji(outcome)} ${plain$1(title)}`);
	if (reasons.length > 1) group(`All ${reasons.length} reasons`, reasons.map(({ text }) => plain$1(text)));
	info(`Next: ${plain$1(next)}`);
	info(`Report: ${reportUrl ?? "in the step summary of this run"}${whatBecameOf(result)}`);
	if (commentUrl !== null) info(`Comment: ${commentUrl}`);
	tellSome(evidence.gaps.map(({ about, text }) => `Not read (${about}): ${text}`), "things were not read");
	tellSome(unmatchedNames(evidence).map(({ key, name }) => `In ${configPath(evidence)}, ${key} names "${name}", and nothing here is called so`), `names in ${configPath(evidence)} fit nothing`);
	tellSome(unknownListened(evidence).map(({ path, name }) => `${path} listens to "${name}", and no workflow here has that name`), "names of workflows that are listened to fit nothing");
}
function whatBecameOf({ how, place, commitSha }) {
	if (commitSha !== null) return ` (committed as ${commitSha.slice(0, 8)})`;
	if (how === "unchanged") return " (it says so already)";
	return how === "planned" ? ` (a dry run: not committed to ${place?.branch})` : "";
}
function tellSome(lines, title) {
	if (lines.length > MOST_OPEN) group(`${lines.length} ${title}`, lines);
	else for (const line of lines) info(line);
}
const spent = ({ requests, seconds }) => `${count(requests, "request")} in ${duration(seconds)}`;
// src/report/summary.ts
function renderSummary(evidence, assessment, report, links) {
	const budget = summaryBudget(elsewhere(links));
	const whole = [...head(evidence, assessment, links), {
		raw: report.trimEnd(),
		drop: null
	}];
	const text = withinBudget(whole, budget);
	if (budget.size(text) <= budget.limit) return text;
	return withinBudget(summaryParts(evidence, assessment, reportParts(evidence, assessment), links), budget);
}
function summaryParts(evidence, assessment, report, links) {
	return [...head(evidence, assessment, links), ...report.map((part) => "raw" in part ? {
		...part,
		drop: NOTES
	} : part)];
}
const NOTES = {
	rank: 95,
	one: "block of notes",
	many: "blocks of notes"
};
function head(evidence, assessment, links) {
	return [
		...firstGlance(evidence, assessment),
		...notCommitted(evidence, links),
		...unknownNames(evidence),
		...links.note === void 0 ? [] : [keep$1(paragraph(sentence(links.note)))],
		provenanceLine(evidence, assessment, {
			...links,
			summaryUrl: void 0
		}),
		keep$1(rule())
	];
}
const NAMES_SHOWN = 10;
function unknownNames(evidence) {
	const unknown = unknownListened(evidence);
	const [first] = unknown;
	if (first === void 0) return [];
	const names = joinFirst(unknown.map(({ name }) => code(name)), NAMES_SHOWN);
	const text = say`${code(first.path)} listens to ${names}, and no workflow here has that name: GitHub compares names as they are, without wildcards, and says nothing of one that fits none.`;
	return [keep$1(paragraph(text))];
}
function elsewhere({ reportUrl }) {
	return reportUrl === null ? ["The Evidence has it."] : [
		"It is in the ",
		link("report", reportUrl),
		"."
	];
}
// src/report/statements.ts
const TEST_RESULT = "https://in-toto.io/attestation/test-result/v0.1";
const VERIFICATION_SUMMARY = "https://slsa.dev/verification_summary/v1";
const WORDS = {
	approved: {
		result: "PASSED",
		verified: "PASSED",
		levels: ["DOCKET_APPROVED"]
	},
	debt: {
		result: "WARNED",
		verified: "PASSED",
		levels: ["DOCKET_DEBT"]
	},
	rerun: {
		result: "FAILED",
		verified: "FAILED",
		levels: ["FAILED"]
	},
	blocked: {
		result: "FAILED",
		verified: "FAILED",
		levels: ["FAILED"]
	},
	pending: null
};
const digestOf = (report) => createHash("sha256").update(report).digest("hex");
function statementsOf({ evidence, assessment, report }) {
	const words = WORDS[assessment.verdict.outcome];
	const { path } = evidence.document;
	if (words === null || path === null) return [];
	const subjects = [{
		name: resourceOf(evidence),
		digest: { gitCommit: evidence.head.sha }
	}, {
		name: path,
		digest: { sha256: digestOf(report) }
	}];
	return [{
		subjects,
		predicateType: TEST_RESULT,
		predicate: testResult(evidence, assessment, words.result)
	}, {
		subjects,
		predicateType: VERIFICATION_SUMMARY,
		predicate: {
			verifier: {
				id: HOME_PAGE,
				version: { docket: evidence.tool.version }
			},
			resourceUri: resourceOf(evidence),
			policy: { uri: pageOfVerdict(evidence) },
			verificationResult: words.verified,
			verifiedLevels: words.levels
		}
	}];
}
const resourceOf = ({ repository: { serverUrl, name } }) => `git+${serverUrl}/${name}`;
function testResult(evidence, assessment, result) {
	const { repository, head, runs } = evidence;
	const checks = checksOf(assessment);
	const named = (means) => checks.filter((check) => check.means === means).map(({ name }) => name);
	return {
		result,
		configuration: [...new Set(runs.flatMap(({ path }) => path === null ? [] : [path]))].sort().map((path) => ({
			name: path,
			uri: `${resourceOf(evidence)}@${head.sha}#${path}`
		})),
		url: `${repository.serverUrl}/${repository.name}/commit/${head.sha}/checks`,
		passedTests: named("passed"),
		warnedTests: named("warned"),
		failedTests: named("failed")
	};
}
const MEANINGS = {
	success: "passed",
	masked: "warned",
	failure: "failed",
	timed_out: "failed",
	startup_failure: "failed"
};
function checksOf({ inventory, identity }) {
	return [...inventory.workflows.flatMap(({ workflow, mark, jobs }) => jobs.length === 0 ? [{
		name: workflow,
		means: MEANINGS[mark]
	}] : jobs.map((job) => ({
		name: job.key,
		means: meaningOf(job)
	}))), ...identity.otherChecks.map(({ name, mark }) => ({
		name,
		means: MEANINGS[mark]
	}))];
}
function meaningOf({ mark, earlier }) {
	const means = MEANINGS[mark];
	return means === "passed" && earlier.some((one) => MEANINGS[one.mark] === "failed") ? "warned" : means;
}
// src/publish/attest.ts
const unattested = {
	url: null,
	notices: []
};
async function attestReport({ github, context, inputs }, { committed, collected }) {
	if (!inputs.attest || committed === null) return unattested;
	const draft = draftOf(committed);
	const statements = statementsOf(draft);
	if (statements.length === 0) return unattested;
	if (isEnterpriseServer(context)) return {
		url: null,
		notices: [notice("No attestation: GitHub Enterprise Server keeps none.")]
	};
	try {
		if (await isAttested(github, context.repository, digestOf(draft.report))) return unattested;
		const ids = [];
		for (const statement of statements) {
			const bundle = await signed(statement, context);
			ids.push(await store(github, context.repository, bundle));
		}
		const { serverUrl, name } = collected.evidence.repository;
		const id = ids.at(-1);
		return {
			url: id === void 0 ? null : `${serverUrl}/${name}/attestations/${id}`,
			notices: []
		};
	} catch (error) {
		return {
			url: null,
			notices: [whyNot(error)]
		};
	}
}
const isEnterpriseServer = ({ apiUrl }) => /\/api\/v3\/?$/.test(apiUrl);
async function isAttested(github, { owner, name: repo }, sha256) {
	try {
		const { data } = await github.rest.repos.listAttestations({
			owner,
			repo,
			subject_digest: `sha256:${sha256}`,
			predicate_type: VERIFICATION_SUMMARY,
			per_page: 1
		});
		return (data.attestations ?? []).length > 0;
	} catch (error) {
		if (hasStatus(error, 404)) return false;
		throw error;
	}
}
var Unsigned = class extends Error {
	name = "Unsigned";
	isWithoutToken;
	constructor(cause) {
		const { code } = cause;
		const isWithoutToken = String(code).startsWith("IDENTITY_TOKEN");
		super(isWithoutToken ? "the job has no identity token" : wordsOf(cause), { cause });
		this.isWithoutToken = isWithoutToken;
	}
};
function wordsOf(error) {
	if (!(error instanceof Error)) return String(error);
	const behind = error.cause instanceof Error ? error.cause.message : "";
	return error.message.includes(behind) ? error.message : `${error.message}: ${behind}`;
}
async function signed({ subjects, predicateType, predicate }, context) {
	const { attest } = await import("./attest.js");
	try {
		return (await attest({
			subjects,
			predicateType,
			predicate,
			sigstore: sigstoreFor(context),
			skipWrite: true,
			token: ""
		})).bundle;
	} catch (cause) {
		throw new Unsigned(cause);
	}
}
const sigstoreFor = ({ isPublic, serverUrl }) => isPublic && serverUrl === "https://github.com" ? "public-good" : "github";
async function store(github, { owner, name: repo }, { mediaType, verificationMaterial, dsseEnvelope }) {
	const bundle = {
		mediaType,
		verificationMaterial: { ...verificationMaterial },
		dsseEnvelope: { ...dsseEnvelope }
	};
	const { data } = await github.rest.repos.createAttestation({
		owner,
		repo,
		bundle
	});
	return data.id;
}
function whyNot(error) {
	if (!(error instanceof Unsigned)) return notWritten("No attestation", whyRefused(error), "attestations: write");
	const text = `No attestation: ${error.message}`;
	return error.isWithoutToken ? {
		level: "warning",
		text: `${text}; give the job the permission "id-token: write".`
	} : notice(`${text}. The next run of Docket tries again.`);
}
// src/publish/links.ts
function linksOf({ place, how, collected }, waitingFor, { ownRunUrl }) {
	const { serverUrl, name } = collected.evidence.repository;
	const address = (path) => [
		serverUrl,
		name,
		"blob",
		...`${place?.branch}/${path}`.split("/").map(encodeURIComponent)
	].join("/");
	const isThere = place !== null && how !== "planned";
	const note = noteOf(how, waitingFor);
	return {
		reportUrl: isThere ? address(place.path) : null,
		evidenceUrl: isThere ? address(place.evidencePath) : null,
		...ownRunUrl !== null && how !== "swept" && { summaryUrl: ownRunUrl },
		...note && { note }
	};
}
function noteOf(how, waitingFor) {
	if (waitingFor.length > 0) return say`Still running: ${waitingFor.join(", ")}. The report follows when they have finished.`;
	if (how === "left") return say`A person edited the committed report, so it was left as it is.`;
	if (how === "doubted") return say`The committed report names runs that GitHub does not know, so it was left as it is.`;
	if (how === "failed") return say`GitHub did not take the report for now: it stands in the step summary of this run, and the next run brings it.`;
	if (how === "none") return say`No branch took the report: it stands in the step summary of this run.`;
	if (how === "not wanted") return say`The report is in the step summary of this run: ${code("commit-to")} is ${code("none")}.`;
	return null;
}
const TITLE = 140;
const ANNOTATION_TITLE = 120;
function renderCheck(evidence, assessment, links) {
	const [, ...parts] = commentParts(evidence, assessment, links, "");
	return {
		title: oneLine(plain$1(assessment.verdict.title), TITLE),
		summary: withinBudget(parts, commentBudget(elsewhere$1(links))),
		annotations: annotationsOf(evidence)
	};
}
function annotationsOf(evidence) {
	const { results, changes } = evidence;
	const changed = new Set(changes.files.map(({ path }) => path));
	const tests = foundIn(evidence, results.tests).filter(({ isUncounted }) => !isUncounted).flatMap(({ result, run }) => result.failures.map((failure) => ofTest(failure, `${run.workflow}, attempt ${run.attempt}`)));
	const findings = foundIn(evidence, results.analyses).flatMap(({ result, run }) => result.findings.filter(({ path }) => path !== null && changed.has(path)).map((finding) => ofFinding(finding, result, `${run.workflow}, attempt ${run.attempt}`)));
	return distinct([...tests, ...findings].flatMap(({ path, line, ...rest }) => path !== null && line !== null && line > 0 && isInRepository(path) ? [{
		...rest,
		path,
		line
	}] : []).sort((a, b) => weightOf(a) - weightOf(b))).slice(0, 50);
}
function ofTest({ suite, name, file, line, outcome, message }, where) {
	const isFlaky = outcome === "flaky";
	const test = suite === "" ? name : `${suite} › ${name}`;
	return {
		path: file,
		line,
		level: isFlaky ? "warning" : "failure",
		title: oneLine(`${isFlaky ? "Flaky test" : "Failed test"}: ${test} (${where})`, ANNOTATION_TITLE),
		message: message ?? test
	};
}
const LEVELS = {
	error: "failure",
	warning: "warning",
	note: "notice"
};
function ofFinding({ rule, level, message, path, line }, { tools }, where) {
	const by = [...tools, ...rule === null ? [] : [rule]].join(": ");
	const title = oneLine(`${by === "" ? "Finding" : by} (${where})`, ANNOTATION_TITLE);
	return {
		path,
		line,
		level: LEVELS[level],
		title,
		message
	};
}
const isInRepository = (path) => /^[^/\\:]/.test(path) && !/^[a-z][a-z\d+.-]*:/i.test(path) && !path.split(/[\\/]/).includes("..");
const weightOf = ({ level }) => [
	"failure",
	"warning",
	"notice"
].indexOf(level);
function distinct(annotations) {
	return [...new Map(annotations.map((one) => [annotationKey(one), one])).values()];
}
const annotationKey = ({ path, line, title }) => JSON.stringify([
	path,
	line,
	title
]);
// src/publish/write-failure.ts
const troubleTypes = /INTERNAL|UNAVAILABLE|TIMEOUT|LOADING/;
const refusalWords = /rule violation|protected branch|locked|read-only|through a pull request|not authorized to push|status check|not accessible by|cannot contain secrets/i;
const limitWords = /rate limit|abuse detection/i;
const secretWords = /\bsecrets?\b/i;
function readFailure(error) {
	if (isRequestFailure(error)) return readRestFailure(error);
	const [first] = isGraphqlFailure(error) ? error.errors : [];
	if (!first) return { kind: "other" };
	const { type = "", message } = first;
	if (type === "STALE_DATA" || /expected branch to point to/i.test(message)) return { kind: "stale" };
	if (type === "NOT_FOUND") return { kind: "stale" };
	if (type.includes("LIMIT") || limitWords.test(message)) return { kind: "other" };
	return type !== "" && !troubleTypes.test(type) || refusalWords.test(message) ? refused(message) : { kind: "unclear" };
}
function readRestFailure(error) {
	if (error.status >= 500) return { kind: "unclear" };
	if (isLimit(error)) return { kind: "other" };
	return [
		403,
		404,
		409,
		410,
		422
	].includes(error.status) ? refused(reasonOf(error)) : { kind: "other" };
}
function isLimit(error) {
	const headers = error.response?.headers ?? {};
	return error.status === 429 || "retry-after" in headers || headers["x-ratelimit-remaining"] === "0" || limitWords.test(error.message);
}
function refused(message) {
	return {
		kind: "refused",
		reason: message.replace(/\s+/g, " ").trim().replace(/\.$/, "").slice(0, 300),
		secrets: secretWords.test(message)
	};
}
// src/publish/check-run.ts
function conclusionFor(outcome, mayBeRequired) {
	if (outcome === "approved" || outcome === "debt") return "success";
	if (outcome === "blocked") return "failure";
	return mayBeRequired ? "action_required" : "neutral";
}
const tries$3 = 3;
async function publishCheck(github, repository, request) {
	for (let attempt = 1;; attempt++) try {
		return await write$1(github, repository, request);
	} catch (error) {
		const failure = readFailure(error);
		if (failure.kind === "refused") return {
			kind: "forbidden",
			reason: failure.reason
		};
		if (failure.kind !== "unclear" || attempt === tries$3) throw error;
	}
}
async function write$1(github, repository, request) {
	const { owner, name: repo } = repository;
	const { sha, detailsUrl, output } = request;
	const own = await ownRuns(github, repository, request);
	if (own.length === 0) {
		await github.rest.checks.create({
			owner,
			repo,
			name: checkRunName,
			head_sha: sha,
			external_id: checkRunId,
			...changesFor(request, output.annotations),
			...detailsUrl !== null && { details_url: detailsUrl }
		});
		return { kind: "created" };
	}
	const changed = [];
	for (const run of own) changed.push(await update$1(github, repository, request, run));
	return { kind: changed.includes(true) ? "updated" : "unchanged" };
}
async function ownRuns(github, { owner, name: repo }, { sha, viewer }) {
	const query = {
		owner,
		repo,
		ref: sha,
		check_name: checkRunName,
		filter: "latest",
		per_page: 100
	};
	const { data } = await github.rest.checks.listForRef(query);
	return data.check_runs.filter(({ external_id, app }) => external_id === "docket/verdict" && `${app?.slug}[bot]` === viewer);
}
async function update$1(github, repository, request, run) {
	const { owner, name: repo } = repository;
	const fresh = await withoutKnown(github, repository, request.output.annotations, run);
	if (fresh.length === 0 && saysTheSame$1(request, run)) return false;
	await github.rest.checks.update({
		owner,
		repo,
		check_run_id: run.id,
		...changesFor(request, fresh)
	});
	return true;
}
function saysTheSame$1({ outcome, mayBeRequired, output }, run) {
	const plain = (summary) => withoutSummaryAddress(summary).replaceAll("\r\n", "\n").trimEnd();
	return run.conclusion === conclusionFor(outcome, mayBeRequired) && run.output.title === output.title && plain(run.output.summary ?? "") === plain(output.summary);
}
function changesFor({ outcome, mayBeRequired, output }, annotations) {
	return {
		status: "completed",
		conclusion: conclusionFor(outcome, mayBeRequired),
		output: {
			title: output.title,
			summary: output.summary,
			annotations: annotations.map(({ path, line, level, title, message }) => ({
				path,
				start_line: line,
				end_line: line,
				annotation_level: level,
				title,
				message
			}))
		}
	};
}
async function withoutKnown(github, { owner, name: repo }, annotations, { id, output }) {
	if (annotations.length === 0 || output.annotations_count === 0) return annotations;
	const query = {
		owner,
		repo,
		check_run_id: id,
		per_page: 100
	};
	const pages = await allPages((page) => github.rest.checks.listAnnotations({
		...query,
		page
	}));
	const known = new Set(pages.flat().map(({ path, start_line: line, title }) => annotationKey({
		path,
		line,
		title: title ?? ""
	})));
	return annotations.filter((one) => !known.has(annotationKey(one)));
}
// src/publish/status.ts
const mostCharacters = 140;
const states = {
	approved: "success",
	debt: "success",
	pending: "pending",
	rerun: "failure",
	blocked: "failure"
};
async function publishStatus(github, repository, request) {
	if (saysTheSame(request)) return { kind: "unchanged" };
	try {
		return await post(github, repository, request);
	} catch (error) {
		if (readFailure(error).kind !== "unclear") throw error;
		return post(github, repository, request);
	}
}
function saysTheSame({ outcome, description, targetUrl, known }) {
	return known !== null && known.state.toLowerCase() === states[outcome] && known.targetUrl === targetUrl && known.description === oneLine(description, mostCharacters);
}
async function post(github, { owner, name: repo }, { sha, outcome, description, targetUrl }) {
	try {
		await github.rest.repos.createCommitStatus({
			owner,
			repo,
			sha,
			state: states[outcome],
			context: statusContext,
			description: oneLine(description, mostCharacters),
			target_url: targetUrl
		});
		return { kind: "posted" };
	} catch (error) {
		const failure = readFailure(error);
		if (!hasStatus(error, 403, 404) || failure.kind !== "refused") throw error;
		return {
			kind: "forbidden",
			reason: failure.reason
		};
	}
}
// src/publish/on-head.ts
const nothing = {
	isPosted: false,
	notices: []
};
async function postStatus({ github, context, inputs }, result) {
	if (!inputs.status) return nothing;
	const { verdict } = result.drafted.assessment;
	const request = {
		sha: result.drafted.evidence.head.sha,
		outcome: verdict.outcome,
		description: plain$1(verdict.title),
		targetUrl: linksOf(result, [], context).reportUrl,
		known: result.collected.ownStatus
	};
	try {
		const status = await publishStatus(github, context.repository, request);
		const notices = status.kind === "forbidden" ? [notWritten("No commit status", status.reason, "statuses: write")] : [];
		return {
			isPosted: status.kind === "posted",
			notices
		};
	} catch (error) {
		return {
			isPosted: false,
			notices: [notice(`No commit status: ${whyRefused(error)}.`)]
		};
	}
}
async function postCheck({ github, context, inputs }, { drafted, ...result }, waitingFor) {
	if (!inputs.check) return nothing;
	const { evidence, assessment } = drafted;
	const links = linksOf({
		drafted,
		...result
	}, waitingFor, context);
	const request = {
		sha: evidence.head.sha,
		outcome: assessment.verdict.outcome,
		mayBeRequired: mayRequire(evidence, checkRunName),
		output: renderCheck(evidence, assessment, links),
		detailsUrl: links.reportUrl ?? context.ownRunUrl,
		viewer: result.collected.viewer
	};
	try {
		const check = await publishCheck(github, context.repository, request);
		const notices = check.kind === "forbidden" ? [notWritten("No check run", check.reason, "checks: write")] : [];
		return {
			isPosted: check.kind === "created" || check.kind === "updated",
			notices
		};
	} catch (error) {
		return {
			isPosted: false,
			notices: [notice(`No check run: ${whyRefused(error)}.`)]
		};
	}
}
function mayRequire({ rules }, check) {
	if (rules === null || rules.state === "unreadable") return true;
	return rules.checks.some(({ name }) => name === check);
}
// src/publish/pull-request-look.ts
const comment = "id url viewerDidAuthor body";
const page = `nodes { ${comment} } pageInfo { hasNextPage endCursor }`;
const lookFields = `id headRefOid state mergeCommit { oid }
  comments(first: 100) { ${page} }
  newest: comments(last: 100) { nodes { ${comment} } }
  timelineItems(last: 50, itemTypes: [COMMENT_DELETED_EVENT]) { nodes { ... on CommentDeletedEvent {
    createdAt actor { login } deletedCommentAuthor { login }
  } } }`;
const query$1 = `query look($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) { pullRequest(number: $number) { ${lookFields} } }
}`;
async function lookAt(github, repository, number, viewer) {
	const { owner, name } = repository;
	return toLook(github, repository, number, viewer, (await github.graphql(query$1, {
		owner,
		name,
		number
	})).repository.pullRequest);
}
async function toLook(github, repository, number, viewer, node) {
	const seen = ownComments(listed([...nodesOf(node.comments), ...nodesOf(node.newest)]));
	const { hasNextPage, endCursor } = node.comments.pageInfo;
	const isElsewhere = seen.length === 0 && hasNextPage;
	return {
		id: node.id,
		own: isElsewhere ? ownComments(await readComments(github, repository, number, endCursor)) : seen,
		headSha: node.headRefOid,
		state: node.state === "OPEN" ? "open" : node.state === "MERGED" ? "merged" : "closed",
		mergeCommit: node.mergeCommit?.oid ?? null,
		deletedAt: deletedAt(nodesOf(node.timelineItems), viewer)
	};
}
function deletedAt(deletions, viewer) {
	const isUs = (account) => account !== null && isSameLogin(account.login, viewer);
	return deletions.filter(({ actor, deletedCommentAuthor }) => isUs(deletedCommentAuthor) && !isUs(actor)).at(-1)?.createdAt ?? null;
}
const pageQuery = `query comments($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) { pullRequest(number: $number) {
    comments(first: 100, after: $after) { ${page} }
  } }
}`;
async function readComments(github, { owner, name }, number, after) {
	const comments = [];
	for (let cursor = after;;) {
		const variables = {
			owner,
			name,
			number,
			after: cursor
		};
		const found = (await github.graphql(pageQuery, variables)).repository.pullRequest?.comments;
		comments.push(...listed(nodesOf(found)));
		if (!found?.pageInfo.hasNextPage) return comments;
		cursor = found.pageInfo.endCursor;
	}
}
function listed(nodes) {
	const comments = nodes.map(({ id: nodeId, ...node }) => ({
		...node,
		nodeId,
		id: commentId(node.url)
	}));
	return [...new Map(comments.map((comment) => [comment.id, comment])).values()];
}
function commentId(url) {
	return Number(/#issuecomment-(\d+)$/.exec(url)?.[1] ?? NaN);
}
function ownComments(comments) {
	return comments.filter((comment) => comment.viewerDidAuthor).flatMap((comment) => {
		const marker = parseMarker(comment.body);
		return marker ? [{
			...comment,
			marker
		}] : [];
	}).sort((a, b) => a.id - b.id);
}
function compareComment({ marker }, ours) {
	if (marker.headSha === ours.headSha) return compareViews(marker.view, ours.view);
	return ours.isNewestHead && marker.headSha !== ours.mergeCommit ? "older head" : "newer head";
}
// src/publish/comment-writes.ts
const adding = `mutation addComment($input: AddCommentInput!) {
  addComment(input: $input) { commentEdge { node { url } } subject { ... on PullRequest { ${lookFields} } } }
}`;
const updating = `mutation updateComment($input: UpdateIssueCommentInput!) {
  updateIssueComment(input: $input) { issueComment { url pullRequest { ${lookFields} } } }
}`;
async function addComment(github, pullId, body) {
	const added = (await orPartly(github.graphql(adding, { input: {
		subjectId: pullId,
		body
	} }), (data) => data.addComment?.commentEdge?.node)).addComment;
	const node = added?.commentEdge?.node;
	if (!node) throw new Error("GitHub accepted the comment but did not name it: run Docket again.");
	return {
		url: node.url,
		seen: wholeLook(added.subject)
	};
}
async function updateComment(github, { nodeId, url }, body) {
	const updated = (await orPartly(github.graphql(updating, { input: {
		id: nodeId,
		body
	} }), (data) => data.updateIssueComment?.issueComment)).updateIssueComment;
	return {
		url,
		seen: wholeLook(updated?.issueComment?.pullRequest ?? null)
	};
}
async function removeComment(github, { owner, name: repo }, id) {
	try {
		await github.rest.issues.deleteComment({
			owner,
			repo,
			comment_id: id
		});
	} catch (error) {
		if (!hasStatus(error, 404)) throw error;
	}
}
async function orPartly(asked, isDone) {
	try {
		return await asked;
	} catch (error) {
		if (!isGraphqlFailure(error) || !error.data || !isDone(error.data)) throw error;
		return error.data;
	}
}
const wholeLook = (node) => node?.comments && node.newest && node.timelineItems && node.headRefOid ? node : null;
// src/publish/comment.ts
const tries$2 = 3;
async function publishComment(github, repository, request, seen) {
	if (request.mode === "never") return {
		kind: "skipped",
		why: "mode"
	};
	let look = seen;
	for (let attempt = 1;; attempt++) try {
		look ??= await lookAt(github, repository, request.pull.number, request.viewer);
		return await write(github, repository, request, look);
	} catch (error) {
		const failure = readFailure(error);
		const isGone = (failure.kind === "stale" || hasStatus(error, 404)) && look !== null;
		if (failure.kind === "refused" && !isGone) return {
			kind: "forbidden",
			reason: failure.reason
		};
		if (failure.kind !== "unclear" && !isGone || attempt === tries$2) throw error;
		look = null;
	}
}
async function write(github, repository, request, look) {
	if (hasMovedOn(request, look) && !request.isLastLook) return {
		kind: "outdated",
		url: look.own[0]?.url ?? null
	};
	return look.own.length > 0 ? settle(github, repository, request, look) : create(github, request, look);
}
function hasMovedOn(request, look) {
	return hasNewerHead(request, look) || look.state !== request.pull.state;
}
function hasNewerHead({ pull, ownCommit }, { headSha }) {
	return headSha !== pull.headSha && headSha !== ownCommit;
}
function newerThan(request, look) {
	const own = parseMarker(request.body)?.headSha;
	const isNewest = request.isNewestHead && !hasNewerHead(request, look);
	const newer = look.state === "merged" ? look.mergeCommit : isNewest ? null : look.headSha;
	return newer === own ? null : newer;
}
async function settle(github, repository, request, look) {
	const against = comparedWith(request, look);
	const kept = request.mode === "recreate" ? against.at(-1) : against[0];
	if (!kept) throw new Error("There is no comment to settle.");
	const { url } = kept.comment;
	if (against.some(({ order }) => order === "mixed") && !request.isLastLook) return {
		kind: "outdated",
		url
	};
	const winner = ["newer head", "more"].flatMap((wins) => against.filter(({ order }) => order === wins))[0];
	if (!winner && isMadeAnew(request, kept.comment)) {
		const { url } = await addComment(github, look.id, request.body);
		for (const { comment } of against) await removeComment(github, repository, comment.id);
		return {
			kind: "created",
			url,
			seen: null
		};
	}
	const updated = await update(github, kept.comment, winner?.comment.body ?? request.body);
	const others = against.filter((one) => one !== kept);
	for (const { comment } of others) await removeComment(github, repository, comment.id);
	if (winner) return {
		kind: "kept",
		url,
		why: winner.order === "more" ? "saw more" : "newer head"
	};
	if (updated === null) return {
		kind: "unchanged",
		url
	};
	return {
		kind: "updated",
		url,
		seen: others.length > 0 ? null : updated.seen
	};
}
function isMadeAnew({ mode, isMending, body }, comment) {
	return mode === "recreate" && !isMending && headlineIn(body) !== headlineIn(comment.body);
}
function comparedWith(request, look) {
	const marker = parseMarker(request.body);
	if (!marker) throw new Error("The body of a comment must begin with its marker.");
	const isNewestHead = request.isNewestHead && !hasNewerHead(request, look);
	const ours = {
		...marker,
		isNewestHead,
		mergeCommit: look.mergeCommit
	};
	return look.own.map((comment) => ({
		comment,
		order: compareComment(comment, ours)
	}));
}
async function mendComment(github, repository, request, look) {
	const [first, ...others] = comparedWith(request, look);
	const isLess = first?.order === "less" || first?.order === "older head";
	if (others.length === 0 && !isLess) return null;
	return publishComment(github, repository, {
		...request,
		isLastLook: true,
		isMending: true
	}, look);
}
function sameText(a, b) {
	const plain = (text) => withoutSummaryAddress(text).replaceAll("\r\n", "\n").trimEnd();
	return plain(a) === plain(b);
}
async function update(github, comment, body) {
	return sameText(comment.body, body) ? null : updateComment(github, comment, body);
}
async function create(github, request, look) {
	if (!request.isNewestHead || hasNewerHead(request, look)) return {
		kind: "skipped",
		why: "older head"
	};
	if (isUnwanted(request, look)) return {
		kind: "skipped",
		why: "deleted"
	};
	if (!isWanted(request)) return {
		kind: "skipped",
		why: "mode"
	};
	return {
		kind: "created",
		...await addComment(github, look.id, request.body)
	};
}
function isUnwanted({ isNews, newsAt }, { deletedAt }) {
	return deletedAt !== null && !isNews && deletedAt >= newsAt;
}
function isWanted({ mode, outcome, previousOutcome }) {
	if (mode === "changes") return outcome !== previousOutcome;
	return mode !== "problems" || outcome !== "approved";
}
// src/publish/pull-request-comments.ts
const mostComments = 5;
async function commentOnAll(publishing, result, waitingFor) {
	const { github, context } = publishing;
	const { viewer, pulls } = result.collected;
	const commented = [];
	for (const item of pulls.slice(0, mostComments)) {
		const seen = item === pulls[0] && result.look ? await toLook(github, context.repository, item.pull.number, viewer, result.look) : null;
		commented.push(await commentOn(publishing, requestFor(publishing, result, item, waitingFor), seen));
	}
	return commented;
}
function urlOf(commented) {
	return commented.map(({ result }) => "url" in result ? result.url : null).find((url) => url !== null) ?? null;
}
function noticesOf(commented) {
	return commented.flatMap(({ request, result }) => {
		if (!("reason" in result)) return [];
		return [notWritten(`No comment on #${request.pull.number}`, result.reason, "pull-requests: write")];
	});
}
function requestFor({ context, inputs, isLastLook }, result, { pull }, waitingFor) {
	const { evidence, assessment } = result.drafted;
	const marker = commentMarker({
		headSha: evidence.head.sha,
		view: viewOf(evidence.runs)
	});
	return {
		pull,
		body: renderComment(evidence, assessment, linksOf(result, waitingFor, context), marker),
		isNewestHead: !result.collected.head.older,
		ownCommit: result.commitSha,
		isLastLook,
		newsAt: newsAt(evidence) ?? result.collected.committedAt ?? "",
		isNews: result.how === "committed",
		mode: inputs.comment,
		outcome: assessment.verdict.outcome,
		previousOutcome: evidence.document.earlier.at(-1)?.outcome ?? null,
		viewer: result.collected.viewer
	};
}
function newsAt({ runs }) {
	return runs.flatMap(({ startedAt, jobs }) => [startedAt, ...jobs.flatMap((job) => [job.startedAt ?? "", job.completedAt ?? ""])]).sort().at(-1) || null;
}
async function commentOn({ github, context }, request, seen) {
	try {
		return {
			request,
			result: await publishComment(github, context.repository, request, seen)
		};
	} catch (error) {
		return {
			request,
			result: {
				kind: "failed",
				reason: whyRefused(error)
			}
		};
	}
}
// src/publish/recheck.ts
const settled = {
	again: false,
	newer: null
};
async function recheck(publishing, { collected }, commented, isStatusPosted) {
	if (commented.some(({ result }) => result.kind === "outdated")) return {
		again: true,
		newer: null
	};
	const written = commented.filter(({ result }) => ["created", "updated"].includes(result.kind));
	if (written.length === 0 && !isStatusPosted) return settled;
	const { github, context } = publishing;
	const isAlone = !isStatusPosted && !mayHaveOverwritten(publishing, written);
	const looks = Promise.all(written.map((entry) => lookAndMend(github, context.repository, entry)));
	const wasAlone = ({ isMended, look }) => !isMended && look.deletedAt === null;
	const listing = isAlone ? looks.then((seen) => seen.every(wasAlone) ? collected.listed : publishing.listRuns()) : publishing.listRuns();
	const seen = await unlessRefused$1(Promise.all([listing, looks]));
	if (seen === null) return settled;
	const [listed, last] = seen;
	const pairs = written.map(({ request }, index) => [request, last[index].look]);
	const newer = pairs.map((pair) => newerThan(...pair)).find((sha) => sha !== null) ?? null;
	const runs = compareViews(listed, collected.listed);
	return {
		again: pairs.some((pair) => hasMovedOn(...pair)) || runs === "more" || runs === "mixed",
		newer
	};
}
const mostMends = 3;
async function lookAndMend(github, repository, entry) {
	const { request } = entry;
	const { number } = request.pull;
	for (let mends = 0;; mends++) {
		const seen = "seen" in entry.result ? entry.result.seen : null;
		const look = seen === null ? await lookAt(github, repository, number, request.viewer) : await toLook(github, repository, number, request.viewer, seen);
		const mended = mends < mostMends ? await mendComment(github, repository, request, look) : null;
		if (mended === null) return {
			look,
			isMended: mends > 0
		};
		entry.result = mended;
	}
}
function mayHaveOverwritten({ inputs }, written) {
	return inputs.comment !== "always" || written.some(({ result }) => result.kind === "updated");
}
async function unlessRefused$1(asked) {
	try {
		return await asked;
	} catch (error) {
		whyRefused(error);
		return null;
	}
}
// src/publish/credible.ts
async function isCredible(github, repository, { head, runs }, seen) {
	const claimed = runs.filter((run) => claimsMore(run, seen));
	return (await Promise.all(claimed.map((run) => isKnown(github, repository, head.sha, run)))).every(Boolean);
}
function claimsMore(run, seen) {
	const runView = seen.get(run.id);
	return compareViews(viewOf([run]), new Map(runView ? [[run.id, runView]] : [])) === "more";
}
async function isKnown(github, { owner, name: repo }, sha, run) {
	try {
		const { data } = await github.rest.actions.getWorkflowRun({
			owner,
			repo,
			run_id: run.id
		});
		const attempt = data.run_attempt ?? 1;
		const isFinished = run.attempt < attempt || data.status === "completed";
		return data.head_sha === sha && run.attempt <= attempt && (isFinished || run.status !== "completed");
	} catch (error) {
		if (hasStatus(error, 404)) return false;
		throw error;
	}
}
// src/publish/head-target.ts
async function whyHeadIsBlocked(github, repository, { head, evidence, baseRules }) {
	const pull = head.pulls[0];
	if (!pull?.open || pull.fork) return null;
	const { rules } = evidence;
	const base = pull.baseBranch;
	const own = ownChecks(evidence).find((name) => rules?.checks.some((check) => check.name === name));
	if (own !== void 0) return `${base} requires ${own}, which Docket's own commit would not have`;
	const { isDefaultToken, approvals } = await readStake(github, repository, pull.number);
	if (approvals !== 0 && baseRules?.dismissesApprovals !== false) return `a commit there would dismiss approvals, or may, by the rules of ${base}`;
	if (!isDefaultToken) return stillRuns(evidence.runs);
	if (rules?.state === "none") return null;
	return `${base} ${rules?.state === "named" ? "requires checks" : "may require checks (its rules were not read)"}, and a commit of the job's own token starts none; give Docket the token of an App or of a person`;
}
function stillRuns(runs) {
	return runs.some(({ status, ownJob }) => status !== "completed" || ownJob !== void 0) ? "workflows still run for its head, and a commit there could cancel them" : null;
}
const query = `query headStake($owner: String!, $name: String!, $number: Int!) {
  viewer { login }
  repository(owner: $owner, name: $name) { pullRequest(number: $number) {
    reviews(states: [APPROVED], first: 1) { totalCount }
  } }
}`;
async function readStake(github, { owner, name }, number) {
	const { viewer, repository } = await partially(github.graphql(query, {
		owner,
		name,
		number
	}));
	return {
		isDefaultToken: !viewer || /^github-actions(\[bot\])?$/.test(viewer.login),
		approvals: repository?.pullRequest?.reviews?.totalCount
	};
}
async function partially(asked) {
	try {
		return await asked;
	} catch (error) {
		if (!isGraphqlFailure(error)) throw error;
		return error.data ?? {};
	}
}
// src/publish/destinations.ts
function targetsOf(facts) {
	const { commitTo, defaultBranch, baseBranch } = facts;
	const auto = () => withFallback(facts, defaultBranch, facts.refusesPush);
	switch (commitTo) {
		case "none": return [];
		case "auto": return auto();
		case "base": return withFallback(facts, baseBranch ?? defaultBranch, null);
		case "head": return facts.isOpen ? onHead(facts) : auto();
		case "merge": return facts.isOpen ? [makeable(facts, facts.reportsBranch)] : auto();
		default: return [makeable(facts, commitTo)];
	}
}
function withFallback(facts, wanted, refusal) {
	const reports = makeable(facts, facts.reportsBranch);
	if (wanted === facts.reportsBranch) return [reports];
	const reason = facts.unmergedFork ? fromFork : facts.openHeads.has(wanted) ? `${wanted} is the head of an open pull request` : refusal;
	return reason === null ? [{ branch: wanted }, reports] : [{
		...reports,
		reason
	}];
}
const fromFork = "the pull request comes from a fork and is not merged";
function onHead(facts) {
	const { headBranch, headSha, blocksHead } = facts;
	const reports = makeable(facts, facts.reportsBranch);
	if (headBranch === null) return [{
		...reports,
		reason: fromFork
	}];
	if (blocksHead === null) return [{
		branch: headBranch,
		onTopOf: headSha
	}, reports];
	return [{
		branch: headBranch,
		isClosed: true
	}, {
		...reports,
		reason: blocksHead
	}];
}
function makeable({ defaultBranch, reportsBranch }, branch) {
	if (branch === defaultBranch) return { branch };
	return {
		branch,
		createFrom: defaultBranch,
		...branch === reportsBranch && { isReports: true }
	};
}
function ledgerBranchOf({ commitTo, reportsBranch, defaultBranch, refusesPush, openHeads }) {
	const unlessOpen = (branch) => openHeads.has(branch) ? null : branch;
	switch (commitTo) {
		case "none":
		case "head": return null;
		case "base": return defaultBranch;
		case "auto":
		case "merge": return unlessOpen(refusesPush === null ? defaultBranch : reportsBranch);
		default: return unlessOpen(commitTo);
	}
}
async function readDestinations(github, repository, inputs, collected) {
	const { head, defaultRules } = collected;
	const { commitTo, reportsBranch } = inputs;
	const openHeads = await readOpenHeads(github, repository, collected);
	if (inputs.reportsPullRequest && reportsBranch !== head.defaultBranch) openHeads.add(reportsBranch);
	const [pull] = head.pulls;
	const facts = {
		commitTo,
		reportsBranch,
		defaultBranch: head.defaultBranch,
		refusesPush: defaultRules?.refusesPush ?? null,
		baseBranch: head.baseBranch,
		headSha: head.sha,
		headBranch: pull?.open && !pull.fork ? pull.headBranch : null,
		isOpen: pull?.open ?? false,
		unmergedFork: head.pulls.some(({ fork, merged }) => fork && !merged),
		openHeads,
		blocksHead: commitTo === "head" ? await whyHeadIsBlocked(github, repository, collected) : null
	};
	const isIn = head.postMerge || head.baseBranch === head.defaultBranch;
	const bringing = commitTo === "merge" && isIn && pull?.merged ? {
		from: reportsBranch,
		pullNumber: pull.number
	} : null;
	return {
		targets: targetsOf(facts),
		ledgerBranch: ledgerBranchOf(facts),
		openHeads,
		diffPaths: diffPathsOf(collected),
		bringing
	};
}
async function readOpenHeads(github, repository, { head }) {
	const own = head.pulls.filter(({ open, fork }) => open && !fork);
	const heads = new Set(own.map(({ headBranch }) => headBranch));
	const { baseBranch, defaultBranch } = head;
	if (baseBranch !== null && baseBranch !== defaultBranch && await isOpenHead(github, repository, baseBranch)) heads.add(baseBranch);
	return heads;
}
async function isOpenHead(github, { owner, name: repo }, branch) {
	const query = {
		owner,
		repo,
		head: `${owner}:${branch}`,
		state: "open",
		per_page: 1
	};
	try {
		return (await github.rest.pulls.list(query)).data.length > 0;
	} catch (error) {
		whyRefused(error);
		return true;
	}
}
function diffPathsOf({ head, evidence }) {
	if (!head.pulls.some(({ open }) => open)) return new Set();
	return new Set(evidence.changes.files.map((file) => file.path));
}
// src/report/badge.ts
const LABEL = "docket";
const COLORS = {
	approved: "brightgreen",
	debt: "yellow",
	rerun: "orange",
	pending: "lightgrey",
	blocked: "red"
};
function renderBadge(outcome) {
	const badge = {
		schemaVersion: 1,
		label: LABEL,
		message: outcome,
		color: COLORS[outcome]
	};
	return `${JSON.stringify(badge)}\n`;
}
function isBadge(text) {
	try {
		return JSON.parse(text)?.label === LABEL;
	} catch (error) {
		if (error instanceof SyntaxError) return false;
		throw error;
	}
}
// src/publish/badge.ts
const noBadge = {
	files: [],
	notices: []
};
async function badgeFile(github, repository, request, branch, outcome) {
	const path = badgePath(request.reportsDir);
	const content = renderBadge(outcome);
	try {
		const [isNewest, there] = await Promise.all([isNewestHead(github, repository, request), textAt(github, repository, path, branch)]);
		if (!isNewest || there === content) return noBadge;
		return there === null || isBadge(there) ? {
			...noBadge,
			files: [{
				path,
				content
			}]
		} : {
			...noBadge,
			notices: [notice(`No badge: ${path} on ${branch} is none of Docket's.`)]
		};
	} catch (error) {
		return {
			...noBadge,
			notices: [notice(`No badge: ${whyRefused(error)}. The next report brings it.`)]
		};
	}
}
async function isNewestHead(github, { owner, name: repo }, { sha, defaultBranch, reportsDir, viewer }) {
	const query = {
		owner,
		repo,
		basehead: `${sha}...${defaultBranch}`,
		per_page: 100
	};
	const { data } = await github.rest.repos.compareCommitsWithBasehead(query);
	return data.status === "identical" || onlyOwnCommits(data, reportsDir, viewer);
}
async function textAt(github, { owner, name: repo }, path, ref) {
	try {
		const { data } = await github.rest.repos.getContent({
			owner,
			repo,
			path,
			ref
		});
		return "content" in data ? Buffer.from(data.content, "base64").toString() : "";
	} catch (error) {
		if (hasStatus(error, 404)) return null;
		throw error;
	}
}
// src/publish/snapshot.ts
async function readSnapshot(request) {
	const { github, repository, head, milestone, refs, ledger } = request;
	const page = ledger === null ? {} : { ledgerPath: ledgerPath(ledger.reportsDir) };
	const folders = await readFolders(github, repository, refs.map((ref) => ({
		ref,
		dir: milestone.dir,
		...page
	})));
	return {
		folders,
		found: await findReport(github, repository, folders, head)
	};
}
function targetsFirst(folders, targets) {
	const isOther = ({ ref }) => targets.every(({ branch }) => branch !== ref);
	return [...folders].sort((one, other) => Number(isOther(one)) - Number(isOther(other)));
}
function folderFor({ folders }, target) {
	const on = (branch) => folders.find(({ ref, headOid }) => ref === branch && headOid !== null);
	const own = on(target.branch);
	if (own) return {
		folder: own,
		mustCreate: false
	};
	const origin = on(target.createFrom);
	return origin ? {
		folder: {
			...origin,
			ref: target.branch
		},
		mustCreate: true
	} : null;
}
async function humanReportsOn(github, repository, { found }, folder) {
	if (found?.isBranch && found.ref === folder.ref) return new Map();
	return readHumanReports(github, repository, folder);
}
// src/publish/branches.ts
const mostFiles = 300;
async function compareBranches(github, repository, branch, other) {
	const compared = await compare(github, repository, `${other}...${branch}`);
	if (compared === null) return { kind: "unrelated" };
	const otherTip = compared.base_commit.sha;
	if (compared.ahead_by === 0) return compared.behind_by === 0 ? { kind: "level" } : {
		kind: "behind",
		otherTip
	};
	const files = compared.files ?? [];
	return compared.behind_by > 0 && files.length < mostFiles && await holdsAll(github, repository, otherTip, files) ? {
		kind: "merged",
		otherTip
	} : { kind: "ahead" };
}
async function goesOnFrom(github, repository, branch, commit) {
	return (await compare(github, repository, `${commit}...${branch}`))?.behind_by === 0;
}
async function compare(github, { owner, name: repo }, basehead) {
	try {
		const query = {
			owner,
			repo,
			basehead,
			per_page: 1
		};
		return (await github.rest.repos.compareCommitsWithBasehead(query)).data;
	} catch (error) {
		if (hasStatus(error, 404, 422)) return null;
		throw error;
	}
}
async function holdsAll(github, { owner, name }, commit, files) {
	const wanted = files.flatMap(leftBy);
	if (wanted.length === 0) return true;
	const selections = wanted.map(({ path }, index) => `file${index}: object(expression: ${JSON.stringify(`${commit}:${path}`)}) { oid }`);
	const { repository } = await github.graphql(`query holds($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${selections.join("\n")} } }`, {
		owner,
		name
	});
	return wanted.every(({ oid }, index) => (repository[`file${index}`]?.oid ?? null) === oid);
}
function leftBy(file) {
	const at = {
		path: file.filename,
		oid: file.status === "removed" ? null : file.sha
	};
	const before = file.status === "renamed" ? file.previous_filename : void 0;
	return before === void 0 ? [at] : [at, {
		path: before,
		oid: null
	}];
}
async function createBranch(github, repository, branch, sha) {
	const { owner, name: repo } = repository;
	try {
		await github.rest.git.createRef({
			owner,
			repo,
			ref: `refs/heads/${branch}`,
			sha
		});
		return { kind: "created" };
	} catch (error) {
		if (hasStatus(error, 422) && /already exists/i.test(error.message)) return { kind: "exists" };
		const failure = readFailure(error);
		if (failure.kind === "refused") return {
			kind: "refused",
			reason: failure.reason
		};
		if (failure.kind === "unclear" && await branchExists(github, repository, branch)) return { kind: "exists" };
		throw error;
	}
}
async function branchExists(github, { owner, name: repo }, branch) {
	try {
		await github.rest.git.getRef({
			owner,
			repo,
			ref: `heads/${branch}`
		});
		return true;
	} catch (error) {
		if (hasStatus(error, 404)) return false;
		throw error;
	}
}
// src/publish/commit.ts
const tries$1 = 3;
async function commitFiles(github, repository, request) {
	for (let attempt = 1;; attempt++) try {
		return {
			kind: "committed",
			...await createCommit(github, repository, request)
		};
	} catch (error) {
		const failure = readFailure(error);
		if (failure.kind === "stale" || failure.kind === "refused") return failure;
		if (failure.kind === "other") throw error;
		const seen = await lookForCommit(github, repository, request);
		if (seen !== "not written") return seen;
		if (attempt === tries$1) throw error;
	}
}
const mutation = (alongside) => `mutation commitReport($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid url repository { id ${alongside} } } }
}`;
async function createCommit(github, repository, { branch, expectedHeadOid, message, files, removed = [], alongside }) {
	const commit = (await committed(github.graphql(mutation(alongside), { input: {
		branch: {
			repositoryNameWithOwner: fullName(repository),
			branchName: branch
		},
		expectedHeadOid,
		message,
		fileChanges: {
			additions: files.map(({ path, content }) => ({
				path,
				contents: Buffer.from(content).toString("base64")
			})),
			...removed.length > 0 && { deletions: removed.map((path) => ({ path })) }
		}
	} }))).createCommitOnBranch?.commit;
	if (!commit) throw new Error(`GitHub accepted the commit to ${branch} but did not name it: run Docket again.`);
	return {
		sha: commit.oid,
		url: commit.url,
		seen: commit.repository ?? {}
	};
}
async function committed(asked) {
	try {
		return await asked;
	} catch (error) {
		const { data } = error;
		if (!data?.createCommitOnBranch?.commit) throw error;
		return data;
	}
}
async function lookForCommit(github, { owner, name }, { branch, expectedHeadOid, files }) {
	const selections = files.map(({ path }, index) => `file${index}: file(path: ${JSON.stringify(path)}) { oid }`);
	const answer = await github.graphql(`query written($owner: String!, $name: String!, $ref: String!) {
      repository(owner: $owner, name: $name) { ref(qualifiedName: $ref) { target { ... on Commit {
        history(first: 30) { nodes { oid url parents(first: 1) { nodes { oid } } ${selections.join(" ")} } }
      } } } }
    }`, {
		owner,
		name,
		ref: `refs/heads/${branch}`
	});
	const nodes = nodesOf(answer.repository.ref?.target?.history);
	if (nodes[0]?.oid === expectedHeadOid) return "not written";
	const next = nodes.find((node) => nodesOf(node.parents)[0]?.oid === expectedHeadOid);
	return next && files.every(({ content }, index) => next[`file${index}`]?.oid === blobId(content)) ? {
		kind: "committed",
		sha: next.oid,
		url: next.url,
		seen: null
	} : { kind: "stale" };
}
// src/publish/duplicate-numbers.ts
function othersOf({ kind, branch }, folders) {
	return kind === "update" ? [] : folders.filter(({ isBranch, ref }) => isBranch && ref !== branch);
}
function othersQuery(others) {
	return others.map((folder, index) => folderQuery(`other${index}`, folder)).join(" ");
}
async function othersAfter({ github, repository, viewer }, others, seen) {
	if (others.length === 0) return [];
	if (seen === null) return readFolders(github, repository, others);
	return others.map((folder, index) => parseFolder(folder, seen[`other${index}`], viewer));
}
// src/publish/ledger.ts
function ledgerFile(request, { ledger }, { placement, evidence, brought }, diffPaths) {
	if (request === null || ledger === void 0) return [];
	const path = ledgerPath(request.reportsDir);
	const linkOf = (report) => linkTo(report.slice(request.reportsDir.length + 1));
	const isListed = ledger?.includes(`](${linkOf(placement.path)})`) ?? false;
	if (diffPaths.has(path) || !(placement.branch === request.branch || isListed)) return [];
	const documents = [...brought.map((each) => [each, each.document.path]), [evidence, placement.path]];
	const content = changedLedger(ledger, {
		repository: evidence.repository.name,
		rows: documents.flatMap(([each, report]) => report === null ? [] : ledgerRow(each, linkOf(report))),
		gone: (placement.replaces ?? []).map(linkOf)
	});
	return content === null || content === ledger ? [] : [{
		path,
		content
	}];
}
// src/publish/sync-reports-branch.ts
async function syncReportsBranch(github, repository, { reports, into }, folders) {
	const other = folders.find(({ ref }) => ref === into);
	if (!other || other.headOid === reports.headOid || !holds(other, reports)) return false;
	const compared = await unlessRefused(compareBranches(github, repository, reports.ref, into));
	if (compared === null || !("otherTip" in compared)) return false;
	const move = compared.kind === "behind" ? moveForward : mergeInto;
	try {
		await move(github, repository, {
			branch: reports.ref,
			into,
			otherTip: compared.otherTip
		});
		return true;
	} catch (error) {
		if (!isRequestFailure(error)) throw error;
		return readFailure(error).kind === "unclear";
	}
}
function holds(folder, { files }) {
	const oids = new Map(folder.files.map(({ name, oid }) => [name, oid]));
	return files.every(({ name, oid }) => oids.get(name) === oid);
}
async function unlessRefused(read) {
	try {
		return await read;
	} catch (error) {
		whyRefused(error);
		return null;
	}
}
async function moveForward(github, { owner, name: repo }, { branch, otherTip }) {
	await github.rest.git.updateRef({
		owner,
		repo,
		ref: `heads/${branch}`,
		sha: otherTip,
		force: false
	});
}
async function mergeInto(github, { owner, name: repo }, { branch, into, otherTip }) {
	const commit_message = `Bring ${into} into ${branch}\n\n[skip ci]`;
	await github.rest.repos.merge({
		owner,
		repo,
		base: branch,
		head: otherTip,
		commit_message
	});
}
// src/publish/waiting-documents.ts
const mostDocuments = 20;
const mostBytes = 8e6;
async function waitingDocuments(github, repository, { from, pullNumber }, placement, folders) {
	if (placement.branch === from) return [];
	const on = (branch) => folders.find(({ ref }) => ref === branch);
	const taken = new Set(on(placement.branch)?.files.map(({ name }) => name));
	const candidates = (on(from)?.reports ?? []).filter((report) => report.number !== placement.number).filter(({ path, evidencePath }) => ![path, evidencePath].some((file) => taken.has(lastSegment(file)))).sort((a, b) => b.number - a.number).slice(0, mostDocuments);
	return (await Promise.all(candidates.map((report) => documentOf(github, repository, report, pullNumber)))).filter((document) => document !== null).filter(fitting());
}
function fitting() {
	let room = mostBytes;
	return ({ files }) => {
		const size = files.reduce((sum, { content }) => sum + content.length, 0);
		if (size > room) return false;
		room -= size;
		return true;
	};
}
async function documentOf(github, repository, report, pullNumber) {
	const { path, markdown, evidencePath } = report;
	if (report.evidence === null) return null;
	const read = await readBlob(github, repository, report.evidence);
	const evidence = evidenceIn(read.toString());
	if (!evidence?.pullRequests.some(({ number }) => number === pullNumber)) return null;
	const text = markdown && {
		path,
		content: await readBlob(github, repository, markdown)
	};
	return {
		report,
		files: [...text ? [text] : [], {
			path: evidencePath,
			content: read
		}],
		evidence
	};
}
async function readBlob(github, { owner, name: repo }, { oid }) {
	const { data } = await github.rest.git.getBlob({
		owner,
		repo,
		file_sha: oid
	});
	return Buffer.from(data.content, "base64");
}
// src/publish/write-document.ts
async function writeDocument(job, target, writing, mode) {
	const { github, repository } = job;
	const { placement, draft, folder, snapshot } = writing;
	const others = othersOf(placement, snapshot.folders);
	const ready = await makeReady(job, target, writing, mode);
	if (ready) return ready;
	const waiting = await waitingFor(job, writing);
	const result = await commitFiles(github, repository, {
		branch: target.branch,
		expectedHeadOid: folder.headOid ?? "",
		message: messageOf(job, target, writing, waiting),
		files: filesOf(job, writing, waiting),
		removed: placement.replaces ?? [],
		alongside: [lookQuery(job), othersQuery(others)].join(" ")
	});
	if (result.kind === "committed") {
		const folders = await othersAfter(job, others, result.seen);
		if (isTakenTwice({
			number: placement.number,
			evidence: draft.evidence
		}, folders)) return {
			...mode,
			kind: "again"
		};
		const look = result.seen?.pull ?? null;
		return {
			kind: "committed",
			sha: result.sha,
			url: result.url,
			look,
			told: writing.badge.notices,
			placement,
			draft
		};
	}
	if (result.kind === "stale") return {
		...mode,
		kind: "again",
		evidence: "if told anew"
	};
	return result.secrets && mode.excerpts ? {
		...mode,
		kind: "again",
		excerpts: false
	} : {
		...result,
		isLasting: !result.secrets
	};
}
const lookQuery = ({ pullNumber }) => pullNumber === null ? "" : `pull: pullRequest(number: ${pullNumber}) { ${lookFields} }`;
async function makeReady({ github, repository }, target, { snapshot, folder, mustCreate }, mode) {
	const { branch, createFrom } = target;
	if (mustCreate) {
		const made = await createBranch(github, repository, branch, folder.headOid ?? "");
		return made.kind === "refused" ? made : null;
	}
	if (!target.isReports || createFrom === void 0 || mode.forward) return null;
	return await syncReportsBranch(github, repository, {
		reports: folder,
		into: createFrom
	}, snapshot.folders) ? {
		...mode,
		kind: "again",
		forward: true
	} : null;
}
async function waitingFor({ github, repository, bringing }, { placement, snapshot }) {
	if (bringing === null) return [];
	return waitingDocuments(github, repository, bringing, placement, snapshot.folders);
}
function filesOf({ ledger, diffPaths }, { placement, draft, badge, folder }, waiting) {
	const brought = waiting.map(({ evidence }) => evidence);
	const change = {
		placement,
		evidence: draft.evidence,
		brought
	};
	return [
		{
			path: placement.path,
			content: draft.report
		},
		{
			path: placement.evidencePath,
			content: serialize(draft.evidence)
		},
		...waiting.flatMap(({ files }) => files),
		...ledgerFile(ledger, folder, change, diffPaths),
		...badge.files
	];
}
function messageOf({ milestone, head, openHeads }, { branch }, { placement, draft }, waiting) {
	const { outcome } = draft.assessment.verdict;
	const runIds = draft.evidence.runs.map((run) => run.id);
	const brought = waiting.flatMap(({ report: { number, headSha, outcome: told } }) => headSha === null || told === null ? [] : [{
		number,
		headSha,
		outcome: told
	}]);
	return reportMessage({
		milestone: milestone.id,
		number: placement.number,
		outcome,
		headSha: head.sha,
		runIds,
		brought
	}, { skipCi: !openHeads.has(branch) });
}
// src/publish/attempt.ts
async function attempt(job, target, snapshot, collected, mode) {
	const { found } = snapshot;
	const onTarget = folderFor(snapshot, target);
	if (!onTarget) return {
		kind: "refused",
		reason: "the branch does not exist, or may not be read"
	};
	const folders = [onTarget.folder, ...snapshot.folders.filter((folder) => folder.ref !== target.branch)];
	const humanReports = await humanReportsOn(job.github, job.repository, snapshot, onTarget.folder);
	const placed = place({
		...job,
		branch: target.branch,
		folders,
		found,
		humanReports,
		...(target.onTopOf !== void 0 || target.isClosed) && { diffPaths: new Set() },
		bringFrom: job.bringing?.from ?? null
	});
	const placement = placed.kind === "leave" ? placed.placement : placed;
	const earlier = earlierOf(placement, folders, found);
	const draft = job.draft(collected, {
		placement,
		found,
		earlier,
		excerpts: mode.excerpts
	});
	const kept = found && await keptDocument(job, found, draft, mode);
	if (kept === "not ours") return attempt(job, target, {
		...snapshot,
		found: null
	}, collected, mode);
	if (placed.kind === "leave") return kept ?? {
		kind: "left",
		document: placed.document,
		draft
	};
	const writing = {
		placement: placed,
		draft,
		snapshot,
		...onTarget
	};
	if (kept?.kind === "unchanged") return withBadge(job, target, writing, mode, kept);
	if (kept) return kept;
	if (target.isClosed) return {
		kind: "refused",
		reason: "it is the head of an open pull request"
	};
	if (!isOnTop(target, onTarget.folder)) return {
		kind: "refused",
		reason: "it has moved on since"
	};
	if (job.dryRun) return {
		kind: "planned",
		placement: placed,
		draft
	};
	return writeDocument(job, target, {
		...writing,
		badge: await readBadge(job, writing)
	}, mode);
}
async function readBadge({ github, repository, badge }, { placement, draft }) {
	if (badge === null) return noBadge;
	return badgeFile(github, repository, badge, placement.branch, draft.assessment.verdict.outcome);
}
async function withBadge(job, target, writing, mode, kept) {
	if (job.badge === null || job.dryRun || target.isClosed || !isOnTop(target, writing.folder)) return kept;
	const badge = await readBadge(job, writing);
	if (badge.files.length === 0) return kept;
	const written = await writeDocument(job, target, {
		...writing,
		badge
	}, mode);
	return written.kind === "refused" ? kept : written;
}
function isOnTop({ onTopOf }, { headOid, tipReportsOn }) {
	return onTopOf === void 0 || headOid === onTopOf || tipReportsOn === onTopOf;
}
function earlierOf({ kind, number }, folders, found) {
	return kind === "update" && found ? found.evidence.document.earlier : earlierThan(number, folders);
}
async function keptDocument({ isCredible }, found, draft, mode) {
	const order = compareViews(viewOf(found.evidence.runs), viewOf(draft.evidence.runs));
	if (order === "more") {
		if (await isCredible(found.evidence, draft.evidence)) return {
			kind: "superseded",
			document: found
		};
		return found.commit === null ? "not ours" : {
			kind: "doubted",
			document: found,
			draft
		};
	}
	if (order === "mixed" && !mode.fresh) return {
		...mode,
		kind: "again",
		evidence: "always"
	};
	if (found.commit === null && !await isCredible(found.evidence, draft.evidence)) return "not ours";
	return saysTheSame$2(draft, found) && !found.isAltered ? {
		kind: "unchanged",
		document: found,
		draft
	} : null;
}
// src/publish/document.ts
const attemptsPerTarget = 5;
async function publishDocument(request) {
	let job = {
		...request,
		refs: refsOf(request)
	};
	const first = covers(request.snapshot, job.refs) ? request.snapshot : await readSnapshot(job);
	const notices = [];
	let known = {
		snapshot: first,
		collected: request.collected
	};
	for (const target of orderTargets(request, first.found)) {
		if (target.reason) notices.push(notice(`The report goes to ${target.branch}: ${target.reason}.`));
		const { result, collected } = await publishTo(job, target, known);
		if (result.kind === "committed") notices.push(...result.told);
		if (result.kind !== "refused") return {
			...result,
			notices,
			collected
		};
		if (!target.isClosed) notices.push(notWritten(`${target.branch} did not take the report`, result.reason, "contents: write"));
		if (result.isLasting) job = {
			...job,
			ledger: ledgerElsewhere(job, target, first)
		};
		known = {
			snapshot: null,
			collected
		};
	}
	const { collected } = known;
	const nowhere = {
		placement: null,
		found: first.found,
		earlier: [],
		excerpts: true
	};
	return {
		kind: "none",
		draft: job.draft(collected, nowhere),
		notices,
		collected
	};
}
function ledgerElsewhere({ ledger, targets, openHeads }, refused, { folders }) {
	if (ledger?.branch !== refused.branch) return ledger;
	const hasNone = folders.some(({ ref, ledger: page }) => ref === refused.branch && page === null);
	const next = targets.find(({ branch, isReports }) => isReports && !openHeads.has(branch));
	return hasNone && next ? {
		...ledger,
		branch: next.branch
	} : ledger;
}
function refsOf({ refs, targets }) {
	const made = targets.flatMap(({ branch, createFrom }) => [branch, ...createFrom ? [createFrom] : []]);
	return [...new Set([...made, ...refs])];
}
function covers(snapshot, refs) {
	return snapshot !== null && refs.every((ref) => snapshot.folders.some((folder) => folder.ref === ref));
}
function orderTargets({ targets, openHeads, bringing }, found) {
	const ref = found?.isBranch ? found.ref : null;
	const open = targets.filter(({ isClosed }) => !isClosed);
	if (ref === null || open.length === 0 || ref === bringing?.from) return open;
	const home = targets.find(({ branch }) => branch === ref) ?? {
		branch: ref,
		...openHeads.has(ref) && { isClosed: true }
	};
	return [home, ...open.filter((target) => target !== home)];
}
async function publishTo(job, target, known) {
	let { collected } = known;
	let mode = {
		fresh: false,
		excerpts: true,
		forward: false
	};
	let snapshot = known.snapshot ?? await readSnapshot(job);
	for (let tries = 1;; tries++) {
		const result = await attempt(job, target, snapshot, collected, mode);
		if (result.kind !== "again") return {
			result,
			collected
		};
		if (tries === attemptsPerTarget) break;
		const before = snapshot.found;
		snapshot = await readSnapshot(job);
		const isTold = !isSameDocument(before, snapshot.found) || isHeadBranch(target, collected);
		const isRead = result.evidence === "always" || result.evidence === "if told anew" && isTold;
		if (isRead) collected = await job.collectAgain();
		mode = {
			fresh: mode.fresh || isRead,
			excerpts: result.excerpts,
			forward: result.forward
		};
	}
	return {
		result: {
			kind: "refused",
			reason: "other commits came in between five times"
		},
		collected
	};
}
function isSameDocument(one, other) {
	return one === null || other === null ? one === other : [
		"ref",
		"path",
		"evidenceText",
		"markdown",
		"commit"
	].every((key) => one[key] === other[key]);
}
const isHeadBranch = ({ branch }, { head }) => head.pulls.some(({ fork, headBranch }) => !fork && headBranch === branch);
// src/publish/report.ts
async function publishReport(publishing, collected) {
	const { milestone, head } = collected;
	const { github, context, inputs } = publishing;
	if (milestone === null || whyNoDocument(collected) !== null) return withoutDocument(collected);
	if (inputs.commitTo === "none") return {
		...withoutDocument(collected),
		how: "not wanted"
	};
	const { repository } = context;
	const destinations = await readDestinations(github, repository, inputs, collected);
	const folders = targetsFirst(collected.folders, destinations.targets);
	const found = await findReport(github, repository, folders, head);
	if (publishing.isNewer && found === null) return publishing.isSwept ? sweptOnly(collected) : null;
	const newest = found ? null : await newestReport(github, repository, trusted(folders, head));
	const pullNumber = head.pulls[0]?.number ?? null;
	const before = {
		newest,
		predecessor: newest && await predecessorOf(github, repository, trusted(folders, head), newest, pullNumber)
	};
	return resultOf(await publishDocument({
		github,
		repository,
		head,
		milestone,
		refs: [...head.baseBranch === null ? [] : [head.baseBranch], head.sha],
		...destinations,
		snapshot: {
			folders,
			found
		},
		ledger: ledgerFor(inputs, destinations),
		badge: badgeFor(inputs, collected),
		dryRun: inputs.dryRun,
		pullNumber,
		viewer: collected.viewer,
		collected,
		collectAgain: publishing.collectAgain,
		draft: ({ evidence }, request) => draftAt(evidence, request, before),
		isCredible: (document, draft) => isCredible(github, repository, document, viewOf(draft.runs))
	}));
}
const ledgerFor = ({ ledger, reportsDir }, { ledgerBranch: branch }) => ledger && branch !== null ? {
	branch,
	reportsDir
} : null;
function badgeFor({ badge, reportsDir }, { head, viewer }) {
	const { sha, defaultBranch, baseBranch, postMerge } = head;
	return badge && postMerge && baseBranch === defaultBranch ? {
		sha,
		defaultBranch,
		reportsDir,
		viewer
	} : null;
}
function trusted(folders, { pulls }) {
	return pulls.some(({ fork }) => fork) ? folders.filter(({ isBranch }) => isBranch) : folders;
}
const sweptOnly = (collected) => ({
	...withoutDocument(collected),
	how: "swept"
});
function withoutDocument(collected) {
	const request = {
		placement: null,
		found: null,
		earlier: earlierThan(Number.POSITIVE_INFINITY, collected.folders),
		excerpts: true
	};
	return {
		how: "not asked",
		drafted: draftAt(collected.evidence, request),
		collected,
		place: null,
		committed: null,
		commitSha: null,
		look: null,
		notices: []
	};
}
function resultOf(published) {
	const { kind: how, notices, collected } = published;
	const result = {
		how,
		notices,
		collected,
		committed: null,
		commitSha: null,
		look: null
	};
	switch (published.kind) {
		case "committed": return {
			...result,
			drafted: published.draft,
			place: published.placement,
			committed: published.draft.evidence,
			commitSha: published.sha,
			look: published.look
		};
		case "planned": return {
			...result,
			drafted: published.draft,
			place: published.placement
		};
		case "superseded": return {
			...result,
			drafted: draftOf(published.document.evidence),
			place: placeOf(published.document)
		};
		case "unchanged": return {
			...result,
			drafted: published.draft,
			place: placeOf(published.document),
			committed: published.document.evidence
		};
		case "left":
		case "doubted": return {
			...result,
			drafted: published.draft,
			place: placeOf(published.document)
		};
		case "none": return {
			...result,
			drafted: published.draft,
			place: null
		};
	}
}
function placeOf(document) {
	const { ref: branch, number, path, evidencePath } = document;
	return {
		branch,
		number,
		path,
		evidencePath
	};
}
// src/publish/rolling-pull-request.ts
const title = "Reports of CI by Docket";
const body = ["Docket commits its reports of CI to this branch, because they do not go to the default branch directly. Each new report joins this pull request while it is open; after the merge the next report opens another one. Docket itself changes nothing but report files here.", "Title and text are yours to edit. Closed without a merge, it is not opened again."].join("\n\n");
const tries = 2;
async function keepRollingPullRequest(github, repository, rolling) {
	for (let attempt = 1;; attempt++) try {
		return await keep(github, repository, rolling);
	} catch (error) {
		if (readFailure(error).kind === "unclear" && attempt < tries) continue;
		return [refusal(`No pull request from ${rolling.reportsBranch}`, whyRefused(error))];
	}
}
async function keep(github, repository, rolling) {
	const { reportsBranch, defaultBranch, hasMoved } = rolling;
	const [newest, ...older] = await pullsOf(github, repository, rolling);
	if ([newest, ...older].some((pull) => pull?.state === "open")) return [];
	const none = (why) => hasMoved ? [notice(`No pull request from ${reportsBranch}: ${why}.`)] : [];
	if (newest !== void 0 && newest.merged_at === null && await goesOnFrom(github, repository, reportsBranch, newest.head.sha)) return none(`#${newest.number} was closed without a merge; reopen it, or delete the branch, to have one again`);
	const { kind } = await compareBranches(github, repository, reportsBranch, defaultBranch);
	if (kind === "unrelated") return none(`it has no commit in common with ${defaultBranch}`);
	if (kind === "ahead") await open(github, repository, rolling);
	return [];
}
async function pullsOf(github, { owner, name: repo }, { reportsBranch, defaultBranch: base }) {
	const head = `${owner}:${reportsBranch}`;
	const { data } = await github.rest.pulls.list({
		owner,
		repo,
		head,
		base,
		state: "all",
		per_page: 100
	});
	return data.filter((pull) => pull.head.repo?.id === pull.base.repo.id);
}
async function open(github, { owner, name: repo }, { reportsBranch: head, defaultBranch: base }) {
	try {
		await github.rest.pulls.create({
			owner,
			repo,
			head,
			base,
			title,
			body
		});
	} catch (error) {
		if (!(hasStatus(error, 422) && /already exists|no commits between/i.test(error.message))) throw error;
	}
}
function refusal(what, reason) {
	if (!/not permitted to create or approve pull requests/i.test(reason)) return notWritten(what, reason, "pull-requests: write");
	return {
		level: "warning",
		text: `${what}: ${reason.replace(/\.$/, "")}; the setting "Allow GitHub Actions to create and approve pull requests" is off.`
	};
}
// src/publish/publish.ts
async function publish(publishing, collected, waitingFor) {
	const result = await reportOn(publishing, collected, waitingFor);
	if (result === null) return null;
	const isDry = publishing.inputs.dryRun;
	const commented = isDry ? [] : await commentOnAll(publishing, result, waitingFor);
	const status = isDry ? nothing : await postStatus(publishing, result);
	const check = isDry ? nothing : await postCheck(publishing, result, waitingFor);
	const rolled = isDry ? [] : await rollOn(publishing, result);
	const movedOn = await recheck(publishing, result, commented, status.isPosted || check.isPosted);
	const attested = isDry || movedOn.again ? unattested : await attestReport(publishing, result);
	const links = linksOf(result, waitingFor, publishing.context);
	const { evidence, assessment, report } = result.drafted;
	return {
		result,
		reportUrl: links.reportUrl,
		commentUrl: urlOf(commented),
		attestationUrl: attested.url,
		summary: renderSummary(evidence, assessment, report, links),
		notices: [...[
			...result.notices,
			...noticesOf(commented),
			...status.notices,
			...check.notices
		], ...[...rolled, ...attested.notices]],
		movedOn
	};
}
async function reportOn(publishing, collected, waitingFor) {
	if (publishing.isSwept && !publishing.isNewer) return sweptOnly(collected);
	if (waitingFor.length > 0) return withoutDocument(collected);
	try {
		return await publishReport(publishing, collected);
	} catch (error) {
		const reason = whyRefused(error);
		const notices = [notice(`The report was not committed: ${reason}. The next run of Docket brings it.`)];
		return {
			...withoutDocument(collected),
			how: "failed",
			notices
		};
	}
}
async function rollOn({ github, context, inputs }, result) {
	const { reportsBranch, reportsPullRequest } = inputs;
	const { defaultBranch } = result.collected.head;
	if (!(reportsPullRequest && reportsBranch !== defaultBranch) || result.place?.branch !== reportsBranch) return [];
	const hasMoved = result.how === "committed";
	return keepRollingPullRequest(github, context.repository, {
		reportsBranch,
		defaultBranch,
		hasMoved
	});
}
// src/rules/waits.ts
function waitsForCi(evidence) {
	const facts = factsOf(evidence);
	if (facts.untested === null) return false;
	const { reasons } = decide(facts, null).verdict;
	const waiting = reasons.filter(({ outcome }) => outcome === "pending");
	return waiting.some(({ rule }) => rule !== "no work done") || waiting.length > 0 && shouldHaveRun(facts.untested);
}
// src/story.ts
const RUNS_SHOWN = 20;
const FILES_SHOWN = 30;
function tellRead({ evidence }, meter) {
	const { runs, changes, results } = evidence;
	const files = resultFiles(results);
	const artifacts = new Set(files.map(({ runId, artifact }) => `${runId} ${artifact}`));
	const counts = [
		count(runs.length, "run"),
		count(runs.flatMap(currentJobs).length, "job"),
		...changes.source === "none" ? [] : [count(changes.files.length, "changed file")],
		...files.length === 0 ? [] : [`${count(files.length, "result file")} in ${count(artifacts.size, "artifact")}`]
	];
	group(`Read ${counts.join(", ")}: ${spent(meter)}`, details(evidence));
}
function details(evidence) {
	const { runs, plan, workflows, baseline } = evidence;
	const newest = new Set(countedRuns(runs));
	const files = resultFiles(evidence.results);
	const compared = baseline?.comparison?.runs.map(({ base }) => base) ?? [];
	return [
		...firstLines(runs.map((run) => runLine(run, newest.has(run))), RUNS_SHOWN, "run"),
		...workflows.length === 0 ? [] : [`${count(workflows.length, "workflow file")} of the commit`],
		...plan === null ? [] : [`The plan ${plan.path}`],
		...firstLines(files.map(({ format, file, artifact }) => `${format}: ${file} in the artifact ${artifact}`), FILES_SHOWN, "result file"),
		...firstLines(compared.map(({ runId, sha }) => `To compare with: run ${runId} of ${baseline?.branch}, ${sha.slice(0, 8)}`), RUNS_SHOWN, "run")
	];
}
function resultFiles({ tests, coverage, analyses }) {
	return [
		...tests,
		...coverage,
		...analyses
	].sort(bySource);
}
function runLine(run, isNewest) {
	const attempt = run.attempt > 1 ? `, attempt ${run.attempt}` : "";
	const older = isNewest ? "" : " (a newer run of it counts)";
	return `${run.workflow} #${run.number}${attempt}, ${run.event}: ${run.conclusion ?? run.status}, ${count(currentJobs(run).length, "job")}${older}`;
}
function firstLines(lines, most, noun) {
	const more = lines.length - most;
	return more > 0 ? [...lines.slice(0, most), `and ${count(more, `more ${noun}`)}`] : lines;
}
// src/publish/finish.ts
async function finish(inputs, context, publication, meter) {
	const { result, reportUrl, commentUrl, attestationUrl, summary, notices } = publication;
	const { evidence, assessment } = result.drafted;
	const { verdict, measured } = assessment;
	for (const one of notices) tell(one);
	await writeSummary(summary);
	if ([
		"none",
		"not wanted",
		"failed"
	].includes(result.how) && context.temp !== null) await keepFiles(context.temp, result);
	writeOutputs({
		verdict: verdict.outcome,
		ciStatus: verdict.ciStatus,
		headline: plain$1(verdict.title),
		next: plain$1(verdict.next),
		pullRequest: evidence.pullRequests[0]?.number ?? null,
		milestone: evidence.document.milestone,
		runNumber: result.place?.number ?? null,
		reportPath: result.place?.path ?? null,
		reportUrl,
		evidencePath: result.place?.evidencePath ?? null,
		commitSha: result.commitSha,
		commentUrl,
		attestationUrl,
		tests: measured.tests?.total ?? null,
		testsFailed: measured.tests?.failed ?? null,
		coverage: measured.coverage,
		assessmentPath: context.temp === null ? null : await keepAssessment(context.temp, publication),
		gaps: evidence.gaps.length
	});
	const line = plain$1(verdict.title);
	tellEnd(publication);
	info(`Done: ${spent(meter)}`);
	if (isFailure(inputs.failOn, verdict.outcome)) fail(`Verdict ${verdict.outcome}: ${line}`);
}
async function keepFiles(folder, { drafted }) {
	await writeFile(join(folder, "docket-report.md"), drafted.report);
	await writeFile(join(folder, "docket-evidence.json"), serialize(drafted.evidence));
}
async function keepAssessment(folder, { result, reportUrl, commentUrl }) {
	const { evidence, assessment } = result.drafted;
	const path = join(folder, "docket-assessment.json");
	const kept = assessmentFile(evidence, assessment, {
		reportUrl,
		commentUrl
	});
	try {
		await writeFile(path, `${JSON.stringify(kept, null, 2)}\n`);
		return path;
	} catch (error) {
		notice$1(`The assessment was not written: ${error instanceof Error ? error.message : String(error)}`);
		return null;
	}
}
function isFailure(failOn, outcome) {
	if (failOn === "never" || outcome === "approved") return false;
	return FAILING_OUTCOMES.indexOf(outcome) <= FAILING_OUTCOMES.indexOf(failOn);
}
// src/report-subject.ts
async function reportSubject({ github, context, inputs, meter }, subject, { asked, round, mayBeUntested, isSwept, waitedFor }) {
	const known = asked.kind === "run" ? {
		...asked,
		headSha: subject.sha
	} : asked;
	const readAgain = () => readSubject(github, context, known, mayBeUntested);
	const collectAgain = async () => collect(github, context, inputs, await readAgain(), version, info);
	const first = await collect(github, context, inputs, subject, version, info);
	const collected = first.isTorn ? await collectAgain() : first;
	const reason = skipReason(inputs, collected);
	if (reason !== null) return skipped(reason);
	if (isSwept && round === "first" && !waitsForCi(collected.evidence)) return skipped("nothing that should have run is missing");
	tellRead(collected, meter);
	const published = await publish({
		github,
		context,
		inputs,
		collectAgain,
		listRuns: async () => viewOf((await readAgain()).runs.map((item) => item.run)),
		isLastLook: round !== "first",
		isSwept,
		isNewer: round === "newer" || isSwept && round === "again"
	}, collected, waitedFor);
	return published ? {
		kind: "published",
		...published
	} : skipped("its own call has not come yet");
}
export { choosePredecessor as C, blobId as E, documentHash as S, readTexts as T, earlierThan as _, spent as a, draftAt as b, askPartially as c, whyNoDocument as d, skipReason as f, isBy as g, authorFields as h, toLook as i, readWorkflowStates as l, reportsIn$1 as m, finish as n, collect as o, ledgerPath as p, lookFields as r, readRules as s, reportSubject as t, Gaps as u, isStub as v, mayBeStub as w, statedDraft as x, place as y };
