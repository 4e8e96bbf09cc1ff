@NullMarked
package org.mithaq.query.platform.document;

import org.jspecify.annotations.NullMarked;
