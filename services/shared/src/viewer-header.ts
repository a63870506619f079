import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { Fault } from './errors';
import { publicViewer, type Viewer } from './viewer';

/** The header in which the gateway hands the viewer to a subgraph: `<payload>.<MAC>`, both in base64url. */
export const viewerHeader = 'x-viewer';

/** What the header says; the MAC covers it and the body of the request it came with. */
interface Payload {
  readonly viewer: Viewer;
  readonly subgraph: string;
  /** Milliseconds since 1970. */
  readonly issuedAt: number;
  readonly nonce: string;
}

/** Makes the header of one request to one subgraph; `body` is exactly what is sent. */
export type ViewerSigner = (viewer: Viewer, body: string) => string;

/** The viewer of a request to a subgraph. @throws Fault VIEWER_HEADER_REFUSED */
export type ViewerReader = (header: string | string[] | undefined, body: Uint8Array | undefined) => Viewer;

const maximumAgeMilliseconds = 60_000;
const clockSkewMilliseconds = 5_000;

/** Longer than a header lives, skew included; a nonce need not be remembered after that. */
const nonceMemoryMilliseconds = maximumAgeMilliseconds + clockSkewMilliseconds;
const nonceMemorySize = 100_000;

const noBody = new Uint8Array();

/**
 * Signs viewers for a subgraph. The header is good for this subgraph, this body and one minute, once.
 * @param key shared with the subgraphs, at least 32 bytes
 */
export function viewerSigner(key: Buffer, subgraph: string): ViewerSigner {
  // Random for the process and counted within it: as unique as fresh randomness for each request, and cheaper.
  const prefix = randomBytes(12).toString('base64url');
  let count = 0;
  return (viewer, body) => {
    const nonce = `${prefix}${(count += 1).toString(36)}`;
    const payload: Payload = { viewer, subgraph, issuedAt: Date.now(), nonce };
    const text = Buffer.from(JSON.stringify(payload)).toString('base64url');
    return `${text}.${macOf(key, text, body).toString('base64url')}`;
  };
}

/**
 * Reads the viewers that the gateway hands to a subgraph. Without a header the viewer is the public; a header
 * that is forged, for another subgraph or another body, too old, too new or seen before is refused.
 * @param key the gateway's; null where there is none, and then every header is refused: it cannot be checked
 */
export function viewerReader(key: Buffer | null, subgraph: string): ViewerReader {
  const seen = new LRUCache<string, true>({ max: nonceMemorySize, ttl: nonceMemoryMilliseconds });
  return (header, body = noBody) => {
    if (header === undefined) {
      return publicViewer;
    }
    if (key === null) {
      throw refused('no key');
    }
    const payload = authentic(key, String(header), body);
    const age = Date.now() - payload.issuedAt;
    if (payload.subgraph !== subgraph) {
      throw refused('subgraph');
    }
    if (age > maximumAgeMilliseconds) {
      throw refused('stale');
    }
    if (age < -clockSkewMilliseconds) {
      throw refused('future');
    }
    if (seen.has(payload.nonce)) {
      throw refused('replayed');
    }
    seen.set(payload.nonce, true);
    return payload.viewer;
  };
}

/** The payload of a header whose MAC is right: the gateway wrote it, so its form needs no checking. */
function authentic(key: Buffer, header: string, body: Uint8Array): Payload {
  const [text = '', mac = '', ...more] = header.split('.');
  const given = Buffer.from(mac, 'base64url');
  const expected = macOf(key, text, body);
  const equal = given.length === expected.length && timingSafeEqual(given, expected);
  if (!equal || more.length > 0) {
    throw refused('signature');
  }
  return JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as Payload;
}

/** The full stop is in no base64url text, so payload and body cannot run into each other. */
function macOf(key: Buffer, payload: string, body: string | Uint8Array): Buffer {
  return createHmac('sha256', key).update(payload).update('.').update(body).digest();
}

function refused(reason: string): Fault {
  return new Fault('VIEWER_HEADER_REFUSED', { reason });
}
