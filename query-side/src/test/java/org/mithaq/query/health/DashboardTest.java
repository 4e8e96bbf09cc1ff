package org.mithaq.query.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.mithaq.query.minutes.Quorum;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The Grafana dashboard asks for what is exported, and for all of it. */
class DashboardTest {

    private static final Pattern METRIC = Pattern.compile("mithaq_[a-z_]+");

    @Test
    void asksForEveryMetricThatIsExportedAndForNoOther() throws IOException {
        String text = Files.readString(Path.of("../deploy/grafana/health.json"));
        JsonNode dashboard = JsonMapper.shared().readTree(text);

        List<String> asked = dashboard.at("/panels").findValuesAsString("expr").stream()
                .flatMap(expression -> METRIC.matcher(expression).results())
                .map(MatchResult::group)
                .toList();
        assertThat(asked).containsExactlyInAnyOrderElementsOf(Exposition.metrics());
        assertThat(METRIC.matcher(text).results().map(MatchResult::group)).isSubsetOf(Exposition.metrics());
    }

    @Test
    void namesTheLabelsThatTheMetricsHave() throws IOException {
        JsonNode dashboard = JsonMapper.shared().readTree(Files.readString(Path.of("../deploy/grafana/health.json")));

        for (JsonNode panel : dashboard.at("/panels")) {
            String expression = panel.at("/targets/0/expr").asString();
            Measure measure = List.of(Measure.values()).stream()
                    .filter(each -> expression.startsWith(each.metric() + "{"))
                    .findFirst()
                    .orElseThrow();
            assertThat(panel.at("/targets/0/legendFormat").asString()).isEqualTo("{{" + measure.label() + "}}");
        }
    }

    /** Prometheus takes an empty label for none, so that the whole coalition has a value of its own. */
    @Test
    void beginsWithTheWholeCoalition() throws IOException {
        JsonNode dashboard = JsonMapper.shared().readTree(Files.readString(Path.of("../deploy/grafana/health.json")));
        JsonNode body = dashboard
                .at("/templating/list")
                .valueStream()
                .filter(variable -> variable.at("/name").asString().equals("body"))
                .findFirst()
                .orElseThrow();

        assertThat(body.at("/current/value").asString()).isEqualTo("all");
        assertThat(Exposition.of(List.of(new HealthReport(
                        "coalition",
                        null,
                        List.of(),
                        List.of(Panel.of(Measure.QUORUM, List.of(Figure.of(Quorum.MET, 1))))))))
                .contains("{coalition=\"coalition\",body=\"all\",quorum=\"met\"} 1");
    }

    @Test
    void organisationsAreCountedByHowManyOfTheMeetingsTheyCameToAndNeverNamed() {
        List<Figure> organisations = LongStream.of(0, 33, 50, 67, 100, 100)
                .mapToObj(share -> new Figure(
                        "party-" + share, null, share, null, List.of(), share == 0 ? List.of() : List.of(1L)))
                .toList();

        assertThat(Exposition.of(List.of(new HealthReport(
                        "coalition", null, List.of(), List.of(Panel.of(Measure.PARTICIPATION, organisations))))))
                .contains(
                        "attended=\"none\"} 1\n",
                        "attended=\"up_to_half\"} 2\n",
                        "attended=\"more_than_half\"} 1\n",
                        "attended=\"all\"} 2\n")
                .doesNotContain("party-");
    }
}
