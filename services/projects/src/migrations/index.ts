import { Places1764000000000 } from './1764000000000-places';
import { PilotsAndProjects1764000100000 } from './1764000100000-pilots-and-projects';

export const migrations = [Places1764000000000, PilotsAndProjects1764000100000];
