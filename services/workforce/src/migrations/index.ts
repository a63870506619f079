import { Workforce1764000000000 } from './1764000000000-workforce';
import { PracticeBases1764000100000 } from './1764000100000-practice-bases';
import { PersonalData1764100100000 } from './1764100100000-personal-data';

export const migrations = [Workforce1764000000000, PracticeBases1764000100000, PersonalData1764100100000];
