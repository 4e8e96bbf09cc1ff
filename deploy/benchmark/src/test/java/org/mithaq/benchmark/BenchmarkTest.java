package org.mithaq.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class BenchmarkTest {

    @Test
    void measuresEveryNumberInASmokeRun() {
        var out = new StringWriter();
        assertThat(Benchmark.run(new PrintWriter(out, true), "--quick")).isZero();
        assertThat(out.toString()).contains("revision", "Java");
        assertThat(out.toString().lines().map(line -> line.split(" ")[0])).containsAll(Options.ALL);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void saysWhatOthersHaveOfTheProcessors() {
        assertThat(new Neighbours().text())
                .hasValueSatisfying(text -> assertThat(text).matches("\\d+ % other processes, \\d+ % the host"));
    }

    @Test
    void saysWhichNumbersThereAre() {
        assertThat(Benchmark.run(new PrintWriter(new StringWriter()), "--only", "99"))
                .isEqualTo(2);
    }
}
