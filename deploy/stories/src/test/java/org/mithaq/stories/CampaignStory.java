package org.mithaq.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mithaq.stories.LogOfRecord.Entry;

/** What stands in the log when the campaign's story was told. */
final class CampaignStory {

    /** How often each type of event stands in the log. */
    private static final String TYPES = """
            1 body.established.v1
            2 body.officer-elected.v1
            1 body.seated.v1
            1 campaign.closed.v1
            1 campaign.launched.v1
            1 campaign.risk-assessed.v1
            1 charter.adopted.v1
            1 charter.amended.v1
            1 charter.delegation-defined.v1
            1 coalition.approach-set.v1
            1 coalition.coordinator-assigned.v1
            1 coalition.founded.v1
            1 coalition.mission-adopted.v1
            1 coalition.readiness-assessed.v1
            1 coalition.structure-type-selected.v1
            40 command.refused.v1
            1 core-group.formed.v1
            1 decision.dissent-recorded.v1
            1 decision.objection-answered.v1
            1 decision.objection-raised.v1
            5 decision.proposed.v1
            1 decision.ratification-refused.v1
            2 decision.ratified.v1
            1 decision.reaffirmed.v1
            24 decision.recorded.v1
            1 decision.rescinded.v1
            2 decision.settled.v1
            1 decision.superseded.v1
            5 delegate.designated.v1
            1 evaluation.recorded.v1
            3 funding.screened.v1
            1 lesson.recorded.v1
            2 mandate.granted.v1
            1 meeting.attendee-arrived.v1
            1 meeting.attendee-left.v1
            15 meeting.closed.v1
            1 meeting.guest-recorded.v1
            15 meeting.opened.v1
            1 meeting.proxy-given.v1
            11 meeting.quorum-confirmed.v1
            5 meeting.quorum-missing.v1
            15 meeting.scheduled.v1
            11 member.admitted.v1
            1 member.expelled.v1
            2 member.interest-declared.v1
            11 party.registered.v1
            1 party.stakeholder-classified.v1
            3 rediscussion.granted.v1
            3 rediscussion.requested.v1
            11 rediscussion.supported.v1
            2 statement.issued.v1
            1 success.celebrated.v1
            2 task.assigned.v2
            2 task.completed.v1
            1 task.handed-over.v1
            1 written-procedure.lapsed.v1
            3 written-procedure.opened.v1
            17 written-procedure.vote-cast.v1
            1 written-procedure.voter-recused.v1
            """;

    /** Every refusal in its order: the command, and the rules it rests on, once for each broken clause. */
    private static final String REFUSALS = """
            select-structure-type R-011
            record-decision R-113
            adopt-charter R-119
            seat-body R-108
            close-meeting R-068 R-069
            record-decision R-115 R-116
            record-decision R-116
            ratify-decision R-116
            ratify-decision R-117
            record-decision R-162
            record-decision R-136
            issue-statement R-139
            grant-rediscussion R-128 R-128
            settle-decision R-130
            schedule-meeting R-032
            request-rediscussion R-128 R-128
            request-rediscussion R-128
            request-rediscussion R-128
            launch-campaign R-173
            issue-statement R-138
            record-decision R-117
            propose-decision R-126
            record-decision R-121
            record-decision R-117
            expel-member R-116
            request-rediscussion R-128
            request-rediscussion R-128
            grant-rediscussion R-128
            rescind-decision R-130
            record-decision R-130
            open-written-procedure R-116
            open-written-procedure R-121
            open-written-procedure R-117
            cast-vote R-136
            cast-vote R-116
            close-campaign R-177 R-176 R-176
            close-meeting R-069
            give-proxy R-108
            record-decision R-117
            record-decision R-117
            """;

    /** The warnings, by the event that bears them. */
    private static final Map<String, Long> ADVISORIES = Map.of(
            "org.mithaq.member.admitted.v1 R-007", 11L,
            "org.mithaq.decision.recorded.v1 R-062", 1L,
            "org.mithaq.meeting.scheduled.v1 R-032", 1L,
            "org.mithaq.meeting.closed.v1 R-069", 2L);

