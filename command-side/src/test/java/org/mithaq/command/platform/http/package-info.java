@NullMarked
package org.mithaq.command.platform.http;

import org.jspecify.annotations.NullMarked;
