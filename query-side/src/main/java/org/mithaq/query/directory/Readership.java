package org.mithaq.query.directory;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.ConflictEvent.ConflictOpened;
import org.mithaq.events.ConflictEvent.ConflictSettled;
import org.mithaq.events.Envelope;
import org.mithaq.events.PartyId;
import org.mithaq.web.Caller;

/**
 * What somebody may read of a coalition: the one place that decides it, for every view, document, export and feed.
 *
 * @param party the reader's
 * @param insider whether the party forms the coalition, or is its member
 * @param auditor whether the reader audits: that reads all but what is private to a party
 * @param bodies those in which the party sits, or sat when they were dissolved
 * @param since since when it may read that; missing where it never could read more
 */
public record Readership(
        String party,
        boolean insider,
        boolean auditor,
        Set<String> bodies,
        @Nullable Since since) {

    /** The scope that reads every coalition. */
    static final String AUDIT = "audit";

    static Readership of(Caller caller, Coalition coalition) {
        return of(caller.party(), caller.may(AUDIT), coalition);
    }

    static Readership of(PartyId party, boolean auditor, Coalition coalition) {
        return new Readership(
                party.value(),
                auditor || coalition.formedBy(party),
                auditor,
                coalition.formedBy(party) ? coalition.bodiesOf(party) : Set.of(),
                coalition.since(party).orElse(null));
    }

    /** Whether the record may be read. */
    public boolean sees(Envelope envelope) {
        return sees(Audience.of(envelope));
    }

    /**
     * Whether the record may be read as it stands in the log: one that names papers in the file of a conflict is for the
     * parties that it names, all others read of it in the views only.
     */
    public boolean seesWhole(Envelope envelope) {
        boolean file =
                switch (envelope.event()) {
                    case ConflictOpened e -> !e.file().isEmpty() && !named(e.parties());
                    case ConflictSettled e -> !e.file().isEmpty() && !named(e.agreedBy());
                    default -> false;
                };
        return sees(envelope) && !file;
    }

    private boolean named(List<PartyId> parties) {
        return parties.stream().anyMatch(each -> each.value().equals(party));
    }

    boolean sees(Audience audience) {
        return switch (audience.visibility()) {
            case PUBLIC -> true;
            case MEMBERS -> insider;
            case BODY -> auditor || bodies.contains(String.valueOf(audience.of()));
            case ORG_PRIVATE -> party.equals(audience.of());
        };
    }

    /** Whether nothing of the coalition's record is withheld. */
    boolean seesAll(Coalition coalition) {
        return insider && coalition.narrowAudiences().stream().allMatch(this::sees);
    }

    /** Without what the party or its bodies keep for themselves. */
    Readership shared() {
        return new Readership("", insider, false, Set.of(), since);
    }

    /** Equal for readers who may read the same. */
    String key() {
        return (insider ? "insider" : "outsider") + (auditor ? " auditor" : "") + " " + party + " "
                + new TreeSet<>(bodies);
    }
}
