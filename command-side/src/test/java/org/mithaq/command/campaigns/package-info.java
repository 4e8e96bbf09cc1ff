@NullMarked
package org.mithaq.command.campaigns;

import org.jspecify.annotations.NullMarked;
