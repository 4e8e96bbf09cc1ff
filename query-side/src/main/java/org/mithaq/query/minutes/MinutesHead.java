package org.mithaq.query.minutes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.query.directory.Lines;
import org.mithaq.query.directory.Named;
import org.mithaq.query.directory.Readers;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.document.Block;
import org.mithaq.query.platform.document.Block.Manner;
import org.mithaq.query.platform.document.Line;
import org.mithaq.query.platform.page.Words;

/** The head of a meeting's minutes: what it was, when and where, who was there. Lives for the length of one writing. */
final class MinutesHead {

    private final MinutesReport minutes;
    private final Words words;
    private final Reading reading;
    private final List<Block> blocks = new ArrayList<>();

    MinutesHead(MinutesReport minutes, Words words, Reading reading) {
        this.minutes = minutes;
        this.words = words;
        this.reading = reading;
    }

    List<Block> blocks() {
        title();
        attendance();
        return blocks;
    }

    private void title() {
        Line.Builder over = Line.in(words).plain(words.say("minutes.title"));
        if (minutes.number() > 0) {
            over.plain(" · " + words.say("minutes.number", minutes.number()));
        }
        if (minutes.version() == Readers.PUBLIC) {
            over.plain(" · " + words.say("document.public"));
        }
        paragraph(Manner.BYLINE, over.line());
        blocks.add(new Block.Heading(1, Line.of(words, minutes.title())));
        Line.Builder byline = Line.in(words);
        if (minutes.coalition().name() != null) {
            byline.text(minutes.coalition().name()).plain(" · ");
        }
        byline.plain(words.label(minutes.status()));
        if (minutes.standing() != null) {
            byline.plain(" · ").strong(words.label(minutes.standing()));
        }
        paragraph(Manner.BYLINE, byline.line());
        facts();
    }

    private void facts() {
        List<Block.Fact> facts = new ArrayList<>();
        if (minutes.kind() != null) {
            facts.add(fact("minutes.kind", Line.of(words.label(minutes.kind()))));
        }
        moment(facts, "minutes.planned", minutes.startsAt());
        moment(facts, "minutes.opened", minutes.openedAt());
        moment(facts, "minutes.closed", minutes.closedAt());
        if (minutes.place() != null) {
            facts.add(fact("minutes.place", Line.of(words, minutes.place())));
        }
        party(facts, "minutes.host", minutes.host());
        somebody(facts, "minutes.chair", minutes.chair());
        somebody(facts, "minutes.facilitator", minutes.facilitator());
        party(facts, "minutes.coordinator", minutes.coordinator());
        blocks.add(new Block.Facts(facts));
    }

    private void attendance() {
        if (minutes.openedAt() == null) {
            return;
        }
        heading(2, words.say("minutes.attendance"));
        body(Line.of(words.say("minutes.present", minutes.parties())));
        if (!minutes.present().isEmpty()) {
            blocks.add(new Block.Table(
                    List.of(
                            new Block.Column(words.say("audit.sequence"), 1),
                            new Block.Column(words.say("minutes.party"), 8),
                            new Block.Column(words.say("minutes.role"), 3)),
                    attendees()));
        }
        parties("minutes.apologies", minutes.apologies());
        parties("minutes.absent", minutes.absent());
        proxies();
        guests();
        heading(3, words.say("minutes.quorum"));
        body(Line.of(quorum(minutes.quorum())));
        for (Floor.Restated changed : minutes.quorums()) {
            body(Line.of(words.say("minutes.quorum.changed", time(changed.at())) + " " + quorum(changed.quorum())));
        }
        if (minutes.groundRules().isEmpty()) {
            paragraph(Manner.QUIET, Line.of(words.say(reading.untold("minutes.groundrules.none"))));
        } else {
            heading(3, words.say("minutes.groundrules", minutes.charterVersion()));
            blocks.add(new Block.Items(false, Line.all(words, minutes.groundRules())));
        }
    }

    private List<List<Line>> attendees() {
        List<List<Line>> rows = new ArrayList<>();
        for (Present present : minutes.present()) {
            Line.Builder role = Line.in(words);
            if (present.role() != null) {
                role.text(present.role());
            }
            if (present.mode() != null) {
                role.plain((present.role() == null ? "" : " · ") + words.label(present.mode()));
            }
            stay(present, role);
            rows.add(
                    List.of(Line.of(Integer.toString(rows.size() + 1)), Lines.of(words, present.party()), role.line()));
        }
        return rows;
    }

