import { parseArgs } from 'node:util';
import { readDemoIdentity } from '../services/gateway/src/demo-identity';
import { demoIssuer } from '../services/gateway/src/demo-issuer';
import { runProcess } from '../services/shared/src/run-process';
import { readConfig } from './installation/config';
import { demoIdentityFile } from './installation/demo-identity-file';
import { isDemo } from './installation/protection';
import { readTokenRequest, tokenOptions } from './installation/token-request';

/** Raised where tokens are not ours to give. */
class DemoModeOnly extends Error {
  readonly code = 'DEMO_MODE_ONLY';
  readonly remedy = 'Get a token from the identity provider that OIDC_ISSUER names.';
}

/**
 * `npm run -s token -- --role OFFICER --region 1509 …`: prints an access token of the demo's issuer, and nothing
 * else, so that a shell can keep it in a variable.
 */
await runProcess(async (resources) => {
  const { DATA_FOLDER, environment } = readConfig();
  if (!isDemo(environment)) {
    throw new DemoModeOnly('this command signs with the demo’s key, which nothing but demo mode accepts');
  }
  const { viewer, hours } = readTokenRequest(parseArgs({ options: tokenOptions }).values);
  const file = environment['DEMO_IDENTITY'] || demoIdentityFile(DATA_FOLDER);
  const token = await demoIssuer(readDemoIdentity(file)).tokenFor(viewer, hours * 3_600);
  console.log(token);
  resources.finish();
});
