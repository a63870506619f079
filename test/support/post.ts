export interface HttpAnswer {
  readonly status: number;
  readonly headers: Headers;
  /* eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers are asserted on, not computed with */
  readonly body: any;
}

/** Asks a graph over HTTP. */
export async function post(
  url: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<HttpAnswer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'en', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: response.status, headers: response.headers, body: await response.json() };
}
