import type { Connection } from '../../../shared/src/connection';
import type { PracticeBaseRow } from '../practice-base/practice-base.entity';

export type { PracticeBaseRow };
export type PracticeBaseConnectionRow = Connection<PracticeBaseRow>;
