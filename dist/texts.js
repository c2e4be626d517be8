import { ct as parseMessage, pt as hasStatus } from "./start.js";
import { Qt as lastSegment } from "./settings.js";
import { J as evidenceOrWhy } from "./judging.js";
import { T as readTexts } from "./reporting.js";
// src/cli/reports/listed.ts
const folderFragment = `fragment Folder on GitObject { ... on Tree { entries { name type oid size
    object { ... on Tree { entries { name type oid size
      object { ... on Tree { entries { name type oid size } } } } } } } } }`;
const EVIDENCE = /_run[1-9]\d{0,8}\.json$/;
const isEvidencePath = (path) => EVIDENCE.test(path);
function evidenceFilesOf(folder, dir, branch) {
	return (folder?.entries ?? []).flatMap(({ name, type, oid, size, object }) => {
		const path = `${dir}/${name}`;
		if (type === "tree") return evidenceFilesOf(object, path, branch);
		return isEvidencePath(path) ? [{
			branch,
			path,
			oid,
			size
		}] : [];
	});
}
function distinctReports(files) {
	const byPath = new Map();
	for (const file of files) if (!byPath.has(file.path)) byPath.set(file.path, file);
	return [...byPath.values()];
}
const natural = new Intl.Collator("en", { numeric: true });
function newestReports(files, named, most) {
	const places = new Map([...named.entries()].reverse().map(([place, name]) => [name, place]));
	const placeOf = ({ path }) => places.get(lastSegment(path).replace(/\.json$/, "")) ?? Number.POSITIVE_INFINITY;
	return [...files].sort((a, b) => {
		const [one, other] = [placeOf(a), placeOf(b)];
		return one === other ? natural.compare(b.path, a.path) : one - other;
	}).slice(0, most);
}
// src/cli/reports/of-repository.ts
const ONCE_MORE = { request: { retries: 1 } };
const reportsFields = ({ dir, branch }) => `name owner { login }
    defaultBranchRef { name }
    onDefault: object(expression: ${JSON.stringify(`HEAD:${dir}`)}) { ...Folder }
    onBranch: object(expression: ${JSON.stringify(`refs/heads/${branch}:${dir}`)}) { ...Folder }`;
function toListed(node, { dir, branch }) {
	const defaultBranch = node.defaultBranchRef?.name ?? null;
	const files = [...defaultBranch === null ? [] : evidenceFilesOf(node.onDefault, dir, defaultBranch), ...evidenceFilesOf(node.onBranch, dir, branch)];
	return {
		repository: {
			owner: node.owner.login,
			name: node.name
		},
		defaultBranch,
		files: distinctReports(files)
	};
}
async function listReports(github, { owner, name }, place) {
	const query = `query reports($owner: String!, $name: String!) {
    repository(owner: $owner, name: $name) { ${reportsFields(place)} }
  }
  ${folderFragment}`;
	const { repository } = await github.graphql(query, {
		owner,
		name,
		...ONCE_MORE
	});
	return repository && toListed(repository, place);
}
async function listReportsOpenly(github, { owner, name: repo }, { dir, branch }) {
	const { data } = await github.rest.repos.get({
		owner,
		repo,
		...ONCE_MORE
	});
	const on = async (ref) => {
		const { tree } = (await github.rest.git.getTree({
			owner,
			repo,
			tree_sha: ref,
			recursive: "1"
		})).data;
		return tree.filter(({ path, type }) => type === "blob" && path.startsWith(`${dir}/`) && isEvidencePath(path)).map(({ path, sha, size }) => ({
			branch: ref,
			path,
			oid: sha,
			size: size ?? 0
		}));
	};
	const ifThere = (files) => files.catch((error) => {
		if (hasStatus(error, 404, 409)) return [];
		throw error;
	});
	const defaultBranch = data.default_branch;
	const onDefault = await ifThere(on(defaultBranch));
	const onBranch = branch === defaultBranch ? [] : await ifThere(on(branch));
	return {
		repository: {
			owner: data.owner.login,
			name: data.name
		},
		defaultBranch,
		files: distinctReports([...onDefault, ...onBranch])
	};
}
async function namesInHistory(github, { repository: { owner, name }, defaultBranch }, { dir, branch }) {
	const on = (alias, ref) => `${alias}: ref(qualifiedName: ${JSON.stringify(`refs/heads/${ref}`)}) { target { ... on Commit {
      history(first: 100, path: ${JSON.stringify(dir)}) { nodes { message } } } } }`;
	const query = `query history($owner: String!, $name: String!) {
    repository(owner: $owner, name: $name) {
      ${on("onBranch", branch)}
      ${defaultBranch === null ? "" : on("onDefault", defaultBranch)}
    }
  }`;
	const { repository } = await github.graphql(query, {
		owner,
		name
	});
	return [repository?.onBranch, repository?.onDefault].flatMap((ref) => (ref?.target?.history?.nodes ?? []).flatMap((node) => node === null ? [] : [node.message])).flatMap((message) => {
		const { milestone, number } = parseMessage(message) ?? {};
		return milestone && number ? [`${milestone}_run${number}`] : [];
	});
}
// src/cli/reports/texts.ts
const MOST_FILES = 25;
const MOST_BYTES = 3e6;
async function* readReports(github, repository, files, token) {
	for (const some of token === null ? files.map((file) => [file]) : inQueries(files)) {
		const texts = token === null ? await readOpenly(github, repository, some) : await read(some);
		yield some.map((file) => ({
			...file,
			evidence: evidenceOf(texts.get(file.path))
		}));
	}
	async function read(some) {
		const found = await readTexts(github, repository, some);
		return new Map(found.map(({ path, text }) => [path, text]));
	}
}
function inQueries(files) {
	const queries = [];
	let bytes = Number.POSITIVE_INFINITY;
	for (const file of files) {
		bytes += file.size;
		const last = queries.at(-1);
		if (last && bytes <= MOST_BYTES && last.length < MOST_FILES) last.push(file);
		else {
			queries.push([file]);
			bytes = file.size;
		}
	}
	return queries;
}
async function readOpenly(github, { owner, name: repo }, files) {
	const read = files.map(async ({ path, oid }) => {
		const { data } = await github.rest.git.getBlob({
			owner,
			repo,
			file_sha: oid
		});
		return [path, Buffer.from(data.content, "base64").toString("utf8")];
	});
	return new Map(await Promise.all(read));
}
const evidenceOf = (text) => text === void 0 ? "GitHub does not hand out its text." : evidenceOrWhy(text);
export { namesInHistory as a, folderFragment as c, listReportsOpenly as i, isEvidencePath as l, ONCE_MORE as n, reportsFields as o, listReports as r, toListed as s, readReports as t, newestReports as u };
