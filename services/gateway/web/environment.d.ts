// The pages run in a browser; the services' own code has no need of these types but is not harmed by them.
/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

declare module '*.css';

/** File names of the bundled workers, relative to the page's script; put in by the build. */
declare const WORKER_FILES: Readonly<Record<'editor' | 'json' | 'graphql', string>>;
