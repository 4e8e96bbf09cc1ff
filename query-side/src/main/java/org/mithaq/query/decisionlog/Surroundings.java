package org.mithaq.query.decisionlog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.projection.Ids;
import org.mithaq.query.platform.projection.Range;
import org.mithaq.query.platform.search.Question;

/**
 * The decisions that a search finds by what stands beside them too ({@link Beside}), the newest number first: some of the
 * words may stand there and the others in the decision itself. The database leaves over those beside which any of them
 * stands.
 */
record Surroundings(List<DecisionNumber> found) {

    private static final int PAGE = 500;

    static Surroundings of(Reading reading, LogFilter filter) {
        return new Surroundings(filter.words()
                .map(question ->
                        found(reading, question).stream().filter(filter::marked).toList())
                .orElse(List.of()));
    }

    private static List<DecisionNumber> found(Reading reading, Question question) {
        Map<String, String> beside = beside(reading, question);
        List<String> numbers = reading
                .view(Decision.PROJECTION)
                .find(beside.keySet().stream()
                        .map(decision -> Decision.id(reading.id(), decision))
                        .toList())
                .stream()
                .map(Decision::recorded)
                .filter(Objects::nonNull)
                .map(made -> Ids.numbered(reading.id(), made.number()))
                .toList();
        return reading.view(DecisionNumber.PROJECTION).find(numbers).stream()
                .filter(number -> question.finds(number.words() + beside.getOrDefault(number.decision(), "")))
                .sorted(Comparator.comparingInt(DecisionNumber::number).reversed())
                .toList();
    }

    /** The words beside decisions, where any of those looked for is among them, by decision. */
    private static Map<String, String> beside(Reading reading, Question question) {
        String any = question.patterns().stream()
                .map(pattern -> "(?:" + pattern + ")")
                .collect(Collectors.joining("|"));
        Range range = Range.under(reading.id(), PAGE).holding("words", List.of(any));
        Map<String, String> words = new HashMap<>();
        List<Beside> page = reading.view(Beside.PROJECTION).find(range);
        while (!page.isEmpty()) {
            page.forEach(beside -> words.put(beside.decision(), beside.words()));
            Optional<String> last =
                    Optional.of(Decision.id(reading.id(), page.getLast().decision()));
            page = page.size() < PAGE
                    ? List.of()
                    : reading.view(Beside.PROJECTION).find(range.after(last));
        }
        return words;
    }

    /**
     * Those that the database found, and these among them.
     *
     * @param before the number from which it looked back
     * @param down to which it was to look, excluded
     * @param most how many there may be
     */
    List<DecisionNumber> among(List<DecisionNumber> numbers, long before, long down, int most) {
        long low = numbers.size() < most ? down : numbers.getLast().number();
        Set<Integer> known = numbers.stream().map(DecisionNumber::number).collect(Collectors.toSet());
        List<DecisionNumber> all = new ArrayList<>(numbers);
        found.stream()
                .filter(number -> number.number() < before && number.number() > low)
                .filter(number -> !known.contains(number.number()))
                .forEach(all::add);
        return all.stream()
                .sorted(Comparator.comparingInt(DecisionNumber::number).reversed())
                .limit(most)
                .toList();
    }
}
