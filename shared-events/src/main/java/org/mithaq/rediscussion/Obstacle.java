package org.mithaq.rediscussion;

import org.mithaq.text.Text;

/** What stands in the way of a request. The name in {@link #clause()} is that of the clause of R-128 it breaks. */
public enum Obstacle {
    /** It was not adopted, or, for a renewal, it was. */
    NOT_APPROVED("approved"),
    /** It is no longer in force: replaced, rescinded or expired. */
    ENDED("approved"),
    EXEMPT("exempt"),
    NOT_ENTITLED("initiator"),
    ALREADY_PENDING("pending"),
    TOO_EARLY("window"),
    TOO_LATE("window"),
    COOLING_OFF("window"),
    TOO_MANY("limit");

    private final String clause;

    Obstacle(String clause) {
        this.clause = clause;
    }

    /** The clause of R-128. */
    public String clause() {
        return clause;
    }

    /** Whether it goes with time alone, so that the day can be told on which it is over. */
    public boolean passes() {
        return switch (this) {
            case TOO_EARLY, COOLING_OFF -> true;
            case NOT_APPROVED, ENDED, EXEMPT, NOT_ENTITLED, ALREADY_PENDING, TOO_LATE, TOO_MANY -> false;
        };
    }

    /** For people. */
    public Text text() {
        return switch (this) {
            case NOT_APPROVED ->
                Text.of(
                        "هذه الطريقة لا تنطبق على قرار بهذه النتيجة",
                        "this way is not for a decision with that outcome");
            case ENDED -> Text.of("لم يعد القرار ساري المفعول", "the decision is no longer in force");
            case EXEMPT -> Text.of("القرار مستثنى من إعادة المناقشة", "the decision is exempt from re-discussion");
            case NOT_ENTITLED -> Text.of("لا يحق للسائل/ة الطلب بهذه الطريقة", "whoever asks may not ask in this way");
            case ALREADY_PENDING -> Text.of("هناك طلب لم يُبتّ فيه بعد", "a request is pending already");
            case TOO_EARLY -> Text.of("لم يحن وقت الطلب بعد", "it is too early to ask");
            case TOO_LATE -> Text.of("فات وقت الطلب", "it is too late to ask");
            case COOLING_OFF ->
                Text.of("لم تنقضِ مدة الانتظار بعد الطلب السابق", "the wait after the last request is not over");
            case TOO_MANY -> Text.of("بلغ عدد الطلبات حدّه", "there were as many requests as may be");
        };
    }
}
