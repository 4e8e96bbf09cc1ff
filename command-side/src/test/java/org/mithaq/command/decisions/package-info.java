@NullMarked
package org.mithaq.command.decisions;

import org.jspecify.annotations.NullMarked;
