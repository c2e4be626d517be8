import { stripVTControlCharacters } from "node:util";
// src/text/wrap.ts
const widthOf = (text) => Array.from(stripVTControlCharacters(text)).length;
function wrapped(text, width, indent = "") {
	const lines = [];
	let line = "";
	let used = indent.length;
	for (const word of text.split(" ").filter((each) => each !== "")) {
		const wide = widthOf(word);
		if (line !== "" && used + 1 + wide > width) {
			lines.push(line);
			[line, used] = ["", indent.length];
		}
		used += wide + (line === "" ? 0 : 1);
		line = line === "" ? word : `${line} ${word}`;
	}
	return [...lines, line].map((each) => indent + each).join("\n");
}
export { wrapped as n, widthOf as t };
