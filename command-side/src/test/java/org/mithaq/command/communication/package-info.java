@NullMarked
package org.mithaq.command.communication;

import org.jspecify.annotations.NullMarked;
