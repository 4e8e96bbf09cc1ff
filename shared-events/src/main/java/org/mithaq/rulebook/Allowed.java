package org.mithaq.rulebook;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The values that a {@link CharterParameter} takes. */
sealed interface Allowed {

    /** The value in the form to store; empty when it is not allowed. */
    Optional<Object> checked(Object value);

    /** What is allowed, for the message to who sent something else. */
    String description();

    /** A value as a message shows it: short, whatever was sent. */
    static String shown(Object value) {
        String text = value instanceof String string ? "\"" + string + "\"" : Objects.toString(value);
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }

    /** Whole numbers from {@code least} to {@code most}. */
    record Whole(int least, int most) implements Allowed {
        @Override
        public Optional<Object> checked(Object value) {
            boolean whole = value instanceof Integer || value instanceof Long;
            long number = whole ? ((Number) value).longValue() : Long.MIN_VALUE;
            return number >= least && number <= most ? Optional.of((int) number) : Optional.empty();
        }

        @Override
        public String description() {
            return "a whole number from %d to %d".formatted(least, most);
        }
    }

    /** The written forms of a {@link Threshold}. */
    record Thresholds() implements Allowed {
        @Override
        public Optional<Object> checked(Object value) {
            try {
                return value instanceof String text
                        ? Optional.of(Threshold.parse(text).toString())
                        : Optional.empty();
            } catch (IllegalArgumentException notAThreshold) {
                return Optional.empty(); // the caller's message says what is taken and what came
            }
        }

        @Override
        public String description() {
            return "a threshold written like >1/2, >=2/3 or >=5";
        }
    }

    /** Some of the options in any order, none twice; all of them where {@code complete}. */
    record Items(List<String> options, boolean complete) implements Allowed {
        @Override
        public Optional<Object> checked(Object value) {
            if (!(value instanceof List<?> list) || list.isEmpty()) {
                return Optional.empty();
            }
            boolean known = list.stream().allMatch(item -> item instanceof String text && options.contains(text));
            boolean distinct = new HashSet<>(list).size() == list.size();
            boolean enough = !complete || list.size() == options.size();
            return known && distinct && enough
                    ? Optional.of(list.stream().map(String.class::cast).toList())
                    : Optional.empty();
        }

        @Override
        public String description() {
            return (complete ? "an order of all of " : "a list of at least one, none twice, of ") + options;
        }
    }

    /** One of the options. */
    record OneOf(List<String> options) implements Allowed {
        @Override
        public Optional<Object> checked(Object value) {
            return value instanceof String text && options.contains(text) ? Optional.of(text) : Optional.empty();
        }

        @Override
        public String description() {
            return "one of " + options;
        }
    }
}
