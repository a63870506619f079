declare global {
  var stopTestDatabase: (() => Promise<void>) | undefined;
}

/** Ends the server that global-setup started. */
export default async function globalTeardown(): Promise<void> {
  await globalThis.stopTestDatabase?.();
}
