/** What the tests of the query side share: a broker, a database, a log to write to and a story to tell. */
@NullMarked
package org.mithaq.query;

import org.jspecify.annotations.NullMarked;
