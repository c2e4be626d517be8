import { a as __toCommonJS, i as __require, n as __esmMin, o as __toESM, r as __exportAll, t as __commonJSMin } from "./rolldown-runtime.js";
import { s as version } from "./ground.js";
import * as os from "os";
import { EOL } from "os";
import * as crypto from "crypto";
import * as fs from "fs";
import { constants, existsSync, promises, readFileSync } from "fs";
import { readFileSync as readFileSync$1 } from "node:fs";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { createContext, runInContext } from "node:vm";
// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}
// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + os.EOL);
}
function issue(name, message = "") {
	issueCommand(name, {}, message);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!fs.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	fs.appendFileSync(filePath, `${toCommandValue(message)}${os.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${os.EOL}${convertedValue}${os.EOL}${delimiter}`;
}
// node_modules/tunnel/lib/tunnel.js
var require_tunnel$1 = __commonJSMin(((exports) => {
	__require("net");
	var tls = __require("tls");
	var http = __require("http");
	var https = __require("https");
	var events = __require("events");
	__require("assert");
	var util = __require("util");
	exports.httpOverHttp = httpOverHttp;
	exports.httpsOverHttp = httpsOverHttp;
	exports.httpOverHttps = httpOverHttps;
	exports.httpsOverHttps = httpsOverHttps;
	function httpOverHttp(options) {
		var agent = new TunnelingAgent(options);
		agent.request = http.request;
		return agent;
	}
	function httpsOverHttp(options) {
		var agent = new TunnelingAgent(options);
		agent.request = http.request;
		agent.createSocket = createSecureSocket;
		agent.defaultPort = 443;
		return agent;
	}
	function httpOverHttps(options) {
		var agent = new TunnelingAgent(options);
		agent.request = https.request;
		return agent;
	}
	function httpsOverHttps(options) {
		var agent = new TunnelingAgent(options);
		agent.request = https.request;
		agent.createSocket = createSecureSocket;
		agent.defaultPort = 443;
		return agent;
	}
	function TunnelingAgent(options) {
		var self = this;
		self.options = options || {};
		self.proxyOptions = self.options.proxy || {};
		self.maxSockets = self.options.maxSockets || http.Agent.defaultMaxSockets;
		self.requests = [];
		self.sockets = [];
		self.on("free", function onFree(socket, host, port, localAddress) {
			var options = toOptions(host, port, localAddress);
			for (var i = 0, len = self.requests.length; i < len; ++i) {
				var pending = self.requests[i];
				if (pending.host === options.host && pending.port === options.port) {
					self.requests.splice(i, 1);
					pending.request.onSocket(socket);
					return;
				}
			}
			socket.destroy();
			self.removeSocket(socket);
		});
	}
	util.inherits(TunnelingAgent, events.EventEmitter);
	TunnelingAgent.prototype.addRequest = function addRequest(req, host, port, localAddress) {
		var self = this;
		var options = mergeOptions({ request: req }, self.options, toOptions(host, port, localAddress));
		if (self.sockets.length >= this.maxSockets) {
			self.requests.push(options);
			return;
		}
		self.createSocket(options, function(socket) {
			socket.on("free", onFree);
			socket.on("close", onCloseOrRemove);
			socket.on("agentRemove", onCloseOrRemove);
			req.onSocket(socket);
			function onFree() {
				self.emit("free", socket, options);
			}
			function onCloseOrRemove(err) {
				self.removeSocket(socket);
				socket.removeListener("free", onFree);
				socket.removeListener("close", onCloseOrRemove);
				socket.removeListener("agentRemove", onCloseOrRemove);
			}
		});
	};
	TunnelingAgent.prototype.createSocket = function createSocket(options, cb) {
		var self = this;
		var placeholder = {};
		self.sockets.push(placeholder);
		var connectOptions = mergeOptions({}, self.proxyOptions, {
			method: "CONNECT",
			path: options.host + ":" + options.port,
			agent: false,
			headers: { host: options.host + ":" + options.port }
		});
		if (options.localAddress) connectOptions.localAddress = options.localAddress;
		if (connectOptions.proxyAuth) {
			connectOptions.headers = connectOptions.headers || {};
			connectOptions.headers["Proxy-Authorization"] = "Basic " + new Buffer(connectOptions.proxyAuth).toString("base64");
		}
		debug("making CONNECT request");
		var connectReq = self.request(connectOptions);
		connectReq.useChunkedEncodingByDefault = false;
		connectReq.once("response", onResponse);
		connectReq.once("upgrade", onUpgrade);
		connectReq.once("connect", onConnect);
		connectReq.once("error", onError);
		connectReq.end();
		function onResponse(res) {
			res.upgrade = true;
		}
		function onUpgrade(res, socket, head) {
			process.nextTick(function() {
				onConnect(res, socket, head);
			});
		}
		function onConnect(res, socket, head) {
			connectReq.removeAllListeners();
			socket.removeAllListeners();
			if (res.statusCode !== 200) {
				debug("tunneling socket could not be established, statusCode=%d", res.statusCode);
				socket.destroy();
				var error = new Error("tunneling socket could not be established, statusCode=" + res.statusCode);
				error.code = "ECONNRESET";
				options.request.emit("error", error);
				self.removeSocket(placeholder);
				return;
			}
			if (head.length > 0) {
				debug("got illegal response body from proxy");
				socket.destroy();
				var error = new Error("got illegal response body from proxy");
				error.code = "ECONNRESET";
				options.request.emit("error", error);
				self.removeSocket(placeholder);
				return;
			}
			debug("tunneling connection has established");
			self.sockets[self.sockets.indexOf(placeholder)] = socket;
			return cb(socket);
		}
		function onError(cause) {
			connectReq.removeAllListeners();
			debug("tunneling socket could not be established, cause=%s\n", cause.message, cause.stack);
			var error = new Error("tunneling socket could not be established, cause=" + cause.message);
			error.code = "ECONNRESET";
			options.request.emit("error", error);
			self.removeSocket(placeholder);
		}
	};
	TunnelingAgent.prototype.removeSocket = function removeSocket(socket) {
		var pos = this.sockets.indexOf(socket);
		if (pos === -1) return;
		this.sockets.splice(pos, 1);
		var pending = this.requests.shift();
		if (pending) this.createSocket(pending, function(socket) {
			pending.request.onSocket(socket);
		});
	};
	function createSecureSocket(options, cb) {
		var self = this;
		TunnelingAgent.prototype.createSocket.call(self, options, function(socket) {
			var hostHeader = options.request.getHeader("host");
			var tlsOptions = mergeOptions({}, self.options, {
				socket,
				servername: hostHeader ? hostHeader.replace(/:.*$/, "") : options.host
			});
			var secureSocket = tls.connect(0, tlsOptions);
			self.sockets[self.sockets.indexOf(socket)] = secureSocket;
			cb(secureSocket);
		});
	}
	function toOptions(host, port, localAddress) {
		if (typeof host === "string") return {
			host,
			port,
			localAddress
		};
		return host;
	}
	function mergeOptions(target) {
		for (var i = 1, len = arguments.length; i < len; ++i) {
			var overrides = arguments[i];
			if (typeof overrides === "object") {
				var keys = Object.keys(overrides);
				for (var j = 0, keyLen = keys.length; j < keyLen; ++j) {
					var k = keys[j];
					if (overrides[k] !== void 0) target[k] = overrides[k];
				}
			}
		}
		return target;
	}
	var debug;
	if (process.env.NODE_DEBUG && /\btunnel\b/.test(process.env.NODE_DEBUG)) debug = function() {
		var args = Array.prototype.slice.call(arguments);
		if (typeof args[0] === "string") args[0] = "TUNNEL: " + args[0];
		else args.unshift("TUNNEL:");
		console.error.apply(console, args);
	};
	else debug = function() {};
	exports.debug = debug;
}));
// node_modules/tunnel/index.js
var require_tunnel = __commonJSMin(((exports, module) => {
	module.exports = require_tunnel$1();
}));
// src/github/undici.ts
var undici_exports = __exportAll({
	ProxyAgent: () => ProxyAgent,
	fetch: () => fetch
});
async function fetch(address, { dispatcher, ...init } = {}) {
	if (dispatcher === void 0) return globalThis.fetch(address, init);
	const [undici, agent] = await Promise.all([load(), dispatcher.agent]);
	return undici.fetch(address, {
		...init,
		dispatcher: agent
	});
}
var load, ProxyAgent;
var init_undici = __esmMin((() => {
	load = () => import("./undici.js").then((m) => __toESM(m.default));
	ProxyAgent = class {
		#options;
		#agent;
		constructor(options) {
			this.#options = options;
		}
		get agent() {
			this.#agent ??= load().then((undici) => new undici.ProxyAgent(this.#options));
			return this.#agent;
		}
	};
}));
// node_modules/@actions/core/lib/summary.js
init_undici();
var __awaiter$2 = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { access, appendFile, writeFile } = promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	filePath() {
		return __awaiter$2(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, constants.R_OK | constants.W_OK);
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	write(options) {
		return __awaiter$2(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	clear() {
		return __awaiter$2(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	stringify() {
		return this._buffer;
	}
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	addEOL() {
		return this.addRaw(EOL);
	}
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map((item) => this.wrap("li", item)).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	addTable(rows) {
		const tableBody = rows.map((row) => {
			const cells = row.map((cell) => {
				if (typeof cell === "string") return this.wrap("td", cell);
				const { header, data, colspan, rowspan } = cell;
				const tag = header ? "th" : "td";
				const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
				return this.wrap(tag, data, attrs);
			}).join("");
			return this.wrap("tr", cells);
		}).join("");
		const element = this.wrap("table", tableBody);
		return this.addRaw(element).addEOL();
	}
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	addHeading(text, level) {
		const tag = `h${level}`;
		const allowedTag = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(tag) ? tag : "h1";
		const element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	addLink(text, href) {
		const element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
const summary = new Summary();
var ExitCode;
(function(ExitCode) {
	ExitCode[ExitCode["Success"] = 0] = "Success";
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(os.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
function setFailed(message) {
	process.exitCode = ExitCode.Failure;
	error(message);
}
function debug$1(message) {
	issueCommand("debug", {}, message);
}
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning$1(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice$2(message, properties = {}) {
	issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info$1(message) {
	process.stdout.write(message + os.EOL);
}
function startGroup(name) {
	issue("group", name);
}
function endGroup() {
	issue("endgroup");
}
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
	const known = new Map();
	const shown = (text) => {
		let masked = known.get(text);
		if (masked === void 0) {
			masked = redact(text);
			known.set(text, masked);
		}
		return masked;
	};
	return redacted(value, shown);
}
function redacted(value, shown) {
	if (typeof value === "string") return shown(value);
	if (typeof value !== "object" || value === null) return value;
	const items = Object.values(value);
	const masked = items.map((item) => redacted(item, shown));
	const areSame = masked.every((item, index) => item === items[index]);
	if (Array.isArray(value)) return areSame ? value : masked;
	const keys = Object.keys(value);
	if (areSame && keys.every((key) => shown(key) === key)) return value;
	return Object.fromEntries(keys.map((key, index) => [shown(key), masked[index]]));
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
// src/publish/log.ts
const mostCharacters$1 = 2e3;
function logLine(text, max = mostCharacters$1) {
	return oneLine(redact(text), max);
}
function info(text) {
	info$1(logLine(text).replace(/^(\s*):(?=:)/, "$1: ").replaceAll("##[", "## ["));
}
function group(title, lines) {
	startGroup(logLine(title));
	for (const line of lines) info(line);
	endGroup();
}
function notice$1(text) {
	notice$2(logLine(text));
}
function warning(text) {
	warning$1(logLine(text));
}
function tell({ level, text }) {
	if (level === "warning") warning(text);
	else notice$1(text);
}
function fail(text) {
	setFailed(logLine(text));
}
function debug(text) {
	debug$1(text.split(/\r\n|[\n\r]/).map((line) => logLine(line)).join("\n"));
}
// node_modules/@actions/github/lib/context.js
var Context = class {
	constructor() {
		var _a, _b, _c;
		this.payload = {};
		if (process.env.GITHUB_EVENT_PATH) {
			if (existsSync(process.env.GITHUB_EVENT_PATH)) this.payload = JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH, { encoding: "utf8" }));
			else {
				const path = process.env.GITHUB_EVENT_PATH;
				process.stdout.write(`GITHUB_EVENT_PATH ${path} does not exist${EOL}`);
			}
		}
		this.eventName = process.env.GITHUB_EVENT_NAME;
		this.sha = process.env.GITHUB_SHA;
		this.ref = process.env.GITHUB_REF;
		this.workflow = process.env.GITHUB_WORKFLOW;
		this.action = process.env.GITHUB_ACTION;
		this.actor = process.env.GITHUB_ACTOR;
		this.job = process.env.GITHUB_JOB;
		this.runAttempt = parseInt(process.env.GITHUB_RUN_ATTEMPT, 10);
		this.runNumber = parseInt(process.env.GITHUB_RUN_NUMBER, 10);
		this.runId = parseInt(process.env.GITHUB_RUN_ID, 10);
		this.apiUrl = (_a = process.env.GITHUB_API_URL) !== null && _a !== void 0 ? _a : `https://api.github.com`;
		this.serverUrl = (_b = process.env.GITHUB_SERVER_URL) !== null && _b !== void 0 ? _b : `https://github.com`;
		this.graphqlUrl = (_c = process.env.GITHUB_GRAPHQL_URL) !== null && _c !== void 0 ? _c : `https://api.github.com/graphql`;
	}
	get issue() {
		const payload = this.payload;
		return Object.assign(Object.assign({}, this.repo), { number: (payload.issue || payload.pull_request || payload).number });
	}
	get repo() {
		if (process.env.GITHUB_REPOSITORY) {
			const [owner, repo] = process.env.GITHUB_REPOSITORY.split("/");
			return {
				owner,
				repo
			};
		}
		if (this.payload.repository) return {
			owner: this.payload.repository.owner.login,
			repo: this.payload.repository.name
		};
		throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'");
	}
};
// node_modules/@actions/github/node_modules/@actions/http-client/lib/proxy.js
var require_proxy = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.getProxyUrl = getProxyUrl;
	exports.checkBypass = checkBypass;
	function getProxyUrl(reqUrl) {
		const usingSsl = reqUrl.protocol === "https:";
		if (checkBypass(reqUrl)) return;
		const proxyVar = (() => {
			if (usingSsl) return process.env["https_proxy"] || process.env["HTTPS_PROXY"];
			else return process.env["http_proxy"] || process.env["HTTP_PROXY"];
		})();
		if (proxyVar) try {
			return new DecodedURL(proxyVar);
		} catch (_a) {
			if (!proxyVar.startsWith("http://") && !proxyVar.startsWith("https://")) return new DecodedURL(`http://${proxyVar}`);
		}
		else return;
	}
	function checkBypass(reqUrl) {
		if (!reqUrl.hostname) return false;
		const reqHost = reqUrl.hostname;
		if (isLoopbackAddress(reqHost)) return true;
		const noProxy = process.env["no_proxy"] || process.env["NO_PROXY"] || "";
		if (!noProxy) return false;
		let reqPort;
		if (reqUrl.port) reqPort = Number(reqUrl.port);
		else if (reqUrl.protocol === "http:") reqPort = 80;
		else if (reqUrl.protocol === "https:") reqPort = 443;
		const upperReqHosts = [reqUrl.hostname.toUpperCase()];
		if (typeof reqPort === "number") upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
		for (const upperNoProxyItem of noProxy.split(",").map((x) => x.trim().toUpperCase()).filter((x) => x)) if (upperNoProxyItem === "*" || upperReqHosts.some((x) => x === upperNoProxyItem || x.endsWith(`.${upperNoProxyItem}`) || upperNoProxyItem.startsWith(".") && x.endsWith(`${upperNoProxyItem}`))) return true;
		return false;
	}
	function isLoopbackAddress(host) {
		const hostLower = host.toLowerCase();
		return hostLower === "localhost" || hostLower.startsWith("127.") || hostLower.startsWith("[::1]") || hostLower.startsWith("[0:0:0:0:0:0:0:1]");
	}
	var DecodedURL = class extends URL {
		constructor(url, base) {
			super(url, base);
			this._decodedUsername = decodeURIComponent(super.username);
			this._decodedPassword = decodeURIComponent(super.password);
		}
		get username() {
			return this._decodedUsername;
		}
		get password() {
			return this._decodedPassword;
		}
	};
}));
// node_modules/@actions/github/lib/internal/utils.js
var import_lib = __toESM(__commonJSMin(((exports, module, this$2) => {
	var __createBinding = this$2 && this$2.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __setModuleDefault = this$2 && this$2.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: true,
			value: v
		});
	}) : function(o, v) {
		o["default"] = v;
	});
	var __importStar = this$2 && this$2.__importStar || (function() {
		var ownKeys = function(o) {
			ownKeys = Object.getOwnPropertyNames || function(o) {
				var ar = [];
				for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
				return ar;
			};
			return ownKeys(o);
		};
		return function(mod) {
			if (mod && mod.__esModule) return mod;
			var result = {};
			if (mod != null) {
				for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
			}
			__setModuleDefault(result, mod);
			return result;
		};
	})();
	var __awaiter = this$2 && this$2.__awaiter || function(thisArg, _arguments, P, generator) {
		function adopt(value) {
			return value instanceof P ? value : new P(function(resolve) {
				resolve(value);
			});
		}
		return new (P || (P = Promise))(function(resolve, reject) {
			function fulfilled(value) {
				try {
					step(generator.next(value));
				} catch (e) {
					reject(e);
				}
			}
			function rejected(value) {
				try {
					step(generator["throw"](value));
				} catch (e) {
					reject(e);
				}
			}
			function step(result) {
				result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
			}
			step((generator = generator.apply(thisArg, _arguments || [])).next());
		});
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.HttpClient = exports.HttpClientResponse = exports.HttpClientError = exports.MediaTypes = exports.Headers = exports.HttpCodes = void 0;
	exports.getProxyUrl = getProxyUrl;
	exports.isHttps = isHttps;
	const http = __importStar(__require("http"));
	const https = __importStar(__require("https"));
	const pm = __importStar(require_proxy());
	const tunnel = __importStar(require_tunnel());
	const undici_1 = (init_undici(), __toCommonJS(undici_exports));
	var HttpCodes;
	(function(HttpCodes) {
		HttpCodes[HttpCodes["OK"] = 200] = "OK";
		HttpCodes[HttpCodes["MultipleChoices"] = 300] = "MultipleChoices";
		HttpCodes[HttpCodes["MovedPermanently"] = 301] = "MovedPermanently";
		HttpCodes[HttpCodes["ResourceMoved"] = 302] = "ResourceMoved";
		HttpCodes[HttpCodes["SeeOther"] = 303] = "SeeOther";
		HttpCodes[HttpCodes["NotModified"] = 304] = "NotModified";
		HttpCodes[HttpCodes["UseProxy"] = 305] = "UseProxy";
		HttpCodes[HttpCodes["SwitchProxy"] = 306] = "SwitchProxy";
		HttpCodes[HttpCodes["TemporaryRedirect"] = 307] = "TemporaryRedirect";
		HttpCodes[HttpCodes["PermanentRedirect"] = 308] = "PermanentRedirect";
		HttpCodes[HttpCodes["BadRequest"] = 400] = "BadRequest";
		HttpCodes[HttpCodes["Unauthorized"] = 401] = "Unauthorized";
		HttpCodes[HttpCodes["PaymentRequired"] = 402] = "PaymentRequired";
		HttpCodes[HttpCodes["Forbidden"] = 403] = "Forbidden";
		HttpCodes[HttpCodes["NotFound"] = 404] = "NotFound";
		HttpCodes[HttpCodes["MethodNotAllowed"] = 405] = "MethodNotAllowed";
		HttpCodes[HttpCodes["NotAcceptable"] = 406] = "NotAcceptable";
		HttpCodes[HttpCodes["ProxyAuthenticationRequired"] = 407] = "ProxyAuthenticationRequired";
		HttpCodes[HttpCodes["RequestTimeout"] = 408] = "RequestTimeout";
		HttpCodes[HttpCodes["Conflict"] = 409] = "Conflict";
		HttpCodes[HttpCodes["Gone"] = 410] = "Gone";
		HttpCodes[HttpCodes["TooManyRequests"] = 429] = "TooManyRequests";
		HttpCodes[HttpCodes["InternalServerError"] = 500] = "InternalServerError";
		HttpCodes[HttpCodes["NotImplemented"] = 501] = "NotImplemented";
		HttpCodes[HttpCodes["BadGateway"] = 502] = "BadGateway";
		HttpCodes[HttpCodes["ServiceUnavailable"] = 503] = "ServiceUnavailable";
		HttpCodes[HttpCodes["GatewayTimeout"] = 504] = "GatewayTimeout";
	})(HttpCodes || (exports.HttpCodes = HttpCodes = {}));
	var Headers;
	(function(Headers) {
		Headers["Accept"] = "accept";
		Headers["ContentType"] = "content-type";
	})(Headers || (exports.Headers = Headers = {}));
	var MediaTypes;
	(function(MediaTypes) {
		MediaTypes["ApplicationJson"] = "application/json";
	})(MediaTypes || (exports.MediaTypes = MediaTypes = {}));
	function getProxyUrl(serverUrl) {
		const proxyUrl = pm.getProxyUrl(new URL(serverUrl));
		return proxyUrl ? proxyUrl.href : "";
	}
	const HttpRedirectCodes = [
		HttpCodes.MovedPermanently,
		HttpCodes.ResourceMoved,
		HttpCodes.SeeOther,
		HttpCodes.TemporaryRedirect,
		HttpCodes.PermanentRedirect
	];
	const HttpResponseRetryCodes = [
		HttpCodes.BadGateway,
		HttpCodes.ServiceUnavailable,
		HttpCodes.GatewayTimeout
	];
	const RetryableHttpVerbs = [
		"OPTIONS",
		"GET",
		"DELETE",
		"HEAD"
	];
	const ExponentialBackoffCeiling = 10;
	const ExponentialBackoffTimeSlice = 5;
	var HttpClientError = class HttpClientError extends Error {
		constructor(message, statusCode) {
			super(message);
			this.name = "HttpClientError";
			this.statusCode = statusCode;
			Object.setPrototypeOf(this, HttpClientError.prototype);
		}
	};
	exports.HttpClientError = HttpClientError;
	var HttpClientResponse = class {
		constructor(message) {
			this.message = message;
		}
		readBody() {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve) => __awaiter(this, void 0, void 0, function* () {
					let output = Buffer.alloc(0);
					this.message.on("data", (chunk) => {
						output = Buffer.concat([output, chunk]);
					});
					this.message.on("end", () => {
						resolve(output.toString());
					});
				}));
			});
		}
		readBodyBuffer() {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve) => __awaiter(this, void 0, void 0, function* () {
					const chunks = [];
					this.message.on("data", (chunk) => {
						chunks.push(chunk);
					});
					this.message.on("end", () => {
						resolve(Buffer.concat(chunks));
					});
				}));
			});
		}
	};
	exports.HttpClientResponse = HttpClientResponse;
	function isHttps(requestUrl) {
		return new URL(requestUrl).protocol === "https:";
	}
	var HttpClient = class {
		constructor(userAgent, handlers, requestOptions) {
			this._ignoreSslError = false;
			this._allowRedirects = true;
			this._allowRedirectDowngrade = false;
			this._maxRedirects = 50;
			this._allowRetries = false;
			this._maxRetries = 1;
			this._keepAlive = false;
			this._disposed = false;
			this.userAgent = this._getUserAgentWithOrchestrationId(userAgent);
			this.handlers = handlers || [];
			this.requestOptions = requestOptions;
			if (requestOptions) {
				if (requestOptions.ignoreSslError != null) this._ignoreSslError = requestOptions.ignoreSslError;
				this._socketTimeout = requestOptions.socketTimeout;
				if (requestOptions.allowRedirects != null) this._allowRedirects = requestOptions.allowRedirects;
				if (requestOptions.allowRedirectDowngrade != null) this._allowRedirectDowngrade = requestOptions.allowRedirectDowngrade;
				if (requestOptions.maxRedirects != null) this._maxRedirects = Math.max(requestOptions.maxRedirects, 0);
				if (requestOptions.keepAlive != null) this._keepAlive = requestOptions.keepAlive;
				if (requestOptions.allowRetries != null) this._allowRetries = requestOptions.allowRetries;
				if (requestOptions.maxRetries != null) this._maxRetries = requestOptions.maxRetries;
			}
		}
		options(requestUrl, additionalHeaders) {
			return __awaiter(this, void 0, void 0, function* () {
				return this.request("OPTIONS", requestUrl, null, additionalHeaders || {});
			});
		}
		get(requestUrl, additionalHeaders) {
			return __awaiter(this, void 0, void 0, function* () {
				return this.request("GET", requestUrl, null, additionalHeaders || {});
			});
		}
		del(requestUrl, additionalHeaders) {
			return __awaiter(this, void 0, void 0, function* () {
				return this.request("DELETE", requestUrl, null, additionalHeaders || {});
			});
		}
		post(requestUrl, data, additionalHeaders) {
			return __awaiter(this, void 0, void 0, function* () {
				return this.request("POST", requestUrl, data, additionalHeaders || {});
			});
		}
		patch(requestUrl, data, additionalHeaders) {
			return __awaiter(this, void 0, void 0, function* () {
				return this.request("PATCH", requestUrl, data, additionalHeaders || {});
			});
		}
		put(requestUrl, data, additionalHeaders) {
			return __awaiter(this, void 0, void 0, function* () {
				return this.request("PUT", requestUrl, data, additionalHeaders || {});
			});
		}
		head(requestUrl, additionalHeaders) {
			return __awaiter(this, void 0, void 0, function* () {
				return this.request("HEAD", requestUrl, null, additionalHeaders || {});
			});
		}
		sendStream(verb, requestUrl, stream, additionalHeaders) {
			return __awaiter(this, void 0, void 0, function* () {
				return this.request(verb, requestUrl, stream, additionalHeaders);
			});
		}
		getJson(requestUrl_1) {
			return __awaiter(this, arguments, void 0, function* (requestUrl, additionalHeaders = {}) {
				additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
				const res = yield this.get(requestUrl, additionalHeaders);
				return this._processResponse(res, this.requestOptions);
			});
		}
		postJson(requestUrl_1, obj_1) {
			return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
				const data = JSON.stringify(obj, null, 2);
				additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
				additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
				const res = yield this.post(requestUrl, data, additionalHeaders);
				return this._processResponse(res, this.requestOptions);
			});
		}
		putJson(requestUrl_1, obj_1) {
			return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
				const data = JSON.stringify(obj, null, 2);
				additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
				additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
				const res = yield this.put(requestUrl, data, additionalHeaders);
				return this._processResponse(res, this.requestOptions);
			});
		}
		patchJson(requestUrl_1, obj_1) {
			return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
				const data = JSON.stringify(obj, null, 2);
				additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
				additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
				const res = yield this.patch(requestUrl, data, additionalHeaders);
				return this._processResponse(res, this.requestOptions);
			});
		}
		request(verb, requestUrl, data, headers) {
			return __awaiter(this, void 0, void 0, function* () {
				if (this._disposed) throw new Error("Client has already been disposed.");
				const parsedUrl = new URL(requestUrl);
				let info = this._prepareRequest(verb, parsedUrl, headers);
				const maxTries = this._allowRetries && RetryableHttpVerbs.includes(verb) ? this._maxRetries + 1 : 1;
				let numTries = 0;
				let response;
				do {
					response = yield this.requestRaw(info, data);
					if (response && response.message && response.message.statusCode === HttpCodes.Unauthorized) {
						let authenticationHandler;
						for (const handler of this.handlers) if (handler.canHandleAuthentication(response)) {
							authenticationHandler = handler;
							break;
						}
						if (authenticationHandler) return authenticationHandler.handleAuthentication(this, info, data);
						else return response;
					}
					let redirectsRemaining = this._maxRedirects;
					while (response.message.statusCode && HttpRedirectCodes.includes(response.message.statusCode) && this._allowRedirects && redirectsRemaining > 0) {
						const redirectUrl = response.message.headers["location"];
						if (!redirectUrl) break;
						const parsedRedirectUrl = new URL(redirectUrl);
						if (parsedUrl.protocol === "https:" && parsedUrl.protocol !== parsedRedirectUrl.protocol && !this._allowRedirectDowngrade) throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");
						yield response.readBody();
						if (parsedRedirectUrl.hostname !== parsedUrl.hostname) {
							for (const header in headers) if (header.toLowerCase() === "authorization") delete headers[header];
						}
						info = this._prepareRequest(verb, parsedRedirectUrl, headers);
						response = yield this.requestRaw(info, data);
						redirectsRemaining--;
					}
					if (!response.message.statusCode || !HttpResponseRetryCodes.includes(response.message.statusCode)) return response;
					numTries += 1;
					if (numTries < maxTries) {
						yield response.readBody();
						yield this._performExponentialBackoff(numTries);
					}
				} while (numTries < maxTries);
				return response;
			});
		}
		dispose() {
			if (this._agent) this._agent.destroy();
			this._disposed = true;
		}
		requestRaw(info, data) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => {
					function callbackForResult(err, res) {
						if (err) reject(err);
						else if (!res) reject(new Error("Unknown error"));
						else resolve(res);
					}
					this.requestRawWithCallback(info, data, callbackForResult);
				});
			});
		}
		requestRawWithCallback(info, data, onResult) {
			if (typeof data === "string") {
				if (!info.options.headers) info.options.headers = {};
				info.options.headers["Content-Length"] = Buffer.byteLength(data, "utf8");
			}
			let callbackCalled = false;
			function handleResult(err, res) {
				if (!callbackCalled) {
					callbackCalled = true;
					onResult(err, res);
				}
			}
			const req = info.httpModule.request(info.options, (msg) => {
				handleResult(void 0, new HttpClientResponse(msg));
			});
			let socket;
			req.on("socket", (sock) => {
				socket = sock;
			});
			req.setTimeout(this._socketTimeout || 18e4, () => {
				if (socket) socket.end();
				handleResult(new Error(`Request timeout: ${info.options.path}`));
			});
			req.on("error", function(err) {
				handleResult(err);
			});
			if (data && typeof data === "string") req.write(data, "utf8");
			if (data && typeof data !== "string") {
				data.on("close", function() {
					req.end();
				});
				data.pipe(req);
			} else req.end();
		}
		getAgent(serverUrl) {
			const parsedUrl = new URL(serverUrl);
			return this._getAgent(parsedUrl);
		}
		getAgentDispatcher(serverUrl) {
			const parsedUrl = new URL(serverUrl);
			const proxyUrl = pm.getProxyUrl(parsedUrl);
			if (!(proxyUrl && proxyUrl.hostname)) return;
			return this._getProxyAgentDispatcher(parsedUrl, proxyUrl);
		}
		_prepareRequest(method, requestUrl, headers) {
			const info = {};
			info.parsedUrl = requestUrl;
			const usingSsl = info.parsedUrl.protocol === "https:";
			info.httpModule = usingSsl ? https : http;
			const defaultPort = usingSsl ? 443 : 80;
			info.options = {};
			info.options.host = info.parsedUrl.hostname;
			info.options.port = info.parsedUrl.port ? parseInt(info.parsedUrl.port) : defaultPort;
			info.options.path = (info.parsedUrl.pathname || "") + (info.parsedUrl.search || "");
			info.options.method = method;
			info.options.headers = this._mergeHeaders(headers);
			if (this.userAgent != null) info.options.headers["user-agent"] = this.userAgent;
			info.options.agent = this._getAgent(info.parsedUrl);
			if (this.handlers) for (const handler of this.handlers) handler.prepareRequest(info.options);
			return info;
		}
		_mergeHeaders(headers) {
			if (this.requestOptions && this.requestOptions.headers) return Object.assign({}, lowercaseKeys(this.requestOptions.headers), lowercaseKeys(headers || {}));
			return lowercaseKeys(headers || {});
		}
		_getExistingOrDefaultHeader(additionalHeaders, header, _default) {
			let clientHeader;
			if (this.requestOptions && this.requestOptions.headers) {
				const headerValue = lowercaseKeys(this.requestOptions.headers)[header];
				if (headerValue) clientHeader = typeof headerValue === "number" ? headerValue.toString() : headerValue;
			}
			const additionalValue = additionalHeaders[header];
			if (additionalValue !== void 0) return typeof additionalValue === "number" ? additionalValue.toString() : additionalValue;
			if (clientHeader !== void 0) return clientHeader;
			return _default;
		}
		_getExistingOrDefaultContentTypeHeader(additionalHeaders, _default) {
			let clientHeader;
			if (this.requestOptions && this.requestOptions.headers) {
				const headerValue = lowercaseKeys(this.requestOptions.headers)[Headers.ContentType];
				if (headerValue) {
					if (typeof headerValue === "number") clientHeader = String(headerValue);
					else if (Array.isArray(headerValue)) clientHeader = headerValue.join(", ");
					else clientHeader = headerValue;
				}
			}
			const additionalValue = additionalHeaders[Headers.ContentType];
			if (additionalValue !== void 0) {
				if (typeof additionalValue === "number") return String(additionalValue);
				else if (Array.isArray(additionalValue)) return additionalValue.join(", ");
				else return additionalValue;
			}
			if (clientHeader !== void 0) return clientHeader;
			return _default;
		}
		_getAgent(parsedUrl) {
			let agent;
			const proxyUrl = pm.getProxyUrl(parsedUrl);
			const useProxy = proxyUrl && proxyUrl.hostname;
			if (this._keepAlive && useProxy) agent = this._proxyAgent;
			if (!useProxy) agent = this._agent;
			if (agent) return agent;
			const usingSsl = parsedUrl.protocol === "https:";
			let maxSockets = 100;
			if (this.requestOptions) maxSockets = this.requestOptions.maxSockets || http.globalAgent.maxSockets;
			if (proxyUrl && proxyUrl.hostname) {
				const agentOptions = {
					maxSockets,
					keepAlive: this._keepAlive,
					proxy: Object.assign(Object.assign({}, (proxyUrl.username || proxyUrl.password) && { proxyAuth: `${proxyUrl.username}:${proxyUrl.password}` }), {
						host: proxyUrl.hostname,
						port: proxyUrl.port
					})
				};
				let tunnelAgent;
				const overHttps = proxyUrl.protocol === "https:";
				if (usingSsl) tunnelAgent = overHttps ? tunnel.httpsOverHttps : tunnel.httpsOverHttp;
				else tunnelAgent = overHttps ? tunnel.httpOverHttps : tunnel.httpOverHttp;
				agent = tunnelAgent(agentOptions);
				this._proxyAgent = agent;
			}
			if (!agent) {
				const options = {
					keepAlive: this._keepAlive,
					maxSockets
				};
				agent = usingSsl ? new https.Agent(options) : new http.Agent(options);
				this._agent = agent;
			}
			if (usingSsl && this._ignoreSslError) agent.options = Object.assign(agent.options || {}, { rejectUnauthorized: false });
			return agent;
		}
		_getProxyAgentDispatcher(parsedUrl, proxyUrl) {
			let proxyAgent;
			if (this._keepAlive) proxyAgent = this._proxyAgentDispatcher;
			if (proxyAgent) return proxyAgent;
			const usingSsl = parsedUrl.protocol === "https:";
			proxyAgent = new undici_1.ProxyAgent(Object.assign({
				uri: proxyUrl.href,
				pipelining: !this._keepAlive ? 0 : 1
			}, (proxyUrl.username || proxyUrl.password) && { token: `Basic ${Buffer.from(`${proxyUrl.username}:${proxyUrl.password}`).toString("base64")}` }));
			this._proxyAgentDispatcher = proxyAgent;
			if (usingSsl && this._ignoreSslError) proxyAgent.options = Object.assign(proxyAgent.options.requestTls || {}, { rejectUnauthorized: false });
			return proxyAgent;
		}
		_getUserAgentWithOrchestrationId(userAgent) {
			const baseUserAgent = userAgent || "actions/http-client";
			const orchId = process.env["ACTIONS_ORCHESTRATION_ID"];
			if (orchId) return `${baseUserAgent} actions_orchestration_id/${orchId.replace(/[^a-z0-9_.-]/gi, "_")}`;
			return baseUserAgent;
		}
		_performExponentialBackoff(retryNumber) {
			return __awaiter(this, void 0, void 0, function* () {
				retryNumber = Math.min(ExponentialBackoffCeiling, retryNumber);
				const ms = ExponentialBackoffTimeSlice * Math.pow(2, retryNumber);
				return new Promise((resolve) => setTimeout(() => resolve(), ms));
			});
		}
		_processResponse(res, options) {
			return __awaiter(this, void 0, void 0, function* () {
				return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
					const statusCode = res.message.statusCode || 0;
					const response = {
						statusCode,
						result: null,
						headers: {}
					};
					if (statusCode === HttpCodes.NotFound) resolve(response);
					function dateTimeDeserializer(key, value) {
						if (typeof value === "string") {
							const a = new Date(value);
							if (!isNaN(a.valueOf())) return a;
						}
						return value;
					}
					let obj;
					let contents;
					try {
						contents = yield res.readBody();
						if (contents && contents.length > 0) {
							if (options && options.deserializeDates) obj = JSON.parse(contents, dateTimeDeserializer);
							else obj = JSON.parse(contents);
							response.result = obj;
						}
						response.headers = res.message.headers;
					} catch (err) {}
					if (statusCode > 299) {
						let msg;
						if (obj && obj.message) msg = obj.message;
						else if (contents && contents.length > 0) msg = contents;
						else msg = `Failed request: (${statusCode})`;
						const err = new HttpClientError(msg, statusCode);
						err.result = response.result;
						reject(err);
					} else resolve(response);
				}));
			});
		}
	};
	exports.HttpClient = HttpClient;
	const lowercaseKeys = (obj) => Object.keys(obj).reduce((c, k) => (c[k.toLowerCase()] = obj[k], c), {});
}))(), 1);
var __awaiter = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
function getAuthString(token, options) {
	if (!token && !options.auth) throw new Error("Parameter token or opts.auth is required");
	else if (token && options.auth) throw new Error("Parameters token and opts.auth may not both be specified");
	return typeof options.auth === "string" ? options.auth : `token ${token}`;
}
function getProxyAgent(destinationUrl) {
	return new import_lib.HttpClient().getAgent(destinationUrl);
}
function getProxyAgentDispatcher(destinationUrl) {
	return new import_lib.HttpClient().getAgentDispatcher(destinationUrl);
}
function getProxyFetch(destinationUrl) {
	const httpDispatcher = getProxyAgentDispatcher(destinationUrl);
	const proxyFetch = (url, opts) => __awaiter(this, void 0, void 0, function* () {
		return fetch(url, Object.assign(Object.assign({}, opts), { dispatcher: httpDispatcher }));
	});
	return proxyFetch;
}
function getApiBaseUrl() {
	return process.env["GITHUB_API_URL"] || "https://api.github.com";
}
function getUserAgentWithOrchestrationId(baseUserAgent) {
	var _a;
	const orchId = (_a = process.env["ACTIONS_ORCHESTRATION_ID"]) === null || _a === void 0 ? void 0 : _a.trim();
	if (orchId) {
		const tag = `actions_orchestration_id/${orchId.replace(/[^a-z0-9_.-]/gi, "_")}`;
		if (baseUserAgent === null || baseUserAgent === void 0 ? void 0 : baseUserAgent.includes(tag)) return baseUserAgent;
		return `${baseUserAgent ? `${baseUserAgent} ` : ""}${tag}`;
	}
	return baseUserAgent;
}
// node_modules/universal-user-agent/index.js
function getUserAgent() {
	if (typeof navigator === "object" && "userAgent" in navigator) return navigator.userAgent;
	if (typeof process === "object" && process.version !== void 0) return `Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`;
	return "<environment undetectable>";
}
// node_modules/before-after-hook/lib/register.js
function register(state, name, method, options) {
	if (typeof method !== "function") throw new Error("method for before hook must be a function");
	if (!options) options = {};
	if (Array.isArray(name)) return name.reverse().reduce((callback, name) => {
		return register.bind(null, state, name, callback, options);
	}, method)();
	return Promise.resolve().then(() => {
		if (!state.registry[name]) return method(options);
		return state.registry[name].reduce((method, registered) => {
			return registered.hook.bind(null, method, options);
		}, method)();
	});
}
// node_modules/before-after-hook/lib/add.js
function addHook(state, kind, name, hook) {
	const orig = hook;
	if (!state.registry[name]) state.registry[name] = [];
	if (kind === "before") hook = (method, options) => {
		return Promise.resolve().then(orig.bind(null, options)).then(method.bind(null, options));
	};
	if (kind === "after") hook = (method, options) => {
		let result;
		return Promise.resolve().then(method.bind(null, options)).then((result_) => {
			result = result_;
			return orig(result, options);
		}).then(() => {
			return result;
		});
	};
	if (kind === "error") hook = (method, options) => {
		return Promise.resolve().then(method.bind(null, options)).catch((error) => {
			return orig(error, options);
		});
	};
	state.registry[name].push({
		hook,
		orig
	});
}
// node_modules/before-after-hook/lib/remove.js
function removeHook(state, name, method) {
	if (!state.registry[name]) return;
	const index = state.registry[name].map((registered) => {
		return registered.orig;
	}).indexOf(method);
	if (index === -1) return;
	state.registry[name].splice(index, 1);
}
// node_modules/before-after-hook/index.js
const bind = Function.bind;
const bindable = bind.bind(bind);
function bindApi(hook, state, name) {
	const removeHookRef = bindable(removeHook, null).apply(null, name ? [state, name] : [state]);
	hook.api = { remove: removeHookRef };
	hook.remove = removeHookRef;
	[
		"before",
		"error",
		"after",
		"wrap"
	].forEach((kind) => {
		const args = name ? [
			state,
			kind,
			name
		] : [state, kind];
		hook[kind] = hook.api[kind] = bindable(addHook, null).apply(null, args);
	});
}
function Singular() {
	const singularHookName = Symbol("Singular");
	const singularHookState = { registry: {} };
	const singularHook = register.bind(null, singularHookState, singularHookName);
	bindApi(singularHook, singularHookState, singularHookName);
	return singularHook;
}
function Collection() {
	const state = { registry: {} };
	const hook = register.bind(null, state);
	bindApi(hook, state);
	return hook;
}
var before_after_hook_default = {
	Singular,
	Collection
};
// node_modules/@octokit/endpoint/dist-bundle/index.js
var DEFAULTS = {
	method: "GET",
	baseUrl: "https://api.github.com",
	headers: {
		accept: "application/vnd.github.v3+json",
		"user-agent": `octokit-endpoint.js/0.0.0-development ${getUserAgent()}`
	},
	mediaType: { format: "" }
};
function lowercaseKeys(object) {
	if (!object) return {};
	return Object.keys(object).reduce((newObj, key) => {
		newObj[key.toLowerCase()] = object[key];
		return newObj;
	}, {});
}
function isPlainObject$1(value) {
	if (typeof value !== "object" || value === null) return false;
	if (Object.prototype.toString.call(value) !== "[object Object]") return false;
	const proto = Object.getPrototypeOf(value);
	if (proto === null) return true;
	const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
	return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}
