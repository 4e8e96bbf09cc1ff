package org.mithaq.standalone.importing;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.StringArgGenerator;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Turns labels into ids and days. Immutable.
 *
 * @param epochs the days that labels such as {@code @D+40} count from, by their letter
 * @param zone the zone of those days
 */
record Labels(Map<String, LocalDate> epochs, ZoneId zone) {

    private static final UUID NAMESPACE = UUID.fromString("3b1f0ad2-6c53-5c0e-9b1c-5f4d8c1f9a10");
    private static final Pattern TIME = Pattern.compile("@?([A-Z])\\+(\\d{1,5})(?:T(\\d\\d:\\d\\d))?");

    /** The id of a coalition, by label or as it is. */
    String coalition(String written) {
        return written.startsWith("@") ? id(NAMESPACE, written.substring(1)) : written;
    }

    /** The id of a command: the same line content, the {@code repetition}-th time in its file, has the same id. */
    String command(String coalition, String content, int repetition) {
        return id(UUID.fromString(coalition), "command/" + repetition + "/" + content);
    }

    /** The moment written as an instant (ISO 8601) or counted from an epoch. */
    Instant moment(String written) {
        Matcher counted = TIME.matcher(written);
        return counted.matches()
                ? day(counted)
                        .atTime(counted.group(3) == null ? LocalTime.NOON : LocalTime.parse(counted.group(3)))
                        .atZone(zone)
                        .toInstant()
                : Instant.parse(written);
    }

    /** A copy of {@code data} in which every label is resolved. */
    JsonNode resolve(JsonNode data, String coalition) {
        return switch (data) {
            case ObjectNode object -> {
                ObjectNode resolved = object.objectNode();
                object.properties().forEach(p -> resolved.set(p.getKey(), resolve(p.getValue(), coalition)));
                yield resolved;
            }
            case ArrayNode array -> {
                ArrayNode resolved = array.arrayNode();
                array.forEach(element -> resolved.add(resolve(element, coalition)));
                yield resolved;
            }
            case StringNode string -> StringNode.valueOf(resolve(string.stringValue(), coalition));
            default -> data;
        };
    }

    /** The string with its label resolved, if it is one. */
    String resolve(String written, String coalition) {
        if (!written.startsWith("@")) {
            return written;
        }
        if (written.startsWith("@@")) {
            return written.substring(1);
        }
        Matcher counted = TIME.matcher(written);
        if (!counted.matches()) {
            return id(UUID.fromString(coalition), written.substring(1));
        }
        return counted.group(3) == null
                ? day(counted).toString()
                : moment(written).toString();
    }

    private LocalDate day(Matcher counted) {
        @Nullable LocalDate epoch = epochs.get(counted.group(1));
        if (epoch == null) {
            throw new IllegalArgumentException("the header gives no epoch \"" + counted.group(1) + "\"");
        }
        return epoch.plusDays(Long.parseLong(counted.group(2)));
    }

    private static String id(UUID namespace, String label) {
        try {
            StringArgGenerator names = Generators.nameBasedGenerator(namespace, MessageDigest.getInstance("SHA-1"));
            return names.generate(label).toString();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-1", impossible);
        }
    }
}
