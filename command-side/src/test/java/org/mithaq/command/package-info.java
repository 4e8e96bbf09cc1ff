/** The language in which decisions are tested: given events, when a command, then events or rule ids. */
@NullMarked
package org.mithaq.command;

import org.jspecify.annotations.NullMarked;
