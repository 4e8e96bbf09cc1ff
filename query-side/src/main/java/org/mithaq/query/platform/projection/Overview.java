package org.mithaq.query.platform.projection;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** What log and database last said of the views as a whole, from memory: it answers at once while they do not. Thread-safe. */
final class Overview implements AutoCloseable {

    /** The log is asked less often than the database, which is asked for more all the time. */
    private static final int SELDOM = 4;

    private final List<Projection<?>> projections;
    private final Registry registry;
    private final Positions positions;
    private final Hold hold;
    private final LogEnds ends;
    private final Pulse<Map<Integer, Long>> log;
    private final Pulse<Kept> database;

    Overview(
            List<Projection<?>> projections,
            Registry registry,
            Positions positions,
            Hold hold,
            ProjectionSettings settings) {
        this.projections = projections;
        this.registry = registry;
        this.positions = positions;
        this.hold = hold;
        this.ends = new LogEnds(settings);
        this.log = new Pulse<>("the log", ends, settings.watch().multipliedBy(SELDOM));
        this.database = new Pulse<>("the database of the views", this::look, settings.watch());
    }

    /** What is in the database: how far the live feeds of all processes took each partition is among it. */
    private record Kept(boolean held, Map<Integer, Long> reached, List<String> unreadable) {}

    private Kept look() {
        return new Kept(
                hold.held(),
                positions.of(Marks.LIVE),
                projections.stream()
                        .filter(view -> registry.entry(view.name())
                                .filter(entry -> !entry.serving().readableBy(view))
                                .isPresent())
                        .map(Projection::name)
                        .toList());
    }

    void start() {
        log.start();
        database.start();
    }

    @Override
    public void close() {
        log.close();
        ends.close();
        database.close();
    }

    /** The end of what is committed, by partition, of the whole log; empty when it is not known. */
    Optional<Map<Integer, Long>> ends() {
        return log.answer();
    }

    /** The same, over all partitions. */
    OptionalLong end() {
        return ends().stream()
                .mapToLong(each ->
                        each.values().stream().mapToLong(Long::longValue).sum())
                .findFirst();
    }

    /** Whether both servers answer. */
    boolean known() {
        return log.answer().isPresent() && database.answer().isPresent();
    }

    /** What is in the way, of the two servers and of that feed. */
    Map<Trouble, String> trouble(FeedStatus live) {
        Map<Trouble, String> trouble = new EnumMap<>(Trouble.class);
        log.silence().ifPresent(reason -> trouble.put(Trouble.LOG, reason));
        database.silence().ifPresent(reason -> trouble.put(Trouble.DATABASE, reason));
        live.trouble().ifPresent(reason -> trouble.put(Trouble.FEED, reason));
        return trouble;
    }

    Condition condition(FeedStatus live) {
        Optional<Kept> kept = database.answer();
        Map<Integer, Long> reached = kept.map(Kept::reached).orElseGet(Map::of);
        Optional<Map<Integer, Long>> last = ends().filter(known -> kept.isPresent());
        return new Condition(
                kept.map(Kept::held).orElse(false),
                last.map(each -> lag(each, reached)).orElse(null),
                last.map(each -> begun(each, reached)).orElse(false),
                live.partitions().stream()
                        .filter(partition -> partition.state() == PartitionStatus.State.STOPPED)
                        .toList(),
                trouble(live),
                kept.map(Kept::unreadable).orElseGet(List::of));
    }

    private static long lag(Map<Integer, Long> ends, Map<Integer, Long> reached) {
        return ends.entrySet().stream()
                .mapToLong(end -> Math.max(0, end.getValue() - reached.getOrDefault(end.getKey(), 0L)))
                .sum();
    }

    private static boolean begun(Map<Integer, Long> ends, Map<Integer, Long> reached) {
        return ends.entrySet().stream().allMatch(end -> end.getValue() == 0 || reached.containsKey(end.getKey()));
    }
}
