// src/cli/audit/weight.ts
const WEIGHTS = [
	"blocked",
	"debt",
	"note"
];
export { WEIGHTS as t };
