import { type Marker, parseMarker } from '../evidence/marker.ts';
import { compareViews } from '../evidence/view.ts';

/** A comment of the pull request. */
export interface ListedComment {
  id: number;
  url: string;
  viewerDidAuthor: boolean;
  body: string;
}

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

/** How a comment stands to ours: of another head, or what it saw of the same one. */
export type Standing = 'older head' | 'newer head' | 'more' | 'less' | 'same' | 'mixed';

/**
 * Compares a comment with ours.
 *
 * @param ours.isNewestHead our head is the newest of the pull request, so a comment of another head is older, but
 * for that of its merge.
 */
export function standingOf(
  { marker }: OwnComment,
  ours: Marker & { isNewestHead: boolean; mergeCommit: string | null },
): Standing {
  if (marker.headSha === ours.headSha) return compareViews(marker.view, ours.view);
  return ours.isNewestHead && marker.headSha !== ours.mergeCommit ? 'older head' : 'newer head';
}
