package org.mithaq.rediscussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.rediscussion.Matters.DECIDED;
import static org.mithaq.rediscussion.Matters.DELEGATE;
import static org.mithaq.rediscussion.Matters.decided;
import static org.mithaq.rediscussion.Matters.policy;
import static org.mithaq.rediscussion.Matters.request;
import static org.mithaq.rediscussion.Matters.usual;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.RediscussionPolicy;
import org.mithaq.events.RediscussionPolicy.Terms;
import org.mithaq.events.Vocabulary.RediscussionGround;
import org.mithaq.rediscussion.Matter.Stage;

class EligibilityPropertiesTest {

    @Property
    void neverBeforeTheEarliestNorAfterTheLatestDay(
            @ForAll @IntRange(max = 400) int earliest,
            @ForAll @IntRange(max = 400) int length,
            @ForAll @IntRange(max = 1000) int asked) {
        RediscussionPolicy policy = policy(terms(earliest, earliest + length, null, null));
        Eligibility answer = Eligibility.of(decided(), policy, 1, DELEGATE, DECIDED.plusDays(asked));
        assertThat(answer.open()).isEqualTo(asked >= earliest && asked <= earliest + length);
    }

    @Property
    void afterARefusalTheDayToldIsTheFirstOnWhichItMayBeAsked(
            @ForAll @IntRange(max = 200) int earliest,
            @ForAll @IntRange(max = 400) int refused,
            @ForAll @IntRange(max = 400) int cooldown,
            @ForAll RediscussionGround ground) {
        RediscussionPolicy policy = policy(terms(earliest, null, cooldown, null));
        LocalDate closed = DECIDED.plusDays(earliest + refused);
        Matter matter = decided().with(request(1, ground, Stage.REFUSED, closed));
        LocalDate next = Eligibility.of(matter, policy, 1, DELEGATE, closed)
                .nextPermitted()
                .orElseThrow();
        assertThat(next).isEqualTo(closed.plusDays(cooldown));
        assertThat(Eligibility.of(matter, policy, 1, DELEGATE, next).open()).isTrue();
        assertThat(Eligibility.of(matter, policy, 1, DELEGATE, next.plusDays(1)).open())
                .isTrue();
        if (cooldown > 0) {
            assertThat(Eligibility.of(matter, policy, 1, DELEGATE, next.minusDays(1))
                            .open())
                    .isFalse();
        }
    }

    @Property
    void noDayIsToldWhereWaitingDoesNotHelp(
            @ForAll @IntRange(max = 100) int latest,
            @ForAll @IntRange(max = 100) int refused,
            @ForAll @IntRange(max = 200) int cooldown) {
        RediscussionPolicy policy = policy(terms(0, latest, cooldown, null));
        LocalDate closed = DECIDED.plusDays(Math.min(refused, latest));
        Matter matter = decided().with(request(1, null, Stage.REFUSED, closed));
        Optional<LocalDate> next =
                Eligibility.of(matter, policy, 1, DELEGATE, closed).nextPermitted();
        boolean ever = !closed.plusDays(cooldown).isAfter(DECIDED.plusDays(latest));
        assertThat(next.isPresent()).isEqualTo(ever);
        next.ifPresent(day -> assertThat(
                        Eligibility.of(matter, policy, 1, DELEGATE, day).open())
                .isTrue());
    }

    @Property
    void everyGroundThatWasNamedNeedsAJustificationAndNoOther(
            @ForAll RediscussionGround named, @ForAll @IntRange(min = 1, max = 100) int days) {
        Matter matter = decided().with(request(1, named, Stage.REFUSED, DECIDED));
        Way way = Eligibility.of(matter, policy(usual()), 1, DELEGATE, DECIDED.plusDays(days))
                .ways()
                .get(0);
        assertThat(way.repeated()).containsExactly(named);
    }

    @Property
    void neverMoreRequestsThanAllowed(
            @ForAll @IntRange(min = 1, max = 6) int most, @ForAll @IntRange(max = 8) int made) {
        Matter matter = decided();
        for (int i = 1; i <= made; i++) {
            matter = matter.with(request(i, null, Stage.REFUSED, DECIDED.plusDays(i)));
        }
        RediscussionPolicy policy = policy(terms(0, null, null, most));
        assertThat(Eligibility.of(matter, policy, 1, DELEGATE, DECIDED.plusDays(50))
                        .open())
                .isEqualTo(made < most);
    }

    private static Terms terms(
            int earliest, @Nullable Integer latest, @Nullable Integer cooldown, @Nullable Integer most) {
        Terms usual = usual();
        return new Terms(
                usual.procedure(),
                usual.initiators(),
                null,
                true,
                null,
                usual.grounds(),
                false,
                false,
                earliest,
                latest,
                false,
                null,
                null,
                cooldown,
                most,
                null,
                usual.effectWhilePending(),
                false,
                usual.admittedBy(),
                usual.appealTo(),
                usual.heardAt(),
                null,
                null,
                null,
                usual.exempt(),
                usual.sameMatter(),
                null);
    }
}
