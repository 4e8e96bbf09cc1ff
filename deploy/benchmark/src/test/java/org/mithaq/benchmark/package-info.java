@NullMarked
package org.mithaq.benchmark;

import org.jspecify.annotations.NullMarked;
