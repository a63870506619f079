import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDemoProtection } from '../../scripts/installation/protection';
import { startDistributed, startProcess, type RunningProcess } from '../../scripts/installation/processes';
import { readDemoIdentity } from '../../services/gateway/src/demo-identity';
import { demoIssuer } from '../../services/gateway/src/demo-issuer';
import type { Viewer } from '../../services/shared/src/viewer';
import { viewerHeader, viewerSigner } from '../../services/shared/src/viewer-header';
import { cloneSeededDatabase, type TestDatabase } from '../support/database';
import { post } from '../support/house';
import { freePorts } from '../support/ports';

/** Node is found through PATH; nothing else of this machine's environment matters to the built programs. */
const bareEnvironment = { PATH: process.env['PATH'], LOG_LEVEL: 'silent', SUBGRAPH_TIMEOUT_MS: '1500' };

const headline = readFileSync(
  'services/gateway/web/examples/01-projects-in-pilot-communities.graphql',
  'utf8',
);
const variables = { regionUnder: '15', first: 3 };

let dataFolder: string;
let environment: NodeJS.ProcessEnv;
let database: TestDatabase;
let distributed: Awaited<ReturnType<typeof startDistributed>>;
let url: string;

function service(name: string): RunningProcess {
  return distributed.services.find((running) => running.name === name)!;
}

beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'social-work-graph-distributed-'));
  // What `npm run distributed` gives its processes in demo mode.
  ({ environment } = openDemoProtection(dataFolder, bareEnvironment, { overHttp: true }));
  database = await cloneSeededDatabase();
  const [gateway, projects, workforce, volunteers] = await freePorts(4);
  distributed = await startDistributed(
    database,
    { gateway: gateway!, services: { projects: projects!, workforce: workforce!, volunteers: volunteers! } },
    environment,
  );
  url = distributed.gateway.url;
}, 120_000);

afterAll(async () => {
  await distributed?.stop();
  await database?.drop();
  await rm(dataFolder, { recursive: true, force: true });
});

it('answers the headline request over HTTP', async () => {
  const { status, body } = await post(url, { query: headline, variables });
  expect(status).toBe(200);
  expect(body.errors).toBeUndefined();
  expect(body.data.pilotCommunities.totalCount).toBe(100);
  const [{ node }] = body.data.pilotCommunities.edges;
  expect(node.projects.edges[0].node).toMatchObject({
    leadSocialWorker: { displayName: expect.any(String), highestCertificate: { level: expect.any(String) } },
    teams: [{ volunteerCount: expect.any(Number) }],
    serviceHours: { verifiedMinutes: expect.any(Number) },
  });
});

it('serves its pages from the gateway, and each service its own health', async () => {
  expect((await fetch(`${url}/graphiql`)).headers.get('content-security-policy')).toMatch(
    /default-src 'self'/,
  );
  for (const { url: own, name } of distributed.services) {
    expect(await (await fetch(`${own}/readyz`)).json()).toEqual({
      status: 'ready',
      checks: { [name]: 'ok' },
    });
  }
});

it('hands the request id and the language on to the services', async () => {
  const { body, headers } = await post(
    url,
    { query: '{ practiceBases(filter: { regionUnder: "99" }) { totalCount } }' },
    { 'accept-language': 'zh-CN', 'x-request-id': 'inspection-7' },
  );
  expect(headers.get('x-request-id')).toBe('inspection-7');
  expect(body.errors).toHaveLength(1);
  expect(body.errors[0]).toMatchObject({
    message: expect.stringContaining('没有代码为“99”的行政区划'),
    path: ['practiceBases'],
    extensions: { code: 'REGION_NOT_FOUND', serviceName: 'workforce' },
  });
});

describe('who a request is made for', () => {
  const whoAmI = { query: '{ viewer { subject roles regionScope purpose } }' };
  const officer: Viewer = {
    subject: 'li.ming',
    roles: ['OFFICER'],
    regionScope: '15',
    purpose: '走访慰问',
  };
  const answered = { data: { viewer: { ...officer, roles: ['PUBLIC', 'OFFICER'] } } };

  it('comes from the token, through the gateway, to the service', async () => {
    const token = await demoIssuer(readDemoIdentity(environment['DEMO_IDENTITY']!)).tokenFor(officer);
    const { status, body } = await post(url, whoAmI, { authorization: `Bearer ${token}` });
    expect(body).toEqual(answered);
    expect(status).toBe(200);
  });

  it('is the public without a token, at the gateway and at each service', async () => {
    for (const own of [url, ...distributed.services.map((running) => running.url)]) {
      expect((await post(own, whoAmI)).body).toEqual({
        data: { viewer: { subject: null, roles: ['PUBLIC'], regionScope: null, purpose: null } },
      });
    }
  });

  it('is what the gateway signed for this service, and nobody else', async () => {
    const body = JSON.stringify(whoAmI);
    const key = Buffer.from(environment['VIEWER_SIGNING_KEY']!, 'base64url');
    const ask = (header: string) => post(service('workforce').url, body, { [viewerHeader]: header });
    const header = viewerSigner(key, 'workforce')(officer, body);
    expect((await ask(header)).body).toEqual(answered);
    for (const refused of [
      header,
      viewerSigner(key, 'volunteers')(officer, body),
      viewerSigner(randomBytes(32), 'workforce')(officer, body),
      viewerSigner(key, 'workforce')(officer, `${body} `),
    ]) {
      const answer = await ask(refused);
      expect(answer.status).toBe(401);
      expect(answer.body.errors[0].extensions.code).toBe('VIEWER_HEADER_REFUSED');
    }
  });
});

