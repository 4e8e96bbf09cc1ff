package org.mithaq.query.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mithaq.query.RunningQuerySide;
import org.mithaq.query.Told;
import org.mithaq.rulebook.View;
import tools.jackson.databind.JsonNode;

/** What rules have to say shows in the views that the rulebook names for them. */
class FindingsReadsTest {

    private static final int FIRST = 20;
    private static final RunningQuerySide SIDE = RunningQuerySide.shared();
    private static final Told TOLD = Talkative.coalition(450);
    private static final String HOME = "/api/coalitions/" + TOLD.id();
    private static final String MEMBER = SIDE.token(1, "mithaq");
    private static final String THEN = "asOf=2026-11-01";

    @BeforeAll
    static void tell() {
        SIDE.tell(TOLD);
    }

    @Test
    void mostRulesSaySomethingHere() {
        assertThat(found("/findings?" + THEN, "/items").findValuesAsString("rule").stream()
                        .distinct())
                .hasSizeGreaterThan(40);
    }

    @ParameterizedTest
    @EnumSource(value = View.class, mode = EnumSource.Mode.EXCLUDE, names = "AUD")
    void everyViewShowsWhatItsRulesSay(View view) {
        List<JsonNode> said = found("/findings?view=" + view + "&" + THEN, "/items")
                .valueStream()
                .toList();

        assertThat(said)
                .as("otherwise this shows nothing: rules of %s have something to say", view)
                .isNotEmpty();
        addresses(view).forEach(address -> assertThat(
                        found(address + "?" + THEN, "/findings").valueStream())
                .as(address)
                .containsExactlyElementsOf(onlyTheFirst(view) ? said.subList(0, Math.min(FIRST, said.size())) : said));
    }

    /** The audit trail shows rules where commands broke them, and no rule that is watched names it. */
    @Test
    void noRuleThatIsWatchedShowsInTheAuditTrailOnly() {
        assertThat(SIDE.findings().watches()).noneMatch(watch -> watch.views().equals(List.of(View.AUD)));
    }

    /** Lists that may be very long. */
    private static boolean onlyTheFirst(View view) {
        return view == View.MIN || view == View.DEC;
    }

    private static Stream<String> addresses(View view) {
        return switch (view) {
            case MIN -> Stream.of("/meetings");
            case DEC -> Stream.of("/decisions");
            case AUD -> Stream.of();
            case CHR -> Stream.of("/charter");
            case REG -> Stream.of("/parties");
            case ROS -> Stream.of("/bodies");
            case OUT -> Stream.of("/pipeline");
            case MAP -> Stream.of("/stakeholders");
            case RDY -> Stream.of("/readiness");
            case CAL -> Stream.of("/calendar");
            case TSK -> Stream.of("/tasks", "/promises");
            case PLN -> Stream.of("/plans");
            case RPT -> Stream.of("/reports");
            case RES -> Stream.of("/resources");
            case CNF -> Stream.of("/conflicts");
            case COM -> Stream.of("/communication");
            case RSK -> Stream.of("/risks");
            case EVL -> Stream.of("/campaigns");
            case HLT -> Stream.of("/health");
            case KB -> Stream.of("/contacts");
        };
    }

    private static JsonNode found(String address, String list) {
        return SIDE.json(HOME + address, MEMBER).at(list);
    }
}