    /** Kind, outcome, decision rule, in favour–against–abstained, and the organisations present against the quorum. */
    private static final String DECISIONS = """
            D1 DECISION_PROCEDURE ADOPTED SIMPLE_MAJORITY 10-0-1
            D2 MISSION ADOPTED TWO_THIRDS 11-0-0
            D3 PROGRAMME ADOPTED SIMPLE_MAJORITY 5-0-0 present 5 of 5, quorum 4
            D4 PROGRAMME PENDING_RATIFICATION SIMPLE_MAJORITY 4-1-0 present 5 of 5, quorum 4
            D5 PROGRAMME PENDING_RATIFICATION SIMPLE_MAJORITY 3-2-0 present 5 of 5, quorum 4
            D6 PROGRAMME ADOPTED SIMPLE_MAJORITY 7-1-1 present 9 of 11, quorum 8
            D7 PROGRAMME ADOPTED SIMPLE_MAJORITY 8-1-0 present 9 of 11, quorum 8
            D8 FUNDING ADOPTED SIMPLE_MAJORITY 6-2-0 present 9 of 11, quorum 8 one recused after 7 days
            D9 MANDATE ADOPTED SIMPLE_MAJORITY 6-1-2 present 9 of 11, quorum 8
            D10 FUNDING ADOPTED SIMPLE_MAJORITY 8-1-0 present 10 of 11, quorum 8 one recused after 7 days
            D11 FUNDING ADOPTED SIMPLE_MAJORITY 9-0-1 present 10 of 11, quorum 8 after 7 days
            D12 PROGRAMME ADOPTED SIMPLE_MAJORITY 5-0-0 present 5 of 5, quorum 4
            D13 CHARTER ADOPTED TWO_THIRDS 9-0-1 present 10 of 11, quorum 8
            D14 STRATEGY NOT_ADOPTED SIMPLE_MAJORITY 3-6-1 present 10 of 11, quorum 8
            D15 PARTNER ADOPTED SIMPLE_MAJORITY 6-3-1 present 10 of 11, quorum 8
            D16 PROGRAMME PENDING_RATIFICATION SIMPLE_MAJORITY 3-0-0 present 3 of 5, quorum 4
            D17 PROGRAMME PENDING_RATIFICATION SIMPLE_MAJORITY 4-1-0 present 5 of 5, quorum 4
            D18 PROGRAMME ADOPTED SIMPLE_MAJORITY 10-0-0 present 10 of 11, quorum 8
            D19 EXPULSION ADOPTED TWO_THIRDS 8-2-0 present 10 of 11, quorum 8
            D20 PARTNER ADOPTED SIMPLE_MAJORITY 8-1-0 present 9 of 10, quorum 7
            D21 STRATEGY ADOPTED SIMPLE_MAJORITY 7-1-1 present 9 of 10, quorum 7
            D22 OTHER ADOPTED SIMPLE_MAJORITY 6-0-1 present 7 of 10, quorum 7
            D23 MANDATE ADOPTED SIMPLE_MAJORITY 5-1-0 present 7 of 10, quorum 7 one recused
            D24 CALENDAR ADOPTED SIMPLE_MAJORITY 7-0-1 present 7 of 10, quorum 7 one by proxy
            """;

    /** What became of decisions, in the order in which it happened; D17 lapsed by the calendar. */
    private static final String FATES = """
            D4 ratified by D6
            D5 ratification-refused by D7
            D4 settled
            D8 reaffirmed by D10
            D8 settled
            D16 ratified by D18
            D15 rescinded by D20
            D14 superseded by D21
            """;

    /** What refusals tell of when it may be asked, and of how many are missing. */
    private static final String TOLD = """
            R-128 support supportersMissing 1
            R-128 pending until 2023-04-09
            R-128 limit until 2023-04-09
            R-128 limit until 2023-04-09
            R-128 window until 2023-04-14
            R-128 window from 2023-08-24
            R-128 support supportersMissing 2
            R-121 time earliest 2023-10-05
            """;

    private CampaignStory() {}

    static void assertLog(List<Entry> log) {
        ReferenceStory.assertStream(StoryFile.CAMPAIGN, log);
        assertThat(ReferenceStory.types(log)).isEqualTo(TYPES);
        assertThat(LogLines.lines(ReferenceStory.refusals(log))).isEqualTo(REFUSALS);
        assertThat(advisories(log)).isEqualTo(ADVISORIES);
        assertThat(LogLines.lines(LogLines.decisions(StoryFile.CAMPAIGN, log))).isEqualTo(DECISIONS);
        assertThat(LogLines.lines(LogLines.fates(StoryFile.CAMPAIGN, log))).isEqualTo(FATES);
        assertThat(LogLines.lines(LogLines.told(log))).isEqualTo(TOLD);
    }

    private static Map<String, Long> advisories(List<Entry> log) {
        return ReferenceStory.advisories(log).stream()
                .collect(Collectors.groupingBy(line -> line, TreeMap::new, Collectors.counting()));
    }
}
