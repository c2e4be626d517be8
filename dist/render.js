import { w as draftOf } from "./judging.js";
import { n as readEvidence, t as judgesAlike } from "./file.js";
// src/cli/evidence/render.ts
async function renderFile(path, surroundings) {
	const file = await readEvidence(path, surroundings);
	const { report, assessment } = draftOf(file.evidence);
	surroundings.out(report);
	return judgesAlike(file, assessment, surroundings.err) ? 0 : 1;
}
export { renderFile };
