package org.mithaq.rulebook;

import static org.mithaq.rulebook.ParameterKind.CHOICE;
import static org.mithaq.rulebook.ParameterKind.COUNT;
import static org.mithaq.rulebook.ParameterKind.DAYS;
import static org.mithaq.rulebook.ParameterKind.LIST;
import static org.mithaq.rulebook.ParameterKind.MONTHS;
import static org.mithaq.rulebook.ParameterKind.ORDER;
import static org.mithaq.rulebook.ParameterKind.PERCENT;
import static org.mithaq.rulebook.ParameterKind.THRESHOLD;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mithaq.text.Text;

/**
 * What a coalition's charter may set. Until it does, the default applies: the number that the source gives, or the
 * proposal of the specification where the source only says "long" or "enough". On the wire and in stored
 * charters a parameter is its {@link #key()}, and its value is an {@code Integer}, a {@code String} or a
 * {@code List<String>}, as its {@link #kind()} says.
 */
public enum CharterParameter {
    SEAT_VACANT_MEETINGS("seat.vacant.meetings", COUNT, 1, 0, 12),
    CORE_GROUP_MIN("core.group.min", COUNT, 2, 2, 50),
    TASK_SHARE_MAX("task.share.max.percent", PERCENT, 50, 1, 100),
    ESSENTIAL_UNCONTACTED("essential.uncontacted.days", DAYS, 10, 1, 365),
    CHANNEL_ORDER("channel.order", ORDER, Options.CHANNELS, Options.CHANNELS),
    INVITATION_NOTICE("invitation.notice.days", DAYS, 10, 0, 365),
    PROSPECT_GAP("prospect.gap.days", DAYS, 90, 1, 3650),
    CONTACT_FOLLOW_UP("contact.follow.up.days", DAYS, 7, 1, 365),
    INVITED_CIRCLES_MIN("invited.circles.min", COUNT, 2, 1, 3),
    SAME_PLANNERS_RUN("same.planners.run", COUNT, 3, 2, 50),
    UNANIMOUS_RUN("unanimous.run", COUNT, 5, 2, 100),
    EARLIER_TIES_MAX("earlier.ties.max.percent", PERCENT, 80, 1, 100),
    SUGGESTION_ANSWER("suggestion.answer.days", DAYS, 30, 1, 365),
    MINUTES_CIRCULATION("minutes.circulation.days", DAYS, 7, 1, 365),
    SAME_HOST_RUN("same.host.run", COUNT, 3, 2, 50),
    POWER_IMBALANCE_MAX("power.imbalance.max.points", PERCENT, 10, 0, 50),
    STRATEGIC_SIZE_MIN("strategic.size.min", COUNT, 19, 1, 500),
    STRATEGIC_SIZE_MAX("strategic.size.max", COUNT, 23, 1, 500),
    STRATEGIC_COMMUNITY_MIN("strategic.community.min", COUNT, 2, 0, 500),
    EXECUTIVE_SIZE_MIN("executive.size.min", COUNT, 9, 1, 100),
    EXECUTIVE_SIZE_MAX("executive.size.max", COUNT, 11, 1, 100),
    EXECUTIVE_OFFICERS_MIN("executive.officers.min", COUNT, 4, 0, 100),
    EXECUTIVE_OFFICERS_MAX("executive.officers.max", COUNT, 6, 0, 100),
    EXECUTIVE_CONVENERS("executive.conveners", COUNT, 3, 0, 100),
    EXECUTIVE_DELEGATES_MIN("executive.delegates.min", COUNT, 2, 0, 100),
    EXECUTIVE_DELEGATES_MAX("executive.delegates.max", COUNT, 4, 0, 100),
    STRATEGIC_CADENCE("strategic.cadence.months", MONTHS, 3, 1, 60),
    EXECUTIVE_CADENCE("executive.cadence.months", MONTHS, 1, 1, 60),
    TERM("term.months", MONTHS, 12, 1, 120),
    OFFICES_PER_PERSON_MAX("offices.per.person.max", COUNT, 2, 1, 20),
    DECISION_SHARE_MAX("decision.share.max.percent", PERCENT, 50, 1, 100),
    VOTES_BY("votes.by", "SEAT", Options.VOTES_BY),
    PROXIES_MAX("proxies.held.max", COUNT, 0, 0, 20),
    PROXIES_QUORUM("proxies.quorum", "ABSENT", Options.PROXIES_QUORUM),
    QUORUM("quorum", ">1/2"),
    DECISION_MAJORITY("decision.majority", ">1/2"),
    MISSION_MAJORITY("mission.majority", ">=2/3"),
    CHARTER_MAJORITY("charter.majority", ">=2/3"),
    EXPULSION_MAJORITY("expulsion.majority", ">=2/3"),
    OPEN_PROPOSAL_MEETINGS("open.proposal.meetings", COUNT, 2, 1, 50),
    EVIDENCE_SOURCES_MIN("evidence.sources.min", COUNT, 2, 0, 20),
    CONSULTATION("consultation.days", DAYS, 7, 0, 365),
    WRITTEN_KINDS("written.kinds", LIST, Options.WRITTEN.subList(1, 10), Options.WRITTEN),
    WRITTEN_DAYS("written.days", DAYS, 7, 1, 365),
    WRITTEN_PARTICIPATION("written.participation", ">1/2"),
    DISSENT_DAYS("written.dissent.days", DAYS, 14, 0, 365),
    REDISCUSSION_GROUNDS("rediscussion.grounds", LIST, Options.GROUNDS.subList(0, 5), Options.GROUNDS),
    REDISCUSSION_MEETINGS_BETWEEN("rediscussion.wait.meetings", COUNT, 1, 0, 12),
    EXIT_NOTICE("exit.notice.days", DAYS, 30, 0, 3650),
    CONFLICT_STAGE("conflict.stage.days", DAYS, 30, 1, 365),
    CONFLICT_BINDING("conflict.binding.stages", LIST, Options.RULINGS.subList(0, 1), Options.RULINGS),
    CREDIT_GAP("credit.gap.days", DAYS, 90, 1, 3650),
    BULLETIN_GAP("bulletin.gap.days", DAYS, 30, 1, 3650),
    FIRST_OBJECTIVE("first.objective.months", MONTHS, 6, 1, 120),
    FORUM_GAP("forum.gap.days", DAYS, 90, 1, 3650),
    REPORT_EXECUTIVE("report.executive.months", MONTHS, 1, 1, 60),
    REPORT_STRATEGIC("report.strategic.months", MONTHS, 3, 1, 60);

