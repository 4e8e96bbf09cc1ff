package org.mithaq.rediscussion;

import org.mithaq.events.RediscussionPolicy;
import org.mithaq.text.Text;

/**
 * A policy that a charter can start from; everything in it stays editable.
 *
 * @param key the name in charters, such as {@code call-in}
 * @param explanation what it is for and how it works
 * @param origin where it is used
 * @param policy its terms; {@link RediscussionPolicy#preset()} is the key
 */
public record Preset(String key, Text name, Text explanation, Text origin, RediscussionPolicy policy) {

    public Preset {
        if (!name.bilingual() || !explanation.bilingual() || !origin.bilingual()) {
            throw new IllegalArgumentException("preset " + key + " says something in one language only");
        }
        if (policy.terms().isEmpty() || !key.equals(policy.preset())) {
            throw new IllegalArgumentException("preset " + key + " has no terms, or terms of another preset");
        }
    }
}
