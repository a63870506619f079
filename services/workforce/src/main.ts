import { runService } from '../../shared/src/run-service';
import { readConfig } from './config';
import { workforce } from './service';

await runService(workforce, readConfig);
