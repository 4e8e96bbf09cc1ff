@NullMarked
package org.mithaq.command.tasks;

import org.jspecify.annotations.NullMarked;
