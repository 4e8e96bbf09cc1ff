package org.mithaq.query.decisionlog;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mithaq.query.tasks.Task;
import org.mithaq.text.Text;

/**
 * What rests on a decision, or concerns it.
 *
 * @param sequence of the record
 * @param type the wire name of the event
 * @param happened what happened, for people
 * @param subject the path of what it happened to
 * @param title its title, where it has one
 * @param task the state of a task today
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConsequenceReport(
        long sequence,
        Instant at,
        String type,
        @Nullable Text happened,
        @Nullable String subject,
        @Nullable Text title,
        Task.@Nullable State task) {}
