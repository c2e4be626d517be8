// src/cli/usage/command.ts
const command = (definition) => definition;
var UsageError = class extends Error {
	name = "UsageError";
};
var Failed = class extends Error {
	name = "Failed";
	code;
	constructor(message, options = {}) {
		super(message, options);
		this.code = options.code ?? 1;
	}
};
export { UsageError as n, command as r, Failed as t };
