package org.mithaq.query;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.apache.kafka.clients.consumer.Consumer;
import org.junit.jupiter.api.Test;
import org.mithaq.events.Envelope;
import org.mithaq.query.audittrail.AuditTrail;
import org.mithaq.query.calendar.Sitting;
import org.mithaq.query.campaigns.Campaign;
import org.mithaq.query.charter.Statements;
import org.mithaq.query.communication.Mandate;
import org.mithaq.query.conflicts.Conflict;
import org.mithaq.query.contacts.Encounter;
import org.mithaq.query.decisionlog.Decision;
import org.mithaq.query.directory.Coalition;
import org.mithaq.query.findings.Watch;
import org.mithaq.query.health.Merit;
import org.mithaq.query.lineage.Lineage;
import org.mithaq.query.minutes.Minutes;
import org.mithaq.query.objections.Objection;
import org.mithaq.query.pipeline.Prospect;
import org.mithaq.query.plans.Plan;
import org.mithaq.query.platform.projection.View;
import org.mithaq.query.promises.Promise;
import org.mithaq.query.readiness.Readiness;
import org.mithaq.query.register.Enrolment;
import org.mithaq.query.reports.Report;
import org.mithaq.query.resources.Barrier;
import org.mithaq.query.risks.Remedy;
import org.mithaq.query.rosters.Roster;
import org.mithaq.query.rules.RuleNote;
import org.mithaq.query.stakeholders.Stakeholder;
import org.mithaq.query.tasks.Task;
import org.springframework.beans.factory.BeanFactory;

class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackagesOf(QuerySide.class);

    private static final String[] FEATURES = {
        packageOf(Coalition.class),
        packageOf(Minutes.class),
        packageOf(Decision.class),
        packageOf(Lineage.class),
        packageOf(Objection.class),
        packageOf(AuditTrail.class),
        packageOf(Task.class),
        packageOf(Sitting.class),
        packageOf(Plan.class),
        packageOf(Report.class),
        packageOf(Promise.class),
        packageOf(Barrier.class),
        packageOf(Conflict.class),
        packageOf(Mandate.class),
        packageOf(Campaign.class),
        packageOf(Remedy.class),
        packageOf(Enrolment.class),
        packageOf(Roster.class),
        packageOf(Prospect.class),
        packageOf(Readiness.class),
        packageOf(Statements.class),
        packageOf(Stakeholder.class),
        packageOf(Encounter.class),
        packageOf(RuleNote.class),
        QuerySide.class.getPackageName() + ".annualreport",
        QuerySide.class.getPackageName() + ".changes",
        packageOf(Watch.class),
        packageOf(Merit.class),
    };

    private static final ArchRule VIEWS_ARE_PURE = noClasses()
            .that()
            .implement(View.class)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..", packageOf(MongoDatabase.class) + "..", packageOf(Consumer.class) + "..");

    @Test
    void platformKnowsNoView() {
        noClasses()
                .that()
                .resideInAPackage(QuerySide.class.getPackageName() + ".platform..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(FEATURES)
                .check(CLASSES);
    }

    @Test
    void viewsKnowNeitherSpringNorKafkaNorMongo() {
        VIEWS_ARE_PURE.check(CLASSES);
    }

    @Test
    void theGuardCatchesAViewThatKnowsSpring() {
        JavaClasses offender = new ClassFileImporter().importClasses(Offender.class);

        assertThat(VIEWS_ARE_PURE.evaluate(offender).hasViolation()).isTrue();
    }

    @Test
    void nothingKnowsAxon() {
        assertThat(CLASSES.stream().map(JavaClass::getName)).contains(QuerySide.class.getName());
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.axonframework..", "org.mithaq.command..")
                .check(CLASSES);
    }

    private static String packageOf(Class<?> type) {
        return type.getPackageName();
    }

    /** A view as none may be. */
    record Offender(BeanFactory beans) implements View<Offender> {

        @Override
        public Offender apply(Envelope envelope) {
            return this;
        }
    }
}