describe('a service that is stopped', () => {
  it('leaves its fields null with one clear error each, and the rest answered; started again, all is answered', async () => {
    const stopped = service('workforce');
    await stopped.stop();
    const { status, body } = await post(url, { query: headline, variables });
    expect(status).toBe(200);
    expect(body.errors).toHaveLength(1);
    expect(body.errors[0]).toMatchObject({
      message: expect.stringMatching(/Subgraph workforce cannot be reached \(ECONNREFUSED\)/),
      extensions: { code: 'SUBGRAPH_UNAVAILABLE', details: { service: 'workforce', reason: 'ECONNREFUSED' } },
    });
    for (const { node } of body.data.pilotCommunities.edges) {
      expect(node.community.name).toEqual(expect.any(String));
      for (const { node: project } of node.projects.edges) {
        expect(project.leadSocialWorker).toBeNull();
        expect(project.serviceHours.verifiedMinutes).toBeGreaterThan(0);
      }
    }
    await startProcess({
      name: 'workforce',
      program: 'dist/services/workforce/main.js',
      port: Number(new URL(stopped.url).port),
      environment: { ...environment, WORKFORCE_DATABASE_URL: database.settingsOf('workforce').url },
    }).then(async (again) => {
      const answer = await post(url, { query: headline, variables });
      expect(answer.body.errors).toBeUndefined();
      await again.stop();
    });
  });

  it('gives one error for each of two', async () => {
    await service('volunteers').stop();
    const { body } = await post(url, { query: headline, variables });
    expect(
      body.errors
        .map(({ extensions }: { extensions: { details: { service: string } } }) => extensions.details.service)
        .sort(),
    ).toEqual(
      // Teams and hours are fetched side by side, each with its own error.
      expect.arrayContaining(['volunteers', 'workforce']),
    );
    for (const { node } of body.data.pilotCommunities.edges) {
      expect(node.projects.edges[0].node).toMatchObject({ leadSocialWorker: null, serviceHours: null });
    }
  });
});

describe('any other federation-2 supergraph', () => {
  let subgraph: Server;
  let gateway: RunningProcess;
  let answer: (respond: (status: number, body: string) => void) => void;

  beforeAll(async () => {
    subgraph = createServer((request, response) => {
      request
        .resume()
        .on('end', () =>
          answer((status, body) =>
            response.writeHead(status, { 'content-type': 'application/json' }).end(body),
          ),
        );
    }).listen(0, '127.0.0.1');
    await once(subgraph, 'listening');
    const [port] = await freePorts(1);
    gateway = await startProcess({
      name: 'gateway',
      program: 'dist/services/gateway/main.js',
      port: port!,
      environment: {
        ...bareEnvironment,
        SUPERGRAPH: 'test/distributed/books.supergraph.graphql',
        SUBGRAPH_URL_BOOKS: `http://127.0.0.1:${(subgraph.address() as AddressInfo).port}/graphql`,
      },
    });
  });
  afterAll(async () => {
    await gateway.stop();
    subgraph.closeAllConnections();
    await new Promise((resolve) => subgraph.close(resolve));
  });

  const ask = () => post(gateway.url, { query: '{ book { title } }' });

  it('is served at /graphql', async () => {
    answer = (respond) => respond(200, '{"data":{"book":{"title":"社会工作概论"}}}');
    expect((await ask()).body).toEqual({ data: { book: { title: '社会工作概论' } } });
  });

  it.each([
    ['HTML with status 502', 502, '<html>bad gateway</html>', 'SUBGRAPH_RESPONSE_INVALID'],
    ['JSON that is no answer', 200, '[1,2]', 'SUBGRAPH_RESPONSE_INVALID'],
    ['half an answer', 200, '{"data":{"book":', 'SUBGRAPH_RESPONSE_INVALID'],
  ])('a subgraph that sends %s gives null and one error', async (_, status, body, code) => {
    answer = (respond) => respond(status, body);
    const { body: got } = await ask();
    expect(got.data).toEqual({ book: null });
    expect(got.errors).toMatchObject([{ extensions: { code, details: { service: 'books', status } } }]);
  });

  it('a subgraph that does not answer in time gives null and one error', async () => {
    answer = () => undefined;
    const { body } = await ask();
    expect(body.data).toEqual({ book: null });
    expect(body.errors).toMatchObject([
      { extensions: { code: 'SUBGRAPH_TIMEOUT', details: { service: 'books', milliseconds: 1500 } } },
    ]);
  });
});
