/** Tests of decisions by written procedure. */
@NullMarked
package org.mithaq.command.writtenprocedure;

import org.jspecify.annotations.NullMarked;
