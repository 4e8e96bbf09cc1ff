@NullMarked
package org.mithaq.command.platform.axon;

import org.jspecify.annotations.NullMarked;
