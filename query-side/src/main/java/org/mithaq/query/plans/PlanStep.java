package org.mithaq.query.plans;

/** What happens to an action plan, in the order in which it usually does. */
public enum PlanStep {
    DRAFTED,
    REVISED,
    CIRCULATED,
    APPROVED,
    RATIFIED,
    SUPPORTED,
    STARTED,
    COMPLETED
}
