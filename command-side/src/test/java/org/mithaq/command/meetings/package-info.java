@NullMarked
package org.mithaq.command.meetings;

import org.jspecify.annotations.NullMarked;
