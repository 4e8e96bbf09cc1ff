package org.mithaq.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class BenchmarkTest {

    @Test
    void measuresEveryNumberInASmokeRun() {
        var out = new StringWriter();
        assertThat(Benchmark.run(new PrintWriter(out, true), "--quick")).isZero();
        assertThat(out.toString()).contains("revision", "Java");
        assertThat(out.toString().lines().map(line -> line.split(" ")[0])).containsAll(Options.ALL);
    }

    @Test
    void saysWhichNumbersThereAre() {
        assertThat(Benchmark.run(new PrintWriter(new StringWriter()), "--only", "99"))
                .isEqualTo(2);
    }
}