function mergeDeep(defaults, options) {
	const result = Object.assign({}, defaults);
	Object.keys(options).forEach((key) => {
		if (isPlainObject$1(options[key])) {
			if (!(key in defaults)) Object.assign(result, { [key]: options[key] });
			else result[key] = mergeDeep(defaults[key], options[key]);
		} else Object.assign(result, { [key]: options[key] });
	});
	return result;
}
function removeUndefinedProperties(obj) {
	for (const key in obj) if (obj[key] === void 0) delete obj[key];
	return obj;
}
function merge(defaults, route, options) {
	if (typeof route === "string") {
		let [method, url] = route.split(" ");
		options = Object.assign(url ? {
			method,
			url
		} : { url: method }, options);
	} else options = Object.assign({}, route);
	options.headers = lowercaseKeys(options.headers);
	removeUndefinedProperties(options);
	removeUndefinedProperties(options.headers);
	const mergedOptions = mergeDeep(defaults || {}, options);
	if (options.url === "/graphql") {
		if (defaults && defaults.mediaType.previews?.length) mergedOptions.mediaType.previews = defaults.mediaType.previews.filter((preview) => !mergedOptions.mediaType.previews.includes(preview)).concat(mergedOptions.mediaType.previews);
		mergedOptions.mediaType.previews = (mergedOptions.mediaType.previews || []).map((preview) => preview.replace(/-preview/, ""));
	}
	return mergedOptions;
}
function addQueryParameters(url, parameters) {
	const separator = /\?/.test(url) ? "&" : "?";
	const names = Object.keys(parameters);
	if (names.length === 0) return url;
	return url + separator + names.map((name) => {
		if (name === "q") return "q=" + parameters.q.split("+").map(encodeURIComponent).join("+");
		return `${name}=${encodeURIComponent(parameters[name])}`;
	}).join("&");
}
var urlVariableRegex = /\{[^{}}]+\}/g;
function removeNonChars(variableName) {
	return variableName.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
}
function extractUrlVariableNames(url) {
	const matches = url.match(urlVariableRegex);
	if (!matches) return [];
	return matches.map(removeNonChars).reduce((a, b) => a.concat(b), []);
}
function omit(object, keysToOmit) {
	const result = { __proto__: null };
	for (const key of Object.keys(object)) if (keysToOmit.indexOf(key) === -1) result[key] = object[key];
	return result;
}
function encodeReserved(str) {
	return str.split(/(%[0-9A-Fa-f]{2})/g).map(function(part) {
		if (!/%[0-9A-Fa-f]/.test(part)) part = encodeURI(part).replace(/%5B/g, "[").replace(/%5D/g, "]");
		return part;
	}).join("");
}
function encodeUnreserved(str) {
	return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
		return "%" + c.charCodeAt(0).toString(16).toUpperCase();
	});
}
function encodeValue(operator, value, key) {
	value = operator === "+" || operator === "#" ? encodeReserved(value) : encodeUnreserved(value);
	if (key) return encodeUnreserved(key) + "=" + value;
	else return value;
}
function isDefined(value) {
	return value !== void 0 && value !== null;
}
function isKeyOperator(operator) {
	return operator === ";" || operator === "&" || operator === "?";
}
function getValues(context, operator, key, modifier) {
	var value = context[key], result = [];
	if (isDefined(value) && value !== "") {
		if (typeof value === "string" || typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") {
			value = value.toString();
			if (modifier && modifier !== "*") value = value.substring(0, parseInt(modifier, 10));
			result.push(encodeValue(operator, value, isKeyOperator(operator) ? key : ""));
		} else if (modifier === "*") {
			if (Array.isArray(value)) value.filter(isDefined).forEach(function(value2) {
				result.push(encodeValue(operator, value2, isKeyOperator(operator) ? key : ""));
			});
			else Object.keys(value).forEach(function(k) {
				if (isDefined(value[k])) result.push(encodeValue(operator, value[k], k));
			});
		} else {
			const tmp = [];
			if (Array.isArray(value)) value.filter(isDefined).forEach(function(value2) {
				tmp.push(encodeValue(operator, value2));
			});
			else Object.keys(value).forEach(function(k) {
				if (isDefined(value[k])) {
					tmp.push(encodeUnreserved(k));
					tmp.push(encodeValue(operator, value[k].toString()));
				}
			});
			if (isKeyOperator(operator)) result.push(encodeUnreserved(key) + "=" + tmp.join(","));
			else if (tmp.length !== 0) result.push(tmp.join(","));
		}
	} else if (operator === ";") {
		if (isDefined(value)) result.push(encodeUnreserved(key));
	} else if (value === "" && (operator === "&" || operator === "?")) result.push(encodeUnreserved(key) + "=");
	else if (value === "") result.push("");
	return result;
}
function parseUrl(template) {
	return { expand: expand.bind(null, template) };
}
function expand(template, context) {
	var operators = [
		"+",
		"#",
		".",
		"/",
		";",
		"?",
		"&"
	];
	template = template.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g, function(_, expression, literal) {
		if (expression) {
			let operator = "";
			const values = [];
			if (operators.indexOf(expression.charAt(0)) !== -1) {
				operator = expression.charAt(0);
				expression = expression.substr(1);
			}
			expression.split(/,/g).forEach(function(variable) {
				var tmp = /([^:\*]*)(?::(\d+)|(\*))?/.exec(variable);
				values.push(getValues(context, operator, tmp[1], tmp[2] || tmp[3]));
			});
			if (operator && operator !== "+") {
				var separator = ",";
				if (operator === "?") separator = "&";
				else if (operator !== "#") separator = operator;
				return (values.length !== 0 ? operator : "") + values.join(separator);
			} else return values.join(",");
		} else return encodeReserved(literal);
	});
	if (template === "/") return template;
	else return template.replace(/\/$/, "");
}
function parse$1(options) {
	let method = options.method.toUpperCase();
	let url = (options.url || "/").replace(/:([a-z]\w+)/g, "{$1}");
	let headers = Object.assign({}, options.headers);
	let body;
	let parameters = omit(options, [
		"method",
		"baseUrl",
		"url",
		"headers",
		"request",
		"mediaType"
	]);
	const urlVariableNames = extractUrlVariableNames(url);
	url = parseUrl(url).expand(parameters);
	if (!/^http/.test(url)) url = options.baseUrl + url;
	const remainingParameters = omit(parameters, Object.keys(options).filter((option) => urlVariableNames.includes(option)).concat("baseUrl"));
	if (!/application\/octet-stream/i.test(headers.accept)) {
		if (options.mediaType.format) headers.accept = headers.accept.split(/,/).map((format) => format.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/, `application/vnd$1$2.${options.mediaType.format}`)).join(",");
		if (url.endsWith("/graphql")) {
			if (options.mediaType.previews?.length) headers.accept = (headers.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || []).concat(options.mediaType.previews).map((preview) => {
				return `application/vnd.github.${preview}-preview${options.mediaType.format ? `.${options.mediaType.format}` : "+json"}`;
			}).join(",");
		}
	}
	if (["GET", "HEAD"].includes(method)) url = addQueryParameters(url, remainingParameters);
	else if ("data" in remainingParameters) body = remainingParameters.data;
	else if (Object.keys(remainingParameters).length) body = remainingParameters;
	if (!headers["content-type"] && typeof body !== "undefined") headers["content-type"] = "application/json; charset=utf-8";
	if (["PATCH", "PUT"].includes(method) && typeof body === "undefined") body = "";
	return Object.assign({
		method,
		url,
		headers
	}, typeof body !== "undefined" ? { body } : null, options.request ? { request: options.request } : null);
}
function endpointWithDefaults(defaults, route, options) {
	return parse$1(merge(defaults, route, options));
}
function withDefaults$2(oldDefaults, newDefaults) {
	const DEFAULTS2 = merge(oldDefaults, newDefaults);
	const endpoint2 = endpointWithDefaults.bind(null, DEFAULTS2);
	return Object.assign(endpoint2, {
		DEFAULTS: DEFAULTS2,
		defaults: withDefaults$2.bind(null, DEFAULTS2),
		merge: merge.bind(null, DEFAULTS2),
		parse: parse$1
	});
}
var endpoint = withDefaults$2(null, DEFAULTS);
// node_modules/content-type/dist/index.js
const SP = 32;
const HTAB = 9;
const SEMI = 59;
const EQ = 61;
const DQUOTE = 34;
const BSLASH = 92;
const COMMA = 44;
const LOWER_CASE = 1;
const OWS = 2;
const SEMI_FLAG = 4;
const COMMA_FLAG = 8;
const TOKEN_FLAG = 16;
const NON_ASCII = 65280;
const CASE_FLAGS = 65281;
const CHAR_MAP = new Uint8Array(256);
CHAR_MAP[HTAB] |= OWS;
CHAR_MAP[SP] |= OWS;
CHAR_MAP[SEMI] |= SEMI_FLAG;
CHAR_MAP[COMMA] |= COMMA_FLAG;
for (let code = 128; code <= 255; code++) CHAR_MAP[code] |= LOWER_CASE;
for (const char of "!#$%&'*+-.^_`|~") CHAR_MAP[char.charCodeAt(0)] |= TOKEN_FLAG;
for (let code = 48; code <= 57; code++) CHAR_MAP[code] |= TOKEN_FLAG;
for (let code = 65; code <= 90; code++) CHAR_MAP[code] |= 17;
for (let code = 97; code <= 122; code++) CHAR_MAP[code] |= TOKEN_FLAG;
const NullObject = (() => {
	const C = function() {};
	C.prototype = Object.create(null);
	return C;
})();
function parse(header, options) {
	const stopFlags = SEMI_FLAG | (options?.comma === true ? COMMA_FLAG : 0);
	const len = header.length;
	let valueStart = options?.start ?? 0;
	while ((CHAR_MAP[header.charCodeAt(valueStart)] & OWS) !== 0) valueStart++;
	let index = valueStart;
	let typeFlags = 0;
	let whitespace = -1;
	let stop = options?.parameters === false ? COMMA_FLAG : 0;
	while (index < len) {
		const code = header.charCodeAt(index);
		const flags = CHAR_MAP[code];
		if ((flags & stopFlags) !== 0) {
			stop |= flags & COMMA_FLAG;
			break;
		}
		if ((flags & OWS) !== 0) {
			if (whitespace === -1) whitespace = index;
		} else whitespace = -1;
		typeFlags |= code & NON_ASCII | flags;
		index++;
	}
	const valueEnd = whitespace === -1 ? index : whitespace;
	const value = header.slice(valueStart, valueEnd);
	const type = (typeFlags & CASE_FLAGS) === 0 ? value : value.toLowerCase();
	if (index === len || stop !== 0) return {
		type,
		index,
		parameters: new NullObject()
	};
	return parseParameters(header, type, index, len, stopFlags);
}
function parseParameters(header, type, index, len, stopFlags) {
	const parameters = new NullObject();
	parameter: while (index < len) {
		index++;
		while ((CHAR_MAP[header.charCodeAt(index)] & OWS) !== 0) index++;
		const keyStart = index;
		let keyFlags = 0;
		let keyWhitespace = -1;
		while (index < len) {
			const code = header.charCodeAt(index);
			const flags = CHAR_MAP[code];
			if ((flags & stopFlags) !== 0) {
				if ((flags & COMMA_FLAG) !== 0) break parameter;
				continue parameter;
			}
			if (code === EQ) {
				const keyEnd = keyWhitespace === -1 ? index : keyWhitespace;
				const value = header.slice(keyStart, keyEnd);
				const key = (keyFlags & CASE_FLAGS) === 0 ? value : value.toLowerCase();
				index++;
				while ((CHAR_MAP[header.charCodeAt(index)] & OWS) !== 0) index++;
				if (index < len && header.charCodeAt(index) === DQUOTE) {
					const quotedStart = ++index;
					let escaped = false;
					while (index < len) {
						const code = header.charCodeAt(index);
						if (code === DQUOTE) {
							if (parameters[key] === void 0) parameters[key] = escaped ? unescapeQuotedPairs(header, quotedStart, index) : header.slice(quotedStart, index);
							index++;
							let stop = 0;
							while (index < len) {
								const code = header.charCodeAt(index);
								const flags = CHAR_MAP[code];
								if ((flags & stopFlags) !== 0) {
									stop = flags & COMMA_FLAG;
									break;
								}
								index++;
							}
							if (stop !== 0) break parameter;
							continue parameter;
						}
						if (code === BSLASH && index + 1 < len) {
							escaped = true;
							index += 2;
							continue;
						}
						index++;
					}
					continue parameter;
				}
				const valueStart = index;
				let stop = 0;
				let valueWhitespace = -1;
				while (index < len) {
					const code = header.charCodeAt(index);
					const flags = CHAR_MAP[code];
					if ((flags & stopFlags) !== 0) {
						stop = flags & COMMA_FLAG;
						break;
					}
					if ((flags & OWS) !== 0) {
						if (valueWhitespace === -1) valueWhitespace = index;
					} else valueWhitespace = -1;
					index++;
				}
				if (parameters[key] === void 0) {
					const valueEnd = valueWhitespace === -1 ? index : valueWhitespace;
					parameters[key] = header.slice(valueStart, valueEnd);
				}
				if (stop !== 0) break parameter;
				continue parameter;
			}
			if ((flags & OWS) !== 0) {
				if (keyWhitespace === -1) keyWhitespace = index;
			} else keyWhitespace = -1;
			keyFlags |= code & NON_ASCII | flags;
			index++;
		}
	}
	return {
		type,
		index,
		parameters
	};
}
function unescapeQuotedPairs(str, start, end) {
	let result = "";
	for (let index = start; index < end; index++) if (str.charCodeAt(index) === BSLASH) {
		result += str.slice(start, index);
		start = ++index;
	}
	return result + str.slice(start, end);
}
// src/github/json.ts
const JSONParse = (text) => JSON.parse(text);
const JSONStringify = (value) => JSON.stringify(value);
// node_modules/@octokit/request-error/dist-src/index.js
var RequestError = class extends Error {
	name;
	status;
	request;
	response;
	constructor(message, statusCode, options) {
		super(message, { cause: options.cause });
		this.name = "HttpError";
		this.status = Number.parseInt(statusCode);
		if (Number.isNaN(this.status)) this.status = 0;
		if ("response" in options) this.response = options.response;
		const requestCopy = Object.assign({}, options.request);
		if (options.request.headers.authorization) requestCopy.headers = Object.assign({}, options.request.headers, { authorization: options.request.headers.authorization.replace(/(?<! ) .*$/, " [REDACTED]") });
		requestCopy.url = requestCopy.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]");
		this.request = requestCopy;
	}
};
// node_modules/@octokit/request/dist-bundle/index.js
var defaults_default = { headers: { "user-agent": `octokit-request.js/10.0.16 ${getUserAgent()}` } };
function isPlainObject(value) {
	if (typeof value !== "object" || value === null) return false;
	if (Object.prototype.toString.call(value) !== "[object Object]") return false;
	const proto = Object.getPrototypeOf(value);
	if (proto === null) return true;
	const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
	return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}
