package org.mithaq.query.decisionlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.query.Told.party;
import static org.mithaq.query.Told.person;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mithaq.query.Dispute;
import org.mithaq.query.TestReading;
import org.mithaq.query.Told;
import org.mithaq.query.directory.Readers;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.document.Document;
import org.mithaq.query.platform.document.Format;
import org.mithaq.query.platform.page.Words;
import org.mithaq.text.Language;
import org.mithaq.web.Caller;

class DecisionDocumentTest {

    private static final Caller MEMBER = new Caller(party(1), "director", person(1), Set.of("mithaq"));

    private final Reading reading =
            TestReading.of(Dispute.of(1), Told.BEGINNING.plus(Duration.ofDays(Dispute.REPLACED + 3)));

    @ParameterizedTest
    @EnumSource(Readers.class)
    void tellWhatADecisionIsWorthOnWhichDayAndByWhatItIsSuperseded(Readers readers) {
        assertThat(decision(readers, Language.EN))
                .contains("As of Friday 9 October 2026", "superseded", "Superseded by Decision 5: Decline the funding")
                .contains("In force from", "No longer counts from", "To replace it was proposed Decision 5");
        assertThat(decision(readers, Language.AR)).contains("الحالة في", "حلّ محلّه قرار آخر", "القرار 5: الاعتذار");
    }

    @ParameterizedTest
    @EnumSource(Readers.class)
    void tellTheProposalAndEveryRequestWithWhatCameOfIt(Readers readers) {
        assertThat(decision(readers, Language.EN))
                .contains("The proposal", "We accept the first offer", "all members are asked")
                .contains("Changed conditions · Refused", "No evidence", "May be asked again from")
                .contains("New information · Decision changed", "To be heard in: Second meeting")
                .contains("The decision was superseded");
    }

    @Test
    void tellThePublicNothingOfWhoAskedAndWhatWasDoneAboutIt() {
        assertThat(decision(Readers.MEMBERS, Language.EN))
                .contains("Street-group teenagers", "Looked at: no evidence", "What rests on it", "Sign the contract");
        assertThat(decision(Readers.PUBLIC, Language.EN))
                .doesNotContain("Looked at", "What rests on it", "Sign the contract", "Asked by", "null")
                .doesNotContain("teenagers · ", ": Street-group teenagers");
    }

    @ParameterizedTest
    @EnumSource(Readers.class)
    void theRegisterShowsTheStandingOfEveryDecisionOnADay(Readers readers) {
        assertThat(register(readers, Language.EN, reading))
                .contains("As of Friday 9 October 2026")
                .contains("superseded, Superseded by Decision 5: Decline the funding")
                .contains("| in force |");
        assertThat(register(readers, Language.AR, reading)).contains("حال القرار", "ساري المفعول");
    }

    @Test
    void theRegisterShowsThatADecisionIsAskedToBeDiscussedAgain() {
        Told told = new Told(1);
        Dispute.of(1).all().stream().limit(Dispute.of(1).all().size() - 2L).forEach(envelope -> told.after(
                        Duration.between(Told.BEGINNING, envelope.meta().occurredAt()))
                .happened(envelope.event()));

        assertThat(register(
                        Readers.PUBLIC,
                        Language.EN,
                        TestReading.of(told, Told.BEGINNING.plus(Duration.ofDays(Dispute.GRANTED + 1)))))
                .contains("in force, Re-discussion: Granted");
    }

    private String decision(Readers readers, Language language) {
        DecisionReport found = DecisionLog.find(
                        reading, MEMBER, readers, Dispute.old().value())
                .orElseThrow();
        return markdown(DecisionDocument.of(found, readers, reading, Words.in(language)));
    }

    private static String register(Readers readers, Language language, Reading reading) {
        Register all = DecisionLog.register(reading, MEMBER, readers, null, null);
        return markdown(new RegisterDocument(all, readers, reading, Words.in(language)).document());
    }

    private static String markdown(Document document) {
        return new String(Format.MD.render(document), StandardCharsets.UTF_8);
    }
}
