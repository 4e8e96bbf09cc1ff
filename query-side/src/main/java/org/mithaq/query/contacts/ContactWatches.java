package org.mithaq.query.contacts;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.OutreachEvent.ContactLogged;
import org.mithaq.events.Vocabulary.VisitPurpose;
import org.mithaq.query.directory.Party;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.findings.Finding;
import org.mithaq.query.findings.Watch;
import org.mithaq.query.findings.Watching;
import org.mithaq.query.pipeline.Prospect;
import org.mithaq.query.platform.projection.Noted;
import org.mithaq.query.readiness.Readiness;
import org.mithaq.query.register.Enrolment;
import org.mithaq.query.register.Register;
import org.mithaq.rulebook.CharterParameter;
import org.springframework.stereotype.Component;

/** What rules say of contacts. */
@Component
class ContactWatches implements Watching {

    @Override
    public List<Watch> watches() {
        return List.of(
                Watch.of("R-037", ContactWatches::notFollowedUp),
                Watch.of("R-038", ContactWatches::balance),
                Watch.of("R-186", ContactWatches::region));
    }

    /** Parties whose last contact led to nothing for longer than it should take to follow it up. */
    private static List<Finding> notFollowedUp(Reading reading) {
        int days = reading.number(CharterParameter.CONTACT_FOLLOW_UP);
        Map<String, Encounter> last = new LinkedHashMap<>();
        for (Encounter encounter : Contacts.all(reading)) {
            if (encounter.contact() != null) {
                last.put(encounter.contact().party().value(), encounter);
            }
        }
        Map<String, Prospect> recruiting = reading
                .view(Prospect.PROJECTION)
                .find(last.keySet().stream()
                        .map(party -> reading.id() + "/" + party)
                        .toList())
                .stream()
                .collect(Collectors.toMap(Prospect::id, Function.identity()));
        return last.entrySet().stream()
                .filter(each -> due(each.getValue(), days, reading)
                        && !followedUp(each.getValue(), recruiting.get(each.getKey())))
                .map(each -> Finding.about("parties/" + each.getKey())
                        .fact("days", age(each.getValue(), reading).toDays())
                        .fact("most", days)
                        .from(each.getValue().sequence()))
                .toList();
    }

    private static boolean due(Encounter contact, int days, Reading reading) {
        return age(contact, reading).compareTo(Duration.ofDays(days)) > 0;
    }

    private static Duration age(Encounter contact, Reading reading) {
        return contact.at() == null ? Duration.ZERO : Duration.between(contact.at(), reading.now());
    }

    /** Whether it was invited, answered, joined or was won as a supporter since. */
    private static boolean followedUp(Encounter contact, @Nullable Prospect recruiting) {
        if (recruiting == null) {
            return false;
        }
        Instant at = contact.at() == null ? Instant.MAX : contact.at();
        return Stream.of(
                        recruiting.invitations().stream().map(Noted::at),
                        Stream.ofNullable(recruiting.answer()).map(Noted::at),
                        Stream.ofNullable(recruiting.supporter()).map(Noted::at),
                        Stream.ofNullable(recruiting.joined()))
                .flatMap(since -> since)
                .anyMatch(since -> since.isAfter(at));
    }

    /** How often something was asked for and given, and what first contacts noted. */
    private static List<Finding> balance(Reading reading) {
        List<Encounter> encounters = Contacts.all(reading).stream()
                .filter(encounter -> encounter.contact() != null)
                .toList();
        List<ContactLogged> contacts = encounters.stream()
                .map(Encounter::contact)
                .filter(Objects::nonNull)
                .toList();
        return contacts.isEmpty()
                ? List.of()
                : List.of(Finding.about(List.of())
                        .fact("contacts", contacts.size())
                        .fact(
                                "asks",
                                contacts.stream()
                                        .filter(each -> each.ask() != null)
                                        .count())
                        .fact(
                                "gifts",
                                contacts.stream()
                                        .filter(each -> each.given() != null)
                                        .count())
                        .fact(
                                "withInterests",
                                contacts.stream()
                                        .filter(each -> !each.interests().isEmpty()
                                                || !each.conflicts().isEmpty())
                                        .count())
                        .from(Finding.latest(
                                encounters.stream().map(Encounter::sequence).toList())));
    }

    /** The supporters of a regional network, and the visits that ease the licensing of its members. */
    private static List<Finding> region(Reading reading) {
        List<Encounter> visits = Contacts.all(reading).stream()
                .filter(encounter ->
                        encounter.visit() != null && encounter.visit().purpose() == VisitPurpose.LICENSING)
                .toList();
        boolean named = reading.coalition().foundation().region() != null;
        List<String> supporters = reading.coalition().parties().entrySet().stream()
                .filter(party -> party.getValue().supporter() != null)
                .map(Map.Entry::getKey)
                .toList();
        return !named && visits.isEmpty()
                ? List.of()
                : List.of(Finding.about(supporters.stream()
                                .map(party -> "parties/" + party)
                                .toList())
                        .fact("supporters", supporters.size())
                        .fact(
                                "members",
                                reading.coalition().parties().values().stream()
                                        .filter(Party::member)
                                        .count())
                        .fact("visits", visits.size())
                        .from(named ? Readiness.of(reading).foundedIn() : List.of())
                        .from(Register.of(reading, supporters).values().stream()
                                .map(Enrolment::supporter)
                                .filter(Objects::nonNull)
                                .map(Noted::sequence)
                                .toList())
                        .from(visits.stream().map(Encounter::sequence).toList()));
    }
}
