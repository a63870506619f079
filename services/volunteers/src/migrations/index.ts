import { VolunteersAndTeams1764000000000 } from './1764000000000-volunteers-and-teams';
import { HourEntries1764000100000 } from './1764000100000-hour-entries';
import { PersonalData1764100100000 } from './1764100100000-personal-data';

export const migrations = [
  VolunteersAndTeams1764000000000,
  HourEntries1764000100000,
  PersonalData1764100100000,
];
