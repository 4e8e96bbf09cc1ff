package org.mithaq.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.query.Told.party;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mithaq.events.ActingAs;
import org.mithaq.events.BodyEvent.BodyEstablished;
import org.mithaq.events.BodyEvent.BodySeated;
import org.mithaq.events.BodyEvent.Seat;
import org.mithaq.events.BodyId;
import org.mithaq.events.DecisionEvent.DissentRecorded;
import org.mithaq.events.DecisionEvent.Vote;
import org.mithaq.events.RepresentationEvent.MemberExpelled;
import org.mithaq.events.Visibility;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.text.Text;

/** The matrix of readers and classes: what each may read, at every address there is. */
class VisibilityTest {

    private static final RunningQuerySide SIDE = RunningQuerySide.shared();
    private static final BodyId BODY = new BodyId(Told.uuid(6, 77));
    private static final int SEATED = 2;
    private static final int EXPELLED = 7;
    private static final Told TOLD = told();
    private static final int END = TOLD.all().size();
    private static final String COALITION = "/coalitions/" + TOLD.id();

    /** @param reads the classes that this reader may read */
    record Reader(String name, String token, List<Visibility> reads) {

        private static Reader of(String name, int party, String scopes, Visibility... reads) {
            return new Reader(name, SIDE.token(party, scopes), List.of(reads));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static final Reader AUTHOR =
            Reader.of("author", 1, "mithaq", Visibility.PUBLIC, Visibility.MEMBERS, Visibility.ORG_PRIVATE);
    private static final Reader MEMBER = Reader.of("member", 3, "mithaq", Visibility.PUBLIC, Visibility.MEMBERS);
    private static final Reader EXPELLED_MEMBER = Reader.of("expelled member", EXPELLED, "mithaq", Visibility.PUBLIC);
    private static final List<Reader> READERS = List.of(
            AUTHOR,
            MEMBER,
            EXPELLED_MEMBER,
            Reader.of("seated in the body", SEATED, "mithaq", Visibility.PUBLIC, Visibility.MEMBERS, Visibility.BODY),
            Reader.of("auditor", Story.OUTSIDER, "audit", Visibility.PUBLIC, Visibility.MEMBERS, Visibility.BODY),
            Reader.of("supporter", Story.SUPPORTER, "mithaq", Visibility.PUBLIC));

    private static Told told() {
        Told told = Story.of(104);
        told.by(1, "director", ActingAs.ownOrganisation())
                .happened(
                        new BodyEstablished(
                                BODY, BodyKind.EXECUTIVE, Text.of("الهيئة", "The committee"), null, null, false),
                        new BodySeated(BODY, List.of(new Seat(party(SEATED), null, null)), null, 0));
        for (Visibility visibility : Visibility.values()) {
            ActingAs as = visibility == Visibility.BODY ? ActingAs.body(BODY) : ActingAs.ownOrganisation();
            told.by(1, "director", as)
                    .readableBy(visibility)
                    .happened(
                            Story.decided(
                                    number(visibility), DecisionKind.OTHER, secret(visibility), new Vote(3, 0, 0)),
                            // a rule speaks of it by its title
                            new DissentRecorded(
                                    Told.decision(number(visibility)), party(1), secret(visibility), false));
        }
        return told.readableBy(null)
                .by(1, "director", ActingAs.ownOrganisation())
                .happened(new MemberExpelled(
                        party(EXPELLED),
                        Told.decision(number(Visibility.PUBLIC)),
                        Text.of("خرق النظام", "Broke the charter")));
    }

    private static Text secret(Visibility visibility) {
        return Text.of("مصنّف " + marker(visibility), "Classified " + marker(visibility));
    }

    private static int number(Visibility visibility) {
        return 50 + List.of(Visibility.values()).indexOf(visibility);
    }

    private static String marker(Visibility visibility) {
        return "marker" + visibility.name().replace("_", "");
    }

    @BeforeAll
    static void tell() {
        SIDE.tell(TOLD);
    }

    static Stream<Arguments> matrix() {
        return READERS.stream()
                .flatMap(reader -> Stream.of(Visibility.values()).map(visibility -> Arguments.of(reader, visibility)));
    }

    @ParameterizedTest
    @MethodSource("matrix")
    void aDecisionIsReadableByThoseItIsFor(Reader reader, Visibility visibility) {
        int status = SIDE.get("/api" + COALITION + "/decisions/" + Told.decision(number(visibility)), reader.token())
                .statusCode();

        assertThat(status).isEqualTo(reader.reads().contains(visibility) ? 200 : 404);
    }

    @ParameterizedTest
    @MethodSource("matrix")
    void noAddressShowsItToOthers(Reader reader, Visibility visibility) {
        for (String address : Addresses.ofCoalition(TOLD.id().value())) {
            HttpResponse<String> response = SIDE.get(address, reader.token());
            assertThat(response.statusCode()).as(address).isLessThan(500);
            if (!reader.reads().contains(visibility)) {
                assertThat(response.body()).as(address).doesNotContain(marker(visibility));
            }
        }
        assertThat(SIDE.get("/api" + COALITION + "/decisions", reader.token())
                        .body()
                        .contains(marker(visibility)))
                .isEqualTo(reader.reads().contains(visibility));
    }

    /** The state of the coalition is tagged with its sequence alone, for commands to name; caches keep it apart. */
    @Test
    void nobodyIsToldThatNothingChangedWhoWouldReadSomethingElse() {
        for (String address : Addresses.ofCoalition(TOLD.id().value())) {
            for (Reader other : READERS) {
                HttpResponse<String> theirs = SIDE.get(address, other.token());
                HttpResponse<String> own = SIDE.get(address, MEMBER.token());
                Optional<String> tag = theirs.headers().firstValue("ETag");
                if (tag.isPresent() && !theirs.body().equals(own.body()) && !address.equals("/api" + COALITION)) {
                    assertThat(SIDE.get(address, MEMBER.token(), "If-None-Match", tag.get())
                                    .statusCode())
                            .as("%s after %s", address, other)
                            .isEqualTo(200);
                }
            }
            HttpHeaders headers = SIDE.get(address, MEMBER.token()).headers();
            assertThat(headers.allValues("Vary") + " " + headers.allValues("Cache-Control"))
                    .as(address)
                    .matches("(?i).*(cookie|no-store).*");
        }
    }

    @Test
    void theTrailSaysThatSomethingIsWithheld() {
        assertThat(SIDE.json("/api" + COALITION + "/audit?limit=3", MEMBER.token())
                        .at("/withheld"))
                .hasSize(2);
        assertThat(SIDE.json("/api" + COALITION + "/audit?limit=200", AUTHOR.token())
                        .at("/withheld"))
                .hasSize(2);
    }

    @Test
    void anEarlierStateIsReadWithTheRightsOfNow() {
        String earlier = "/api" + COALITION + "/decisions?asOf=" + (END - 1);

        assertThat(SIDE.get(earlier, EXPELLED_MEMBER.token()).body())
                .contains(marker(Visibility.PUBLIC))
                .doesNotContain(marker(Visibility.MEMBERS));
    }
}
