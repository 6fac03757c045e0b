package dev.madoguchi.sealing.entity;

import java.nio.ByteBuffer;
import java.util.Base64;

/**
 * A public key with which others seal for this installation.
 *
 * @param name the five bytes that come first in what is sealed with it
 * @param point the key itself: a point of P-256, uncompressed (SEC 1, 65 bytes)
 */
public record SealingKey(byte[] name, byte[] point) {

    public SealingKey {
        name = name.clone();
        point = point.clone();
    }

    @Override
    public byte[] name() {
        return name.clone();
    }

    @Override
    public byte[] point() {
        return point.clone();
    }

    /** Name and point one after the other, in base64url. */
    public String encoded() {
        byte[] both = ByteBuffer.allocate(name.length + point.length)
                .put(name)
                .put(point)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(both);
    }
}
