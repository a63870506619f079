import { startHouse, post, type House } from '../support/house';

let house: House;
beforeAll(async () => {
  house = await startHouse({ seed: false });
});
afterAll(() => house.stop());

const pilots = (page: string) => `{ pilotCommunities(${page}) { edges { cursor } } }`;

describe('bad input, one clear error with a stable code each', () => {
  it.each([
    ['unknown region', '{ region(code: "99") { name } }', {}, 200, 'REGION_NOT_FOUND'],
    [
      'unknown region in a filter',
      '{ pilotCommunities(filter: { regionUnder: "99" }) { totalCount } }',
      {},
      200,
      'REGION_NOT_FOUND',
    ],
    [
      'unknown region in another service',
      '{ practiceBases(filter: { regionUnder: "99" }) { totalCount } }',
      {},
      200,
      'REGION_NOT_FOUND',
    ],
    [
      'unknown region in a third service',
      '{ volunteerTeams(filter: { regionUnder: "99" }) { totalCount } }',
      {},
      200,
      'REGION_NOT_FOUND',
    ],
    ['malformed cursor', pilots('after: "!!"'), {}, 200, 'CURSOR_INVALID'],
    ['first 0', pilots('first: 0'), {}, 200, 'PAGE_SIZE_OUT_OF_RANGE'],
    ['first 101', pilots('first: 101'), {}, 200, 'PAGE_SIZE_OUT_OF_RANGE'],
    ['first and last', pilots('first: 1, last: 1'), {}, 200, 'PAGE_ARGUMENTS_CONFLICT'],
    ['wrong type of an argument', pilots('first: "ten"'), {}, 400, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'wrong type of a variable',
      'query ($n: Int) { pilotCommunities(first: $n) { totalCount } }',
      { n: 'ten' },
      400,
      'BAD_USER_INPUT',
    ],
    [
      'unknown enum value',
      '{ pilotCommunities(filter: { stateIn: [ASLEEP] }) { totalCount } }',
      {},
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    // The subgraph that owns the scalar finds it: to the gateway a date is a text.
    [
      'a date that is none',
      '{ volunteers(filter: { registeredFrom: "2025-02-30" }) { totalCount } }',
      {},
      200,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['unknown field', '{ regoins { totalCount } }', {}, 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['not GraphQL', '{ region(', {}, 400, 'GRAPHQL_PARSE_FAILED'],
  ])('%s', async (_, query, variables, status, code) => {
    const answer = await house.query(query, variables);
    expect(
      answer.body.errors.map(({ extensions }: { extensions: { code: string } }) => extensions.code),
    ).toEqual([code]);
    expect(answer.status).toBe(status);
    expect(JSON.stringify(answer.body)).not.toMatch(/stacktrace|node_modules|SELECT /);
  });

  it.each([
    ['no JSON', 'not json', 400, 'REQUEST_UNREADABLE'],
    ['no query', {}, 400, 'BAD_REQUEST'],
    [
      'a body over 1 MiB',
      { query: `{ region(code: "${'1'.repeat(1 << 20)}") { name } }` },
      413,
      'BODY_TOO_LARGE',
    ],
  ])('%s', async (_, body, status, code) => {
    const answer = await post(house.url, body);
    expect(answer.status).toBe(status);
    expect(answer.body.errors).toHaveLength(1);
    expect(answer.body.errors[0].extensions.code).toBe(code);
  });
});

describe('the manners of the edge', () => {
  it('speaks Chinese unless English is preferred', async () => {
    const message = async (language?: string) => {
      const response = await fetch(`${house.url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(language === undefined ? {} : { 'accept-language': language }),
        },
        body: JSON.stringify({ query: '{ region(code: "99") { name } }' }),
      });
      const { errors } = (await response.json()) as { errors: { message: string }[] };
      return errors[0]!.message;
    };
    expect(await message()).toMatch(/没有代码/);
    expect(await message('zh-CN,zh;q=0.9,en;q=0.8')).toMatch(/没有代码/);
    expect(await message('fr')).toMatch(/没有代码/);
    expect(await message('en-GB,en;q=0.9')).toMatch(/There is no region/);
  });

  it('gives each request an id and keeps the one it is sent', async () => {
    expect((await house.query('{ __typename }')).headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(
      (await house.query('{ __typename }', {}, { 'x-request-id': 'inspection-42' })).headers.get(
        'x-request-id',
      ),
    ).toBe('inspection-42');
    expect(
      (await house.query('{ __typename }', {}, { 'x-request-id': 'a b;c' })).headers.get('x-request-id'),
    ).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('refuses a simple request that a foreign page could send', async () => {
    const response = await fetch(`${house.url}/graphql?query=${encodeURIComponent('{ __typename }')}`);
    expect(response.status).toBe(400);
    expect(await response.text()).toMatch(/CSRF/);
  });

  it('is alive and ready', async () => {
    expect(await (await fetch(`${house.url}/healthz`)).json()).toEqual({ status: 'alive' });
    const ready = await fetch(`${house.url}/readyz`);
    expect(ready.status).toBe(200);
    expect(await ready.json()).toEqual({
      status: 'ready',
      checks: { supergraph: 'ok', workforce: 'ok', volunteers: 'ok', projects: 'ok' },
    });
  });

  it('describes every type, field, argument and enum value, Chinese first', async () => {
    const { body } = await house.query(
      '{ __schema { types { name description kind fields { name description args { name description } } inputFields { name description } enumValues { name description } } } }',
    );
    const chineseFirst = /^[^A-Za-z]*\p{Script=Han}/u;
    const lacking: string[] = [];
    for (const type of body.data.__schema.types) {
      if (type.name.startsWith('__') || ['String', 'Int', 'Boolean', 'ID', 'Float'].includes(type.name)) {
        continue;
      }
      const members = [
        ...(type.fields ?? []),
        ...(type.fields ?? []).flatMap((field: { args: unknown[] }) => field.args),
        ...(type.inputFields ?? []),
        ...(type.enumValues ?? []),
      ];
      for (const described of [type, ...members]) {
        if (!chineseFirst.test(described.description ?? '')) {
          lacking.push(`${type.name}.${described.name}: ${described.description}`);
        }
      }
    }
    expect(lacking).toEqual([]);
  });
});
