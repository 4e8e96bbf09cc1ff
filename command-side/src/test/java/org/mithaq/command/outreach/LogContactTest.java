package org.mithaq.command.outreach;

import static org.mithaq.command.Gatherings.charter;
import static org.mithaq.command.Parties.prospect;
import static org.mithaq.command.Parties.registered;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.text;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mithaq.command.Scenario;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.OutreachEvent.ContactLogged;
import org.mithaq.events.Vocabulary.Category;
import org.mithaq.events.Vocabulary.Channel;
import org.mithaq.events.Vocabulary.ContactBasis;
import org.mithaq.text.Text;

class LogContactTest {

    @Test
    void keepsEverythingOfAFirstContactBeforeTheCoalitionIsFounded() {
        Scenario.given()
                .when(new LogContact(
                        party(2),
                        text("police chief"),
                        Channel.FACE_TO_FACE,
                        ContactBasis.KNOWN,
                        text("support"),
                        text("an officer joins"),
                        true,
                        List.of(text("the schools")),
                        List.of(text("fewer calls")),
                        List.of(text("past arrests")),
                        text("our statistics")))
                .happens(new ContactLogged(
                        party(2),
                        text("police chief"),
                        Channel.FACE_TO_FACE,
                        ContactBasis.KNOWN,
                        text("support"),
                        text("an officer joins"),
                        true,
                        List.of(text("the schools")),
                        List.of(text("fewer calls")),
                        List.of(text("past arrests")),
                        text("our statistics")));
    }

    @Test
    void aKnownPartyNeedsNoName() {
        Scenario.given(registered(8))
                .when(contact(8, null, Channel.PHONE, true))
                .isAcceptedDespite();
        Scenario.given(logged(2)).when(contact(2, null, Channel.PHONE, true)).isAcceptedDespite();
    }

    @Test
    void asksForTheNameOfSomebodyUnknown() {
        Scenario.given().when(contact(2, null, Channel.PHONE, true)).isImpossible(Fault.Kind.BAD_INPUT);
    }

    @Test
    void advisesToAskForFurtherNames() {
        Scenario.given(registered(8))
                .when(contact(8, null, Channel.PHONE, false))
                .isAcceptedDespite("R-030");
    }

    @Test
    void whoeverNamesSomebodyWasAsked() {
        LogContact told = new LogContact(
                party(8),
                null,
                Channel.PHONE,
                null,
                null,
                null,
                false,
                List.of(text("active parents")),
                List.of(),
                List.of(),
                null);
        Scenario.given(registered(8))
                .when(told)
                .happens(new ContactLogged(
                        party(8),
                        null,
                        Channel.PHONE,
                        null,
                        null,
                        null,
                        true,
                        List.of(text("active parents")),
                        List.of(),
                        List.of(),
                        null));
    }

    @ParameterizedTest
    @EnumSource(
            value = Channel.class,
            names = {"EMAIL", "LETTER", "MASS_MAIL", "MEDIA", "FLYER"})
    void advisesToApproachEssentialProspectsInPerson(Channel channel) {
        Scenario.given(registered(5), prospect(5, Category.MOST_AFFECTED, true))
                .when(contact(5, null, channel, true))
                .isAcceptedDespite("R-029");
    }

    @ParameterizedTest
    @EnumSource(
            value = Channel.class,
            names = {"FACE_TO_FACE", "PHONE"})
    void facesAndVoicesReachEssentialProspects(Channel channel) {
        Scenario.given(registered(5), prospect(5, Category.MOST_AFFECTED, true))
                .when(contact(5, null, channel, true))
                .isAcceptedDespite();
    }

    @Test
    void othersMayBeReachedByAnyChannel() {
        Scenario.given(registered(5), prospect(5))
                .when(contact(5, null, Channel.FLYER, true))
                .isAcceptedDespite();
    }

    @Test
    void localCustomMayReorderTheChannels() {
        List<String> letterFirst = List.of("LETTER", "FACE_TO_FACE", "PHONE", "EMAIL", "MASS_MAIL", "MEDIA", "FLYER");
        Scenario custom = Scenario.given(
                registered(5),
                prospect(5, Category.MOST_AFFECTED, true),
                charter(null, Map.of("channel.order", letterFirst), Map.of()));
        custom.when(contact(5, null, Channel.LETTER, true)).isAcceptedDespite();
        custom.when(contact(5, null, Channel.PHONE, true)).isAcceptedDespite("R-029");
    }

    private static LogContact contact(int number, @Nullable Text name, Channel channel, boolean referralsAsked) {
        return new LogContact(
                party(number), name, channel, null, null, null, referralsAsked, List.of(), List.of(), List.of(), null);
    }

    private static ContactLogged logged(int number) {
        return new ContactLogged(
                party(number),
                text("police chief"),
                Channel.FACE_TO_FACE,
                null,
                null,
                null,
                true,
                List.of(),
                List.of(),
                List.of(),
                null);
    }
}
