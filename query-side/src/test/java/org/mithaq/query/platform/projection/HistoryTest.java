package org.mithaq.query.platform.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.query.Story;
import org.mithaq.query.Told;

class HistoryTest {

    private static final long FIRST = 20;
    private static final long LATER = 40;

    private final Told told = Story.of(1);
    private final Views views = InMemory.views(told.all());

    @Test
    void keepsReplaysWhileThereIsMemoryForThem() {
        History history = new History(views, FIRST + LATER + 2);
        Views first = at(history, FIRST);
        Views later = at(history, LATER);

        assertThat(at(history, FIRST)).isSameAs(first);
        assertThat(at(history, LATER)).isSameAs(later);
    }

    @Test
    void keepsNoneThatIsLongerThanThat() {
        History history = new History(views, LATER - 1);
        Views first = at(history, FIRST);
        Views later = at(history, LATER);

        assertThat(at(history, FIRST)).isSameAs(first);
        assertThat(at(history, LATER)).isNotSameAs(later);
        assertThat(records(at(history, LATER))).isEqualTo(records(later)).hasSize((int) LATER);
    }

    @Test
    void dropsWhatWasNotReadForLongest() {
        History history = new History(views, FIRST + LATER + 2);
        Views first = at(history, FIRST);
        Views later = at(history, LATER);
        at(history, FIRST);
        at(history, FIRST + 1);

        assertThat(at(history, FIRST)).isSameAs(first);
        assertThat(at(history, LATER)).isNotSameAs(later);
    }

    private Views at(History history, long sequence) {
        return history.at(told.id().value(), sequence, "members", envelope -> true);
    }

    private List<StoredEvent> records(Views of) {
        return Records.between(of.of(Records.PROJECTION), told.id().value(), 1, LATER);
    }
}
