import { readServiceSettings, type ServiceSettings } from '../../shared/src/service-settings';

/** Settings of this service when it runs as a process of its own. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): ServiceSettings {
  return readServiceSettings('volunteers', 4003, environment);
}
