/** Why a workflow file cannot be read: the message is one sentence for readers of the report. */
export class Refusal extends Error {}
