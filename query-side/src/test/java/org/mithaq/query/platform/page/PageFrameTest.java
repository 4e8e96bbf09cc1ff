package org.mithaq.query.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mithaq.text.Language;

class PageFrameTest {

    private static final String HOME = "/coalitions/00000000-0000-7000-8000-000000000001";

    /** A plus sign that is not written out reads as a blank. */
    @Test
    void linksKeepTheMomentThatIsLookedBackToWithItsOffset() {
        PageFrame page = new PageFrame(Words.in(Language.EN), HOME, "2025-10-01T00:00:00+03:00");

        assertThat(page.link(HOME + "/tasks?state=OPEN"))
                .isEqualTo(HOME + "/tasks?state=OPEN&lang=en&asOf=2025-10-01T00%3A00%3A00%2B03%3A00");
        assertThat(page.link("/rulebook")).isEqualTo("/rulebook?lang=en");
    }
}