var noop$2 = () => "";
async function fetchWrapper(requestOptions) {
	const fetch = requestOptions.request?.fetch || globalThis.fetch;
	if (!fetch) throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing");
	const log = requestOptions.request?.log || console;
	const parseSuccessResponseBody = requestOptions.request?.parseSuccessResponseBody !== false;
	const body = isPlainObject(requestOptions.body) || Array.isArray(requestOptions.body) ? JSONStringify(requestOptions.body) : requestOptions.body;
	const requestHeaders = Object.fromEntries(Object.entries(requestOptions.headers).map(([name, value]) => [name, String(value)]));
	let fetchResponse;
	try {
		fetchResponse = await fetch(requestOptions.url, {
			method: requestOptions.method,
			body,
			redirect: requestOptions.request?.redirect,
			headers: requestHeaders,
			signal: requestOptions.request?.signal,
			...requestOptions.body && { duplex: "half" }
		});
	} catch (error) {
		let message = "Unknown Error";
		if (error instanceof Error) {
			if (error.name === "AbortError") {
				error.status = 500;
				throw error;
			}
			message = error.message;
			if (error.name === "TypeError" && "cause" in error) {
				if (error.cause instanceof Error) message = error.cause.message;
				else if (typeof error.cause === "string") message = error.cause;
			}
		}
		const requestError = new RequestError(message, 500, { request: requestOptions });
		requestError.cause = error;
		throw requestError;
	}
	const status = fetchResponse.status;
	const url = fetchResponse.url;
	const responseHeaders = {};
	for (const [key, value] of fetchResponse.headers) responseHeaders[key] = value;
	const octokitResponse = {
		url,
		status,
		headers: responseHeaders,
		data: ""
	};
	if ("deprecation" in responseHeaders) {
		const matches = responseHeaders.link && responseHeaders.link.match(/<([^<>]+)>; rel="deprecation"/);
		const deprecationLink = matches && matches.pop();
		log.warn(`[@octokit/request] "${requestOptions.method} ${requestOptions.url}" is deprecated. It is scheduled to be removed on ${responseHeaders.sunset}${deprecationLink ? `. See ${deprecationLink}` : ""}`);
	}
	if (status === 204 || status === 205) return octokitResponse;
	if (requestOptions.method === "HEAD") {
		if (status < 400) return octokitResponse;
		throw new RequestError(fetchResponse.statusText, status, {
			response: octokitResponse,
			request: requestOptions
		});
	}
	if (status === 304) {
		octokitResponse.data = await getResponseData(fetchResponse);
		throw new RequestError("Not modified", status, {
			response: octokitResponse,
			request: requestOptions
		});
	}
	if (status >= 400) {
		octokitResponse.data = await getResponseData(fetchResponse);
		throw new RequestError(toErrorMessage(octokitResponse.data), status, {
			response: octokitResponse,
			request: requestOptions
		});
	}
	octokitResponse.data = parseSuccessResponseBody ? await getResponseData(fetchResponse) : fetchResponse.body;
	return octokitResponse;
}
async function getResponseData(response) {
	const contentType = response.headers.get("content-type");
	if (!contentType) return response.text().catch(noop$2);
	const mimetype = parse(contentType);
	if (isJSONResponse(mimetype)) {
		let text = "";
		try {
			text = await response.text();
			return JSONParse(text);
		} catch (err) {
			return text;
		}
	} else if (mimetype.type.startsWith("text/") || mimetype.parameters.charset?.toLowerCase() === "utf-8" && mimetype.type !== "application/octet-stream") return response.text().catch(noop$2);
	else return response.arrayBuffer().catch(() => new ArrayBuffer(0));
}
function isJSONResponse(mimetype) {
	return mimetype.type === "application/json" || mimetype.type === "application/scim+json";
}
function toErrorMessage(data) {
	if (typeof data === "string") return data;
	if (data instanceof ArrayBuffer) return "Unknown error";
	if (typeof data === "object" && data !== null && "message" in data) {
		const objectData = data;
		const suffix = "documentation_url" in objectData ? ` - ${objectData.documentation_url}` : "";
		return Array.isArray(objectData.errors) ? `${objectData.message}: ${objectData.errors.map((v) => JSON.stringify(v)).join(", ")}${suffix}` : `${objectData.message}${suffix}`;
	}
	return `Unknown error: ${JSON.stringify(data)}`;
}
function withDefaults$1(oldEndpoint, newDefaults) {
	const endpoint2 = oldEndpoint.defaults(newDefaults);
	const newApi = function(route, parameters) {
		const endpointOptions = endpoint2.merge(route, parameters);
		if (!endpointOptions.request || !endpointOptions.request.hook) return fetchWrapper(endpoint2.parse(endpointOptions));
		const request2 = (route2, parameters2) => {
			return fetchWrapper(endpoint2.parse(endpoint2.merge(route2, parameters2)));
		};
		Object.assign(request2, {
			endpoint: endpoint2,
			defaults: withDefaults$1.bind(null, endpoint2)
		});
		return endpointOptions.request.hook(request2, endpointOptions);
	};
	return Object.assign(newApi, {
		endpoint: endpoint2,
		defaults: withDefaults$1.bind(null, endpoint2)
	});
}
var request = withDefaults$1(endpoint, defaults_default);
// node_modules/@octokit/graphql/dist-bundle/index.js
var VERSION$5 = "0.0.0-development";
function _buildMessageForResponseErrors(data) {
	return `Request failed due to following response errors:
` + data.errors.map((e) => ` - ${e.message}`).join("\n");
}
var GraphqlResponseError = class extends Error {
	constructor(request2, headers, response) {
		super(_buildMessageForResponseErrors(response));
		this.request = request2;
		this.headers = headers;
		this.response = response;
		this.errors = response.errors;
		this.data = response.data;
		if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
	}
	request;
	headers;
	response;
	name = "GraphqlResponseError";
	errors;
	data;
};
var NON_VARIABLE_OPTIONS = [
	"method",
	"baseUrl",
	"url",
	"headers",
	"request",
	"query",
	"mediaType",
	"operationName"
];
var FORBIDDEN_VARIABLE_OPTIONS = [
	"query",
	"method",
	"url"
];
var GHES_V3_SUFFIX_REGEX = /\/api\/v3\/?$/;
function graphql(request2, query, options) {
	if (options) {
		if (typeof query === "string" && "query" in options) return Promise.reject(new Error(`[@octokit/graphql] "query" cannot be used as variable name`));
		for (const key in options) {
			if (!FORBIDDEN_VARIABLE_OPTIONS.includes(key)) continue;
			return Promise.reject(new Error(`[@octokit/graphql] "${key}" cannot be used as variable name`));
		}
	}
	const parsedOptions = typeof query === "string" ? Object.assign({ query }, options) : query;
	const requestOptions = Object.keys(parsedOptions).reduce((result, key) => {
		if (NON_VARIABLE_OPTIONS.includes(key)) {
			result[key] = parsedOptions[key];
			return result;
		}
		if (!result.variables) result.variables = {};
		result.variables[key] = parsedOptions[key];
		return result;
	}, {});
	const baseUrl = parsedOptions.baseUrl || request2.endpoint.DEFAULTS.baseUrl;
	if (GHES_V3_SUFFIX_REGEX.test(baseUrl)) requestOptions.url = baseUrl.replace(GHES_V3_SUFFIX_REGEX, "/api/graphql");
	return request2(requestOptions).then((response) => {
		if (response.data.errors) {
			const headers = {};
			for (const key of Object.keys(response.headers)) headers[key] = response.headers[key];
			throw new GraphqlResponseError(requestOptions, headers, response.data);
		}
		return response.data.data;
	});
}
function withDefaults(request2, newDefaults) {
	const newRequest = request2.defaults(newDefaults);
	const newApi = (query, options) => {
		return graphql(newRequest, query, options);
	};
	return Object.assign(newApi, {
		defaults: withDefaults.bind(null, newRequest),
		endpoint: newRequest.endpoint
	});
}
withDefaults(request, {
	headers: { "user-agent": `octokit-graphql.js/${VERSION$5} ${getUserAgent()}` },
	method: "POST",
	url: "/graphql"
});
function withCustomRequest(customRequest) {
	return withDefaults(customRequest, {
		method: "POST",
		url: "/graphql"
	});
}
// node_modules/@octokit/auth-token/dist-bundle/index.js
var b64url = "(?:[a-zA-Z0-9_-]+)";
var sep = "\\.";
var jwtRE = new RegExp(`^${b64url}${sep}${b64url}${sep}${b64url}$`);
var isJWT = jwtRE.test.bind(jwtRE);
async function auth(token) {
	const isApp = isJWT(token);
	const isInstallation = token.startsWith("v1.") || token.startsWith("ghs_");
	const isUserToServer = token.startsWith("ghu_");
	return {
		type: "token",
		token,
		tokenType: isApp ? "app" : isInstallation ? "installation" : isUserToServer ? "user-to-server" : "oauth"
	};
}
function withAuthorizationPrefix(token) {
	if (token.split(/\./).length === 3) return `bearer ${token}`;
	return `token ${token}`;
}
async function hook(token, request, route, parameters) {
	const endpoint = request.endpoint.merge(route, parameters);
	endpoint.headers.authorization = withAuthorizationPrefix(token);
	return request(endpoint);
}
var createTokenAuth = function createTokenAuth2(token) {
	if (!token) throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");
	if (typeof token !== "string") throw new Error("[@octokit/auth-token] Token passed to createTokenAuth is not a string");
	token = token.replace(/^(token|bearer) +/i, "");
	return Object.assign(auth.bind(null, token), { hook: hook.bind(null, token) });
};
// node_modules/@octokit/core/dist-src/version.js
const VERSION$4 = "7.0.8";
// node_modules/@octokit/core/dist-src/index.js
const noop$1 = () => {};
const consoleWarn = console.warn.bind(console);
const consoleError = console.error.bind(console);
function createLogger(logger = {}) {
	if (typeof logger.debug !== "function") logger.debug = noop$1;
	if (typeof logger.info !== "function") logger.info = noop$1;
	if (typeof logger.warn !== "function") logger.warn = consoleWarn;
	if (typeof logger.error !== "function") logger.error = consoleError;
	return logger;
}
const userAgentTrail = `octokit-core.js/${VERSION$4} ${getUserAgent()}`;
var Octokit = class {
	static VERSION = VERSION$4;
	static defaults(defaults) {
		const OctokitWithDefaults = class extends this {
			constructor(...args) {
				const options = args[0] || {};
				if (typeof defaults === "function") {
					super(defaults(options));
					return;
				}
				super(Object.assign({}, defaults, options, options.userAgent && defaults.userAgent ? { userAgent: `${options.userAgent} ${defaults.userAgent}` } : null));
			}
		};
		return OctokitWithDefaults;
	}
	static plugins = [];
	static plugin(...newPlugins) {
		const currentPlugins = this.plugins;
		const NewOctokit = class extends this {
			static plugins = currentPlugins.concat(newPlugins.filter((plugin) => !currentPlugins.includes(plugin)));
		};
		return NewOctokit;
	}
	constructor(options = {}) {
		const hook = new before_after_hook_default.Collection();
		const requestDefaults = {
			baseUrl: request.endpoint.DEFAULTS.baseUrl,
			headers: {},
			request: Object.assign({}, options.request, { hook: hook.bind(null, "request") }),
			mediaType: {
				previews: [],
				format: ""
			}
		};
		requestDefaults.headers["user-agent"] = options.userAgent ? `${options.userAgent} ${userAgentTrail}` : userAgentTrail;
		if (options.baseUrl) requestDefaults.baseUrl = options.baseUrl;
		if (options.previews) requestDefaults.mediaType.previews = options.previews;
		if (options.timeZone) requestDefaults.headers["time-zone"] = options.timeZone;
		this.request = request.defaults(requestDefaults);
		this.graphql = withCustomRequest(this.request).defaults(requestDefaults);
		this.log = createLogger(options.log);
		this.hook = hook;
		if (!options.authStrategy) {
			if (!options.auth) this.auth = async () => ({ type: "unauthenticated" });
			else {
				const auth = createTokenAuth(options.auth);
				hook.wrap("request", auth.hook);
				this.auth = auth;
			}
		} else {
			const { authStrategy, ...otherOptions } = options;
			const auth = authStrategy(Object.assign({
				request: this.request,
				log: this.log,
				octokit: this,
				octokitOptions: otherOptions
			}, options.auth));
			hook.wrap("request", auth.hook);
			this.auth = auth;
		}
		const classConstructor = this.constructor;
		for (let i = 0; i < classConstructor.plugins.length; ++i) Object.assign(this, classConstructor.plugins[i](this, options));
	}
	request;
	graphql;
	log;
	hook;
	auth;
};
// node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/version.js
const VERSION$3 = "17.0.0";
// node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/generated/endpoints.js
var endpoints_default = {
	"actions": {
		"downloadArtifact": ["GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}"],
		"downloadJobLogsForWorkflowRun": ["GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs"],
		"getWorkflowRun": ["GET /repos/{owner}/{repo}/actions/runs/{run_id}"],
		"listJobsForWorkflowRun": ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs"],
		"listRepoWorkflows": ["GET /repos/{owner}/{repo}/actions/workflows"],
		"listWorkflowRunArtifacts": ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts"],
		"listWorkflowRunsForRepo": ["GET /repos/{owner}/{repo}/actions/runs"]
	},
	"checks": {
		"create": ["POST /repos/{owner}/{repo}/check-runs"],
		"listAnnotations": ["GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations"],
		"listForRef": ["GET /repos/{owner}/{repo}/commits/{ref}/check-runs"],
		"update": ["PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}"]
	},
	"git": {
		"createRef": ["POST /repos/{owner}/{repo}/git/refs"],
		"getBlob": ["GET /repos/{owner}/{repo}/git/blobs/{file_sha}"],
		"getRef": ["GET /repos/{owner}/{repo}/git/ref/{ref}"],
		"getTree": ["GET /repos/{owner}/{repo}/git/trees/{tree_sha}"],
		"updateRef": ["PATCH /repos/{owner}/{repo}/git/refs/{ref}"]
	},
	"issues": { "deleteComment": ["DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}"] },
	"pulls": {
		"create": ["POST /repos/{owner}/{repo}/pulls"],
		"get": ["GET /repos/{owner}/{repo}/pulls/{pull_number}"],
		"list": ["GET /repos/{owner}/{repo}/pulls"],
		"listCommits": ["GET /repos/{owner}/{repo}/pulls/{pull_number}/commits"],
		"listFiles": ["GET /repos/{owner}/{repo}/pulls/{pull_number}/files"]
	},
	"repos": {
		"compareCommitsWithBasehead": ["GET /repos/{owner}/{repo}/compare/{basehead}"],
		"createAttestation": ["POST /repos/{owner}/{repo}/attestations"],
		"createCommitStatus": ["POST /repos/{owner}/{repo}/statuses/{sha}"],
		"get": ["GET /repos/{owner}/{repo}"],
		"getBranch": ["GET /repos/{owner}/{repo}/branches/{branch}"],
		"getBranchRules": ["GET /repos/{owner}/{repo}/rules/branches/{branch}"],
		"getCombinedStatusForRef": ["GET /repos/{owner}/{repo}/commits/{ref}/status"],
		"getCommit": ["GET /repos/{owner}/{repo}/commits/{ref}"],
		"getContent": ["GET /repos/{owner}/{repo}/contents/{path}"],
		"listAttestations": ["GET /repos/{owner}/{repo}/attestations/{subject_digest}"],
		"listPullRequestsAssociatedWithCommit": ["GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls"],
		"merge": ["POST /repos/{owner}/{repo}/merges"]
	}
};
// node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/endpoints-to-methods.js
const endpointMethodsMap = new Map();
for (const [scope, endpoints] of Object.entries(endpoints_default)) for (const [methodName, endpoint] of Object.entries(endpoints)) {
	const [route, defaults, decorations] = endpoint;
	const [method, url] = route.split(/ /);
	const endpointDefaults = Object.assign({
		method,
		url
	}, defaults);
	if (!endpointMethodsMap.has(scope)) endpointMethodsMap.set(scope, new Map());
	endpointMethodsMap.get(scope).set(methodName, {
		scope,
		methodName,
		endpointDefaults,
		decorations
	});
}
const handler = {
	has({ scope }, methodName) {
		return endpointMethodsMap.get(scope).has(methodName);
	},
	getOwnPropertyDescriptor(target, methodName) {
		return {
			value: this.get(target, methodName),
			configurable: true,
			writable: true,
			enumerable: true
		};
	},
	defineProperty(target, methodName, descriptor) {
		Object.defineProperty(target.cache, methodName, descriptor);
		return true;
	},
	deleteProperty(target, methodName) {
		delete target.cache[methodName];
		return true;
	},
	ownKeys({ scope }) {
		return [...endpointMethodsMap.get(scope).keys()];
	},
	set(target, methodName, value) {
		return target.cache[methodName] = value;
	},
	get({ octokit, scope, cache }, methodName) {
		if (cache[methodName]) return cache[methodName];
		const method = endpointMethodsMap.get(scope).get(methodName);
		if (!method) return;
		const { endpointDefaults, decorations } = method;
		if (decorations) cache[methodName] = decorate(octokit, scope, methodName, endpointDefaults, decorations);
		else cache[methodName] = octokit.request.defaults(endpointDefaults);
		return cache[methodName];
	}
};
function endpointsToMethods(octokit) {
	const newMethods = {};
	for (const scope of endpointMethodsMap.keys()) newMethods[scope] = new Proxy({
		octokit,
		scope,
		cache: {}
	}, handler);
	return newMethods;
}
function decorate(octokit, scope, methodName, defaults, decorations) {
	const requestWithDefaults = octokit.request.defaults(defaults);
	function withDecorations(...args) {
		let options = requestWithDefaults.endpoint.merge(...args);
		if (decorations.mapToData) {
			options = Object.assign({}, options, {
				data: options[decorations.mapToData],
				[decorations.mapToData]: void 0
			});
			return requestWithDefaults(options);
		}
		if (decorations.renamed) {
			const [newScope, newMethodName] = decorations.renamed;
			octokit.log.warn(`octokit.${scope}.${methodName}() has been renamed to octokit.${newScope}.${newMethodName}()`);
		}
		if (decorations.deprecated) octokit.log.warn(decorations.deprecated);
		if (decorations.renamedParameters) {
			const options2 = requestWithDefaults.endpoint.merge(...args);
			for (const [name, alias] of Object.entries(decorations.renamedParameters)) if (name in options2) {
				octokit.log.warn(`"${name}" parameter is deprecated for "octokit.${scope}.${methodName}()". Use "${alias}" instead`);
				if (!(alias in options2)) options2[alias] = options2[name];
				delete options2[name];
			}
			return requestWithDefaults(options2);
		}
		return requestWithDefaults(...args);
	}
	return Object.assign(withDecorations, requestWithDefaults);
}
// node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/index.js
function restEndpointMethods(octokit) {
	return { rest: endpointsToMethods(octokit) };
}
restEndpointMethods.VERSION = VERSION$3;
function legacyRestEndpointMethods(octokit) {
	const api = endpointsToMethods(octokit);
	return {
		...api,
		rest: api
	};
}
legacyRestEndpointMethods.VERSION = VERSION$3;
// node_modules/@octokit/plugin-paginate-rest/dist-bundle/index.js
var VERSION$2 = "0.0.0-development";
function normalizePaginatedListResponse(response) {
	if (!response.data) return {
		...response,
		data: []
	};
	if (!(("total_count" in response.data || "total_commits" in response.data) && !("url" in response.data))) return response;
	const incompleteResults = response.data.incomplete_results;
	const repositorySelection = response.data.repository_selection;
	const totalCount = response.data.total_count;
	const totalCommits = response.data.total_commits;
	delete response.data.incomplete_results;
	delete response.data.repository_selection;
	delete response.data.total_count;
	delete response.data.total_commits;
	const namespaceKey = Object.keys(response.data)[0];
	response.data = response.data[namespaceKey];
	if (typeof incompleteResults !== "undefined") response.data.incomplete_results = incompleteResults;
	if (typeof repositorySelection !== "undefined") response.data.repository_selection = repositorySelection;
	response.data.total_count = totalCount;
	response.data.total_commits = totalCommits;
	return response;
}
function iterator(octokit, route, parameters) {
	const options = typeof route === "function" ? route.endpoint(parameters) : octokit.request.endpoint(route, parameters);
	const requestMethod = typeof route === "function" ? route : octokit.request;
	const method = options.method;
	const headers = options.headers;
	let url = options.url;
	return { [Symbol.asyncIterator]: () => ({ async next() {
		if (!url) return { done: true };
		try {
			const normalizedResponse = normalizePaginatedListResponse(await requestMethod({
				method,
				url,
				headers
			}));
			url = ((normalizedResponse.headers.link || "").match(/<([^<>]+)>;\s*rel="next"/) || [])[1];
			if (!url && "total_commits" in normalizedResponse.data) {
				const parsedUrl = new URL(normalizedResponse.url);
				const params = parsedUrl.searchParams;
				const page = parseInt(params.get("page") || "1", 10);
				if (page * parseInt(params.get("per_page") || "250", 10) < normalizedResponse.data.total_commits) {
					params.set("page", String(page + 1));
					url = parsedUrl.toString();
				}
			}
			return { value: normalizedResponse };
		} catch (error) {
			if (error.status !== 409) throw error;
			url = "";
			return { value: {
				status: 200,
				headers: {},
				data: []
			} };
		}
	} }) };
}
function paginate(octokit, route, parameters, mapFn) {
	if (typeof parameters === "function") {
		mapFn = parameters;
		parameters = void 0;
	}
	return gather(octokit, [], iterator(octokit, route, parameters)[Symbol.asyncIterator](), mapFn);
}
function gather(octokit, results, iterator2, mapFn) {
	return iterator2.next().then((result) => {
		if (result.done) return results;
		let earlyExit = false;
		function done() {
			earlyExit = true;
		}
		results = results.concat(mapFn ? mapFn(result.value, done) : result.value.data);
		if (earlyExit) return results;
		return gather(octokit, results, iterator2, mapFn);
	});
}
Object.assign(paginate, { iterator });
function paginateRest(octokit) {
	return { paginate: Object.assign(paginate.bind(null, octokit), { iterator: iterator.bind(null, octokit) }) };
}
paginateRest.VERSION = VERSION$2;
new Context();
const baseUrl = getApiBaseUrl();
const defaults = {
	baseUrl,
	request: {
		agent: getProxyAgent(baseUrl),
		fetch: getProxyFetch(baseUrl)
	}
};
const GitHub = Octokit.plugin(restEndpointMethods, paginateRest).defaults(defaults);
function getOctokitOptions(token, options) {
	const opts = Object.assign({}, options || {});
	const auth = getAuthString(token, opts);
	if (auth) opts.auth = auth;
	const userAgent = getUserAgentWithOrchestrationId(opts.userAgent);
	if (userAgent) opts.userAgent = userAgent;
	return opts;
}
// node_modules/@octokit/plugin-retry/dist-bundle/index.js
var import_light = __toESM(__commonJSMin(((exports, module, this$1) => {
	(function(global, factory) {
		typeof exports === "object" && typeof module !== "undefined" ? module.exports = factory() : typeof define === "function" && define.amd ? define(factory) : global.Bottleneck = factory();
	})(this$1, (function() {
		"use strict";
		var commonjsGlobal = typeof globalThis !== "undefined" ? globalThis : typeof window !== "undefined" ? window : typeof global !== "undefined" ? global : typeof self !== "undefined" ? self : {};
		function getCjsExportFromNamespace(n) {
			return n && n["default"] || n;
		}
		var load = function(received, defaults, onto = {}) {
			var k, ref, v;
			for (k in defaults) {
				v = defaults[k];
				onto[k] = (ref = received[k]) != null ? ref : v;
			}
			return onto;
		};
		var overwrite = function(received, defaults, onto = {}) {
			var k, v;
			for (k in received) {
				v = received[k];
				if (defaults[k] !== void 0) onto[k] = v;
			}
			return onto;
		};
		var parser = {
			load,
			overwrite
		};
		var DLList_1 = class DLList {
			constructor(incr, decr) {
				this.incr = incr;
				this.decr = decr;
				this._first = null;
				this._last = null;
				this.length = 0;
			}
			push(value) {
				var node;
				this.length++;
				if (typeof this.incr === "function") this.incr();
				node = {
					value,
					prev: this._last,
					next: null
				};
				if (this._last != null) {
					this._last.next = node;
					this._last = node;
				} else this._first = this._last = node;
			}
			shift() {
				var value;
				if (this._first == null) return;
				else {
					this.length--;
					if (typeof this.decr === "function") this.decr();
				}
				value = this._first.value;
				if ((this._first = this._first.next) != null) this._first.prev = null;
				else this._last = null;
				return value;
			}
			first() {
				if (this._first != null) return this._first.value;
			}
			getArray() {
				var node = this._first, ref, results = [];
				while (node != null) results.push((ref = node, node = node.next, ref.value));
				return results;
			}
			forEachShift(cb) {
				var node = this.shift();
				while (node != null) cb(node), node = this.shift();
			}
			debug() {
				var node = this._first, ref, ref1, ref2, results = [];
				while (node != null) results.push((ref = node, node = node.next, {
					value: ref.value,
					prev: (ref1 = ref.prev) != null ? ref1.value : void 0,
					next: (ref2 = ref.next) != null ? ref2.value : void 0
				}));
				return results;
			}
		};
		var Events_1 = class Events {
			constructor(instance) {
				this.instance = instance;
				this._events = {};
				if (this.instance.on != null || this.instance.once != null || this.instance.removeAllListeners != null) throw new Error("An Emitter already exists for this object");
				this.instance.on = (name, cb) => {
					return this._addListener(name, "many", cb);
				};
				this.instance.once = (name, cb) => {
					return this._addListener(name, "once", cb);
				};
				this.instance.removeAllListeners = (name = null) => {
					if (name != null) return delete this._events[name];
					else return this._events = {};
				};
			}
			_addListener(name, status, cb) {
				var base;
				if ((base = this._events)[name] == null) base[name] = [];
				this._events[name].push({
					cb,
					status
				});
				return this.instance;
			}
			listenerCount(name) {
				if (this._events[name] != null) return this._events[name].length;
				else return 0;
			}
			async trigger(name, ...args) {
				var e, promises;
				try {
					if (name !== "debug") this.trigger("debug", `Event triggered: ${name}`, args);
					if (this._events[name] == null) return;
					this._events[name] = this._events[name].filter(function(listener) {
						return listener.status !== "none";
					});
					promises = this._events[name].map(async (listener) => {
						var e, returned;
						if (listener.status === "none") return;
						if (listener.status === "once") listener.status = "none";
						try {
							returned = typeof listener.cb === "function" ? listener.cb(...args) : void 0;
							if (typeof (returned != null ? returned.then : void 0) === "function") return await returned;
							else return returned;
						} catch (error) {
							e = error;
							this.trigger("error", e);
							return null;
						}
					});
					return (await Promise.all(promises)).find(function(x) {
						return x != null;
					});
				} catch (error) {
					e = error;
					this.trigger("error", e);
					return null;
				}
			}
		};
		var DLList$1 = DLList_1, Events$1 = Events_1;
		var Queues_1 = class Queues {
			constructor(num_priorities) {
				this.Events = new Events$1(this);
				this._length = 0;
				this._lists = (function() {
					var j, ref, results = [];
					for (j = 1, ref = num_priorities; 1 <= ref ? j <= ref : j >= ref; 1 <= ref ? ++j : --j) results.push(new DLList$1((() => {
						return this.incr();
					}), (() => {
						return this.decr();
					})));
					return results;
				}).call(this);
			}
			incr() {
				if (this._length++ === 0) return this.Events.trigger("leftzero");
			}
			decr() {
				if (--this._length === 0) return this.Events.trigger("zero");
			}
			push(job) {
				return this._lists[job.options.priority].push(job);
			}
			queued(priority) {
				if (priority != null) return this._lists[priority].length;
				else return this._length;
			}
			shiftAll(fn) {
				return this._lists.forEach(function(list) {
					return list.forEachShift(fn);
				});
			}
			getFirst(arr = this._lists) {
				var j = 0, len = arr.length, list;
				for (; j < len; j++) {
					list = arr[j];
					if (list.length > 0) return list;
				}
				return [];
			}
			shiftLastFrom(priority) {
				return this.getFirst(this._lists.slice(priority).reverse()).shift();
			}
		};
		var BottleneckError_1 = class BottleneckError extends Error {};
		var BottleneckError$1, DEFAULT_PRIORITY, Job, NUM_PRIORITIES = 10, parser$1;
		DEFAULT_PRIORITY = 5;
		parser$1 = parser;
		BottleneckError$1 = BottleneckError_1;
		Job = class Job {
			constructor(task, args, options, jobDefaults, rejectOnDrop, Events, _states, Promise) {
				this.task = task;
				this.args = args;
				this.rejectOnDrop = rejectOnDrop;
				this.Events = Events;
				this._states = _states;
				this.Promise = Promise;
				this.options = parser$1.load(options, jobDefaults);
				this.options.priority = this._sanitizePriority(this.options.priority);
				if (this.options.id === jobDefaults.id) this.options.id = `${this.options.id}-${this._randomIndex()}`;
				this.promise = new this.Promise((_resolve, _reject) => {
					this._resolve = _resolve;
					this._reject = _reject;
				});
				this.retryCount = 0;
			}
			_sanitizePriority(priority) {
				var sProperty = ~~priority !== priority ? DEFAULT_PRIORITY : priority;
				if (sProperty < 0) return 0;
				else if (sProperty > NUM_PRIORITIES - 1) return NUM_PRIORITIES - 1;
				else return sProperty;
			}
			_randomIndex() {
				return Math.random().toString(36).slice(2);
			}
			doDrop({ error, message = "This job has been dropped by Bottleneck" } = {}) {
				if (this._states.remove(this.options.id)) {
					if (this.rejectOnDrop) this._reject(error != null ? error : new BottleneckError$1(message));
					this.Events.trigger("dropped", {
						args: this.args,
						options: this.options,
						task: this.task,
						promise: this.promise
					});
					return true;
				} else return false;
			}
			_assertStatus(expected) {
				var status = this._states.jobStatus(this.options.id);
				if (!(status === expected || expected === "DONE" && status === null)) throw new BottleneckError$1(`Invalid job status ${status}, expected ${expected}. Please open an issue at https://github.com/SGrondin/bottleneck/issues`);
			}
			doReceive() {
				this._states.start(this.options.id);
				return this.Events.trigger("received", {
					args: this.args,
					options: this.options
				});
			}
			doQueue(reachedHWM, blocked) {
				this._assertStatus("RECEIVED");
				this._states.next(this.options.id);
				return this.Events.trigger("queued", {
					args: this.args,
					options: this.options,
					reachedHWM,
					blocked
				});
			}
			doRun() {
				if (this.retryCount === 0) {
					this._assertStatus("QUEUED");
					this._states.next(this.options.id);
				} else this._assertStatus("EXECUTING");
				return this.Events.trigger("scheduled", {
					args: this.args,
					options: this.options
				});
			}
			async doExecute(chained, clearGlobalState, run, free) {
				var error, eventInfo, passed;
				if (this.retryCount === 0) {
					this._assertStatus("RUNNING");
					this._states.next(this.options.id);
				} else this._assertStatus("EXECUTING");
				eventInfo = {
					args: this.args,
					options: this.options,
					retryCount: this.retryCount
				};
				this.Events.trigger("executing", eventInfo);
				try {
					passed = await (chained != null ? chained.schedule(this.options, this.task, ...this.args) : this.task(...this.args));
					if (clearGlobalState()) {
						this.doDone(eventInfo);
						await free(this.options, eventInfo);
						this._assertStatus("DONE");
						return this._resolve(passed);
					}
				} catch (error1) {
					error = error1;
					return this._onFailure(error, eventInfo, clearGlobalState, run, free);
				}
			}
			doExpire(clearGlobalState, run, free) {
				var error, eventInfo;
				if (this._states.jobStatus(this.options.id === "RUNNING")) this._states.next(this.options.id);
				this._assertStatus("EXECUTING");
				eventInfo = {
					args: this.args,
					options: this.options,
					retryCount: this.retryCount
				};
				error = new BottleneckError$1(`This job timed out after ${this.options.expiration} ms.`);
				return this._onFailure(error, eventInfo, clearGlobalState, run, free);
			}
			async _onFailure(error, eventInfo, clearGlobalState, run, free) {
				var retry, retryAfter;
				if (clearGlobalState()) {
					retry = await this.Events.trigger("failed", error, eventInfo);
					if (retry != null) {
						retryAfter = ~~retry;
						this.Events.trigger("retry", `Retrying ${this.options.id} after ${retryAfter} ms`, eventInfo);
						this.retryCount++;
						return run(retryAfter);
					} else {
						this.doDone(eventInfo);
						await free(this.options, eventInfo);
						this._assertStatus("DONE");
						return this._reject(error);
					}
				}
			}
			doDone(eventInfo) {
				this._assertStatus("EXECUTING");
				this._states.next(this.options.id);
				return this.Events.trigger("done", eventInfo);
			}
		};
		var Job_1 = Job;
		var BottleneckError$2, LocalDatastore, parser$2 = parser;
		BottleneckError$2 = BottleneckError_1;
		LocalDatastore = class LocalDatastore {
			constructor(instance, storeOptions, storeInstanceOptions) {
				this.instance = instance;
				this.storeOptions = storeOptions;
				this.clientId = this.instance._randomIndex();
				parser$2.load(storeInstanceOptions, storeInstanceOptions, this);
				this._nextRequest = this._lastReservoirRefresh = this._lastReservoirIncrease = Date.now();
				this._running = 0;
				this._done = 0;
				this._unblockTime = 0;
				this.ready = this.Promise.resolve();
				this.clients = {};
				this._startHeartbeat();
			}
			_startHeartbeat() {
				var base;
				if (this.heartbeat == null && (this.storeOptions.reservoirRefreshInterval != null && this.storeOptions.reservoirRefreshAmount != null || this.storeOptions.reservoirIncreaseInterval != null && this.storeOptions.reservoirIncreaseAmount != null)) return typeof (base = this.heartbeat = setInterval(() => {
					var amount, incr, maximum, now = Date.now(), reservoir;
					if (this.storeOptions.reservoirRefreshInterval != null && now >= this._lastReservoirRefresh + this.storeOptions.reservoirRefreshInterval) {
						this._lastReservoirRefresh = now;
						this.storeOptions.reservoir = this.storeOptions.reservoirRefreshAmount;
						this.instance._drainAll(this.computeCapacity());
					}
					if (this.storeOptions.reservoirIncreaseInterval != null && now >= this._lastReservoirIncrease + this.storeOptions.reservoirIncreaseInterval) {
						({reservoirIncreaseAmount: amount, reservoirIncreaseMaximum: maximum, reservoir} = this.storeOptions);
						this._lastReservoirIncrease = now;
						incr = maximum != null ? Math.min(amount, maximum - reservoir) : amount;
						if (incr > 0) {
							this.storeOptions.reservoir += incr;
							return this.instance._drainAll(this.computeCapacity());
						}
					}
				}, this.heartbeatInterval)).unref === "function" ? base.unref() : void 0;
				else return clearInterval(this.heartbeat);
			}
			async __publish__(message) {
				await this.yieldLoop();
				return this.instance.Events.trigger("message", message.toString());
			}
			async __disconnect__(flush) {
				await this.yieldLoop();
				clearInterval(this.heartbeat);
				return this.Promise.resolve();
			}
			yieldLoop(t = 0) {
				return new this.Promise(function(resolve, reject) {
					return setTimeout(resolve, t);
				});
			}
			computePenalty() {
				var ref;
				return (ref = this.storeOptions.penalty) != null ? ref : 15 * this.storeOptions.minTime || 5e3;
			}
			async __updateSettings__(options) {
				await this.yieldLoop();
				parser$2.overwrite(options, options, this.storeOptions);
				this._startHeartbeat();
				this.instance._drainAll(this.computeCapacity());
				return true;
			}
			async __running__() {
				await this.yieldLoop();
				return this._running;
			}
			async __queued__() {
				await this.yieldLoop();
				return this.instance.queued();
			}
			async __done__() {
				await this.yieldLoop();
				return this._done;
			}
			async __groupCheck__(time) {
				await this.yieldLoop();
				return this._nextRequest + this.timeout < time;
			}
			computeCapacity() {
				var maxConcurrent, reservoir;
				({maxConcurrent, reservoir} = this.storeOptions);
				if (maxConcurrent != null && reservoir != null) return Math.min(maxConcurrent - this._running, reservoir);
				else if (maxConcurrent != null) return maxConcurrent - this._running;
				else if (reservoir != null) return reservoir;
				else return null;
			}
			conditionsCheck(weight) {
				var capacity = this.computeCapacity();
				return capacity == null || weight <= capacity;
			}
			async __incrementReservoir__(incr) {
				var reservoir;
				await this.yieldLoop();
				reservoir = this.storeOptions.reservoir += incr;
				this.instance._drainAll(this.computeCapacity());
				return reservoir;
			}
			async __currentReservoir__() {
				await this.yieldLoop();
				return this.storeOptions.reservoir;
			}
			isBlocked(now) {
				return this._unblockTime >= now;
			}
			check(weight, now) {
				return this.conditionsCheck(weight) && this._nextRequest - now <= 0;
			}
			async __check__(weight) {
				var now;
				await this.yieldLoop();
				now = Date.now();
				return this.check(weight, now);
			}
			async __register__(index, weight, expiration) {
				var now, wait;
				await this.yieldLoop();
				now = Date.now();
				if (this.conditionsCheck(weight)) {
					this._running += weight;
					if (this.storeOptions.reservoir != null) this.storeOptions.reservoir -= weight;
					wait = Math.max(this._nextRequest - now, 0);
					this._nextRequest = now + wait + this.storeOptions.minTime;
					return {
						success: true,
						wait,
						reservoir: this.storeOptions.reservoir
					};
				} else return { success: false };
			}
			strategyIsBlock() {
				return this.storeOptions.strategy === 3;
			}
			async __submit__(queueLength, weight) {
				var blocked, now, reachedHWM;
				await this.yieldLoop();
				if (this.storeOptions.maxConcurrent != null && weight > this.storeOptions.maxConcurrent) throw new BottleneckError$2(`Impossible to add a job having a weight of ${weight} to a limiter having a maxConcurrent setting of ${this.storeOptions.maxConcurrent}`);
				now = Date.now();
				reachedHWM = this.storeOptions.highWater != null && queueLength === this.storeOptions.highWater && !this.check(weight, now);
				blocked = this.strategyIsBlock() && (reachedHWM || this.isBlocked(now));
				if (blocked) {
					this._unblockTime = now + this.computePenalty();
					this._nextRequest = this._unblockTime + this.storeOptions.minTime;
					this.instance._dropAllQueued();
				}
				return {
					reachedHWM,
					blocked,
					strategy: this.storeOptions.strategy
				};
			}
			async __free__(index, weight) {
				await this.yieldLoop();
				this._running -= weight;
				this._done += weight;
				this.instance._drainAll(this.computeCapacity());
				return { running: this._running };
			}
		};
		var LocalDatastore_1 = LocalDatastore;
		var BottleneckError$3 = BottleneckError_1;
		var States_1 = class States {
			constructor(status1) {
				this.status = status1;
				this._jobs = {};
				this.counts = this.status.map(function() {
					return 0;
				});
			}
			next(id) {
				var current = this._jobs[id], next = current + 1;
				if (current != null && next < this.status.length) {
					this.counts[current]--;
					this.counts[next]++;
					return this._jobs[id]++;
				} else if (current != null) {
					this.counts[current]--;
					return delete this._jobs[id];
				}
			}
			start(id) {
				var initial = 0;
				this._jobs[id] = initial;
				return this.counts[initial]++;
			}
			remove(id) {
				var current = this._jobs[id];
				if (current != null) {
					this.counts[current]--;
					delete this._jobs[id];
				}
				return current != null;
			}
			jobStatus(id) {
				var ref;
				return (ref = this.status[this._jobs[id]]) != null ? ref : null;
			}
			statusJobs(status) {
				var k, pos, ref, results, v;
				if (status != null) {
					pos = this.status.indexOf(status);
					if (pos < 0) throw new BottleneckError$3(`status must be one of ${this.status.join(", ")}`);
					ref = this._jobs;
					results = [];
					for (k in ref) {
						v = ref[k];
						if (v === pos) results.push(k);
					}
					return results;
				} else return Object.keys(this._jobs);
			}
			statusCounts() {
				return this.counts.reduce(((acc, v, i) => {
					acc[this.status[i]] = v;
					return acc;
				}), {});
			}
		};
		var DLList$2 = DLList_1;
		var Sync_1 = class Sync {
			constructor(name, Promise) {
				this.schedule = this.schedule.bind(this);
				this.name = name;
				this.Promise = Promise;
				this._running = 0;
				this._queue = new DLList$2();
			}
			isEmpty() {
				return this._queue.length === 0;
			}
			async _tryToRun() {
				var args, cb, error, reject, resolve, returned, task;
				if (this._running < 1 && this._queue.length > 0) {
					this._running++;
					({task, args, resolve, reject} = this._queue.shift());
					cb = await (async function() {
						try {
							returned = await task(...args);
							return function() {
								return resolve(returned);
							};
						} catch (error1) {
							error = error1;
							return function() {
								return reject(error);
							};
						}
					})();
					this._running--;
					this._tryToRun();
					return cb();
				}
			}
			schedule(task, ...args) {
				var promise, reject, resolve = reject = null;
				promise = new this.Promise(function(_resolve, _reject) {
					resolve = _resolve;
					return reject = _reject;
				});
				this._queue.push({
					task,
					args,
					resolve,
					reject
				});
				this._tryToRun();
				return promise;
			}
		};
		var version = "2.19.5";
		var version$2 = Object.freeze({
			version,
			default: { version }
		});
		var require$$2 = () => console.log("You must import the full version of Bottleneck in order to use this feature.");
		var require$$3 = () => console.log("You must import the full version of Bottleneck in order to use this feature.");
		var require$$4 = () => console.log("You must import the full version of Bottleneck in order to use this feature.");
		var Events$2, Group, IORedisConnection$1, RedisConnection$1, Scripts$1, parser$3 = parser;
		Events$2 = Events_1;
		RedisConnection$1 = require$$2;
		IORedisConnection$1 = require$$3;
		Scripts$1 = require$$4;
		Group = (function() {
			class Group {
				constructor(limiterOptions = {}) {
					this.deleteKey = this.deleteKey.bind(this);
					this.limiterOptions = limiterOptions;
					parser$3.load(this.limiterOptions, this.defaults, this);
					this.Events = new Events$2(this);
					this.instances = {};
					this.Bottleneck = Bottleneck_1;
					this._startAutoCleanup();
					this.sharedConnection = this.connection != null;
					if (this.connection == null) {
						if (this.limiterOptions.datastore === "redis") this.connection = new RedisConnection$1(Object.assign({}, this.limiterOptions, { Events: this.Events }));
						else if (this.limiterOptions.datastore === "ioredis") this.connection = new IORedisConnection$1(Object.assign({}, this.limiterOptions, { Events: this.Events }));
					}
				}
				key(key = "") {
					var ref;
					return (ref = this.instances[key]) != null ? ref : (() => {
						var limiter = this.instances[key] = new this.Bottleneck(Object.assign(this.limiterOptions, {
							id: `${this.id}-${key}`,
							timeout: this.timeout,
							connection: this.connection
						}));
						this.Events.trigger("created", limiter, key);
						return limiter;
					})();
				}
				async deleteKey(key = "") {
					var deleted, instance = this.instances[key];
					if (this.connection) deleted = await this.connection.__runCommand__(["del", ...Scripts$1.allKeys(`${this.id}-${key}`)]);
					if (instance != null) {
						delete this.instances[key];
						await instance.disconnect();
					}
					return instance != null || deleted > 0;
				}
				limiters() {
					var k, ref = this.instances, results = [], v;
					for (k in ref) {
						v = ref[k];
						results.push({
							key: k,
							limiter: v
						});
					}
					return results;
				}
				keys() {
					return Object.keys(this.instances);
				}
				async clusterKeys() {
					var cursor, end, found, i, k, keys, len, next, start;
					if (this.connection == null) return this.Promise.resolve(this.keys());
					keys = [];
					cursor = null;
					start = `b_${this.id}-`.length;
					end = 9;
					while (cursor !== 0) {
						[next, found] = await this.connection.__runCommand__([
							"scan",
							cursor != null ? cursor : 0,
							"match",
							`b_${this.id}-*_settings`,
							"count",
							1e4
						]);
						cursor = ~~next;
						for (i = 0, len = found.length; i < len; i++) {
							k = found[i];
							keys.push(k.slice(start, -end));
						}
					}
					return keys;
				}
				_startAutoCleanup() {
					var base;
					clearInterval(this.interval);
					return typeof (base = this.interval = setInterval(async () => {
						var e, k, ref, results, time = Date.now(), v;
						ref = this.instances;
						results = [];
						for (k in ref) {
							v = ref[k];
							try {
								if (await v._store.__groupCheck__(time)) results.push(this.deleteKey(k));
								else results.push(void 0);
							} catch (error) {
								e = error;
								results.push(v.Events.trigger("error", e));
							}
						}
						return results;
					}, this.timeout / 2)).unref === "function" ? base.unref() : void 0;
				}
				updateSettings(options = {}) {
					parser$3.overwrite(options, this.defaults, this);
					parser$3.overwrite(options, options, this.limiterOptions);
					if (options.timeout != null) return this._startAutoCleanup();
				}
				disconnect(flush = true) {
					var ref;
					if (!this.sharedConnection) return (ref = this.connection) != null ? ref.disconnect(flush) : void 0;
				}
			}
			Group.prototype.defaults = {
				timeout: 3e5,
				connection: null,
				Promise,
				id: "group-key"
			};
			return Group;
		}).call(commonjsGlobal);
		var Group_1 = Group;
		var Batcher, Events$3, parser$4 = parser;
		Events$3 = Events_1;
		Batcher = (function() {
			class Batcher {
				constructor(options = {}) {
					this.options = options;
					parser$4.load(this.options, this.defaults, this);
					this.Events = new Events$3(this);
					this._arr = [];
					this._resetPromise();
					this._lastFlush = Date.now();
				}
				_resetPromise() {
					return this._promise = new this.Promise((res, rej) => {
						return this._resolve = res;
					});
				}
				_flush() {
					clearTimeout(this._timeout);
					this._lastFlush = Date.now();
					this._resolve();
					this.Events.trigger("batch", this._arr);
					this._arr = [];
					return this._resetPromise();
				}
				add(data) {
					var ret;
					this._arr.push(data);
					ret = this._promise;
					if (this._arr.length === this.maxSize) this._flush();
					else if (this.maxTime != null && this._arr.length === 1) this._timeout = setTimeout(() => {
						return this._flush();
					}, this.maxTime);
					return ret;
				}
			}
			Batcher.prototype.defaults = {
				maxTime: null,
				maxSize: null,
				Promise
			};
			return Batcher;
		}).call(commonjsGlobal);
		var Batcher_1 = Batcher;
		var require$$4$1 = () => console.log("You must import the full version of Bottleneck in order to use this feature.");
		var require$$8 = getCjsExportFromNamespace(version$2);
		var Bottleneck, DEFAULT_PRIORITY$1, Events$4, Job$1, LocalDatastore$1, NUM_PRIORITIES$1, Queues$1, RedisDatastore$1, States$1, Sync$1, parser$5, splice = [].splice;
		NUM_PRIORITIES$1 = 10;
		DEFAULT_PRIORITY$1 = 5;
		parser$5 = parser;
		Queues$1 = Queues_1;
		Job$1 = Job_1;
		LocalDatastore$1 = LocalDatastore_1;
		RedisDatastore$1 = require$$4$1;
		Events$4 = Events_1;
		States$1 = States_1;
		Sync$1 = Sync_1;
		Bottleneck = (function() {
			class Bottleneck {
				constructor(options = {}, ...invalid) {
					var storeInstanceOptions, storeOptions;
					this._addToQueue = this._addToQueue.bind(this);
					this._validateOptions(options, invalid);
					parser$5.load(options, this.instanceDefaults, this);
					this._queues = new Queues$1(NUM_PRIORITIES$1);
					this._scheduled = {};
					this._states = new States$1([
						"RECEIVED",
						"QUEUED",
						"RUNNING",
						"EXECUTING"
					].concat(this.trackDoneStatus ? ["DONE"] : []));
					this._limiter = null;
					this.Events = new Events$4(this);
					this._submitLock = new Sync$1("submit", this.Promise);
					this._registerLock = new Sync$1("register", this.Promise);
					storeOptions = parser$5.load(options, this.storeDefaults, {});
					this._store = (function() {
						if (this.datastore === "redis" || this.datastore === "ioredis" || this.connection != null) {
							storeInstanceOptions = parser$5.load(options, this.redisStoreDefaults, {});
							return new RedisDatastore$1(this, storeOptions, storeInstanceOptions);
						} else if (this.datastore === "local") {
							storeInstanceOptions = parser$5.load(options, this.localStoreDefaults, {});
							return new LocalDatastore$1(this, storeOptions, storeInstanceOptions);
						} else throw new Bottleneck.prototype.BottleneckError(`Invalid datastore type: ${this.datastore}`);
					}).call(this);
					this._queues.on("leftzero", () => {
						var ref;
						return (ref = this._store.heartbeat) != null ? typeof ref.ref === "function" ? ref.ref() : void 0 : void 0;
					});
					this._queues.on("zero", () => {
						var ref;
						return (ref = this._store.heartbeat) != null ? typeof ref.unref === "function" ? ref.unref() : void 0 : void 0;
					});
				}
				_validateOptions(options, invalid) {
					if (!(options != null && typeof options === "object" && invalid.length === 0)) throw new Bottleneck.prototype.BottleneckError("Bottleneck v2 takes a single object argument. Refer to https://github.com/SGrondin/bottleneck#upgrading-to-v2 if you're upgrading from Bottleneck v1.");
				}
				ready() {
					return this._store.ready;
				}
				clients() {
					return this._store.clients;
				}
				channel() {
					return `b_${this.id}`;
				}
				channel_client() {
					return `b_${this.id}_${this._store.clientId}`;
				}
				publish(message) {
					return this._store.__publish__(message);
				}
				disconnect(flush = true) {
					return this._store.__disconnect__(flush);
				}
				chain(_limiter) {
					this._limiter = _limiter;
					return this;
				}
				queued(priority) {
					return this._queues.queued(priority);
				}
				clusterQueued() {
					return this._store.__queued__();
				}
				empty() {
					return this.queued() === 0 && this._submitLock.isEmpty();
				}
				running() {
					return this._store.__running__();
				}
				done() {
					return this._store.__done__();
				}
				jobStatus(id) {
					return this._states.jobStatus(id);
				}
				jobs(status) {
					return this._states.statusJobs(status);
				}
				counts() {
					return this._states.statusCounts();
				}
				_randomIndex() {
					return Math.random().toString(36).slice(2);
				}
				check(weight = 1) {
					return this._store.__check__(weight);
				}
				_clearGlobalState(index) {
					if (this._scheduled[index] != null) {
						clearTimeout(this._scheduled[index].expiration);
						delete this._scheduled[index];
						return true;
					} else return false;
				}
				async _free(index, job, options, eventInfo) {
					var e, running;
					try {
						({running} = await this._store.__free__(index, options.weight));
						this.Events.trigger("debug", `Freed ${options.id}`, eventInfo);
						if (running === 0 && this.empty()) return this.Events.trigger("idle");
					} catch (error1) {
						e = error1;
						return this.Events.trigger("error", e);
					}
				}
				_run(index, job, wait) {
					var clearGlobalState, free, run;
					job.doRun();
					clearGlobalState = this._clearGlobalState.bind(this, index);
					run = this._run.bind(this, index, job);
					free = this._free.bind(this, index, job);
					return this._scheduled[index] = {
						timeout: setTimeout(() => {
							return job.doExecute(this._limiter, clearGlobalState, run, free);
						}, wait),
						expiration: job.options.expiration != null ? setTimeout(function() {
							return job.doExpire(clearGlobalState, run, free);
						}, wait + job.options.expiration) : void 0,
						job
					};
				}
				_drainOne(capacity) {
					return this._registerLock.schedule(() => {
						var args, index, next, options, queue;
						if (this.queued() === 0) return this.Promise.resolve(null);
						queue = this._queues.getFirst();
						({options, args} = next = queue.first());
						if (capacity != null && options.weight > capacity) return this.Promise.resolve(null);
						this.Events.trigger("debug", `Draining ${options.id}`, {
							args,
							options
						});
						index = this._randomIndex();
						return this._store.__register__(index, options.weight, options.expiration).then(({ success, wait, reservoir }) => {
							var empty;
							this.Events.trigger("debug", `Drained ${options.id}`, {
								success,
								args,
								options
							});
							if (success) {
								queue.shift();
								empty = this.empty();
								if (empty) this.Events.trigger("empty");
								if (reservoir === 0) this.Events.trigger("depleted", empty);
								this._run(index, next, wait);
								return this.Promise.resolve(options.weight);
							} else return this.Promise.resolve(null);
						});
					});
				}
				_drainAll(capacity, total = 0) {
					return this._drainOne(capacity).then((drained) => {
						var newCapacity;
						if (drained != null) {
							newCapacity = capacity != null ? capacity - drained : capacity;
							return this._drainAll(newCapacity, total + drained);
						} else return this.Promise.resolve(total);
					}).catch((e) => {
						return this.Events.trigger("error", e);
					});
				}
				_dropAllQueued(message) {
					return this._queues.shiftAll(function(job) {
						return job.doDrop({ message });
					});
				}
				stop(options = {}) {
					var done, waitForExecuting;
					options = parser$5.load(options, this.stopDefaults);
					waitForExecuting = (at) => {
						var finished = () => {
							var counts = this._states.counts;
							return counts[0] + counts[1] + counts[2] + counts[3] === at;
						};
						return new this.Promise((resolve, reject) => {
							if (finished()) return resolve();
							else return this.on("done", () => {
								if (finished()) {
									this.removeAllListeners("done");
									return resolve();
								}
							});
						});
					};
					done = options.dropWaitingJobs ? (this._run = function(index, next) {
						return next.doDrop({ message: options.dropErrorMessage });
					}, this._drainOne = () => {
						return this.Promise.resolve(null);
					}, this._registerLock.schedule(() => {
						return this._submitLock.schedule(() => {
							var k, ref = this._scheduled, v;
							for (k in ref) {
								v = ref[k];
								if (this.jobStatus(v.job.options.id) === "RUNNING") {
									clearTimeout(v.timeout);
									clearTimeout(v.expiration);
									v.job.doDrop({ message: options.dropErrorMessage });
								}
							}
							this._dropAllQueued(options.dropErrorMessage);
							return waitForExecuting(0);
						});
					})) : this.schedule({
						priority: NUM_PRIORITIES$1 - 1,
						weight: 0
					}, () => {
						return waitForExecuting(1);
					});
					this._receive = function(job) {
						return job._reject(new Bottleneck.prototype.BottleneckError(options.enqueueErrorMessage));
					};
					this.stop = () => {
						return this.Promise.reject(new Bottleneck.prototype.BottleneckError("stop() has already been called"));
					};
					return done;
				}
				async _addToQueue(job) {
					var args, blocked, error, options, reachedHWM, shifted, strategy;
					({args, options} = job);
					try {
						({reachedHWM, blocked, strategy} = await this._store.__submit__(this.queued(), options.weight));
					} catch (error1) {
						error = error1;
						this.Events.trigger("debug", `Could not queue ${options.id}`, {
							args,
							options,
							error
						});
						job.doDrop({ error });
						return false;
					}
					if (blocked) {
						job.doDrop();
						return true;
					} else if (reachedHWM) {
						shifted = strategy === Bottleneck.prototype.strategy.LEAK ? this._queues.shiftLastFrom(options.priority) : strategy === Bottleneck.prototype.strategy.OVERFLOW_PRIORITY ? this._queues.shiftLastFrom(options.priority + 1) : strategy === Bottleneck.prototype.strategy.OVERFLOW ? job : void 0;
						if (shifted != null) shifted.doDrop();
						if (shifted == null || strategy === Bottleneck.prototype.strategy.OVERFLOW) {
							if (shifted == null) job.doDrop();
							return reachedHWM;
						}
					}
					job.doQueue(reachedHWM, blocked);
					this._queues.push(job);
					await this._drainAll();
					return reachedHWM;
				}
				_receive(job) {
					if (this._states.jobStatus(job.options.id) != null) {
						job._reject(new Bottleneck.prototype.BottleneckError(`A job with the same id already exists (id=${job.options.id})`));
						return false;
					} else {
						job.doReceive();
						return this._submitLock.schedule(this._addToQueue, job);
					}
				}
				submit(...args) {
					var cb, fn, job, options, ref, ref1, task;
					if (typeof args[0] === "function") {
						ref = args, [fn, ...args] = ref, [cb] = splice.call(args, -1);
						options = parser$5.load({}, this.jobDefaults);
					} else {
						ref1 = args, [options, fn, ...args] = ref1, [cb] = splice.call(args, -1);
						options = parser$5.load(options, this.jobDefaults);
					}
					task = (...args) => {
						return new this.Promise(function(resolve, reject) {
							return fn(...args, function(...args) {
								return (args[0] != null ? reject : resolve)(args);
							});
						});
					};
					job = new Job$1(task, args, options, this.jobDefaults, this.rejectOnDrop, this.Events, this._states, this.Promise);
					job.promise.then(function(args) {
						return typeof cb === "function" ? cb(...args) : void 0;
					}).catch(function(args) {
						if (Array.isArray(args)) return typeof cb === "function" ? cb(...args) : void 0;
						else return typeof cb === "function" ? cb(args) : void 0;
					});
					return this._receive(job);
				}
				schedule(...args) {
					var job, options, task;
					if (typeof args[0] === "function") {
						[task, ...args] = args;
						options = {};
					} else [options, task, ...args] = args;
					job = new Job$1(task, args, options, this.jobDefaults, this.rejectOnDrop, this.Events, this._states, this.Promise);
					this._receive(job);
					return job.promise;
				}
				wrap(fn) {
					var schedule = this.schedule.bind(this), wrapped = function(...args) {
						return schedule(fn.bind(this), ...args);
					};
					wrapped.withOptions = function(options, ...args) {
						return schedule(options, fn, ...args);
					};
					return wrapped;
				}
				async updateSettings(options = {}) {
					await this._store.__updateSettings__(parser$5.overwrite(options, this.storeDefaults));
					parser$5.overwrite(options, this.instanceDefaults, this);
					return this;
				}
				currentReservoir() {
					return this._store.__currentReservoir__();
				}
				incrementReservoir(incr = 0) {
					return this._store.__incrementReservoir__(incr);
				}
			}
			Bottleneck.default = Bottleneck;
			Bottleneck.Events = Events$4;
			Bottleneck.version = Bottleneck.prototype.version = require$$8.version;
			Bottleneck.strategy = Bottleneck.prototype.strategy = {
				LEAK: 1,
				OVERFLOW: 2,
				OVERFLOW_PRIORITY: 4,
				BLOCK: 3
			};
			Bottleneck.BottleneckError = Bottleneck.prototype.BottleneckError = BottleneckError_1;
			Bottleneck.Group = Bottleneck.prototype.Group = Group_1;
			Bottleneck.RedisConnection = Bottleneck.prototype.RedisConnection = require$$2;
			Bottleneck.IORedisConnection = Bottleneck.prototype.IORedisConnection = require$$3;
			Bottleneck.Batcher = Bottleneck.prototype.Batcher = Batcher_1;
			Bottleneck.prototype.jobDefaults = {
				priority: DEFAULT_PRIORITY$1,
				weight: 1,
				expiration: null,
				id: "<no-id>"
			};
			Bottleneck.prototype.storeDefaults = {
				maxConcurrent: null,
				minTime: 0,
				highWater: null,
				strategy: Bottleneck.prototype.strategy.LEAK,
				penalty: null,
				reservoir: null,
				reservoirRefreshInterval: null,
				reservoirRefreshAmount: null,
				reservoirIncreaseInterval: null,
				reservoirIncreaseAmount: null,
				reservoirIncreaseMaximum: null
			};
			Bottleneck.prototype.localStoreDefaults = {
				Promise,
				timeout: null,
				heartbeatInterval: 250
			};
			Bottleneck.prototype.redisStoreDefaults = {
				Promise,
				timeout: null,
				heartbeatInterval: 5e3,
				clientTimeout: 1e4,
				Redis: null,
				clientOptions: {},
				clusterNodes: null,
				clearDatastore: false,
				connection: null
			};
			Bottleneck.prototype.instanceDefaults = {
				datastore: "local",
				connection: null,
				id: "<no-id>",
				rejectOnDrop: true,
				trackDoneStatus: false,
				Promise
			};
			Bottleneck.prototype.stopDefaults = {
				enqueueErrorMessage: "This limiter has been stopped and cannot accept new jobs.",
				dropWaitingJobs: true,
				dropErrorMessage: "This limiter has been stopped."
			};
			return Bottleneck;
		}).call(commonjsGlobal);
		var Bottleneck_1 = Bottleneck;
		return Bottleneck_1;
	}));
}))(), 1);
var VERSION$1 = "0.0.0-development";
function isRequestError(error) {
	return error.request !== void 0;
}
async function errorRequest(state, octokit, error, options) {
	if (!isRequestError(error) || !error?.request.request) throw error;
	if (error.status >= 400 && !state.doNotRetry.includes(error.status)) {
		const retries = options.request.retries != null ? options.request.retries : state.retries;
		const retryAfter = Math.pow((options.request.retryCount || 0) + 1, 2);
		throw octokit.retry.retryRequest(error, retries, retryAfter);
	}
	throw error;
}
async function wrapRequest$1(state, octokit, request, options) {
	const limiter = new import_light.default();
	limiter.on("failed", function(error, info) {
		const maxRetries = ~~error.request.request?.retries;
		const after = ~~error.request.request?.retryAfter;
		options.request.retryCount = info.retryCount + 1;
		if (maxRetries > info.retryCount) return after * state.retryAfterBaseValue;
	});
	return limiter.schedule(requestWithGraphqlErrorHandling.bind(null, state, octokit, request), options);
}
async function requestWithGraphqlErrorHandling(state, octokit, request, options) {
	const response = await request(options);
	if (response.data && response.data.errors && response.data.errors.length > 0 && /Something went wrong while executing your query/.test(response.data.errors[0].message)) return errorRequest(state, octokit, new RequestError(response.data.errors[0].message, 500, {
		request: options,
		response
	}), options);
	return response;
}
function retry(octokit, octokitOptions) {
	const state = Object.assign({
		enabled: true,
		retryAfterBaseValue: 1e3,
		doNotRetry: [
			400,
			401,
			403,
			404,
			410,
			422,
			451
		],
		retries: 3
	}, octokitOptions.retry);
	const retryPlugin = { retry: { retryRequest: (error, retries, retryAfter) => {
		error.request.request = Object.assign({}, error.request.request, {
			retries,
			retryAfter
		});
		return error;
	} } };
	if (state.enabled) {
		octokit.hook.error("request", errorRequest.bind(null, state, retryPlugin));
		octokit.hook.wrap("request", wrapRequest$1.bind(null, state, retryPlugin));
	}
	return retryPlugin;
}
retry.VERSION = VERSION$1;
// node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var VERSION = "0.0.0-development";
var noop = () => Promise.resolve();
function wrapRequest(state, request, options) {
	return state.retryLimiter.schedule(doRequest, state, request, options);
}
async function doRequest(state, request, options) {
	const { pathname } = new URL(options.url, "http://github.test");
	const isAuth = isAuthRequest(options.method, pathname);
	const isWrite = !isAuth && options.method !== "GET" && options.method !== "HEAD";
	const isSearch = options.method === "GET" && pathname.startsWith("/search/");
	const isGraphQL = pathname.startsWith("/graphql");
	const jobOptions = ~~request.retryCount > 0 ? {
		priority: 0,
		weight: 0
	} : {};
	if (state.clustering) jobOptions.expiration = 6e4;
	if (isWrite || isGraphQL) await state.write.key(state.id).schedule(jobOptions, noop);
	if (isWrite && state.triggersNotification(pathname)) await state.notifications.key(state.id).schedule(jobOptions, noop);
	if (isSearch) await state.search.key(state.id).schedule(jobOptions, noop);
	const req = (isAuth ? state.auth : state.global).key(state.id).schedule(jobOptions, request, options);
	if (isGraphQL) {
		const res = await req;
		if (res.data.errors != null && res.data.errors.some((error) => error.type === "RATE_LIMITED")) throw Object.assign(new Error("GraphQL Rate Limit Exceeded"), {
			response: res,
			data: res.data
		});
	}
	return req;
}
function isAuthRequest(method, pathname) {
	return method === "PATCH" && /^\/applications\/[^/]+\/token\/scoped$/.test(pathname) || method === "POST" && (/^\/applications\/[^/]+\/token$/.test(pathname) || /^\/app\/installations\/[^/]+\/access_tokens$/.test(pathname) || pathname === "/login/oauth/access_token");
}
var triggers_notification_paths_default = [
	"/orgs/{org}/invitations",
	"/orgs/{org}/invitations/{invitation_id}",
	"/orgs/{org}/teams/{team_slug}/discussions",
	"/orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments",
	"/repos/{owner}/{repo}/collaborators/{username}",
	"/repos/{owner}/{repo}/commits/{commit_sha}/comments",
	"/repos/{owner}/{repo}/issues",
	"/repos/{owner}/{repo}/issues/{issue_number}/comments",
	"/repos/{owner}/{repo}/issues/{issue_number}/sub_issue",
	"/repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority",
	"/repos/{owner}/{repo}/pulls",
	"/repos/{owner}/{repo}/pulls/{pull_number}/comments",
	"/repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies",
	"/repos/{owner}/{repo}/pulls/{pull_number}/merge",
	"/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers",
	"/repos/{owner}/{repo}/pulls/{pull_number}/reviews",
	"/repos/{owner}/{repo}/releases",
	"/teams/{team_id}/discussions",
	"/teams/{team_id}/discussions/{discussion_number}/comments"
];
function routeMatcher(paths) {
	const regex2 = `^(?:${paths.map((path) => path.split("/").map((c) => c.startsWith("{") ? "(?:.+?)" : c).join("/")).map((r) => `(?:${r})`).join("|")})[^/]*$`;
	return new RegExp(regex2, "i");
}
var regex = routeMatcher(triggers_notification_paths_default);
var triggersNotification = regex.test.bind(regex);
var groups = {};
var createGroups = function(Bottleneck, common) {
	groups.global = new Bottleneck.Group({
		id: "octokit-global",
		maxConcurrent: 10,
		...common
	});
	groups.auth = new Bottleneck.Group({
		id: "octokit-auth",
		maxConcurrent: 1,
		...common
	});
	groups.search = new Bottleneck.Group({
		id: "octokit-search",
		maxConcurrent: 1,
		minTime: 2e3,
		...common
	});
	groups.write = new Bottleneck.Group({
		id: "octokit-write",
		maxConcurrent: 1,
		minTime: 1e3,
		...common
	});
	groups.notifications = new Bottleneck.Group({
		id: "octokit-notifications",
		maxConcurrent: 1,
		minTime: 3e3,
		...common
	});
};
function throttling(octokit, octokitOptions) {
	const { enabled = true, Bottleneck = import_light.default, id = "no-id", timeout = 12e4, connection } = octokitOptions.throttle || {};
	if (!enabled) return {};
	const common = { timeout };
	if (typeof connection !== "undefined") common.connection = connection;
	const state = Object.assign({
		clustering: connection != null,
		triggersNotification,
		fallbackSecondaryRateRetryAfter: 60,
		retryAfterBaseValue: 1e3,
		id
	}, octokitOptions.throttle);
	if (typeof state.onSecondaryRateLimit !== "function" || typeof state.onRateLimit !== "function") throw new Error(`octokit/plugin-throttling error:
        You must pass the onSecondaryRateLimit and onRateLimit error handlers.
        See https://octokit.github.io/rest.js/#throttling

        const octokit = new Octokit({
          throttle: {
            onSecondaryRateLimit: (retryAfter, options) => {/* ... */},
            onRateLimit: (retryAfter, options) => {/* ... */}
          }
        })
    `);
	let initialized = false;
	const initializeBottleneck = () => {
		if (initialized) return;
		initialized = true;
		if (groups.global == null) createGroups(Bottleneck, common);
		state.global = state.global ?? groups.global;
		state.auth = state.auth ?? groups.auth;
		state.search = state.search ?? groups.search;
		state.write = state.write ?? groups.write;
		state.notifications = state.notifications ?? groups.notifications;
		state.retryLimiter = state.retryLimiter ?? new Bottleneck();
		const events = {};
		const emitter = new Bottleneck.Events(events);
		events.on("secondary-limit", state.onSecondaryRateLimit);
		events.on("rate-limit", state.onRateLimit);
		events.on("error", (e) => octokit.log.warn("Error in throttling-plugin limit handler", e));
		state.retryLimiter.on("failed", async function(error, info) {
			const [state2, request, options] = info.args;
			const { pathname } = new URL(options.url, "http://github.test");
			if (!(pathname.startsWith("/graphql") && error.status !== 401 || error.status === 403 || error.status === 429)) return;
			const retryCount = ~~request.retryCount;
			request.retryCount = retryCount;
			options.request.retryCount = retryCount;
			const { wantRetry, retryAfter = 0 } = await (async function() {
				if (/\bsecondary rate\b/i.test(error.message)) {
					const retryAfter2 = Number(error.response.headers["retry-after"]) || state2.fallbackSecondaryRateRetryAfter;
					return {
						wantRetry: await emitter.trigger("secondary-limit", retryAfter2, options, octokit, retryCount),
						retryAfter: retryAfter2
					};
				}
				if (error.response.headers != null && error.response.headers["x-ratelimit-remaining"] === "0" || (error.response.data?.errors ?? []).some((error2) => error2.type === "RATE_LIMITED")) {
					const rateLimitReset = new Date(~~error.response.headers["x-ratelimit-reset"] * 1e3).getTime();
					const retryAfter2 = Math.max(Math.ceil((rateLimitReset - Date.now()) / 1e3) + 1, 0);
					return {
						wantRetry: await emitter.trigger("rate-limit", retryAfter2, options, octokit, retryCount),
						retryAfter: retryAfter2
					};
				}
				return {};
			})();
			if (wantRetry) {
				request.retryCount++;
				return retryAfter * state2.retryAfterBaseValue;
			}
		});
	};
	octokit.hook.wrap("request", (request, options) => {
		initializeBottleneck();
		return wrapRequest(state, request, options);
	});
	return {};
}
throttling.VERSION = VERSION;
throttling.triggersNotification = triggersNotification;
// src/github/without-token.ts
const REFUSED = [
	"/graphql",
	"/repos/{owner}/{repo}/actions/jobs/{job_id}/logs",
	"/repos/{owner}/{repo}/actions/runs/{run_id}/artifacts",
	"/repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}"
];
var NeedsToken = class extends Error {
	status = 401;
	constructor(message = "GitHub gives it only to those who have a token") {
		super(message);
	}
};
function refusesWithoutToken(most) {
	let sent = 0;
	return ({ url }) => {
		if (REFUSED.includes(url)) throw new NeedsToken();
		if (sent === most) throw new NeedsToken(`without a token ${most} requests are made at most`);
		sent += 1;
	};
}
// src/github/errors.ts
function isRequestFailure(error) {
	return error instanceof Error && "status" in error && typeof error.status === "number";
}
function hasStatus(error, ...statuses) {
	return isRequestFailure(error) && statuses.includes(error.status);
}
function reasonOf(error) {
	const message = error.message.replace(/ - https:\/\/docs\.github\.com\S*/g, "").replace(/\s+/g, " ");
	return `${!(error instanceof TimeIsUp || error instanceof NeedsToken) ? `${error.status} ` : ""}${message}`.slice(0, 200);
}
function whyRefused(error) {
	if (isRequestFailure(error)) return reasonOf(error);
	if (!(error instanceof Error)) throw error;
	if (isGraphqlFailure(error)) return error.message.replace(/\s+/g, " ").slice(0, 200);
	if (error.cause === void 0) throw error;
	whyRefused(error.cause);
	return error.message.replace(/\.$/, "");
}
var TimeIsUp = class extends Error {
	name = "AbortError";
	status = 500;
};
function isTimeUp(error) {
	return error instanceof TimeIsUp || error instanceof Error && isTimeUp(error.cause);
}
function isGraphqlFailure(error) {
	return error instanceof Error && "errors" in error && Array.isArray(error.errors) && error.errors.length > 0;
}
// src/github/deadline.ts
var Deadline = class {
	#at;
	#minutes;
	constructor(minutes) {
		this.#minutes = minutes;
		this.#at = Date.now() + minutes * 6e4;
	}
	get left() {
		return Math.max(0, this.#at - Date.now());
	}
	get error() {
		return new TimeIsUp(`the time limit of ${this.#minutes} minutes has passed`);
	}
};
const REQUEST_MS = 3e4;
function limited(fetch, deadline, requestMs, isRead) {
	return async (address, init) => {
		if (deadline.left === 0) throw deadline.error;
		const ends = isRead(init) ? Math.min(requestMs, deadline.left) : requestMs;
		const patience = new AbortController();
		const timer = setTimeout(() => patience.abort(), ends);
		const signal = init?.signal ? AbortSignal.any([init.signal, patience.signal]) : patience.signal;
		try {
			return await fetch(address, {
				...init,
				signal
			});
		} catch (error) {
			if (!patience.signal.aborted) throw error;
			if (deadline.left === 0) throw deadline.error;
			throw new Error(`no answer within ${requestMs / 1e3} seconds`, { cause: error });
		} finally {
			clearTimeout(timer);
		}
	};
}
function whole(fetch, isApi) {
	return async (address, init) => {
		const answer = await fetch(address, init);
		if (!isApi(String(address))) return answer;
		const body = await answer.arrayBuffer();
		const { status, statusText, headers } = answer;
		return new Response(body.byteLength > 0 ? body : null, {
			status,
			statusText,
			headers
		});
	};
}
// src/github/spacing.ts
const AT_ONCE = 2;
const BETWEEN_MS = 1e3;
const SIDE_BY_SIDE = 30;
const real = {
	now: () => performance.now(),
	wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms))
};
function spaced({ now, wait } = real) {
	let begun = 0;
	let free = Number.NEGATIVE_INFINITY;
	const queue = {
		key: () => queue,
		schedule: async (_options, work, ...args) => {
			const asked = now();
			const at = begun < AT_ONCE ? asked : Math.max(asked, free);
			begun += 1;
			free = at + BETWEEN_MS;
			if (at > asked) await wait(at - asked);
			return work(...args);
		}
	};
	return queue;
}
function sideBySide(most = SIDE_BY_SIDE) {
	let under = 0;
	const waiting = [];
	const queue = {
		key: () => queue,
		schedule: async (_options, work, ...args) => {
			if (under === most) await new Promise((resolve) => waiting.push(resolve));
			else under += 1;
			try {
				return await work(...args);
			} finally {
				const next = waiting.shift();
				if (next) next();
				else under -= 1;
			}
		}
	};
	return queue;
}
function unspaced() {
	const queue = {
		key: () => queue,
		schedule: (_options, work, ...args) => work(...args)
	};
	return queue;
}
const queues = (own) => own;
// src/github/client.ts
const Client = GitHub.plugin(throttling, retry);
const longestWaitSeconds = 60;
const triesAfterLimit = 2;
function createClient(token, options) {
	const global = sideBySide();
	const github = makeClient(token, options, {
		global,
		write: spaced()
	});
	const queries = makeClient(token, options, {
		global,
		write: unspaced()
	});
	const mutate = github.graphql;
	const graphql = (query, parameters) => (isRead({ query }) ? queries.graphql : mutate)(query, parameters);
	github.graphql = Object.assign(graphql, mutate);
	return github;
}
function makeClient(token, options, own) {
	const all = {
		baseUrl: options.apiUrl,
		userAgent: options.userAgent,
		request: { fetch: fetchWithin(options) },
		throttle: {
			enabled: options.throttle ?? true,
			id: options.userAgent,
			onRateLimit: waitForLimit("Rate limit", options),
			onSecondaryRateLimit: waitForLimit("Secondary rate limit", options),
			...queues(own)
		},
		retry: {
			doNotRetry: [
				400,
				401,
				403,
				404,
				409,
				410,
				422,
				429,
				451
			],
			retryAfterBaseValue: options.retryAfterMs ?? 1e3
		}
	};
	const github = new Client(token === null ? all : getOctokitOptions(token, all));
	if (token === null) github.hook.before("request", refusesWithoutToken(options.mostWithoutToken ?? Number.POSITIVE_INFINITY));
	github.hook.before("request", (request) => {
		if (!isRead(request)) request.request = {
			...request.request,
			retries: 0
		};
	});
	github.graphql = github.graphql.defaults({ baseUrl: options.graphqlUrl.replace(/\/graphql\/?$/, "") });
	return github;
}
function fetchWithin(options) {
	const { deadline = new Deadline(Number.POSITIVE_INFINITY), requestMs = REQUEST_MS } = options;
	const send = options.fetch ?? defaults.request?.fetch;
	const isApi = (address) => [options.apiUrl, options.graphqlUrl].some((root) => address.startsWith(root));
	const counted = async (address, init) => {
		options.meter?.count();
		const answer = await send(address, init);
		if (isApi(String(address))) options.seen?.(answer);
		return answer;
	};
	return limited(whole(counted, isApi), deadline, requestMs, (init) => isRead({
		method: init?.method ?? "GET",
		query: queryIn(init?.body)
	}));
}
function queryIn(body) {
	return typeof body === "string" && body.startsWith("{\"query\":") ? JSON.parse(body).query : void 0;
}
function waitForLimit(kind, { warn, deadline }) {
	return (seconds, request, _octokit, tries) => {
		const isInTime = deadline === void 0 || seconds * 1e3 < deadline.left;
		const again = seconds <= longestWaitSeconds && tries < triesAfterLimit && isInTime;
		warn(`${kind} at ${request.method} ${request.url}: ${again ? `trying again in ${seconds} s` : `giving up, the wait would be ${seconds} s`}.`, {
			seconds,
			isWaitedFor: again
		});
		return again;
	};
}
function isRead(request) {
	if (request.method === "GET" || request.method === "HEAD") return true;
	return typeof request.query === "string" && /^\s*(query\b|\{)/.test(request.query);
}
// src/github/meter.ts
var Meter = class {
	#requests = 0;
	#began = Date.now();
	count() {
		this.#requests += 1;
	}
	get requests() {
		return this.#requests;
	}
	get seconds() {
		return Math.round((Date.now() - this.#began) / 1e3);
	}
};
// src/evidence/message.ts
function reportMessage(commit, options) {
	const runIds = [...commit.runIds].sort((a, b) => a - b).join(", ");
	const trailers = [
		`Docket-Report-For: ${commit.headSha}`,
		...runIds === "" ? [] : [`Docket-Run: ${runIds}`],
		...commit.brought.map(({ number, headSha, outcome }) => `Docket-Brought: ${number} ${headSha} ${outcome}`)
	].join("\n");
	return {
		headline: `docs(${commit.milestone}): CI run ${commit.number}, ${commit.outcome}`,
		body: options.skipCi ? `[skip ci]\n\n${trailers}` : trailers
	};
}
function parseMessage(message) {
	const trailers = message.matchAll(/^Docket-Report-For: ([0-9a-f]{40})[ \t\r]*$/gm);
	const heads = [...new Set([...trailers].map((match) => match[1]))];
	const headSha = heads.at(-1);
	if (headSha === void 0) return null;
	const subject = heads.length === 1 ? /^docs\(([^()\n]*)\): CI run (\d{1,9}), ([a-z]+)/.exec(message) : null;
	return {
		headSha,
		milestone: subject?.[1] ?? null,
		number: subject ? Number(subject[2]) : null,
		outcome: subject?.[3] ?? null,
		brought: heads.length === 1 ? broughtBy(message) : []
	};
}
function broughtBy(message) {
	return [...message.matchAll(/^Docket-Brought: (\d{1,9}) ([0-9a-f]{40}) ([a-z]+)[ \t\r]*$/gm)].map(([, number = "", headSha = "", outcome = ""]) => ({
		number: Number(number),
		headSha,
		outcome
	}));
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
// src/github/graphql.ts
const textOf = ({ text, isTruncated }) => isTruncated ? null : text ?? null;
function nodesOf(connection) {
	return (connection?.nodes ?? []).filter((node) => node !== null);
}
// src/collect/runs/open-head.ts
const headFields = "headRefOid headRefName headRepository { name owner { login } }";
const query = `query openHead($owner: String!, $name: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequests(states: OPEN, first: 100, after: $after, orderBy: { field: UPDATED_AT, direction: DESC }) {
      nodes { ${headFields} }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;
const MOST_PAGES = 5;
async function findOpenHead(github, { owner, name }, sha) {
	let after = null;
	for (let page = 0; page < MOST_PAGES; page += 1) {
		const variables = {
			owner,
			name,
			after
		};
		const { pullRequests } = (await github.graphql(query, variables)).repository;
		const found = nodesOf(pullRequests).find(({ headRefOid }) => headRefOid === sha);
		if (found !== void 0) return originOfPull(found);
		if (!pullRequests.pageInfo.hasNextPage) return null;
		after = pullRequests.pageInfo.endCursor;
	}
	return null;
}
function originOfPull({ headRefName: branch, headRepository: head }) {
	return {
		repository: head && {
			owner: head.owner.login,
			name: head.name
		},
		branch
	};
}
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
		defaultBranch: textIn$1(payload, "default_branch"),
		isPublic: textIn$1(payload, "visibility") === "public",
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
		return JSON.parse(readFileSync$1(path, "utf8"));
	} catch (cause) {
		throw new Error(`GITHUB_EVENT_PATH is "${path}", but no JSON can be read there.`, { cause });
	}
}
function textIn$1(payload, field) {
	const value = (payload?.repository)?.[field];
	return typeof value === "string" ? value : null;
}
function readWorkflowRef(value) {
	const match = /^[^/]+\/[^/]+\/(.+?)@(.+)$/.exec(value ?? "");
	return match?.[1] && match[2] ? {
		path: match[1],
		ref: match[2]
	} : null;
}
// src/collect/runs/origin.ts
const isOfPullRequest = ({ run }) => isPullRequestEvent(run.event);
function isSameRepository(a, b) {
	return a === null || b === null ? a === b : fullName(a).toLowerCase() === fullName(b).toLowerCase();
}
function isSameOrigin(a, b) {
	return a.branch === b.branch && isSameRepository(a.repository, b.repository);
}
function originOf({ run, headRepository }) {
	return {
		repository: headRepository,
		branch: run.headBranch
	};
}
function pullNumberIn(branch) {
	const match = /^refs\/pull\/(\d{1,9})\/(?:head|merge)$/.exec(branch ?? "");
	return match ? Number(match[1]) : null;
}
const MOST_PULLS = 5;
async function chooseRuns(github, repository, listed, asked, head = null) {
	const placed = await place(github, repository, listed, asked);
	const fork = head === null ? await forkOf(github, repository, placed, asked) : isSameRepository(head.repository, repository) ? null : head;
	const counts = ({ item, origin }) => {
		if (origin === null) return pullNumberIn(item.run.headBranch) === null || item === asked;
		return fork === null ? isSameRepository(origin.repository, repository) : isSameOrigin(origin, fork);
	};
	return {
		runs: placed.filter(counts).map(({ item }) => item),
		fork
	};
}
async function place(github, repository, listed, asked) {
	const isOurs = (item) => isSameRepository(item.headRepository, repository);
	const hasForks = listed.some((item) => isOfPullRequest(item) && !isOurs(item));
	const wanted = listed.flatMap((item) => {
		const number = pullNumberIn(item.run.headBranch);
		return number !== null && !item.run.pullRequests.includes(number) && (hasForks || item === asked) ? [number] : [];
	});
	const numbers = [...new Set(wanted)].slice(0, MOST_PULLS);
	const read = await Promise.all(numbers.map((number) => readOrigin(github, repository, number)));
	const origins = new Map(numbers.map((number, index) => [number, read[index] ?? null]));
	return listed.map((item) => ({
		item,
		origin: resolvedOrigin(repository, item, origins)
	}));
}
function resolvedOrigin(repository, item, origins) {
	if (isOfPullRequest(item)) return originOf(item);
	const number = pullNumberIn(item.run.headBranch);
	if (number === null) return null;
	const found = origins.get(number);
	return found === void 0 ? {
		repository,
		branch: null
	} : found;
}
async function forkOf(github, repository, placed, asked) {
	const isOurs = (origin) => isSameRepository(origin.repository, repository);
	const ofAsked = placed.find(({ item }) => item === asked)?.origin;
	if (ofAsked) return isOurs(ofAsked) ? null : ofAsked;
	const origins = [...placed].sort((a, b) => a.item.run.id - b.item.run.id).flatMap(({ origin }) => origin === null ? [] : [origin]);
	if (origins.length === 0 || origins.some(isOurs)) return null;
	const pushes = placed.flatMap(({ item, origin }) => origin === null ? [item] : []);
	return pushes.length === 0 ? origins[0] : mergedFrom(github, repository, pushes, origins);
}
async function mergedFrom(github, { owner, name: repo }, pushes, origins) {
	const query = {
		owner,
		repo,
		commit_sha: pushes[0]?.headSha ?? ""
	};
	const merged = ((await orNull$2(github.rest.repos.listPullRequestsAssociatedWithCommit(query)))?.data ?? []).filter(({ merged_at, base }) => merged_at && pushes.some(({ run }) => run.headBranch === base.ref));
	return origins.find((origin) => merged.some((pull) => isSameOrigin(headOf(pull), origin))) ?? null;
}
async function readOrigin(github, { owner, name: repo }, pull_number) {
	const answer = await orNull$2(github.rest.pulls.get({
		owner,
		repo,
		pull_number
	}));
	if (answer === null) return null;
	const { head, base } = answer.data;
	return head.repo?.id === base.repo.id ? {
		repository: {
			owner,
			name: repo
		},
		branch: head.ref
	} : headOf(answer.data);
}
function headOf({ head }) {
	return {
		repository: head.repo ? {
			owner: head.repo.owner.login,
			name: head.repo.name
		} : null,
		branch: head.ref
	};
}
async function orNull$2(asked) {
	return asked.catch((error) => {
		if (isRequestFailure(error)) return null;
		throw error;
	});
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
// src/github/pages.ts
async function allPages(read, most = Number.POSITIVE_INFINITY) {
	return pagesAfter(await read(1), read, most);
}
async function somePages(read, count) {
	return (await Promise.all(Array.from({ length: count }, (_, index) => read(index + 1)))).map((answer) => answer.data);
}
async function pagesAfter(first, read, most) {
	const last = Math.min(lastPage(first), most);
	return [first, ...await Promise.all(Array.from({ length: last - 1 }, (_, index) => read(index + 2)))].map((answer) => answer.data);
}
function lastPage({ headers: { link } }) {
	const match = /[?&]page=(\d+)[^>]*>;\s*rel="last"/.exec(link ?? "");
	return match ? Number(match[1]) : 1;
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
// src/workflow/workflow-path.ts
function workflowPath(path, { owner, name }) {
	const bare = barePath(path ?? "");
	const prefix = `${owner}/${name}/`;
	const inside = bare.startsWith(prefix) ? bare.slice(prefix.length) : bare;
	return inside.startsWith(".github/workflows/") ? inside : null;
}
function barePath(path) {
	return path.replace(/(\.ya?ml)@.*$/i, "$1");
}
const WITH_TOKEN = {
	requests: 150,
	kept: 32,
	jobLists: 50,
	checkPages: 12,
	filePages: 30,
	listsAndTexts: 75,
	artifactLists: 10,
	log: 2,
	base: 24,
	keptForFailures: 20,
	keptForAnnotations: 10,
	exceeded: "Docket makes 150 requests for a head at most"
};
const WITHOUT_TOKEN = {
	requests: 40,
	kept: 17,
	jobLists: 12,
	checkPages: 2,
	filePages: 3,
	listsAndTexts: 20,
	artifactLists: 0,
	log: 0,
	base: 24,
	keptForFailures: 3,
	keptForAnnotations: 3,
	exceeded: "without a token Docket makes 40 requests for a head at most"
};
const OVER_BUDGET = WITH_TOKEN.exceeded;
var Budget = class {
	bounds;
	#left;
	constructor(token = "") {
		this.bounds = token === null ? WITHOUT_TOKEN : WITH_TOKEN;
		this.#left = this.bounds.requests - this.bounds.kept;
	}
	spend(requests) {
		this.#left -= requests;
	}
	grant(wanted, cost = 1, kept = 0) {
		if (cost === 0) return wanted;
		const granted = Math.max(0, Math.min(wanted, Math.floor((this.#left - kept) / cost)));
		this.#left -= granted * cost;
		return granted;
	}
};
var Claim = class {
	wanted;
	#granted;
	#want = () => {};
	#grant = () => {};
	constructor() {
		this.wanted = new Promise((resolve) => {
			this.#want = resolve;
		});
		this.#granted = new Promise((resolve) => {
			this.#grant = resolve;
		});
	}
	ask(wanted) {
		this.#want(wanted);
		return this.#granted;
	}
	answer(granted) {
		this.#grant(granted);
	}
};
async function shareBudget(budget, { runs, listed }, { requests }, artifacts, pages) {
	const { downloads, results } = artifacts;
	const runPages = Math.max(1, Math.ceil(listed / 100));
	const wanted = await Promise.race([downloads.wanted, results.then(() => 0)]);
	const first = Math.min(wanted, 5);
	const { artifactLists, keptForFailures } = budget.bounds;
	const lists = Math.min(runs.length, artifactLists);
	budget.spend(runPages + requests + lists + pages + first * 2);
	downloads.answer(first + budget.grant(wanted - first, 2, keptForFailures));
}
// src/collect/runs/runs.ts
async function readRun(github, repository, runId) {
	const { owner, name } = repository;
	try {
		const { data } = await github.rest.actions.getWorkflowRun({
			owner,
			repo: name,
			run_id: runId
		});
		return toListedRun(data, nameNow(data, repository));
	} catch (error) {
		if (hasStatus(error, 404)) throw new Error(`Workflow run ${runId} does not exist in ${owner}/${name} any more, or the token may not see it: give the id of a run that GitHub still keeps.`, { cause: error });
		throw noRuns(error);
	}
}
async function readRuns(github, repository, sha) {
	const { owner, name: repo } = repository;
	const query = {
		owner,
		repo,
		head_sha: sha,
		per_page: 100
	};
	try {
		const pages = await allPages((page) => github.rest.actions.listWorkflowRunsForRepo({
			...query,
			page
		}), 5);
		const answers = pages.flatMap((page) => page.workflow_runs);
		const named = nameNow(answers[0], repository);
		const runs = answers.map((run) => toListedRun(run, named));
		return {
			runs,
			repository: named,
			unlisted: Math.max(0, (pages[0]?.total_count ?? 0) - runs.length)
		};
	} catch (error) {
		throw noRuns(error);
	}
}
function nameNow(answer, given) {
	const { owner, name } = answer?.repository ?? {};
	return owner?.login && name ? {
		owner: owner.login,
		name
	} : given;
}
function noRuns(error) {
	if (hasStatus(error, 401)) return new Error("GitHub refuses the token (401): give a valid one in the input \"token\".", { cause: error });
	if (hasStatus(error, 403, 404)) return new Error(`Workflow runs cannot be read (${reasonOf(error)}): give the job the permission "actions: read".`, { cause: error });
	return isRequestFailure(error) ? new Error(`Workflow runs could not be read (${reasonOf(error)}): run Docket again.`, { cause: error }) : error;
}
function toListedRun(answer, repository) {
	return {
		nodeId: answer.node_id,
		headSha: answer.head_sha,
		headRepository: headRepositoryOf(answer, repository),
		subject: answer.head_commit?.message ? firstLine(answer.head_commit.message) : null,
		pullBases: ownPullRequests(answer, repository).map(({ base }) => base.ref),
		seconds: secondsOf(answer),
		run: {
			id: answer.id,
			workflowId: answer.workflow_id,
			workflow: redact(nameOf(answer)),
			path: workflowPath(answer.path, repository),
			event: answer.event,
			number: answer.run_number,
			attempt: answer.run_attempt ?? 1,
			status: statusOf(answer.status),
			conclusion: conclusionOf(answer.conclusion),
			headBranch: answer.head_branch,
			createdAt: instant(answer.created_at),
			startedAt: instant(answer.run_started_at ?? answer.created_at),
			url: answer.html_url,
			displayTitle: firstLine(answer.display_title ?? ""),
			pullRequests: ownPullRequests(answer, repository).map(({ number }) => number),
			jobs: []
		}
	};
}
function nameOf({ name, path, display_title, workflow_id }) {
	const file = barePath(path ?? "");
	const isFile = file.includes(".github/workflows/");
	if (name && !(isFile && name === display_title)) return name;
	return isFile ? file : `workflow ${workflow_id}`;
}
function secondsOf({ run_started_at, updated_at }) {
	const seconds = secondsBetween(run_started_at, updated_at);
	return seconds === null || seconds > MOST_SECONDS ? null : seconds;
}
const MOST_SECONDS = 21600;
function headRepositoryOf(answer, repository) {
	if (!isPullRequestEvent(answer.event)) return repository;
	const { head_repository: head, repository: base, pull_requests: pulls } = answer;
	const id = head?.id ?? pulls?.[0]?.head.repo.id;
	if (id !== void 0 && id === base?.id) return repository;
	return head ? {
		owner: head.owner?.login ?? "",
		name: head.name
	} : null;
}
function ownPullRequests(answer, repository) {
	const ours = answer.repository?.id;
	return (answer.pull_requests ?? []).filter((pull) => ours ? pull.base.repo.id === ours : pull.base.repo.name === repository.name);
}
function firstLine(text) {
	return text.split(/\r?\n/, 1)[0] ?? "";
}
// src/collect/runs/subject.ts
var UntestedCommit = class extends Error {};
async function readSubject(github, context, trigger, mayBeUntested = false) {
	const { repository } = context;
	const asked = trigger.kind === "run" && trigger.headSha === null ? await readRun(github, repository, trigger.runId) : null;
	const sha = trigger.kind === "commit" ? trigger.sha : trigger.headSha ?? asked?.headSha ?? "";
	const { runs: listed, repository: named, unlisted } = await readRuns(github, repository, sha);
	const counts = {
		repository: named,
		listed: listed.length,
		unlisted
	};
	const now = {
		...context,
		repository: named
	};
	if (trigger.kind === "commit") {
		const { head = null } = trigger;
		return {
			...(mayBeUntested && !listed.some((item) => speaksOfTheChange(context, item, null)) ? await withoutRun(github, now, trigger) : null) ?? await withRun(github, now, sha, listed, null, head),
			...counts
		};
	}
	const found = listed.find((item) => item.run.id === trigger.runId);
	const run = found ?? asked ?? await readRun(github, repository, trigger.runId);
	if (run.headSha !== sha) throw new Error(`Run ${trigger.runId} tested ${run.headSha}, not ${sha}: give only one of run-id and sha.`);
	return {
		...await withRun(github, now, sha, found ? listed : [run, ...listed], run),
		...counts
	};
}
const MOST_OWN = 10;
async function beneathOwnCommits(github, { repository: { owner, name: repo } }, sha) {
	let commit = sha;
	for (let passed = 0; passed < MOST_OWN; passed += 1) {
		const { data } = await github.rest.repos.getCommit({
			owner,
			repo,
			ref: commit,
			per_page: 1
		});
		const [parent] = data.parents;
		if (parseMessage(data.commit.message) === null || parent === void 0) return commit;
		commit = parent.sha;
	}
	return commit;
}
async function withoutRun(github, { repository }, { sha, head }) {
	const untested = head ?? await findOpenHead(github, repository, sha);
	if (untested === null) return null;
	return {
		sha,
		runs: [],
		fork: isSameRepository(untested.repository, repository) ? null : untested,
		run: null,
		untested
	};
}
async function withRun(github, context, sha, listed, run, head = null) {
	const speaking = listed.filter((item) => speaksOfTheChange(context, item, run));
	const chosen = speaking.length === 0 ? null : await chooseRuns(github, context.repository, speaking, run, head);
	if (chosen === null || chosen.runs.length === 0) throw new UntestedCommit(`No workflow run of commit ${sha} speaks of a change: give the SHA of a commit that CI has tested.`);
	return {
		sha,
		...chosen,
		run
	};
}
function speaksOfTheChange(context, item, asked) {
	if (!makesDocument(item.run.event)) return false;
	return !(context.ownWorkflow !== null && item.run.path === context.ownWorkflow.path) || item === asked;
}
// src/github/sent.ts
const SENT = "undici:client:sendHeaders";
async function hasLeft(asking) {
	let heard = () => {};
	const sent = new Promise((resolve) => {
		heard = resolve;
	});
	subscribe(SENT, heard);
	await Promise.race([sent, asking.catch(() => {})]);
	unsubscribe(SENT, heard);
}
// src/publish/notice.ts
const notice = (text) => ({
	level: "notice",
	text
});
function notWritten(what, reason, permission) {
	return lacksPermission(reason) ? {
		level: "warning",
		text: `${what}: ${reason}; give the job the permission "${permission}".`
	} : notice(`${what}: ${reason}.`);
}
const lacksPermission = (reason) => /not accessible by|required scopes/.test(reason);
function distinct(notices) {
	return [...new Map(notices.map((one) => [one.text, one])).values()];
}
// src/rounds.ts
const skipped = (reason, ciStatus = null) => ({
	kind: "skipped",
	reason,
	ciStatus
});
const mostLooks = 3;
async function inRounds(trigger, once) {
	const first = {
		trigger,
		round: "first"
	};
	let reported = await once(trigger, "first");
	let open = leftBy([{
		asked: first,
		reported
	}]);
	for (let looks = 1; open.length > 0 && looks < mostLooks; looks++) {
		const told = [];
		for (const asked of open) {
			const now = await orNull$1(once(asked.trigger, asked.round));
			told.push({
				asked,
				reported: now
			});
			if (asked.round === "again" && now?.kind === "published") reported = withFirst(now, reported);
		}
		open = leftBy(told);
	}
	return reported;
}
function leftBy(told) {
	const again = [];
	let newer = null;
	for (const { asked, reported } of told) if (reported?.kind === "published") {
		newer = reported.movedOn.newer;
		const round = asked.round === "first" ? "again" : asked.round;
		if (reported.movedOn.again) again.push({
			trigger: asked.trigger,
			round
		});
	} else if (reported !== null && asked.trigger.kind === "commit" && asked.trigger.sha === newer) newer = null;
	return newer === null ? again : [...again, {
		trigger: {
			kind: "commit",
			sha: newer
		},
		round: "newer"
	}];
}
async function orNull$1(asked) {
	try {
		return await asked;
	} catch (error) {
		info(`What changed meanwhile is left to the next run: ${error instanceof Error ? error.message : error}`);
		return null;
	}
}
function withFirst(last, first) {
	if (first.kind === "skipped") return last;
	const commitSha = last.result.commitSha ?? first.result.commitSha;
	const commentUrl = last.commentUrl ?? first.commentUrl;
	const attestationUrl = last.attestationUrl ?? first.attestationUrl;
	const notices = distinct([...first.notices, ...last.notices]);
	return {
		...last,
		result: {
			...last.result,
			commitSha
		},
		commentUrl,
		attestationUrl,
		notices
	};
}
// src/head.ts
let rest;
let waiting;
function loadTheRest() {
	rest ??= import("./report-subject.js");
	return rest;
}
function loadWaiting() {
	waiting ??= import("./waiting.js");
	return waiting;
}
async function report(docket, trigger, round, how = "called") {
	const { github, context, inputs } = docket;
	const isCalled = how === "called" && trigger.kind === "commit" && trigger.head !== void 0;
	const mayBeUntested = round !== "newer" && !isCalled;
	const mayWait = inputs.wait && (context.eventName === "workflow_run" || isCalled);
	const isOnTop = round === "newer" || isCalled && mayBeOwn(context, trigger);
	const reading = (async () => {
		const asked = isOnTop ? await beneathOwn(docket, trigger) : trigger;
		return {
			asked,
			subject: await readSubject(github, context, asked, mayBeUntested).catch((error) => {
				if (isCalled && error instanceof UntestedCommit) return null;
				throw error;
			})
		};
	})();
	await hasLeft(reading);
	const [{ asked, subject }, next] = await Promise.all([reading, mayWait ? loadWaiting() : loadTheRest()]);
	if (subject === null) return skipped(`no workflow has run for ${asked.kind === "commit" ? asked.sha : ""} yet`);
	tellSubject(asked, round, subject);
	const known = {
		...docket,
		context: {
			...context,
			repository: subject.repository
		}
	};
	const waiting = "decideWaiting" in next ? await next.decideWaiting(known, subject, isCalled ? "called" : round) : GO;
	if (waiting.decision === "stop") return skipped(`waiting for ${waiting.for.join(", ")}`, "pending");
	const { reportSubject } = await loadTheRest();
	return reportSubject(known, subject, {
		asked,
		round,
		mayBeUntested,
		isSwept: how === "swept",
		waitedFor: waiting.for
	});
}
const GO = {
	decision: "go",
	for: []
};
const RUNS_SHOWN = 20;
function tellSubject(trigger, round, { sha, runs }) {
	if (round !== "first") info("GitHub has moved on meanwhile, so it is read again.");
	const asked = trigger.kind === "run" ? `run ${trigger.runId} → ` : "";
	const names = runs.map(({ run }) => `${run.workflow} #${run.number}`);
	const testers = names.length === 0 ? "which no run has tested" : `tested by ${listFirst(names, RUNS_SHOWN)}`;
	info(`Reporting ${asked}commit ${sha.slice(0, 8)}, ${testers}`);
}
async function beneathOwn({ github, context }, trigger) {
	if (trigger.kind !== "commit") return trigger;
	return {
		...trigger,
		sha: await beneathOwnCommits(github, context, trigger.sha)
	};
}
function mayBeOwn({ repository }, trigger) {
	if (trigger.kind !== "commit" || !trigger.head?.repository) return false;
	return fullName(trigger.head.repository).toLowerCase() === fullName(repository).toLowerCase();
}
// src/publish/runner.ts
const nothingJudged = {
	verdict: "skipped",
	ciStatus: null,
	headline: null,
	next: null,
	pullRequest: null,
	milestone: null,
	runNumber: null,
	reportPath: null,
	reportUrl: null,
	evidencePath: null,
	commitSha: null,
	commentUrl: null,
	attestationUrl: null,
	tests: null,
	testsFailed: null,
	coverage: null,
	assessmentPath: null,
	gaps: 0
};
function writeOutputs(outputs) {
	const values = {
		verdict: outputs.verdict,
		"ci-status": outputs.ciStatus,
		headline: lineOrNull(outputs.headline),
		next: lineOrNull(outputs.next),
		"pull-request": outputs.pullRequest,
		milestone: outputs.milestone,
		"run-number": outputs.runNumber,
		"report-path": outputs.reportPath,
		"report-url": outputs.reportUrl,
		"evidence-path": outputs.evidencePath,
		"commit-sha": outputs.commitSha,
		"comment-url": outputs.commentUrl,
		"attestation-url": outputs.attestationUrl,
		tests: outputs.tests,
		"tests-failed": outputs.testsFailed,
		coverage: outputs.coverage === null ? null : Number(outputs.coverage.toFixed(2)),
		"assessment-path": outputs.assessmentPath,
		gaps: outputs.gaps
	};
	for (const [name, value] of Object.entries(values)) setOutput(name, value ?? "");
}
const mostCharacters = 1e3;
const lineOrNull = (text) => text === null ? null : oneLine(redact(text), mostCharacters);
const mostBytes = 1048576;
async function writeSummary(markdown) {
	const bytes = Buffer.byteLength(markdown);
	if (bytes > mostBytes) {
		notice$1(`The step summary is left out: it has ${bytes} bytes, and GitHub takes ${mostBytes}.`);
		return;
	}
	try {
		await summary.addRaw(markdown, true).write();
	} catch (error) {
		notice$1(`The step summary was not written: ${error instanceof Error ? error.message : String(error)}`);
	}
}
// src/publish/finish-early.ts
function finishSkipped(reason, ciStatus = null) {
	notice$1(`Nothing to report: ${reason}.`);
	writeOutputs({
		...nothingJudged,
		ciStatus
	});
}
function finishLate({ timeoutMinutes, failOn }) {
	const reason = `GitHub did not answer within the ${timeoutMinutes} minutes of the input "timeout-minutes"`;
	finishSkipped(reason);
	if (failOn !== "never") fail(`No verdict: ${reason}; run Docket again.`);
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
// src/text/once.ts
function onceFor(compute) {
	const known = new WeakMap();
	return (key) => {
		const found = known.get(key);
		if (found !== void 0) return found.answer;
		const answer = compute(key);
		known.set(key, { answer });
		return answer;
	};
}
function onceForLast(compute) {
	let last = null;
	return (text) => {
		if (last === null || last.text !== text) last = {
			text,
			answer: compute(text)
		};
		return last.answer;
	};
}
function onceForBoth(compute) {
	const of = onceFor((one) => onceFor((other) => compute(one, other)));
	return (one, other) => of(one)(other);
}
function onceForText(compute) {
	const of = onceFor((_key) => new Map());
	return (key, text) => {
		const known = of(key);
		const found = known.get(text);
		if (found !== void 0) return found.answer;
		const answer = compute(key, text);
		known.set(text, { answer });
		return answer;
	};
}
function keptByText(most, lengthOf) {
	const known = new Map();
	let kept = 0;
	return (text, compute) => {
		const found = known.get(text);
		if (found !== void 0) return found.answer;
		const answer = compute();
		const length = text.length + lengthOf(answer);
		if (kept + length > most) {
			known.clear();
			kept = 0;
		}
		if (length <= most) {
			known.set(text, { answer });
			kept += length;
		}
		return answer;
	};
}
// src/text/filter.ts
const any = () => true;
const noSlash = (char) => char !== "/";
function patternTest(pattern) {
	const pieces = piecesOf([...pattern]);
	const beginning = closure(pieces, new Set([0]));
	const name = longestName(pieces);
	return (value) => {
		if (!value.includes(name)) return false;
		let reached = beginning;
		for (const char of value) {
			reached = closure(pieces, advance(pieces, reached, char));
			if (reached.size === 0) return false;
		}
		return reached.has(pieces.length);
	};
}
function matchesFilter(patterns, value) {
	return testsOf(patterns).reduce((included, { isExcluding, fits }) => fits(value) ? !isExcluding : included, false);
}
const testsOf = onceFor((patterns) => patterns.map((pattern) => {
	const isExcluding = pattern.startsWith("!");
	return {
		isExcluding,
		fits: patternTest(isExcluding ? pattern.slice(1) : pattern)
	};
}));
function matchesBranch(patterns, ref) {
	return matchesFilter(patterns, ref.replace(/^refs\/(heads|tags)\//, ""));
}
function pathsMatch(filter, files) {
	const { paths, pathsIgnore } = filter;
	if (paths !== void 0 && !files.some((file) => matchesFilter(paths, file))) return false;
	return pathsIgnore === void 0 || files.some((file) => !matchesFilter(pathsIgnore, file));
}
function longestName(pieces) {
	return pieces.map((piece) => (piece.kind === "one" ? piece.char : void 0) ?? "/").join("").split("/").reduce((longest, name) => name.length > longest.length ? name : longest, "");
}
function piecesOf(pattern) {
	const pieces = [];
	for (let at = 0; at < pattern.length;) {
		const { fits, length, star, char } = atom(pattern, at);
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
			fits,
			...char !== void 0 && { char }
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
		star: 0,
		char: escaped
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
		star: 0,
		char
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
const MOST_WAYS = 20;
function withoutBraces(entry) {
	const [, before = "", inner, behind = ""] = /^([^{}$]{0,100})\{([^{}]{1,200})\}([^{}]{0,100})$/.exec(entry) ?? [];
	const ways = inner?.split(",") ?? [];
	return ways.length < 2 || ways.length > MOST_WAYS ? [entry] : ways.map((way) => `${before}${way}${behind}`);
}
// src/text/globs.ts
const LONGEST_PATH = 1e3;
function globList(text) {
	return text.split(/[,\n]/).map((glob) => glob.trim()).filter((glob) => glob !== "");
}
function globTest(globs) {
	const patterns = globs.map((glob) => ({
		fits: patternTest(glob.replace(/^!/, "")),
		takes: !glob.startsWith("!")
	}));
	return (path) => {
		if (path.length > LONGEST_PATH) return false;
		return patterns.findLast(({ fits }) => fits(path))?.takes ?? false;
	};
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
	const token = (env.INPUT_TOKEN ?? "").trim();
	if (token === "") throw new Error(`Input "token" is empty: give a token, e.g. \${{ github.token }}.`);
	return {
		...readSettings(env),
		token
	};
}
function readSettings(env) {
	const text = (name) => (env[`INPUT_${name.toUpperCase()}`] ?? "").trim();
	const or = (name) => text(name) || defaultInputs[name];
	return {
		config: path("config", or("config")),
		milestone: text("milestone") || null,
		unassigned: oneOf("unassigned", text("unassigned") || "comment", unassignedModes),
		milestonePattern: compileMilestonePattern(or("milestone-pattern")),
		reportsDir: path("reports-dir", or("reports-dir")),
		commitTo: target(or("commit-to")),
		reportsBranch: branch("reports-branch", or("reports-branch")),
		ledger: flag("ledger", text("ledger") || "true"),
		badge: flag("badge", text("badge") || "false"),
		reportsPullRequest: flag("reports-pull-request", text("reports-pull-request") || "false"),
		comment: oneOf("comment", text("comment") || "always", commentModes),
		status: flag("status", text("status") || "false"),
		check: flag("check", text("check") || "false"),
		attest: flag("attest", text("attest") || "false"),
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
// src/trigger/event.ts
var UnreadableEvent = class extends Error {
	constructor(path) {
		super(`"${path || "the payload"}" is missing or not as GitHub sends it`);
	}
};
function member({ value, path }, name) {
	if (typeof value !== "object" || value === null || Array.isArray(value)) throw new UnreadableEvent(path);
	return {
		value: value[name],
		path: path === "" ? name : `${path}.${name}`
	};
}
function textIn({ value, path }, form) {
	if (typeof value === "string" && (form === void 0 || form.test(value))) return value;
	throw new UnreadableEvent(path);
}
function wholeIn({ value, path }) {
	if (Number.isSafeInteger(value)) return value;
	throw new UnreadableEvent(path);
}
function orNull(part, read) {
	return part.value === void 0 || part.value === null ? null : read(part);
}
// src/trigger/trigger.ts
const ACCEPTING = {
	pull_request_review: [
		"submitted",
		"edited",
		"dismissed"
	],
	pull_request_target: ["labeled", "unlabeled"],
	pull_request: ["labeled", "unlabeled"]
};
function triggerOf(context, inputs) {
	if (inputs.sweep) return sweepOn(context.eventName, inputs);
	if (inputs.runId !== null) return {
		kind: "run",
		runId: inputs.runId,
		headSha: inputs.sha
	};
	if (inputs.sha !== null) return {
		kind: "commit",
		sha: inputs.sha
	};
	const ofPullRequest = ofAcceptance(context);
	if (ofPullRequest !== null) return ofPullRequest;
	if (context.eventName !== "workflow_run") throw new Error(`Event "${context.eventName}" names no workflow run: start Docket on workflow_run, or give the input run-id or sha.`);
	return triggerOfPayload(context);
}
function ofAcceptance({ eventName, payload }) {
	const actions = ACCEPTING[eventName];
	if (actions === void 0) return null;
	try {
		const event = {
			value: payload,
			path: ""
		};
		if (!actions.includes(textIn(member(event, "action")))) return null;
		const head = member(member(event, "pull_request"), "head");
		const repository = repositoryIn(member(head, "repo"));
		return {
			kind: "commit",
			sha: shaIn(head, "sha"),
			head: {
				repository,
				branch: textIn(member(head, "ref"))
			}
		};
	} catch (error) {
		if (error instanceof UnreadableEvent) return null;
		throw error;
	}
}
const shaIn = (part, name) => textIn(member(part, name), /^[0-9a-f]{40}$/);
const repositoryIn = (part) => orNull(part, (repository) => ({
	owner: textIn(member(member(repository, "owner"), "login")),
	name: textIn(member(repository, "name"))
}));
function sweepOn(event, { runId, sha }) {
	if (runId !== null || sha !== null) throw new Error("Input \"sweep\" is \"true\" beside run-id or sha: give only one of them.");
	if (event === "schedule" || event === "workflow_dispatch") return { kind: "sweep" };
	throw new Error(`Input "sweep" is "true" on the event "${event}": it works on schedule and workflow_dispatch alone, so give it in a workflow of these events.`);
}
function triggerOfPayload({ payload, ownWorkflow, repository }) {
	const { action, run } = completedRun(payload);
	if (action !== "completed") return none(`the event's action is "${action}", and only "completed" is reported`);
	if (ownWorkflow !== null && workflowPath(run.path, repository) === ownWorkflow.path) return none("the run is one of Docket's own workflow");
	if (run.event === "pull_request_review" && run.headBranch) return {
		kind: "commit",
		sha: run.headSha,
		head: {
			repository: run.headRepository,
			branch: run.headBranch
		}
	};
	if (!makesDocument(run.event)) return none(`a run of the event "${run.event}" does not speak of a change`);
	return {
		kind: "run",
		runId: run.id,
		headSha: run.headSha
	};
}
function completedRun(payload) {
	try {
		const event = {
			value: payload,
			path: ""
		};
		const run = member(event, "workflow_run");
		const text = (name) => orNull(member(run, name), textIn);
		const file = orNull(member(event, "workflow"), (workflow) => textIn(member(workflow, "path")));
		return {
			action: textIn(member(event, "action")),
			run: {
				id: wholeIn(member(run, "id")),
				headSha: shaIn(run, "head_sha"),
				headBranch: text("head_branch"),
				headRepository: repositoryIn(member(run, "head_repository")),
				event: textIn(member(run, "event")),
				path: text("path") ?? file
			}
		};
	} catch (error) {
		if (!(error instanceof UnreadableEvent)) throw error;
		throw new Error(`The workflow_run event cannot be read: ${error.message}; give the input run-id instead.`, { cause: error });
	}
}
function none(reason) {
	return {
		kind: "none",
		reason
	};
}
// src/run.ts
async function run(env, client = {}) {
	const inputs = readInputs(env);
	const context = readContext(env);
	const trigger = triggerOf(context, inputs);
	info(`Docket ${version} in ${fullName(context.repository)}`);
	if (trigger.kind === "none") return finishSkipped(trigger.reason);
	const meter = new Meter();
	const docket = {
		context,
		inputs,
		meter,
		github: connect(inputs, context, {
			meter,
			...client
		})
	};
	try {
		if (trigger.kind === "sweep") return await sweep(docket);
		const reported = await inRounds(trigger, (subject, round) => report(docket, subject, round));
		if (reported.kind === "skipped") return finishSkipped(reported.reason, reported.ciStatus);
		const { finish } = await loadTheRest();
		await finish(inputs, context, reported, meter);
	} catch (error) {
		if (!isTimeUp(error)) throw error;
		return finishLate(inputs);
	}
}
async function sweep(docket) {
	const { sweepHeads } = await import("./sweep2.js");
	const { sweep, notices } = await sweepHeads(docket, (head, round) => report(docket, head, round, "swept"));
	const { finishSweep } = await import("./finish-sweep.js");
	await finishSweep(docket.inputs, sweep, notices, docket.meter);
}
function connect(inputs, context, client) {
	return createClient(inputs.token, {
		apiUrl: context.apiUrl,
		graphqlUrl: context.graphqlUrl,
		userAgent: `docket/${version}`,
		warn: warning,
		deadline: new Deadline(inputs.timeoutMinutes),
		...client
	});
}
export { fullName as $, readRuns as A, redact as At, secondsBetween as B, skipped as C, debug as Ct, UntestedCommit as D, notice$1 as Dt, notice as E, info as Et, shareBudget as F, oneLine as Ft, CONCLUSIONS as G, lastPage as H, duration as I, oneLineOfWords as It, statusOf as J, STATUSES as K, instant as L, trimmedOf as Lt, Budget as M, count as Mt, Claim as N, endTrimmedOf as Nt, beneathOwnCommits as O, tell as Ot, OVER_BUDGET as P, listFirst as Pt, pullNumberIn as Q, instantOrNull as R, inRounds as S, Context as St, notWritten as T, group as Tt, pagesAfter as U, allPages as V, somePages as W, isSameRepository as X, isSameOrigin as Y, originOf as Z, FAILING_OUTCOMES as _, reasonOf as _t, globTest as a, isPullRequestEvent as at, writeOutputs as b, GitHub as bt, withoutBraces as c, parseMessage as ct, onceForBoth as d, createClient as dt, readContext as et, onceForLast as f, Deadline as ft, USUAL_CONFIG as g, isTimeUp as gt, milestoneId as h, isRequestFailure as ht, targetWords as i, textOf as it, toListedRun as j, redactAll as jt, readSubject as k, maskedLine as kt, keptByText as l, reportMessage as lt, compileMilestonePattern as m, isGraphqlFailure as mt, defaultInputs as n, originOfPull as nt, matchesBranch as o, makesDocument as ot, onceForText as p, hasStatus as pt, conclusionOf as q, readSettings as r, nodesOf as rt, pathsMatch as s, startsTests as st, run as t, headFields as tt, onceFor as u, Meter as ut, OUTCOMES as v, whyRefused as vt, distinct as w, fail as wt, writeSummary as x, getOctokitOptions as xt, nothingJudged as y, retry as yt, laterBy as z };
