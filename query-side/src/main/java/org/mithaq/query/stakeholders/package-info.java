/**
 * The stakeholder and capital map (MAP): which party stands in which circle of the community and why, which categories are
 * represented, where social, relational, intellectual and financial capital lies, and who connects.
 *
 * <p>{@link org.mithaq.query.stakeholders.Stakeholder} is one document per party; the categories are the register's, the
 * invitations the pipeline's.
 */
@NullMarked
package org.mithaq.query.stakeholders;

import org.jspecify.annotations.NullMarked;
