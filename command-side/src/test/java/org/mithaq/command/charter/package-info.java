@NullMarked
package org.mithaq.command.charter;

import org.jspecify.annotations.NullMarked;
