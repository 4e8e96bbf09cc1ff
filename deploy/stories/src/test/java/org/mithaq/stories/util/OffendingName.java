package org.mithaq.stories.util;

/** Lives in a package that says nothing. */
public record OffendingName() {}
