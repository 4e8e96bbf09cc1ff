@NullMarked
package org.mithaq.command.bodies;

import org.jspecify.annotations.NullMarked;
