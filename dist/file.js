import { C as statedVerdict, K as UnreadableEvidence, Y as parseEvidence } from "./judging.js";
import { s as version } from "./ground.js";
import { t as Failed } from "./command.js";
import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { resolve } from "node:path";
async function readEvidence(path, surroundings) {
	const name = path === "-" ? "what came in" : path;
	const evidence = parsed(name, path === "-" ? await surroundings.input() : textOf(path, surroundings.folder));
	const { tool } = evidence;
	if (tool.version !== version) surroundings.err(`docket: ${name} was written by Docket ${tool.version}; this is ${version}, so the report may differ.\n`);
	return {
		name,
		evidence
	};
}
function textOf(path, folder) {
	try {
		return readFileSync(resolve(folder, path), "utf8");
	} catch (cause) {
		throw new Failed(`${path} cannot be read: give the path of an Evidence file, such as M09_run1.json`, { cause });
	}
}
function parsed(name, text) {
	try {
		return parseEvidence(text);
	} catch (error) {
		if (!(error instanceof UnreadableEvidence)) throw error;
		throw new Failed(`${name} cannot be used. ${error.message}`, { cause: error });
	}
}
function judgesAlike({ name, evidence: { verdict, tool } }, assessment, err) {
	const judged = statedVerdict(assessment);
	if (verdict === void 0 || isDeepStrictEqual(verdict, judged)) return true;
	err(`docket: the verdict in ${name} is another one (${verdict.outcome === judged.outcome ? "in its reasons" : `it was ${verdict.outcome}, and is ${judged.outcome} by these rules`}): ${tool.version === version ? "somebody changed the file" : `Docket ${tool.version} had other rules`}.\n`);
	return false;
}
export { readEvidence as n, judgesAlike as t };
