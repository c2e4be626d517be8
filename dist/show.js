import { A as judge, o as glanceTree, p as verdictData } from "./judging.js";
import { n as toTerminal, t as screenOf } from "./screen.js";
import { n as readEvidence, t as judgesAlike } from "./file.js";
// src/cli/evidence/show.ts
async function showFile(path, isData, surroundings) {
	const file = await readEvidence(path, surroundings);
	const assessment = judge(file.evidence);
	surroundings.out(isData ? `${JSON.stringify(verdictData(file.evidence, assessment), null, 2)}\n` : toTerminal(glanceTree(file.evidence, assessment), screenOf(surroundings)));
	return judgesAlike(file, assessment, surroundings.err) ? 0 : 1;
}
export { showFile };
