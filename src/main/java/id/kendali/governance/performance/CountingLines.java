package id.kendali.governance.performance;

import id.kendali.engine.indicator.MeasureOrigin;
import id.kendali.engine.indicator.Measures;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Hands to the engine what counts of the lines that a report speaks about, and takes back what no longer does. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CountingLines {

    private final StatedLines lines;
    private final Measures measures;
    private final PerformanceTexts texts;

    CountingLines(StatedLines lines, Measures measures, PerformanceTexts texts) {
        this.lines = lines;
        this.measures = measures;
        this.texts = texts;
    }

    void push(RealisationId report) {
        String reason = texts.forRecords("performance.outdated");
        lines.outdatedBeside(report)
                .forEach(line -> measures.withdraw(new MeasureOrigin(StatedLines.TYPE, line), reason));
        measures.push(
                lines.countingBeside(report).stream().map(StatedLine::asMeasure).toList());
    }
}
