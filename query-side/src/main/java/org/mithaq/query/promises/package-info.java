/**
 * What was said and is to be kept, read beside the tasks: promises, suggestions of the community, recommendations of
 * visits, and what came of each.
 *
 * <p>One document per promise, per suggestion, and per visit that recommended something. A recommendation counts as
 * answered once the visit, or a later one that follows it up, records an outcome.
 */
@NullMarked
package org.mithaq.query.promises;

import org.jspecify.annotations.NullMarked;
