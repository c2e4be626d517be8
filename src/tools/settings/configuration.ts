import type { Form } from './forms/forms.ts';

/** What a setting of a tool does, and so when a change of it lets more pass. */
export type Meaning =
  /** Switched on it is stricter; off where nothing is said. */
  | 'strict'
  /** Switched on it is stricter; off where nothing is said, until a newer version of the tool. */
  | 'strict of late'
  /** Switched on it is stricter, and so it is where nothing is said. */
  | 'strict by default'
  /** Switched on it lets more pass; off where nothing is said. */
  | 'lenient'
  /** Switched on it lets more pass, and so it does where nothing is said. */
  | 'lenient by default'
  /** Switched on it lets more pass; it is switched on with ordinary work, for a new dependency without types. */
  | 'lenient as usual'
  /** A list of what is left out; what `!` precedes is not. */
  | 'ignores'
  /** The same, where its growth is ordinary: files that a formatter leaves alone. */
  | 'lesser ignores'
  /** A list of what is looked at; everything where nothing is said. What `!` precedes is left out. */
  | 'scope'
  /** The same, where other borders are ordinary: which files are the code that a tool looks for leftovers in. */
  | 'lesser scope'
  /** A list of rules that are switched on; where nothing is said, what the tool chooses. */
  | 'selects'
  /** A list of rules that are switched on besides those that the tool chooses. */
  | 'adds'
  /** A list of what is left out by texts that may have blanks and commas: expressions, messages. */
  | 'ignores texts'
  /** A list of `path:rule,rule` that is left out. */
  | 'ignores by path'
  /** A list of rules that are switched on, or off where they begin with a minus. */
  | 'on and off'
  /** Which set of rules runs besides those that are switched on by their names: none, standard, all. */
  | 'base'
  /** A list that grows with ordinary work: words of a dictionary, licences, names. */
  | 'allows'
  /** The name of a check that is run: gone, it is lost. */
  | 'check'
  /** The name of a part of what runs, such as a browser: gone, it is lost, unless as many come under other names. */
  | 'entry'
  /** A number that is stricter the higher it is; none where nothing is said. */
  | 'threshold'
  /** A number that is stricter the higher, or the lower it is. */
  | 'minimum'
  | 'maximum'
  /** How many faults are let pass; none where nothing is said. */
  | 'tolerance'
  /** How serious a finding of one rule is, from off to error. */
  | 'level'
  /** A rule that nothing, or `false`, switches off, whatever else it is set to. */
  | 'rule'
  /** How serious a finding must be to fail. */
  | 'fails from'
  /** How often a failed test is tried again. */
  | 'retries'
  /** Filters of warnings as Python has them: `error`, `ignore:…`. */
  | 'warnings'
  /** What a check is called besides, or calls. */
  | 'called'
  /** Commands that a task of this name runs. */
  | 'commands'
  /** Other tasks that a task needs, or runs. */
  | 'needed tasks'
  /** Commands that a task of this name runs. */
  | 'commands'
  /** Other tasks that a task needs, or runs. */
  | 'needed tasks'
  /** Packages that are installed beside the tool of a named entry, with their versions: some bring checks. */
  | 'packages'
  /** Options of the command line. */
  | 'options'
  /** How many findings are accepted as they are. */
  | 'accepted'
  /** From which version of a language on the project runs at all. */
  | 'oldest'
  /** The platforms that the project is built for. */
  | 'targets'
  /** Parts of the project that can be chosen, by their names. */
  | 'parts'
  /** Packages that it brings, which may warn themselves. */
  | 'brings'
  /** What is no part of the repository. */
  | 'untracked'
  /** Other settings that are taken over, which Docket does not read. */
  | 'inherits';

/** A file in which a tool is configured. */
export interface ConfigurationFile {
  /** Its path in a repository. */
  path: RegExp;
  form: Form;
  /** Where the keys of the tool stand in a file that several tools share: `tool.ruff`. */
  under?: readonly string[];
  /** They stand as a text of their own, in that other form, at this path of keys. */
  within?: { path: string; form: Exclude<Form, 'script'> };
  /** Where names are keys: those at these paths are a list as well. */
  listed?: readonly string[];
  /** It stands beside other settings of the tool: what is new in it is new. */
  beside?: true;
}

/** How a tool is configured, as its makers document it. */
export interface Configuration {
  files: readonly ConfigurationFile[];
  /**
   * What the settings mean, by their path of keys from the tool's own on. `*` stands for one key, `**` for any number of
   * them; a last key with a star may have dots of its own, `<rule>` is one that has none. Of several that fit the first one
   * counts. Null: it says nothing of what passes.
   */
  keys: Readonly<Record<string, Meaning | null>>;
  /**
   * Keys that mean the same as others: expressions, and by what each is replaced, before `keys` are looked up and compared.
   * The values of keys that become the same are one list.
   */
  same?: readonly (readonly [pattern: RegExp, by: string])[];
  /** Its own words for levels: 0 is off, from 3 on it fails. */
  levels?: Readonly<Record<string, number>>;
  /** What a switch turns on, so that it need not stand there beside it: expressions of keys. */
  implies?: Readonly<Record<string, RegExp>>;
  /**
   * Names of rules that the makers gave up: what does their work now; null where nothing has to, or what is switched on
   * anyway.
   */
  superseded?: Readonly<Record<string, string | null>>;
  /** An older form of the files, which leaves out by itself what newer ones say that they leave out. */
  older?: OlderForm;
  /** Entries of lists of what is left out that are about some rules alone, and these. */
  about?: Readonly<Record<string, readonly string[]>>;
  /** Files of this name also hold for all folders below theirs. */
  below?: RegExp;
  /** Each of its files is a project of its own: of what they look at all counts. */
  projects?: true;
  /** Folders in which its makers lay out what is none of its business. */
  empty?: RegExp;
  /** Levels of what is not set, by keys: a lint that Cargo's table does not name is allowed. */
  unset?: readonly (readonly [keys: RegExp, level: string])[];
  /** The language of which it says from which version on the project runs, as axes of a matrix call it. */
  language?: string;
  /** Where this is documented, if not where the tool is. */
  url?: string;
}

/** What an older form of a file leaves out where nothing is said. */
export interface OlderForm {
  /** The key that newer ones have. */
  without: string;
  lists: readonly {
    /** The keys by which newer ones say it. */
    keys: readonly string[];
    /** The switch of the older form: off, it leaves nothing of it out. */
    unless: string;
    /** What is left out, each with its names in the list of the older form by which it is not. */
    values: Readonly<Record<string, readonly string[]>>;
    but?: string;
  }[];
}
