import { createHmac, randomBytes } from 'node:crypto';
import { publicViewer, type Viewer } from '../../services/shared/src/viewer';
import { viewerHeader, viewerSigner } from '../../services/shared/src/viewer-header';
import type { GraphServer } from '../../services/shared/src/server';
import { post } from '../support/post';
import { serveMirror } from '../support/mirror';

const key = randomBytes(32);
const officer: Viewer = {
  subject: '干部-1',
  roles: ['OFFICER'],
  regionScope: '1509',
  agreement: ['Volunteer.region'],
  purpose: '低保核查',
};
const body = JSON.stringify({ query: '{ mirror }' });

let subgraph: GraphServer;
beforeAll(async () => {
  subgraph = await serveMirror(key);
});
afterAll(() => subgraph.stop());
afterEach(() => jest.restoreAllMocks());

const ask = (header?: string, text = body, language = 'en') =>
  post(subgraph.url, text, {
    'accept-language': language,
    ...(header === undefined ? {} : { [viewerHeader]: header }),
  });
const sign = viewerSigner(key, 'mirror');

/** The header as it would have been signed at another time. */
function signedAt(moment: number): string {
  const clock = jest.spyOn(Date, 'now').mockReturnValue(moment);
  const header = sign(officer, body);
  clock.mockRestore();
  return header;
}

async function expectRefused(header: string, reason: string, text = body): Promise<void> {
  const { status, headers, body: answer } = await ask(header, text);
  expect(answer).toMatchObject({
    errors: [{ extensions: { code: 'VIEWER_HEADER_REFUSED', details: { reason } } }],
  });
  expect(answer.data).toBeUndefined();
  expect(status).toBe(401);
  expect(headers.get('www-authenticate')).not.toBeNull();
}

describe('a subgraph', () => {
  it('works for the viewer that the gateway signed', async () => {
    const { status, body: answer } = await ask(sign(officer, body));
    expect(status).toBe(200);
    expect(JSON.parse(answer.data.mirror)).toEqual(officer);
  });

  it('works for the public without a header', async () => {
    const { status, body: answer } = await ask();
    expect(status).toBe(200);
    expect(JSON.parse(answer.data.mirror)).toEqual(publicViewer);
  });

  it('says why it refuses in the language of the request', async () => {
    const { body: answer } = await ask('x', body, 'zh-CN');
    expect(answer.errors[0].message).toMatch(/^请求头 x-viewer 未被接受（signature）/);
  });

  it('refuses a header that was used before', async () => {
    const header = sign(officer, body);
    expect((await ask(header)).status).toBe(200);
    await expectRefused(header, 'replayed');
  });

  it('refuses a header that was signed for another body, a space apart', async () => {
    await expectRefused(sign(officer, body), 'signature', JSON.stringify({ query: '{ mirror  }' }));
  });

  it('refuses a header with a request in the URL', async () => {
    const response = await fetch(`${subgraph.url}/graphql?query=%7Bmirror%7D`, {
      headers: { 'apollo-require-preflight': '1', [viewerHeader]: sign(officer, body) },
    });
    expect(response.status).toBe(401);
  });

  it('refuses a header that was signed for another subgraph', async () => {
    await expectRefused(viewerSigner(key, 'workforce')(officer, body), 'subgraph');
  });

  it('refuses a header signed by somebody else', async () => {
    await expectRefused(viewerSigner(randomBytes(32), 'mirror')(officer, body), 'signature');
  });

  it('refuses a header with another payload under a right signature', async () => {
    const [payload, mac] = sign(officer, body).split('.') as [string, string];
    const said = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object;
    const raised = { ...said, viewer: { ...officer, regionScope: '*' } };
    await expectRefused(`${Buffer.from(JSON.stringify(raised)).toString('base64url')}.${mac}`, 'signature');
  });

  it('refuses a header whose MAC leaves out the body', async () => {
    const [payload] = sign(officer, body).split('.') as [string];
    await expectRefused(
      `${payload}.${createHmac('sha256', key).update(payload).digest('base64url')}`,
      'signature',
    );
  });

  it.each(['', '.', 'a.b', 'a.b.c', '{}', '.'.repeat(50)])('refuses %j', async (header) => {
    await expectRefused(header, 'signature');
  });

  it('refuses a header older than a minute, and takes one that is a little younger', async () => {
    await expectRefused(signedAt(Date.now() - 61_000), 'stale');
    expect((await ask(signedAt(Date.now() - 50_000))).status).toBe(200);
  });

  it('refuses a header from the future, and takes what clocks may differ by', async () => {
    await expectRefused(signedAt(Date.now() + 7_000), 'future');
    expect((await ask(signedAt(Date.now() + 3_000))).status).toBe(200);
  });

  it('without a key serves the public and refuses every header', async () => {
    const keyless = await serveMirror(null);
    try {
      const { body: answer } = await post(keyless.url, body);
      expect(JSON.parse(answer.data.mirror)).toEqual(publicViewer);
      const refused = await post(keyless.url, body, { [viewerHeader]: sign(officer, body) });
      expect(refused.status).toBe(401);
      expect(refused.body.errors[0].extensions.details).toEqual({ reason: 'no key' });
    } finally {
      await keyless.stop();
    }
  });
});

describe('a body that cannot be read', () => {
  const send = (text: string, type = 'application/json') =>
    fetch(`${subgraph.url}/graphql`, { method: 'POST', headers: { 'content-type': type }, body: text });

  it.each([
    ['half a JSON text', '{"query":"{ mirror }","variables":{"idNumber":"15012319900101', 'not JSON'],
    ['no JSON text', '15012319900101123X', 'not JSON'],
    ['nothing', '', 'empty body'],
  ])('of %s is refused without being quoted', async (_, text, reason) => {
    const response = await send(text);
    expect(response.status).toBe(400);
    const answer = await response.text();
    expect(answer).not.toContain('1501');
    expect(JSON.parse(answer)).toMatchObject({
      errors: [{ extensions: { code: 'REQUEST_UNREADABLE', details: { reason } } }],
    });
  });

  it('of another type is refused', async () => {
    const response = await send('<a/>', 'application/xml');
    expect(response.status).toBe(415);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'REQUEST_UNREADABLE', details: { reason: 'Content-Type' } } }],
    });
  });

  it('that reaches for the prototype is refused', async () => {
    expect((await send('{"query":"{ mirror }","__proto__":{"a":1}}')).status).toBe(400);
  });
});
