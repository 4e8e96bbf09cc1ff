package org.mithaq.query.calendar;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.nio.ByteBuffer;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bson.Document;
import org.mithaq.events.CoalitionId;
import org.mithaq.events.PartyId;
import org.mithaq.events.PersonId;

/**
 * The keys in the addresses of feeds, for calendar programs, which cannot send a token in a header. A key names a
 * coalition, a party and a person, and is good for reading that person's feeds of that coalition until the person takes
 * another one; it opens nothing else. It is those three ids with a code over them (HMAC-SHA-256) that only this
 * installation can make; what it opens is asked anew with every request, with the rights of the party at that moment.
 *
 * <p>The secret behind the keys and the count of keys that a person gave up are the only things of the query side that
 * cannot be rebuilt from the log. They stand in the views' database, together: where it is wiped every address ends, and
 * none that was given up comes back. Thread-safe.
 */
public final class FeedKeys {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String SECRET = "secret";
    private static final String VALUE = "value";
    private static final String GENERATION = "generation";
    private static final String ID = "_id";
    private static final int SECRET_BYTES = 32;
    private static final int UUID_BYTES = 16;
    private static final int IDS_BYTES = 3 * UUID_BYTES;
    private static final int LONGEST = 200;

    private final MongoCollection<Document> kept;
    private final SecureRandom random = new SecureRandom();

    public FeedKeys(MongoDatabase database) {
        kept = database.getCollection("feeds");
    }

    /** Whose feeds a key reads. */
    record Holder(CoalitionId coalition, PartyId party, PersonId person) {

        private String id() {
            return coalition + "/" + party + "/" + person;
        }
    }

    /** The key that the holder has now. */
    String key(Holder holder) {
        byte[] ids = ids(holder);
        byte[] code = code(ids, generation(holder));
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(ByteBuffer.allocate(ids.length + code.length)
                        .put(ids)
                        .put(code)
                        .array());
    }

    /** Whose key it is; nobody's where it was never given out, or was given up. */
    Optional<Holder> holder(String key) {
        byte[] bytes = decoded(key);
        if (bytes.length <= IDS_BYTES) {
            return Optional.empty();
        }
        byte[] ids = Arrays.copyOf(bytes, IDS_BYTES);
        Holder holder = holder(ids);
        byte[] code = Arrays.copyOfRange(bytes, IDS_BYTES, bytes.length);
        return MessageDigest.isEqual(code, code(ids, generation(holder))) ? Optional.of(holder) : Optional.empty();
    }

    /** Ends the holder's key; the next one is another. */
    void giveUp(Holder holder) {
        kept.findOneAndUpdate(
                Filters.eq(ID, holder.id()), Updates.inc(GENERATION, 1), new FindOneAndUpdateOptions().upsert(true));
    }

    private int generation(Holder holder) {
        Document known = kept.find(Filters.eq(ID, holder.id())).first();
        return known == null ? 0 : known.getInteger(GENERATION, 0);
    }

    private byte[] code(byte[] ids, int generation) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret(), ALGORITHM));
            mac.update(ids);
            return mac.doFinal(
                    ByteBuffer.allocate(Integer.BYTES).putInt(generation).array());
        } catch (NoSuchAlgorithmException | InvalidKeyException missing) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, missing);
        }
    }

    /** Whoever comes first makes it; every process of the installation then has the same. */
    private byte[] secret() {
        Document known = kept.find(Filters.eq(ID, SECRET)).first();
        if (known == null) {
            byte[] fresh = new byte[SECRET_BYTES];
            random.nextBytes(fresh);
            known = kept.findOneAndUpdate(
                    Filters.eq(ID, SECRET),
                    Updates.setOnInsert(VALUE, Base64.getEncoder().encodeToString(fresh)),
                    new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
        }
        if (known == null) {
            throw new IllegalStateException("the secret of the feeds could not be kept");
        }
        return Base64.getDecoder().decode(known.getString(VALUE));
    }

    private static byte[] ids(Holder holder) {
        ByteBuffer ids = ByteBuffer.allocate(IDS_BYTES);
        for (String id : new String[] {
            holder.coalition().value(), holder.party().value(), holder.person().value()
        }) {
            UUID uuid = UUID.fromString(id);
            ids.putLong(uuid.getMostSignificantBits()).putLong(uuid.getLeastSignificantBits());
        }
        return ids.array();
    }

    private static Holder holder(byte[] ids) {
        ByteBuffer buffer = ByteBuffer.wrap(ids);
        return new Holder(new CoalitionId(uuid(buffer)), new PartyId(uuid(buffer)), new PersonId(uuid(buffer)));
    }

    private static String uuid(ByteBuffer buffer) {
        return new UUID(buffer.getLong(), buffer.getLong()).toString();
    }

    private static byte[] decoded(String key) {
        try {
            return key.length() > LONGEST ? new byte[0] : Base64.getUrlDecoder().decode(key);
        } catch (IllegalArgumentException malformed) {
            return new byte[0];
        }
    }
}
