@NullMarked
package org.mithaq.command.promises;

import org.jspecify.annotations.NullMarked;
