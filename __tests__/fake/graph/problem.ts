import type { World } from '../state.ts';
import type { Permissions } from '../world.ts';

/** An error with the `type` that GitHub's GraphQL API puts beside the message. */
export class GraphProblem extends Error {
  readonly type: string;

  constructor(type: string, message: string) {
    super(message);
    this.type = type;
  }
}

/** A field that needs a permission: the value, or a FORBIDDEN error at the field's path. */
export function guarded<T>(world: World, permission: keyof Permissions, value: () => T): T {
  if (world.contents.permissions[permission] !== 'none') return value();
  throw new GraphProblem('FORBIDDEN', 'Resource not accessible by integration');
}
