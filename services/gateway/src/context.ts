import type { ServiceRequest } from '../../shared/src/service';

/** What the gateway knows of a request; sources hand it on to the subgraphs. */
export interface GatewayContext {
  readonly request: ServiceRequest;
}
