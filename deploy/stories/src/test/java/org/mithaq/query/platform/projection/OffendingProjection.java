package org.mithaq.query.platform.projection;

import org.mithaq.query.minutes.Minutes;

/** Knows a view. */
public record OffendingProjection(Minutes view) {}
