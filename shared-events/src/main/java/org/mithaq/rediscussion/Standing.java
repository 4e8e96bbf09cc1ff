package org.mithaq.rediscussion;

import org.mithaq.text.Text;

/** What a decision is worth on a day. */
public enum Standing {
    /** The proposal was not adopted. */
    NOT_ADOPTED,
    /** It was taken beyond the body's competence and waits for the body that holds it. */
    PENDING_RATIFICATION,
    /** The body that holds it did not ratify it, or not in time. */
    NOT_RATIFIED,
    /** It was adopted and takes effect later. */
    NOT_YET_IN_FORCE,
    IN_FORCE,
    /** A pending re-discussion holds it up. */
    SUSPENDED,
    /** The same decision continues with other wording. */
    AMENDED,
    /** Another decision took its place. */
    SUPERSEDED,
    RESCINDED,
    /** Its time is over. */
    EXPIRED;

    /** Whether it is a decision that counts, now or soon: one that can be come back to. */
    public boolean stands() {
        return this == NOT_YET_IN_FORCE || this == IN_FORCE || this == SUSPENDED;
    }

    /** Whether it counts, did, or is going to: not a proposal that was never adopted, or not ratified (yet). */
    public boolean counted() {
        return this != NOT_ADOPTED && this != PENDING_RATIFICATION && this != NOT_RATIFIED;
    }

    /** Whether it counts no more, and never will again. */
    public boolean over() {
        return !stands() && this != PENDING_RATIFICATION;
    }

    /** For people. */
    public Text text() {
        return switch (this) {
            case NOT_ADOPTED -> Text.of("لم يُعتمد", "not adopted");
            case PENDING_RATIFICATION -> Text.of("بانتظار المصادقة", "pending ratification");
            case NOT_RATIFIED -> Text.of("لم يُصادَق عليه", "not ratified");
            case NOT_YET_IN_FORCE -> Text.of("لم يسرِ بعد", "not in force yet");
            case IN_FORCE -> Text.of("ساري المفعول", "in force");
            case SUSPENDED -> Text.of("معلَّق", "suspended");
            case AMENDED -> Text.of("مُعدَّل", "amended");
            case SUPERSEDED -> Text.of("حلّ محلّه قرار آخر", "superseded");
            case RESCINDED -> Text.of("مُلغى", "rescinded");
            case EXPIRED -> Text.of("انتهت مدّته", "expired");
        };
    }
}
