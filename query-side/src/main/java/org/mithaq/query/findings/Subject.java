package org.mithaq.query.findings;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.text.Text;

/**
 * What a finding is about.
 *
 * @param path within the coalition, such as {@code meetings/<id>}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Subject(String path, @Nullable Text title) {

    /** The kinds of things that have a page of their own. */
    private static final Set<String> PAGES = Set.of("bodies", "decisions", "meetings", "parties", "plans");

    /** Whether the path is a page's. */
    public boolean page() {
        return PAGES.contains(path.substring(0, Math.max(0, path.indexOf('/'))));
    }
}
