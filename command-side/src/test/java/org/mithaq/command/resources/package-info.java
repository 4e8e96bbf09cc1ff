@NullMarked
package org.mithaq.command.resources;

import org.jspecify.annotations.NullMarked;
