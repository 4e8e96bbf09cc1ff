package org.mithaq.query.changes;

import java.net.URI;
import java.util.Base64;
import javax.crypto.spec.SecretKeySpec;
import org.mithaq.events.CoalitionId;
import org.mithaq.events.PartyId;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A subscription to a coalition's records, from the configuration.
 *
 * @param id names it in addresses and in the stored state, in lower-case letters, digits and hyphens
 * @param coalition whose records
 * @param party for whom: what that party may see at the moment of sending is sent, nothing else
 * @param url where they are sent
 * @param secret {@code whsec_} and the key in Base64, at least 24 bytes (Standard Webhooks)
 * @param from the first sequence to be sent
 */
record Webhook(
        String id,
        String coalition,
        String party,
        URI url,
        String secret,
        @DefaultValue("1") long from) {

    private static final String SECRET = "whsec_";
    private static final int SHORTEST = 24;

    /** @throws IllegalArgumentException when one of them does not have its form; never names the secret */
    Webhook {
        if (!id.matches("[a-z0-9-]{1,64}") || from < 1 || url.getHost() == null) {
            throw new IllegalArgumentException("not a webhook: " + id + " to " + url + " from " + from);
        }
        coalition = new CoalitionId(coalition).value();
        party = new PartyId(party).value();
        if (!secret.startsWith(SECRET) || bytes(secret).length < SHORTEST) {
            throw new IllegalArgumentException(
                    "the secret of webhook " + id + " is " + SECRET + " and at least " + SHORTEST + " bytes in Base64");
        }
    }

    SecretKeySpec key() {
        return new SecretKeySpec(bytes(secret), Signature.ALGORITHM);
    }

    private static byte[] bytes(String secret) {
        return Base64.getDecoder().decode(secret.substring(SECRET.length()));
    }

    @Override
    public String toString() {
        return id + " to " + url;
    }
}
