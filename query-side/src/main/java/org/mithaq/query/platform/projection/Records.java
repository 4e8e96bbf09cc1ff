package org.mithaq.query.platform.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.mithaq.events.Envelope;

/**
 * A few records of a coalition that stand one behind the other, in one document: what is written with every event is
 * then written once for several, which is most of what a rebuild writes.
 *
 * @param number counts the blocks of the coalition, from 0
 * @param records in the order of their sequences
 * @param keywords of any of the records, see {@link Keywords}; sorted
 */
public record Records(String coalition, long number, List<StoredEvent> records, List<String> keywords)
        implements View<Records> {

    public static final Projection<Records> PROJECTION = Projection.of(
            "records",
            4,
            Records.class,
            envelope -> List.of(id(envelope.coalition().value(), envelope.sequence())),
            id -> new Records(Ids.first(id), Long.parseLong(Ids.last(id)), List.of(), List.of()));

    /** More to a block makes a rebuild cheaper and a single event dearer: a block is written whole. */
    static final int SIZE = 16;

    private static final int BLOCKS_READ = 64;

    public Records {
        records = List.copyOf(records);
        keywords = List.copyOf(keywords);
    }

    @Override
    public Records apply(Envelope envelope) {
        throw new IllegalStateException("a record is kept as it is stored, which an envelope alone does not tell");
    }

    @Override
    public Records apply(Envelope envelope, byte[] stored) {
        return new Records(
                coalition, number, Noted.and(records, StoredEvent.of(envelope, stored)), and(Keywords.of(envelope)));
    }

    /** Every record of the log comes by here, so that it takes no streams. */
    private List<String> and(List<String> more) {
        List<String> unknown = new ArrayList<>(more);
        unknown.removeIf(word -> Collections.binarySearch(keywords, word) >= 0);
        if (unknown.isEmpty()) {
            return keywords;
        }
        List<String> all = new ArrayList<>(keywords.size() + unknown.size());
        all.addAll(keywords);
        unknown.forEach(word -> all.add(-Collections.binarySearch(all, word) - 1, word));
        return all;
    }

    /** The record of that sequence. */
    public static Optional<StoredEvent> find(ViewReader<Records> blocks, String coalition, long sequence) {
        return find(blocks, coalition, List.of(sequence)).stream().findFirst();
    }

    /** The records of those sequences, in their order. */
    public static List<StoredEvent> find(ViewReader<Records> blocks, String coalition, Collection<Long> sequences) {
        Set<Long> wanted = Set.copyOf(sequences);
        List<String> ids = wanted.stream()
                .map(sequence -> id(coalition, sequence))
                .distinct()
                .sorted()
                .toList();
        return blocks.find(ids).stream()
                .flatMap(block -> block.records.stream())
                .filter(record -> wanted.contains(record.sequence()))
                .toList();
    }

    /** The records from {@code first} to {@code last}, both included, in their order. */
    public static List<StoredEvent> between(ViewReader<Records> blocks, String coalition, long first, long last) {
        List<StoredEvent> found = new ArrayList<>();
        each(blocks, coalition, first, last, found::add);
        return found;
    }

    /** Hands over the records from {@code first} to {@code last}, both included, in their order. */
    static void each(ViewReader<Records> blocks, String coalition, long first, long last, Consumer<StoredEvent> taker) {
        for (long from = Math.max(0, first) / SIZE; from <= last / SIZE; from += BLOCKS_READ) {
            List<String> ids = LongStream.rangeClosed(from, Math.min(from + BLOCKS_READ - 1, last / SIZE))
                    .mapToObj(block -> Ids.numbered(coalition, block))
                    .toList();
            List<Records> page = blocks.find(ids);
            page.stream()
                    .flatMap(block -> block.records.stream())
                    .filter(record -> record.sequence() >= first && record.sequence() <= last)
                    .forEach(taker);
        }
    }

    /**
     * The newest records from {@code first} to {@code last}, both included, of which each goes by all those keywords: as
     * many as {@code limit}, the newest first.
     */
    public static List<Envelope> newest(
            ViewReader<Records> blocks,
            String coalition,
            long first,
            long last,
            Collection<String> keywords,
            int limit) {
        Predicate<Envelope> wanted = envelope -> envelope.sequence() >= first
                && envelope.sequence() <= last
                && (keywords.isEmpty() || Keywords.of(envelope).containsAll(keywords));
        List<Envelope> found = new ArrayList<>();
        Range range = Range.under(coalition, BLOCKS_READ / 4)
                .newestFirst()
                .after(Optional.of(Ids.numbered(coalition, last / SIZE + 1)));
        if (first >= SIZE) {
            range = range.before(Ids.numbered(coalition, first / SIZE - 1));
        }
        for (String keyword : keywords) {
            range = range.only("keywords", Optional.of(keyword));
        }
        List<Records> page = blocks.find(range);
        while (!page.isEmpty() && found.size() < limit) {
            page.stream().flatMap(Records::backwards).filter(wanted).forEach(found::add);
            page = blocks.find(range.after(Optional.of(Ids.numbered(coalition, page.getLast().number))));
        }
        return found.subList(0, Math.min(limit, found.size()));
    }

    private Stream<Envelope> backwards() {
        return records.reversed().stream().map(StoredEvent::envelope);
    }

    private static String id(String coalition, long sequence) {
        return Ids.numbered(coalition, sequence / SIZE);
    }
}
