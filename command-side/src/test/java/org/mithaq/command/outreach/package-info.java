@NullMarked
package org.mithaq.command.outreach;

import org.jspecify.annotations.NullMarked;
