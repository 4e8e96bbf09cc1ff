package org.mithaq.command.platform.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Stream;
import org.mithaq.command.platform.axon.CommandCatalogue;
import org.mithaq.command.ruling.Command;
import org.mithaq.events.Actor;
import org.mithaq.events.CoalitionId;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A command as its body gave it.
 *
 * @param canonical the body without insignificant white space and with sorted keys
 */
record CommandBody(Command command, CommandMeta meta, String canonical) {

    private static final String META = "meta";
    private static final int DIGEST_BYTES = 16;

    /** @throws FieldException when the body is not what the command takes */
    static CommandBody bind(CommandCatalogue.Entry entry, String body) {
        ObjectNode json = JsonText.parse(body);
        String canonical = StrictJson.MAPPER.writeValueAsString(json);
        JsonNode given = json.remove(META);
        JsonNode meta = given == null || given.isNull() ? StrictJson.MAPPER.createObjectNode() : given;
        try {
            return new CommandBody(
                    StrictJson.MAPPER.treeToValue(json, entry.type()),
                    StrictJson.MAPPER.treeToValue(meta, CommandMeta.class),
                    canonical);
        } catch (JacksonException fault) {
            throw new FieldException(Stream.concat(
                            FieldFaults.in(json, entry.type(), "").stream(),
                            FieldFaults.in(meta, CommandMeta.class, "/" + META).stream())
                    .toList());
        }
    }

    /**
     * What tells a repeat from another command under the same id: base64url of the first 128 bits of a SHA-256 over who
     * asks what of which coalition.
     */
    String digest(String name, CoalitionId coalition, Actor actor) {
        MessageDigest sha = sha256();
        for (String part : new String[] {
            name, coalition.value(), actor.party().value(), actor.person().value(), actor.role()
        }) {
            sha.update(part.getBytes(StandardCharsets.UTF_8));
            sha.update((byte) 0);
        }
        byte[] hash = sha.digest(canonical.getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, DIGEST_BYTES));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
