package org.mithaq.stories;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mithaq.command.CommandSide;
import org.mithaq.command.outreach.OffendingFeature;
import org.mithaq.command.platform.axon.AxonCommands;
import org.mithaq.command.platform.axon.CommandCatalogue;
import org.mithaq.command.platform.log.KafkaEventStorageEngine;
import org.mithaq.command.platform.log.OffendingPlatform;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.OffendingState;
import org.mithaq.events.Event;
import org.mithaq.events.Id;
import org.mithaq.events.OffendingEvents;
import org.mithaq.query.minutes.Minutes;
import org.mithaq.query.minutes.OffendingView;
import org.mithaq.query.platform.projection.OffendingProjection;
import org.mithaq.query.platform.projection.Projections;
import org.mithaq.rediscussion.Standing;
import org.mithaq.rulebook.Rulebook;
import org.mithaq.stories.util.OffendingName;
import org.mithaq.text.Text;

/** What may know what. Every rule is tried on a class that breaks it. */
class ArchitectureTest {

    private static final String COMMAND = CommandSide.class.getPackageName();
    private static final String COMMAND_PLATFORM = parent(AxonCommands.class);
    private static final String QUERY = parent(Minutes.class);
    private static final String QUERY_PLATFORM = parent(Projections.class);
    private static final String EVENTS = Event.class.getPackageName();
    private static final String REDISCUSSION = Standing.class.getPackageName();
    private static final String STATE = CoalitionState.class.getPackageName();
    private static final String RULING = Ruling.class.getPackageName();

    private static final DescribedPredicate<JavaClass> FEATURES = resideInAnyPackage(
                    CommandCatalogue.scan().entries().stream()
                            .map(command -> command.type().getPackageName())
                            .distinct()
                            .toArray(String[]::new))
            .as("features");
    private static final DescribedPredicate<JavaClass> VIEWS = resideInAnyPackage(QUERY + ".*..")
            .and(not(resideInAnyPackage(within(QUERY_PLATFORM))))
            .as("views");

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(parent(CommandSide.class));

    private static final ArchRule COMMANDS_KNOW_NO_VIEWS = noClasses()
            .that()
            .resideInAPackage(within(COMMAND))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(within(QUERY))
            .as("the command side knows nothing of the query side");

    private static final ArchRule VIEWS_KNOW_NO_COMMANDS = noClasses()
            .that()
            .resideInAPackage(within(QUERY))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(within(COMMAND))
            .as("the query side knows nothing of the command side");

    private static final ArchRule PLATFORM_KNOWS_NO_FEATURE = noClasses()
            .that()
            .resideInAnyPackage(within(COMMAND_PLATFORM), within(QUERY_PLATFORM))
            .should()
            .dependOnClassesThat(FEATURES.or(VIEWS))
            .as("the platforms know no feature and no view");

    private static final ArchRule FEATURES_KNOW_NO_PLATFORM = noClasses()
            .that(FEATURES)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(within(COMMAND_PLATFORM))
            .as("features know nothing of the platform");

    private static final ArchRule STATE_KNOWS_WHAT_HAPPENED = classes()
            .that()
            .resideInAPackage(STATE)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    STATE,
                    EVENTS,
                    REDISCUSSION,
                    Rulebook.class.getPackageName(),
                    Text.class.getPackageName(),
                    "java..",
                    "org.jspecify..",
                    "org.pcollections..")
            .as("the state knows events, rules, the life of decisions and texts only");

    private static final ArchRule EVENTS_KNOW_NO_TECHNOLOGY = noClasses()
            .that()
            .resideInAnyPackage(within(EVENTS), REDISCUSSION)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..", "org.apache.kafka..", "com.mongodb..", "org.bson..", "org.axonframework..")
            .as("events and the life of decisions know no framework, no broker and no database");

    private static final ArchRule AXON_IS_A_SHELL = noClasses()
            .that()
            .resideOutsideOfPackages(within(AxonCommands.class), within(KafkaEventStorageEngine.class))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.axonframework..")
            .as("only the shell around the decisions and the log know Axon");

    private static final ArchRule TIME_AND_IDS_COME_FROM_OUTSIDE = noClasses()
            .that(FEATURES.or(VIEWS).or(resideInAnyPackage(within(EVENTS), REDISCUSSION, STATE, RULING)))
            .should()
            .callMethodWhere(describe("asks for the time or for chance", ArchitectureTest::asksForTimeOrChance))
            .as("decisions, their life, states, events and views take time and ids from outside");

    private static final ArchRule PACKAGES_SAY_WHAT_THEY_ARE_FOR = noClasses()
            .should()
            .resideInAnyPackage("..util..", "..common..", "..dto..", "..impl..", "..service..", "..manager..")
            .as("no package is named after the sort of its classes");

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(COMMANDS_KNOW_NO_VIEWS, OffendingFeature.class),
                Arguments.of(VIEWS_KNOW_NO_COMMANDS, OffendingView.class),
                Arguments.of(PLATFORM_KNOWS_NO_FEATURE, OffendingPlatform.class),
                Arguments.of(PLATFORM_KNOWS_NO_FEATURE, OffendingProjection.class),
                Arguments.of(FEATURES_KNOW_NO_PLATFORM, OffendingFeature.class),
                Arguments.of(STATE_KNOWS_WHAT_HAPPENED, OffendingState.class),
                Arguments.of(EVENTS_KNOW_NO_TECHNOLOGY, OffendingEvents.class),
                Arguments.of(AXON_IS_A_SHELL, OffendingFeature.class),
                Arguments.of(AXON_IS_A_SHELL, OffendingView.class),
                Arguments.of(TIME_AND_IDS_COME_FROM_OUTSIDE, OffendingFeature.class),
                Arguments.of(TIME_AND_IDS_COME_FROM_OUTSIDE, OffendingView.class),
                Arguments.of(TIME_AND_IDS_COME_FROM_OUTSIDE, OffendingState.class),
                Arguments.of(TIME_AND_IDS_COME_FROM_OUTSIDE, OffendingEvents.class),
                Arguments.of(PACKAGES_SAY_WHAT_THEY_ARE_FOR, OffendingName.class));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void isKeptByTheProductAndBrokenByTheOffender(ArchRule rule, Class<?> offender) {
        rule.check(PRODUCT);

        JavaClasses alone = new ClassFileImporter().importClasses(offender);
        assertThat(rule.evaluate(alone).hasViolation()).isTrue();
    }

    private static boolean asksForTimeOrChance(JavaCall<?> call) {
        JavaClass owner = call.getTargetOwner();
        String name = call.getName();
        return (owner.getPackageName().equals("java.time")
                        && Set.of("now", "system", "systemUTC").contains(name))
                || (owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis"))
                || (owner.isEquivalentTo(Math.class) && name.equals("random"))
                || (owner.isEquivalentTo(java.util.UUID.class) && name.equals("randomUUID"))
                || (owner.isEquivalentTo(Id.class) && name.equals("next"));
    }

    private static String parent(Class<?> type) {
        String name = type.getPackageName();
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static String within(Class<?> type) {
        return within(type.getPackageName());
    }

    private static String within(String name) {
        return name + "..";
    }
}
