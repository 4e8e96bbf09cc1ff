package org.mithaq.query.directory;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.mithaq.text.Text;

/** A thing by its id, with its name or title where it has one on the record. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Named(String id, @Nullable Text name) {

    /** What tables show of it. */
    public Object nameOrId() {
        return name == null ? id : name;
    }
}
