package org.mithaq.command.histories;

import java.util.List;

/** What is done in one history; told by {@link History#story}. */
record Acts(List<Act> all) {

    @Override
    public String toString() {
        return all.size() + " acts";
    }
}