    private static final Map<String, CharterParameter> BY_KEY =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(CharterParameter::key, Function.identity()));

    private final String key;
    private final ParameterKind kind;

    // an Integer, a String or an immutable list: immutable, though its type does not say so
    @SuppressWarnings("ImmutableEnumChecker")
    private final Object defaultValue;

    @SuppressWarnings("ImmutableEnumChecker")
    private final Allowed allowed;

    CharterParameter(String key, ParameterKind kind, int defaultValue, int least, int most) {
        this(key, kind, defaultValue, new Allowed.Whole(least, most));
    }

    CharterParameter(String key, String threshold) {
        this(key, THRESHOLD, threshold, new Allowed.Thresholds());
    }

    CharterParameter(String key, String defaultValue, List<String> options) {
        this(key, CHOICE, defaultValue, new Allowed.OneOf(options));
    }

    CharterParameter(String key, ParameterKind kind, List<String> defaultValue, List<String> options) {
        this(key, kind, defaultValue, new Allowed.Items(options, kind == ORDER));
    }

    CharterParameter(String key, ParameterKind kind, Object defaultValue, Allowed allowed) {
        this.key = key;
        this.kind = kind;
        this.defaultValue = defaultValue;
        this.allowed = allowed;
    }

    /**
     * The parameter with that key.
     *
     * @throws IllegalArgumentException naming the key when there is none
     */
    @JsonCreator
    public static CharterParameter of(String key) {
        CharterParameter parameter = BY_KEY.get(key);
        if (parameter == null) {
            throw new IllegalArgumentException("no charter parameter \"" + key + "\"");
        }
        return parameter;
    }

    /** The stable name on the wire, such as {@code invitation.notice.days}. */
    @JsonValue
    public String key() {
        return key;
    }

    /** What sort of value it takes. */
    public ParameterKind kind() {
        return kind;
    }

    /** The value that applies until a charter sets another. */
    public Object defaultValue() {
        return defaultValue;
    }

    /** What may stand in a value of a list, an order or a choice; empty for the other kinds. */
    public List<String> options() {
        return switch (allowed) {
            case Allowed.Items items -> items.options();
            case Allowed.OneOf choice -> choice.options();
            case Allowed.Whole whole -> List.of();
            case Allowed.Thresholds thresholds -> List.of();
        };
    }

    /** What the parameter says, for people. */
    public Text text() {
        return Rulebook.standard().text(this);
    }

    /** Ids of the rules that use it. */
    public List<String> rules() {
        return Rulebook.standard().rulesUsing(this).stream().map(Rule::id).toList();
    }

    /**
     * The value as it is to be stored.
     *
     * @throws IllegalArgumentException naming the parameter, what it takes and what it got
     */
    public Object check(Object value) {
        return allowed.checked(value)
                .orElseThrow(() -> new IllegalArgumentException(
                        "%s takes %s, not %s".formatted(key, allowed.description(), Allowed.shown(value))));
    }

    /** What the lists choose from; a class of its own because an enum's own constants are initialised too late. */
    private static final class Options {
        static final List<String> CHANNELS =
                List.of("FACE_TO_FACE", "PHONE", "EMAIL", "LETTER", "MASS_MAIL", "MEDIA", "FLYER");
        // whether the votes of a body are those of its seats, or one for each organisation
        static final List<String> VOTES_BY = List.of("SEAT", "ORGANISATION");
        // as what the quorum takes who is represented by proxy
        static final List<String> PROXIES_QUORUM = List.of("ABSENT", "PRESENT");
        static final List<String> RULINGS = List.of("NONE", "ARBITRATOR", "COMMITTEE");
        // none; what may be decided in writing unless the charter says otherwise; what may if it says so
        static final List<String> WRITTEN = List.of(
                "NONE",
                "PARTNER",
                "FUNDING",
                "BUDGET",
                "MANDATE",
                "PLAN_APPROVAL",
                "PROGRAMME",
                "STAFFING",
                "CALENDAR",
                "OTHER",
                "DECISION_PROCEDURE",
                "ISSUE",
                "MISSION",
                "CHARTER",
                "STRATEGY",
                "PLAN_RATIFICATION",
                "WIND_DOWN");
        static final List<String> GROUNDS = List.of(
                "NEW_INFORMATION",
                "CHANGED_CONDITIONS",
                "FUNDING_CHANGE",
                "EXTERNAL_THREAT",
                "PROCEDURAL_FLAW",
                "ABSENT_OR_UNHEARD_PARTY",
                "IMPLEMENTATION_FAILED",
                "REVIEW_DATE_REACHED");
    }
}
