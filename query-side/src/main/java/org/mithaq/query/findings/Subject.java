package org.mithaq.query.findings;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.mithaq.query.titles.Title;
import org.mithaq.text.Text;

/**
 * What a finding is about.
 *
 * @param path within the coalition, such as {@code meetings/<id>}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Subject(String path, @Nullable Text title) {

    /** Whether the path is a page's. */
    public boolean page() {
        return Title.page(path);
    }
}
