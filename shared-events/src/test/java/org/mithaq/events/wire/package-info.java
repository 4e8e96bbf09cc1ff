@NullMarked
package org.mithaq.events.wire;

import org.jspecify.annotations.NullMarked;
