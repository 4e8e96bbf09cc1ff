/** Tests of the search in texts. */
@NullMarked
package org.mithaq.query.platform.search;

import org.jspecify.annotations.NullMarked;
