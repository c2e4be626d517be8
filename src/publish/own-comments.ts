import type { ListedComment } from '../collect/overview/overview.ts';
import { type Marker, parseMarker } from '../evidence/marker.ts';
import { compareViews } from '../evidence/view.ts';

/** A comment of Docket's. */
export interface OwnComment extends ListedComment {
  marker: Marker;
}

/** Docket's comments among all, oldest first: found by the marker in the first line and by the author. */
export function ownComments(comments: readonly ListedComment[]): OwnComment[] {
  return comments
    .filter((comment) => comment.viewerDidAuthor)
    .flatMap((comment) => {
      const marker = parseMarker(comment.body);
      return marker ? [{ ...comment, marker }] : [];
    })
    .sort((a, b) => a.id - b.id);
}

/** `newer head`, `saw more`: it stands against ours. `mixed`: each saw something else. */
export type Standing = 'yields' | 'newer head' | 'saw more' | 'mixed';

/**
 * Whether a comment gives way to ours.
 *
 * @param ours.isNewestHead our head is the newest of the pull request, so a comment of another head is older, but
 * for that of its merge.
 */
export function standingOf(
  { marker }: OwnComment,
  ours: Marker & { isNewestHead: boolean; mergeCommit: string | null },
): Standing {
  if (marker.headSha !== ours.headSha)
    return ours.isNewestHead && marker.headSha !== ours.mergeCommit ? 'yields' : 'newer head';
  const order = compareViews(marker.view, ours.view);
  if (order === 'more') return 'saw more';
  return order === 'mixed' ? 'mixed' : 'yields';
}
