@NullMarked
package org.mithaq.rulebook;

import org.jspecify.annotations.NullMarked;
