/** What every read resource shares: pages with a cursor, entity tags, parameters; and the state of the projections. */
@NullMarked
package org.mithaq.query.platform.api;

import org.jspecify.annotations.NullMarked;
