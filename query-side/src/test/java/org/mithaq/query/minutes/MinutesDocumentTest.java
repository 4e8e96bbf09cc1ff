package org.mithaq.query.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mithaq.query.Story;
import org.mithaq.query.Told;
import org.mithaq.query.directory.Readers;
import org.mithaq.query.platform.document.Document;
import org.mithaq.query.platform.document.Format;
import org.mithaq.text.Language;
import tools.jackson.databind.json.JsonMapper;

class MinutesDocumentTest {

    private static final Told LONG = LongMeeting.of(5);

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"HTML", "PDF", "DOCX", "MD"})
    void areTheSameBytesFromTheSameEvents(Format format) {
        Document one = Written.minutes(LONG, 1, Readers.MEMBERS, Language.AR);
        Document other = Written.minutes(LongMeeting.of(5), 1, Readers.MEMBERS, Language.AR);

        assertThat(other).isEqualTo(one);
        assertThat(format.render(other)).isEqualTo(format.render(one));
    }

    @Test
    void stayTheSameWhateverHappensElsewhereLater() {
        Told more = Story.of(1);
        byte[] before = Format.MD.render(Written.minutes(more, 1, Readers.MEMBERS, Language.EN));
        more.day(90)
                .happened(Story.decided(
                        9,
                        org.mithaq.events.Vocabulary.DecisionKind.CALENDAR,
                        org.mithaq.text.Text.of("موعد", "A date"),
                        new org.mithaq.events.DecisionEvent.Vote(3, 0, 0)));

        assertThat(Format.MD.render(Written.minutes(more, 1, Readers.MEMBERS, Language.EN)))
                .isEqualTo(before);
    }

    @Test
    void tellObjectionsWithTheirAnswersDissentsCorrectionsAndTheAuthoritativeLanguage() {
        String minutes = markdown(LONG, 1, Readers.MEMBERS);

        assertThat(minutes)
                .contains("Meeting no. 1")
                .contains("It costs more than members can bear")
                .contains("The cost is spread over two years")
                .contains("The objection was withdrawn after the answer.")
                .contains("Other things come first")
                .contains("Did not vote because of a conflict of interest")
                .contains("1–37", "39 were present", "A counting mistake")
                .contains("The Arabic text is authoritative")
                .contains("Next meeting", "Signatures", "Chair");
    }

    @Test
    void nameWhatTheySpeakOfAndShowNoId() {
        String minutes = markdown(LONG, 1, Readers.MEMBERS);

        assertThat(minutes)
                .contains("The decision that it rests on: Item 1: report of the working group")
                .contains("**Decision recorded**: Item 6: report of the working group")
                .contains("to 40 members\n")
                .doesNotContain(Told.decision(1).value(), "nobody");
    }

    @Test
    void leaveNamesOutOfThePublicVersionAndKeepTotalsAndMinorityOpinions() {
        String minutes = markdown(LONG, 1, Readers.PUBLIC);
        String json = JsonMapper.shared().writeValueAsString(Written.report(LONG, 1, Readers.PUBLIC));

        assertThat(minutes)
                .contains("Public version")
                .contains("37 votes for, 2 against, 1 abstention")
                .contains("Other things come first")
                .doesNotContain("An observer of the UNDP", "Moved by", "1–37", "delegate");
        assertThat(json)
                .doesNotContain("ballots", "\"mover\"", "\"recused\"", "\"guests\"", "\"role\"")
                .doesNotContain(Told.person(1).value())
                .contains("\"version\":\"PUBLIC\"");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void keepALongMeetingReadable(Language language) {
        Document document = Written.minutes(LONG, 1, Readers.MEMBERS, language);
        String text = new String(Format.MD.render(document), StandardCharsets.UTF_8);

        assertThat(text)
                .contains("\n60. ")
                .contains("| 40 | ")
                .contains("\\<script\\>")
                .doesNotContain(" <script");
        assertThat(Format.PDF.render(document)).hasSizeLessThan(1_000_000);
    }

    private static String markdown(Told told, int meeting, Readers readers) {
        return new String(
                Format.MD.render(Written.minutes(told, meeting, readers, Language.EN)), StandardCharsets.UTF_8);
    }
}
