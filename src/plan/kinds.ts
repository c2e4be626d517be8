/**
 * What a section of a plan is about. `other`: nothing that is read; `header`: key lines about the milestone; `reading`:
 * what is to be read before, and not changed.
 */
export type SectionKind =
  | 'intent'
  | 'scope'
  | 'in scope'
  | 'out of scope'
  | 'posture'
  | 'invariants'
  | 'verification'
  | 'deliverables'
  | 'acceptance'
  | 'header'
  | 'reading'
  | 'other';
