import type { Log } from '../../shared/src/log';
import { readDemoIdentity } from './demo-identity';
import { demoIssuer } from './demo-issuer';
import { publicOnly, type Identity } from './identity';
import type { IdentitySettings } from './identity-settings';
import { openIdIssuer } from './openid-issuer';

/**
 * The identity that the settings describe: a provider's, the demo's, or nobody's. The provider is not asked for
 * anything yet, so that the gateway starts without it.
 * @throws DemoIdentityError
 */
export function openIdentity({ provider, demoFile }: IdentitySettings, log: Log): Identity {
  if (provider !== null) {
    return { issuer: openIdIssuer({ ...provider, log }), demo: null };
  }
  if (demoFile !== null) {
    log.warn('demo mode: everybody is given the identity they ask for');
    return demoIssuer(readDemoIdentity(demoFile));
  }
  log.warn('OIDC_ISSUER is not set: everybody is served as the public, and tokens are refused');
  return publicOnly;
}
