/** The rulebook for readers: as JSON, as pages, and as the notes that other views attach to what they show. */
@NullMarked
package org.mithaq.query.rules;

import org.jspecify.annotations.NullMarked;
