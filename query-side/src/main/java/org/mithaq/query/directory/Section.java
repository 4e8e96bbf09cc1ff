package org.mithaq.query.directory;

import java.util.List;

/**
 * A part of a coalition's record that has pages of its own.
 *
 * @param key its word in {@code nav.<key>}, and what its pages call themselves
 * @param path within the coalition's address
 */
public record Section(String key, String path) {

    /** All of them, in the order in which they are offered. */
    public static final List<Section> ALL = List.of(
            new Section("start", ""),
            new Section("meetings", "/meetings"),
            new Section("decisions", "/decisions"),
            new Section("tasks", "/tasks"),
            new Section("promises", "/promises"),
            new Section("calendar", "/calendar"),
            new Section("plans", "/plans"),
            new Section("reports", "/reports"),
            new Section("resources", "/resources"),
            new Section("conflicts", "/conflicts"),
            new Section("communication", "/communication"),
            new Section("campaigns", "/campaigns"),
            new Section("risks", "/risks"),
            new Section("parties", "/parties"),
            new Section("bodies", "/bodies"),
            new Section("stakeholders", "/stakeholders"),
            new Section("pipeline", "/pipeline"),
            new Section("charter", "/charter"),
            new Section("readiness", "/readiness"),
            new Section("contacts", "/contacts"),
            new Section("health", "/health"),
            new Section("findings", "/findings"),
            new Section("audit", "/audit"));
}
