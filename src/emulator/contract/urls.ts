/** Addresses in messages: pictures and media by https, links by a few schemes, percent-encoded. */
import * as z from 'zod';

/** LINE takes media by https only. Plain http on this machine is let through so that a demo can show its own pictures. */
const MEDIA = /^(https:\/\/[^/]|http:\/\/(127\.0\.0\.1|localhost)[:/])/i;
const LINK = /^(https?:\/\/[^/]|line:\/\/|tel:)/i;
const NOT_ENCODED = /[^\x21-\x7e]/;

export const mediaUrl = (max = 2_000) =>
  z
    .string()
    .min(1, 'must be specified')
    .max(max, `size must be between 0 and ${max}`)
    .refine((url) => MEDIA.test(url), 'invalid uri scheme')
    .refine((url) => !NOT_ENCODED.test(url), 'invalid uri');

export const linkUri = (max = 1_000) =>
  z
    .string()
    .min(1, 'must be specified')
    .max(max, `size must be between 0 and ${max}`)
    .refine((uri) => LINK.test(uri), 'invalid uri scheme')
    .refine((uri) => !NOT_ENCODED.test(uri), 'invalid uri');
