package org.mithaq.command.histories;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Choices that follow from one number: the same number, the same choices. */
final class Dice {

    private final SplittableRandom random;

    Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    /** From 0 to below {@code bound}. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** So many of them at most, each once. */
    <T> List<T> some(List<T> of, int most) {
        List<T> left = new ArrayList<>(of);
        List<T> chosen = new ArrayList<>();
        while (chosen.size() < most && !left.isEmpty()) {
            chosen.add(left.remove(random.nextInt(left.size())));
        }
        return chosen;
    }
}
