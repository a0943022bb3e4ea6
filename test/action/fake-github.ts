import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** A request as it arrived. */
export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  readonly authorization: string;
  readonly body: Buffer;
}

export interface GitHubComment {
  readonly id: number;
  readonly author: { readonly __typename: string; readonly login: string };
  body: string;
}

/** What this GitHub does not do: `comments` refuses to write them, `reading` also to list them, `artifacts` to take files. */
export type Refusal = 'comments' | 'reading' | 'artifacts';

/** A server that plays the parts of GitHub that the action speaks to: GraphQL, REST, the service of artifacts and its storage. */
export interface FakeGitHub {
  readonly url: string;
  readonly requests: readonly RecordedRequest[];
  readonly comments: GitHubComment[];
  /** The archives that were taken, by the names of the artifacts. */
  readonly artifacts: ReadonlyMap<string, Buffer>;
  readonly refusals: Set<Refusal>;
  /** What its API answers to the next requests, whatever they ask. */
  readonly troubles: Trouble[];
  /** The text of a comment that another run of the action writes just before this one writes its first. */
  overlap: string | undefined;
  readonly close: () => Promise<void>;
}

/** An answer of a server that has too much to do. */
export type Trouble = readonly [status: number, body: unknown, headers: Readonly<Record<string, string>>];

type Answer = readonly [status: number, body: unknown] | Trouble;

/** How many comments a page holds here; GitHub's pages hold a hundred. */
const pageSize = 2;

export async function startGitHub(): Promise<FakeGitHub> {
  const requests: RecordedRequest[] = [];
  const comments: GitHubComment[] = [];
  const blocks: Buffer[] = [];
  const artifacts = new Map<string, Buffer>();
  const refusals = new Set<Refusal>();
  const state: State & FakeGitHub = { url: '', requests, comments, blocks, artifacts, refusals, troubles: [], overlap: undefined, close: () => closeServer(server) };
  const server = createServer((request, response) => {
    void answerRequest(request, response, state);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  state.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return state;
}

interface State extends Pick<FakeGitHub, 'comments' | 'refusals' | 'troubles' | 'overlap'> {
  url: string;
  readonly requests: RecordedRequest[];
  /** Of the archive that is arriving. */
  readonly blocks: Buffer[];
  readonly artifacts: Map<string, Buffer>;
}

async function answerRequest(request: IncomingMessage, response: ServerResponse, state: State): Promise<void> {
  const { method = '', url: path = '', headers } = request;
  const recorded = { method, path, authorization: headers.authorization ?? '', body: await buffer(request) };
  state.requests.push(recorded);
  const [status, body, more = {}] = answer(recorded, state);
  response.writeHead(status, { 'content-type': 'application/json', etag: '"1"', 'x-ms-request-id': '1', ...more });
  response.end(body === undefined ? '' : JSON.stringify(body));
}

function answer(request: RecordedRequest, state: State): Answer {
  const trouble = request.path.startsWith('/api/') ? state.troubles.shift() : undefined;
  if (trouble) return trouble;
  const route = routes.find(([method, path]) => method === request.method && path.test(request.path));
  return route ? route[2](request, state) : [404, { message: 'Not Found' }];
}

const routes: readonly (readonly [method: string, path: RegExp, answer: (request: RecordedRequest, state: State) => Answer])[] = [
  ['POST', /^\/api\/graphql$/u, listComments],
  ['POST', /^\/api\/repos\/acme\/maps\/issues\/7\/comments$/u, createComment],
  ['PATCH', /^\/api\/repos\/acme\/maps\/issues\/comments\/\d+$/u, updateComment],
  ['DELETE', /^\/api\/repos\/acme\/maps\/issues\/comments\/\d+$/u, deleteComment],
  ['POST', /^\/twirp\/github\.actions\.results\.api\.v1\.ArtifactService\/CreateArtifact$/u, createArtifact],
  ['PUT', /^\/storage\/archive\?.*comp=block&/u, takeBlock],
  ['PUT', /^\/storage\/archive\?/u, () => [201, undefined]],
  ['POST', /^\/twirp\/github\.actions\.results\.api\.v1\.ArtifactService\/FinalizeArtifact$/u, finalizeArtifact],
];

const forbidden: Answer = [403, { message: 'Resource not accessible by integration' }];

function listComments({ body }: RecordedRequest, { comments, refusals }: State): Answer {
  if (refusals.has('reading')) return [200, { data: { repository: null }, errors: [{ type: 'FORBIDDEN', path: ['repository'], message: 'Resource not accessible by integration' }] }];
  const { variables } = JSON.parse(body.toString()) as { readonly variables: { readonly after: string | null } };
  const from = Number(variables.after ?? 0);
  const nodes = comments.slice(from, from + pageSize).map(({ id, ...comment }) => ({ databaseId: id, ...comment }));
  const pageInfo = { hasNextPage: from + pageSize < comments.length, endCursor: String(from + pageSize) };
  return [200, { data: { viewer: { login: 'github-actions[bot]' }, repository: { pullRequest: { comments: { nodes, pageInfo } } } } }];
}

function createComment({ body }: RecordedRequest, state: State): Answer {
  const { comments, refusals, overlap } = state;
  if (refusals.has('comments')) return forbidden;
  const write = (text: string): GitHubComment => {
    const comment = { id: 100 + comments.length, author: { __typename: 'Bot', login: 'github-actions' }, body: text };
    comments.push(comment);
    return comment;
  };
  if (overlap !== undefined) write(overlap);
  state.overlap = undefined;
  return [201, write(readBody(body))];
}

function updateComment({ path, body }: RecordedRequest, { comments, refusals }: State): Answer {
  const comment = comments.find(({ id }) => path.endsWith(`/${id}`));
  if (refusals.has('comments')) return forbidden;
  if (comment === undefined) return [404, { message: 'Not Found' }];
  comment.body = readBody(body);
  return [200, comment];
}

function deleteComment({ path }: RecordedRequest, { comments }: State): Answer {
  const index = comments.findIndex(({ id }) => path.endsWith(`/${id}`));
  if (index < 0) return [404, { message: 'Not Found' }];
  comments.splice(index, 1);
  return [204, undefined];
}

function readBody(body: Buffer): string {
  return (JSON.parse(body.toString()) as { readonly body: string }).body;
}

function createArtifact(_: RecordedRequest, { url, blocks, refusals }: State): Answer {
  blocks.length = 0;
  return refusals.has('artifacts') ? [409, { code: 'already_exists', msg: 'an artifact with this name already exists' }] : [200, { ok: true, signed_upload_url: `${url}/storage/archive?sig=secret` }];
}

function takeBlock({ body }: RecordedRequest, { blocks }: State): Answer {
  blocks.push(body);
  return [201, undefined];
}

function finalizeArtifact({ body }: RecordedRequest, { artifacts, blocks }: State): Answer {
  const { name } = JSON.parse(body.toString()) as { readonly name: string };
  artifacts.set(name, Buffer.concat(blocks));
  return [200, { ok: true, artifact_id: '4711' }];
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve, reject) => server.close((error) => { if (error) reject(error); else resolve(); }));
}
