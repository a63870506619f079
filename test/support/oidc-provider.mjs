/**
 * A real OpenID Connect provider (npm `oidc-provider`) as a process of its own, because the package is an ES module
 * only. Told by its one argument, JSON: `port` (0: any), `jwks` (private keys), `audience`, `algorithm` and `clients`
 * (client id → claims of its access tokens). Says `{ url }` to its parent when it listens, and `{ asked }` for each request.
 */
import { createServer } from 'node:http';
import Provider from 'oidc-provider';

const { port, jwks, audience, algorithm, clients } = JSON.parse(process.argv[2]);

const server = createServer().listen(port, '127.0.0.1', () => {
  const url = `http://127.0.0.1:${server.address().port}`;
  const provider = new Provider(url, {
    jwks,
    clients: Object.keys(clients).map((id) => ({
      client_id: id,
      client_secret: `${id}-secret`,
      id_token_signed_response_alg: algorithm,
      grant_types: ['client_credentials'],
      redirect_uris: [],
      response_types: [],
    })),
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => audience,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: '',
          audience,
          accessTokenFormat: 'jwt',
          accessTokenTTL: 600,
          jwt: { sign: { alg: algorithm } },
        }),
      },
    },
    extraTokenClaims: (_, token) => clients[token.clientId],
    cookies: { keys: ['test-only'] },
    ttl: { ClientCredentials: 600 },
  });
  const answer = provider.callback();
  server.on('request', (request, response) => {
    process.send({ asked: request.url });
    answer(request, response);
  });
  process.send({ url });
});
process.on('disconnect', () => process.exit(0));