    private void stay(Present present, Line.Builder role) {
        boolean first = present.role() == null && present.mode() == null;
        if (present.arrivedAt() != null) {
            role.plain((first ? "" : " · ") + words.say("minutes.arrived", time(present.arrivedAt())));
        }
        if (present.leftAt() != null) {
            boolean alone = first && present.arrivedAt() == null;
            role.plain((alone ? "" : " · ") + words.say("minutes.left", time(present.leftAt())));
        }
    }

    private void proxies() {
        if (!minutes.proxies().isEmpty()) {
            heading(3, words.say("minutes.proxies"));
            blocks.add(new Block.Items(
                    false, minutes.proxies().stream().map(this::proxy).toList()));
        }
    }

    private void guests() {
        List<Line> guests = new ArrayList<>(Line.all(words, minutes.guests()));
        minutes.visitors().forEach(visitor -> guests.add(visitor(visitor)));
        if (!guests.isEmpty()) {
            heading(3, words.say("minutes.guests"));
            blocks.add(new Block.Items(false, guests));
        }
    }

    private Line visitor(Visitor visitor) {
        Line.Builder line = Line.in(words);
        if (visitor.party() != null) {
            line.add(Lines.of(words, visitor.party()));
        }
        if (visitor.organisation() != null) {
            line.text(visitor.organisation());
        }
        return line.plain(" · " + words.label(visitor.role()))
                .plain(" · " + words.say("minutes.arrived", time(visitor.arrivedAt())))
                .line();
    }

    private Line proxy(Proxied proxy) {
        Line.Builder line = proxied(words, proxy);
        if (proxy.endedAt() != null && proxy.because() != null) {
            line.plain(" — " + words.label(proxy.because()) + " · " + time(proxy.endedAt()));
        }
        return line.line();
    }

    /** Who held the vote, and whose it was. */
    static Line.Builder proxied(Words words, Proxied proxy) {
        return Line.in(words)
                .add(Lines.of(words, proxy.to()))
                .plain(" " + words.say("minutes.proxies.for") + " ")
                .add(Lines.of(words, proxy.from()));
    }

    private String time(Instant at) {
        return words.dates().time(at, reading.zone());
    }

    private String quorum(Minutes.@Nullable QuorumFound quorum) {
        return quorum == null
                ? words.say(reading.untold("minutes.quorum.none"))
                : words.say(
                        quorum.met() ? "minutes.quorum.met" : "minutes.quorum.missing",
                        quorum.present(),
                        quorum.required(),
                        quorum.entitled());
    }

    static Line present(Words words, Present present) {
        Line.Builder line = Line.in(words).add(Lines.of(words, present.party()));
        return (present.role() == null
                        ? line
                        : line.plain(" (").text(present.role()).plain(")"))
                .line();
    }

    private Block.Fact fact(String key, Line line) {
        return new Block.Fact(words.say(key), List.of(line));
    }

    private void moment(List<Block.Fact> facts, String key, @Nullable Instant at) {
        if (at != null) {
            facts.add(fact(key, Line.of(words.dates().moment(at, reading.zone()))));
        }
    }

    private void party(List<Block.Fact> facts, String key, @Nullable Named party) {
        if (party != null) {
            facts.add(fact(key, Lines.of(words, party)));
        }
    }

    private void somebody(List<Block.Fact> facts, String key, @Nullable Present somebody) {
        if (somebody != null) {
            facts.add(fact(key, present(words, somebody)));
        }
    }

    private void parties(String key, List<Named> parties) {
        if (!parties.isEmpty()) {
            heading(3, words.say(key));
            body(Lines.list(words, parties));
        }
    }

    private void heading(int level, String text) {
        blocks.add(new Block.Heading(level, Line.of(text)));
    }

    private void body(Line line) {
        paragraph(Manner.BODY, line);
    }

    private void paragraph(Manner manner, Line line) {
        blocks.add(new Block.Paragraph(manner, line));
    }
}
