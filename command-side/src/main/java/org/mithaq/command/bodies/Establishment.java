package org.mithaq.command.bodies;

import static org.mithaq.command.ruling.Fact.fact;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.state.Bodies;
import org.mithaq.command.state.Body;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Membership;
import org.mithaq.events.BodyEvent.BodyEstablished;
import org.mithaq.events.BodyId;
import org.mithaq.events.CharterEvent.Charter;
import org.mithaq.events.ObjectiveId;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.CharterProfile;
import org.mithaq.text.Text;

/** A body as it is established: on its own, or when its seats are given for the first time, under the same rules. */
record Establishment(
        BodyId body,
        BodyKind kind,
        @Nullable Text title,
        @Nullable PartyId convener,
        @Nullable ObjectiveId objective,
        boolean interim) {

    void examine(Examination examination, CoalitionState state) {
        Charter charter = state.charter().charter();
        examination
                .rule(
                        "R-092",
                        charter == null || provided(charter.profile()).contains(kind),
                        fact("kind", kind.name()),
                        fact("profile", charter == null ? "" : charter.profile().name()))
                .rule("R-107", !interim || charter == null)
                .possible(state.bodies().find(body) == null && !isCoreGroup(state), () -> Fault.exists(body))
                .possible(
                        Bodies.several(kind) || state.bodies().standing(kind) == null,
                        () -> Fault.wrongState(
                                "للائتلاف هيئة قائمة من هذا النوع",
                                "the coalition has a body of this kind; give it other seats, or dissolve it first"));
        if (kind == BodyKind.WORKING_GROUP) {
            examination
                    .clause("R-103", "convener", convener != null && mayConvene(convener, state))
                    .rule("R-104", objective != null);
        }
    }

    BodyEstablished established() {
        return new BodyEstablished(body, kind, title == null ? usual(kind) : title, convener, objective, interim);
    }

    /**
     * The executive committee's members convene; where there is none, those of the board or the coordinating body, and
     * where the charter provides for no body at all, any member.
     */
    private static boolean mayConvene(PartyId party, CoalitionState state) {
        Body governing = Stream.of(BodyKind.EXECUTIVE, BodyKind.BOARD, BodyKind.COORDINATING)
                .map(state.bodies()::standing)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        Charter charter = state.charter().charter();
        boolean minimal = charter != null && charter.profile() == CharterProfile.MINIMAL;
        return governing == null ? minimal && state.membership().isMember(party) : governing.seats(party);
    }

    /** The bodies that go with each way of organising. */
    private static Set<BodyKind> provided(CharterProfile profile) {
        return switch (profile) {
            case STRATEGIC_EXECUTIVE ->
                Set.of(BodyKind.STRATEGIC, BodyKind.EXECUTIVE, BodyKind.WORKING_GROUP, BodyKind.SUBCOMMITTEE);
            case BOARD, PAID_DIRECTOR -> Set.of(BodyKind.BOARD, BodyKind.WORKING_GROUP, BodyKind.SUBCOMMITTEE);
            case OPEN_COORDINATING_BODY -> Set.of(BodyKind.COORDINATING, BodyKind.WORKING_GROUP, BodyKind.SUBCOMMITTEE);
            case MINIMAL -> Set.of(BodyKind.WORKING_GROUP);
        };
    }

    private static Text usual(BodyKind kind) {
        return switch (kind) {
            case CORE_GROUP -> Text.of("المجموعة النواة", "Core group");
            case PLENARY -> Text.of("الاجتماع الأوسع", "Plenary");
            case STRATEGIC -> Text.of("اللجنة الاستراتيجية", "Strategic committee");
            case EXECUTIVE -> Text.of("اللجنة التنفيذية", "Executive committee");
            case WORKING_GROUP -> Text.of("مجموعة عمل", "Working group");
            case BOARD -> Text.of("مجلس الإدارة", "Board");
            case COORDINATING -> Text.of("الهيئة التنسيقية", "Coordinating body");
            case SUBCOMMITTEE -> Text.of("لجنة فرعية", "Subcommittee");
        };
    }

    /** Whether the id is that of the core group, whose parties may act for it. */
    private boolean isCoreGroup(CoalitionState state) {
        Membership.CoreGroup group = state.membership().coreGroup();
        return group != null && group.id().equals(body);
    }
}
