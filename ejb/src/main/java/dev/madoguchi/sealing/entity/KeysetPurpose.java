package dev.madoguchi.sealing.entity;

/** What the keys of a keyset are for; a key serves one purpose only. */
public enum KeysetPurpose {
    /** Seals values (AES-256-GCM). */
    VALUES,
    /** Hashes identifiers (HMAC-SHA-256). */
    IDENTIFIERS,
    /** Signs receipts (ES256, RFC 7518). */
    RECEIPTS,
    /** Opens what phones seal for us (HPKE, RFC 9180). */
    TOKENS
}
