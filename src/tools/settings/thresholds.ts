import type { ConfigGate } from '../../evidence/gate.ts';
import { groupedBy } from '../../text/grouped.ts';
import { known } from '../known.ts';
import { type FoundGates, NOTHING } from './found.ts';

/** How each file that may set a threshold of coverage is read: by all tools that look into it. */
const READERS = groupedBy(
  known('thresholdFiles').flatMap((files) => Object.entries(files)),
  ([path]) => path,
);

/** Their paths in a repository. */
export const GATE_FILES: readonly string[] = [...READERS.keys()];

/** Longer files are not read: settings written by people are not. */
const MOST_CHARACTERS = 200_000;

/** What a configuration file says of thresholds; nothing for a file that cannot be read. */
export function readGates(path: string, text: string): FoundGates {
  const readers = READERS.get(path);
  if (readers === undefined || text.length > MOST_CHARACTERS) return NOTHING;
  const found = readers.map(([, read]) => read(text.replace(/^\ufeff/, '')));
  return {
    gates: found.flatMap(({ gates }) => gates),
    commands: found.flatMap(({ commands }) => commands),
  };
}

const SERVICES = known('judgedByService');

/** Whether a service judges by a threshold, so that no command of a job does. */
export const isJudgedByService = ({ tool }: Pick<ConfigGate, 'tool'>): boolean => SERVICES.includes(tool);
