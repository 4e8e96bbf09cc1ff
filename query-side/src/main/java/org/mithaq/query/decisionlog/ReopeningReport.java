package org.mithaq.query.decisionlog;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.RediscussionPolicy.Terms;
import org.mithaq.events.Vocabulary.RediscussionGround;
import org.mithaq.events.Vocabulary.RediscussionProcedure;
import org.mithaq.query.directory.Named;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.page.Words;
import org.mithaq.rediscussion.Asker;
import org.mithaq.rediscussion.Eligibility;
import org.mithaq.rediscussion.Obstacle;
import org.mithaq.rediscussion.Standing;
import org.mithaq.rediscussion.Way;
import org.mithaq.text.Text;

/**
 * Whether a decision may be discussed again, told before anybody asks.
 *
 * @param day the day for which it is told
 * @param asker for whom
 * @param chair whether as somebody who presides
 * @param open whether it may be asked on that day
 * @param nextPermittedOn the next day on which it may be asked, that day included; missing where waiting does not help,
 *     or where nobody knows for how long, as while a request is pending
 * @param policyVersion the version of the charter whose policy applies; 0 for the default
 * @param preset the preset that the policy began from
 * @param ways every way that the policy knows for this kind of decision, the one that a request takes first; none where
 *     the kind is exempt
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ReopeningReport(
        String decision,
        LocalDate day,
        Named asker,
        boolean chair,
        boolean open,
        @Nullable LocalDate nextPermittedOn,
        Standing standing,
        int policyVersion,
        @Nullable String preset,
        List<WayReport> ways) {

    /** One obstacle, in words. */
    public record ObstacleReport(Obstacle obstacle, String clause, Text text) {}

    /**
     * One way.
     *
     * @param clause where its terms stand in the charter
     * @param grounds those that may still be named; none where none is needed
     * @param repeated those that were named before: naming one again needs a justification
     * @param sameMeeting whether asking now needs a justification because the meeting that decided still sits
     * @param supportersMissing how many more supporters it takes
     * @param mayJoin the organisations that can still support it
     * @param explanation all of it in words
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record WayReport(
            RediscussionProcedure procedure,
            boolean open,
            String clause,
            List<ObstacleReport> obstacles,
            boolean groundNeeded,
            List<RediscussionGround> grounds,
            List<RediscussionGround> repeated,
            boolean sameMeeting,
            int supportersMissing,
            List<Named> mayJoin,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            Terms terms,
            Text explanation) {

        private WayReport alone() {
            return new WayReport(
                    procedure,
                    open,
                    clause,
                    obstacles,
                    groundNeeded,
                    grounds,
                    repeated,
                    sameMeeting,
                    supportersMissing,
                    List.of(),
                    from,
                    until,
                    terms,
                    explanation);
        }
    }

    /** Where the terms of one of its ways stand, in words. */
    public String clause(WayReport way, Reading reading, Words words) {
        return RediscussionReport.clause(reading, words, policyVersion, way.clause());
    }

    /** Why it may not be asked in the way that a request takes first, and from when on it may. */
    public String closed(Words words) {
        List<ObstacleReport> obstacles = ways.getFirst().obstacles();
        String why = obstacles.stream()
                .map(each -> each.text().in(words.language()))
                .collect(Collectors.joining(words.say("list.of.parts")));
        if (nextPermittedOn != null) {
            return words.say("rediscussion.later", words.dates().day(nextPermittedOn), why);
        }
        boolean waits = obstacles.stream().anyMatch(each -> each.obstacle() == Obstacle.ALREADY_PENDING);
        return words.say(waits ? "rediscussion.waiting" : "rediscussion.closed", why);
    }

    static ReopeningReport of(Eligibility eligibility, Asker asker, Reading reading) {
        List<Way> ways = eligibility.best().stream()
                .flatMap(best -> Stream.concat(
                        Stream.of(best), eligibility.ways().stream().filter(way -> !way.equals(best))))
                .toList();
        return new ReopeningReport(
                eligibility.decision().value(),
                eligibility.day(),
                reading.named(asker.party()),
                asker.chair(),
                eligibility.open(),
                eligibility.nextPermitted().orElse(null),
                eligibility.standing(),
                eligibility.policyVersion(),
                eligibility.preset(),
                ways.stream().map(way -> way(way, reading)).toList());
    }

    /** The same with the way that a request takes only, and without those who may join. */
    ReopeningReport brief() {
        return new ReopeningReport(
                decision,
                day,
                asker,
                chair,
                open,
                nextPermittedOn,
                standing,
                policyVersion,
                preset,
                ways.stream().limit(1).map(WayReport::alone).toList());
    }

    private static WayReport way(Way way, Reading reading) {
        return new WayReport(
                way.terms().procedure(),
                way.open(),
                way.clause(),
                way.obstacles().stream()
                        .map(obstacle -> new ObstacleReport(obstacle, obstacle.clause(), way.text(obstacle)))
                        .toList(),
                way.groundNeeded(),
                way.grounds(),
                way.repeated(),
                way.sameMeeting(),
                way.supportersMissing(),
                reading.named(way.mayJoin()),
                way.from(),
                way.until(),
                way.terms(),
                way.explanation());
    }
}
