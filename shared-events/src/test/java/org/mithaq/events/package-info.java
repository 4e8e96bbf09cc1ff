@NullMarked
package org.mithaq.events;

import org.jspecify.annotations.NullMarked;
