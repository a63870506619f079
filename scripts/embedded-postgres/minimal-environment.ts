/**
 * All that PostgreSQL and the programs that start it get to see of the environment. It is fixed: a PGDATA, an
 * LD_PRELOAD or a locale of the person's shell must not change what the server does, and secrets of the shell
 * must not be readable in /proc under another user's name.
 */
export const minimalEnvironment: NodeJS.ProcessEnv = {
  PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
  LANG: 'C',
  LC_ALL: 'C',
  TZ: 'UTC',
};
