/** Whether a PDF opens without a password: most protected ones only forbid changes. ISO 32000-1, 7.6.3; ISO 32000-2, 7.6.4. */
import { createCipheriv, createHash } from 'node:crypto';
import { rc4 } from './rc4.js';

/** The file's own word on its encryption. */
export interface Encryption {
  revision: number;
  keyBytes: number;
  permissions: number;
  owner: Buffer;
  user: Buffer;
  id: Buffer;
  metadataToo: boolean;
}

const PADDING = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');

/** Tries the empty password, which readers try first. */
export function opensWithoutPassword(encryption: Encryption): boolean {
  const { revision, user } = encryption;
  if (revision >= 5) return newHash(revision, user.subarray(32, 40)).equals(user.subarray(0, 32));
  const expected = oldUserValue(encryption);
  return user.subarray(0, expected.length).equals(expected);
}

/** Algorithms 4 and 5. */
function oldUserValue(encryption: Encryption): Buffer {
  const key = oldKey(encryption);
  if (encryption.revision === 2) return rc4(key, PADDING);
  let value = md5(Buffer.concat([PADDING, encryption.id]));
  for (let round = 0; round < 20; round += 1) {
    value = rc4(Buffer.from(key.map((byte) => byte ^ round)), value);
  }
  return value;
}

/** Algorithm 2. */
function oldKey({ revision, keyBytes, permissions, owner, id, metadataToo }: Encryption): Buffer {
  const flags = Buffer.alloc(4);
  flags.writeInt32LE(permissions | 0);
  const withoutMetadata = revision >= 4 && !metadataToo ? Buffer.alloc(4, 0xff) : Buffer.alloc(0);
  const length = revision === 2 ? 5 : keyBytes;
  let key = md5(Buffer.concat([PADDING, owner.subarray(0, 32), flags, id, withoutMetadata]));
  const rounds = revision === 2 ? 0 : 50;
  for (let round = 0; round < rounds; round += 1) key = md5(key.subarray(0, length));
  return key.subarray(0, length);
}

/** Algorithm 2.B, with an empty password. */
function newHash(revision: number, salt: Buffer): Buffer {
  let key = createHash('sha256').update(salt).digest();
  if (revision === 5) return key;
  let last = 0;
  for (let round = 0; round < 64 || last > round - 32; round += 1) {
    const repeated = Buffer.concat(Array.from({ length: 64 }, () => key));
    const cipher = createCipheriv('aes-128-cbc', key.subarray(0, 16), key.subarray(16, 32)).setAutoPadding(
      false,
    );
    const encrypted = Buffer.concat([cipher.update(repeated), cipher.final()]);
    const remainder = encrypted.subarray(0, 16).reduce((sum, byte) => sum + byte, 0) % 3;
    key = createHash(HASHES[remainder] ?? 'sha256')
      .update(encrypted)
      .digest();
    last = encrypted.at(-1) ?? 0;
  }
  return key.subarray(0, 32);
}

const HASHES = ['sha256', 'sha384', 'sha512'];

function md5(bytes: Buffer): Buffer {
  return createHash('md5').update(bytes).digest();
}
