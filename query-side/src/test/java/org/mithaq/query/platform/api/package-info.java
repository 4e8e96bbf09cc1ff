/** Tests of what all reading shares. */
@NullMarked
package org.mithaq.query.platform.api;

import org.jspecify.annotations.NullMarked;
