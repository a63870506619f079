import type { Anchor } from '../../services/shared/src/audit/verify';

class AnchorError extends Error {
  readonly code = 'ANCHOR_INVALID';
  readonly remedy =
    'Give anchors as an earlier run printed them: --anchor <service>:<number>:<64 hexadecimal digits>.';
}

/**
 * Reads anchors as `npm run audit:verify` prints them (`<service>:<number>:<hash>`).
 * @returns the anchors of each service that has any
 * @throws AnchorError
 */
export function readAnchors(texts: readonly string[], services: readonly string[]): Map<string, Anchor[]> {
  const anchors = new Map<string, Anchor[]>();
  for (const text of texts) {
    const [, service, number, hash] = /^([a-z]+):(\d{1,15}):([0-9a-f]{64})$/.exec(text.trim()) ?? [];
    if (service === undefined) {
      throw new AnchorError(`"${text}" is not an anchor`);
    }
    if (!services.includes(service)) {
      throw new AnchorError(`"${text}" names no service; there are ${services.join(', ')}`);
    }
    anchors.set(service, [...(anchors.get(service) ?? []), { number: Number(number), hash: hash! }]);
  }
  return anchors;
}
