import type { Surroundings } from '../surroundings.ts';

/** Something that a command is given by its place. */
export interface Argument {
  /** As it stands in the usage: `FILE`. */
  name: string;
  about: string;
  isOptional?: true;
  /** Any number of them. */
  isList?: true;
}

/** Something that a command is given by its name. */
export interface Option {
  /** What stands for the value in the usage: `DIR`. Left out: it takes none. */
  value?: string;
  /** The only values that it takes. */
  choices?: readonly string[];
  about: string;
}

export type Options = Readonly<Record<string, Option>>;

/** What the options of a call say: texts, and whether those without a value were given. */
export type Values<O extends Options> = {
  [Name in keyof O]: O[Name] extends { value: string } ? string | null : boolean;
};

/** What a command was called with. */
export interface Call<O extends Options = Options> {
  arguments: readonly string[];
  values: Values<O>;
}

/**
 * A command: all that its help, its documentation and its parser say of it, and what it does. Texts are plain English, with
 * code in backticks.
 */
export interface Command<O extends Options = Options> {
  /** One word, or two: `config check`. */
  name: string;
  /** What it does, in a few words without a full stop: it goes on after the name. */
  summary: string;
  arguments: readonly Argument[];
  options: O;
  /** Options of which one alone may be given. */
  exclusive?: readonly (readonly (keyof O & string)[])[];
  /** Calls as people type them, without the `docket` before them, each with what it is for. */
  examples: readonly { call: string; about: string }[];
  /** What the exit codes mean, but for that of a command that cannot be understood. */
  exits: Readonly<Record<number, string>>;
  /** What it does is loaded when it is run. @returns the exit code */
  run(call: Call<O>, surroundings: Surroundings): number | Promise<number>;
}

/** A command of any options, as the list of all holds it. */
export type AnyCommand = Omit<Command, 'run' | 'exclusive'> & {
  exclusive?: readonly (readonly string[])[];
  run(call: Call<never>, surroundings: Surroundings): number | Promise<number>;
};

/** Lets the options of a command tell the type of its call. */
export const command = <const O extends Options>(definition: Command<O>): AnyCommand => definition;

/** The exit code of a command that cannot be understood. */
export const MISUNDERSTOOD = 2;

/** The command line cannot be understood: one sentence says why. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** What was asked for cannot be done: one sentence says why. */
export class Failed extends Error {
  override name = 'Failed';
  readonly code: number;

  constructor(message: string, options: ErrorOptions & { code?: number } = {}) {
    super(message, options);
    this.code = options.code ?? 1;
  }
}
