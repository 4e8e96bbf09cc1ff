package org.mithaq.query.communication;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.CampaignEvent.VisitLogged;
import org.mithaq.events.CommunicationEvent.Credit;
import org.mithaq.events.DecisionId;
import org.mithaq.events.MandateId;
import org.mithaq.events.Vocabulary.Audience;
import org.mithaq.events.Vocabulary.CelebrationKind;
import org.mithaq.events.Vocabulary.PublicationKind;
import org.mithaq.events.Vocabulary.StatementKind;
import org.mithaq.events.Vocabulary.VisitPurpose;
import org.mithaq.query.communication.Outward.Kind;
import org.mithaq.query.directory.Named;
import org.mithaq.query.directory.Reading;
import org.mithaq.text.Text;

/** How a coalition speaks to others and meets them; newest first. */
public record Voice(
        List<MandateReport> mandates,
        List<StatementReport> statements,
        List<Publication> publications,
        List<Merit> credits,
        List<Celebration> celebrations,
        List<Visit> visits) {

    /**
     * @param personal whether one person there may speak, and not whoever speaks for the member
     * @param endedOn the day on which it ended early with the membership of its holder, or with the decision that gave it
     * @param revoked why it was revoked
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record MandateReport(
            String id,
            MandateState state,
            Named party,
            boolean personal,
            @Nullable Text post,
            Text topic,
            LocalDate from,
            LocalDate until,
            @Nullable LocalDate endedOn,
            DecisionId decision,
            @Nullable Text revoked) {}

    /** @param mandate the mandate that it rests on; missing where a member speaks for itself */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record StatementReport(
            StatementKind kind,
            Text title,
            Text topic,
            @Nullable Text text,
            Audience audience,
            @Nullable Text medium,
            @Nullable DecisionId over,
            @Nullable MandateId mandate,
            List<Merit> credits,
            Instant at) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Publication(
            PublicationKind kind,
            Text title,
            @Nullable Text summary,
            @Nullable Text place,
            List<Merit> credits,
            Instant at) {}

    /** Whose merit something is: a party or a body with its name, or others as they are called. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Merit(
            @Nullable Text whose,
            @Nullable Text contribution,
            @Nullable Text occasion) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Celebration(CelebrationKind kind, Text title, List<Merit> credits, Instant at) {}

    /** @param answers what later visits that followed it up brought */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Visit(
            String id,
            VisitPurpose purpose,
            Text title,
            Text host,
            Collection<Named> members,
            @Nullable Text outcome,
            List<Text> recommendations,
            List<Text> answers,
            Instant at) {}

    public static Voice of(Reading reading) {
        Merits merits = Merits.of(reading);
        List<VisitLogged> visits = Outward.all(reading, Kind.VISITS).stream()
                .map(Outward::visit)
                .filter(Objects::nonNull)
                .toList();
        return new Voice(
                Mandates.all(reading).stream()
                        .map(standing -> report(reading, standing))
                        .toList(),
                Outward.all(reading, Kind.STATEMENTS).stream()
                        .map(each -> statement(each, merits))
                        .toList(),
                Outward.all(reading, Kind.ITEMS).stream()
                        .map(each -> publication(each, merits))
                        .toList(),
                Outward.all(reading, Kind.CREDITS).stream()
                        .map(each -> credit(each, merits))
                        .toList(),
                Outward.all(reading, Kind.CELEBRATIONS).stream()
                        .map(each -> celebration(each, merits))
                        .toList(),
                Outward.all(reading, Kind.VISITS).stream()
                        .map(each -> visit(reading, each, visits))
                        .toList());
    }

    private static MandateReport report(Reading reading, Mandates.Standing standing) {
        Mandate mandate = standing.mandate();
        var granted = requireNonNull(mandate.granted());
        return new MandateReport(
                mandate.id(),
                standing.state(),
                reading.named(granted.party()),
                granted.person() != null,
                granted.post(),
                granted.topic(),
                granted.from(),
                granted.until(),
                standing.endedOn().orElse(null),
                granted.decision(),
                mandate.revoked() == null ? null : mandate.revoked().reason());
    }

    private static StatementReport statement(Outward each, Merits merits) {
        var statement = requireNonNull(each.statement());
        return new StatementReport(
                statement.kind(),
                statement.title(),
                statement.topic(),
                statement.text(),
                statement.audience(),
                statement.medium(),
                statement.over(),
                statement.mandate(),
                merits.all(statement.credits()),
                requireNonNull(each.at()));
    }

    private static Publication publication(Outward each, Merits merits) {
        var item = requireNonNull(each.item());
        return new Publication(
                item.kind(),
                item.title(),
                item.summary(),
                item.place(),
                merits.all(item.credits()),
                requireNonNull(each.at()));
    }

    private static Merit credit(Outward each, Merits merits) {
        var credited = requireNonNull(each.credit());
        Credit credit = credited.credit();
        return new Merit(merits.whose(credit), credit.contribution(), credited.occasion());
    }

    private static Celebration celebration(Outward each, Merits merits) {
        var celebrated = requireNonNull(each.celebration());
        return new Celebration(
                celebrated.kind(), celebrated.title(), merits.all(celebrated.credits()), requireNonNull(each.at()));
    }

    private static Visit visit(Reading reading, Outward each, List<VisitLogged> all) {
        var visit = requireNonNull(each.visit());
        return new Visit(
                visit.visit().value(),
                visit.purpose(),
                visit.title(),
                visit.host(),
                reading.named(visit.members()),
                visit.outcome(),
                visit.recommendations(),
                all.stream()
                        .filter(later -> visit.visit().equals(later.follows()))
                        .map(VisitLogged::outcome)
                        .filter(Objects::nonNull)
                        .toList(),
                requireNonNull(each.at()));
    }
}
