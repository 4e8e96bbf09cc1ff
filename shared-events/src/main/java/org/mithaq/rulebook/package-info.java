/**
 * The rulebook: the governance rules that Mithaq knows, as data that the product serves.
 *
 * <p>{@link org.mithaq.rulebook.Rulebook#standard()} reads the JSON files beside this package once. A
 * {@link org.mithaq.rulebook.Rule} carries its id, its {@link org.mithaq.rulebook.Level}, a title, the full text and
 * what the system does about it in Arabic and English, the sentences of the sources it was drawn from, the commands at
 * which it is checked, the views in which it shows and the {@link org.mithaq.rulebook.CharterParameter}s it uses. A rule
 * with several checks has {@link org.mithaq.rulebook.Clause}s, each with a level of its own.
 *
 * <p>The commands of a rule are those that the specification names or plainly means. A rule at {@code RecordDecision}
 * holds for every command that carries a vote, since such a command records a decision too.
 *
 * <p>What the rulebook does not do: it enforces nothing. The decisions of the command side do, and name a rule by its
 * id; here a rule's words can be corrected without touching a decision. Nor does it hold what a charter set: a charter
 * stores values by the key of the parameter, and {@code CharterParameter.check} says whether a value will do.
 *
 * <p>Where the sources are silent the defaults of the specification apply; what of them is a number or a
 * list is the default of a parameter.
 */
@NullMarked
package org.mithaq.rulebook;

import org.jspecify.annotations.NullMarked;
