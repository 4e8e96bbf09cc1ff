package org.mithaq.query.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mithaq.query.Story;
import org.mithaq.query.Told;
import org.mithaq.query.directory.DirectoryViews;
import org.mithaq.query.directory.Readership;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.projection.InMemory;
import org.mithaq.query.platform.projection.Views;
import org.mithaq.rulebook.View;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class FirstFindingsTest {

    private static final int SHOWN = 20;

    private final Told told = Story.of(1);
    private int looked;

    @Test
    void areTheFirstTwentyOfAShortRecord() {
        FirstFindings found = findings().first(reading(50_000), View.DEC);

        assertThat(found.findings()).hasSize(SHOWN);
        assertThat(found.findingsInAll()).isEqualTo(SHOWN + 1);
    }

    @Test
    void areNotLookedForInALongRecord() {
        assertThat(findings().first(reading(50_001), View.DEC)).isEqualTo(FirstFindings.ELSEWHERE);
        assertThat(looked).isZero();
    }

    @Test
    void areLookedForOnceWhileTheRecordStaysTheSame() {
        Findings findings = findings();
        findings.first(reading(4_999), View.DEC);
        findings.first(reading(4_999), View.DEC);
        assertThat(looked).isEqualTo(1);

        findings.first(reading(50_000), View.DEC);
        assertThat(looked).isEqualTo(2);
    }

    private Findings findings() {
        Watching watching = () -> List.of(Watch.of("R-135", reading -> {
            looked++;
            return Collections.nCopies(SHOWN + 1, Finding.about("decisions/1"));
        }));
        var beans = new StaticListableBeanFactory();
        beans.addBean("watching", watching);
        return new Findings(beans.getBeanProvider(Watching.class));
    }

    private Reading reading(long sequence) {
        Views views = InMemory.views(told.all());
        return new Reading(
                views.of(DirectoryViews.COALITIONS).find(told.id().value()).orElseThrow(),
                sequence,
                views,
                new Readership(Told.party(Told.DIRECTOR).value(), true, false, Set.of(), null),
                true,
                told.all().getLast().recordedAt(),
                false);
    }
}
