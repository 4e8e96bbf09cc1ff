@NullMarked
package org.mithaq.web;

import org.jspecify.annotations.NullMarked;
