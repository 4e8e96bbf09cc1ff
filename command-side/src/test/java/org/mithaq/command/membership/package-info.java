@NullMarked
package org.mithaq.command.membership;

import org.jspecify.annotations.NullMarked;
