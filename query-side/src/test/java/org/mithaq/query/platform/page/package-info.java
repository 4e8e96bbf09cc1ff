/** Tests of the words of pages. */
@NullMarked
package org.mithaq.query.platform.page;

import org.jspecify.annotations.NullMarked;
