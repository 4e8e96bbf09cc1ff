@NullMarked
package org.mithaq.command.platform.log;

import org.jspecify.annotations.NullMarked;
