/**
 * What rules have to say about a coalition as it stands, though no command breaks them: rules that are only reported
 * (level REP), and advice that depends on the passing of time or on more of the record than one command changes.
 *
 * <p>Every such rule, or clause of one, is watched once, by the package of the view that knows best: a component that
 * implements {@link org.mithaq.query.findings.Watching} hands out its {@link org.mithaq.query.findings.Watch}es. What
 * they find shows at {@code /coalitions/<id>/findings}, and in every view that the rulebook names for the rule or its
 * clause. A finding names the facts it rests on and the records behind it, the latest of them where they are very many,
 * and is worked out when read: from the present moment, or from the earlier one that a reading looks back to.
 */
@NullMarked
package org.mithaq.query.findings;

import org.jspecify.annotations.NullMarked;
