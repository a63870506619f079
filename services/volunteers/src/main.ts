import { runService } from '../../shared/src/run-service';
import { readConfig } from './config';
import { volunteers } from './service';

await runService(volunteers, readConfig);
