package org.mithaq.query.platform.projection;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.bson.RawBsonDocument;

/** The sum of the SHA-256 of documents, modulo 2^256: the same for the same documents in whatever order. */
final class Digest {

    private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);

    private final MessageDigest sha256;
    private BigInteger sum = BigInteger.ZERO;
    private long documents;

    Digest() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    void add(RawBsonDocument document) {
        ByteBuffer bytes = document.getByteBuffer().asNIO();
        sha256.update(bytes);
        sum = sum.add(new BigInteger(1, sha256.digest())).mod(MODULUS);
        documents++;
    }

    /** {@code <documents>:<64 hexadecimal digits>}. */
    @Override
    public String toString() {
        return "%d:%064x".formatted(documents, sum);
    }
}
