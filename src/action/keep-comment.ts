import type { GitHub } from './open-github.js';
import { memberOf } from './pull-request.js';

/** The conversation that the comment stands in. */
export interface Conversation {
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
}

/** Marks the comment as the one to write again; GitHub shows nothing of it. */
const marker = '<!-- journey-maps -->';

/**
 * Writes the one comment of this action anew, or the first time where `isWorthANewOne`. Only what this token has written itself is
 * changed: anyone can put the marker into a comment. Of runs that overlap, each may have found no comment and written one: the oldest
 * stays, with what was written last. Rejects with an error of GitHub where it may not, or can't.
 */
export async function keepComment(github: GitHub, conversation: Conversation, markdown: string, isWorthANewOne: boolean): Promise<void> {
  const { owner, repo, number } = conversation;
  const body = `${marker}\n${markdown}`;
  let own = await findOwnComments(github, conversation);
  if (own.length === 0) {
    if (!isWorthANewOne) return;
    await github.rest.issues.createComment({ owner, repo, issue_number: number, body });
    own = await findOwnComments(github, conversation);
  }
  const [oldest, ...others] = own;
  if (oldest !== undefined && oldest.body !== body) await github.rest.issues.updateComment({ owner, repo, comment_id: oldest.databaseId, body });
  for (const { databaseId } of others) await deleteComment(github, { owner, repo, comment_id: databaseId });
}

/** The run that wrote it may be faster. */
async function deleteComment(github: GitHub, comment: { readonly owner: string; readonly repo: string; readonly comment_id: number }): Promise<void> {
  await github.rest.issues.deleteComment(comment).catch((error: unknown) => {
    if (memberOf(error, 'status') !== 404) throw error;
  });
}

/** A page of comments, as GitHub's GraphQL answers; the REST interface tells a workflow's token not who it is. */
interface CommentsPage {
  readonly viewer: { readonly login: string };
  readonly repository: { readonly pullRequest: { readonly comments: Comments } | null } | null;
}

interface Comments {
  readonly nodes: readonly OneComment[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

interface OneComment {
  readonly databaseId: number;
  readonly body: string;
  readonly author: Author | null;
}

interface Author {
  readonly __typename: string;
  readonly login: string;
}

const listComments = `query($owner: String!, $repo: String!, $number: Int!, $after: String) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      comments(first: 100, after: $after) {
        nodes { databaseId body author { __typename login } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;

/** The oldest first. */
async function findOwnComments(github: GitHub, conversation: Conversation): Promise<readonly OneComment[]> {
  const found: OneComment[] = [];
  for (let after: string | null = null; ;) {
    const page: CommentsPage = await github.graphql<CommentsPage>(listComments, { ...conversation, after });
    const comments = page.repository?.pullRequest?.comments;
    found.push(...comments?.nodes.filter(({ body, author }) => body.startsWith(marker) && isViewer(author, page.viewer.login)) ?? []);
    if (comments?.pageInfo.hasNextPage !== true) return found.sort((one, other) => one.databaseId - other.databaseId);
    after = comments.pageInfo.endCursor;
  }
}

/** An app looks as `github-actions[bot]`, and has written as the bot `github-actions`; a person may be called like an app. */
function isViewer(author: Author | null, viewer: string): boolean {
  return author !== null && viewer === (author.__typename === 'Bot' ? `${author.login.replace(/\[bot\]$/u, '')}[bot]` : author.login);
}
