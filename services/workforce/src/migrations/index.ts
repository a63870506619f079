import { Workforce1764000000000 } from './1764000000000-workforce';
import { PracticeBases1764000100000 } from './1764000100000-practice-bases';

export const migrations = [Workforce1764000000000, PracticeBases1764000100000];
