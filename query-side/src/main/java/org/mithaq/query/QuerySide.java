package org.mithaq.query;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.tracing.Tracer;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.mithaq.query.calendar.FeedKeys;
import org.mithaq.query.calendar.Rhythm;
import org.mithaq.query.calendar.Sitting;
import org.mithaq.query.calendar.Term;
import org.mithaq.query.calendar.WrittenVote;
import org.mithaq.query.campaigns.Campaign;
import org.mithaq.query.campaigns.Founder;
import org.mithaq.query.campaigns.Learned;
import org.mithaq.query.charter.Agreement;
import org.mithaq.query.charter.Statements;
import org.mithaq.query.communication.Guests;
import org.mithaq.query.communication.Mandate;
import org.mithaq.query.communication.Outward;
import org.mithaq.query.conflicts.Conflict;
import org.mithaq.query.conflicts.RefusedIntermediary;
import org.mithaq.query.contacts.Encounter;
import org.mithaq.query.contacts.Pledge;
import org.mithaq.query.decisionlog.Beside;
import org.mithaq.query.decisionlog.Decision;
import org.mithaq.query.decisionlog.DecisionNumber;
import org.mithaq.query.decisionlog.Presiding;
import org.mithaq.query.decisionlog.Session;
import org.mithaq.query.directory.DirectoryViews;
import org.mithaq.query.health.Merit;
import org.mithaq.query.health.Milestone;
import org.mithaq.query.minutes.MeetingNumber;
import org.mithaq.query.minutes.Minutes;
import org.mithaq.query.objections.Objection;
import org.mithaq.query.pipeline.Prospect;
import org.mithaq.query.plans.ElectionWork;
import org.mithaq.query.plans.Objective;
import org.mithaq.query.plans.Plan;
import org.mithaq.query.platform.projection.Freshness;
import org.mithaq.query.platform.projection.History;
import org.mithaq.query.platform.projection.Movements;
import org.mithaq.query.platform.projection.Projection;
import org.mithaq.query.platform.projection.ProjectionSettings;
import org.mithaq.query.platform.projection.Projections;
import org.mithaq.query.platform.projection.Records;
import org.mithaq.query.platform.projection.ViewDatabase;
import org.mithaq.query.promises.Promise;
import org.mithaq.query.promises.Recommendation;
import org.mithaq.query.promises.Suggestion;
import org.mithaq.query.readiness.Indication;
import org.mithaq.query.readiness.Readiness;
import org.mithaq.query.register.Enrolment;
import org.mithaq.query.reports.Report;
import org.mithaq.query.reports.Staffing;
import org.mithaq.query.resources.Barrier;
import org.mithaq.query.resources.Resource;
import org.mithaq.query.rosters.Asked;
import org.mithaq.query.rosters.Roster;
import org.mithaq.query.stakeholders.Stakeholder;
import org.mithaq.query.tasks.Task;
import org.mithaq.query.titles.Title;
import org.mithaq.web.WebEdge;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/**
 * The whole query side, for an application to import. It needs the properties {@code mithaq.kafka.bootstrap-servers} and
 * {@code mithaq.mongo.uri}; {@code mithaq.kafka.topic}, {@code mithaq.kafka.group}, {@code mithaq.mongo.database} and
 * {@code mithaq.kafka.properties.*} (for a secured cluster) may be given. It waits for both servers and for the log.
 */
@Configuration(proxyBeanMethods = false)
@ComponentScan
@Import(WebEdge.class)
public class QuerySide {

    /** Every view, in the order in which they are written. */
    public static final List<Projection<?>> PROJECTIONS = List.of(
            DirectoryViews.COALITIONS,
            DirectoryViews.ACCESS,
            Title.PROJECTION,
            Minutes.PROJECTION,
            MeetingNumber.PROJECTION,
            Decision.PROJECTION,
            DecisionNumber.PROJECTION,
            Beside.PROJECTION,
            Session.PROJECTION,
            Presiding.PROJECTION,
            Objection.PROJECTION,
            Task.PROJECTION,
            Sitting.PROJECTION,
            Rhythm.PROJECTION,
            WrittenVote.PROJECTION,
            Term.PROJECTION,
            Objective.PROJECTION,
            Plan.PROJECTION,
            ElectionWork.PROJECTION,
            Report.PROJECTION,
            Staffing.PROJECTION,
            Promise.PROJECTION,
            Suggestion.PROJECTION,
            Recommendation.PROJECTION,
            Barrier.PROJECTION,
            Resource.PROJECTION,
            Conflict.PROJECTION,
            RefusedIntermediary.PROJECTION,
            Mandate.PROJECTION,
            Outward.PROJECTION,
            Guests.PROJECTION,
            Campaign.PROJECTION,
            Learned.PROJECTION,
            Founder.PROJECTION,
            Enrolment.PROJECTION,
            Roster.PROJECTION,
            Asked.PROJECTION,
            Prospect.PROJECTION,
            Readiness.PROJECTION,
            Indication.PROJECTION,
            Statements.PROJECTION,
            Agreement.PROJECTION,
            Stakeholder.PROJECTION,
            Encounter.PROJECTION,
            Pledge.PROJECTION,
            Merit.PROJECTION,
            Milestone.PROJECTION,
            Records.PROJECTION);

    /** How long a reader waits for a server of the database, unless its address says otherwise. */
    private static final Duration READERS_PATIENCE = Duration.ofSeconds(5);

    @Bean
    ViewDatabase viewDatabase(Environment environment) {
        MongoClient client = MongoClients.create(MongoClientSettings.builder()
                .applyToClusterSettings(
                        cluster -> cluster.serverSelectionTimeout(READERS_PATIENCE.toMillis(), TimeUnit.MILLISECONDS))
                .applyConnectionString(new ConnectionString(environment.getRequiredProperty("mithaq.mongo.uri")))
                .build());
        return new ViewDatabase(client, client.getDatabase(environment.getProperty("mithaq.mongo.database", "mithaq")));
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    Projections projections(
            ViewDatabase views,
            Environment environment,
            ObjectProvider<MeterRegistry> meters,
            ObjectProvider<Clock> clock,
            ObjectProvider<Tracer> tracer) {
        Map<String, Object> kafka = new HashMap<>(Binder.get(environment)
                .bind("mithaq.kafka.properties", Bindable.mapOf(String.class, String.class))
                .orElseGet(Map::of));
        kafka.put("bootstrap.servers", environment.getRequiredProperty("mithaq.kafka.bootstrap-servers"));
        ProjectionSettings settings = ProjectionSettings.of(
                kafka,
                environment.getProperty("mithaq.kafka.topic", "mithaq.log"),
                environment.getProperty("mithaq.kafka.group", "mithaq-views"));
        return new Projections(
                views.database(),
                PROJECTIONS,
                settings,
                meters.getIfAvailable(() -> Metrics.globalRegistry),
                clock.getIfAvailable(Clock::systemUTC),
                tracer.getIfAvailable(() -> Tracer.NOOP));
    }

    @Bean
    FeedKeys feedKeys(ViewDatabase views) {
        return new FeedKeys(views.database());
    }

    @Bean
    Freshness freshness(Projections projections) {
        return projections.freshness();
    }

    @Bean
    Movements movements(Projections projections) {
        return projections.movements();
    }

    @Bean
    History history(Projections projections) {
        return new History(projections);
    }
}
