@NullMarked
package org.mithaq.command.coalition;

import org.jspecify.annotations.NullMarked;
