import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

declare const sealed: unique symbol;

/** A personal datum as it is stored: `<key id>.<base64url of nonce, ciphertext and tag>`. */
export type Sealed = string & { readonly [sealed]: never };

/** One key of the ring; its id is stored with every value sealed under it. */
export interface KeyMaterial {
  readonly id: string;
  /** 32 random bytes. */
  readonly secret: Buffer;
}

const nonceBytes = 12;
const tagBytes = 16;

/**
 * The keys of personal data: the first one seals, all of them open. A key is taken out of the ring only when
 * `npm run keys:rotate` says that nothing is sealed under it any more.
 */
export class KeyRing {
  readonly #keys: ReadonlyMap<string, { readonly seal: Buffer; readonly digest: Buffer }>;
  /** Id of the key that new values are sealed under. */
  readonly currentId: string;

  /** @throws RangeError when there is no key, a key is not 32 bytes, or two have the same id */
  constructor(keys: readonly KeyMaterial[]) {
    if (keys.length === 0 || keys.some(({ secret }) => secret.length !== 32)) {
      throw new RangeError('a key ring needs at least one key, each of 32 bytes');
    }
    this.#keys = new Map(
      keys.map(({ id, secret }) => [id, { seal: derive(secret, 'seal'), digest: derive(secret, 'digest') }]),
    );
    if (this.#keys.size !== keys.length) {
      throw new RangeError('two keys of a ring have the same id');
    }
    this.currentId = keys[0]!.id;
  }

  /** Ids of the keys, the current one first. */
  get ids(): readonly string[] {
    return [...this.#keys.keys()];
  }

  /**
   * Encrypts a value with AES-256-GCM under the current key.
   * @param place where it will be stored (`table.column/row id`): it can be opened there only, so that a
   *   ciphertext moved to another row is found out
   */
  seal(value: string, place: string): Sealed {
    const nonce = randomBytes(nonceBytes);
    const cipher = createCipheriv('aes-256-gcm', this.#keyOf(this.currentId).seal, nonce);
    cipher.setAAD(Buffer.from(place));
    const body = Buffer.concat([nonce, cipher.update(value, 'utf8'), cipher.final(), cipher.getAuthTag()]);
    return `${this.currentId}.${body.toString('base64url')}` as Sealed;
  }

  /**
   * Decrypts a value.
   * @throws Error when its key is not in the ring, or it is not what was sealed at this place
   */
  open(value: Sealed, place: string): string {
    const id = keyIdOf(value);
    if (id === null) {
      throw new Error('what is stored is not a sealed value');
    }
    const body = Buffer.from(value.slice(id.length + 1), 'base64url');
    const decipher = createDecipheriv('aes-256-gcm', this.#keyOf(id).seal, body.subarray(0, nonceBytes));
    decipher.setAAD(Buffer.from(place));
    decipher.setAuthTag(body.subarray(-tagBytes));
    return decipher.update(body.subarray(nonceBytes, -tagBytes), undefined, 'utf8') + decipher.final('utf8');
  }

  /** Keyed hash (HMAC-SHA-256) of a value under the current key, for look-ups and to find duplicates. */
  digest(value: string, kind: string): string {
    return this.#digestUnder(this.currentId, value, kind);
  }

  /** The hashes under every key of the ring: while keys are being rotated, a value may be found by any. */
  digests(value: string, kind: string): string[] {
    return [...this.#keys.keys()].map((id) => this.#digestUnder(id, value, kind));
  }

  #digestUnder(id: string, value: string, kind: string): string {
    const hash = createHmac('sha256', this.#keyOf(id).digest).update(`${kind}\0${value}`);
    return `${id}.${hash.digest('base64url')}`;
  }

  #keyOf(id: string) {
    const key = this.#keys.get(id);
    if (key === undefined) {
      throw new Error(`key "${id}" is not in the ring; put it back into PERSONAL_DATA_KEYS`);
    }
    return key;
  }
}

/** What is stored of a personal datum, sealed or hashed: the key's id, then at least 28 bytes in base64url. */
export const storedForm = '^([a-z0-9-]{1,16})[.][A-Za-z0-9_-]{38,}$';

const storedPattern = new RegExp(storedForm);

/**
 * Id of the key a stored value or hash was made under.
 * @returns null when it has not the form of one: what stands there may be anything, a datum in clear too, and no
 *   part of it is to be shown
 */
export function keyIdOf(stored: string): string | null {
  return storedPattern.exec(stored)?.[1] ?? null;
}

function derive(secret: Buffer, use: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, Buffer.alloc(0), `social-work-graph ${use}`, 32));
}
