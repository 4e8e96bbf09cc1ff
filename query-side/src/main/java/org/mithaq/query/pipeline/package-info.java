/**
 * The recruitment pipeline (OUT): prospects, who makes the contact, how they were approached and invited, what they
 * answered and what became of it; and how invitations fared by channel and by owner.
 *
 * <p>{@link org.mithaq.query.pipeline.Prospect} is one document per party that was ever nominated, contacted, invited or
 * registered as a supporter. A stage is reached by a record of it and by nothing else: who was registered as a supporter or
 * admitted without ever being nominated is among those that supported or joined, and not among the nominated. So a later
 * stage may count more than an earlier one.
 */
@NullMarked
package org.mithaq.query.pipeline;

import org.jspecify.annotations.NullMarked;
