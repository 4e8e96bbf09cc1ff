package org.mithaq.query.platform.projection;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.TreeMap;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;

/**
 * The sum of the SHA-256 of documents, modulo 2^256: the same for the same documents in whatever order. Nor does the order
 * of their fields count: a server may keep that of the document which was replaced.
 */
final class Digest {

    private static final BsonDocumentCodec CODEC = new BsonDocumentCodec();
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

    void add(BsonDocument document) {
        ByteBuffer bytes =
                new RawBsonDocument(sorted(document), CODEC).getByteBuffer().asNIO();
        sha256.update(bytes);
        sum = sum.add(new BigInteger(1, sha256.digest())).mod(MODULUS);
        documents++;
    }

    private static BsonDocument sorted(BsonDocument document) {
        BsonDocument sorted = new BsonDocument();
        new TreeMap<>(document).forEach((key, value) -> sorted.put(key, sorted(value)));
        return sorted;
    }

    private static BsonValue sorted(BsonValue value) {
        return switch (value) {
            case BsonDocument document -> sorted(document);
            case BsonArray array ->
                new BsonArray(array.stream().map(Digest::sorted).toList());
            default -> value;
        };
    }

    /** {@code <documents>:<64 hexadecimal digits>}. */
    @Override
    public String toString() {
        return "%d:%064x".formatted(documents, sum);
    }
}
