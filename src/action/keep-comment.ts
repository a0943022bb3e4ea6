import type { getOctokit } from '@actions/github';

type GitHub = ReturnType<typeof getOctokit>;

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
 * changed: anyone can put the marker into a comment. Rejects with an error of GitHub where it may not, or can't.
 */
export async function keepComment(github: GitHub, conversation: Conversation, markdown: string, isWorthANewOne: boolean): Promise<void> {
  const { owner, repo, number } = conversation;
  const body = `${marker}\n${markdown}`;
  const own = await findOwnComment(github, conversation);
  if (own !== undefined) await github.rest.issues.updateComment({ owner, repo, comment_id: own.id, body });
  else if (isWorthANewOne) await github.rest.issues.createComment({ owner, repo, issue_number: number, body });
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

async function findOwnComment(github: GitHub, conversation: Conversation): Promise<{ readonly id: number } | undefined> {
  for (let after: string | null = null; ;) {
    const page: CommentsPage = await github.graphql<CommentsPage>(listComments, { ...conversation, after });
    const comments = page.repository?.pullRequest?.comments;
    const own = comments?.nodes.find(({ body, author }) => body.startsWith(marker) && isViewer(author, page.viewer.login));
    if (own !== undefined) return { id: own.databaseId };
    if (comments?.pageInfo.hasNextPage !== true) return undefined;
    after = comments.pageInfo.endCursor;
  }
}

/** An app looks as `github-actions[bot]`, and has written as the bot `github-actions`; a person may be called like an app. */
function isViewer(author: Author | null, viewer: string): boolean {
  return author !== null && viewer === (author.__typename === 'Bot' ? `${author.login.replace(/\[bot\]$/u, '')}[bot]` : author.login);
}
