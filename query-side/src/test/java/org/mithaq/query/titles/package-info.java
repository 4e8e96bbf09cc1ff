@NullMarked
package org.mithaq.query.titles;

import org.jspecify.annotations.NullMarked;
