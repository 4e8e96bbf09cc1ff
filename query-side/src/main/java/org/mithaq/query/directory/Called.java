package org.mithaq.query.directory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.text.Text;

/**
 * A name that something had before its present one.
 *
 * @param until the sequence of the record that gave it the next one
 */
public record Called(Text name, long until) {

    /** The name after that record; the first one given where there was none yet. */
    public static @Nullable Text at(List<Called> earlier, @Nullable Text now, long sequence) {
        return earlier.stream()
                .filter(called -> sequence < called.until())
                .findFirst()
                .map(Called::name)
                .orElse(now);
    }

    /** The earlier names once that record gave the next one, which may be the same. */
    public static List<Called> before(List<Called> earlier, @Nullable Text now, @Nullable Text next, long sequence) {
        return now == null || now.equals(next)
                ? earlier
                : Stream.concat(earlier.stream(), Stream.of(new Called(now, sequence)))
                        .toList();
    }

    /** The coalition with the names and the coordinator of then. */
    static Coalition upTo(long sequence, Coalition coalition) {
        Map<String, Party> parties = new LinkedHashMap<>();
        coalition.parties().forEach((id, party) -> parties.put(id, party.upTo(sequence)));
        return new Coalition(
                coalition.id(),
                coalition.initiator(),
                coalition.foundation(),
                parties,
                coalition.coreGroup(),
                coalition.coordinators().stream()
                        .filter(coordinator -> coordinator.since() <= sequence)
                        .toList(),
                coalition.charters(),
                coalition.delegations(),
                coalition.clearances());
    }
}
