import { n as wrapped, t as widthOf } from "./wrap.js";
import { x as withoutBreaks, y as fromHtmlText } from "./markdown.js";
// src/report/terminal.ts
function toTerminal(nodes, screen) {
	const links = new Links();
	const body = new Writer(screen, links).blocks(nodes).join("\n\n");
	const list = links.all.map((url, index) => `[${index + 1}] ${url}`);
	return list.length === 0 ? `${body}\n` : `${body}\n\n${list.join("\n")}\n`;
}
var Links = class {
	all = [];
	numberOf(url) {
		const known = this.all.indexOf(url);
		return known === -1 ? this.all.push(url) : known + 1;
	}
};
const STYLES = {
	bold: 1,
	dim: 2,
	green: 32,
	red: 31,
	yellow: 33,
	code: 36
};
const MARKS = [
	[/✓/g, "green"],
	[/[✗⏱]/g, "red"],
	[/⚠(?!\uFE0F)/g, "yellow"]
];
const INDENT = 2;
const SUMMARY = /^<details><summary>(.*)<\/summary>$/s;
var Writer = class Writer {
	#screen;
	#links;
	#indent;
	constructor(screen, links, indent = 0) {
		this.#screen = screen;
		this.#links = links;
		this.#indent = indent;
	}
	blocks(nodes) {
		const written = [];
		for (let at = 0; at < nodes.length; at += 1) {
			const node = nodes[at];
			const [, summary] = node.type === "html" && SUMMARY.exec(node.value) || [];
			if (summary === void 0) {
				const text = this.#block(node);
				if (text !== "") written.push(text);
				continue;
			}
			const end = endOf(nodes, at);
			written.push(this.#lines(this.#styled("bold", this.#marked(summaryText(summary)))));
			written.push(...this.#deeper().blocks(nodes.slice(at + 1, end)));
			at = end;
		}
		return written;
	}
	#deeper() {
		return new Writer(this.#screen, this.#links, this.#indent + INDENT);
	}
	#block(node) {
		switch (node.type) {
			case "heading": return this.#lines(this.#styled("bold", this.#phrase(node.children)));
			case "paragraph": return this.#phrase(node.children).split("\n").map((line) => this.#lines(line)).join("\n");
			case "code": return node.value.split("\n").map((line) => `${" ".repeat(this.#indent + INDENT)}${this.#styled("dim", withoutBreaks(line))}`).join("\n");
			case "list": return this.#list(node);
			case "table": return this.#table(node);
			case "blockquote": return this.#deeper().blocks(node.children).join("\n\n");
			case "thematicBreak": return this.#lines("―――");
			default: return "";
		}
	}
	#list({ children, ordered, start }) {
		return children.map((item, index) => {
			const mark = ordered ? `${(start ?? 1) + index}. ` : "- ";
			const text = new Writer(this.#screen, this.#links, this.#indent + mark.length).blocks(item.children).join("\n");
			return `${" ".repeat(this.#indent)}${mark}${text.trimStart()}`;
		}).join("\n");
	}
	#table({ children }) {
		const rows = children.map((row) => row.children.map((cell) => this.#phrase(cell.children)));
		const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ""))));
		return rows.map((row, index) => {
			const cells = row.map((cell, column) => cell + " ".repeat((widths[column] ?? 0) - widthOf(cell)));
			const line = `${" ".repeat(this.#indent)}${cells.join("  ").trimEnd()}`;
			return index === 0 ? this.#styled("bold", line) : line;
		}).join("\n");
	}
	#phrase(nodes) {
		let isSmall = false;
		return nodes.map((node) => {
			if (node.type === "html" && /^<\/?sub>$/.test(node.value)) {
				isSmall = node.value === "<sub>";
				return "";
			}
			const text = this.#inline(node);
			return isSmall ? this.#styled("dim", text) : text;
		}).join("");
	}
	#inline(node) {
		switch (node.type) {
			case "text": return this.#marked(withoutBreaks(node.value).replaceAll("\n", " "));
			case "inlineCode": {
				const value = withoutBreaks(node.value);
				return this.#screen.isColoured ? this.#styled("code", value) : `\`${value}\``;
			}
			case "strong": return this.#styled("bold", this.#phrase(node.children));
			case "link": return `${this.#phrase(node.children)} ${this.#styled("dim", `[${this.#links.numberOf(node.url)}]`)}`;
			case "break": return "\n";
			case "html": return node.value === "<span>&#36;</span>" ? "$" : "";
			default: return "children" in node ? this.#phrase(node.children) : "";
		}
	}
	#lines(text) {
		const { columns } = this.#screen;
		const indent = " ".repeat(this.#indent);
		return columns === null ? indent + text : wrapped(text, columns, indent);
	}
	#marked(text) {
		return MARKS.reduce((all, [mark, style]) => all.replace(mark, (sign) => this.#styled(style, sign)), text);
	}
	#styled(style, text) {
		if (!this.#screen.isColoured || text === "") return text;
		const begin = `\u001b[${STYLES[style]}m`;
		return `${begin}${text.replaceAll(RESET, `${RESET}${begin}`)}${RESET}`;
	}
};
const RESET = "\x1B[0m";
function endOf(nodes, start) {
	let depth = 0;
	for (let at = start; at < nodes.length; at += 1) {
		const node = nodes[at];
		if (node.type !== "html") continue;
		if (SUMMARY.test(node.value)) depth += 1;
		else if (node.value === "</details>") depth -= 1;
		if (depth === 0) return at;
	}
	return nodes.length;
}
const summaryText = (html) => fromHtmlText(html.replace(/<\/?(?:code|b)>/g, ""));
// src/cli/screen.ts
const WIDEST = 110;
function screenOf({ screen, environment }) {
	if (screen === null) return {
		columns: null,
		isColoured: false
	};
	return {
		columns: Math.min(screen.columns, WIDEST),
		isColoured: !environment.NO_COLOR
	};
}
export { toTerminal as n, screenOf as t };
