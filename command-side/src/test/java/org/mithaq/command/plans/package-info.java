@NullMarked
package org.mithaq.command.plans;

import org.jspecify.annotations.NullMarked;
