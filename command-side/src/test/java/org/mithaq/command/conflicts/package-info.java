@NullMarked
package org.mithaq.command.conflicts;

import org.jspecify.annotations.NullMarked;
